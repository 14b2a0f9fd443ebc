# review: unreviewed

## R001-R020

duty-R001 = Bắt đầu áp dụng nguyên tắc ngay lần đầu bạn gặp một người mà bạn có lý do đáng tin cậy để nghĩ rằng họ bị mua bán. Không chờ quyết định chính thức.
duty-R002 = Dành sự bảo vệ này dù đã có hay chưa có cơ quan nào chính thức xác định người này là nạn nhân.
duty-R003 = Dành sự bảo vệ này dù có hay không có ai bị truy cứu trách nhiệm về việc mua bán người này.
duty-R004 = Không đặt điều kiện là người này phải giúp công an, cảnh sát hoặc phải khai báo, làm chứng thì mới được bảo vệ.
duty-R005 = Không xét đến loại và mức độ nghiêm trọng của vi phạm khi quyết định nguyên tắc có được áp dụng hay không. Vi phạm đặc biệt nghiêm trọng chỉ đòi hỏi xem xét tình tiết kỹ hơn.
duty-R006 = Bảo vệ người này trước mọi loại chế tài: hình sự, hành chính, xuất nhập cảnh và dân sự, và trước cách đối xử có tác dụng như trừng phạt.
duty-R007 = Áp dụng nguyên tắc đối với mọi cách giữ người: bắt giữ, giam giữ vì lý do nhập cư, cơ sở bảo trợ khép kín, tạm giữ trước khi buộc rời khỏi nước hoặc chuyển giao.
duty-R008 = Xem xét riêng từng hành vi. Bảo vệ những hành vi có liên quan đến việc mua bán người và xử lý các hành vi khác theo cách thông thường.
duty-R009 = Nếu người này dưới hoặc có thể dưới 18 tuổi, chỉ hỏi về hành vi mua bán người và mục đích bóc lột. Không lấy việc trẻ em bị kiểm soát hoặc bị ép buộc như thế nào làm căn cứ quyết định.
duty-R010 = Không xét đến sự đồng ý của trẻ em trong mọi trường hợp, và sự đồng ý của người từ 18 tuổi trở lên khi kẻ mua bán người đã dùng bất kỳ thủ đoạn nào.
duty-R011 = Không để một bản hợp đồng chấm dứt việc tìm hiểu, vì không ai có thể thỏa thuận để phạm tội. Giữ bản hợp đồng làm chứng cứ chống lại kẻ mua bán người.
duty-R012 = Bảo vệ mọi nạn nhân như nhau, kể cả nam giới, người không có giấy tờ, người xin tị nạn, người khuyết tật và người LGBTQI+.
duty-R013 = Tìm mối liên quan theo nghĩa rộng. Thời gian trôi qua sau khi thoát ra không làm mất mối liên quan chừng nào người này còn sợ hãi hoặc còn bị kiểm soát.
duty-R014 = Không bao giờ coi là bất lợi cho một người việc họ không nói mình là nạn nhân hoặc phủ nhận điều đó. Tìm ra nạn nhân là việc của cán bộ.
duty-R015 = Nếu nạn nhân vẫn bị trừng phạt, hãy sửa lại bằng một biện pháp khắc phục.
duty-R016 = Khi pháp luật quốc gia bảo vệ chưa đủ, dựa vào Điều 14(7) của ACTIP và công ước của Liên hợp quốc về chống tội phạm có tổ chức cùng nghị định thư về mua bán người. Sử dụng cả các hiệp định song phương và các căn cứ bào chữa chung.
duty-R017 = Buộc cán bộ chịu trách nhiệm khi áp dụng sai hoặc bỏ qua nguyên tắc.
duty-R018 = Bảo vệ cả khi việc mua bán người diễn ra trong nước lẫn qua biên giới, và với mọi hình thức bóc lột.
duty-R019 = Không gọi là bảo vệ khi một người bị giữ trong nhà tạm lánh, hoặc bị buộc nhận dịch vụ, trái ý muốn của họ.
duty-R020 = Không đưa người này trở về nơi họ bị trừng phạt hoặc bị tổn hại nghiêm trọng. Cho phép cư trú hợp pháp khi việc trở về không an toàn.

