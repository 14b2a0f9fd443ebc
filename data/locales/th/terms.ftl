# review: unreviewed

## Status of the person as a victim

status-identified = ผู้เสียหายที่ผ่านการคัดแยกแล้ว
status-recognised = ผู้เสียหายที่ได้รับการรับรองจากรัฐภาคีอื่น
status-presumed = ให้สันนิษฐานว่าเป็นผู้เสียหาย
status-not-indicated = ไม่พบข้อบ่งชี้ตามข้อเท็จจริงนี้
status-open = ยังไม่อาจระบุได้
status-identified-long = หน่วยงานที่มีอำนาจของรัฐนี้วินิจฉัยแล้วว่าบุคคลนี้เป็นผู้เสียหายจากการค้ามนุษย์
status-recognised-long = รัฐภาคีอื่นของอนุสัญญาอาเซียนว่าด้วยการต่อต้านการค้ามนุษย์วินิจฉัยแล้วว่าบุคคลนี้เป็นผู้เสียหาย และรัฐนี้ต้องรับรองคำวินิจฉัยนั้น
status-presumed-long = มีเหตุอันควรสงสัยหรือมีข้อบ่งชี้เพียงพอว่าบุคคลนี้เป็นผู้เสียหาย ให้ปฏิบัติต่อบุคคลนี้ในฐานะผู้เสียหายนับแต่บัดนี้
status-not-indicated-long = องค์ประกอบที่จำเป็นข้อหนึ่งของการค้ามนุษย์ได้รับคำตอบว่าไม่ใช่ในทุกรายการ ข้อเท็จจริงใหม่อาจทำให้ผลเปลี่ยนไป
status-open-long = ข้อมูลยังไม่เพียงพอที่จะระบุได้ จึงต้องสอบถามต่อไป และไม่ใช่ข้อสรุปว่าบุคคลนี้ไม่เป็นผู้เสียหาย

## Elements of trafficking in persons

element-act = การกระทำ
element-means = วิธีการ
element-purpose = วัตถุประสงค์เพื่อแสวงหาประโยชน์
element-answer-met = เข้าองค์ประกอบ
element-answer-open = ยังไม่อาจระบุได้
element-answer-contradicted = ถูกหักล้าง
element-answer-not-required = ไม่จำเป็นต้องมีในกรณีเด็ก

## Child

child-yes = เด็ก (อายุต่ำกว่า 18 ปี)
child-presumed = ให้สันนิษฐานว่าเป็นเด็ก
child-no = ผู้ใหญ่ เท่าที่ทราบ

## The non-punishment principle

principle-applies = หลักการใช้บังคับ
principle-presumed = ให้สันนิษฐานว่าหลักการใช้บังคับ
principle-does-not-apply = หลักการไม่ใช้บังคับตามข้อเท็จจริงนี้
principle-open = ยังไม่อาจระบุได้
principle-applies-long = หลักการไม่ลงโทษผู้เสียหายจากการค้ามนุษย์ใช้บังคับ เพราะบุคคลนี้เป็นผู้เสียหายและการกระทำเกี่ยวเนื่องกับการค้ามนุษย์
principle-presumed-long = ให้สันนิษฐานว่าบุคคลนี้เป็นผู้เสียหาย และการกระทำเกี่ยวเนื่องกับการค้ามนุษย์ จึงให้ปฏิบัติเสมือนว่าหลักการไม่ลงโทษใช้บังคับ
principle-does-not-apply-long = ตามข้อเท็จจริงนี้ ไม่พบข้อบ่งชี้ของการค้ามนุษย์ หรือการกระทำไม่เกี่ยวเนื่องกับการค้ามนุษย์
principle-open-long = ยังไม่ทราบข้อเท็จจริงที่จะชี้ขาด สิ่งที่ยังไม่ทราบต้องไม่ถูกใช้เป็นผลร้ายแก่บุคคลนี้

## Protection

