# review: unreviewed

## Running the house

house-title = Quản trị hệ thống
house-about = Những đề nghị cần hai người, dịch vụ, người dùng, webhook và sổ ghi.
house-lead = Bạn được làm gì ở đây tùy thuộc vào vai trò của bạn. Vai trò của bạn là:
house-more = Trang tiếp theo
house-none = Hiện ở đây không có gì.
house-open = Mở
house-pick = Chọn một mục
house-all = Tất cả
house-keep = Lưu thay đổi
house-kept = Đã lưu.
house-you = Bạn
house-somebody = Một người ở cơ quan khác
house-name = Tên
house-role = Vai trò
house-agency = Cơ quan
house-state = Quốc gia
house-kind = Loại
house-country = Nước
house-country-hint = Hai chữ cái in hoa, ví dụ TH là Thái Lan.
house-case = Vụ việc
house-case-open = Mở vụ việc
house-case-other = Mở vụ việc kia
house-reason = Lý do
house-made-at = Được lập

## What one is told

house-notices = Thông báo
house-notices-about = Những gì đã xảy ra mà bạn nên biết.
house-notices-none = Chưa có gì xảy ra mà bạn cần biết.
house-notices-seen = Đánh dấu tất cả là đã xem
house-notice-new = Mới
house-notice-break-glass = Một vụ việc đã được mở trong trường hợp khẩn cấp
house-notice-reviewed = Lần mở khẩn cấp của bạn đã được xem xét
house-notice-request = Một đề nghị đang chờ người thứ hai
house-notice-decided = Một đề nghị đã được quyết định
house-notice-result-changed = Điều pháp luật quy định về một vụ việc đã thay đổi
house-notice-referral-received = Có một yêu cầu chuyển tuyến gửi đến
house-notice-referral-answered = Một yêu cầu chuyển tuyến đã được trả lời
house-notice-consent-withdrawn = Một người không còn đồng ý chia sẻ
house-notice-service-stale = Một dịch vụ cần được kiểm tra lại
house-notice-webhook-failed = Không liên lạc được với một webhook
house-notice-recovery-used = Một mã khôi phục của bạn đã được dùng. Nếu không phải bạn dùng, hãy báo ngay cho quản trị viên.
house-notice-other = Có điều gì đó đã xảy ra

## Users

house-users = Người dùng
house-users-about = Ai làm việc ở đây và với vai trò nào.
house-user = Người dùng
house-user-add = Thêm người dùng
house-user-add-do = Thêm và tạo đường liên kết
house-user-name-hint = Tên mà đồng nghiệp nhìn thấy.
house-user-login-hint = Nội dung người dùng nhập để đăng nhập. Không phân biệt chữ hoa và chữ thường.
house-user-role-hint = Mỗi người dùng có một vai trò. Vai trò quyết định người dùng thấy những gì.
house-supervisor = Tên đăng nhập của người phụ trách
house-supervisor-hint = Người xem xét các lần mở khẩn cấp. Để trống nếu không có ai.
house-supervisor-is = Người phụ trách
house-no-such-login = Không ai có tên đăng nhập này. Hãy kiểm tra lại hoặc để trống.
house-pick-agency = Hãy chọn một cơ quan.
house-pick-role = Hãy chọn một vai trò.
house-user-on = Được đăng nhập
house-user-off = Không được đăng nhập
house-user-off-since = Không được đăng nhập từ { $when }
house-user-own = Đây là bạn. Một quản trị viên khác có thể thay đổi thông tin của bạn.
house-user-stop = Không cho người dùng này đăng nhập
house-user-stop-about = Mọi phiên kết thúc ngay. Những việc người dùng này phải làm được chuyển cho cơ quan.
house-user-let = Cho người dùng này đăng nhập trở lại
house-user-let-about = Người dùng đăng nhập bằng mật khẩu và mã như trước.
house-user-reset = Thiết lập lại từ đầu cho người dùng này
house-user-reset-about = Mật khẩu, mã và khóa truy cập bị xóa, và mọi phiên kết thúc. Bạn nhận được một liên kết mới để trao cho người đó.
house-invited = Trao đường liên kết này
house-invited-lead = Liên kết này dành cho { $name }. Hãy trao trực tiếp. Liên kết chỉ dùng được một lần, trong vòng ba ngày.
house-invited-once = Liên kết chỉ hiện bây giờ. Nếu bị mất, hãy thiết lập lại từ đầu cho người dùng này.

