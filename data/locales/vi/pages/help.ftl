# review: unreviewed

## The first page of the help

help-title = Chúng tôi có thể giúp gì?
help-lead = Cách rời trang an toàn, ý nghĩa của các từ và những việc cần làm trong công việc của bạn.
help-leave-button = Nút đỏ “Rời trang này” có trên mọi trang. Nút này mở ngay một trang khác.
help-leave-keys = Hoặc nhấn phím Shift ba lần liên tiếp.
help-leave-ends = Cả hai cách đều đăng xuất cho bạn và xóa các câu trả lời của bạn trong “Tìm hiểu một tình huống”.
help-leave-history = Rời trang không xóa lịch sử. Ai xem trình duyệt này cũng có thể thấy bạn đã vào đây.
help-private = Cách không để lại lịch sử
help-private-phone = Trên điện thoại: mở trình đơn của trình duyệt và chọn thẻ riêng tư hoặc thẻ ẩn danh mới.
help-private-computer = Trên máy tính: mở trình đơn của trình duyệt và chọn cửa sổ riêng tư mới.
help-private-close = Khi xong, hãy đóng thẻ hoặc cửa sổ đó. Khi ấy trình duyệt quên các trang đã xem.
help-watched = Nếu có người theo dõi bạn
help-watched-device = Điện thoại hoặc máy tính do người khác đưa cho bạn có thể cho họ thấy bạn làm gì. Nếu được, hãy dùng máy khác.
help-watched-danger = Bạn đang gặp nguy hiểm? Hãy gọi công an, cảnh sát hoặc đường dây nóng cho nạn nhân. Trang của mỗi quốc gia có ghi số đường dây nóng:
help-new = Đây là lần đầu bạn vào đây?
help-new-lead = Năm bước ngắn với một vụ việc giả định. Mất khoảng năm phút.
help-first = Hướng dẫn cho lần đầu
help-roles = Hướng dẫn theo vai trò
help-roles-lead = Hãy chọn vai trò của bạn. Mỗi bản hướng dẫn cho biết việc cần làm trước và những gì quy định yêu cầu bạn.
help-no-guide = Hãy đến trang trợ giúp và chọn một trong các bản hướng dẫn.

## A first visit

help-first-title = Tôi bắt đầu như thế nào?
help-first-lead = Bạn mở một vụ việc giả định, đọc kết quả rồi thay đổi nó. Không thể có gì sai sót.
help-first-1 = Mở một vụ việc
help-first-1-text = Vụ việc này nói về một phụ nữ mang ma túy cho một người đàn ông. Hãy mở ra, rồi trở lại đây bằng nút “Quay lại”.
help-first-1-open = Mở vụ việc
help-first-2 = Đọc kết quả
help-first-2-text = Khung kết quả cho biết nguyên tắc có bảo vệ người này đối với hành vi đó hay không. Bên dưới là việc phải làm lúc này.
help-first-2-go = Xem kết quả
help-first-3 = Hỏi vì sao
help-first-3-text = Mở phần “Vì sao”. Mỗi bước nêu tình tiết và quy định làm căn cứ.
help-first-3-go = Xem các lý do
help-first-4 = Thay đổi một điều
help-first-4-text = Trong phần “Nếu khác đi thì sao?”, hãy chọn nước khác, ngày khác hoặc tình tiết khác. Trang sẽ cho thấy kết quả khác đi như thế nào.
help-first-4-go = Thử “Nếu khác đi thì sao?”
help-first-5 = Đi tiếp từ đây
help-first-5-text = Tra một quy định trong thư viện pháp luật, hoặc đọc bản hướng dẫn cho công việc của bạn.

## What the words mean

