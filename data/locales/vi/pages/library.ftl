# review: unreviewed

## The law library

law-title = Pháp luật quy định gì?
law-lead = Quy định của mười quốc gia về việc không trừng phạt nạn nhân, vào bất kỳ ngày nào, mỗi quy định có nguồn kèm theo. Không cần tài khoản và không có thông tin nào được lưu lại.
law-stamp = Thư viện pháp luật { $version }. Các nguồn được đọc lần cuối ngày { $date }.
law-choose = Chọn một quốc gia
law-answers = Câu trả lời cho các câu hỏi rà soát:
law-more = Xem qua các quốc gia
law-compare = So sánh hai quốc gia
law-compare-lead = Hai quốc gia đặt cạnh nhau, theo từng quy định và từng câu hỏi.
law-changes = Những gì đã thay đổi giữa hai ngày
law-changes-lead = Quy định nào có hiệu lực và quy định nào hết hiệu lực.
law-disputed = Nơi các nguồn không thống nhất
law-disputed-lead = Nơi tòa án đòi hỏi nhiều hơn và nơi hai nguồn nói khác nhau về cùng một quy định.
law-words = Ý nghĩa của các từ
law-words-lead = Nguyên tắc, sự bảo vệ, khoảng trống, mối liên quan và các từ khác, bằng lời đơn giản.
law-to-library = Đến thư viện pháp luật
law-on-this-page = Trên trang này

## The matrix

law-matrix = Mọi quốc gia theo mọi câu hỏi
law-matrix-lead = Mỗi ô là câu trả lời của một quốc gia cho một câu hỏi. Mở một ô để xem vì sao, kèm theo nguồn và ngày.
law-matrix-caption = Câu trả lời của mười quốc gia cho 24 câu hỏi rà soát
law-legend = Ý nghĩa của các ký hiệu
law-criterion = Câu hỏi
law-criterion-title = Câu hỏi { $id }
law-criterion-duties = Điều phát sinh khi câu trả lời chưa đạt
law-criteria = Câu trả lời cho các câu hỏi rà soát
law-show-answers = Hiện tất cả câu trả lời
law-criteria-note = Các câu trả lời này là của các nguồn vào ngày của chính các nguồn đó. Chúng không thay đổi theo ngày bạn chọn.
law-value-yes = Có
law-value-part = Một phần
law-value-no = Không
law-value-unknown = Không nêu
law-value-unknown-long = các nguồn được dùng ở đây không nói đến
law-value-not-applicable = Không đặt ra
law-otherwise = nguồn khác nói khác
law-source-of = nguồn ngày { $date }

law-criterion-c1 = Phạm tội là một hình thức bóc lột
law-criterion-c2 = Danh mục mục đích mở
law-criterion-c3 = Có luật quy định
law-criterion-c4 = Áp dụng cho mọi vi phạm
law-criterion-c5 = Cả bốn loại trách nhiệm
law-criterion-c6 = Bảo vệ mọi nạn nhân
law-criterion-c7 = Tính nghiêm trọng không cản trở
law-criterion-c8 = Nêu rõ mối liên quan
law-criterion-c9 = Hiểu rộng về sự ép buộc
law-criterion-c10 = Trẻ em: chỉ cần mối liên quan
law-criterion-c11 = Nhà nước có nghĩa vụ chứng minh
law-criterion-c12 = Bảo vệ trước khi xét xử
law-criterion-c13 = Không có điều kiện khác
law-criterion-c14 = Vẫn có các căn cứ bào chữa
law-criterion-c15 = Có hướng dẫn được công bố
law-criterion-c16 = Đã sửa các tội danh khác
law-criterion-c17 = Mại dâm: chỉ người từ 18 tuổi
law-criterion-c18 = Tuổi tối thiểu từ 14 trở lên
law-criterion-c19 = Có thể hủy bản án kết tội
law-criterion-c20 = Bồi thường
law-criterion-c21 = Công nhận xác định của nước khác
law-criterion-c22 = Hiệp định áp dụng cho mọi trường hợp
law-criterion-c23 = Nghị định thư về lao động cưỡng bức
law-criterion-c24 = Tòa án có thể dừng vụ án

## The questions, in the words of the review