house-role-frontline-officer = Cán bộ tuyến đầu
house-role-immigration-officer = Cán bộ xuất nhập cảnh
house-role-labour-inspector = Thanh tra lao động
house-role-investigator = Điều tra viên
house-role-prosecutor = Kiểm sát viên
house-role-defence-lawyer = Luật sư bào chữa
house-role-judge = Thẩm phán
house-role-child-protection = Cán bộ bảo vệ trẻ em
house-role-shelter-worker = Nhân viên nhà tạm lánh
house-role-counter-trafficking-body = Cán bộ cơ quan quốc gia phòng, chống mua bán người
house-role-human-rights-institution = Cơ quan nhân quyền
house-role-ngo-monitor = Người giám sát độc lập
house-role-statistician = Người làm thống kê
house-role-administrator = Quản trị viên
house-role-person-concerned = Người được nói đến trong hồ sơ


## Agencies

house-agencies = Các cơ quan
house-agencies-about = Những cơ quan cùng làm việc ở đây.
house-agency-form = Cơ quan
house-agency-add = Thêm cơ quan
house-agency-kind-hint = Đây là loại cơ quan nào, ví dụ công an, tòa án hoặc nhà tạm lánh.

## Services

house-services = Danh bạ dịch vụ
house-services-about = Nhà tạm lánh, trợ giúp pháp lý, người phiên dịch, chăm sóc sức khỏe và cơ quan có thẩm quyền.
house-services-found = Các dịch vụ
house-services-none = Không có dịch vụ nào phù hợp. Hãy bỏ bớt một lựa chọn ở trên.
house-find = Hiển thị
house-language = Ngôn ngữ
house-only-stale = Chỉ những dịch vụ chưa ai kiểm tra trong nửa năm qua
house-stale = Cần kiểm tra lại
house-contact = Liên hệ
house-contact-hint = Cách liên hệ với dịch vụ. Không bao giờ ghi nhà tạm lánh ở đâu.
house-hours = Giờ mở cửa
house-hours-hint = Viết bằng lời, ví dụ: cả ngày lẫn đêm.
house-places = Số chỗ còn trống
house-places-hint = Vào ngày kiểm tra gần nhất. Để trống nếu không biết.
house-languages = Các ngôn ngữ
house-languages-hint = Các mã cách nhau bằng dấu cách, ví dụ: th my.
house-verified = Kiểm tra lần cuối ngày { $day }
house-verified-on = Ngày kiểm tra gần nhất
house-verified-on-hint = Ngày có người xác nhận tất cả thông tin này.
house-service-form = Dịch vụ
house-service-add = Thêm dịch vụ
house-service-agency = Cơ quan điều hành dịch vụ
house-service-agency-hint = Có thể gửi yêu cầu chuyển tuyến đến một cơ quan làm việc ở đây.
house-service-no-agency = Không có cơ quan nào ở đây; liên hệ bằng cách khác
house-authorities = Ai có thẩm quyền tại { $state }
house-identifies = Xác định nạn nhân
house-coordinates = Điều phối
house-institution = Cơ quan nhân quyền
house-hotline = Đường dây nóng

house-service-shelter = Nhà tạm lánh
house-service-legal-aid = Trợ giúp pháp lý
house-service-interpreter = Phiên dịch
house-service-health = Chăm sóc sức khỏe
house-service-psychological = Hỗ trợ tâm lý
house-service-child-protection = Bảo vệ trẻ em
house-service-consulate = Lãnh sự
house-service-hotline = Đường dây nóng
house-service-identification = Xác định nạn nhân
house-service-return-and-reintegration = Hồi hương và tái hòa nhập
house-service-other = Khác

house-language-en = Tiếng Anh
house-language-id = Tiếng Indonesia
house-language-km = Tiếng Khmer
house-language-lo = Tiếng Lào
house-language-ms = Tiếng Mã Lai
house-language-my = Tiếng Miến Điện
house-language-th = Tiếng Thái
house-language-tl = Tiếng Tagalog
house-language-vi = Tiếng Việt
house-language-zh = Tiếng Trung
house-language-bn = Tiếng Bengal
house-language-ne = Tiếng Nepal
house-language-ta = Tiếng Tamil
house-language-tet = Tiếng Tetum

## What needs two people