help-words = Ý nghĩa của các từ
help-words-lead = Mỗi từ có một nghĩa duy nhất trên mọi trang.
help-words-person = Người này
help-words-act = Người này đã làm gì
help-words-law = Pháp luật quy định gì
help-words-next = Điều gì tiếp theo
help-word-victim = Nạn nhân mua bán người
help-term-victim = Người bị người khác đưa đến hoặc giữ lại để lợi dụng. Cơ quan nào đó đã nói như vậy hay chưa không quan trọng.
help-word-child = Trẻ em (người dưới 18 tuổi)
help-term-child = Người dưới 18 tuổi. Nếu chưa chắc về tuổi, hãy đối xử với người này như trẻ em cho đến khi chắc chắn.
help-word-elements = Hành vi, thủ đoạn và mục đích
help-term-elements = Ba yếu tố của mua bán người: người này bị đưa đi hoặc giữ lại như thế nào, bị kiểm soát ra sao và nhằm mục đích gì. Với trẻ em, không ai hỏi về sự kiểm soát.
help-word-status = Tư cách nạn nhân
help-term-status = Những gì đến nay đã biết về tư cách nạn nhân của người này. Có năm cách gọi, và không cách nào loại bỏ ai.
help-word-suspicion = Nghi ngờ đáng tin cậy
help-term-suspicion = Cán bộ có lý do chính đáng để nghĩ rằng người này bị mua bán. Từ đó, người này được đối xử như nạn nhân.
help-word-finding = Quyết định của cơ quan
help-term-finding = Điều mà một cơ quan đã quyết định về người này. Nguyên tắc không phải chờ quyết định đó.
help-word-act = Hành vi
help-term-act = Một việc mà người này có thể bị trừng phạt. Mỗi hành vi được xem xét riêng.
help-word-nexus = Mối liên quan
help-term-nexus = Sự gắn kết giữa hành vi và việc mua bán người. Giới luật còn dùng từ “nexus”.
help-word-causation = Có liên quan do việc mua bán người
help-term-causation = Hành vi là hệ quả của việc mua bán người. Nếu không có việc mua bán người, hành vi đã không xảy ra như vậy.
help-word-compulsion = Bị ép buộc
help-term-compulsion = Có người bắt người này làm việc đó: bằng vũ lực, đe dọa, lừa dối, nợ nần hoặc lợi dụng lúc người này yếu thế. Không bao giờ hỏi điều này đối với trẻ em.
help-word-inquiry = Mức độ tìm hiểu
help-term-inquiry = Cán bộ phải tìm hiểu kỹ đến mức nào. Hành vi càng nghiêm trọng thì càng phải tìm hiểu kỹ. Điều đó không bao giờ có nghĩa là ít được bảo vệ hơn.
help-word-stage = Giai đoạn
help-term-stage = Sự việc đã đi đến đâu. Việc phải làm lúc này tùy thuộc vào giai đoạn.
help-stage-encounter = Cán bộ gặp người này lần đầu.
help-stage-investigation = Cán bộ tìm hiểu sự việc đã xảy ra.
help-stage-charge = Có người quyết định có khởi tố, truy tố người này hay không.
help-stage-trial = Tòa án xét xử vụ việc.
help-stage-sentencing = Tòa án quyết định hình phạt.
help-stage-post-conviction = Tòa án đã tuyên người này có tội. Vẫn có thể kháng cáo, xóa án tích và được bồi thường.
help-stage-removal = Người này có thể bị đưa ra khỏi nước.
help-word-principle = Nguyên tắc
help-term-principle = Không được trừng phạt nạn nhân mua bán người vì những gì họ làm do việc mua bán người. Nguyên tắc này có giá trị ở mọi quốc gia đã tham gia ACTIP.
help-word-protection = Sự bảo vệ
help-term-protection = Điều mạnh nhất mà một quy định dành cho người này đối với hành vi đó. Có bảy mức, từ mạnh đến yếu.
help-word-gap = Khoảng trống
help-term-gap = Nguyên tắc bảo vệ người này, nhưng pháp luật của chính quốc gia đó không quy định như vậy. Khi đó, hãy dựa vào ACTIP và các văn bản khác được nêu.
help-word-ground = Quy định đã xem xét
help-term-ground = Một quy định đã được đối chiếu với hành vi. Quy định được đáp ứng, không được đáp ứng hoặc chưa rõ. Luật sư còn gọi là “căn cứ”.
help-word-binding = Có tính ràng buộc hoặc không ràng buộc
help-term-binding = Quy định có tính ràng buộc thì phải tuân theo. Chính sách hoặc hướng dẫn không ràng buộc thì vẫn nên tuân theo.
help-word-reading = Cách hiểu
help-term-reading = Cách một nguồn hiểu một quy định. Khi các nguồn khác nhau, tất cả được nêu ra, và một cách hiểu được dùng kèm theo lý do.
help-word-defence = Căn cứ bào chữa
help-term-defence = Một căn cứ loại trừ trách nhiệm đã có từ lâu trong luật hình sự, ví dụ hành động do bị đe dọa. Nó đứng bên cạnh nguyên tắc và đòi hỏi nhiều hơn.
help-word-divergence = Nơi tòa án đòi hỏi nhiều hơn
help-term-divergence = Một tòa án hoặc luật ở nơi khác nghiêm ngặt hơn chuẩn mực khu vực. Điều đó được nêu ra và không được áp dụng ở đây.
help-word-actip = Công ước ASEAN về phòng, chống mua bán người (ACTIP)
help-term-actip = Điều ước năm 2015 của các quốc gia ASEAN về phòng, chống mua bán người. Điều 14(7) của Công ước quy định nguyên tắc này.
help-word-measure = Việc cần làm ngay
help-term-measure = Một việc mà một cán bộ phải làm hoặc có thể làm đối với hành vi này, kèm theo quy định nêu điều đó.
help-word-duty = Nghĩa vụ
help-term-duty = Điều mà một quy định yêu cầu ở một vai trò. “Phải” là mạnh nhất, rồi đến “nên”, rồi đến “có thể”.
help-word-decision = Quyết định
help-term-decision = Điều cán bộ quyết định về một hành vi, có nêu lý do. Chương trình này chỉ ra pháp luật. Nó không bao giờ quyết định.
help-word-referral = Chuyển tuyến
help-term-referral = Đưa người này đến với những người giúp đỡ: nhà tạm lánh, bác sĩ, luật sư. Không cần quyết định nào, và phải hỏi người này trước.
help-word-consent = Sự đồng ý
help-term-consent = Người này cho biết ai được xem gì và để làm gì. Họ có thể rút lại bất cứ lúc nào.
help-word-remedy = Biện pháp khắc phục
help-term-remedy = Điều sửa lại một sự trừng phạt sai: hủy bỏ tiền phạt, xóa án tích, bồi thường thiệt hại.
help-word-removal = Không đưa trở lại nơi nguy hiểm
help-term-removal = Không ai bị đưa đến nơi mà tổn hại hoặc việc mua bán người mới đang chờ họ.

