# review: unreviewed

## Status of the person as a victim

status-identified = Đã được xác định là nạn nhân
status-recognised = Nạn nhân được công nhận theo xác định của quốc gia khác
status-presumed = Được suy đoán là nạn nhân
status-not-indicated = Chưa có dấu hiệu theo các tình tiết này
status-open = Chưa rõ
status-identified-long = Cơ quan có thẩm quyền của quốc gia này đã xác định người này là nạn nhân mua bán người.
status-recognised-long = Một quốc gia khác là thành viên Công ước ASEAN về phòng, chống mua bán người (ACTIP) đã xác định người này là nạn nhân, và quốc gia này phải công nhận kết quả xác định đó.
status-presumed-long = Có nghi ngờ đáng tin cậy hoặc có đủ dấu hiệu cho thấy người này là nạn nhân: từ bây giờ hãy đối xử với người này như với nạn nhân.
status-not-indicated-long = Một yếu tố bắt buộc của mua bán người được trả lời là không ở mọi điểm; tình tiết mới có thể làm thay đổi điều này.
status-open-long = Thông tin còn quá ít để kết luận. Đó là lý do để tiếp tục hỏi, không bao giờ là kết luận phủ nhận tư cách nạn nhân của người này.

## Elements of trafficking in persons

element-act = Hành vi mua bán người
element-means = Thủ đoạn
element-purpose = Mục đích bóc lột
element-answer-met = Có
element-answer-open = Chưa rõ
element-answer-contradicted = Bị bác bỏ
element-answer-not-required = Không bắt buộc đối với người dưới 18 tuổi

## Child

child-yes = Trẻ em (người dưới 18 tuổi)
child-presumed = Được suy đoán là trẻ em (người dưới 18 tuổi)
child-no = Người từ 18 tuổi trở lên, theo những gì đã biết

## The non-punishment principle

principle-applies = Nguyên tắc được áp dụng
principle-presumed = Suy đoán là nguyên tắc được áp dụng
principle-does-not-apply = Nguyên tắc không áp dụng theo các tình tiết này
principle-open = Chưa rõ
principle-applies-long = Nguyên tắc không trừng phạt nạn nhân được áp dụng: người này là nạn nhân và hành vi có liên quan đến việc mua bán người.
principle-presumed-long = Người này được suy đoán là nạn nhân và hành vi có liên quan đến việc mua bán người, vì vậy hãy xử lý như khi nguyên tắc được áp dụng.
principle-does-not-apply-long = Theo các tình tiết này, chưa có dấu hiệu mua bán người, hoặc hành vi không liên quan đến việc mua bán người.
principle-open-long = Một tình tiết có ý nghĩa quyết định vẫn chưa được biết. Điều chưa biết không bao giờ bị tính là bất lợi cho người này.

## Protection

protection-barred = Pháp luật cấm trừng phạt
protection-permission-required = Không được trừng phạt nếu cơ quan được chỉ định không cho phép
protection-discretionary = Pháp luật cho phép không trừng phạt
protection-agreement = Được bảo vệ theo hiệp định giữa các quốc gia
protection-policy = Chỉ được bảo vệ theo chính sách
protection-regional = Chỉ được bảo vệ theo ACTIP và pháp luật quốc tế khác
protection-none = Chưa tìm thấy sự bảo vệ nào theo các tình tiết này
protection-barred-long = Một quy định pháp luật của quốc gia này cấm trừng phạt người này về hành vi này.
protection-permission-required-long = Một quy định pháp luật của quốc gia này cấm xử lý hành vi này, trừ khi cơ quan được luật chỉ định cho phép.
protection-discretionary-long = Một quy định pháp luật của quốc gia này cho phép cán bộ có thẩm quyền không trừng phạt hành vi này; họ nên sử dụng quyền đó.
protection-agreement-long = Một hiệp định ràng buộc quốc gia này và quốc gia mà người này có quốc tịch áp dụng cho hành vi này.
protection-policy-long = Một chính sách của quốc gia này áp dụng cho hành vi này, nhưng không có luật nào quy định.
protection-regional-long = Không có luật hay chính sách quốc gia nào áp dụng cho hành vi này: hãy dựa vào Điều 14(7) của ACTIP và pháp luật quốc tế khác.
protection-none-long = Nguyên tắc không áp dụng theo các tình tiết này và không quy định nào đã xem xét mang lại sự bảo vệ.