## R021-R042

duty-R021 = Cân nhắc việc nêu rõ bóc lột trong hoạt động phạm tội là một trong các mục đích của mua bán người.
duty-R022 = Khi định nghĩa chưa nêu điều đó, coi việc ép buộc phạm tội là cưỡng bức lao động, tập tục tương tự nô lệ, hoặc thuộc nhóm mở về hình thức bóc lột khác.
duty-R023 = Nếu quy định liệt kê các vi phạm, ghi rõ rằng danh mục đó không đầy đủ.
duty-R024 = Ban hành quy định rõ ràng về không trừng phạt, bảo vệ mọi nạn nhân và áp dụng cho mọi hành vi có liên quan.
duty-R025 = Nơi việc truy tố là bắt buộc, quy định bằng luật rằng các hành vi có liên quan không bị truy tố, hoặc vụ án được sớm chấm dứt.
duty-R026 = Nơi việc truy tố là tùy chọn, bảo đảm không khởi tố, truy tố, và việc đang tiến hành được đình chỉ ngay khi thấy mối liên quan.
duty-R027 = Nêu trong văn bản cần có mối liên quan nào. Chọn sự ép buộc hoặc quan hệ nhân quả, giải thích rõ, và tính đến việc chứng minh trong thực tế.
duty-R028 = Nếu văn bản đòi hỏi sự ép buộc, sự ép buộc đó phải bao gồm mọi thủ đoạn nêu trong ACTIP và ở mức thấp hơn căn cứ bị đe dọa, cưỡng bức hoặc tình thế cấp thiết.
duty-R029 = Nếu văn bản đòi hỏi quan hệ nhân quả, bảo đảm những từ như hậu quả trực tiếp, kết quả hoặc có liên quan được hiểu theo nghĩa rộng.
duty-R030 = Nơi văn bản chỉ công nhận một số thủ đoạn, ví dụ ép buộc, cân nhắc việc sửa văn bản hoặc ban hành hướng dẫn để hiểu theo nghĩa rộng.
duty-R031 = Cho trẻ em được viện dẫn các căn cứ bào chữa, dù thủ đoạn nào được dùng hay không được dùng.
duty-R032 = Quy định việc bác bỏ căn cứ bào chữa là nghĩa vụ của Nhà nước. Người bị buộc tội viện dẫn căn cứ thì không phải chứng minh.
duty-R033 = Cân nhắc việc soạn hướng dẫn về quy định này cùng với kiểm sát viên và luật sư, cho người làm chuyên trách và cho mọi người khác.
duty-R034 = Trong hướng dẫn đó, giải thích mô hình được dùng, cách chứng minh hoặc phản bác mối liên quan, cách dựa vào ACTIP, và điều ước giúp hiểu các căn cứ bào chữa như thế nào.
duty-R035 = Ban hành hướng dẫn cho kiểm sát viên để nguyên tắc được áp dụng như nhau trong mọi vụ việc.
duty-R036 = Công bố danh mục những vi phạm mà nạn nhân thường bị bắt phải thực hiện, ghi rõ đó là danh mục mở, và dùng danh mục đó để đào tạo cán bộ.
duty-R037 = Cân nhắc việc sửa những luật khác khiến nạn nhân bị xử lý: trách nhiệm không cần lỗi, kiểm soát biên giới, xuất nhập cảnh, ma túy, mại dâm. Bắt đầu từ nơi hình phạt là đánh roi hoặc tử hình.
duty-R038 = Cân nhắc việc quy định rằng, với mọi vi phạm gắn với mại dâm, người bị buộc tội phải là người từ 18 tuổi trở lên.
duty-R039 = Quy định tuổi tối thiểu chịu trách nhiệm hình sự ở mức phù hợp; Ủy ban về Quyền trẻ em đề nghị 14 tuổi. Khi tuổi chưa được chứng minh, giải quyết theo hướng có lợi cho trẻ em.
duty-R040 = Nghiên cứu việc ban hành luật để bản án kết tội nạn nhân có thể được hủy, được xóa khỏi hồ sơ hoặc hồ sơ không bị công khai.
duty-R041 = Tham gia Nghị định thư năm 2014 của ILO về lao động cưỡng bức và các điều ước khác về vấn đề này.
duty-R042 = Để nguyên tắc và các căn cứ bào chữa cùng có hiệu lực: dựa vào điều này không bao giờ làm mất điều kia.

