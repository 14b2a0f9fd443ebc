# review: unreviewed

## The assessment on paper and on screen

report-title = ผลการประเมินคดี { $reference }
report-law = กฎหมายของ{ $state } ณ วันที่ { $date }
report-corpus = ชุดข้อมูลกฎหมาย { $version }, { $hash } · โปรแกรมประเมิน { $engine }
report-person-child = เด็กหรือผู้ใหญ่ ในปัจจุบันหรือขณะเกิดเหตุ: { $child }
report-episode = เหตุการณ์ { $id }: { $status }
report-contested = หน่วยงานวินิจฉัยไม่ตรงกัน จึงต้องประเมินใหม่และให้เหตุผลที่ชัดเจน
report-elements = { $act } · { $means } · { $purpose }
report-element = { $element }: { $answer }
report-act = การกระทำ { $id }: { $offence }
report-act-facts = { $kind } · { $stage } · { $child }
report-principle = หลักการ
report-protection = ความคุ้มครอง
report-gap = ช่องว่าง
report-nexus = ความเกี่ยวเนื่อง
report-inquiry = การสอบถาม
report-nexus-line = เหตุและผล: { $causation } · การถูกบังคับ: { $compulsion }
report-nexus-reading = เหตุและผล: { $causation } · การถูกบังคับ: { $compulsion } ({ $reading })
report-grounds = กฎเกณฑ์ที่ตรวจสอบ
report-defences = ข้อต่อสู้ทั่วไป
report-defence = { $defence }: ตามถ้อยคำ { $plain } · ตามการตีความอย่างกว้าง { $broad }
report-defence-plain = การตีความตามถ้อยคำ
report-defence-broad = การตีความอย่างกว้าง
report-binding = มีผลผูกพัน
report-not-binding = ไม่มีผลผูกพัน
report-also-requires = เงื่อนไขที่ต้องให้คนตรวจสอบ { $condition }
report-lifted-by = ผู้มีอำนาจอนุญาตให้ยกเว้นข้อห้ามได้มีเพียง: { $authority }
report-yields-to = กฎเกณฑ์ที่ต้องใช้ก่อน: { $rules }
report-measures = สิ่งที่ต้องดำเนินการในขณะนี้
report-by = ผ่าน{ $authority }
report-ask = สิ่งที่ควรถามต่อไป
report-ask-more = { $count ->
   *[other] และอีก { $count } ข้อ ดูทั้งหมดด้วย --format json
}
report-ask-gives = หากคำตอบคือ { $answer }: { $principle }, { $protection } (การกระทำ { $act })
report-ask-contradiction = จะทำให้ข้อขัดแย้งของข้อเท็จจริงยุติ
report-ask-with-another = ชี้ขาดเมื่อประกอบกับข้อเท็จจริงอื่นอีกข้อหนึ่ง
report-ask-step = เป็นหนึ่งในข้อเท็จจริงหลายข้อที่ยังต้องทราบ
report-ask-defence = อาจชี้ขาดข้อต่อสู้: { $defence }
report-ask-measure = อาจทำให้ต้องดำเนินการ: { $measure }
report-would-change = สิ่งที่จะทำให้ผลเปลี่ยนไป
report-change-one = { $fact } → { $to }
report-change-any = ข้อใดข้อหนึ่งใน: { $facts } → { $to }
report-change-gives = ผลที่ได้: { $principle }, { $protection }
report-and = ประกอบกับ
report-duties = หน้าที่ที่เกิดขึ้น ({ $count })
report-deadline = กำหนดเวลา: { $deadline }
report-notes = ข้อควรทราบ
report-note-coming = { $rule } จะมีผลใช้บังคับในวันที่ { $on } จึงไม่นำมาใช้ในที่นี้
report-note-repealed = { $rule } มีผลใช้บังคับถึงวันที่ { $on } จึงไม่นำมาใช้ในที่นี้
report-note-divergence = { $says } ในที่นี้ใช้แนวทางต่อไปนี้แทน: { $instead }
report-no-acts = ไม่มีการบันทึกการกระทำที่ผิดกฎหมาย หน้าที่ต่อไปนี้ใช้บังคับเมื่อพบครั้งแรก
report-nobody-decides = ผลนี้ไม่ใช่คำวินิจฉัย ผู้วินิจฉัยต้องเป็นคนและต้องให้เหตุผล
report-source = แหล่งที่มา: { $cite }