## Answers and outcomes

answer-yes = Có
answer-no = Không
answer-unknown = Chưa biết
outcome-met = Đáp ứng
outcome-failed = Không đáp ứng
outcome-open = Chưa rõ
compulsion-yes = Bị ép buộc
compulsion-no = Không bị ép buộc
compulsion-unknown = Chưa biết có bị ép buộc hay không
compulsion-not-required = Không xét đối với người dưới 18 tuổi
reading-plain = Cách hiểu theo câu chữ
reading-broad = Cách hiểu mở rộng
causation-yes = Có liên quan đến việc mua bán người
causation-no = Không liên quan đến việc mua bán người
causation-unknown = Chưa biết có liên quan hay không
inquiry-routine = Tìm hiểu thông thường
inquiry-probing = Tìm hiểu kỹ
inquiry-most-probing = Tìm hiểu kỹ nhất

## Kinds and classes of offence

kind-status = Gắn liền với tình trạng do việc mua bán người gây ra
kind-purpose = Là việc mà người này bị bóc lột để thực hiện
kind-secondary = Thực hiện trong hoặc sau khi bị mua bán
class-criminal = Hình sự
class-administrative = Hành chính
class-immigration = Xuất nhập cảnh
class-civil = Dân sự
group-immigration = Xuất nhập cảnh
group-labour = Làm việc không có giấy phép
group-document = Giấy tờ
group-prostitution = Mại dâm
group-public-order = Trật tự công cộng
group-property = Tài sản
group-fraud = Lừa đảo và tội phạm mạng
group-drugs = Ma túy
group-violence = Bạo lực
group-maritime = Trên biển
group-security = An ninh
group-organ = Mô và bộ phận cơ thể người
group-trafficking = Mua bán người và đưa người di cư trái phép
group-other = Khác
seriousness-minor = Ít nghiêm trọng
seriousness-serious = Nghiêm trọng
seriousness-grave = Đặc biệt nghiêm trọng

## Stages

stage-encounter = Tiếp xúc ban đầu
stage-investigation = Điều tra
stage-charge = Khởi tố bị can, truy tố
stage-trial = Xét xử
stage-sentencing = Quyết định hình phạt
stage-post-conviction = Sau khi bị kết án
stage-removal = Trục xuất hoặc buộc rời khỏi nước

## Rules and what they give

ground-kind-statute = Luật
ground-kind-policy = Chính sách
ground-kind-agreement = Hiệp định giữa các quốc gia
ground-kind-treaty = Điều ước hoặc văn bản quốc tế khác
ground-kind-defence = Căn cứ loại trừ trách nhiệm
ground-kind-mitigation = Tình tiết giảm nhẹ
ground-kind-remedy = Biện pháp khắc phục
effect-barred = Cấm trừng phạt
effect-permission-required = Cấm xử lý trừ khi được phép
effect-discretionary = Cho phép không trừng phạt
effect-agreement = Hiệp định giữa các quốc gia
effect-policy = Hướng dẫn với tính chất chính sách
effect-regional = Chuẩn mực khu vực hoặc quốc tế
effect-recognition = Công nhận kết quả xác định nạn nhân của quốc gia khác
effect-referral = Yêu cầu chuyển tuyến để được hỗ trợ
effect-informs = Chỉ để tham khảo
effect-exempts = Loại trừ trách nhiệm
effect-mitigates = Giảm nhẹ hình phạt
effect-remedies = Cho biện pháp khắc phục
force-must = Phải
force-should = Nên
force-may = Có thể
defence-duress = bị đe dọa, cưỡng bức
defence-necessity = tình thế cấp thiết
defence-self-defence = phòng vệ chính đáng
defence-entrapment = bị nhân viên nhà nước gài bẫy phạm tội
gap-true = Người này cần được bảo vệ nhưng pháp luật quốc gia không quy định điều đó.
gap-false = Không
finding-victim = Đã được xác định là nạn nhân
finding-not-victim = Đã có quyết định không công nhận là nạn nhân
finding-pending = Chưa có quyết định

