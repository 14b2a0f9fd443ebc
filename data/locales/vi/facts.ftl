# review: unreviewed

## The act: how the person was brought or kept

fact-act = bị tuyển mộ, vận chuyển, chuyển giao, chứa chấp hoặc tiếp nhận
ask-act = Có ai tuyển mộ, đưa đi, giao cho người khác, giữ hoặc nhận người này không?
fact-act-recruitment = bị tuyển mộ
ask-act-recruitment = Có ai tìm, thuê hoặc rủ rê người này đến không?
fact-act-transportation = bị vận chuyển
ask-act-transportation = Có ai đưa người này từ nơi này đến nơi khác, hoặc lo liệu hay trả tiền cho chuyến đi không?
fact-act-transfer = bị chuyển giao cho người khác
ask-act-transfer = Có người hoặc nhóm nào giao người này cho người hoặc nhóm khác không?
fact-act-harbouring = bị chứa chấp hoặc giữ ở một nơi nào đó
ask-act-harbouring = Có ai giữ người này hoặc cho người này ở tại một nơi nào đó không?
fact-act-receipt = được người khác tiếp nhận khi đến nơi
ask-act-receipt = Khi người này đến nơi, có ai đón hoặc nhận người này không?

## The means: how the person was controlled

fact-means = bị đe dọa, dùng vũ lực, ép buộc, lừa gạt hoặc lợi dụng
ask-means = Có ai đe dọa, ép buộc, lừa gạt hoặc lợi dụng người này không?
fact-means-threat-or-force = bị đe dọa hoặc bị dùng vũ lực
ask-means-threat-or-force = Có ai đe dọa, đánh đập, làm đau hoặc nhốt người này không?
fact-means-coercion = bị ép buộc bằng cách khác
ask-means-coercion = Có ai gây sức ép với người này bằng cách khác không, ví dụ dùng nợ nần, giữ giấy tờ hoặc giữ tiền công?
fact-means-abduction = bị bắt cóc
ask-means-abduction = Có ai dùng vũ lực đưa người này đi, hoặc đưa đi trái ý muốn của họ không?
fact-means-fraud = bị lừa đảo
ask-means-fraud = Có ai lừa đảo người này không, ví dụ bằng việc làm không có thật, hợp đồng giả hoặc giấy tờ giả?
fact-means-deception = bị lừa gạt
ask-means-deception = Có ai nói dối người này về công việc, tiền công, nơi đến hoặc điều kiện sống không?
fact-means-abuse-of-power = có người lạm dụng quyền lực đối với người này
ask-means-abuse-of-power = Có ai có quyền lực đối với người này lạm dụng quyền lực đó không, ví dụ chủ, người thân hoặc cán bộ?
fact-means-abuse-of-vulnerability = có người lợi dụng tình thế dễ bị tổn thương của người này
ask-means-abuse-of-vulnerability = Có ai lợi dụng việc người này nghèo, còn nhỏ tuổi, đau ốm, không nơi nương tựa, mắc nợ hoặc không có giấy tờ không?
fact-means-payment-to-controller = người kiểm soát người này đã được trả tiền để đồng ý
ask-means-payment-to-controller = Có ai đưa tiền hoặc lợi ích cho người kiểm soát người này để họ đồng ý không?

## The purpose: what the person was wanted for

fact-purpose = bị bóc lột, hoặc có người định bóc lột
ask-purpose = Có ai lợi dụng người này để kiếm lợi, hoặc định làm như vậy không?
fact-purpose-sexual-exploitation = để bóc lột tình dục
ask-purpose-sexual-exploitation = Có ai dùng người này vào việc mại dâm hoặc hành vi tình dục để kiếm lợi, hoặc định làm như vậy không?
fact-purpose-forced-labour = để cưỡng bức lao động hoặc dịch vụ
ask-purpose-forced-labour = Người này có bị bắt làm việc do bị đe dọa hoặc khi không được tự do lựa chọn, hoặc có ai định làm như vậy không?
fact-purpose-slavery = để bắt làm nô lệ
ask-purpose-slavery = Người này có bị đối xử như thể thuộc sở hữu của ai đó, hoặc có ai định làm như vậy không?
fact-purpose-practices-similar-to-slavery = vì các tập tục tương tự nô lệ
ask-purpose-practices-similar-to-slavery = Người này có bị trói buộc vào một món nợ hoặc bị bán để kết hôn, hoặc có ai định làm như vậy hay điều tương tự không?
fact-purpose-servitude = để bắt làm tôi tớ
ask-purpose-servitude = Người này có phải sống cùng và phục vụ ai đó mà không có cách nào rời đi, hoặc có ai định làm như vậy không?
fact-purpose-organ-removal = để lấy bộ phận cơ thể
ask-purpose-organ-removal = Người này có bị lấy bộ phận cơ thể, hoặc có ai định làm như vậy không?
fact-purpose-forced-criminality = để ép buộc thực hiện hành vi vi phạm
ask-purpose-forced-criminality = Người này có bị bắt làm việc trái pháp luật cho người khác, hoặc có ai định làm như vậy không?
fact-purpose-other = vì hình thức bóc lột khác
ask-purpose-other = Người này có bị lợi dụng để kiếm lợi theo cách khác, hoặc có ai định làm như vậy không?

