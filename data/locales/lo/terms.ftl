# review: unreviewed

## Status of the person as a victim

status-identified = ຜູ້ຖືກເຄາະຮ້າຍທີ່ໄດ້ຮັບການຢັ້ງຢືນແລ້ວ
status-recognised = ຜູ້ຖືກເຄາະຮ້າຍທີ່ຮັບຮູ້ຕາມການຢັ້ງຢືນຂອງລັດອື່ນ
status-presumed = ສັນນິຖານວ່າເປັນຜູ້ຖືກເຄາະຮ້າຍ
status-not-indicated = ບໍ່ພົບຂໍ້ບົ່ງຊີ້ຕາມຂໍ້ເທັດຈິງເຫຼົ່ານີ້
status-open = ຍັງບໍ່ທັນຊັດເຈນ
status-identified-long = ອົງການທີ່ມີສິດອຳນາດຂອງລັດນີ້ໄດ້ຢັ້ງຢືນວ່າຜູ້ກ່ຽວເປັນຜູ້ຖືກເຄາະຮ້າຍຈາກການຄ້າມະນຸດ.
status-recognised-long = ລັດພາຄີອື່ນຂອງສົນທິສັນຍາອາຊຽນວ່າດ້ວຍການຕ້ານການຄ້າມະນຸດ (ACTIP) ໄດ້ຢັ້ງຢືນວ່າຜູ້ກ່ຽວເປັນຜູ້ຖືກເຄາະຮ້າຍ ແລະ ລັດນີ້ຕ້ອງຮັບຮູ້ການຢັ້ງຢືນນັ້ນ.
status-presumed-long = ມີຂໍ້ສົງໄສທີ່ໜ້າເຊື່ອຖື ຫຼື ມີຂໍ້ບົ່ງຊີ້ພຽງພໍວ່າຜູ້ກ່ຽວເປັນຜູ້ຖືກເຄາະຮ້າຍ: ແຕ່ນີ້ໄປ ໃຫ້ປະຕິບັດຕໍ່ຜູ້ກ່ຽວໃນຖານະຜູ້ຖືກເຄາະຮ້າຍ.
status-not-indicated-long = ອົງປະກອບໜຶ່ງທີ່ຈຳເປັນຂອງການຄ້າມະນຸດ ໄດ້ຮັບຄຳຕອບວ່າບໍ່ແມ່ນໃນທຸກຂໍ້; ຂໍ້ເທັດຈິງໃໝ່ອາດປ່ຽນຜົນນີ້ໄດ້.
status-open-long = ຂໍ້ມູນຍັງໜ້ອຍເກີນໄປທີ່ຈະບອກໄດ້. ນີ້ແມ່ນເຫດຜົນທີ່ຕ້ອງຖາມຕໍ່ໄປ ແລະ ບໍ່ມີວັນເປັນຂໍ້ສະຫຼຸບທີ່ປະຕິເສດສະຖານະຜູ້ຖືກເຄາະຮ້າຍຂອງຜູ້ກ່ຽວ.

## Elements of trafficking in persons

element-act = ການກະທຳຂອງການຄ້າມະນຸດ
element-means = ວິທີການ
element-purpose = ຈຸດປະສົງເພື່ອຂູດຮີດ
element-answer-met = ຄົບຖ້ວນ
element-answer-open = ຍັງບໍ່ທັນຊັດເຈນ
element-answer-contradicted = ຖືກປະຕິເສດ
element-answer-not-required = ບໍ່ຈຳເປັນສຳລັບເດັກ

## Child

child-yes = ເດັກ (ອາຍຸຕ່ຳກວ່າ 18 ປີ)
child-presumed = ສັນນິຖານວ່າເປັນເດັກ
child-no = ຜູ້ໃຫຍ່ ຕາມທີ່ຮູ້

## The non-punishment principle