law-question-c1 = Định nghĩa mua bán người có nêu việc bóc lột thông qua tội phạm hoặc hoạt động trái pháp luật khác trong số các mục đích không?
law-question-c2 = Nếu không, danh mục mục đích có đủ mở để coi việc bị ép buộc phạm tội là cưỡng bức lao động, tập tục tương tự nô lệ hoặc hình thức bóc lột khác không?
law-question-c3 = Có luật nào quy định rõ bằng lời rằng không trừng phạt nạn nhân mua bán người không?
law-question-c4 = Quy định có áp dụng cho mọi vi phạm không, hoặc nếu có danh mục thì có nói rằng danh mục đó không đầy đủ không?
law-question-c5 = Quy định có áp dụng cho cả bốn loại trách nhiệm không: hình sự, hành chính, xuất nhập cảnh và dân sự?
law-question-c6 = Quy định có bảo vệ mọi nạn nhân không: nam giới, phụ nữ và trẻ em, công dân và người nước ngoài, bị mua bán trong nước hoặc qua biên giới, vì bất kỳ hình thức bóc lột nào?
law-question-c7 = Sự bảo vệ có được dành cho cả vi phạm nghiêm trọng, không bị cản trở bởi mức độ nghiêm trọng không?
law-question-c8 = Văn bản có nêu cần mối liên quan nào giữa việc mua bán người và vi phạm, là quan hệ nhân quả hay sự ép buộc không?
law-question-c9 = Khi văn bản đòi hỏi sự ép buộc, sự ép buộc đó có bao gồm mọi thủ đoạn nêu tại Điều 2(a) của ACTIP, kể cả lợi dụng tình thế dễ bị tổn thương, và ở mức thấp hơn căn cứ bị đe dọa, cưỡng bức không?
law-question-c10 = Trẻ em có được bảo vệ chỉ dựa trên mối liên quan, không xét đến sự ép buộc không?
law-question-c11 = Nhà nước có nghĩa vụ chứng minh không, sao cho người bị buộc tội nhiều nhất chỉ phải nêu vấn đề, còn bên truy tố phải bác bỏ điều đó đến mức không còn nghi ngờ hợp lý?
law-question-c12 = Sự bảo vệ có bắt đầu trước khi xét xử không, bằng cách cấm bắt giữ, giam giữ và khởi tố, truy tố, hoặc bằng cách sớm chấm dứt việc truy tố?
law-question-c13 = Nạn nhân có được bảo vệ mà không kèm theo các điều kiện như phải được chính thức xác định, phải có kẻ mua bán người bị xét xử, phải hợp tác hoặc phải được cơ quan cho phép không?
law-question-c14 = Bên cạnh quy định đó, nạn nhân vẫn được viện dẫn các căn cứ bị đe dọa, cưỡng bức, tình thế cấp thiết và phòng vệ chính đáng không?
law-question-c15 = Có hướng dẫn được công bố về nguyên tắc này, với danh mục mở các vi phạm điển hình, dành cho những người áp dụng không?
law-question-c16 = Các quy định về vi phạm khác (trách nhiệm không cần lỗi, xuất nhập cảnh, ma túy, mại dâm) đã được sửa hoặc được hiểu theo hướng miễn trách nhiệm cho nạn nhân chưa, nhất là khi hình phạt là đánh roi hoặc tử hình?
law-question-c17 = Đối với vi phạm gắn với mại dâm, người bị buộc tội có phải là người từ 18 tuổi trở lên, để trẻ em không thể là người vi phạm không?
law-question-c18 = Tuổi tối thiểu chịu trách nhiệm hình sự có phải từ 14 trở lên, và khi nghi ngờ về tuổi có giải quyết theo hướng có lợi cho trẻ em không?
law-question-c19 = Bản án kết tội nạn nhân có thể được hủy, án tích có thể được xóa hoặc hồ sơ không bị công khai, và tiền phạt, lệnh cấm nhập cảnh trở lại có thể được hủy bỏ không?
law-question-c20 = Người bị giam giữ hoặc kết án sai, kể cả người nước ngoài hoặc người không cư trú, có thể được bồi thường không?
law-question-c21 = Pháp luật có công nhận hiệu lực của kết quả xác định nạn nhân ở một quốc gia ASEAN khác không?
law-question-c22 = Các hiệp định của quốc gia có dùng định nghĩa quốc tế và áp dụng cho mọi nạn nhân và mọi hành vi có liên quan không?
law-question-c23 = Quốc gia đã phê chuẩn Nghị định thư năm 2014 của ILO về lao động cưỡng bức chưa? Điều 4(2) của Nghị định thư cho phép cơ quan có thẩm quyền quyết định không truy tố.
law-question-c24 = Tòa án có thể tự mình dừng vụ án, không cần ai yêu cầu, vì việc tố tụng bị lạm dụng hoặc vi phạm nghĩa vụ không trừng phạt không?

## A State on a day