protection-barred = กฎหมายห้ามลงโทษ
protection-permission-required = ห้ามลงโทษ เว้นแต่ผู้มีอำนาจที่กฎหมายกำหนดจะอนุญาต
protection-discretionary = กฎหมายให้ดุลพินิจที่จะไม่ลงโทษ
protection-agreement = คุ้มครองโดยความตกลงระหว่างรัฐ
protection-policy = คุ้มครองโดยนโยบายเท่านั้น
protection-regional = คุ้มครองโดยอนุสัญญาอาเซียนว่าด้วยการต่อต้านการค้ามนุษย์และกฎหมายระหว่างประเทศอื่นเท่านั้น
protection-none = ไม่พบความคุ้มครองตามข้อเท็จจริงนี้
protection-barred-long = กฎหมายของรัฐนี้ห้ามลงโทษบุคคลนี้สำหรับการกระทำดังกล่าว
protection-permission-required-long = กฎหมายของรัฐนี้ห้ามดำเนินคดีสำหรับการกระทำนี้ เว้นแต่ผู้มีอำนาจที่กฎหมายกำหนดจะอนุญาต
protection-discretionary-long = กฎหมายของรัฐนี้ให้อำนาจเจ้าหน้าที่ที่จะไม่ลงโทษการกระทำนี้ และควรใช้อำนาจนั้น
protection-agreement-long = ความตกลงที่ผูกพันรัฐนี้และรัฐที่บุคคลนี้มีสัญชาติครอบคลุมการกระทำดังกล่าว
protection-policy-long = นโยบายของรัฐนี้ครอบคลุมการกระทำดังกล่าว แต่ไม่มีกฎหมายรองรับ
protection-regional-long = ไม่มีกฎหมายหรือนโยบายภายในที่ครอบคลุมการกระทำนี้ ให้อาศัยข้อ 14(7) ของอนุสัญญาอาเซียนว่าด้วยการต่อต้านการค้ามนุษย์และกฎหมายระหว่างประเทศอื่น
protection-none-long = หลักการไม่ใช้บังคับตามข้อเท็จจริงนี้ และไม่มีกฎเกณฑ์ใดที่ตรวจสอบแล้วให้ความคุ้มครอง

## Answers and outcomes

answer-yes = ใช่
answer-no = ไม่ใช่
answer-unknown = ไม่ทราบ
outcome-met = เข้าเงื่อนไข
outcome-failed = ไม่เข้าเงื่อนไข
outcome-open = ยังไม่อาจระบุได้
compulsion-yes = ถูกบังคับ
compulsion-no = ไม่ได้ถูกบังคับ
compulsion-unknown = ยังไม่ทราบว่าถูกบังคับหรือไม่
compulsion-not-required = ไม่ต้องพิจารณาในกรณีเด็ก
reading-plain = การตีความตามถ้อยคำ
reading-broad = การตีความอย่างกว้าง
causation-yes = เกี่ยวเนื่องกับการค้ามนุษย์
causation-no = ไม่เกี่ยวเนื่องกับการค้ามนุษย์
causation-unknown = ยังไม่ทราบว่าเกี่ยวเนื่องกับการค้ามนุษย์หรือไม่
inquiry-routine = การสอบถามตามปกติ
inquiry-probing = การสอบถามเชิงลึก
inquiry-most-probing = การสอบถามเชิงลึกที่สุด

## Kinds and classes of offence

kind-status = เกิดขึ้นพร้อมกับสถานะที่การค้ามนุษย์ก่อขึ้น
kind-purpose = เป็นการกระทำที่ผู้ค้ามนุษย์มุ่งแสวงหาประโยชน์
kind-secondary = เกิดขึ้นระหว่างหรือภายหลังการค้ามนุษย์
class-criminal = ทางอาญา
class-administrative = ทางปกครอง
class-immigration = ทางคนเข้าเมือง
class-civil = ทางแพ่ง
group-immigration = การเข้าเมือง
group-labour = การทำงานโดยไม่ได้รับอนุญาต
group-document = เอกสาร
group-prostitution = การค้าประเวณี
group-public-order = ความสงบเรียบร้อย
group-property = ทรัพย์สิน
group-fraud = การฉ้อโกงและอาชญากรรมไซเบอร์
group-drugs = ยาเสพติด
group-violence = ความรุนแรง
group-maritime = ทางทะเล
group-security = ความมั่นคง
group-organ = อวัยวะ
group-trafficking = การค้ามนุษย์และการลักลอบขนผู้โยกย้ายถิ่นฐาน
group-other = อื่น ๆ
seriousness-minor = เล็กน้อย
seriousness-serious = ร้ายแรง
seriousness-grave = ร้ายแรงมาก