principle-applies = ຫຼັກການນີ້ນຳໃຊ້
principle-presumed = ສັນນິຖານວ່າຫຼັກການນີ້ນຳໃຊ້
principle-does-not-apply = ຫຼັກການນີ້ບໍ່ນຳໃຊ້ຕາມຂໍ້ເທັດຈິງເຫຼົ່ານີ້
principle-open = ຍັງບໍ່ທັນຊັດເຈນ
principle-applies-long = ຫຼັກການບໍ່ລົງໂທດຜູ້ຖືກເຄາະຮ້າຍນຳໃຊ້: ຜູ້ກ່ຽວເປັນຜູ້ຖືກເຄາະຮ້າຍ ແລະ ການກະທຳກ່ຽວພັນກັບການຄ້າມະນຸດ.
principle-presumed-long = ສັນນິຖານວ່າຜູ້ກ່ຽວເປັນຜູ້ຖືກເຄາະຮ້າຍ ແລະ ການກະທຳກ່ຽວພັນກັບການຄ້າມະນຸດ, ສະນັ້ນ ໃຫ້ປະຕິບັດຄືກັບວ່າຫຼັກການນີ້ນຳໃຊ້.
principle-does-not-apply-long = ຕາມຂໍ້ເທັດຈິງເຫຼົ່ານີ້ ບໍ່ພົບຂໍ້ບົ່ງຊີ້ຂອງການຄ້າມະນຸດ ຫຼື ການກະທຳບໍ່ກ່ຽວພັນກັບການຄ້າມະນຸດ.
principle-open-long = ຍັງບໍ່ຮູ້ຂໍ້ເທັດຈິງທີ່ຊີ້ຂາດ. ສິ່ງທີ່ຍັງບໍ່ຮູ້ຈະບໍ່ມີວັນຖືກໃຊ້ເປັນຜົນເສຍຕໍ່ຜູ້ກ່ຽວ.

## Protection

protection-barred = ກົດໝາຍຫ້າມລົງໂທດ
protection-permission-required = ຫ້າມລົງໂທດ ເວັ້ນເສຍແຕ່ອົງການທີ່ກົດໝາຍກຳນົດອະນຸຍາດ
protection-discretionary = ກົດໝາຍໃຫ້ລັດສາມາດບໍ່ລົງໂທດໄດ້
protection-agreement = ປົກປ້ອງໂດຍສັນຍາລະຫວ່າງລັດ
protection-policy = ປົກປ້ອງໂດຍນະໂຍບາຍເທົ່ານັ້ນ
protection-regional = ປົກປ້ອງໂດຍ ACTIP ແລະ ກົດໝາຍສາກົນອື່ນເທົ່ານັ້ນ
protection-none = ບໍ່ພົບການປົກປ້ອງຕາມຂໍ້ເທັດຈິງເຫຼົ່ານີ້
protection-barred-long = ກົດໝາຍຂອງລັດນີ້ຫ້າມລົງໂທດຜູ້ກ່ຽວຍ້ອນການກະທຳນີ້.
protection-permission-required-long = ກົດໝາຍຂອງລັດນີ້ຫ້າມດຳເນີນຄະດີຍ້ອນການກະທຳນີ້ ເວັ້ນເສຍແຕ່ອົງການທີ່ກົດໝາຍກຳນົດອະນຸຍາດ.
protection-discretionary-long = ກົດໝາຍຂອງລັດນີ້ອະນຸຍາດໃຫ້ເຈົ້າໜ້າທີ່ບໍ່ລົງໂທດການກະທຳນີ້; ເຈົ້າໜ້າທີ່ຄວນໃຊ້ສິດອຳນາດນັ້ນ.
protection-agreement-long = ສັນຍາທີ່ຜູກພັນລັດນີ້ ແລະ ລັດທີ່ຜູ້ກ່ຽວຖືສັນຊາດ ກວມເອົາການກະທຳນີ້.
protection-policy-long = ນະໂຍບາຍຂອງລັດນີ້ກວມເອົາການກະທຳນີ້ ແຕ່ບໍ່ມີກົດໝາຍກຳນົດ.
protection-regional-long = ບໍ່ມີກົດໝາຍ ຫຼື ນະໂຍບາຍພາຍໃນກວມເອົາການກະທຳນີ້: ໃຫ້ອີງໃສ່ມາດຕາ 14(7) ຂອງ ACTIP ແລະ ກົດໝາຍສາກົນອື່ນ.
protection-none-long = ຫຼັກການນີ້ບໍ່ນຳໃຊ້ຕາມຂໍ້ເທັດຈິງເຫຼົ່ານີ້ ແລະ ບໍ່ມີກົດລະບຽບໃດທີ່ໄດ້ກວດເບິ່ງໃຫ້ການປົກປ້ອງ.

