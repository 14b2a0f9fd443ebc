# review: unreviewed

## My work

page-save = Lưu
case-word = Vụ việc
work-purpose = Bạn vào đây để làm gì?
work-purpose-hint = Mục đích này được ghi lại cùng với mọi thứ bạn mở.
work-cases = Tất cả vụ việc của tôi
work-open = Mở một vụ việc
work-none = Vai trò của bạn không mở vụ việc ở đây.
work-own = Hồ sơ của bạn
work-changed = Những gì đã thay đổi
work-look = Xem
work-waiting = Yêu cầu chuyển tuyến đang chờ bạn trả lời
work-referral = Yêu cầu chuyển tuyến ngày { $day }
work-unanswered = Yêu cầu chuyển tuyến chưa ai trả lời đúng hạn
work-late = Quá hạn
work-mine = Việc đến hạn
work-team = Việc quá hạn trong nhóm của bạn
work-agency = Những việc chưa có ai nhận
work-nothing = Không có việc nào đến hạn.
work-until = đến ngày { $day }
work-overdue = đã đến hạn ngày { $day }
work-more = và { $count } việc nữa
notice-break-glass = Có người đã mở một hồ sơ trong trường hợp khẩn cấp
notice-request = Có một đề nghị đang chờ bạn
notice-decided = Đề nghị của bạn đã được quyết định
notice-recovery-used = Một mã khôi phục của bạn đã được sử dụng
notice-result-changed = Kết quả của một vụ việc đã thay đổi
notice-referral-answered = Một yêu cầu chuyển tuyến đã được trả lời
notice-consent-withdrawn = Một người đã rút lại sự đồng ý
notice-service-stale = Cần kiểm tra lại một dịch vụ trong danh bạ
notice-webhook-failed = Không thể gửi một thông báo đến hệ thống khác
purpose-identification = Xác định người này có phải là nạn nhân hay không
purpose-protection = Bảo vệ và hỗ trợ
purpose-trafficking-investigation = Điều tra những kẻ mua bán người
purpose-prosecution = Truy tố
purpose-defence = Bào chữa
purpose-adjudication = Xét xử
purpose-immigration-enforcement = Thực thi pháp luật về xuất nhập cảnh
purpose-statistics = Thống kê
purpose-administration = Quản trị
purpose-own-file = Xem hồ sơ của chính mình

## The list

list-title = Các vụ việc
list-name = Tìm theo tên
list-name-hint = Một phần bất kỳ của tên, bằng bất kỳ chữ viết nào. Tên không xuất hiện trong địa chỉ trang.
list-find = Tìm
list-state = Nước
list-stage = Giai đoạn
list-all = Tất cả
list-narrow = Thu hẹp danh sách
list-code = Mã vụ việc
list-changed = Thay đổi lần cuối
list-none = Không có vụ việc nào được hiển thị ở đây.
list-first = Quay lại trang đầu của danh sách
list-more = Xem thêm

## Opening a case

open-title = Mở một vụ việc
open-lead = Đây là những tình tiết tối thiểu để lập một vụ việc. Mọi điều khác có thể bổ sung sau.
open-reference = Mã vụ việc
open-reference-hint = Một mã do bạn đặt, ví dụ TH-2026-0042. Không bao giờ dùng tên người.
open-suspicion = Có cán bộ nào đã ghi lại bằng văn bản nghi ngờ đáng tin cậy về mua bán người không?
open-open = Mở vụ việc

## The case

case-purpose = Bạn vào đây để: { $purpose }
case-entries = { $count } mục đã ghi
case-parts = Các phần của vụ việc này
case-tasks = Việc phải làm
case-acts = Các hành vi và điều bảo vệ người này
case-facts = Những gì đã biết
case-decisions = Các quyết định
case-referrals = Chuyển tuyến
case-documents = Tài liệu
case-notes = Ghi chú
case-section = Phần về không trừng phạt
case-history = Lịch sử
case-readers = Ai đã xem hồ sơ này
case-asks = Ở giai đoạn này phải có người hỏi và trả lời:
case-over = đã hết thời hạn này
case-decide = Quyết định: { $offence }
case-stage = Giai đoạn: { $offence }
case-no-assessment = Với vai trò của bạn và mục đích này, phần đánh giá không được hiển thị.
case-no-decision = Chưa có quyết định nào được ghi lại.
case-name = Tên
case-other-names = Tên khác
case-languages = Ngôn ngữ
case-person = Người này
case-episode = Việc mua bán người ({ $id })
case-act = Hành vi: { $offence }
case-otherwise = Trước đây, một người khác đã nói:
case-refer = Chuyển tuyến để được hỗ trợ
case-add-file = Thêm tệp
case-file-hint = Tối đa 25 MB. Thông tin về địa điểm và máy ảnh được xóa khỏi hình ảnh.
case-send-file = Gửi tệp
case-add-note = Thêm ghi chú
case-withheld = Không hiển thị cho bạn
case-withheld-text = Với vai trò của bạn và mục đích này, các phần sau không được mở, dù có nội dung hay không.
case-moved = Trong lúc đó, người khác đã thay đổi vụ việc này. Những gì bạn đã viết không bị mất.
task-mine = Việc của tôi
task-others = Việc của người khác ({ $count })
task-evidence = Điều gì cho thấy việc này đã làm xong
task-reasons = Nếu không thể làm được: vì sao
task-is-done = Đã làm xong
task-take = Tôi nhận việc này
task-cannot = Không thể làm được
task-closed = Đã khép lại ({ $count })
task-open = cần làm
task-done = đã làm xong
task-not-possible = không thể làm
task-ceased = không còn được yêu cầu
edit-both = Cả hai nội dung đều ở đây. Hãy chọn nội dung đúng.
edit-now = Nội dung hiện có
edit-yours = Nội dung của bạn
edit-why = Vì sao bạn thay đổi (được lưu thành ghi chú)
edit-mine = Giữ nội dung của tôi
edit-theirs = Giữ nội dung của người kia
section-hint = Văn bản này không nêu tên ai. Đây là bản dự thảo để một người kiểm tra và ký.
history-says = Nội dung
readers-when = Khi nào
readers-who = Ai
readers-why = Để làm gì
readers-what = Đã xem những gì

