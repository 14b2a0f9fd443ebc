# review: unreviewed

## The act: how the person was brought or kept

fact-act = ถูกจัดหา ขนส่ง ส่งต่อ จัดให้อยู่อาศัย หรือรับไว้
ask-act = มีใครจัดหา พาเดินทาง ส่งต่อ จัดที่ให้อยู่หรือกักตัว หรือรับตัวบุคคลนี้ไว้หรือไม่
fact-act-recruitment = ถูกจัดหาหรือชักชวนมา
ask-act-recruitment = มีใครจัดหา ว่าจ้าง หรือชักชวนบุคคลนี้ให้มาหรือไม่
fact-act-transportation = ถูกพาเดินทางหรือขนส่งมา
ask-act-transportation = มีใครพาบุคคลนี้จากที่หนึ่งไปอีกที่หนึ่ง หรือจัดการหรือออกค่าเดินทางให้หรือไม่
fact-act-transfer = ถูกส่งต่อให้ผู้อื่น
ask-act-transfer = มีคนหรือกลุ่มหนึ่งส่งตัวบุคคลนี้ต่อให้อีกคนหรืออีกกลุ่มหรือไม่
fact-act-harbouring = ถูกจัดให้อยู่อาศัยหรือกักไว้ในสถานที่แห่งหนึ่ง
ask-act-harbouring = มีใครจัดที่ให้บุคคลนี้อยู่หรือกักตัวไว้ในที่ใดหรือไม่
fact-act-receipt = มีผู้รับตัวไว้เมื่อมาถึง
ask-act-receipt = เมื่อบุคคลนี้มาถึง มีใครมารับหรือรับตัวไว้หรือไม่

## The means: how the person was controlled

fact-means = ถูกขู่เข็ญ ถูกใช้กำลัง ถูกบีบบังคับ ถูกหลอกลวง หรือถูกฉวยโอกาสจากความเปราะบาง
ask-means = มีใครข่มขู่ บังคับ หลอกลวง หรือเอาเปรียบบุคคลนี้หรือไม่
fact-means-threat-or-force = ถูกขู่เข็ญหรือถูกใช้กำลัง
ask-means-threat-or-force = มีใครข่มขู่ ทุบตี ทำร้าย หรือกักขังบุคคลนี้หรือไม่
fact-means-coercion = ถูกบีบบังคับในรูปแบบอื่น
ask-means-coercion = มีใครกดดันบุคคลนี้ด้วยวิธีอื่นหรือไม่ เช่น ใช้หนี้สิน ยึดเอกสาร หรือไม่จ่ายค่าจ้าง
fact-means-abduction = ถูกลักพาตัว
ask-means-abduction = มีใครพาตัวบุคคลนี้ไปโดยใช้กำลังหรือโดยที่บุคคลนี้ไม่สมัครใจหรือไม่
fact-means-fraud = ถูกฉ้อโกง
ask-means-fraud = มีใครฉ้อโกงบุคคลนี้หรือไม่ เช่น หลอกว่ามีงาน ใช้สัญญาปลอม หรือใช้เอกสารปลอม
fact-means-deception = ถูกหลอกลวง
ask-means-deception = มีใครโกหกบุคคลนี้เรื่องงาน ค่าจ้าง สถานที่ หรือความเป็นอยู่หรือไม่
fact-means-abuse-of-power = มีผู้ใช้อำนาจเหนือบุคคลนี้โดยมิชอบ
ask-means-abuse-of-power = มีผู้ที่มีอำนาจเหนือบุคคลนี้ใช้อำนาจนั้นในทางที่ผิดหรือไม่ เช่น นายจ้าง ญาติ หรือเจ้าหน้าที่
fact-means-abuse-of-vulnerability = มีผู้ฉวยโอกาสจากสถานะความเปราะบางของบุคคลนี้
ask-means-abuse-of-vulnerability = มีใครฉวยโอกาสจากการที่บุคคลนี้ยากจน อายุน้อย ป่วย ไม่มีที่พึ่ง เป็นหนี้ หรือไม่มีเอกสารหรือไม่
fact-means-payment-to-controller = มีการให้เงินหรือผลประโยชน์แก่ผู้มีอำนาจควบคุมบุคคลนี้เพื่อให้ยินยอม
ask-means-payment-to-controller = มีใครให้เงินหรือผลประโยชน์แก่ผู้ที่ควบคุมบุคคลนี้เพื่อให้ยินยอมหรือไม่