## Answers and outcomes

answer-yes = ແມ່ນ
answer-no = ບໍ່ແມ່ນ
answer-unknown = ຍັງບໍ່ຮູ້
outcome-met = ເຂົ້າເງື່ອນໄຂ
outcome-failed = ບໍ່ເຂົ້າເງື່ອນໄຂ
outcome-open = ຍັງບໍ່ທັນຊັດເຈນ
compulsion-yes = ຖືກບັງຄັບ
compulsion-no = ບໍ່ຖືກບັງຄັບ
compulsion-unknown = ຍັງບໍ່ຮູ້ວ່າຖືກບັງຄັບຫຼືບໍ່
compulsion-not-required = ບໍ່ຕ້ອງຖາມສຳລັບເດັກ
reading-plain = ການຕີຄວາມຕາມຕົວໜັງສື
reading-broad = ການຕີຄວາມແບບກວ້າງ
causation-yes = ກ່ຽວພັນກັບການຄ້າມະນຸດ
causation-no = ບໍ່ກ່ຽວພັນກັບການຄ້າມະນຸດ
causation-unknown = ຍັງບໍ່ຮູ້ວ່າກ່ຽວພັນຫຼືບໍ່
inquiry-routine = ການສອບຖາມຕາມປົກກະຕິ
inquiry-probing = ການສອບຖາມລະອຽດ
inquiry-most-probing = ການສອບຖາມລະອຽດທີ່ສຸດ

## Kinds and classes of offence

kind-status = ມາພ້ອມກັບສະພາບທີ່ການຄ້າມະນຸດກໍ່ຂຶ້ນ
kind-purpose = ແມ່ນສິ່ງທີ່ຜູ້ກ່ຽວຖືກຂູດຮີດໃຫ້ເຮັດ
kind-secondary = ເກີດຂຶ້ນໃນລະຫວ່າງ ຫຼື ພາຍຫຼັງການຄ້າມະນຸດ
class-criminal = ທາງອາຍາ
class-administrative = ທາງບໍລິຫານ
class-immigration = ທາງການເຂົ້າເມືອງ
class-civil = ທາງແພ່ງ
group-immigration = ການເຂົ້າເມືອງ
group-labour = ການເຮັດວຽກໂດຍບໍ່ໄດ້ຮັບອະນຸຍາດ
group-document = ເອກະສານ
group-prostitution = ການຄ້າປະເວນີ
group-public-order = ຄວາມເປັນລະບຽບຮຽບຮ້ອຍຂອງສັງຄົມ
group-property = ຊັບສິນ
group-fraud = ການສໍ້ໂກງ ແລະ ອາຊະຍາກຳທາງໄຊເບີ
group-drugs = ຢາເສບຕິດ
group-violence = ຄວາມຮຸນແຮງ
group-maritime = ຢູ່ທະເລ
group-security = ຄວາມໝັ້ນຄົງ
group-organ = ອະໄວຍະວະ
group-trafficking = ການຄ້າມະນຸດ ແລະ ການລັກລອບຂົນສົ່ງຄົນ
group-other = ອື່ນໆ
seriousness-minor = ເບົາ
seriousness-serious = ຮ້າຍແຮງ
seriousness-grave = ຮ້າຍແຮງທີ່ສຸດ

## Stages

stage-encounter = ການພົບກັນຄັ້ງທຳອິດ
stage-investigation = ການສືບສວນ-ສອບສວນ
stage-charge = ການແຈ້ງຂໍ້ຫາ ຫຼື ການສັ່ງຟ້ອງ
stage-trial = ການພິຈາລະນາຄະດີຢູ່ສານ
stage-sentencing = ການກຳນົດໂທດ
stage-post-conviction = ພາຍຫຼັງຖືກຕັດສິນວ່າມີຄວາມຜິດ
stage-removal = ການສົ່ງອອກຈາກປະເທດ

