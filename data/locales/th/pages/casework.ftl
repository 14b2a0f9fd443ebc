# review: unreviewed

## My work

page-save = บันทึก
case-word = คดี
work-purpose = คุณเข้ามาเพื่อทำอะไร
work-purpose-hint = ระบบจะบันทึกข้อนี้ไว้กับทุกสิ่งที่คุณเปิดดู
work-cases = คดีทั้งหมดของฉัน
work-open = เปิดคดี
work-none = บทบาทของคุณไม่เปิดคดีในที่นี้
work-own = แฟ้มของคุณ
work-changed = สิ่งที่เปลี่ยนไป
work-look = ดู
work-waiting = การส่งต่อที่รอคำตอบจากคุณ
work-referral = การส่งต่อวันที่ { $day }
work-unanswered = การส่งต่อที่ไม่มีผู้ตอบภายในกำหนด
work-late = ล่าช้า
work-mine = งานที่ถึงกำหนด
work-team = งานล่าช้าในทีมของคุณ
work-agency = งานที่ยังไม่มีผู้รับ
work-nothing = ไม่มีงานที่ถึงกำหนด
work-until = ภายในวันที่ { $day }
work-overdue = ครบกำหนดแล้วเมื่อวันที่ { $day }
work-more = และอีก { $count } รายการ
notice-break-glass = มีผู้เปิดแฟ้มในกรณีฉุกเฉิน
notice-request = มีคำขอรอคุณอยู่
notice-decided = มีการตัดสินคำขอของคุณแล้ว
notice-recovery-used = มีการใช้รหัสกู้คืนของคุณหนึ่งรหัส
notice-result-changed = ผลของคดีหนึ่งเปลี่ยนไป
notice-referral-answered = มีคำตอบเรื่องการส่งต่อแล้ว
notice-consent-withdrawn = มีบุคคลหนึ่งถอนความยินยอม
notice-service-stale = มีบริการในรายชื่อที่ต้องตรวจสอบใหม่
notice-webhook-failed = ส่งข้อความไปยังระบบอื่นไม่สำเร็จ
purpose-identification = ตรวจสอบว่าบุคคลนี้เป็นผู้เสียหายหรือไม่
purpose-protection = คุ้มครองและช่วยเหลือ
purpose-trafficking-investigation = สืบสวนผู้ค้ามนุษย์
purpose-prosecution = การสั่งคดีและฟ้องคดี
purpose-defence = การแก้ต่าง
purpose-adjudication = การพิจารณาพิพากษา
purpose-immigration-enforcement = การบังคับใช้กฎหมายคนเข้าเมือง
purpose-statistics = สถิติ
purpose-administration = การดูแลระบบ
purpose-own-file = แฟ้มของตนเอง

## The list

list-title = รายการคดี
list-name = ค้นหาด้วยชื่อ
list-name-hint = ส่วนใดของชื่อก็ได้ จะเขียนด้วยอักษรใดก็ได้ ชื่อจะไม่ปรากฏในที่อยู่เว็บ
list-find = ค้นหา
list-state = ประเทศ
list-stage = ขั้นตอน
list-all = ทั้งหมด
list-narrow = กรองรายการ
list-code = รหัสคดี
list-changed = เปลี่ยนแปลงล่าสุด
list-none = ไม่มีคดีแสดงในที่นี้
list-first = กลับไปหน้าแรกของรายการ
list-more = ดูเพิ่ม

## Opening a case

open-title = เปิดคดี
open-lead = นี่คือข้อเท็จจริงอย่างน้อยที่สุดที่ใช้เปิดคดี เรื่องอื่นเพิ่มภายหลังได้ทั้งหมด
open-reference = รหัสคดี
open-reference-hint = รหัสที่คุณตั้งเอง เช่น TH-2026-0042 ห้ามใช้ชื่อบุคคล
open-suspicion = มีเจ้าหน้าที่บันทึกเหตุอันควรสงสัยว่ามีการค้ามนุษย์ไว้หรือไม่
open-open = เปิดคดี

## The case