## The purpose: what the person was wanted for

fact-purpose = ถูกแสวงหาประโยชน์หรือมีผู้มุ่งจะแสวงหาประโยชน์
ask-purpose = มีใครใช้หรือตั้งใจจะใช้บุคคลนี้เพื่อหาประโยชน์หรือไม่
fact-purpose-sexual-exploitation = เพื่อแสวงหาประโยชน์ทางเพศ
ask-purpose-sexual-exploitation = มีใครใช้หรือตั้งใจจะใช้บุคคลนี้ค้าประเวณีหรือกระทำทางเพศเพื่อหาประโยชน์หรือไม่
fact-purpose-forced-labour = เพื่อบังคับใช้แรงงานหรือบริการ
ask-purpose-forced-labour = บุคคลนี้ถูกบังคับให้ทำงานภายใต้การข่มขู่หรือโดยไม่สมัครใจ หรือมีแผนเช่นนั้นหรือไม่
fact-purpose-slavery = เพื่อเอาคนลงเป็นทาส
ask-purpose-slavery = บุคคลนี้ถูกปฏิบัติเสมือนเป็นสมบัติของผู้อื่น หรือมีแผนเช่นนั้นหรือไม่
fact-purpose-practices-similar-to-slavery = เพื่อการกระทำที่คล้ายการเอาคนลงเป็นทาส
ask-purpose-practices-similar-to-slavery = บุคคลนี้ถูกผูกมัดด้วยหนี้ ถูกขายเพื่อแต่งงาน หรือถูกกระทำในลักษณะคล้ายกัน หรือมีแผนเช่นนั้นหรือไม่
fact-purpose-servitude = เพื่อทำให้ตกอยู่ใต้บังคับ
ask-purpose-servitude = บุคคลนี้ต้องอยู่รับใช้ผู้อื่นโดยไม่อาจออกไปได้ หรือมีแผนเช่นนั้นหรือไม่
fact-purpose-organ-removal = เพื่อตัดอวัยวะออกจากร่างกาย
ask-purpose-organ-removal = มีการนำอวัยวะออกจากร่างกายของบุคคลนี้ หรือมีแผนเช่นนั้นหรือไม่
fact-purpose-forced-criminality = เพื่อบังคับให้กระทำความผิด
ask-purpose-forced-criminality = บุคคลนี้ถูกบังคับให้ทำสิ่งผิดกฎหมายเพื่อผู้อื่น หรือมีแผนเช่นนั้นหรือไม่
fact-purpose-other = เพื่อแสวงหาประโยชน์ในรูปแบบอื่น
ask-purpose-other = บุคคลนี้ถูกใช้เพื่อหาประโยชน์ในรูปแบบอื่น หรือมีแผนเช่นนั้นหรือไม่

## The link between the act and the trafficking