## Rules and what they give

ground-kind-statute = ກົດໝາຍ
ground-kind-policy = ນະໂຍບາຍ
ground-kind-agreement = ສັນຍາລະຫວ່າງລັດ
ground-kind-treaty = ສົນທິສັນຍາ ຫຼື ເອກະສານສາກົນອື່ນ
ground-kind-defence = ຂໍ້ຕໍ່ສູ້ຄະດີ
ground-kind-mitigation = ເຫດຫຼຸດຜ່ອນໂທດ
ground-kind-remedy = ການແກ້ໄຂເຍຍວຍາ
effect-barred = ຫ້າມລົງໂທດ
effect-permission-required = ຫ້າມດຳເນີນຄະດີ ເວັ້ນເສຍແຕ່ໄດ້ຮັບອະນຸຍາດ
effect-discretionary = ອະນຸຍາດໃຫ້ບໍ່ລົງໂທດໄດ້
effect-agreement = ສັນຍາລະຫວ່າງລັດ
effect-policy = ຊີ້ນຳໃນຖານະນະໂຍບາຍ
effect-regional = ມາດຕະຖານພາກພື້ນ ຫຼື ສາກົນ
effect-recognition = ຮັບຮູ້ການຢັ້ງຢືນຂອງລັດອື່ນ
effect-referral = ໃຫ້ສົ່ງຕໍ່ເພື່ອຮັບການຊ່ວຍເຫຼືອ
effect-informs = ເປັນຂໍ້ມູນເທົ່ານັ້ນ
effect-exempts = ຍົກເວັ້ນຄວາມຮັບຜິດຊອບ
effect-mitigates = ຫຼຸດຜ່ອນໂທດ
effect-remedies = ໃຫ້ການແກ້ໄຂເຍຍວຍາ
force-must = ຕ້ອງ
force-should = ຄວນ
force-may = ອາດ
defence-duress = ການຖືກບັງຄັບ ຫຼື ຖືກນາບຂູ່
defence-necessity = ການຕົກຢູ່ໃນສະພາບຈຳເປັນ
defence-self-defence = ການປ້ອງກັນຕົວໂດຍຊອບທຳ
defence-entrapment = ການຖືກເຈົ້າໜ້າທີ່ລັດຫຼອກລໍ້ໃຫ້ກະທຳຜິດ
gap-true = ຜູ້ກ່ຽວຄວນໄດ້ຮັບການປົກປ້ອງ ແຕ່ກົດໝາຍພາຍໃນບໍ່ໄດ້ກຳນົດໄວ້.
gap-false = ບໍ່ມີ
finding-victim = ຢັ້ງຢືນແລ້ວວ່າເປັນຜູ້ຖືກເຄາະຮ້າຍ
finding-not-victim = ມີການຕັດສິນບໍ່ຮັບຮູ້ວ່າເປັນຜູ້ຖືກເຄາະຮ້າຍ
finding-pending = ຍັງບໍ່ທັນຕັດສິນ

## Questions asked of a rule

test-binds = ກົດລະບຽບນີ້ຜູກພັນໃນຄະດີນີ້ຫຼືບໍ່?
test-beneficiaries = ຜູ້ກ່ຽວແມ່ນຜູ້ໜຶ່ງທີ່ບົດບັນຍັດປົກປ້ອງຫຼືບໍ່?
test-threshold = ສະຖານະຜູ້ຖືກເຄາະຮ້າຍຂອງຜູ້ກ່ຽວແນ່ນອນເທົ່າທີ່ບົດບັນຍັດຮຽກຮ້ອງຫຼືບໍ່?
test-acts = ການກະທຳຜິດນີ້ຢູ່ໃນຂອບເຂດຂອງບົດບັນຍັດຫຼືບໍ່?
test-liability = ບົດບັນຍັດກວມເອົາຄວາມຮັບຜິດຊອບປະເພດນີ້ຫຼືບໍ່?
test-link = ມີຄວາມກ່ຽວພັນຕາມທີ່ບົດບັນຍັດຮຽກຮ້ອງຫຼືບໍ່?
test-purposes = ຮູບແບບການຂູດຮີດຢູ່ໃນຂອບເຂດຂອງບົດບັນຍັດຫຼືບໍ່?
test-excluded = ບົດບັນຍັດຍົກເວັ້ນການກະທຳຜິດນີ້ອອກຫຼືບໍ່?