case-purpose = คุณเข้ามาเพื่อ: { $purpose }
case-entries = { $count } รายการ
case-parts = ส่วนต่าง ๆ ของคดีนี้
case-tasks = สิ่งที่ต้องทำ
case-acts = การกระทำและสิ่งที่คุ้มครอง
case-facts = สิ่งที่ทราบแล้ว
case-decisions = คำวินิจฉัย
case-referrals = การส่งต่อ
case-documents = เอกสาร
case-notes = บันทึก
case-section = ส่วนว่าด้วยการไม่ลงโทษ
case-history = ประวัติ
case-readers = ผู้ที่เคยดูแฟ้มนี้
case-asks = ในขั้นตอนนี้ต้องมีผู้ถามและตอบว่า:
case-over = พ้นกำหนดเวลาแล้ว
case-decide = วินิจฉัย: { $offence }
case-stage = ขั้นตอน: { $offence }
case-no-assessment = บทบาทของคุณและวัตถุประสงค์นี้ไม่แสดงผลการประเมิน
case-no-decision = ยังไม่มีการบันทึกคำวินิจฉัย
case-name = ชื่อ
case-other-names = ชื่ออื่น
case-languages = ภาษา
case-person = บุคคลนี้
case-episode = การค้ามนุษย์ ({ $id })
case-act = การกระทำ: { $offence }
case-otherwise = ก่อนหน้านี้มีผู้ให้ข้อมูลต่างออกไป:
case-refer = ส่งต่อเพื่อรับความช่วยเหลือ
case-add-file = เพิ่มไฟล์
case-file-hint = ไม่เกิน 25 MB ระบบจะลบข้อมูลสถานที่และกล้องออกจากภาพ
case-send-file = ส่งไฟล์
case-add-note = เพิ่มบันทึก
case-withheld = ไม่แสดงแก่คุณ
case-withheld-text = สำหรับบทบาทของคุณและวัตถุประสงค์นี้ ส่วนเหล่านี้ปิดไว้ ไม่ว่าจะมีข้อมูลหรือไม่
case-moved = มีผู้อื่นแก้ไขคดีนี้ในระหว่างนั้น สิ่งที่คุณเขียนไม่ได้สูญหาย
task-mine = งานของฉัน
task-others = งานของผู้อื่น ({ $count })
task-evidence = สิ่งที่แสดงว่าทำแล้ว
task-reasons = หากทำไม่ได้ เพราะเหตุใด
task-is-done = ทำแล้ว
task-take = ฉันรับงานนี้
task-cannot = ทำไม่ได้
task-closed = ปิดแล้ว ({ $count })
task-open = ต้องทำ
task-done = ทำแล้ว
task-not-possible = ทำไม่ได้
task-ceased = ไม่ต้องทำแล้ว
edit-both = ที่นี่มีค่าทั้งสอง โปรดเลือกค่าที่ถูกต้อง
edit-now = ค่าที่มีอยู่ขณะนี้
edit-yours = ค่าของคุณ
edit-why = เหตุผลที่เปลี่ยน (เก็บไว้เป็นบันทึก)
edit-mine = ใช้ค่าของฉัน
edit-theirs = ใช้ค่าของผู้อื่น
section-hint = ไม่มีชื่อผู้ใดในส่วนนี้ เป็นร่างให้คนตรวจสอบและลงนาม
history-says = เนื้อความ
readers-when = เมื่อใด
readers-who = ผู้ใด
readers-why = เพื่ออะไร
readers-what = สิ่งที่ได้แสดง

## Deciding

decide-title = บันทึกคำวินิจฉัย
decide-h1 = หลักการใช้บังคับกับการกระทำนี้หรือไม่: { $offence }
decide-outcome = คุณวินิจฉัยว่าหลักการนี้
decided-applied = ใช้บังคับ
decided-partly = ใช้บังคับบางส่วน
decided-not-applied = ไม่ใช้บังคับ
decide-ground = โดยอาศัยกฎเกณฑ์ใด
decide-no-ground = ไม่ได้ระบุ
decide-reasons = เหตุผลของคุณ
decide-against = หากคุณวินิจฉัยไม่ให้ความคุ้มครอง
decide-against-hint = ระบุว่าขาดองค์ประกอบใดของบทนิยามหรือขาดความเกี่ยวเนื่องใด และเพราะเหตุใด ช่องอื่นให้เว้นว่างไว้
decide-departs = คำวินิจฉัยนี้แตกต่างจาก
departs-assessment = ผลการประเมิน
departs-finding = คำวินิจฉัยของหน่วยงาน
decide-bases = เหตุผลอื่นที่คุณอาศัย
decide-yours = คำวินิจฉัยเป็นของคุณ ระบบจะเก็บไว้พร้อมชื่อ บทบาท และเวลา
decide-record = บันทึกคำวินิจฉัย
decide-departed = แตกต่างจากผลการประเมินหรือคำวินิจฉัยของหน่วยงาน
basis-not-formally-identified = บุคคลนี้ยังไม่ผ่านการคัดแยกอย่างเป็นทางการ
basis-no-trafficker-prosecuted = ไม่มีผู้ค้ามนุษย์ถูกดำเนินคดี
basis-does-not-cooperate = บุคคลนี้ไม่ให้ความร่วมมือ
basis-serious-offence = ความผิดร้ายแรง
basis-consented = บุคคลนี้ยินยอม
basis-contract-signed = บุคคลนี้ลงนามในสัญญา
basis-self-denied = บุคคลนี้บอกว่าตนไม่ได้ถูกค้ามนุษย์