law-of = Pháp luật của { $state }
law-on = Theo tình trạng ngày { $date }
law-show-day = Xem ngày này
law-ahead = Các nguồn được đọc lần cuối ngày { $date }. Một ngày sau đó có thể có pháp luật mới chưa có ở đây.
law-bodies = Ai làm việc gì
law-bodies-note = Tên và số là của các nguồn vào ngày của chính các nguồn đó. Hãy kiểm tra trước khi dựa vào.
law-hotline = Đường dây nóng cho nạn nhân
law-hotline-check = Số có thể thay đổi: hãy kiểm tra trước khi đưa cho ai.
law-identifies = Ai xác định nạn nhân
law-body = Cơ quan đầu mối
law-nhri = Cơ quan nhân quyền
law-age = Tuổi mà từ đó trẻ em có thể phải chịu trách nhiệm
law-years = { $years } tuổi
law-actip = Thành viên ACTIP
law-not-said = Các nguồn được dùng ở đây không nói đến
law-in-force = Có hiệu lực
law-from = từ { $date }
law-to = đến { $date }
law-bound-from = ràng buộc từ { $date }
law-readings = Các nguồn hiểu quy định này như thế nào
law-readings-many = Các nguồn không thống nhất hoặc bổ sung cho nhau. Tất cả được nêu ra; một cách hiểu được dùng.
law-disagree = nhiều cách hiểu
law-reading-used = Được dùng ở đây:
law-reading-kept = Được giữ bên cạnh:
law-reading-why = Vì sao:
law-general-form = Dạng chung
law-defences-note = Các căn cứ bào chữa đứng bên cạnh nguyên tắc và là con đường thứ hai. Khi văn bản của chính quốc gia đã được xác nhận, văn bản đó được hiển thị.
law-excludes = Văn bản loại trừ:
law-elements = Tòa án đòi hỏi những gì
law-limits = Thời hạn luật định
law-hours = { $hours } giờ
law-remedies = Sự trừng phạt được gỡ bỏ như thế nào
law-remedies-note = Dành cho người đã bị trừng phạt mà lẽ ra không nên bị.
law-before = nơi giải quyết:
law-of-the-standard = chuẩn mực khu vực đòi hỏi ở mọi quốc gia
law-timeline = Điều gì có khi nào
law-timeline-note = Mỗi dòng kéo dài từ { $first } đến { $last }. Thanh đặc là có hiệu lực vào { $date }; thanh rỗng là không. Đường thẳng đứng là ngày đó.
law-when-now = Có hiệu lực
law-when-past = Đã hết hiệu lực
law-when-coming = Chưa có hiệu lực
law-kind-statute = Các luật
law-kind-policy = Các chính sách
law-kind-agreement = Các hiệp định giữa các quốc gia
law-kind-treaty = Các điều ước và văn bản quốc tế khác
law-kind-defence = Các căn cứ bào chữa
law-kind-mitigation = Các quy định giảm nhẹ hình phạt
law-kind-remedy = Các biện pháp khắc phục

law-punishment-arrest = bắt giữ
law-punishment-detention = giam giữ
law-punishment-fine = phạt tiền
law-punishment-removal = trục xuất hoặc buộc rời khỏi nước
law-punishment-reentry-ban = cấm nhập cảnh trở lại
law-punishment-conviction = kết án
law-punishment-sentence = hình phạt
law-punishment-record = án tích, hồ sơ vi phạm
law-punishment-closed-shelter = giữ trong cơ sở bảo trợ khép kín
law-undoing-lifted = được hủy bỏ
law-undoing-vacated = được hủy bản án kết tội
law-undoing-expunged = được xóa án tích, xóa hồ sơ vi phạm
law-undoing-sealed = hồ sơ không bị công khai
law-undoing-compensated = được bồi thường
law-undoing-mitigated = chỉ được giảm nhẹ

## A rule