## Stages

stage-encounter = การพบครั้งแรก
stage-investigation = การสอบสวน
stage-charge = การแจ้งข้อหาหรือฟ้องคดี
stage-trial = การพิจารณาคดี
stage-sentencing = การกำหนดโทษ
stage-post-conviction = ภายหลังคำพิพากษาลงโทษ
stage-removal = การส่งกลับหรือเนรเทศ

## Rules and what they give

ground-kind-statute = กฎหมาย
ground-kind-policy = นโยบาย
ground-kind-agreement = ความตกลงระหว่างรัฐ
ground-kind-treaty = สนธิสัญญาหรือตราสารระหว่างประเทศอื่น
ground-kind-defence = ข้อต่อสู้
ground-kind-mitigation = เหตุบรรเทาโทษ
ground-kind-remedy = การเยียวยา
effect-barred = ห้ามลงโทษ
effect-permission-required = ห้ามดำเนินคดี เว้นแต่ได้รับอนุญาต
effect-discretionary = ให้ดุลพินิจที่จะไม่ลงโทษ
effect-agreement = ความตกลงระหว่างรัฐ
effect-policy = เป็นแนวนโยบาย
effect-regional = มาตรฐานระดับภูมิภาคหรือระหว่างประเทศ
effect-recognition = รับรองคำวินิจฉัยของรัฐอื่น
effect-referral = ให้ส่งต่อเพื่อรับความช่วยเหลือ
effect-informs = เป็นแนวทางประกอบเท่านั้น
effect-exempts = ยกเว้นความรับผิด
effect-mitigates = บรรเทาโทษ
effect-remedies = ให้การเยียวยา
force-must = ต้อง
force-should = ควร
force-may = อาจ
defence-duress = การกระทำด้วยความจำเป็นเพราะถูกบังคับ
defence-necessity = การกระทำด้วยความจำเป็นเพื่อให้พ้นภยันตราย
defence-self-defence = การป้องกันโดยชอบด้วยกฎหมาย
defence-entrapment = การล่อให้กระทำความผิดโดยเจ้าหน้าที่
gap-true = บุคคลนี้ควรได้รับความคุ้มครอง แต่กฎหมายภายในไม่ได้บัญญัติไว้
gap-false = ไม่มี
finding-victim = วินิจฉัยแล้วว่าเป็นผู้เสียหาย
finding-not-victim = มีคำวินิจฉัยที่ไม่รับรองว่าเป็นผู้เสียหาย
finding-pending = อยู่ระหว่างการวินิจฉัย

## Questions asked of a rule

test-binds = กฎเกณฑ์นี้ผูกพันในคดีนี้หรือไม่
test-beneficiaries = บุคคลนี้อยู่ในกลุ่มที่บทบัญญัติคุ้มครองหรือไม่
test-threshold = สถานะผู้เสียหายชัดเจนถึงเกณฑ์ที่บทบัญญัติกำหนดหรือไม่
test-acts = ความผิดนี้อยู่ในขอบเขตของบทบัญญัติหรือไม่
test-liability = บทบัญญัติครอบคลุมความรับผิดประเภทนี้หรือไม่
test-link = มีความเกี่ยวเนื่องตามที่บทบัญญัติกำหนดหรือไม่
test-purposes = รูปแบบการแสวงหาประโยชน์อยู่ในขอบเขตของบทบัญญัติหรือไม่
test-excluded = บทบัญญัติยกเว้นความผิดนี้ไว้หรือไม่

## Elements of the defences