## Parts of every guide

help-guide-first = Việc cần làm trước
help-picture = Trên điện thoại trang trông như thế này: { $page }
help-guide-sees = Bạn thấy những gì
help-guide-record = Cách ghi lại quyết định
help-guide-keep = Cần ghi lại những gì
help-guide-never = Những điều này không bao giờ là lý do để trừng phạt
help-guide-never-lead = Quyết định dựa vào một trong những điều này bị từ chối ở đây, kèm theo quy định cấm điều đó.
help-guide-duties = Nghĩa vụ của bạn
help-guide-owed = Cán bộ có nghĩa vụ gì với bạn
help-guide-duties-note = Theo lời văn của thư viện pháp luật. Mở một số để xem quy định đó nằm ở đâu.
help-guide-everyone = Nghĩa vụ của mọi người giải quyết vụ việc
help-record-1 = Quyết định riêng về từng hành vi. Một người có thể đã làm nhiều việc.
help-record-2 = Nêu bạn quyết định điều gì và quy định làm căn cứ. Các quy định đã xem xét được liệt kê cùng với hành vi.
help-record-3 = Nêu lý do bằng lời mà người này hiểu được.
help-record-4 = Nếu quyết định không bảo vệ, hãy nêu điều bạn cho là còn thiếu: một yếu tố của mua bán người, hoặc mối liên quan. Nói rõ vì sao.
help-record-5 = Nếu bạn quyết định khác với quyết định của cơ quan hoặc kết quả đánh giá có trong hồ sơ, hãy nói rõ và nêu lý do.
help-record-6 = Khi luật đòi hỏi sự cho phép, văn bản cho phép phải có trong hồ sơ trước khi bạn tiếp tục.
help-record-7 = Những gì bạn ghi được giữ lại. Sai sót được sửa bằng đính chính, và có thể đọc được cả hai.
help-never-not-formally-identified = Chưa có cơ quan nào xác định người này là nạn nhân.
help-never-no-trafficker-prosecuted = Không có kẻ mua bán người nào bị xét xử.
help-never-does-not-cooperate = Người này không giúp việc điều tra.
help-never-serious-offence = Hành vi nghiêm trọng.
help-never-consented = Người này bị cho là đã đồng ý.
help-never-contract-signed = Người này đã ký hợp đồng.
help-never-self-denied = Người này nói rằng mình không bị mua bán, hoặc không nói gì.