## R043-R070

duty-R043 = Nắm rõ các yếu tố của mua bán người và tìm nạn nhân ở những người bạn gặp với tư cách người vi phạm: người di cư, người bán dâm, người làm nông và thuyền viên tàu cá, người vận chuyển ma túy, người làm trong các cơ sở lừa đảo.
duty-R044 = Khi chưa thể kết luận, đối xử với người có thể là nạn nhân như với nạn nhân cho đến khi tình tiết rõ ràng.
duty-R045 = Nếu người này có thể dưới 18 tuổi và tuổi chưa được chứng minh, đối xử với người này như trẻ em và bảo vệ đặc biệt trong khi xác minh tuổi.
duty-R046 = Thả trẻ em khỏi nơi giam giữ ngay khi thấy trẻ em có thể là nạn nhân và hành vi có liên quan đến điều đó.
duty-R047 = Chuyển người này đến cơ chế chuyển tuyến quốc gia khi có dấu hiệu mua bán người.
duty-R048 = Đánh giá lợi ích tốt nhất của trẻ em và ra quyết định chính thức về điều đó.
duty-R049 = Liên hệ với cơ quan bảo vệ trẻ em.
duty-R050 = Tìm những người có thể là nạn nhân trong số người bị giữ vì lý do nhập cư. Thả và chuyển tuyến họ.
duty-R051 = Cân nhắc việc cấp thị thực bảo vệ hoặc cho phép tạm trú, để người này được ở lại trong thời gian được bảo vệ.
duty-R052 = Nói chuyện với những người lao động gặp khi thanh tra và sàng lọc họ trước khi ai đó bị đưa về nước hoặc bị xử lý.
duty-R053 = Để ý dấu hiệu mua bán người ở những người bạn chữa trị hoặc giúp đỡ, và hỗ trợ cán bộ nhận ra họ.
duty-R054 = Xem xét toàn diện con người này: tuổi, giới, nguồn gốc, tình trạng pháp lý, khuyết tật, quá khứ, và tác động qua lại giữa những điều đó.
duty-R055 = Không quyết định theo hình dung của mình về một nạn nhân tốt, thật hoặc xứng đáng. Tự kiểm tra định kiến của mình, nhất là về lừa đảo và mại dâm.
duty-R056 = Dành cho người khuyết tật những điều chỉnh mà họ cần, về thủ tục và phù hợp với độ tuổi, để họ tham gia được đầy đủ.
duty-R057 = Phỏng vấn theo cách phù hợp với trẻ em và với giới của người này, không làm sang chấn nặng thêm. Không ai phải nói lưu loát hay biết tiếng địa phương.
duty-R058 = Bố trí luật sư hoặc người tư vấn pháp luật từ khi bắt đầu đến khi kết thúc việc xác định nạn nhân.
duty-R059 = Yêu cầu xem xét trường hợp của người này sớm và đúng cách, để nạn nhân được xác định.
duty-R060 = Đào tạo cán bộ xác định nạn nhân và bảo đảm họ có chuyên môn cho việc đó.
duty-R061 = Áp dụng nguyên tắc từ lúc người này hoặc luật sư của họ nói rằng hành vi là do việc mua bán người.
duty-R062 = Lên tiếng chống lại những chính sách khiến nạn nhân có thể bị trừng phạt, như cuộc chiến chống ma túy, tự động giam giữ, quy định khắt khe với người di cư và các đợt truy quét.
duty-R063 = Thu thập các bộ dấu hiệu nhận biết hiện có, rà soát và điều chỉnh cho phù hợp với đất nước.
duty-R064 = Bảo đảm không dấu hiệu nhận biết nào gạt ai ra ngoài vì đặc điểm của họ hoặc vì loại hành vi mà họ bị cho là đã làm.
duty-R065 = Cập nhật các dấu hiệu nhận biết, có hỏi ý kiến người làm thực tế và các tổ chức xã hội.
duty-R066 = Đưa các dấu hiệu nhận biết cho mọi người có thể gặp nạn nhân và ghi vào quy trình làm việc, kể cả cho lực lượng liên ngành, nhân viên y tế và người làm công tác trẻ em.
duty-R067 = Coi dấu hiệu mua bán người là lý do để hỏi thêm. Riêng dấu hiệu đó không chứng minh điều gì, và thiếu dấu hiệu không khép lại điều gì.
duty-R068 = Lường trước rằng một nạn nhân có thể đã làm nhiều loại hành vi trái pháp luật, dù hình thức bóc lột là gì.
duty-R069 = Thông báo cho các cơ quan ASEAN về xu hướng mới và giúp thống nhất các dấu hiệu nhận biết trong khu vực.
duty-R070 = Làm cho công dân nước mình những gì cơ quan bạn có nghĩa vụ làm. Không từ chối giúp đỡ lãnh sự hoặc đường về nước.