## Elements of the defences

element-threat = ການຂູ່ວ່າຈະຂ້າ ຫຼື ທຳຮ້າຍຢ່າງຮ້າຍແຮງ
element-imminent = ໄພຂົ່ມຂູ່ ຫຼື ອັນຕະລາຍໃກ້ຈະເກີດຂຶ້ນ
element-aimed-at-self-or-close = ແນໃສ່ຜູ້ກ່ຽວ ຫຼື ຄົນໃກ້ຊິດ
element-no-safe-escape = ບໍ່ມີທາງອອກທີ່ປອດໄພ
element-proportionate = ເໝາະສົມກັບອັນຕະລາຍທີ່ຢ້ານ
element-not-voluntarily-exposed = ບໍ່ໄດ້ສະໝັກໃຈເຂົ້າໄປສ່ຽງອັນຕະລາຍ
element-danger = ອັນຕະລາຍຕໍ່ຊີວິດ ຫຼື ສຸຂະພາບ
element-not-otherwise-avoidable = ບໍ່ສາມາດຫຼີກລ່ຽງດ້ວຍວິທີອື່ນ
element-under-attack = ຖືກທຳຮ້າຍ
element-responding-to-attack = ກະທຳເພື່ອຕອບໂຕ້ການທຳຮ້າຍ
element-incited-by-state-agent = ຖືກເຈົ້າໜ້າທີ່ລັດຊຸກຍູ້ໃຫ້ກະທຳ
element-coerced = ຖືກບັງຄັບດ້ວຍວິທີການຄ້າມະນຸດຢ່າງໃດຢ່າງໜຶ່ງ
element-no-real-alternative = ບໍ່ມີທາງເລືອກແທ້ຈິງ
element-irresistible-force = ແຮງບັງຄັບທີ່ຕ້ານທານບໍ່ໄດ້
element-instant-death = ຢ້ານວ່າຈະຕາຍທັນທີ
element-intent = ເຈດຕະນາກະທຳຜິດ
element-at-the-same-time = ໃນເວລາດຽວກັນກັບການທຳຮ້າຍ
element-beyond-human-control = ສະພາບການທີ່ຢູ່ນອກເໜືອການຄວບຄຸມຂອງມະນຸດ
element-compulsion = ຕົກຢູ່ໃນການບັງຄັບ
element-fear-of-instant-death = ຢ້ານວ່າຈະຕາຍທັນທີໃນເວລານັ້ນ
element-force = ການໃຊ້ກຳລັງ
element-force-or-compulsion = ການໃຊ້ກຳລັງ ຫຼື ການບັງຄັບ
element-force-or-duress = ການໃຊ້ກຳລັງ ຫຼື ການບີບບັງຄັບ
element-inevitable = ບໍ່ສາມາດຫຼີກລ່ຽງໄດ້
element-irresistible = ບໍ່ສາມາດຕ້ານທານໄດ້
element-not-of-own-accord = ບໍ່ໄດ້ເຂົ້າໄປຢູ່ໃນສະພາບນັ້ນດ້ວຍຄວາມສະໝັກໃຈ
element-not-own-fault = ອັນຕະລາຍບໍ່ໄດ້ເກີດຈາກຄວາມຜິດຂອງຕົນ
element-threat-to-that-person = ການຂູ່ແນໃສ່ຜູ້ນັ້ນເອງ
element-unable-to-avoid-or-resist = ບໍ່ສາມາດຫຼີກລ່ຽງ ຫຼື ຕ້ານທານໄດ້

## Limbs of a rule

