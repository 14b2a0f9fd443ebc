# review: unreviewed

## Around every page

language-own-name = Tiếng Việt
page-skip = Chuyển đến nội dung chính
page-menu = Trình đơn
page-work = Công việc của tôi
page-explore = Tìm hiểu một tình huống
page-law = Pháp luật
page-help = Trợ giúp
page-account = Tài khoản của bạn
page-sign-in = Đăng nhập
page-sign-out = Đăng xuất
page-language = Ngôn ngữ
page-change = Thay đổi
page-leave = Rời trang này
page-leave-note = “Rời trang này” sẽ mở ngay một trang khác. Thao tác này không xóa những gì trình duyệt của bạn còn lưu về các trang bạn đã xem.
page-leave-more = Cách rời trang an toàn
page-decides = Lindung chỉ ra quy định pháp luật, khoảng trống và nghĩa vụ. Con người mới là bên quyết định.
page-unreviewed = Chưa có ai kiểm tra bản dịch này. Ở những chỗ quan trọng, hãy đối chiếu với bản tiếng Anh.
page-zawgyi = Đây có vẻ là tiếng Miến Điện gõ bằng Zawgyi. Người khác không đọc hay tìm được ở đây. Hãy gõ bằng Unicode.
page-back = Quay lại
page-optional = (nếu biết)
page-continue = Tiếp tục
page-problem = Có một vấn đề
page-error = Lỗi
page-print = In
page-home = Về trang đầu

## The first page

home-title = Bảo vệ người bị ép buộc vi phạm pháp luật
home-lead = Nạn nhân mua bán người không nên bị trừng phạt vì những việc mà kẻ mua bán người bắt họ làm. Hãy xem pháp luật của mười quốc gia quy định gì, theo từng hành vi, và mỗi cán bộ phải làm gì ngay lúc này.
home-explore = Mô tả một tình huống qua từng câu hỏi. Không cần tài khoản và không có thông tin nào được lưu lại.
home-law = Đọc quy định của từng quốc gia vào bất kỳ ngày nào, so sánh chúng và xem các nguồn khác nhau ở điểm nào.
home-worked = Chọn một vụ việc mẫu đã hoàn chỉnh và thay đổi tình tiết để xem khi đó pháp luật quy định gì.
home-work = Vụ việc của bạn, việc đến hạn và những thay đổi.
home-sign-in = Dành cho cán bộ, kiểm sát viên, luật sư, thẩm phán và người làm công tác bảo vệ.
home-urgent = Có ai đang gặp nguy hiểm ngay lúc này không?
home-urgent-text = Hãy gọi công an, cảnh sát hoặc đường dây nóng phòng, chống mua bán người của nước bạn đang ở. Trang của mỗi quốc gia có ghi số đường dây nóng.

## When something is not there

wrong-not-found = Không tìm thấy trang này
wrong-not-found-detail = Hãy kiểm tra lại địa chỉ hoặc bắt đầu từ trang đầu.
