# review: unreviewed

## Running the house

house-title = การดูแลระบบ
house-about = คำขอที่ต้องใช้สองคน บริการ ผู้ใช้ เว็บฮุก และบัญชีบันทึก
house-lead = สิ่งที่คุณทำได้ที่นี่ขึ้นอยู่กับบทบาท บทบาทของคุณคือ:
house-more = หน้าถัดไป
house-none = ขณะนี้ไม่มีรายการในที่นี้
house-open = เปิด
house-pick = เลือกหนึ่งข้อ
house-all = ทั้งหมด
house-keep = บันทึกการเปลี่ยนแปลง
house-kept = บันทึกแล้ว
house-you = คุณ
house-somebody = ผู้ใช้ของหน่วยงานอื่น
house-name = ชื่อ
house-role = บทบาท
house-agency = หน่วยงาน
house-state = รัฐ
house-kind = ประเภท
house-country = ประเทศ
house-country-hint = อักษรโรมันตัวพิมพ์ใหญ่สองตัว เช่น TH สำหรับประเทศไทย
house-case = คดี
house-case-open = เปิดคดี
house-case-other = เปิดคดีอีกคดีหนึ่ง
house-reason = เหตุผล
house-made-at = สร้างเมื่อ

## What one is told

house-notices = การแจ้งเตือน
house-notices-about = เรื่องที่เกิดขึ้นและคุณควรทราบ
house-notices-none = ไม่มีเรื่องใหม่ที่คุณควรทราบ
house-notices-seen = ทำเครื่องหมายว่าดูแล้วทั้งหมด
house-notice-new = ใหม่
house-notice-break-glass = มีการเปิดคดีในกรณีฉุกเฉิน
house-notice-reviewed = มีการทบทวนการเปิดคดีฉุกเฉินของคุณแล้ว
house-notice-request = มีคำขอรอบุคคลที่สอง
house-notice-decided = มีการตัดสินคำขอแล้ว
house-notice-result-changed = สิ่งที่กฎหมายกำหนดสำหรับคดีหนึ่งเปลี่ยนไป
house-notice-referral-received = มีการส่งต่อเข้ามา
house-notice-referral-answered = มีคำตอบเรื่องการส่งต่อแล้ว
house-notice-consent-withdrawn = มีบุคคลหนึ่งไม่ยินยอมให้เปิดเผยข้อมูลอีกต่อไป
house-notice-service-stale = มีบริการที่ต้องตรวจสอบใหม่
house-notice-webhook-failed = ติดต่อเว็บฮุกไม่ได้
house-notice-recovery-used = มีการใช้รหัสกู้คืนของคุณหนึ่งรหัส หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบของคุณทันที
house-notice-other = มีเรื่องเกิดขึ้น

## Users

house-users = ผู้ใช้
house-users-about = ผู้ที่ทำงานที่นี่และบทบาทของแต่ละคน
house-user = ผู้ใช้
house-user-add = เพิ่มผู้ใช้
house-user-add-do = เพิ่มและสร้างลิงก์
house-user-name-hint = ชื่อที่เพื่อนร่วมงานเห็น
house-user-login-hint = ชื่อที่ผู้ใช้พิมพ์เพื่อเข้าสู่ระบบ ตัวพิมพ์เล็กหรือใหญ่ไม่ต่างกัน
house-user-role-hint = ผู้ใช้หนึ่งคนมีหนึ่งบทบาท บทบาทกำหนดสิ่งที่ผู้ใช้เห็น
house-supervisor = ชื่อผู้ใช้ของผู้บังคับบัญชา
house-supervisor-hint = ผู้ที่ทบทวนการเปิดคดีในกรณีฉุกเฉิน หากไม่มีให้เว้นว่างไว้
house-supervisor-is = ผู้บังคับบัญชา
house-no-such-login = ไม่มีผู้ใดใช้ชื่อผู้ใช้นี้ โปรดตรวจสอบหรือเว้นว่างไว้
house-pick-agency = โปรดเลือกหน่วยงาน
house-pick-role = โปรดเลือกบทบาท
house-user-on = เข้าสู่ระบบได้
house-user-off = เข้าสู่ระบบไม่ได้
house-user-off-since = เข้าสู่ระบบไม่ได้ตั้งแต่ { $when }
house-user-own = นี่คือคุณ ผู้ดูแลระบบคนอื่นแก้ไขข้อมูลของคุณได้
house-user-stop = ไม่ให้ผู้ใช้นี้เข้าสู่ระบบ
house-user-stop-about = การเข้าใช้ทั้งหมดสิ้นสุดทันที งานที่ผู้ใช้นี้ต้องทำจะตกแก่หน่วยงาน
house-user-let = ให้ผู้ใช้นี้เข้าสู่ระบบได้อีก
house-user-let-about = ผู้ใช้เข้าสู่ระบบด้วยรหัสผ่านและรหัสตัวเลขเดิม
house-user-reset = เริ่มใหม่ให้ผู้ใช้นี้
house-user-reset-about = รหัสผ่าน รหัสตัวเลข และพาสคีย์จะถูกยกเลิก การเข้าใช้ทั้งหมดสิ้นสุด คุณจะได้ลิงก์ใหม่ไว้ส่งมอบ
house-invited = โปรดส่งมอบลิงก์นี้
house-invited-lead = ลิงก์นี้สำหรับ { $name } โปรดส่งมอบด้วยตนเอง ลิงก์ใช้ได้ครั้งเดียวภายในสามวัน
house-invited-once = ลิงก์แสดงเฉพาะตอนนี้ หากลิงก์หาย ให้เริ่มใหม่ให้ผู้ใช้นี้