house-requests = Những đề nghị cần hai người
house-requests-about = Một người đề nghị và nêu lý do. Một người khác đồng ý hoặc từ chối.
house-requests-lead = Một người đề nghị và nêu lý do. Một người khác đồng ý hoặc từ chối. Không ai trả lời đề nghị của chính mình.
house-act-export = Một bản sao của vụ việc
house-act-merge = Gộp hai vụ việc thành một
house-act-release-key = Khóa của một vụ việc
house-act-erase = Làm cho một vụ việc vĩnh viễn không đọc được
house-act-export-means = Nếu bạn đồng ý, người đề nghị có thể lấy một bản sao trong vòng một giờ.
house-act-merge-means = Nếu bạn đồng ý, vụ việc kia trở thành một phần của vụ việc này ngay lập tức.
house-act-release-key-means = Nếu bạn đồng ý, người đề nghị có thể lấy khóa trong vòng một giờ. Với khóa đó, có thể đọc vụ việc ở bên ngoài hệ thống.
house-act-erase-means = Nếu bạn đồng ý, không ai còn có thể đọc vụ việc này nữa. Việc này diễn ra ngay và không thể hoàn tác.
house-request-waiting = Đang chờ
house-request-agreed = Đã đồng ý
house-request-refused = Đã từ chối
house-request-done = Đã thực hiện
house-asked-by = Người đề nghị
house-asked-at = Thời điểm đề nghị
house-decided-at = Thời điểm quyết định
house-agree = Đồng ý
house-refuse = Từ chối
house-prove-to-answer = Xác nhận lại bạn là ai để trả lời
house-take = Lấy về
house-take-about = Chỉ lấy được một lần, trong vòng một giờ sau khi được đồng ý.

## Asking for what needs two people

two-title = Đề nghị việc cần hai người
two-new = Đề nghị lấy khóa của một vụ việc
two-lead = Bạn đề nghị và nêu lý do. Phải có người thứ hai đồng ý. Cho đến lúc đó, không có gì xảy ra.
two-done = Đề nghị của bạn đã được ghi lại. Một người thứ hai sẽ trả lời.
two-act = Bạn đề nghị điều gì?
two-pick = Hãy chọn điều bạn đề nghị.
two-means-export = Bạn nhận được bản sao của những gì bạn được đọc cho mục đích này. Chỉ lấy được một lần, trong vòng một giờ sau khi có người đồng ý.
two-means-merge = Một vụ việc khác trở thành một phần của vụ việc này. Chỉ làm vậy khi cả hai nói về cùng một người.
two-means-release-key = Với khóa này, có thể đọc vụ việc ở bên ngoài máy chủ này. Chỉ lấy được một lần, trong vòng một giờ sau khi có người đồng ý.
two-means-erase = Vụ việc vĩnh viễn không còn ai đọc được. Không ai có thể hoàn tác.
two-case = Mã định danh của vụ việc
two-case-hint = Mã định danh dài có bốn dấu gạch ngang, như trong địa chỉ của vụ việc. Bạn không được cho biết có vụ việc như vậy hay không.
two-case-wrong = Hãy nhập toàn bộ mã định danh của vụ việc, kể cả bốn dấu gạch ngang.
two-other = Mã định danh của vụ việc kia, khi gộp hai vụ việc thành một
two-other-hint = Mã định danh dài có bốn dấu gạch ngang, như trong địa chỉ của vụ việc kia.
two-other-wrong = Hãy nhập toàn bộ mã định danh của vụ việc kia, kể cả bốn dấu gạch ngang.
two-other-none = Không có vụ việc nào với mã định danh này mà bạn được gộp với vụ việc khác. Hãy kiểm tra lại mã định danh.
two-reason = Vì sao?
two-reason-hint = Từ 10 đến 4.000 ký tự. Người thứ hai sẽ đọc.
two-do = Gửi đề nghị
two-cannot-prove = Để đề nghị việc này, bạn phải chứng minh mình là ai. Ở đây bạn không có mật khẩu. Hãy nhờ một người làm vụ việc mà bạn tin tưởng.
two-prove = Xác nhận lại bạn là ai
two-prove-about = Để đề nghị, hãy xác nhận lại bạn là ai. Sau đó, việc xác nhận có giá trị trong vài phút.

## Openings in an emergency