## The person whose file it is

help-person-concerned-name = Hồ sơ nói về tôi
help-person-concerned-lead = Bạn có thể tra cứu pháp luật mà không cần tài khoản. Nếu ở đây có hồ sơ về bạn, bạn được xem hồ sơ đó.
help-person-concerned-step-1 = Hãy chắc chắn rằng bạn có thể rời trang này an toàn.
help-person-concerned-step-2 = Bạn có thể xem pháp luật quy định gì mà không cần cho biết tên. “Không biết” luôn là một câu trả lời tốt.
help-person-concerned-step-3 = Tìm số đường dây nóng cho nạn nhân trên trang của nước bạn đang ở.
help-person-concerned-step-4 = Hãy yêu cầu có luật sư và có người nói được tiếng của bạn. Bạn được có một người mà bạn tin tưởng ở bên cạnh.
help-person-concerned-step-5 = Nếu ai đó đưa cho bạn liên kết đến hồ sơ của bạn, hãy mở khi bạn ở một mình. Liên kết chỉ dùng được một lần.
help-person-concerned-see-1 = Bạn thấy những gì được lưu về bạn. Bạn không thấy nơi bạn đang ở, để không ai đọc trộm được từ phía sau bạn.
help-person-concerned-see-2 = Bạn thấy ai đã mở hồ sơ của bạn, khi nào và để làm gì.
help-person-concerned-see-3 = Bạn quyết định ai được xem gì. Bạn có thể rút lại bất cứ lúc nào.
help-person-concerned-record-1 = Nếu trong hồ sơ có điều gì sai, hãy nói với luật sư hoặc người chăm sóc bạn. Điều đó sẽ được sửa, và không có gì bị giấu đi.
help-person-concerned-record-2 = Bạn không bao giờ phải kể lại chuyện của mình chỉ vì một trang hỏi đến.

## Frontline officer

help-frontline-officer-name = Cán bộ tuyến đầu
help-frontline-officer-lead = Bạn là người gặp người này đầu tiên: công an, cảnh sát, biên phòng, xuất nhập cảnh hoặc thanh tra lao động.
help-frontline-officer-step-1 = Tìm dấu hiệu mua bán người ở những người bạn gặp với tư cách người vi phạm. Trước hết, hãy đưa người đó đến một nơi an toàn và yên tĩnh.
help-frontline-officer-step-2 = Mô tả những gì bạn biết, không ghi tên, và đọc pháp luật quy định gì.
help-frontline-officer-step-3 = Nếu có nghi ngờ, hãy đối xử với người này như nạn nhân từ bây giờ. Không bắt giữ, phạt tiền hay buộc rời khỏi nước vì những hành vi có liên quan.
help-frontline-officer-step-4 = Đăng nhập, nêu mục đích xác định nạn nhân và mở một vụ việc. Ghi lại những gì bạn đã thấy và nghe.
help-frontline-officer-step-5 = Chuyển tuyến người này để được hỗ trợ: hãy hỏi họ trước. Sau đó, làm những gì được liệt kê trong phần “Việc cần làm ngay”.
help-frontline-officer-see-1 = Bạn thấy các vụ việc của cơ quan mình, và thấy nhiều hơn ở những vụ việc bạn đang làm.
help-frontline-officer-see-2 = Đồng nghiệp ở ca sau thấy rằng người này được suy đoán là nạn nhân và thấy việc đến hạn. Tên vẫn được giấu.
help-frontline-officer-see-3 = Cán bộ xuất nhập cảnh thấy những gì lần tiếp xúc đầu tiên cho biết, trong các vụ việc của cơ quan mình. Không có gì được mở cho việc cưỡng chế.
help-frontline-officer-see-4 = Khi tính mạng gặp nguy hiểm, bạn có thể mở một vụ việc trong một giờ. Người phụ trách của bạn được báo ngay.
help-frontline-officer-record-1 = Ghi “không biết” ở chỗ bạn không biết. Chỉ ghi “không” khi bạn biết rõ là như vậy.

## Investigator

help-investigator-name = Điều tra viên
help-investigator-lead = Bạn tìm hiểu việc đã xảy ra và những kẻ mua bán người đứng sau.
help-investigator-step-1 = Đưa các tình tiết vào phần tìm hiểu tình huống và xem câu hỏi nào có ý nghĩa quyết định nhất. Hãy hỏi những câu đó trước.
help-investigator-step-2 = Chấm dứt việc giam giữ khi hành vi có liên quan đến việc mua bán người. Yêu cầu có luật sư, người phiên dịch và người được đào tạo để đánh giá.
help-investigator-step-3 = Mở công việc của bạn và nêu mục đích: xác định nạn nhân, hoặc điều tra những kẻ mua bán người. Bạn không thể dùng cả hai cùng lúc.
help-investigator-step-4 = Đọc quy định của nước bạn đối với hành vi này, theo pháp luật hôm nay.
help-investigator-step-5 = Hướng việc điều tra vào những kẻ mua bán người. Những gì người này nói với bạn về chúng không bao giờ được dùng để chống lại người này.
help-investigator-see-1 = Với mục đích xác định nạn nhân, bạn thấy các hành vi của người này và các dấu hiệu mua bán người.
help-investigator-see-2 = Với mục đích điều tra những kẻ mua bán người, bạn thấy những gì người này nói với tư cách người làm chứng. Bạn không thấy các hành vi của chính họ.
help-investigator-see-3 = Bạn không bao giờ thấy nơi người này đang ở. Việc liên lạc được thực hiện qua những người cho họ nơi tạm lánh.
help-investigator-record-1 = Ghi lại những gì ủng hộ mối liên quan cẩn thận như những gì phản bác mối liên quan đó.

## Prosecutor

help-prosecutor-name = Kiểm sát viên
help-prosecutor-lead = Bạn quyết định người này có bị truy tố hay không và việc truy tố có tiếp tục hay không.
help-prosecutor-step-1 = Mở vụ việc với mục đích truy tố và đọc phần đánh giá, theo từng hành vi.
help-prosecutor-step-2 = Xem điều gì sẽ làm thay đổi kết quả. Nếu một tình tiết có ý nghĩa quyết định còn chưa rõ, hãy yêu cầu hỏi rõ trước khi bạn quyết định.
help-prosecutor-step-3 = Kiểm tra quy định bảo vệ: có điều cấm, có yêu cầu phải được cho phép, hay có quyền không truy tố?
help-prosecutor-step-4 = Kiểm tra lỗi cố ý và các căn cứ bào chữa, cả theo cách hiểu mở rộng.
help-prosecutor-step-5 = Khi nguyên tắc được áp dụng hoặc được suy đoán là áp dụng, không truy tố hoặc đình chỉ vụ việc. Sau đó chuyển tuyến người này để được hỗ trợ.
help-prosecutor-see-1 = Bạn thấy những gì làm cơ sở cho quyết định của bạn, trong các vụ việc được giao cho bạn.
help-prosecutor-see-2 = Bạn không thấy những gì người này nói với tư cách người làm chứng trong khi bạn quyết định về người này.
help-prosecutor-see-3 = Khi truy cứu những kẻ mua bán người, bạn làm việc với mục đích khác. Ở đó bạn thấy chứng cứ, nhưng không thấy các hành vi của chính người này.
help-prosecutor-record-1 = Nếu pháp luật có khoảng trống, hãy nói rõ. Hãy dựa vào Điều 14(7) của ACTIP, điều khoản ràng buộc quốc gia của bạn.

## Defence lawyer

help-defence-lawyer-name = Luật sư bào chữa
help-defence-lawyer-lead = Bạn lên tiếng cho người này, từ lần hỏi đầu tiên đến khi xóa án tích.
help-defence-lawyer-step-1 = Mở hồ sơ của thân chủ. Nếu bạn thấy những dấu hiệu chưa ai nhận ra, hãy tự mở một vụ việc.
help-defence-lawyer-step-2 = Đưa những gì thân chủ kể vào phần tìm hiểu tình huống, không ghi tên, và xem tình tiết nào quan trọng nhất.
help-defence-lawyer-step-3 = Trước hết viện dẫn nguyên tắc, cùng với quy định của nước bạn và Điều 14(7) của ACTIP.
help-defence-lawyer-step-4 = Viện dẫn thêm các căn cứ bào chữa. Đề nghị tòa án hiểu các căn cứ đó theo nghĩa mở rộng, như bản Hướng dẫn.
help-defence-lawyer-step-5 = Biết tòa án ở nơi khác đã đòi hỏi nhiều hơn ở điểm nào và chuẩn mực khu vực trả lời ra sao.
help-defence-lawyer-see-1 = Bạn thấy toàn bộ hồ sơ của thân chủ và ai đã đọc hồ sơ đó.
help-defence-lawyer-see-2 = Những gì thân chủ kể với bạn được ghi vào phần ghi chú mà chỉ bạn đọc được.
help-defence-lawyer-see-3 = Bạn có thể mời thêm một luật sư thứ hai và giao vụ việc cho người khác.
help-defence-lawyer-record-1 = Giữ lại bản đánh giá mà bạn dựa vào. Nhiều năm sau vẫn có thể lập lại bản đó.
help-defence-lawyer-record-2 = Ghi lại mọi tình tiết cho thấy việc mua bán người hoặc mối liên quan, kèm theo nguồn.
help-defence-lawyer-record-3 = Sau khi bị kết án, hãy xem các biện pháp khắc phục của quốc gia: tiền phạt, án tích, lệnh cấm nhập cảnh trở lại, bồi thường.