house-role-frontline-officer = เจ้าหน้าที่ด่านหน้า
house-role-immigration-officer = เจ้าหน้าที่ตรวจคนเข้าเมือง
house-role-labour-inspector = พนักงานตรวจแรงงาน
house-role-investigator = พนักงานสืบสวนสอบสวน
house-role-prosecutor = พนักงานอัยการ
house-role-defence-lawyer = ทนายความ
house-role-judge = ผู้พิพากษา
house-role-child-protection = เจ้าหน้าที่คุ้มครองเด็ก
house-role-shelter-worker = เจ้าหน้าที่สถานพักพิง
house-role-counter-trafficking-body = เจ้าหน้าที่หน่วยงานต่อต้านการค้ามนุษย์ระดับชาติ
house-role-human-rights-institution = สถาบันสิทธิมนุษยชน
house-role-ngo-monitor = ผู้ติดตามตรวจสอบอิสระ
house-role-statistician = เจ้าหน้าที่สถิติ
house-role-administrator = ผู้ดูแลระบบ
house-role-person-concerned = บุคคลเจ้าของแฟ้ม


## Agencies

house-agencies = หน่วยงาน
house-agencies-about = หน่วยงานที่ทำงานร่วมกันที่นี่
house-agency-form = หน่วยงาน
house-agency-add = เพิ่มหน่วยงาน
house-agency-kind-hint = หน่วยงานนั้นคืออะไร เช่น ตำรวจ ศาล หรือสถานพักพิง

## Services

house-services = รายชื่อบริการ
house-services-about = สถานพักพิง ความช่วยเหลือทางกฎหมาย ล่าม บริการสุขภาพ และหน่วยงานที่มีอำนาจ
house-services-found = บริการ
house-services-none = ไม่มีบริการที่ตรงกัน โปรดเอาตัวเลือกข้างบนออกหนึ่งข้อ
house-find = แสดง
house-language = ภาษา
house-only-stale = เฉพาะรายการที่ไม่มีผู้ใดตรวจสอบมาครึ่งปี
house-stale = ต้องตรวจสอบใหม่
house-contact = การติดต่อ
house-contact-hint = ติดต่อได้อย่างไร ห้ามเขียนว่าสถานพักพิงอยู่ที่ใด
house-hours = เวลาทำการ
house-hours-hint = เขียนเป็นคำ เช่น ทั้งกลางวันและกลางคืน
house-places = ที่ว่าง
house-places-hint = ณ วันที่ตรวจสอบล่าสุด หากไม่ทราบให้เว้นว่างไว้
house-languages = ภาษา
house-languages-hint = รหัสภาษาโดยเว้นวรรคระหว่างรหัส เช่น th my
house-verified = ตรวจสอบล่าสุดเมื่อ { $day }
house-verified-on = วันที่ตรวจสอบล่าสุด
house-verified-on-hint = วันที่มีผู้ตรวจสอบข้อมูลทั้งหมดนี้แล้ว
house-service-form = บริการ
house-service-add = เพิ่มบริการ
house-service-agency = หน่วยงานที่ให้บริการ
house-service-agency-hint = ส่งต่อไปยังหน่วยงานที่ทำงานในระบบนี้ได้
house-service-no-agency = ไม่มีในระบบนี้ ติดต่อด้วยวิธีอื่น
house-authorities = หน่วยงานที่มีอำนาจใน{ $state }
house-identifies = คัดแยกผู้เสียหาย
house-coordinates = ประสานงาน
house-institution = สถาบันสิทธิมนุษยชน
house-hotline = สายด่วน