fact-nexus = การกระทำเกี่ยวเนื่องกับการค้ามนุษย์
ask-nexus = สิ่งที่บุคคลนี้ทำเกี่ยวข้องกับการค้ามนุษย์หรือไม่
fact-nexus-compelled = กระทำเพราะถูกขู่เข็ญ ใช้กำลัง หรือบีบบังคับด้วยวิธีอื่น
ask-nexus-compelled = มีใครบังคับ ข่มขู่ หรือกดดันให้บุคคลนี้ทำหรือไม่
fact-nexus-ordered = กระทำตามคำสั่งของผู้ค้ามนุษย์
ask-nexus-ordered = ผู้ค้ามนุษย์สั่งให้บุคคลนี้ทำหรือไม่
fact-nexus-purpose = การกระทำนั้นเป็นวัตถุประสงค์ของการแสวงหาประโยชน์จากบุคคลนี้
ask-nexus-purpose = การกระทำนี้คือสิ่งที่ผู้ค้ามนุษย์ต้องการให้บุคคลนี้ทำใช่หรือไม่
fact-nexus-status = เป็นเรื่องการเข้าเมือง การพำนัก การทำงาน หรือเอกสารที่เกิดจากการค้ามนุษย์
ask-nexus-status = เรื่องนี้เกี่ยวกับการเข้าเมือง การอยู่ การทำงาน หรือเอกสารของบุคคลนี้ที่เกิดจากการค้ามนุษย์หรือไม่
fact-nexus-escape = กระทำเพื่อหลบหนีหรือขอความช่วยเหลือ
ask-nexus-escape = บุคคลนี้ทำไปเพื่อหนีออกมาหรือขอความช่วยเหลือหรือไม่
fact-nexus-survival = กระทำเพื่อเอาชีวิตรอด
ask-nexus-survival = บุคคลนี้ทำไปเพื่อเอาชีวิตรอด เช่น เพราะหิวหรือเป็นหนี้ หรือไม่
fact-nexus-aftermath = กระทำภายหลังหลุดพ้น แต่ยังอยู่ภายใต้ความกลัว การควบคุม หรือผลที่ยังต่อเนื่อง
ask-nexus-aftermath = หลังหลุดพ้นออกมา บุคคลนี้ยังกลัว ยังถูกควบคุม หรือยังได้รับผลกระทบ และทำไปเพราะเหตุนั้นหรือไม่
fact-nexus-but-for = จะไม่เกิดขึ้นหากไม่มีการค้ามนุษย์
ask-nexus-but-for = เรื่องนี้เกิดขึ้นเพราะการค้ามนุษย์เท่านั้น และหากไม่มีก็จะไม่เกิดขึ้นใช่หรือไม่
fact-nexus-independent = เป็นการเลือกโดยอิสระที่ไม่เกี่ยวข้องกับการค้ามนุษย์
ask-nexus-independent = เป็นการเลือกโดยอิสระของบุคคลนี้เอง ไม่เกี่ยวข้องกับการค้ามนุษย์เลยใช่หรือไม่

## The circumstances of the act