law-rule-title = Quy định { $id }
law-duty-title = Nghĩa vụ { $id }
law-kind = Loại
law-effect = Quy định cho điều gì
law-force = Hiệu lực ràng buộc
law-beneficiaries = Bảo vệ ai
law-threshold = Phải biết đến mức nào
law-liability = Áp dụng cho loại trách nhiệm nào
law-link = Đòi hỏi mối liên quan nào
law-purposes = Chỉ giới hạn ở hình thức bóc lột
law-lifted = Có thể được gỡ bỏ bởi
law-yields = Áp dụng sau
law-wording = Lời văn
law-no-wording = Không nguồn nào được dùng ở đây nêu lời văn của quy định.
law-limbs = Những cách để đáp ứng quy định
law-limbs-note = Chỉ cần một trong số này.
law-covers = Áp dụng cho
law-every-act = mọi hành vi trái pháp luật
law-where = Có hiệu lực ở đâu
law-no-parties = Văn bản này không có bên tham gia; nó được xem xét ở mọi quốc gia.
law-not-held = pháp luật của nước này không có ở đây
law-sources = Các nguồn khác
law-divergences = Nơi tòa án hoặc văn bản ở nước khác đòi hỏi nhiều hơn
law-divergences-note = Những điều này được nêu ra và không bao giờ được áp dụng ở đây: chuẩn mực khu vực đòi hỏi ít hơn.
law-texts = Các văn bản
law-whole-rule = Toàn bộ quy định
law-duty-of = Nghĩa vụ của ai
law-duty-raised = Phát sinh khi nào
law-duty-deadline = Đến khi nào
law-beneficiaries-all = mọi nạn nhân
law-beneficiaries-foreigners = người nước ngoài
law-beneficiaries-children = trẻ em
law-beneficiaries-women = phụ nữ
law-beneficiaries-women-and-children = phụ nữ và trẻ em
law-threshold-alleged = rằng có người nêu việc mua bán người
law-threshold-suspected = rằng có nghi ngờ về mua bán người
law-threshold-identified = rằng người này đã được xác định là nạn nhân
law-liability-criminal = hình sự
law-liability-administrative = hành chính
law-liability-immigration = xuất nhập cảnh
law-liability-civil = dân sự
law-liability-detention = giam giữ
law-link-causation = hành vi là hệ quả của việc mua bán người
law-link-compulsion = người này bị ép buộc
law-link-status-based = không đòi hỏi: chỉ cần là nạn nhân và vi phạm thuộc danh mục
law-link-any-of = một trong hai: hành vi là hệ quả của việc mua bán người, hoặc người này bị ép buộc
law-link-facts = một trong những điều này

## Comparing

law-compare-title = Hai quốc gia khác nhau như thế nào?
law-first-state = Quốc gia thứ nhất
law-second-state = Quốc gia thứ hai
law-only = Chỉ hiện những câu hỏi có câu trả lời khác nhau
law-compare-do = So sánh
law-differences = Số câu hỏi có câu trả lời khác nhau: { $count } trên 24
law-rules-then = Các quy định có hiệu lực vào ngày đó
law-none = Không có ở đây
law-differs = khác nhau

## Changes

law-changes-title = Điều gì đã thay đổi giữa hai ngày?
law-changes-from = Sau ngày này
law-changes-to = Đến hết ngày này
law-changes-state = Quốc gia
law-all-states = Mọi quốc gia
law-changes-show = Xem thay đổi
law-changes-count = { $count ->
    [0] Không có gì thay đổi trong pháp luật có ở đây.
   *[other] Có { $count } thay đổi trong pháp luật có ở đây.
}
law-changes-note = Quy định đã có hiệu lực vào ngày thứ nhất thì không được coi là ra đời sau ngày đó. Khi chỉ biết năm, ngày đầu tiên của năm được tính.
law-turn-in-force = Bắt đầu có hiệu lực
law-turn-no-longer-in-force = Hết hiệu lực
law-turn-binds = Bắt đầu ràng buộc

## What is disputed

law-disputed-title = Tòa án và các nguồn không thống nhất ở đâu?
law-disputed-answers = Câu trả lời mà các nguồn nói khác nhau
law-disputed-rules = Quy định mà các nguồn hiểu theo nhiều cách
law-asked = Đã đòi hỏi:
law-instead = Ở đây áp dụng cách khác:

## What is wrong

law-bad-day = Hãy nhập một ngày có thật, ví dụ 2025-07-01.
law-too-early = Hãy nhập một ngày muộn hơn: thư viện này không nói về những ngày đã quá lâu.
law-bad-state = Hãy chọn một quốc gia trong danh sách.
law-no-state = Hãy chọn một quốc gia ở đây nữa.
law-same-state = Hãy chọn hai quốc gia khác nhau.
law-days-reversed = Ngày thứ hai không được trước ngày thứ nhất.
law-wrong-state = Quốc gia này không có trong thư viện
law-wrong-state-detail = Thư viện có mười quốc gia. Hãy vào thư viện và chọn một quốc gia.
law-wrong-rule = Quy định này không có trong thư viện
law-wrong-rule-detail = Hãy kiểm tra tên của quy định, hoặc tìm trên trang của quốc gia có quy định đó.
law-wrong-criterion = Câu hỏi này không có trong thư viện
law-wrong-criterion-detail = Bản rà soát có 24 câu hỏi, từ C1 đến C24. Hãy vào thư viện và chọn một câu hỏi.
law-near = Có phải ý bạn là:
