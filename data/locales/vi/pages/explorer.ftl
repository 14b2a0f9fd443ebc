# review: unreviewed

## The explorer

explore-title = Pháp luật quy định gì về tình huống này?
explore-lead = Hãy trả lời những gì bạn biết. “Không biết” luôn là một câu trả lời tốt: điều chưa biết không bao giờ bị tính là bất lợi cho một người.
explore-keeps-nothing = Không câu trả lời nào của bạn được lưu trên máy chủ. Chúng chỉ nằm trong trình duyệt này cho đến khi bạn đóng trình duyệt.
explore-no-names = Không câu hỏi nào hỏi tên.
explore-history = Lịch sử trình duyệt của bạn sẽ cho thấy bạn đã vào trang này.
explore-begin = Bắt đầu
explore-go-on = Tiếp tục từ chỗ bạn đã dừng
explore-worked = Các vụ việc mẫu
explore-forget = Xóa mọi câu trả lời
explore-question = Câu hỏi { $number }
explore-choose = Hãy chọn một trong các câu trả lời
explore-pick = Chọn một mục
explore-stop = Dừng và xem kết quả
explore-jurisdiction = Người này có thể bị trừng phạt ở nước nào?
explore-offence = Người này bị cho là đã làm gì?
explore-stage = Sự việc đã đến giai đoạn nào?
explore-age = Người này bao nhiêu tuổi?
explore-age-child = Dưới 18 tuổi
explore-age-doubt = Có thể dưới 18 tuổi; tuổi chưa được chứng minh
explore-age-adult = Từ 18 tuổi trở lên
explore-nationality-other = Nước khác
explore-finding-here = Rồi: tại nước này, người này đã được xác định là nạn nhân
explore-finding-elsewhere = Rồi: một quốc gia ASEAN khác đã xác định người này là nạn nhân
explore-finding-not-here = Rồi: tại nước này, đã có quyết định không công nhận người này là nạn nhân
explore-finding-none = Chưa có cơ quan nào quyết định
answer-dont-know = Không biết
answer-not-to-say = Không muốn trả lời

why-jurisdiction = Mỗi nước có quy định riêng.
why-offence = Một số quy định chỉ áp dụng cho một số hành vi.
why-stage = Việc phải làm lúc này tùy thuộc vào giai đoạn của vụ việc.
why-age = Với người dưới 18 tuổi, không ai hỏi kẻ mua bán người đã dùng vũ lực hay lừa gạt như thế nào.
why-fact = Câu trả lời có thể làm thay đổi kết quả.
why-contradiction = Hai câu trả lời không khớp nhau; câu này sẽ làm rõ.
why-principle = Câu trả lời quyết định nguyên tắc có bảo vệ người này hay không.
why-protection = Câu trả lời quyết định quy định nào bảo vệ người này.
why-with-another = Cùng với một câu trả lời nữa, câu này có ý nghĩa quyết định.
why-step = Đây là một trong một số tình tiết còn cần biết.
why-defence = Câu trả lời quyết định có thể viện dẫn căn cứ bào chữa hay không.
why-measure = Câu trả lời quyết định phải làm gì lúc này.

check-title = Kiểm tra các câu trả lời của bạn
check-change = Thay đổi
check-see = Xem pháp luật quy định gì

worked-title = Chọn một vụ việc mẫu
worked-lead = Các vụ việc này lấy từ các nguồn tài liệu hoặc được dựng lại theo đó. Nội dung bằng tiếng Anh.
worked-open = Mở vụ việc này

## The result

result-title = Pháp luật quy định gì
result-answers = Câu trả lời của bạn
result-finding = Tư cách nạn nhân
result-why = Vì sao: các lý do, từng bước một
result-would-change = Điều gì sẽ làm thay đổi kết quả này
result-disputed = Những điểm mà tòa án hoặc văn bản đã đòi hỏi nhiều hơn
result-duties = Nghĩa vụ lúc này, theo vai trò
result-changed = Những gì đã thay đổi
result-same = Không có gì thay đổi đối với bất kỳ hành vi nào.
result-what = Nội dung
result-before = Trước
result-after = Bây giờ
result-reset = Trở về như ban đầu
result-flip = Nếu khác đi thì sao?
result-flip-lead = Thay đổi nước, ngày, giai đoạn hoặc một tình tiết và xem kết quả khác đi như thế nào.
result-day = Pháp luật vào ngày
result-facts = Thay đổi tình tiết
result-judge = Xem những gì thay đổi
result-take = Mang kết quả theo
result-case-file = Tải về dưới dạng tệp vụ việc
result-bad-day = Hãy nhập một ngày có thật.
result-not-held = Hệ thống không có pháp luật của nước này vào ngày đó, hoặc các tình tiết này không khớp nhau.