emergency-title = Mở một vụ việc trong trường hợp khẩn cấp
emergency-lead = Chỉ làm vậy khi một người đang gặp nguy hiểm và không liên lạc được với ai tham gia vụ việc.
emergency-lasts = Việc mở kéo dài 60 phút.
emergency-tells = Người phụ trách của bạn và những người giải quyết vụ việc được báo ngay.
emergency-review = Sau đó, người phụ trách của bạn cho biết đó có phải là trường hợp khẩn cấp hay không. Mọi thứ bạn mở đều được ghi lại.
emergency-case-hint = Mã định danh dài có bốn dấu gạch ngang. Mã vụ việc không dùng được ở đây.
emergency-no-case = Không có vụ việc nào với mã định danh này. Hãy kiểm tra lại.
emergency-reason = Vì sao không thể chờ?
emergency-reason-hint = Từ 10 đến 4.000 ký tự. Người phụ trách của bạn sẽ đọc.
emergency-do = Mở vụ việc trong 60 phút
emergency-for = Khi đó bạn vào đây để: { $purpose }. Mục đích này được ghi lại cùng với mọi thứ bạn mở.
house-emergencies = Các lần mở khẩn cấp
house-emergencies-about = Những vụ việc được mở trong một giờ và việc xem xét sau đó.
house-emergencies-lead = Trong trường hợp khẩn cấp, có thể mở một vụ việc trong một giờ và phải nêu lý do. Sau đó, người phụ trách cho biết đó có phải là trường hợp khẩn cấp hay không.
house-opened = Đã mở { $when }
house-opened-by = Người mở
house-lasts-until = Kéo dài đến
house-ended-at = Đã kết thúc
house-review-about = Đó có phải là trường hợp khẩn cấp không? Nếu không, việc mở kết thúc ngay. Người đã mở vụ việc được thông báo.
house-justified = Đó là trường hợp khẩn cấp
house-not-justified = Không phải
house-finding-waiting = Đang chờ xem xét
house-finding-justified = Đó là trường hợp khẩn cấp
house-finding-not-justified = Đó không phải là trường hợp khẩn cấp

## Webhooks

house-webhooks = Các webhook
house-webhooks-about = Những chương trình của cơ quan bạn được báo tin khi có việc xảy ra.
house-webhooks-lead = Một chương trình của cơ quan bạn được báo rằng có việc xảy ra, nhưng không bao giờ được báo đó là việc gì.
house-webhook = Kênh webhook
house-webhook-add = Tạo webhook
house-webhook-add-do = Tạo và hiện khóa bí mật
house-webhook-url = Địa chỉ
house-webhook-url-hint = Bắt đầu bằng https. Người vận hành máy chủ này phải đã chỉ định máy chủ nhận.
house-webhook-kinds = Chương trình được báo về những việc gì?
house-pick-kinds = Hãy chọn ít nhất một việc cần báo.
house-webhook-made = Hãy giữ khóa bí mật này
house-webhook-secret = Khóa này chứng minh cho chương trình của bạn rằng thông báo đến từ đây.
house-webhook-once = Khóa bí mật chỉ hiện bây giờ. Nếu bị mất, hãy tạo webhook khác và kết thúc webhook này.
house-webhook-go = Tôi đã giữ khóa. Tiếp tục
house-webhook-on = Đang được báo tin
house-webhook-over = Đã kết thúc
house-webhook-ended = Đã kết thúc { $when }
house-webhook-test = Gửi thử
house-webhook-end = Kết thúc
house-webhook-end-about = Những gì còn chờ gửi sẽ bị bỏ.
house-told-break-glass = Một vụ việc đã được mở trong trường hợp khẩn cấp
house-told-reviewed = Một lần mở khẩn cấp đã được xem xét
house-told-decided = Một đề nghị đã được quyết định
house-told-result-changed = Điều pháp luật quy định về một vụ việc đã thay đổi
house-told-referral-received = Có một yêu cầu chuyển tuyến gửi đến
house-told-referral-answered = Một yêu cầu chuyển tuyến đã được trả lời
house-told-consent-withdrawn = Một người không còn đồng ý chia sẻ
house-told-recovery-used = Một mã khôi phục đã được dùng
house-told-service-stale = Một dịch vụ cần được kiểm tra lại
house-told-test = Thông báo thử
house-deliveries = Những gì đã được báo
house-happened = Xảy ra lúc
house-what = Việc gì
house-tries = Số lần thử
house-answered = Trả lời gần nhất
house-next-try = Lần thử tiếp theo
house-delivery-waiting = Đang chờ
house-delivery-delivered = Đã gửi đến
house-delivery-failed = Không gửi được
house-delivery-dropped = Đã bỏ

## The ledger