limb-listed-offence = ການກະທຳຜິດທີ່ຢູ່ໃນລາຍການຂອງບົດບັນຍັດ
limb-direct-result = ເປັນຜົນໂດຍກົງຂອງການຄ້າມະນຸດ
limb-incident = ເກີດຂຶ້ນຄຽງຄູ່ກັບການຄ້າມະນຸດ
limb-in-relation = ກ່ຽວຂ້ອງກັບການຄ້າມະນຸດ
limb-obedience-to-order = ກະທຳຕາມຄຳສັ່ງຂອງຜູ້ຄ້າມະນຸດ
limb-involvement-in-trafficking = ການມີສ່ວນກ່ຽວຂ້ອງໃນການຄ້າມະນຸດນັ້ນເອງ
limb-entry-stay-work = ການເຂົ້າ, ຜ່ານ, ອອກ, ພັກເຊົາ ຫຼື ເຮັດວຽກ
limb-documents = ເອກະສານ
limb-immigration = ການກະທຳຜິດກ່ຽວກັບການເຂົ້າເມືອງ
limb-any-offence = ການກະທຳຜິດໃດໆ
limb-related-administrative-offence = ການກະທຳຜິດທາງບໍລິຫານທີ່ກ່ຽວຂ້ອງ
limb-any-other-offence = ການກະທຳຜິດອື່ນໃດທີ່ເກີດຈາກການຄ້າມະນຸດ
limb-appeal-or-objection = ການອຸທອນ ຫຼື ການຄັດຄ້ານຄຳຕັດສິນ
limb-compelled-act = ການກະທຳທີ່ຜູ້ກ່ຽວຖືກບັງຄັບໃຫ້ເຮັດ
limb-crime-related-to-trafficking = ອາຊະຍາກຳທີ່ກ່ຽວຂ້ອງກັບການຄ້າມະນຸດ
limb-crime-under-coercion = ອາຊະຍາກຳທີ່ກະທຳຍ້ອນຖືກຜູ້ຄ້າມະນຸດບັງຄັບ
limb-direct-consequence = ຜົນສະທ້ອນໂດຍກົງຂອງການຄ້າມະນຸດ
limb-directly-related = ກ່ຽວຂ້ອງໂດຍກົງກັບການຄ້າມະນຸດ
limb-during-the-trafficking-experience = ການກະທຳໃນລະຫວ່າງທີ່ຖືກຄ້າມະນຸດ
limb-employment-and-immigration = ການກະທຳຜິດກ່ຽວກັບການຈ້າງງານ ແລະ ການເຂົ້າເມືອງ
limb-entry-and-exit = ການເຂົ້າ ຫຼື ການອອກປະເທດ
limb-entry-and-residence = ການເຂົ້າປະເທດ ຫຼື ການພັກເຊົາທີ່ຜິດກົດໝາຍ
limb-entry-exit-stay-work-abroad = ການເຂົ້າ, ຜ່ານ, ອອກ, ພັກເຊົາ ຫຼື ເຮັດວຽກຢູ່ຕ່າງປະເທດ
limb-force-or-threat = ກະທຳຍ້ອນຖືກໃຊ້ກຳລັງ ຫຼື ຖືກນາບຂູ່
limb-foreign-identification = ການຢັ້ງຢືນຂອງລັດພາຄີອື່ນວ່າເປັນຜູ້ຖືກເຄາະຮ້າຍ
limb-fraudulent-document = ເອກະສານເດີນທາງ ຫຼື ເອກະສານຢັ້ງຢືນຕົວຕົນປອມ
limb-hardship = ກະທຳໃນສະພາບຫຍຸ້ງຍາກລຳບາກ
limb-held-by-armed-or-terrorist-group = ຖືກກຸ່ມປະກອບອາວຸດ ຫຼື ກຸ່ມກໍ່ການຮ້າຍຄຸມຂັງ
limb-identification-procedure = ຂັ້ນຕອນການຈຳແນກຜູ້ຖືກເຄາະຮ້າຍ
limb-illegal-entry = ການເຂົ້າເມືອງຜິດກົດໝາຍ
limb-illegal-immigration = ການຍົກຍ້າຍເຂົ້າເມືອງຜິດກົດໝາຍ
limb-immigration-and-prostitution = ການກະທຳຜິດກ່ຽວກັບການເຂົ້າເມືອງ ແລະ ການຄ້າປະເວນີ
limb-immigration-detention = ການກັກຕົວຍ້ອນການເຂົ້າເມືອງ
limb-offence-in-the-trafficking-law = ການກະທຳຜິດຕາມກົດໝາຍຕ້ານການຄ້າມະນຸດເອງ
limb-offence-related-to-the-situation = ການກະທຳຜິດທີ່ກ່ຽວຂ້ອງກັບສະພາບການເປັນຜູ້ຖືກຄ້າມະນຸດ
limb-other-illegal-act = ການກະທຳອື່ນທີ່ຜິດກົດໝາຍ ຊຶ່ງເກີດຈາກການຄ້າມະນຸດ
limb-prostitution = ການຄ້າປະເວນີ
limb-prostitution-and-immigration = ການຄ້າປະເວນີ ແລະ ການກະທຳຜິດກ່ຽວກັບການເຂົ້າເມືອງ
limb-threatened-or-coerced = ກະທຳຍ້ອນຖືກນາບຂູ່ ຫຼື ຖືກບັງຄັບ
limb-travel-document = ການປອມແປງ ຫຼື ການໃຊ້ເອກະສານເດີນທາງປອມ
limb-treated-as-victim = ໃຫ້ໄດ້ຮັບການປະຕິບັດໃນຖານະຜູ້ຖືກເຄາະຮ້າຍ
limb-unjust-conviction = ການກ່າວຫາ ແລະ ການຕັດສິນລົງໂທດທີ່ບໍ່ເປັນທຳ
limb-unjust-detention = ການກັກຂັງທີ່ບໍ່ເປັນທຳ ຫຼື ຕາມລຳພັງໃຈ