## Judge

help-judge-name = Thẩm phán
help-judge-lead = Bạn quyết định khi xét xử, khi quyết định hình phạt và đối với mọi đề nghị gỡ bỏ sự trừng phạt.
help-judge-step-1 = Mở vụ việc đang được tòa án của bạn giải quyết và đọc phần đánh giá theo từng hành vi.
help-judge-step-2 = Xem các lý do, từng bước một. Mỗi lý do nêu tình tiết và quy định của nó.
help-judge-step-3 = Đọc toàn bộ quy định, vào ngày có ý nghĩa đối với hành vi. Bạn là người chọn ngày.
help-judge-step-4 = Xem các nguồn hoặc tòa án khác nhau ở điểm nào trước khi bạn theo một trong số đó.
help-judge-step-5 = Tự mình nêu nguyên tắc và các căn cứ bào chữa, kể cả khi không bên nào viện dẫn.
help-judge-see-1 = Bạn thấy những gì được trình trước tòa, và không thấy những gì chỉ đến tòa thông qua các bên.
help-judge-see-2 = Bạn là người thứ hai đồng ý cho sao chép hoặc xóa một hồ sơ.
help-judge-record-1 = Giảm nhẹ hình phạt là lớp bảo vệ cuối cùng. Nó không thay thế cho nguyên tắc.

## Shelter and social worker

help-shelter-worker-name = Nhân viên nhà tạm lánh và nhân viên công tác xã hội
help-shelter-worker-lead = Bạn giữ cho người này được an toàn và khỏe mạnh, và thường là người đầu tiên họ tin tưởng.
help-shelter-worker-step-1 = Lo sự an toàn, bữa ăn, giấc ngủ và bác sĩ trước khi hỏi bất cứ điều gì.
help-shelter-worker-step-2 = Hỏi người này đồng ý điều gì: cơ quan nào được xem gì và để làm gì.
help-shelter-worker-step-3 = Mở vụ việc của người này với mục đích bảo vệ và hỗ trợ. Nếu chưa có, hãy mở một vụ việc.
help-shelter-worker-step-4 = Ghi lại những gì cho thấy việc mua bán người khi người này kể. Đừng ép họ kể.
help-shelter-worker-step-5 = Cho người này xem pháp luật quy định gì, nếu họ muốn, và giúp họ gặp luật sư.
help-shelter-worker-see-1 = Bạn thấy tên, nơi ở, sức khỏe và sự đồng ý của những người bạn chăm sóc.
help-shelter-worker-see-2 = Bạn không thấy họ bị cho là đã làm gì. Bạn không cần biết điều đó để cho họ nơi tạm lánh.
help-shelter-worker-record-1 = Ghi lại người này được đưa đến đâu và đã làm những gì cho họ. Công an, cảnh sát và tòa án không thấy địa điểm này.
help-shelter-worker-record-2 = Nhà tạm lánh không phải là nhà tù. Nếu cửa bị khóa, hãy nói rõ: đó được coi là giam giữ.
help-shelter-worker-record-3 = Hãy tự tay trao cho người này liên kết đến hồ sơ của họ, khi họ ở một mình và an toàn.

## Child protection