answer-victim-here = หน่วยงานที่มีอำนาจของ{ $state }วินิจฉัยว่าเป็นผู้เสียหาย
answer-victim-elsewhere = รัฐภาคีอื่นของอนุสัญญาอาเซียนว่าด้วยการต่อต้านการค้ามนุษย์วินิจฉัยว่าเป็นผู้เสียหาย
answer-under-18 = อายุต่ำกว่า 18 ปี
answer-adult = อายุ 18 ปีขึ้นไป
answer-not-required = ไม่ต้องพิจารณา

## The tree of reasons

explain-title = เหตุผล: การกระทำ { $id }, { $offence }
reason-principle = หลักการไม่ลงโทษผู้เสียหายจากการค้ามนุษย์: { $answer }
reason-status = สถานะของบุคคลนี้: { $answer }
reason-finding = คำวินิจฉัยของหน่วยงานในสำนวน: { $answer }
reason-suspicion = เจ้าหน้าที่ได้บันทึกเหตุอันควรสงสัยไว้
reason-element = { $element }: { $answer }
reason-fact = { $fact }: { $answer }
reason-child = เด็ก: { $answer } จึงไม่ต้องพิจารณาวิธีการและการถูกบังคับ
reason-causation = การกระทำเป็นผลจากการค้ามนุษย์: { $answer }
reason-causation-contradiction = มีคำตอบว่าใช่ในความเกี่ยวเนื่องข้อหนึ่ง แต่มีการระบุด้วยว่าการกระทำเป็นการเลือกโดยอิสระ จึงต้องหาข้อยุติในเรื่องนี้ก่อน
reason-compulsion = บุคคลนี้ถูกบังคับ: { $answer }
reason-compulsion-broad = บุคคลนี้ถูกบังคับ: { $answer } (การตีความอย่างกว้างตามที่แนวปฏิบัติกำหนด)
reason-protection = ผลของกฎเกณฑ์ที่คุ้มครองมากที่สุดในบรรดาที่เข้าเงื่อนไข: { $answer }
reason-protection-gap = มีช่องว่าง เพราะบุคคลนี้ควรได้รับความคุ้มครอง แต่กฎหมายภายในไม่ได้บัญญัติไว้ ความคุ้มครองที่เหลืออยู่: { $answer }
reason-ground = กฎเกณฑ์ { $rule }: { $answer }
reason-offence = ไม่มีกฎเกณฑ์ใดที่ตรวจสอบแล้วเข้าเงื่อนไขสำหรับความผิดนี้
reason-binds = กฎเกณฑ์นี้ผูกพันรัฐนี้และรัฐอื่นที่บุคคลนี้มีสัญชาติใช่หรือไม่: { $answer }
reason-beneficiaries = บุคคลนี้อยู่ในกลุ่มที่ได้รับความคุ้มครองใช่หรือไม่: { $answer }
reason-acts = ความผิดนี้อยู่ในขอบเขตใช่หรือไม่: { $answer }
reason-threshold = ข้อมูลเกี่ยวกับการค้ามนุษย์เพียงพอแล้วใช่หรือไม่: { $answer }
reason-liability = ยกเว้นความรับผิดประเภทนี้ใช่หรือไม่: { $answer }
reason-link = มีความเกี่ยวเนื่องตามที่กำหนดใช่หรือไม่: { $answer }
reason-purposes = วัตถุประสงค์เป็นข้อที่ระบุไว้ใช่หรือไม่: { $answer }
reason-recognition = รัฐภาคีอื่นวินิจฉัยแล้วว่าเป็นผู้เสียหายใช่หรือไม่: { $answer }
reason-excluded = บทบัญญัติยกเว้นความผิดนี้ไว้ใช่หรือไม่: { $answer }

## What if

whatif-title = หาก { $changes }
whatif-nothing = ผลจะไม่เปลี่ยนแปลง
whatif-changed = { $what }: { $before } → { $after }
