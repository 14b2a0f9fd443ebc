# review: unreviewed

## Signing in

enter-sign-in = Đăng nhập
enter-login = Tên đăng nhập
enter-password = Mật khẩu
enter-code = Mã
enter-code-hint = Sáu chữ số mà ứng dụng của bạn đang hiện, hoặc một mã khôi phục của bạn.
enter-code-again = Sáu chữ số mà ứng dụng của bạn đang hiện.
enter-passkey = Đăng nhập bằng khóa truy cập (passkey)
enter-passkey-prove = Dùng khóa truy cập (passkey)
enter-passkey-failed = Chưa dùng được khóa truy cập. Hãy thử lại, hoặc nhập mật khẩu và mã.
enter-provider = Đăng nhập bằng tài khoản của cơ quan bạn
enter-link-title = Bạn có đường liên kết để đăng nhập không?
enter-link = Toàn bộ đường liên kết
enter-link-hint = Hãy sao chép toàn bộ, kể cả phần sau dấu #. Liên kết chỉ dùng được một lần.
enter-link-use = Dùng đường liên kết
enter-link-expired = Liên kết này đã được dùng hoặc đã hết hạn. Hãy xin một liên kết mới.
enter-forgotten = Nếu không đăng nhập được, hãy xin quản trị viên của cơ quan bạn một liên kết mới.
enter-not-proven = Tên đăng nhập, mật khẩu hoặc mã không đúng. Hãy nhập lại tất cả.
enter-not-proven-again = Mật khẩu hoặc mã không đúng. Hãy nhập lại cả hai.
enter-onward = Bạn đã đăng nhập
enter-told = Bạn chưa đăng nhập
enter-told-unknown = Không có tài khoản nào ở đây được liên kết với tài khoản đó. Hãy đăng nhập bằng cách khác rồi liên kết, hoặc hỏi quản trị viên của bạn.
enter-told-not-proven = Chưa xác nhận được bạn là ai, hoặc đã mất quá nhiều thời gian. Hãy làm lại từ đầu.
enter-told-taken = Tài khoản đó đã được liên kết với một người dùng khác ở đây.

## Proving again who one is

enter-prove = Có phải vẫn là bạn không?
enter-prove-why = Một số trang có thông tin có thể gây nguy hiểm cho người khác. Với những trang này, bạn xác nhận lại mình là ai. Sau đó, việc xác nhận có giá trị trong vài phút.

## Joining

enter-invited = Mở thư mời của bạn
enter-invited-lead = Hãy mở đường liên kết mà bạn đã được đưa. Hoặc dán toàn bộ liên kết vào đây. Liên kết dùng được cho đến khi bạn tham gia xong.
enter-invitation = Toàn bộ đường liên kết trong thư mời
enter-invitation-expired = Thư mời này đã được dùng hoặc đã hết hạn. Hãy xin một thư mời mới.
enter-join = Chọn cách bạn đăng nhập
enter-welcome = Chào mừng { $name }.
enter-join-password = 1. Mật khẩu
enter-new-password = Mật khẩu mới
enter-new-password-hint = Ít nhất 12 ký tự. Nên dùng bốn từ không liên quan với nhau.
enter-join-app = 2. Ứng dụng hiện mã
enter-join-app-why = Ứng dụng xác thực trên điện thoại của bạn hiện một mã mới sau mỗi 30 giây. Nhờ đó, người chỉ biết mật khẩu của bạn không vào được.
enter-join-scan = Dùng ứng dụng quét hình này.
enter-join-picture = Hình chứa khóa bí mật, để ứng dụng xác thực quét
enter-join-type = Hoặc nhập khóa bí mật này vào ứng dụng:
enter-join-open = Mở ứng dụng trên thiết bị này
enter-first-code = Mã
enter-first-code-hint = Sáu chữ số mà ứng dụng đang hiện.
enter-codes = Giữ các mã khôi phục của bạn
enter-codes-lead = Nếu bạn mất điện thoại, một trong các mã này dùng thay cho mã của ứng dụng. Mỗi mã chỉ dùng được một lần.
enter-codes-once = Các mã này chỉ hiện bây giờ. Hãy in hoặc chép lại. Đừng để chung với điện thoại.
enter-codes-kept = Tôi đã giữ các mã. Tiếp tục

## One's own account

account-title = Tài khoản của bạn
account-since = Đăng nhập từ
account-until = Bị đăng xuất muộn nhất vào
account-session-hint = Bạn bị đăng xuất sớm hơn nếu không làm gì trong một lúc.
account-passkeys = Khóa truy cập (passkey)
account-passkeys-about = Khóa truy cập cho bạn đăng nhập bằng điện thoại, máy tính hoặc khóa bảo mật. Khi đó bạn không phải nhập mật khẩu và mã.
account-passkeys-none = Bạn chưa có khóa truy cập nào.
account-passkey = Khóa truy cập { $number }
account-passkey-made = Thêm ngày { $day }
account-passkey-used = Dùng lần cuối ngày { $day }
account-passkey-unused = Chưa được dùng
account-passkey-remove = Xóa
account-passkey-add = Thêm khóa truy cập
account-passkey-script = Trình duyệt của bạn tạo khóa truy cập. Việc này cần JavaScript. Nếu bạn không thấy nút nào ở đây, trình duyệt của bạn không làm được việc này.
account-passkey-failed = Chưa thêm được khóa truy cập. Hãy thử lại. Nếu bạn xác nhận mình là ai đã lâu, hãy xác nhận lại trước.
account-prove = Xác nhận lại bạn là ai
account-prove-about = Để thêm hoặc xóa khóa truy cập, hãy xác nhận lại bạn là ai. Sau đó, việc xác nhận có giá trị trong vài phút.
account-elsewhere = Tài khoản của cơ quan bạn
account-elsewhere-about = Nếu liên kết, bạn có thể đăng nhập ở đây bằng tài khoản của cơ quan bạn.
account-elsewhere-linked = Đã liên kết. Bạn có thể đăng nhập ở đây bằng tài khoản của cơ quan bạn.
account-link = Liên kết tài khoản của cơ quan bạn
account-link-goes = Bạn sẽ sang trang của cơ quan bạn. Hãy đăng nhập ở đó, rồi bạn sẽ trở về đây.
account-prove-link = Xác nhận lại bạn là ai để liên kết
account-cannot-prove = Bạn vào bằng đường dẫn và không có mật khẩu. Vì vậy ở đây không thể thêm gì.
