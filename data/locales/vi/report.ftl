# review: unreviewed

## The assessment on paper and on screen

report-title = Đánh giá vụ việc { $reference }
report-law = Pháp luật của { $state } tính đến { $date }
report-corpus = Bộ dữ liệu pháp luật { $version }, { $hash }; chương trình đánh giá { $engine }
report-person-child = Người này đang hoặc đã từng là trẻ em vào lúc đó: { $child }
report-episode = Sự việc { $id }: { $status }
report-contested = Các cơ quan không thống nhất: cần đánh giá lại và nêu lý do rõ ràng.
report-elements = { $act } · { $means } · { $purpose }
report-element = { $element }: { $answer }
report-act = Hành vi { $id }: { $offence }
report-act-facts = { $kind } · { $stage } · { $child }
report-principle = Nguyên tắc
report-protection = Sự bảo vệ
report-gap = Khoảng trống
report-nexus = Mối liên quan
report-inquiry = Mức độ tìm hiểu
report-nexus-line = quan hệ nhân quả: { $causation }; sự ép buộc: { $compulsion }
report-nexus-reading = quan hệ nhân quả: { $causation }; sự ép buộc: { $compulsion } ({ $reading })
report-grounds = Các quy định đã xem xét
report-defences = Căn cứ bào chữa chung
report-defence = { $defence }: hiểu theo câu chữ { $plain }, hiểu mở rộng { $broad }
report-defence-plain = hiểu theo câu chữ
report-defence-broad = hiểu mở rộng
report-binding = có tính ràng buộc
report-not-binding = không ràng buộc
report-also-requires = { $condition }
report-lifted-by = Chỉ có thể được gỡ bỏ bởi: { $authority }
report-yields-to = Áp dụng sau: { $rules }
report-measures = Việc cần làm ngay
report-by = thông qua { $authority }
report-ask = Nên hỏi gì tiếp theo
report-ask-more = { $count ->
   *[other] và { $count } câu nữa; dùng --format json để xem tất cả
}
report-ask-gives = nếu { $answer }: { $principle }, { $protection } (hành vi { $act })
report-ask-contradiction = sẽ giải quyết một mâu thuẫn
report-ask-with-another = có ý nghĩa quyết định cùng với một tình tiết khác
report-ask-step = một trong một số tình tiết còn cần biết
report-ask-defence = có thể quyết định căn cứ bào chữa: { $defence }
report-ask-measure = có thể dẫn đến yêu cầu: { $measure }
report-would-change = Điều gì sẽ làm thay đổi kết quả
report-change-one = { $fact } → { $to }
report-change-any = một trong số: { $facts } → { $to }
report-change-gives = kết quả: { $principle }, { $protection }
report-and = cùng với
report-duties = Nghĩa vụ phát sinh ({ $count })
report-deadline = thời hạn: { $deadline }
report-notes = Điều nên biết
report-note-coming = { $rule } có hiệu lực từ { $on } và không được áp dụng ở đây.
report-note-repealed = { $rule } có hiệu lực đến { $on } và không được áp dụng ở đây.
report-note-divergence = { $says } Ở đây áp dụng cách khác: { $instead }
report-no-acts = Không có hành vi trái pháp luật nào được ghi nhận. Các nghĩa vụ sau áp dụng khi tiếp xúc ban đầu.
report-nobody-decides = Đây không phải là quyết định. Con người quyết định và nêu lý do.
report-source = Nguồn: { $cite }

answer-victim-here = được cơ quan có thẩm quyền của { $state } xác định là nạn nhân
answer-victim-elsewhere = được một quốc gia thành viên ACTIP khác xác định là nạn nhân
answer-under-18 = dưới 18 tuổi
answer-adult = từ 18 tuổi trở lên
answer-not-required = không xét đến

## The tree of reasons

explain-title = Vì sao: hành vi { $id }, { $offence }
reason-principle = Nguyên tắc không trừng phạt nạn nhân: { $answer }
reason-status = Tư cách nạn nhân của người này: { $answer }
reason-finding = Quyết định của cơ quan có trong hồ sơ: { $answer }
reason-suspicion = Cán bộ đã ghi nhận một nghi ngờ đáng tin cậy
reason-element = { $element }: { $answer }
reason-fact = { $fact }: { $answer }
reason-child = Trẻ em: { $answer }. Không xét thủ đoạn và sự ép buộc.
reason-causation = Hành vi là hệ quả của việc mua bán người: { $answer }
reason-causation-contradiction = Có một mối liên quan được trả lời là có, nhưng hành vi lại được coi là độc lập: phải làm rõ điều này trước
reason-compulsion = Người này bị ép buộc: { $answer }
reason-compulsion-broad = Người này bị ép buộc: { $answer } (cách hiểu mở rộng mà bản Hướng dẫn đòi hỏi)
reason-protection = Kết quả của quy định bảo vệ mạnh nhất được đáp ứng: { $answer }
reason-protection-gap = Có khoảng trống: người này cần được bảo vệ nhưng pháp luật quốc gia không quy định điều đó. Phần còn lại: { $answer }
reason-ground = Quy định { $rule }: { $answer }
reason-offence = Không quy định nào đã xem xét được đáp ứng đối với vi phạm này
reason-binds = Quy định này có ràng buộc quốc gia này và một quốc gia khác mà người này có quốc tịch không? { $answer }
reason-beneficiaries = Người này có thuộc những người được quy định bảo vệ không? { $answer }
reason-acts = Vi phạm này có thuộc phạm vi của quy định không? { $answer }
reason-threshold = Những gì đã biết về việc mua bán người có đủ không? { $answer }
reason-liability = Quy định có loại bỏ loại trách nhiệm này không? { $answer }
reason-link = Mối liên quan có đúng như quy định đòi hỏi không? { $answer }
reason-purposes = Mục đích có thuộc loại mà quy định nêu không? { $answer }
reason-recognition = Một quốc gia thành viên khác có xác định đây là nạn nhân không? { $answer }
reason-excluded = Văn bản có loại trừ vi phạm này không? { $answer }

## What if

whatif-title = Nếu { $changes } thì sao
whatif-nothing = Sẽ không có gì thay đổi.
whatif-changed = { $what }: { $before } → { $after }