fact-circumstances-threat-of-death-or-serious-harm = ถูกขู่ว่าจะฆ่าหรือทำอันตรายร้ายแรง
ask-circumstances-threat-of-death-or-serious-harm = มีใครขู่จะฆ่าหรือทำร้ายบุคคลนี้หรือผู้อื่นอย่างรุนแรงหรือไม่
fact-circumstances-threat-imminent = ภัยที่ขู่นั้นใกล้จะถึง
ask-circumstances-threat-imminent = ผู้ขู่อาจลงมือตามคำขู่ได้ในทันทีหรือในไม่ช้าหรือไม่
fact-circumstances-threat-to-self-or-close = คำขู่มุ่งต่อบุคคลนี้หรือคนใกล้ชิด
ask-circumstances-threat-to-self-or-close = คำขู่นั้นมุ่งต่อบุคคลนี้หรือคนใกล้ชิดหรือไม่
fact-circumstances-no-safe-escape = ไม่มีทางหนีที่ปลอดภัย
ask-circumstances-no-safe-escape = บุคคลนี้ไม่มีทางหนีหรือขอความช่วยเหลือได้อย่างปลอดภัยใช่หรือไม่
fact-circumstances-proportionate = การกระทำพอสมควรแก่เหตุเมื่อเทียบกับภัยที่กลัว
ask-circumstances-proportionate = ความเสียหายที่เกิดขึ้นไม่ร้ายแรงกว่าภัยที่บุคคลนี้กลัวใช่หรือไม่
fact-circumstances-voluntary-exposure = สมัครใจเข้าไปเสี่ยงภัยนั้นเอง
ask-circumstances-voluntary-exposure = บุคคลนี้สมัครใจเข้าไปเสี่ยงภัยนี้เองทั้งที่รู้อยู่แล้วหรือไม่
fact-circumstances-danger-to-life-or-health = ตกอยู่ในอันตรายต่อชีวิตหรือสุขภาพ
ask-circumstances-danger-to-life-or-health = ชีวิตหรือสุขภาพของบุคคลนี้ตกอยู่ในอันตราย เช่น จากความหิวหรือเจ็บป่วย หรือไม่
fact-circumstances-responding-to-attack = กระทำเพื่อตอบโต้การประทุษร้าย
ask-circumstances-responding-to-attack = บุคคลนี้กำลังป้องกันตนเองหรือผู้อื่นจากการถูกทำร้ายหรือไม่
fact-circumstances-incited-by-state-agent = ถูกเจ้าหน้าที่ของรัฐชักจูงให้กระทำ
ask-circumstances-incited-by-state-agent = มีเจ้าหน้าที่หรือผู้ที่ทำงานให้รัฐชักจูงให้บุคคลนี้ทำหรือไม่

## The proceedings so far

fact-proceedings-detained = ถูกหรือเคยถูกควบคุมตัว
ask-proceedings-detained = บุคคลนี้ถูกหรือเคยถูกควบคุมตัว หรือไม่มีอิสระที่จะออกจากสถานที่แห่งใด ใช่หรือไม่
fact-proceedings-charged = ถูกแจ้งข้อหาหรือถูกฟ้องแล้ว
ask-proceedings-charged = บุคคลนี้ถูกแจ้งข้อหาหรือถูกฟ้องในเรื่องนี้แล้วหรือไม่
fact-proceedings-convicted = ถูกพิพากษาว่ามีความผิดแล้ว
ask-proceedings-convicted = ศาลพิพากษาว่าบุคคลนี้มีความผิดในเรื่องนี้แล้วหรือไม่
fact-proceedings-fined = ถูกปรับแล้ว
ask-proceedings-fined = บุคคลนี้ถูกปรับในเรื่องนี้แล้วหรือไม่
fact-proceedings-removal-ordered = มีคำสั่งให้ส่งกลับหรือเนรเทศแล้ว
ask-proceedings-removal-ordered = มีคำสั่งให้ส่งบุคคลนี้ออกนอกประเทศแล้วหรือไม่
fact-proceedings-reentry-banned = ถูกห้ามกลับเข้าประเทศ
ask-proceedings-reentry-banned = บุคคลนี้ถูกห้ามกลับเข้าประเทศหรือไม่
fact-proceedings-sentence-served = รับโทษครบแล้ว
ask-proceedings-sentence-served = บุคคลนี้รับโทษครบแล้วหรือไม่
fact-proceedings-legal-aid = ได้รับความช่วยเหลือทางกฎหมายหรือมีทนายความ
ask-proceedings-legal-aid = บุคคลนี้มีทนายความหรือได้รับความช่วยเหลือทางกฎหมายหรือไม่
fact-proceedings-consular-notice-given = ได้รับแจ้งสิทธิขอความช่วยเหลือจากกงสุลแล้ว
ask-proceedings-consular-notice-given = บุคคลนี้ได้รับแจ้งแล้วหรือไม่ว่าติดต่อสถานกงสุลของตนได้
fact-proceedings-assessed-by-qualified-person = ผ่านการประเมินโดยผู้ที่ผ่านการอบรมและมีคุณสมบัติแล้ว
ask-proceedings-assessed-by-qualified-person = ผู้ที่ได้รับการอบรมด้านการคัดแยกผู้เสียหายได้ประเมินบุคคลนี้แล้วหรือไม่