house-audit = Sổ ghi
house-audit-about = Bằng chứng rằng không có gì bị thay đổi về sau.
house-audit-lead = Mỗi mục được ghi một lần và không bao giờ bị thay đổi. Một mốc kiểm chứng có chữ ký cho thấy sổ ghi đã đến đâu. Mốc này không chứa gì về bất kỳ người nào.
house-audit-state = Tình trạng dữ liệu
house-audit-ready = Cơ sở dữ liệu hoạt động và không phát hiện hư hỏng.
house-audit-not-ready = Hiện máy chủ không thể phục vụ. Hãy báo cho người vận hành.
house-audit-state-about = Toàn bộ sổ ghi được kiểm chứng ngay sau khi máy chủ khởi động, rồi mỗi ngày một lần. Phần nào bị phát hiện hư hỏng thì không được cung cấp nữa.
house-audit-checkpoint = Mốc kiểm chứng gần nhất
house-audit-none = Chưa có mốc kiểm chứng nào.
house-audit-number = Số thứ tự
house-audit-size = Số mục
house-audit-at = Thời điểm ký
house-audit-root = Giá trị gốc của các mục mới
house-audit-previous = Mốc kiểm chứng trước
house-audit-signature = Chữ ký
house-audit-key = Khóa để kiểm chứng
house-audit-instance = Sổ ghi này
house-audit-keep = Hãy giữ mốc kiểm chứng ở một nơi khác. Nếu sổ ghi sau này không khớp với mốc, nghĩa là sổ đã bị lùi lại hoặc bị thay đổi.
house-audit-download = Tải mốc kiểm chứng về

## The keys

house-keys = Các khóa
house-keys-about = Có những khóa nào và những gì vẫn còn dùng khóa cũ.
keys-lead = Mọi thứ ở đây đều được giữ bằng khóa. Trang này chỉ hiện phiên bản của các khóa, không bao giờ hiện chính khóa đó.
keys-state = Tình trạng các khóa
keys-all-newest = Mọi vụ việc đều dùng các khóa mới nhất.
keys-some-old = Một số vụ việc vẫn dùng khóa cũ hơn. Các lệnh dưới đây chuyển chúng sang khóa mới nhất.
keys-versions = Các phiên bản hiện có
keys-purpose = Dùng cho
keys-newest = Mới nhất
keys-there = Tất cả phiên bản
keys-version = Phiên bản
keys-cases = Số vụ việc
keys-under = Số vụ việc dùng mỗi phiên bản
keys-under-about = Mỗi vụ việc có khóa riêng. Khóa hồ sơ giữ khóa riêng đó. Khóa chỉ mục dùng để tìm vụ việc theo tên.
keys-is-newest = Mới nhất
keys-is-old = Cũ hơn
keys-for-records = Hồ sơ vụ việc
keys-for-staff = Thông tin đăng nhập của người dùng
keys-for-index = Chỉ mục tên
keys-for-system = Các đề nghị và lý do
keys-for-backup = Bản sao lưu
keys-for-checkpoint = Ký sổ ghi
keys-renewing = Cách đổi khóa mới
keys-renew = Người vận hành máy chủ tạo khóa mới và chuyển mọi thứ sang khóa mới:
keys-rewrap = Nếu khóa được giữ bên ngoài máy chủ, trước hết phải thêm khóa mới ở đó. Sau đó chuyển mọi thứ sang khóa mới:
keys-retire = Sau đó có thể bỏ các khóa cũ. Khi ấy không còn khôi phục được các bản sao lưu được tạo trước đó:
keys-serving = Trong suốt thời gian đó, máy chủ vẫn tiếp tục phục vụ.
keys-stay = Khóa dùng để ký sổ ghi và khóa giữ các đề nghị vẫn như cũ.

## A team

house-team = Nhóm của bạn
house-team-about = Mỗi người có bao nhiêu việc phải làm, việc gì quá hạn và điều gì đang chờ bạn.
team-lead = Những người này làm việc dưới quyền bạn. Bạn chịu trách nhiệm về các vụ việc của họ.
team-reviews = Các lần mở khẩn cấp cần xem xét
team-answers = Các đề nghị cần trả lời
team-each = Việc mỗi người phải làm
team-each-about = Ở đây chỉ có con số. Bạn xem được những gì của một vụ việc tùy thuộc vào phần việc của bạn trong vụ việc đó.
team-open = Việc cần làm
team-cases = Vụ việc
team-overdue = Vụ việc có việc quá hạn
team-late-about = Những gì bạn xem ở đây được ghi lại là đã đọc.
team-none-late = Không có việc nào quá hạn.