## R071-R098

duty-R071 = Không bắt giữ, khởi tố hay truy tố người này về hành vi có liên quan đến việc mua bán người.
duty-R072 = Để người có chuyên môn, được đào tạo đánh giá không chậm trễ đây có phải là mua bán người hay không.
duty-R073 = Hỏi xem người này có cố ý vi phạm hay không trước khi khởi tố, truy tố.
duty-R074 = Nơi luật cho bạn lựa chọn, cân nhắc việc không bắt giữ hoặc không khởi tố, truy tố, kể cả vì lợi ích công.
duty-R075 = Nơi bạn không có lựa chọn, gửi kèm hồ sơ mọi điều cho thấy việc mua bán người.
duty-R076 = Cân nhắc việc ghi vào hồ sơ nguyên tắc có được áp dụng hay không và dựa trên căn cứ pháp luật nào.
duty-R077 = Điều tra kẻ đứng sau người này: mối ràng buộc giữa nạn nhân và kẻ bóc lột.
duty-R078 = Thu thập cả chứng cứ xung quanh, kể cả những gì có lợi cho người bị buộc tội.
duty-R079 = Nhìn xa hơn những người trước mặt, đến những kẻ kiểm soát họ. Không bắt giữ nạn nhân để đạt chỉ tiêu.
duty-R080 = Xác định trong kế hoạch của mỗi đợt hành động ai sẽ xác định nạn nhân và ai sẽ chăm sóc họ.
duty-R081 = Khi có ý kiến khác nhau, theo ý kiến của cán bộ được đào tạo về xác định nạn nhân.
duty-R082 = Sàng lọc riêng từng người, và tách kẻ tổ chức khỏi những người có thể là nạn nhân.
duty-R083 = Duy trì mạng lưới và danh sách liên hệ mà cán bộ có thể dùng, với các nhóm gồm nhiều chuyên ngành.
duty-R084 = Cân nhắc việc đánh giá cán bộ theo việc sàng lọc và áp dụng đúng nguyên tắc, không chỉ theo số vụ bắt giữ. Tính cả những lần chuyển tuyến về sau được xác nhận.
duty-R085 = Cân nhắc việc bảo vệ cán bộ khỏi bị quy lỗi khi họ, với thiện ý, không khởi tố, truy tố một nạn nhân.
duty-R086 = Có quy trình ổn định để xác định và chuyển tuyến nạn nhân, như Điều 14(1) của ACTIP đòi hỏi.
duty-R087 = Tìm hiểu vì sao cơ chế chuyển tuyến không được sử dụng và gỡ bỏ những trở ngại.
duty-R088 = Đưa người được suy đoán hoặc đã được xác định là nạn nhân ra khỏi nơi giam giữ, hỗ trợ và bảo vệ họ.
duty-R089 = Đối xử như nạn nhân với trẻ em được tìm thấy cùng nhóm vũ trang hoặc nhóm khủng bố. Phục hồi và gia đình đi trước trừng phạt.
duty-R090 = Cho người bị bắt biết vì sao họ bị giữ, nội dung buộc tội là gì và họ có những quyền gì.
duty-R091 = Đưa người bị bắt đến gặp thẩm phán hoặc người khác có thẩm quyền tư pháp.
duty-R092 = Cho người nước ngoài bị giữ biết rằng có thể báo cho cơ quan lãnh sự của họ, và báo nếu họ muốn. Không bao giờ làm việc đó trái ý muốn của người tị nạn hoặc người xin tị nạn.
duty-R093 = Khi người này đến từ một quốc gia khác, thông báo cho quốc gia đó rằng họ đã được xác định là nạn nhân, trừ khi họ không đồng ý.
duty-R094 = Hiểu tổn hại mà việc bắt giữ gây ra và giữ cho tổn hại đó ở mức nhỏ nhất: còng tay, chụp ảnh, khám sức khỏe khi chưa được đồng ý.
duty-R095 = Với hành vi không liên quan đến việc mua bán người, việc bắt giữ có thể là đúng. Khi bắt giữ, tôn trọng mọi quyền của người này.
duty-R096 = Sử dụng sự bảo vệ dành cho nạn nhân, người làm chứng và người tố giác.
duty-R097 = Lấy lời khai của người này trước khi xét xử nếu họ muốn rời đi, để họ không phải ở lại vì việc đó.
duty-R098 = Không trục xuất hoặc phạt tiền ai trước khi họ được sàng lọc.