## Deciding

decide-title = Ghi lại quyết định
decide-h1 = Nguyên tắc có được áp dụng cho hành vi này không: { $offence }?
decide-outcome = Bạn quyết định rằng nguyên tắc
decided-applied = được áp dụng
decided-partly = được áp dụng một phần
decided-not-applied = không được áp dụng
decide-ground = Dựa trên căn cứ nào
decide-no-ground = Không nêu căn cứ
decide-reasons = Lý do của bạn
decide-against = Nếu bạn quyết định không bảo vệ
decide-against-hint = Hãy nêu yếu tố nào của định nghĩa hoặc mối liên quan nào còn thiếu, và vì sao. Để trống các ô khác.
decide-departs = Quyết định này khác với
departs-assessment = kết quả đánh giá
departs-finding = quyết định của một cơ quan
decide-bases = Những lý do khác mà bạn dựa vào
decide-yours = Đây là quyết định của bạn. Quyết định được lưu cùng với tên, vai trò của bạn và thời gian.
decide-record = Ghi lại quyết định
decide-departed = khác với kết quả đánh giá hoặc quyết định của cơ quan
basis-not-formally-identified = Người này chưa được chính thức xác định
basis-no-trafficker-prosecuted = Chưa có kẻ mua bán người nào bị truy tố
basis-does-not-cooperate = Người này không hợp tác
basis-serious-offence = Vi phạm nghiêm trọng
basis-consented = Người này đã đồng ý
basis-contract-signed = Người này đã ký hợp đồng
basis-self-denied = Người này không tự nhận mình là nạn nhân

## Referring

refer-lead = Cơ quan đó chỉ thấy những gì người này đồng ý chia sẻ, và chỉ cho mục đích này. Người này có thể rút lại sự đồng ý bất cứ lúc nào.
refer-agency = Chuyển đến cơ quan nào
refer-purpose = Để làm gì
refer-service = Cần sự hỗ trợ nào
refer-note = Ghi chú cho cơ quan đó
refer-share = Người này đồng ý chia sẻ
refer-consent = Tôi đã hỏi người này và người này đồng ý
refer-send = Gửi
refer-accept = Tiếp nhận
refer-decline = Từ chối
refer-why-not = Nếu bạn từ chối: vì sao
refer-needs-consent = Hãy hỏi người này trước. Nếu không có sự đồng ý, không có gì được chia sẻ.
refer-needs-fields = Hãy chọn những gì người này đồng ý chia sẻ.
refer-needs-service = Hãy nêu sự hỗ trợ cần thiết.
refer-needs-agency = Hãy chọn một cơ quan.
referral-accepted = Đã tiếp nhận
referral-declined = Đã từ chối
referral-completed = Đã hoàn thành
referral-withdrawn = Đã rút lại

## Parts of a file

field-reference = Mã vụ việc
field-person = Tuổi và quốc tịch của người này
field-protection = Những gì đã biết về việc mua bán người
field-acts = Các hành vi
field-context = Hoàn cảnh khác
field-identity = Tên
field-whereabouts = Nơi ở hiện tại
field-health = Sức khỏe
field-testimony = Lời khai
field-assessment = Đánh giá
field-decisions = Các quyết định
field-measures = Việc phải làm và biện pháp
field-referrals = Chuyển tuyến
field-documents = Tài liệu
field-consents = Sự đồng ý
field-notes = Ghi chú
field-privileged = Ghi chú bảo mật giữa luật sư và thân chủ
entry-case = Tài liệu vụ việc
entry-facts = Tình tiết
entry-answers = Câu trả lời
entry-identity = Tên
entry-whereabouts = Nơi ở hiện tại
entry-health = Sức khỏe
entry-testimony = Lời khai
entry-identification = Quyết định của cơ quan về việc xác định nạn nhân
entry-identification-document = Văn bản thể hiện kết quả xác định nạn nhân của quốc gia khác
entry-appeal = Kháng cáo, khiếu nại
entry-age = Tuổi đã được xác minh như thế nào
entry-guardian = Người giám hộ
entry-best-interests = Lợi ích tốt nhất của trẻ em
entry-assessment = Đánh giá
entry-decision = Quyết định
entry-permission = Sự cho phép
entry-measure = Biện pháp
entry-remedy = Biện pháp khắc phục
entry-task = Việc phải làm
entry-referral = Chuyển tuyến
entry-referral-answer = Trả lời yêu cầu chuyển tuyến
entry-document = Tài liệu
entry-consent = Sự đồng ý
entry-notification = Thông báo cho quốc gia khác
entry-note = Ghi chú
entry-correction = Đính chính
entry-merge = Gộp vụ việc
entry-withheld = Không hiển thị cho bạn