house-service-shelter = สถานพักพิง
house-service-legal-aid = ความช่วยเหลือทางกฎหมาย
house-service-interpreter = ล่าม
house-service-health = บริการสุขภาพ
house-service-psychological = ความช่วยเหลือด้านจิตใจ
house-service-child-protection = การคุ้มครองเด็ก
house-service-consulate = สถานกงสุล
house-service-hotline = สายด่วน
house-service-identification = การคัดแยกผู้เสียหาย
house-service-return-and-reintegration = การเดินทางกลับและการคืนสู่สังคม
house-service-other = อื่น ๆ

house-language-en = ภาษาอังกฤษ
house-language-id = ภาษาอินโดนีเซีย
house-language-km = ภาษาเขมร
house-language-lo = ภาษาลาว
house-language-ms = ภาษามลายู
house-language-my = ภาษาพม่า
house-language-th = ภาษาไทย
house-language-tl = ภาษาตากาล็อก
house-language-vi = ภาษาเวียดนาม
house-language-zh = ภาษาจีน
house-language-bn = ภาษาเบงกาลี
house-language-ne = ภาษาเนปาลี
house-language-ta = ภาษาทมิฬ
house-language-tet = ภาษาเตตุม

## What needs two people

house-requests = คำขอที่ต้องใช้สองคน
house-requests-about = คนหนึ่งขอและให้เหตุผล อีกคนหนึ่งเห็นชอบหรือปฏิเสธ
house-requests-lead = คนหนึ่งขอและให้เหตุผล อีกคนหนึ่งเห็นชอบหรือปฏิเสธ ไม่มีผู้ใดตอบคำขอของตนเองได้
house-act-export = สำเนาของคดี
house-act-merge = การรวมสองคดีเป็นคดีเดียว
house-act-release-key = กุญแจของคดี
house-act-erase = การทำให้คดีอ่านไม่ได้อีกตลอดไป
house-act-export-means = หากคุณเห็นชอบ ผู้ขอรับสำเนาได้ภายในหนึ่งชั่วโมง
house-act-merge-means = หากคุณเห็นชอบ อีกคดีหนึ่งจะรวมเข้ากับคดีนี้ทันที
house-act-release-key-means = หากคุณเห็นชอบ ผู้ขอรับกุญแจได้ภายในหนึ่งชั่วโมง กุญแจนี้ใช้อ่านคดีนอกระบบได้
house-act-erase-means = หากคุณเห็นชอบ จะไม่มีผู้ใดอ่านคดีนี้ได้อีก การลบเกิดขึ้นทันทีและเรียกคืนไม่ได้
house-request-waiting = รออยู่
house-request-agreed = เห็นชอบแล้ว
house-request-refused = ปฏิเสธแล้ว
house-request-done = เสร็จสิ้นแล้ว
house-asked-by = ผู้ขอ
house-asked-at = ขอเมื่อ
house-decided-at = ตัดสินเมื่อ
house-agree = เห็นชอบ
house-refuse = ปฏิเสธ
house-prove-to-answer = ยืนยันตัวอีกครั้งเพื่อตอบ
house-take = รับ
house-take-about = รับได้ครั้งเดียว ภายในหนึ่งชั่วโมงหลังจากเห็นชอบ

## Asking for what needs two people