## R099-R105

duty-R099 = Chấp nhận kết quả của một quốc gia ASEAN khác xác định người này là nạn nhân, như Điều 14(2) của ACTIP đòi hỏi.
duty-R100 = Sửa những hiệp định có phạm vi hẹp: dùng định nghĩa quốc tế, áp dụng cho mọi nạn nhân và mọi hành vi có liên quan đến việc mua bán người.
duty-R101 = Nơi không có hiệp định phù hợp, cân nhắc việc lấy ACTIP, hoặc công ước của Liên hợp quốc về chống tội phạm có tổ chức cùng nghị định thư về mua bán người, làm căn cứ để công nhận.
duty-R102 = Chỉ cho người làm thực tế cách dùng hiệp định để việc khởi tố, truy tố được đình chỉ, và hỗ trợ họ làm việc đó.
duty-R103 = Hỏi xem điều gì khiến cán bộ không dùng các hiệp định trong thực tế, và gỡ bỏ các nguyên nhân.
duty-R104 = Nếu dấu hiệu mua bán người được biết đến sau khi một người đã bị đưa về nước, báo cho quốc gia đã đưa họ về.
duty-R105 = Tìm hiểu xem có nước khác đã xác định người này là nạn nhân hay chưa.

## R106-R120

duty-R106 = Quy định quyết định về tư cách nạn nhân có ý nghĩa gì đối với việc truy tố.
duty-R107 = Không truy tố các hành vi có liên quan. Nếu vụ án đang tiến hành, đình chỉ vụ án đó.
duty-R108 = Sử dụng quyền không truy tố của bạn khi có đủ dấu hiệu để cho rằng người này là nạn nhân. Đề nghị đình chỉ nếu vụ án đã bắt đầu.
duty-R109 = Cân nhắc xem chứng cứ có đủ hay không khi đã tính đến các căn cứ bào chữa, và lợi ích công có đòi hỏi phải xét xử hay không.
duty-R110 = Xem xét yếu tố lỗi cố ý của từng nội dung buộc tội, và thủ đoạn của kẻ mua bán người có làm mất yếu tố đó hay không.
duty-R111 = Với trẻ em, dừng lại khi hành vi có liên quan đến việc trẻ em là nạn nhân. Không cần điều gì khác.
duty-R112 = Trong chừng mực có thể, chỉ quyết định khi người có chuyên môn đã đánh giá đây có phải là mua bán người hay không.
duty-R113 = Coi trọng kết quả đánh giá đó khi quyết định. Nếu không đồng ý, nêu lý do rõ ràng, phù hợp với định nghĩa mua bán người.
duty-R114 = Nếu truy tố một người có thể là nạn nhân, giải thích rõ vì sao.
duty-R115 = Bạn có thể không truy tố ngay cả khi không tìm thấy mối liên quan, để bảo vệ người này hoặc vì lợi ích công.
duty-R116 = Xem xét nhiều hơn lời của chính người bị nghi ngờ: các cuộc gọi thu được qua biện pháp nghe điện thoại bí mật, và lời của những nạn nhân khác trong hồ sơ.
duty-R117 = Được đào tạo để nhận ra nạn nhân, và ra lệnh hoặc yêu cầu chấm dứt các vụ án có liên quan.
duty-R118 = Đánh giá kiểm sát viên theo việc họ có kiểm tra lỗi cố ý hay không, và yêu cầu họ thực hiện.
duty-R119 = Giải thích cho người này bằng lời đơn giản về thủ tục, quyết định và nguyên tắc, theo hình thức phù hợp với ngôn ngữ, độ tuổi và khuyết tật.
duty-R120 = Hiểu rằng kiểm sát viên không chuyên trách thường bắt đầu từ tội danh trong bộ luật rồi mới gặp quy định về không trừng phạt. Giúp đồng nghiệp tìm thấy quy định đó.