## The link between the act and the trafficking

fact-nexus = hành vi có liên quan đến việc mua bán người
ask-nexus = Việc người này đã làm có liên quan gì đến việc mua bán người không?
fact-nexus-compelled = hành động do bị đe dọa, dùng vũ lực hoặc ép buộc khác
ask-nexus-compelled = Có ai ép buộc, đe dọa hoặc gây sức ép để người này làm việc đó không?
fact-nexus-ordered = hành động theo chỉ đạo của kẻ mua bán người
ask-nexus-ordered = Kẻ mua bán người có bảo người này làm việc đó không?
fact-nexus-purpose = người này bị bóc lột chính là để làm việc đó
ask-nexus-purpose = Có phải kẻ mua bán người dùng người này chính là để làm việc đó không?
fact-nexus-status = là việc nhập cảnh, cư trú, làm việc hoặc giấy tờ do việc mua bán người gây ra
ask-nexus-status = Có phải đây là chuyện nhập cảnh, ở lại, làm việc hoặc giấy tờ của người này do việc mua bán người gây ra không?
fact-nexus-escape = hành động để thoát ra hoặc để được giúp đỡ
ask-nexus-escape = Người này có làm việc đó để thoát ra hoặc để được giúp đỡ không?
fact-nexus-survival = hành động để sống sót
ask-nexus-survival = Người này có làm việc đó để sống sót không, ví dụ vì đói hoặc vì nợ?
fact-nexus-aftermath = hành động sau khi thoát ra, khi vẫn còn sợ hãi, bị kiểm soát hoặc chịu ảnh hưởng kéo dài
ask-nexus-aftermath = Sau khi thoát ra, người này có còn sợ hãi, bị kiểm soát hoặc chịu tổn hại, và làm việc đó vì lý do ấy không?
fact-nexus-but-for = việc đó đã không xảy ra nếu không có việc mua bán người
ask-nexus-but-for = Có phải việc đó chỉ xảy ra do việc mua bán người, nếu không thì đã không xảy ra không?
fact-nexus-independent = là lựa chọn tự do, không liên quan đến việc mua bán người
ask-nexus-independent = Có phải đó là lựa chọn tự do của chính người này, hoàn toàn không liên quan đến việc mua bán người không?

## The circumstances of the act

fact-circumstances-threat-of-death-or-serious-harm = bị đe dọa giết hoặc gây tổn hại nghiêm trọng
ask-circumstances-threat-of-death-or-serious-harm = Có ai đe dọa giết hoặc gây thương tích nặng cho người này hoặc người khác không?
fact-circumstances-threat-imminent = lời đe dọa có thể được thực hiện bất cứ lúc nào
ask-circumstances-threat-imminent = Lời đe dọa có thể được thực hiện ngay lúc đó hoặc không lâu sau đó không?
fact-circumstances-threat-to-self-or-close = lời đe dọa nhằm vào người này hoặc người thân thích
ask-circumstances-threat-to-self-or-close = Lời đe dọa có nhằm vào người này hoặc người thân thích của họ không?
fact-circumstances-no-safe-escape = không có lối thoát an toàn
ask-circumstances-no-safe-escape = Có phải người này không có cách an toàn nào để thoát ra hoặc tìm sự giúp đỡ không?
fact-circumstances-proportionate = hành vi tương xứng với tổn hại mà người này lo sợ
ask-circumstances-proportionate = Có phải thiệt hại gây ra không nặng hơn tổn hại mà người này lo sợ không?
fact-circumstances-voluntary-exposure = tự do lựa chọn đi vào nguy hiểm đó
ask-circumstances-voluntary-exposure = Người này có tự do lựa chọn đi vào nguy hiểm này khi đã biết rõ nó là gì không?
fact-circumstances-danger-to-life-or-health = tính mạng hoặc sức khỏe gặp nguy hiểm
ask-circumstances-danger-to-life-or-health = Tính mạng hoặc sức khỏe của người này có gặp nguy hiểm không, ví dụ vì đói hoặc bệnh tật?
fact-circumstances-responding-to-attack = chống lại một sự tấn công
ask-circumstances-responding-to-attack = Có phải người này đang tự vệ hoặc bảo vệ người khác khỏi bị tấn công không?
fact-circumstances-incited-by-state-agent = bị nhân viên nhà nước xúi giục
ask-circumstances-incited-by-state-agent = Có cán bộ hoặc người làm việc cho nhà nước xúi giục người này làm việc đó không?