element-threat = มีการขู่ว่าจะฆ่าหรือทำอันตรายร้ายแรง
element-imminent = ภัยที่ขู่หรือภยันตรายนั้นใกล้จะถึง
element-aimed-at-self-or-close = มุ่งต่อบุคคลนี้หรือคนใกล้ชิด
element-no-safe-escape = ไม่มีทางหนีที่ปลอดภัย
element-proportionate = พอสมควรแก่เหตุเมื่อเทียบกับภัยที่กลัว
element-not-voluntarily-exposed = ไม่ได้สมัครใจเข้าไปเสี่ยงภัยเอง
element-danger = มีอันตรายต่อชีวิตหรือสุขภาพ
element-not-otherwise-avoidable = ไม่อาจหลีกเลี่ยงได้ด้วยวิธีอื่น
element-under-attack = ถูกประทุษร้าย
element-responding-to-attack = กระทำเพื่อตอบโต้การประทุษร้าย
element-incited-by-state-agent = ถูกเจ้าหน้าที่ของรัฐชักจูงให้กระทำ
element-coerced = ถูกบีบบังคับด้วยวิธีการค้ามนุษย์วิธีใดวิธีหนึ่ง
element-no-real-alternative = ไม่มีทางเลือกอื่นที่แท้จริง
element-irresistible-force = มีแรงบังคับที่ไม่อาจขัดขืนได้
element-instant-death = กลัวว่าจะถึงแก่ความตายในทันที
element-intent = เจตนากระทำความผิด
element-at-the-same-time = ในขณะเดียวกับการประทุษร้าย
element-beyond-human-control = เหตุการณ์ที่อยู่นอกเหนือการควบคุมของมนุษย์
element-compulsion = อยู่ในที่บังคับ
element-fear-of-instant-death = กลัวว่าจะถึงแก่ความตายในทันทีขณะนั้น
element-force = มีแรงบังคับ
element-force-or-compulsion = มีการใช้กำลังหรือการบังคับ
element-force-or-duress = มีการใช้กำลังหรือการบีบบังคับ
element-inevitable = ไม่อาจหลีกเลี่ยงได้
element-irresistible = ไม่อาจขัดขืนได้
element-not-of-own-accord = ไม่ได้เข้าไปอยู่ในภาวะนั้นโดยสมัครใจเอง
element-not-own-fault = ภยันตรายมิได้เกิดเพราะความผิดของตน
element-threat-to-that-person = คำขู่มุ่งต่อตัวบุคคลนี้เอง
element-unable-to-avoid-or-resist = ไม่สามารถหลีกเลี่ยงหรือขัดขืนได้

## Limbs of a rule