## Questions asked of a rule

test-binds = Quy định này có ràng buộc trong vụ việc này không?
test-beneficiaries = Người này có thuộc những người được văn bản bảo vệ không?
test-threshold = Tư cách nạn nhân của người này có đạt mức chắc chắn mà văn bản đòi hỏi không?
test-acts = Vi phạm này có thuộc phạm vi của văn bản không?
test-liability = Văn bản có áp dụng cho loại trách nhiệm này không?
test-link = Có mối liên quan mà văn bản đòi hỏi không?
test-purposes = Hình thức bóc lột có thuộc loại mà văn bản áp dụng không?
test-excluded = Văn bản có loại trừ vi phạm này không?

## Elements of the defences

element-threat = Bị đe dọa giết hoặc gây tổn hại nghiêm trọng
element-imminent = Mối đe dọa hoặc nguy hiểm có thể xảy ra ngay
element-aimed-at-self-or-close = Nhằm vào người này hoặc người thân thích
element-no-safe-escape = Không có lối thoát an toàn
element-proportionate = Tương xứng với tổn hại mà người này lo sợ
element-not-voluntarily-exposed = Không tự nguyện đặt mình vào nguy hiểm
element-danger = Nguy hiểm cho tính mạng hoặc sức khỏe
element-not-otherwise-avoidable = Không thể tránh bằng cách khác
element-under-attack = Đang bị tấn công
element-responding-to-attack = Hành động để chống lại sự tấn công
element-incited-by-state-agent = Bị nhân viên nhà nước xúi giục
element-coerced = Bị ép buộc bằng bất kỳ thủ đoạn mua bán người nào
element-no-real-alternative = Không có lựa chọn thực sự nào khác
element-irresistible-force = Sức ép không thể chống lại
element-instant-death = Sợ bị giết ngay tức khắc
element-intent = Lỗi cố ý
element-at-the-same-time = Cùng lúc với sự tấn công
element-beyond-human-control = Hoàn cảnh nằm ngoài khả năng kiểm soát của con người
element-compulsion = Bị ép buộc
element-fear-of-instant-death = Sợ bị giết ngay tức khắc vào chính lúc đó
element-force = Vũ lực
element-force-or-compulsion = Vũ lực hoặc ép buộc
element-force-or-duress = Vũ lực hoặc cưỡng bức
element-inevitable = Không thể tránh được
element-irresistible = Không thể chống lại được
element-not-of-own-accord = Không tự ý rơi vào tình cảnh đó
element-not-own-fault = Nguy hiểm không do lỗi của chính mình gây ra
element-threat-to-that-person = Sự đe dọa nhằm vào chính người đó
element-unable-to-avoid-or-resist = Không thể tránh hoặc chống lại

## Limbs of a rule