two-title = ขอสิ่งที่ต้องใช้สองคน
two-new = ขอกุญแจของคดี
two-lead = คุณขอและให้เหตุผล บุคคลที่สองต้องเห็นชอบ ก่อนหน้านั้นจะไม่มีสิ่งใดเกิดขึ้น
two-done = บันทึกคำขอของคุณแล้ว บุคคลที่สองจะเป็นผู้ตอบ
two-act = คุณขอสิ่งใด
two-pick = โปรดเลือกสิ่งที่คุณขอ
two-means-export = คุณจะได้สำเนาของสิ่งที่คุณอ่านได้เพื่อวัตถุประสงค์นี้ รับได้ครั้งเดียว ภายในหนึ่งชั่วโมงหลังจากมีผู้เห็นชอบ
two-means-merge = อีกคดีหนึ่งจะรวมเข้ากับคดีนี้ ให้ทำเฉพาะเมื่อทั้งสองคดีเป็นของบุคคลเดียวกัน
two-means-release-key = กุญแจนี้ใช้อ่านคดีนอกเซิร์ฟเวอร์นี้ได้ รับได้ครั้งเดียว ภายในหนึ่งชั่วโมงหลังจากมีผู้เห็นชอบ
two-means-erase = ทุกคนจะอ่านคดีนี้ไม่ได้อีกตลอดไป ไม่มีผู้ใดเรียกคืนได้
two-case = รหัสประจำระบบของคดี
two-case-hint = รหัสยาวที่มีขีดสี่ขีด ตามที่ปรากฏในที่อยู่เว็บของคดี ระบบจะไม่บอกคุณว่ามีคดีนั้นหรือไม่
two-case-wrong = โปรดพิมพ์รหัสประจำระบบของคดีทั้งหมด รวมขีดทั้งสี่
two-other = รหัสประจำระบบของอีกคดีหนึ่ง เมื่อรวมสองคดีเป็นคดีเดียว
two-other-hint = รหัสยาวที่มีขีดสี่ขีด ตามที่ปรากฏในที่อยู่เว็บของอีกคดีหนึ่ง
two-other-wrong = โปรดพิมพ์รหัสประจำระบบของอีกคดีหนึ่งทั้งหมด รวมขีดทั้งสี่
two-other-none = ไม่มีคดีที่มีรหัสนี้ซึ่งคุณรวมกับคดีอื่นได้ โปรดตรวจสอบรหัส
two-reason = เพราะเหตุใด
two-reason-hint = 10 ถึง 4,000 อักขระ บุคคลที่สองจะเป็นผู้อ่าน
two-do = ส่งคำขอ
two-cannot-prove = การขอเรื่องนี้ต้องยืนยันตัว แต่คุณไม่มีรหัสผ่านที่นี่ โปรดขอให้ผู้ที่อยู่ในคดีซึ่งคุณไว้ใจเป็นผู้ขอแทน
two-prove = ยืนยันตัวอีกครั้ง
two-prove-about = ก่อนส่งคำขอ โปรดยืนยันตัวอีกครั้ง เมื่อยืนยันแล้วจะใช้ได้สองสามนาที

## Openings in an emergency

emergency-title = เปิดคดีในกรณีฉุกเฉิน
emergency-lead = ให้ทำเฉพาะเมื่อมีคนตกอยู่ในอันตราย และติดต่อผู้ที่อยู่ในคดีไม่ได้เลย
emergency-lasts = เปิดได้ 60 นาที
emergency-tells = ผู้บังคับบัญชาของคุณและผู้ที่ทำงานในคดีจะได้รับแจ้งทันที
emergency-review = จากนั้นผู้บังคับบัญชาของคุณจะบอกว่าเป็นเหตุฉุกเฉินหรือไม่ ระบบจะบันทึกทุกสิ่งที่คุณเปิดดู
emergency-case-hint = รหัสยาวที่มีขีดสี่ขีด ใช้รหัสคดีที่นี่ไม่ได้
emergency-no-case = ไม่มีคดีที่มีรหัสนี้ โปรดตรวจสอบ
emergency-reason = เหตุใดจึงรอไม่ได้
emergency-reason-hint = 10 ถึง 4,000 อักขระ ผู้บังคับบัญชาของคุณจะเป็นผู้อ่าน
emergency-do = เปิดคดี 60 นาที
emergency-for = คุณจะเข้ามาเพื่อ: { $purpose } ระบบจะบันทึกข้อนี้ไว้กับทุกสิ่งที่คุณเปิดดู

house-emergencies = การเปิดคดีในกรณีฉุกเฉิน
house-emergencies-about = คดีที่เปิดไว้หนึ่งชั่วโมงและการทบทวน
house-emergencies-lead = ในกรณีฉุกเฉิน เปิดคดีได้หนึ่งชั่วโมงโดยต้องให้เหตุผล จากนั้นผู้บังคับบัญชาจะบอกว่าเป็นเหตุฉุกเฉินหรือไม่
house-opened = เปิดเมื่อ { $when }
house-opened-by = ผู้เปิด
house-lasts-until = เปิดถึง
house-ended-at = สิ้นสุดเมื่อ
house-review-about = เป็นเหตุฉุกเฉินหรือไม่ หากไม่ใช่ การเปิดจะสิ้นสุดทันที และผู้เปิดจะได้รับแจ้ง
house-justified = เป็นเหตุฉุกเฉิน
house-not-justified = ไม่เป็นเหตุฉุกเฉิน
house-finding-waiting = รอการทบทวน
house-finding-justified = เป็นเหตุฉุกเฉิน
house-finding-not-justified = ไม่เป็นเหตุฉุกเฉิน