## R121-R128

duty-R121 = Cung cấp trợ giúp pháp lý cho nạn nhân bị buộc tội, nhất là khi có thể bị đánh roi hoặc tử hình.
duty-R122 = Cân nhắc việc cung cấp hoặc tài trợ trợ giúp pháp lý qua một nền tảng chung với Nhà nước.
duty-R123 = Tìm hiểu xem thân chủ của bạn có bị mua bán hay không, và chuyển tuyến cho họ.
duty-R124 = Trước hết viện dẫn nguyên tắc không trừng phạt, rồi đến bị đe dọa, cưỡng bức, tình thế cấp thiết, phòng vệ chính đáng hoặc bị gài bẫy phạm tội, tùy theo tình tiết.
duty-R125 = Hiểu các căn cứ bào chữa theo nghĩa rộng, bao gồm cả thủ đoạn tinh vi và sự lệ thuộc.
duty-R126 = Đáp lại lập luận rằng thân chủ đã đồng ý hoặc có lỗi cố ý.
duty-R127 = Đưa ra chứng cứ về thủ đoạn mà kẻ mua bán người đã dùng, thông qua chuyên gia khi có ích.
duty-R128 = Đào tạo và cấp kinh phí cho luật sư bào chữa, và giám sát công việc của họ.

## R129-R141

duty-R129 = Nắm rõ định nghĩa, quy định về không trừng phạt và các hiệp định, và xem luật cho phép bạn chấm dứt vụ án ở đâu.
duty-R130 = Tự mình xem xét một căn cứ bào chữa khi không bên nào viện dẫn.
duty-R131 = Nếu việc truy tố không dừng lại, chấm dứt vụ án vì việc tố tụng bị lạm dụng hoặc vì vi phạm nghĩa vụ không trừng phạt. Luật phải trao cho tòa án quyền đó.
duty-R132 = Ra lệnh thả người bị giam giữ tùy tiện, và cho họ biện pháp khắc phục.
duty-R133 = Nắm rõ ai có nghĩa vụ chứng minh. Chỉ định luật sư có năng lực và bảo đảm có trợ giúp pháp lý.
duty-R134 = Đọc đoạn về nghĩa vụ chứng minh của Hướng dẫn số 10 cùng với Hướng dẫn số 1: khi căn cứ bào chữa đã được viện dẫn, bên truy tố phải bác bỏ.
duty-R135 = Ban hành hướng dẫn về cách người bị giam giữ hoặc kết án sai được bồi thường.
duty-R136 = Trao cho thẩm phán các tiêu chuẩn để đánh giá chất lượng trợ giúp pháp lý.
duty-R137 = Nghiên cứu việc xử lý ngoài tư pháp và tư pháp phục hồi thay cho kết án, kèm theo mô hình, hướng dẫn và đào tạo.
duty-R138 = Đánh giá các cơ chế tư pháp phục hồi, điều chỉnh cho phù hợp với nạn nhân, và mời các tổ chức xã hội tham gia.
duty-R139 = Với trẻ em, chọn các biện pháp ngoài tòa án: phục hồi, trở về với xã hội và gia đình.
duty-R140 = Có quy trình ổn định để giao trẻ em thuộc nhóm vũ trang cho cơ quan bảo vệ trẻ em dân sự. Không giam giữ hành chính trẻ em.
duty-R141 = Theo dõi việc thực hiện các nghị quyết 2388 và 2427 của Hội đồng Bảo an, và lên tiếng ủng hộ các nghị quyết đó.