help-child-protection-name = Bảo vệ trẻ em
help-child-protection-lead = Bạn bảo vệ mọi người dưới 18 tuổi và mọi người có thể dưới 18 tuổi.
help-child-protection-step-1 = Nếu chưa chắc về tuổi, hãy đối xử với người này như trẻ em. Khi có nghi ngờ thì tính theo hướng có lợi cho trẻ em.
help-child-protection-step-2 = Yêu cầu thả trẻ em ngay khỏi buồng giam hoặc nơi khép kín. Bảo đảm có người giám hộ và luật sư.
help-child-protection-step-3 = Mở vụ việc với mục đích bảo vệ và hỗ trợ, hoặc với mục đích xác định nạn nhân khi bạn làm rõ tuổi hoặc tư cách nạn nhân.
help-child-protection-step-4 = Đánh giá điều gì tốt nhất cho trẻ em và ghi lại.
help-child-protection-step-5 = Xem pháp luật quy định gì. Với trẻ em, chỉ cần mối liên quan là đủ: không ai hỏi các em có bị ép buộc hay không.
help-child-protection-see-1 = Bạn thấy tên, nơi ở, sức khỏe và sự đồng ý của trẻ em mà bạn chăm sóc.
help-child-protection-see-2 = Khi bạn làm việc trong vụ việc, bạn cũng thấy các hành vi, vì bạn lên tiếng cho trẻ em.
help-child-protection-record-1 = Ghi lại tuổi đã được làm rõ như thế nào và ai làm.
help-child-protection-record-2 = Ghi lại mong muốn của trẻ em, bằng chính lời của các em.

## Counter-trafficking body

help-counter-trafficking-body-name = Cơ quan phòng, chống mua bán người
help-counter-trafficking-body-lead = Bạn dẫn dắt và giám sát công việc của quốc gia; các cơ quan nhân quyền cũng vậy.
help-counter-trafficking-body-step-1 = Mở công việc của bạn với mục đích giám sát: bạn thấy mọi vụ việc của nước mình, không có tên.
help-counter-trafficking-body-step-2 = Xem pháp luật của nước bạn trả lời 24 câu hỏi như thế nào và còn thiếu ở điểm nào.
help-counter-trafficking-body-step-3 = So sánh nước bạn với một nước khác.
help-counter-trafficking-body-step-4 = Xem quy định nào đã ra đời và đã hết hiệu lực, rồi báo cho những người áp dụng.
help-counter-trafficking-body-step-5 = Công bố hướng dẫn, đào tạo những người tiếp xúc đầu tiên và bảo đảm mọi người tiếp cận được các biện pháp khắc phục.
help-counter-trafficking-body-see-1 = Với mục đích giám sát, bạn thấy các vụ việc không có tên và thấy ai đã đọc. Bạn không thay đổi gì.
help-counter-trafficking-body-see-2 = Khi bạn xác định nạn nhân hoặc chăm sóc họ, bạn thấy nhiều hơn về các vụ việc đó, với mục đích ấy.
help-counter-trafficking-body-record-1 = Ghi lại quyết định cùng với căn cứ của nó. Quyết định của một quốc gia ASEAN khác cũng có giá trị ở đây.

## Administrator

help-administrator-name = Quản trị viên
help-administrator-lead = Bạn quản lý các cơ quan và người dùng. Bạn không thấy vụ việc nào, và điều đó bảo vệ mọi người.
help-administrator-step-1 = Đăng nhập bằng khóa truy cập hoặc mã dùng một lần, và in các mã khôi phục của bạn.
help-administrator-step-2 = Thêm các cơ quan, rồi thêm người dùng. Mỗi người dùng có một cơ quan và một vai trò.
help-administrator-step-3 = Trao trực tiếp từng thư mời. Mỗi thư mời chỉ dùng được một lần.
help-administrator-step-4 = Hãy có quản trị viên thứ hai: người mất mọi cách đăng nhập phải được người khác thiết lập lại.
help-administrator-step-5 = Khi ai đó thôi làm việc, hãy chấm dứt tài khoản của họ ngay trong ngày.
help-administrator-see-1 = Bạn thấy các cơ quan, người dùng và các mốc kiểm chứng có chữ ký của sổ ghi.
help-administrator-see-2 = Bạn không thấy vụ việc, tên hay danh sách vụ việc nào.
help-administrator-record-1 = Giữ các mốc kiểm chứng ở một cơ quan khác. Chúng cho thấy có hồ sơ nào bị thay đổi mà không ai biết hay không.