## Webhooks

house-webhooks = เว็บฮุก
house-webhooks-about = โปรแกรมของหน่วยงานคุณที่ได้รับแจ้งว่ามีเรื่องเกิดขึ้น
house-webhooks-lead = โปรแกรมของหน่วยงานคุณได้รับแจ้งว่ามีเรื่องเกิดขึ้น แต่ไม่ได้รับเนื้อหาของเรื่อง
house-webhook = เว็บฮุก
house-webhook-add = สร้างเว็บฮุก
house-webhook-add-do = สร้างและแสดงรหัสลับ
house-webhook-url = ที่อยู่เว็บ
house-webhook-url-hint = ขึ้นต้นด้วย https ผู้ดำเนินการเซิร์ฟเวอร์นี้ต้องระบุโฮสต์ไว้แล้ว
house-webhook-kinds = ให้แจ้งเรื่องใด
house-pick-kinds = โปรดเลือกอย่างน้อยหนึ่งเรื่องที่ให้แจ้ง
house-webhook-made = โปรดเก็บรหัสลับนี้ไว้
house-webhook-secret = รหัสนี้พิสูจน์ต่อโปรแกรมของคุณว่าข้อความมาจากที่นี่
house-webhook-once = รหัสลับแสดงเฉพาะตอนนี้ หากหาย ให้สร้างเว็บฮุกใหม่และยุติรายการนี้
house-webhook-go = ฉันเก็บไว้แล้ว ไปต่อ
house-webhook-on = ได้รับแจ้งอยู่
house-webhook-over = สิ้นสุดแล้ว
house-webhook-ended = สิ้นสุดเมื่อ { $when }
house-webhook-test = ส่งการทดสอบ
house-webhook-end = ยุติ
house-webhook-end-about = สิ่งที่ยังไม่ได้ส่งจะถูกทิ้ง
house-told-break-glass = มีการเปิดคดีในกรณีฉุกเฉิน
house-told-reviewed = มีการทบทวนการเปิดคดีในกรณีฉุกเฉินแล้ว
house-told-decided = มีการตัดสินคำขอแล้ว
house-told-result-changed = สิ่งที่กฎหมายกำหนดสำหรับคดีหนึ่งเปลี่ยนไป
house-told-referral-received = มีการส่งต่อเข้ามา
house-told-referral-answered = มีคำตอบเรื่องการส่งต่อแล้ว
house-told-consent-withdrawn = มีบุคคลหนึ่งไม่ยินยอมให้เปิดเผยข้อมูลอีกต่อไป
house-told-recovery-used = มีการใช้รหัสกู้คืนหนึ่งรหัส
house-told-service-stale = มีบริการที่ต้องตรวจสอบใหม่
house-told-test = การทดสอบ
house-deliveries = สิ่งที่แจ้งไปแล้ว
house-happened = เกิดขึ้นเมื่อ
house-what = เรื่อง
house-tries = จำนวนครั้งที่ส่ง
house-answered = คำตอบล่าสุด
house-next-try = ส่งครั้งถัดไป
house-delivery-waiting = รออยู่
house-delivery-delivered = ส่งถึงแล้ว
house-delivery-failed = ส่งไม่สำเร็จ
house-delivery-dropped = ทิ้งแล้ว

## The ledger

house-audit = บัญชีบันทึก
house-audit-about = หลักฐานว่าไม่มีสิ่งใดถูกแก้ไขภายหลัง
house-audit-lead = แต่ละรายการเขียนครั้งเดียวและไม่มีการแก้ไข จุดตรวจที่ลงนามแล้วแสดงว่าบัญชีบันทึกไปถึงใด และไม่มีข้อมูลของบุคคลใด
house-audit-state = สภาพของข้อมูล
house-audit-ready = ฐานข้อมูลตอบสนอง และไม่พบความเสียหาย
house-audit-not-ready = ขณะนี้เซิร์ฟเวอร์ให้บริการไม่ได้ โปรดแจ้งผู้ดำเนินการ
house-audit-state-about = ระบบตรวจสอบบัญชีบันทึกทั้งหมดหลังเซิร์ฟเวอร์เริ่มทำงานไม่นาน และจากนั้นวันละครั้ง สิ่งที่พบว่าเสียหายจะไม่แสดงอีก
house-audit-checkpoint = จุดตรวจล่าสุด
house-audit-none = ยังไม่มีจุดตรวจ
house-audit-number = เลขที่
house-audit-size = จำนวนรายการ
house-audit-at = ลงนามเมื่อ
house-audit-root = ค่ารากของรายการใหม่
house-audit-previous = จุดตรวจก่อนหน้า
house-audit-signature = ลายเซ็นดิจิทัล
house-audit-key = กุญแจสำหรับตรวจลายเซ็น
house-audit-instance = บัญชีบันทึกนี้
house-audit-keep = โปรดเก็บจุดตรวจไว้ที่อื่น หากบัญชีบันทึกในภายหลังไม่ตรงกับจุดตรวจ แสดงว่าถูกย้อนกลับหรือแก้ไข
house-audit-download = ดาวน์โหลดจุดตรวจ