## R142-R155

duty-R142 = Tránh mọi hình phạt. Chỉ giảm nhẹ như phương án cuối cùng; giảm nhẹ không thực hiện được nghĩa vụ không trừng phạt.
duty-R143 = Định hình phạt theo mức độ lỗi thực sự: mối liên quan với việc mua bán người càng mạnh thì lỗi càng ít.
duty-R144 = Tự xem lại những giả định của mình, và nắm rõ quy định về giảm nhẹ hình phạt.
duty-R145 = Gỡ bỏ sự trừng phạt: hủy bản án kết tội, xóa án tích, xóa hồ sơ vi phạm hoặc không công khai hồ sơ, và hủy bỏ tiền phạt, các chế tài khác.
duty-R146 = Bồi thường cho việc kết án, giam giữ hoặc trục xuất sai.
duty-R147 = Giữ cho nạn nhân đã bị kết án còn đường kháng cáo.
duty-R148 = Lập cơ chế khiếu nại và quỹ dành cho nạn nhân bị trừng phạt sai, như nhau với mọi hình thức mua bán người.
duty-R149 = Tìm những gì ngăn nạn nhân đến với biện pháp khắc phục và gỡ bỏ chúng: án tích, lệnh cấm đi lại, ngôn ngữ, tình trạng pháp lý, việc chưa được công nhận.
duty-R150 = Giúp người này nộp đơn đề nghị gỡ bỏ bản án kết tội, kể cả qua biên giới.
duty-R151 = Nghiên cứu pháp luật về gỡ bỏ bản án kết tội: tác động đối với hồ sơ, áp dụng cho những vi phạm nào và dừng ở đâu.
duty-R152 = Hiểu theo nghĩa rộng những quy định cho phép hủy bản án kết tội.
duty-R153 = Cấp kinh phí cho tòa án và trợ giúp pháp lý, để nạn nhân không phải chịu chi phí hoặc gánh nặng của việc gỡ bỏ án tích.
duty-R154 = Không để bản án kết tội như vậy làm người này mất giấy phép, thời gian phục hồi và cân nhắc, trợ cấp, việc làm, việc học hoặc tiền bồi thường.
duty-R155 = Cho người này biết có những biện pháp khắc phục nào, bằng ngôn ngữ của họ và theo hình thức thân thiện với trẻ em, dễ tiếp cận.

## R156-R165

duty-R156 = Đưa Điều 14(7) của ACTIP vào việc giám sát của quốc gia, với các chỉ số cụ thể, đo lường được, đạt được, phù hợp và có thời hạn.
duty-R157 = Thu thập, bảo mật, kết hợp và phân tích dữ liệu, và giữ gìn sự riêng tư của mọi người.
duty-R158 = Quan sát việc xác định nạn nhân và các phiên tòa, và lắng nghe những người liên quan trong điều kiện an toàn.
duty-R159 = Bạn có thể hỗ trợ việc giám sát của Nhà nước và tự mình tiến hành giám sát.
duty-R160 = Báo cáo SOMTC về việc thực hiện Điều 14(7).
duty-R161 = Báo cáo Nhóm công tác của SOMTC về mua bán người, theo mẫu chung.
duty-R162 = Cung cấp mẫu, bổ sung chuyên môn về nhân quyền, và rà soát kết quả giữa các lĩnh vực.
duty-R163 = Công bố kết quả và khắc phục những điểm chưa đạt.
duty-R164 = Bảo đảm cán bộ biết mua bán người là gì và cách chuyển tuyến. Nơi không có cơ chế chuyển tuyến quốc gia, nêu rõ phải gọi cho ai.
duty-R165 = Điều phối công việc về nguyên tắc và báo cáo các bộ trưởng, như Điều 24 của ACTIP quy định.