limb-listed-offence = Vi phạm thuộc danh mục của văn bản
limb-direct-result = Là kết quả trực tiếp của việc mua bán người
limb-incident = Phát sinh cùng với việc mua bán người
limb-in-relation = Có quan hệ với việc mua bán người
limb-obedience-to-order = Làm theo lệnh của kẻ mua bán người
limb-involvement-in-trafficking = Tham gia vào chính việc mua bán người
limb-entry-stay-work = Nhập cảnh, quá cảnh, xuất cảnh, cư trú hoặc làm việc
limb-documents = Giấy tờ
limb-immigration = Vi phạm về xuất nhập cảnh
limb-any-offence = Bất kỳ vi phạm nào
limb-related-administrative-offence = Vi phạm hành chính có liên quan
limb-any-other-offence = Bất kỳ vi phạm nào khác phát sinh từ việc mua bán người
limb-appeal-or-objection = Kháng cáo hoặc khiếu nại đối với quyết định
limb-compelled-act = Hành vi mà người này bị ép buộc thực hiện
limb-crime-related-to-trafficking = Tội phạm có quan hệ với việc mua bán người
limb-crime-under-coercion = Tội phạm thực hiện do kẻ mua bán người ép buộc
limb-direct-consequence = Hậu quả trực tiếp của việc mua bán người
limb-directly-related = Liên quan trực tiếp đến việc mua bán người
limb-during-the-trafficking-experience = Hành vi thực hiện trong thời gian bị mua bán
limb-employment-and-immigration = Vi phạm về lao động và xuất nhập cảnh
limb-entry-and-exit = Nhập cảnh hoặc xuất cảnh
limb-entry-and-residence = Nhập cảnh hoặc cư trú trái pháp luật
limb-entry-exit-stay-work-abroad = Nhập cảnh, quá cảnh, xuất cảnh, cư trú hoặc làm việc ở nước ngoài
limb-force-or-threat = Thực hiện do bị dùng vũ lực hoặc bị đe dọa
limb-foreign-identification = Kết quả xác định nạn nhân của quốc gia thành viên khác
limb-fraudulent-document = Giấy tờ đi lại hoặc giấy tờ tùy thân giả
limb-hardship = Thực hiện trong hoàn cảnh đặc biệt khó khăn
limb-held-by-armed-or-terrorist-group = Bị nhóm vũ trang hoặc nhóm khủng bố giam giữ
limb-identification-procedure = Thủ tục xác định nạn nhân
limb-illegal-entry = Nhập cảnh trái phép
limb-illegal-immigration = Nhập cư trái phép
limb-immigration-and-prostitution = Vi phạm về xuất nhập cảnh và mại dâm
limb-immigration-detention = Giam giữ vì lý do nhập cư
limb-offence-in-the-trafficking-law = Vi phạm quy định trong chính luật phòng, chống mua bán người
limb-offence-related-to-the-situation = Vi phạm liên quan đến hoàn cảnh của người bị mua bán
limb-other-illegal-act = Hành vi trái pháp luật khác phát sinh từ việc mua bán người
limb-prostitution = Mại dâm
limb-prostitution-and-immigration = Mại dâm và vi phạm về xuất nhập cảnh
limb-threatened-or-coerced = Thực hiện do bị người khác đe dọa hoặc cưỡng bức
limb-travel-document = Làm giả hoặc sử dụng giấy tờ đi lại giả
limb-treated-as-victim = Được đối xử như nạn nhân
limb-unjust-conviction = Bị buộc tội và kết án oan
limb-unjust-detention = Bị giam giữ oan hoặc tùy tiện

## Conditions a human must still check

condition-travel-document = Cần con người kiểm tra: giấy tờ đó là giấy tờ đi lại.
condition-purpose-of-entering = Cần con người kiểm tra: giấy tờ đó được dùng để nhập cảnh.
condition-receiving-or-transit-country = Cần con người kiểm tra: hành vi liên quan đến nước tiếp nhận hoặc nước quá cảnh.
condition-foreign-country = Cần con người kiểm tra: hành vi liên quan đến nước ngoài.
condition-specific-case-and-related-provisions = Cần con người kiểm tra: yêu cầu của trường hợp cụ thể và quy định khác của pháp luật có liên quan.
condition-serious-crime = Cần con người kiểm tra: tội phạm thuộc loại mà luật này coi là nghiêm trọng.
condition-listed-ground-of-review = Cần con người kiểm tra: có một trong các căn cứ mà luật cho phép hủy hoặc sửa quyết định.
condition-later-acquittal = Cần con người kiểm tra: sau đó người này đã được tuyên không có tội.
condition-unjust-or-arbitrary-detention = Cần con người kiểm tra: người này bị giam giữ oan rồi được thả mà không bị buộc tội, hoặc bị giam giữ tùy tiện.