limb-listed-offence = ความผิดในรายการที่บทบัญญัติระบุไว้
limb-direct-result = เป็นผลโดยตรงจากการค้ามนุษย์
limb-incident = เกิดขึ้นเนื่องในการค้ามนุษย์
limb-in-relation = เกี่ยวข้องกับการค้ามนุษย์
limb-obedience-to-order = กระทำตามคำสั่งของผู้ค้ามนุษย์
limb-involvement-in-trafficking = การเข้าไปเกี่ยวข้องในการค้ามนุษย์นั้นเอง
limb-entry-stay-work = การเข้า การผ่าน การออก การพำนัก หรือการทำงาน
limb-documents = เอกสาร
limb-immigration = ความผิดเกี่ยวกับการเข้าเมือง
limb-any-offence = ความผิดใด ๆ
limb-related-administrative-offence = ความผิดทางปกครองที่เกี่ยวข้อง
limb-any-other-offence = ความผิดอื่นใดที่เกิดจากการค้ามนุษย์
limb-appeal-or-objection = การอุทธรณ์หรือคัดค้านคำตัดสิน
limb-compelled-act = การกระทำที่บุคคลนี้ถูกบังคับให้ทำ
limb-crime-related-to-trafficking = ความผิดอาญาที่เกี่ยวข้องกับการค้ามนุษย์
limb-crime-under-coercion = ความผิดอาญาที่กระทำเพราะถูกผู้ค้ามนุษย์บีบบังคับ
limb-direct-consequence = ผลสืบเนื่องโดยตรงจากการค้ามนุษย์
limb-directly-related = เกี่ยวข้องโดยตรงกับการค้ามนุษย์
limb-during-the-trafficking-experience = การกระทำในระหว่างที่ถูกค้ามนุษย์
limb-employment-and-immigration = ความผิดเกี่ยวกับการทำงานและการเข้าเมือง
limb-entry-and-exit = การเข้าประเทศหรือการออกจากประเทศ
limb-entry-and-residence = การเข้าประเทศหรือการพำนักโดยมิชอบด้วยกฎหมาย
limb-entry-exit-stay-work-abroad = การเข้า การผ่าน การออก การพำนัก หรือการทำงานในต่างประเทศ
limb-force-or-threat = กระทำเพราะถูกใช้กำลังหรือถูกขู่เข็ญ
limb-foreign-identification = คำวินิจฉัยของรัฐภาคีอื่นว่าเป็นผู้เสียหาย
limb-fraudulent-document = เอกสารเดินทางหรือเอกสารประจำตัวปลอม
limb-hardship = กระทำในภาวะยากลำบาก
limb-held-by-armed-or-terrorist-group = ถูกกลุ่มติดอาวุธหรือกลุ่มก่อการร้ายควบคุมไว้
limb-identification-procedure = ขั้นตอนการคัดแยกผู้เสียหาย
limb-illegal-entry = การเข้าเมืองโดยผิดกฎหมาย
limb-illegal-immigration = การย้ายถิ่นเข้าเมืองโดยผิดกฎหมาย
limb-immigration-and-prostitution = ความผิดเกี่ยวกับการเข้าเมืองและการค้าประเวณี
limb-immigration-detention = การกักตัวคนต่างด้าว
limb-offence-in-the-trafficking-law = ความผิดตามกฎหมายต่อต้านการค้ามนุษย์นั้นเอง
limb-offence-related-to-the-situation = ความผิดที่เกี่ยวข้องกับสภาพการเป็นผู้ถูกค้ามนุษย์
limb-other-illegal-act = การกระทำผิดกฎหมายอื่นที่เกิดจากการค้ามนุษย์
limb-prostitution = การค้าประเวณี
limb-prostitution-and-immigration = การค้าประเวณีและความผิดเกี่ยวกับการเข้าเมือง
limb-threatened-or-coerced = กระทำเพราะถูกข่มขู่หรือบีบบังคับ
limb-travel-document = การปลอมหรือใช้เอกสารเดินทางปลอม
limb-treated-as-victim = ให้ปฏิบัติต่อในฐานะผู้เสียหาย
limb-unjust-conviction = การกล่าวหาและพิพากษาลงโทษโดยไม่เป็นธรรม
limb-unjust-detention = การควบคุมตัวโดยไม่เป็นธรรมหรือโดยพลการ

## Conditions a human must still check

condition-travel-document = ให้ตรวจสอบเอง: เอกสารนั้นเป็นเอกสารเดินทาง
condition-purpose-of-entering = ให้ตรวจสอบเอง: เอกสารนั้นมีไว้เพื่อเข้าประเทศ
condition-receiving-or-transit-country = ให้ตรวจสอบเอง: การกระทำนั้นเกี่ยวกับประเทศผู้รับหรือประเทศทางผ่าน
condition-foreign-country = ให้ตรวจสอบเอง: การกระทำนั้นเกี่ยวกับต่างประเทศ
condition-specific-case-and-related-provisions = ให้ตรวจสอบเอง: ข้อกำหนดตามพฤติการณ์เฉพาะของคดีและบทบัญญัติที่เกี่ยวข้อง
condition-serious-crime = ให้ตรวจสอบเอง: ความผิดนั้นเป็นความผิดร้ายแรงตามกฎหมายนี้
condition-listed-ground-of-review = ให้ตรวจสอบเอง: มีเหตุข้อหนึ่งที่กฎหมายให้เพิกถอนหรือแก้ไขคำตัดสินได้
condition-later-acquittal = ให้ตรวจสอบเอง: ภายหลังศาลพิพากษายกฟ้องบุคคลนี้
condition-unjust-or-arbitrary-detention = ให้ตรวจสอบเอง: บุคคลนี้ถูกควบคุมตัวโดยไม่เป็นธรรมแล้วปล่อยโดยไม่ถูกฟ้อง หรือถูกควบคุมตัวโดยพลการ