## The keys

house-keys = กุญแจ
house-keys-about = มีกุญแจใดบ้าง และสิ่งใดยังใช้กุญแจเก่าอยู่
keys-lead = ทุกสิ่งที่นี่เก็บรักษาไว้ด้วยกุญแจ หน้านี้แสดงเฉพาะรุ่นของกุญแจ ไม่แสดงตัวกุญแจ
keys-state = สภาพของกุญแจ
keys-all-newest = ทุกคดีใช้กุญแจรุ่นใหม่ที่สุดแล้ว
keys-some-old = บางคดียังใช้กุญแจรุ่นเก่าอยู่ คำสั่งด้านล่างจะเปลี่ยนให้ใช้รุ่นใหม่ที่สุด
keys-versions = รุ่นที่มี
keys-purpose = ใช้สำหรับ
keys-newest = ใหม่ที่สุด
keys-there = ทุกรุ่น
keys-version = รุ่น
keys-cases = คดี
keys-under = คดีที่ใช้กุญแจแต่ละรุ่น
keys-under-about = แต่ละคดีมีกุญแจของตนเอง กุญแจสำหรับข้อมูลคดีเก็บรักษากุญแจนั้นไว้ กุญแจสำหรับดัชนีใช้ค้นหาคดีด้วยชื่อ
keys-is-newest = ใหม่ที่สุด
keys-is-old = เก่ากว่า
keys-for-records = ข้อมูลคดี
keys-for-staff = สิ่งที่ผู้ใช้ใช้เข้าสู่ระบบ
keys-for-index = ดัชนีชื่อ
keys-for-system = คำขอและเหตุผลของคำขอ
keys-for-backup = ข้อมูลสำรอง
keys-for-checkpoint = การลงนามบัญชีบันทึก
keys-renewing = วิธีเปลี่ยนกุญแจ
keys-renew = ผู้ดำเนินการเซิร์ฟเวอร์สร้างกุญแจใหม่และเปลี่ยนให้ทุกสิ่งใช้กุญแจใหม่:
keys-rewrap = หากเก็บกุญแจไว้นอกเซิร์ฟเวอร์ ให้เพิ่มกุญแจใหม่ที่นั่นก่อน แล้วจึงเปลี่ยนให้ทุกสิ่งใช้กุญแจใหม่:
keys-retire = หลังจากนั้นนำกุญแจเก่าออกได้ แต่จะกู้คืนข้อมูลสำรองที่ทำไว้ก่อนหน้านั้นไม่ได้อีก:
keys-serving = เซิร์ฟเวอร์ให้บริการต่อไปตลอดเวลานั้น
keys-stay = กุญแจที่ลงนามบัญชีบันทึกและกุญแจที่เก็บรักษาคำขอยังคงเดิม

## A team

house-team = ทีมของคุณ
house-team-about = แต่ละคนมีงานมากเพียงใด งานใดล่าช้า และสิ่งใดรอคุณอยู่
team-lead = คนเหล่านี้ทำงานภายใต้การบังคับบัญชาของคุณ คุณรับผิดชอบคดีของพวกเขา
team-reviews = การเปิดฉุกเฉินที่ต้องทบทวน
team-answers = คำขอที่ต้องตอบ
team-each = งานของแต่ละคน
team-each-about = ที่นี่มีเพียงตัวเลข คุณเห็นคดีได้เท่าที่ส่วนของคุณในคดีนั้นอนุญาต
team-open = งานที่ยังไม่เสร็จ
team-cases = คดี
team-overdue = คดีที่มีงานล่าช้า
team-late-about = ระบบจะบันทึกว่าคุณได้อ่านสิ่งที่คุณเห็นที่นี่
team-none-late = ไม่มีงานล่าช้า
