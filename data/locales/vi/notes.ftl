# review: unreviewed

## Courts and texts elsewhere that asked for more

divergence-ar-cms-guillemet-says = Một phụ nữ từng bị mua bán bị buộc tội, cùng với người đã bỏ tiền đưa chị ra khỏi mại dâm, về việc vận chuyển và chứa chấp hai trẻ em gái và một phụ nữ trẻ để bóc lột. Tòa án cấp sơ thẩm cho rằng khi thực hiện hành vi, chị không còn là nạn nhân nữa.
divergence-ar-cms-guillemet-instead = Sự nghèo khó và lệ thuộc từng bị lợi dụng có thể vẫn tiếp diễn. Tòa án cấp phúc thẩm bác bỏ vụ án đối với chị; việc hai trong số những người bị bóc lột là trẻ em không cản trở điều đó.
divergence-ecthr-vcl-an-158-says = Không văn bản nào cấm truy tố nạn nhân nói chung, và không có gì trong các văn bản châu Âu loại trừ việc truy tố nạn nhân là trẻ em trong mọi hoàn cảnh.
divergence-ecthr-vcl-an-158-instead = Với trẻ em, mối liên quan giữa hành vi và việc mua bán người là điều kiện cần và đủ để chấm dứt vụ án. Những bảo đảm trong chính bản án đó vẫn có giá trị: đánh giá trước, do người có chuyên môn thực hiện, và phải có lý do rõ ràng khi quyết định khác với đánh giá đó.
divergence-es-sts-960-2023-says = Một phụ nữ rất nghèo mang cocain trên một chuyến bay. Tòa án không áp dụng việc miễn trách nhiệm theo Điều 177 bis(11): một hành vi đơn lẻ không có tình trạng bóc lột kéo dài mà tòa án cho là văn bản đòi hỏi. Một thẩm phán không đồng ý.
divergence-es-sts-960-2023-instead = Việc bóc lột không cần phải kéo dài. Tuyển mộ hoặc vận chuyển bằng cách lừa gạt hoặc lợi dụng tình thế dễ bị tổn thương nhằm mục đích phạm tội đã là mua bán người từ trước hành vi đầu tiên, và chỉ một hành vi cũng có thể là kết quả trực tiếp của việc đó.
divergence-icc-ongwen-2582-says = Một mối nguy hiểm chỉ mang tính trừu tượng, hoặc khả năng cao hơn xảy ra tình thế nguy hiểm, không được coi là bị đe dọa, cưỡng bức, ngay cả khi lúc nào cũng có.
divergence-icc-ongwen-2582-instead = Sự kiểm soát liên tục chính là bản chất của mua bán người. Các căn cứ bào chữa được hiểu theo nghĩa rộng, có tính đến mọi thủ đoạn mua bán người, và nguyên tắc hoàn toàn không phụ thuộc vào việc mối đe dọa có thể xảy ra ngay hay không.
divergence-nl-brothel-controller-says = Một phụ nữ bị bóc lột trong một cơ sở mại dâm trông chừng những người khác cho người đàn ông kiểm soát chị. Tòa án cấp sơ thẩm cho rằng chị đã chuyển từ nạn nhân thành kẻ mua bán người và kết án chị về tội mua bán người.
divergence-nl-brothel-controller-instead = Không quy định nào nói rằng nạn nhân kiểm soát người khác thì không còn là nạn nhân. Tòa án cấp phúc thẩm tuyên chị không có tội: tình yêu, nỗi sợ và việc nộp lại tiền kiếm được là chứng cứ của sự kiểm soát, và lẽ ra kiểm sát viên phải thấy điều đó trong hồ sơ.
divergence-nl-mehak-says = Trong vụ Mehak, một người giúp việc gia đình đánh một em bé theo lệnh của những kẻ bóc lột chị, và em bé chết. Tòa án không áp dụng nguyên tắc: việc đánh đập không gắn đủ trực tiếp với công việc mà chị phải làm.
divergence-nl-mehak-instead = Mối liên quan không chỉ giới hạn ở chính công việc. Hành vi theo lệnh của kẻ mua bán người, hoặc khi vẫn còn bị kiểm soát, liên quan trực tiếp đến việc mua bán người; mức độ nghiêm trọng khiến việc tìm hiểu phải kỹ hơn chứ không chấm dứt việc tìm hiểu.
divergence-temporal-proximity-says = Có nơi hiểu hậu quả trực tiếp là đòi hỏi hành vi và việc mua bán người phải gần nhau về thời gian, và cách hiểu đó có thể gạt ra ngoài những hành vi diễn ra khi sự kiểm soát kéo dài.
divergence-temporal-proximity-instead = Chỉ riêng thời gian trôi qua không bao giờ làm mất mối liên quan. Không cần mối gắn kết trực tiếp và ngay tức khắc khi nỗi sợ, sự kiểm soát hoặc hậu quả vẫn tiếp diễn.
divergence-uk-msa2015-45-child-says = Trẻ em không cần phải bị ép buộc, nhưng ngoài hậu quả trực tiếp còn phải cho thấy rằng một người bình thường trong cùng hoàn cảnh và có cùng đặc điểm cũng sẽ làm việc đó.
divergence-uk-msa2015-45-child-instead = Với trẻ em, không đặt ra điều kiện nào khác ngoài mối liên quan.
divergence-uk-msa2015-schedule4-says = Căn cứ bào chữa theo luật không áp dụng cho các vi phạm trong một danh mục dài, trong đó có giết người, làm chết người, bắt cóc, gây thương tích và cướp; với những vi phạm đó, chỉ còn các căn cứ bào chữa chung và quyền không truy tố của kiểm sát viên.
divergence-uk-msa2015-schedule4-instead = Không vi phạm nào nằm ngoài nguyên tắc. Mức độ nghiêm trọng chỉ quyết định phải tìm hiểu kỹ đến đâu, ngoài ra không gì khác.
divergence-uk-r-v-lm-says = Căn cứ bị đe dọa, cưỡng bức đòi hỏi phải có lời đe dọa trực tiếp giết hoặc gây thương tích nặng, nhằm vào người bị buộc tội hoặc người thân thích, và không dành cho người đã tự nguyện giao du với những người có thể sẽ ép buộc mình.
divergence-uk-r-v-lm-instead = Chứng kiến những gì xảy ra với người khác cũng có thể khiến một người bị ép buộc. Sự đồng ý, hoặc việc tự mình tìm đến, không có ý nghĩa gì khi bất kỳ thủ đoạn mua bán người nào đã được dùng.