## The person and the case

fact-suspicion = มีเจ้าหน้าที่บันทึกเหตุอันควรสงสัยว่ามีการค้ามนุษย์ไว้
ask-suspicion = มีเจ้าหน้าที่บันทึกเหตุอันควรสงสัยว่าบุคคลนี้ถูกค้ามนุษย์ไว้หรือไม่
fact-person-age = อายุปัจจุบัน
ask-person-age = ปัจจุบันบุคคลนี้อายุเท่าใด
fact-person-reason-to-believe-child = มีเหตุให้เชื่อว่าบุคคลนี้อายุต่ำกว่า 18 ปี
ask-person-reason-to-believe-child = มีเหตุให้คิดว่าบุคคลนี้อาจอายุต่ำกว่า 18 ปีหรือไม่
fact-person-nationalities = สัญชาติ
ask-person-nationalities = บุคคลนี้มีสัญชาติใดบ้าง
fact-person-woman = เป็นผู้หญิง
ask-person-woman = บุคคลนี้เป็นผู้หญิงหรือไม่
fact-age-at-start = อายุเมื่อเริ่มถูกค้ามนุษย์
ask-age-at-start = บุคคลนี้อายุเท่าใดเมื่อเริ่มถูกค้ามนุษย์
fact-age-at-time = อายุขณะกระทำ
ask-age-at-time = บุคคลนี้อายุเท่าใดขณะเกิดการกระทำนี้
fact-identifications = คำวินิจฉัยของหน่วยงานว่าเป็นผู้เสียหายหรือไม่
ask-identifications = มีหน่วยงานในประเทศนี้หรือประเทศอื่นวินิจฉัยแล้วหรือไม่ว่าบุคคลนี้เป็นผู้เสียหาย
fact-offence = ความผิดที่เป็นปัญหา
ask-offence = บุคคลนี้ถูกกล่าวหาว่าทำอะไร
fact-class = ประเภทของความรับผิด
ask-class = เรื่องนี้เป็นเรื่องทางอาญา ทางปกครอง ทางคนเข้าเมือง หรือทางแพ่ง

## Recorded because officials ask; none of these changes the result

fact-context-consented = มีผู้อ้างว่ายินยอม
ask-context-consented = มีใครอ้างว่าบุคคลนี้ยินยอมหรือไม่
fact-context-contract-signed = ลงนามในสัญญา
ask-context-contract-signed = บุคคลนี้ลงนามในสัญญาหรือไม่
fact-context-paid-wage = ได้รับค่าจ้าง
ask-context-paid-wage = บุคคลนี้ได้รับค่าจ้างหรือไม่
fact-context-cooperates = ให้ความร่วมมือกับเจ้าหน้าที่
ask-context-cooperates = บุคคลนี้ให้ความร่วมมือกับเจ้าหน้าที่หรือไม่
fact-context-trafficker-prosecuted = ผู้ค้ามนุษย์ถูกดำเนินคดี
ask-context-trafficker-prosecuted = มีผู้ถูกดำเนินคดีฐานค้ามนุษย์ในเรื่องนี้หรือไม่
fact-context-self-identifies = บอกว่าตนเป็นผู้เสียหาย
ask-context-self-identifies = บุคคลนี้บอกว่าตนเป็นผู้เสียหายหรือไม่
fact-context-previous-offences = มีประวัติการกระทำความผิดมาก่อน
ask-context-previous-offences = มีประวัติการกระทำความผิดมาก่อนหรือไม่
fact-episodes = สิ่งที่เกิดขึ้นกับบุคคลนี้ วิธีการที่ใช้ และความมุ่งหมาย
ask-episodes = เกิดอะไรขึ้นกับบุคคลนี้ ใช้วิธีการใด และเพื่อความมุ่งหมายใด