## The proceedings so far

fact-proceedings-detained = đang hoặc đã bị giam giữ
ask-proceedings-detained = Người này có đang hoặc đã từng bị giam giữ, hay không được tự do rời khỏi một nơi nào đó không?
fact-proceedings-charged = đã bị khởi tố hoặc truy tố
ask-proceedings-charged = Có phải người này đã bị khởi tố hoặc truy tố về việc này không?
fact-proceedings-convicted = đã bị kết án
ask-proceedings-convicted = Có phải tòa án đã tuyên người này có tội về việc này không?
fact-proceedings-fined = đã bị phạt tiền
ask-proceedings-fined = Có phải người này đã bị phạt tiền về việc này không?
fact-proceedings-removal-ordered = đã có lệnh buộc rời khỏi nước
ask-proceedings-removal-ordered = Có ai đã ra lệnh đưa người này ra khỏi nước không?
fact-proceedings-reentry-banned = bị cấm nhập cảnh trở lại
ask-proceedings-reentry-banned = Người này có bị cấm nhập cảnh trở lại không?
fact-proceedings-sentence-served = đã chấp hành xong hình phạt
ask-proceedings-sentence-served = Có phải người này đã chấp hành xong hình phạt không?
fact-proceedings-legal-aid = có trợ giúp pháp lý hoặc luật sư
ask-proceedings-legal-aid = Người này có luật sư hoặc được trợ giúp pháp lý không?
fact-proceedings-consular-notice-given = đã được cho biết về quyền được giúp đỡ lãnh sự
ask-proceedings-consular-notice-given = Có ai đã cho người này biết rằng họ có thể liên hệ với cơ quan lãnh sự của nước mình không?
fact-proceedings-assessed-by-qualified-person = đã được người có chuyên môn, được đào tạo đánh giá
ask-proceedings-assessed-by-qualified-person = Có người được đào tạo về xác định nạn nhân mua bán người đã đánh giá trường hợp của người này không?

## The person and the case

fact-suspicion = cán bộ đã ghi nhận nghi ngờ đáng tin cậy về mua bán người
ask-suspicion = Có cán bộ nào đã ghi lại bằng văn bản nghi ngờ đáng tin cậy rằng người này bị mua bán không?
fact-person-age = tuổi hiện nay
ask-person-age = Hiện nay người này bao nhiêu tuổi?
fact-person-reason-to-believe-child = có lý do để tin rằng người này dưới 18 tuổi
ask-person-reason-to-believe-child = Có lý do nào để nghĩ rằng người này có thể dưới 18 tuổi không?
fact-person-nationalities = quốc tịch (một hoặc nhiều)
ask-person-nationalities = Người này là công dân của nước nào hoặc những nước nào?
fact-person-woman = là phụ nữ
ask-person-woman = Người này có phải là phụ nữ không?
fact-age-at-start = tuổi khi việc mua bán người bắt đầu
ask-age-at-start = Người này bao nhiêu tuổi khi việc đó bắt đầu?
fact-age-at-time = tuổi vào lúc có hành vi
ask-age-at-time = Người này bao nhiêu tuổi khi hành vi này xảy ra?
fact-identifications = quyết định của các cơ quan về việc người này có phải là nạn nhân hay không
ask-identifications = Đã có cơ quan nào ở nước này hoặc nước khác quyết định về việc người này có phải là nạn nhân hay không?
fact-offence = vi phạm đang được xem xét
ask-offence = Người này bị cho là đã làm gì?
fact-class = loại trách nhiệm
ask-class = Đây là việc hình sự, hành chính, xuất nhập cảnh hay dân sự?

## Recorded because officials ask; none of these changes the result

fact-context-consented = bị cho là đã đồng ý
ask-context-consented = Có ai nói rằng người này đã đồng ý không?
fact-context-contract-signed = đã ký hợp đồng
ask-context-contract-signed = Người này có ký hợp đồng không?
fact-context-paid-wage = được trả công
ask-context-paid-wage = Người này có được trả tiền không?
fact-context-cooperates = hợp tác với cơ quan chức năng
ask-context-cooperates = Người này có đang giúp cơ quan chức năng không?
fact-context-trafficker-prosecuted = kẻ mua bán người đang bị truy cứu trách nhiệm
ask-context-trafficker-prosecuted = Có ai đang bị truy cứu trách nhiệm về việc mua bán người này không?
fact-context-self-identifies = nói rằng mình là nạn nhân
ask-context-self-identifies = Người này có nói rằng mình là nạn nhân không?
fact-context-previous-offences = có vi phạm trước đây được ghi nhận
ask-context-previous-offences = Có hồ sơ về vi phạm trước đây không?
fact-episodes = những gì đã bị làm đối với người này, bằng cách nào và nhằm mục đích gì
ask-episodes = Người này đã bị làm gì, bằng thủ đoạn nào và nhằm mục đích gì?