deadline-annual = hằng năm
deadline-as-soon-as-it-arises = ngay khi phát sinh
deadline-at-all-stages = ở mọi giai đoạn
deadline-at-once = ngay lập tức
deadline-before = trước đó
deadline-before-charge = trước khi khởi tố, truy tố
deadline-before-decision = trước khi quyết định
deadline-before-return = trước khi đưa về nước
deadline-earliest = sớm nhất có thể
deadline-early = từ sớm
deadline-early-stage = ở giai đoạn đầu
deadline-immediately = ngay tức khắc
deadline-kept-current = luôn được cập nhật
deadline-no-unreasonable-delay = không chậm trễ vô lý
deadline-ongoing = liên tục
deadline-pending-verification = trong khi chờ xác minh
deadline-periodic = định kỳ
deadline-periodic-appointment-to-be-expedited = định kỳ; việc bổ nhiệm cần được đẩy nhanh
deadline-priority = ưu tiên
deadline-prompt = sớm
deadline-promptly = nhanh chóng
deadline-regularly = thường xuyên
deadline-sentence = khi quyết định hình phạt
deadline-throughout = trong suốt quá trình
deadline-timely = đúng lúc
deadline-without-delay = không chậm trễ

authority-minister-of-justice = Bộ trưởng Bộ Tư pháp
authority-central-body-for-the-suppression-of-trafficking-in-persons = Cơ quan Trung ương về phòng, chống mua bán người