## Referring

refer-lead = หน่วยงานจะเห็นเฉพาะสิ่งที่บุคคลนี้ยินยอมให้เปิดเผย และเพื่อวัตถุประสงค์นี้เท่านั้น ความยินยอมถอนได้ทุกเมื่อ
refer-agency = ส่งไปยังหน่วยงานใด
refer-purpose = เพื่ออะไร
refer-service = ความช่วยเหลือใด
refer-note = ข้อความถึงหน่วยงาน
refer-share = บุคคลนี้ยินยอมให้เปิดเผย
refer-consent = ฉันได้ถามบุคคลนี้แล้ว และบุคคลนี้ยินยอม
refer-send = ส่ง
refer-accept = รับ
refer-decline = ไม่รับ
refer-why-not = หากไม่รับ เพราะเหตุใด
refer-needs-consent = โปรดถามบุคคลนี้ก่อน หากไม่มีความยินยอม จะไม่มีการเปิดเผยสิ่งใด
refer-needs-fields = โปรดเลือกสิ่งที่บุคคลนี้ยินยอมให้เปิดเผย
refer-needs-service = โปรดระบุความช่วยเหลือที่ต้องการ
refer-needs-agency = โปรดเลือกหน่วยงาน
referral-accepted = รับแล้ว
referral-declined = ไม่รับ
referral-completed = เสร็จสิ้นแล้ว
referral-withdrawn = ถอนแล้ว

## Parts of a file

field-reference = รหัสคดี
field-person = อายุและสัญชาติของบุคคลนี้
field-protection = สิ่งที่ทราบเกี่ยวกับการค้ามนุษย์
field-acts = การกระทำ
field-context = พฤติการณ์อื่น
field-identity = ชื่อ
field-whereabouts = ที่อยู่ปัจจุบัน
field-health = สุขภาพ
field-testimony = คำให้การ
field-assessment = ผลการประเมิน
field-decisions = คำวินิจฉัย
field-measures = งานและมาตรการ
field-referrals = การส่งต่อ
field-documents = เอกสาร
field-consents = ความยินยอม
field-notes = บันทึก
field-privileged = บันทึกที่เป็นความลับระหว่างทนายความกับลูกความ
entry-case = เอกสารคดี
entry-facts = ข้อเท็จจริง
entry-answers = คำตอบ
entry-identity = ชื่อ
entry-whereabouts = ที่อยู่ปัจจุบัน
entry-health = สุขภาพ
entry-testimony = คำให้การ
entry-identification = คำวินิจฉัยของหน่วยงาน
entry-identification-document = เอกสารที่แสดงคำวินิจฉัยของรัฐอื่น
entry-appeal = การอุทธรณ์
entry-age = วิธีตรวจสอบอายุ
entry-guardian = ผู้ปกครองหรือผู้ดูแลตามกฎหมาย
entry-best-interests = ประโยชน์สูงสุดของเด็ก
entry-assessment = ผลการประเมิน
entry-decision = คำวินิจฉัย
entry-permission = การอนุญาต
entry-measure = มาตรการ
entry-remedy = การเยียวยา
entry-task = งาน
entry-referral = การส่งต่อ
entry-referral-answer = คำตอบเรื่องการส่งต่อ
entry-document = เอกสาร
entry-consent = ความยินยอม
entry-notification = การแจ้งรัฐอื่น
entry-note = บันทึก
entry-correction = การแก้ไขให้ถูกต้อง
entry-merge = การรวมคดี
entry-withheld = ไม่แสดงแก่คุณ