## Conditions a human must still check

condition-travel-document = ໃຫ້ຄົນກວດສອບ: ເອກະສານນັ້ນແມ່ນເອກະສານເດີນທາງ.
condition-purpose-of-entering = ໃຫ້ຄົນກວດສອບ: ເອກະສານນັ້ນໃຊ້ເພື່ອເຂົ້າປະເທດ.
condition-receiving-or-transit-country = ໃຫ້ຄົນກວດສອບ: ການກະທຳກ່ຽວກັບປະເທດປາຍທາງ ຫຼື ປະເທດທາງຜ່ານ.
condition-foreign-country = ໃຫ້ຄົນກວດສອບ: ການກະທຳກ່ຽວກັບຕ່າງປະເທດ.
condition-specific-case-and-related-provisions = ໃຫ້ຄົນກວດສອບ: ສິ່ງທີ່ກໍລະນີສະເພາະ ແລະ ບົດບັນຍັດກົດໝາຍທີ່ກ່ຽວຂ້ອງຮຽກຮ້ອງ.
condition-serious-crime = ໃຫ້ຄົນກວດສອບ: ອາຊະຍາກຳນັ້ນແມ່ນອາຊະຍາກຳທີ່ກົດໝາຍນີ້ຖືວ່າຮ້າຍແຮງ.
condition-listed-ground-of-review = ໃຫ້ຄົນກວດສອບ: ມີເຫດໜຶ່ງທີ່ກົດໝາຍໃຫ້ລົບລ້າງ ຫຼື ດັດແກ້ຄຳຕັດສິນໄດ້.
condition-later-acquittal = ໃຫ້ຄົນກວດສອບ: ຕໍ່ມາ ສານໄດ້ຕັດສິນວ່າຜູ້ກ່ຽວບໍ່ມີຄວາມຜິດ.
condition-unjust-or-arbitrary-detention = ໃຫ້ຄົນກວດສອບ: ຜູ້ກ່ຽວຖືກກັກຂັງໂດຍບໍ່ເປັນທຳ ແລ້ວຖືກປ່ອຍຕົວໂດຍບໍ່ມີການຟ້ອງ ຫຼື ຖືກກັກຂັງຕາມລຳພັງໃຈ.
