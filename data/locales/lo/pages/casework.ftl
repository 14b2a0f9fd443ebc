# review: unreviewed

## My work

page-save = ບັນທຶກ
case-word = ຄະດີ
work-purpose = ທ່ານເຂົ້າມາເພື່ອຫຍັງ?
work-purpose-hint = ລະບົບຈະຈົດຂໍ້ນີ້ໄວ້ກັບທຸກສິ່ງທີ່ທ່ານເປີດເບິ່ງ.
work-cases = ຄະດີທັງໝົດຂອງຂ້ອຍ
work-open = ເປີດຄະດີ
work-none = ບົດບາດຂອງທ່ານບໍ່ເປີດຄະດີຢູ່ນີ້.
work-own = ແຟ້ມຂອງທ່ານ
work-changed = ສິ່ງທີ່ປ່ຽນແປງ
work-look = ເບິ່ງ
work-waiting = ການສົ່ງຕໍ່ທີ່ລໍຖ້າຄຳຕອບຈາກທ່ານ
work-referral = ການສົ່ງຕໍ່ວັນທີ { $day }
work-unanswered = ການສົ່ງຕໍ່ທີ່ບໍ່ມີຜູ້ຕອບໃນກຳນົດ
work-late = ຊັກຊ້າ
work-mine = ວຽກທີ່ຮອດກຳນົດ
work-team = ວຽກທີ່ຊັກຊ້າໃນທີມຂອງທ່ານ
work-agency = ວຽກທີ່ຍັງບໍ່ມີຜູ້ຮັບ
work-nothing = ບໍ່ມີວຽກທີ່ຮອດກຳນົດ.
work-until = ພາຍໃນວັນທີ { $day }
work-overdue = ຄົບກຳນົດແລ້ວໃນວັນທີ { $day }
work-more = ແລະ ອີກ { $count } ລາຍການ
notice-break-glass = ມີຜູ້ເປີດແຟ້ມໃນກໍລະນີສຸກເສີນ
notice-request = ມີຄຳຂໍລໍຖ້າທ່ານຢູ່
notice-decided = ຄຳຂໍຂອງທ່ານໄດ້ຮັບການຕັດສິນແລ້ວ
notice-recovery-used = ລະຫັດກູ້ຄືນຂອງທ່ານຖືກໃຊ້ໄປໜຶ່ງລະຫັດ
notice-result-changed = ຜົນຂອງຄະດີໜຶ່ງໄດ້ປ່ຽນແປງ
notice-referral-answered = ມີຄຳຕອບສຳລັບການສົ່ງຕໍ່ແລ້ວ
notice-consent-withdrawn = ມີຜູ້ໜຶ່ງຖອນຄຳຍິນຍອມ
notice-service-stale = ມີບໍລິການໃນບັນຊີລາຍຊື່ທີ່ຕ້ອງກວດຄືນ
notice-webhook-failed = ສົ່ງຂໍ້ຄວາມໄປຫາລະບົບອື່ນບໍ່ສຳເລັດ
purpose-identification = ກວດເບິ່ງວ່າຜູ້ກ່ຽວເປັນຜູ້ຖືກເຄາະຮ້າຍຫຼືບໍ່
purpose-protection = ປົກປ້ອງ ແລະ ຊ່ວຍເຫຼືອ
purpose-trafficking-investigation = ສືບສວນຜູ້ຄ້າມະນຸດ
purpose-prosecution = ການດຳເນີນຄະດີຂອງໄອຍະການ
purpose-defence = ການແກ້ຕ່າງ
purpose-adjudication = ການພິພາກສາ
purpose-immigration-enforcement = ການບັງຄັບໃຊ້ກົດໝາຍເຂົ້າເມືອງ
purpose-statistics = ສະຖິຕິ
purpose-administration = ການດູແລລະບົບ
purpose-own-file = ແຟ້ມຂອງຕົນເອງ

## The list

list-title = ບັນຊີຄະດີ
list-name = ຊອກຫາດ້ວຍຊື່
list-name-hint = ສ່ວນໃດຂອງຊື່ກໍໄດ້, ຕົວໜັງສືໃດກໍໄດ້. ຊື່ຈະບໍ່ຢູ່ໃນທີ່ຢູ່ເວັບ.
list-find = ຊອກຫາ
list-state = ປະເທດ
list-stage = ຂັ້ນຕອນ
list-all = ທັງໝົດ
list-narrow = ກັ່ນຕອງບັນຊີ
list-code = ລະຫັດຄະດີ
list-changed = ປ່ຽນແປງຫຼ້າສຸດ
list-none = ບໍ່ມີຄະດີສະແດງຢູ່ນີ້.
list-first = ກັບໄປໜ້າທຳອິດຂອງບັນຊີ
list-more = ເບິ່ງຕື່ມ

## Opening a case

open-title = ເປີດຄະດີ
open-lead = ນີ້ແມ່ນຂໍ້ເທັດຈິງໜ້ອຍທີ່ສຸດທີ່ຈະເປີດຄະດີໄດ້. ສິ່ງອື່ນທັງໝົດຕື່ມພາຍຫຼັງໄດ້.
open-reference = ລະຫັດຄະດີ
open-reference-hint = ລະຫັດທີ່ທ່ານຕັ້ງເອງ ເຊັ່ນ TH-2026-0042. ຢ່າໃຊ້ຊື່ຄົນ.
open-suspicion = ມີເຈົ້າໜ້າທີ່ຂຽນບັນທຶກຂໍ້ສົງໄສທີ່ໜ້າເຊື່ອຖືວ່າມີການຄ້າມະນຸດຫຼືບໍ່?
open-open = ເປີດຄະດີ

## The case

case-purpose = ທ່ານເຂົ້າມາເພື່ອ: { $purpose }
case-entries = { $count } ລາຍການ
case-parts = ພາກສ່ວນຂອງຄະດີນີ້
case-tasks = ສິ່ງທີ່ຕ້ອງເຮັດ
case-acts = ການກະທຳ ແລະ ສິ່ງທີ່ປົກປ້ອງ
case-facts = ສິ່ງທີ່ຮູ້ແລ້ວ
case-decisions = ການຕັດສິນ
case-referrals = ການສົ່ງຕໍ່
case-documents = ເອກະສານ
case-notes = ບັນທຶກ
case-section = ພາກວ່າດ້ວຍການບໍ່ລົງໂທດ
case-history = ປະຫວັດ
case-readers = ຜູ້ທີ່ໄດ້ເບິ່ງແຟ້ມນີ້
case-asks = ໃນຂັ້ນຕອນນີ້ ຕ້ອງມີຜູ້ຖາມ ແລະ ຕອບວ່າ:
case-over = ກາຍກຳນົດເວລາແລ້ວ
case-decide = ຕັດສິນ: { $offence }
case-stage = ຂັ້ນຕອນ: { $offence }
case-no-assessment = ຜົນການປະເມີນບໍ່ສະແດງໃຫ້ບົດບາດຂອງທ່ານສຳລັບຈຸດປະສົງນີ້.
case-no-decision = ຍັງບໍ່ມີການບັນທຶກການຕັດສິນ.
case-name = ຊື່
case-other-names = ຊື່ອື່ນ
case-languages = ພາສາ
case-person = ຜູ້ກ່ຽວ
case-episode = ການຄ້າມະນຸດ ({ $id })
case-act = ການກະທຳ: { $offence }
case-otherwise = ກ່ອນໜ້ານີ້ ມີຜູ້ບອກຕ່າງຈາກນີ້:
case-refer = ສົ່ງຕໍ່ເພື່ອຮັບການຊ່ວຍເຫຼືອ
case-add-file = ຕື່ມໄຟລ໌
case-file-hint = ບໍ່ເກີນ 25 MB. ຂໍ້ມູນສະຖານທີ່ ແລະ ກ້ອງຈະຖືກລຶບອອກຈາກຮູບ.
case-send-file = ສົ່ງໄຟລ໌
case-add-note = ຕື່ມບັນທຶກ
case-withheld = ບໍ່ສະແດງໃຫ້ທ່ານ
case-withheld-text = ສຳລັບບົດບາດຂອງທ່ານ ແລະ ຈຸດປະສົງນີ້ ພາກສ່ວນເຫຼົ່ານີ້ປິດໄວ້ ບໍ່ວ່າຈະມີຂໍ້ມູນຫຼືບໍ່ກໍຕາມ.
case-moved = ມີຜູ້ອື່ນປ່ຽນແປງຄະດີນີ້ໃນລະຫວ່າງນັ້ນ. ສິ່ງທີ່ທ່ານຂຽນບໍ່ໄດ້ເສຍຫາຍ.
task-mine = ວຽກຂອງຂ້ອຍ
task-others = ວຽກຂອງຜູ້ອື່ນ ({ $count })
task-evidence = ສິ່ງທີ່ສະແດງວ່າເຮັດແລ້ວ
task-reasons = ຖ້າເຮັດບໍ່ໄດ້ ຍ້ອນຫຍັງ
task-is-done = ເຮັດແລ້ວ
task-take = ຂ້ອຍຮັບວຽກນີ້
task-cannot = ເຮັດບໍ່ໄດ້
task-closed = ປິດແລ້ວ ({ $count })
task-open = ຕ້ອງເຮັດ
task-done = ເຮັດແລ້ວ
task-not-possible = ເຮັດບໍ່ໄດ້
task-ceased = ບໍ່ຕ້ອງເຮັດອີກແລ້ວ
edit-both = ຢູ່ນີ້ມີທັງສອງຄ່າ. ໃຫ້ເລືອກອັນທີ່ຖືກຕ້ອງ.
edit-now = ຄ່າທີ່ມີຢູ່ດຽວນີ້
edit-yours = ຄ່າຂອງທ່ານ
edit-why = ຍ້ອນຫຍັງຈຶ່ງປ່ຽນ (ເກັບໄວ້ເປັນບັນທຶກ)
edit-mine = ໃຊ້ຄ່າຂອງຂ້ອຍ
edit-theirs = ໃຊ້ຄ່າຂອງຜູ້ອື່ນ
section-hint = ບໍ່ມີຊື່ຂອງຜູ້ໃດໃນພາກນີ້. ນີ້ແມ່ນຮ່າງໃຫ້ຄົນກວດ ແລະ ລົງນາມ.
history-says = ເນື້ອຄວາມ
readers-when = ເວລາໃດ
readers-who = ແມ່ນໃຜ
readers-why = ເພື່ອຫຍັງ
readers-what = ສິ່ງທີ່ໄດ້ສະແດງ

## Deciding

decide-title = ບັນທຶກການຕັດສິນ
decide-h1 = ຫຼັກການນີ້ນຳໃຊ້ກັບການກະທຳນີ້ຫຼືບໍ່: { $offence }?
decide-outcome = ທ່ານຕັດສິນວ່າຫຼັກການນີ້
decided-applied = ນຳໃຊ້
decided-partly = ນຳໃຊ້ບາງສ່ວນ
decided-not-applied = ບໍ່ນຳໃຊ້
decide-ground = ໂດຍອີງໃສ່ກົດລະບຽບໃດ
decide-no-ground = ບໍ່ໄດ້ລະບຸ
decide-reasons = ເຫດຜົນຂອງທ່ານ
decide-against = ຖ້າທ່ານຕັດສິນບໍ່ໃຫ້ການປົກປ້ອງ
decide-against-hint = ບອກວ່າຂາດອົງປະກອບໃດຂອງນິຍາມ ຫຼື ຂາດຄວາມກ່ຽວພັນໃດ ແລະ ຍ້ອນຫຍັງ. ຊ່ອງອື່ນໃຫ້ປະຫວ່າງໄວ້.
decide-departs = ການຕັດສິນນີ້ຕ່າງຈາກ
departs-assessment = ຜົນການປະເມີນ
departs-finding = ການຕັດສິນຂອງອົງການ
decide-bases = ເຫດຜົນອື່ນທີ່ທ່ານອີງໃສ່
decide-yours = ການຕັດສິນເປັນຂອງທ່ານ. ລະບົບຈະເກັບໄວ້ພ້ອມຊື່, ບົດບາດ ແລະ ເວລາ.
decide-record = ບັນທຶກການຕັດສິນ
decide-departed = ຕ່າງຈາກຜົນການປະເມີນ ຫຼື ການຕັດສິນຂອງອົງການ
basis-not-formally-identified = ຜູ້ກ່ຽວຍັງບໍ່ໄດ້ຮັບການຈຳແນກຢ່າງເປັນທາງການ
basis-no-trafficker-prosecuted = ບໍ່ມີຜູ້ຄ້າມະນຸດຖືກດຳເນີນຄະດີ
basis-does-not-cooperate = ຜູ້ກ່ຽວບໍ່ໃຫ້ຄວາມຮ່ວມມື
basis-serious-offence = ການກະທຳຜິດຮ້າຍແຮງ
basis-consented = ຜູ້ກ່ຽວຍິນຍອມ
basis-contract-signed = ຜູ້ກ່ຽວໄດ້ເຊັນສັນຍາ
basis-self-denied = ຜູ້ກ່ຽວບອກວ່າຕົນບໍ່ໄດ້ຖືກຄ້າມະນຸດ

## Referring

refer-lead = ອົງການຈະເຫັນແຕ່ສິ່ງທີ່ຜູ້ກ່ຽວຍິນຍອມໃຫ້ເປີດເຜີຍ ແລະ ເພື່ອຈຸດປະສົງນີ້ເທົ່ານັ້ນ. ຄຳຍິນຍອມຖອນໄດ້ທຸກເວລາ.
refer-agency = ສົ່ງໄປຫາອົງການໃດ
refer-purpose = ເພື່ອຫຍັງ
refer-service = ການຊ່ວຍເຫຼືອໃດ
refer-note = ຂໍ້ຄວາມເຖິງອົງການ
refer-share = ຜູ້ກ່ຽວຍິນຍອມໃຫ້ເປີດເຜີຍ
refer-consent = ຂ້ອຍໄດ້ຖາມຜູ້ກ່ຽວແລ້ວ ແລະ ຜູ້ກ່ຽວຍິນຍອມ
refer-send = ສົ່ງ
refer-accept = ຮັບ
refer-decline = ບໍ່ຮັບ
refer-why-not = ຖ້າບໍ່ຮັບ ຍ້ອນຫຍັງ
refer-needs-consent = ໃຫ້ຖາມຜູ້ກ່ຽວກ່ອນ. ຖ້າບໍ່ມີຄຳຍິນຍອມ ຈະບໍ່ມີການເປີດເຜີຍສິ່ງໃດ.
refer-needs-fields = ໃຫ້ເລືອກສິ່ງທີ່ຜູ້ກ່ຽວຍິນຍອມໃຫ້ເປີດເຜີຍ.
refer-needs-service = ໃຫ້ບອກວ່າຕ້ອງການການຊ່ວຍເຫຼືອໃດ.
refer-needs-agency = ໃຫ້ເລືອກອົງການ.
referral-accepted = ຮັບແລ້ວ
referral-declined = ບໍ່ຮັບ
referral-completed = ສຳເລັດແລ້ວ
referral-withdrawn = ຖອນແລ້ວ

## Parts of a file

field-reference = ລະຫັດຄະດີ
field-person = ອາຍຸ ແລະ ສັນຊາດຂອງຜູ້ກ່ຽວ
field-protection = ສິ່ງທີ່ຮູ້ກ່ຽວກັບການຄ້າມະນຸດ
field-acts = ການກະທຳ
field-context = ສະພາບການອື່ນ
field-identity = ຊື່
field-whereabouts = ບ່ອນຢູ່ປັດຈຸບັນ
field-health = ສຸຂະພາບ
field-testimony = ຄຳໃຫ້ການ
field-assessment = ຜົນການປະເມີນ
field-decisions = ການຕັດສິນ
field-measures = ວຽກ ແລະ ມາດຕະການ
field-referrals = ການສົ່ງຕໍ່
field-documents = ເອກະສານ
field-consents = ຄຳຍິນຍອມ
field-notes = ບັນທຶກ
field-privileged = ບັນທຶກລັບລະຫວ່າງທະນາຍຄວາມ ແລະ ລູກຄວາມ
entry-case = ເອກະສານຄະດີ
entry-facts = ຂໍ້ເທັດຈິງ
entry-answers = ຄຳຕອບ
entry-identity = ຊື່
entry-whereabouts = ບ່ອນຢູ່ປັດຈຸບັນ
entry-health = ສຸຂະພາບ
entry-testimony = ຄຳໃຫ້ການ
entry-identification = ການຕັດສິນຂອງອົງການ
entry-identification-document = ເອກະສານທີ່ສະແດງການຢັ້ງຢືນຂອງລັດອື່ນ
entry-appeal = ການອຸທອນ
entry-age = ວິທີຢັ້ງຢືນອາຍຸ
entry-guardian = ຜູ້ປົກຄອງ
entry-best-interests = ຜົນປະໂຫຍດສູງສຸດຂອງເດັກ
entry-assessment = ຜົນການປະເມີນ
entry-decision = ການຕັດສິນ
entry-permission = ການອະນຸຍາດ
entry-measure = ມາດຕະການ
entry-remedy = ການແກ້ໄຂເຍຍວຍາ
entry-task = ວຽກ
entry-referral = ການສົ່ງຕໍ່
entry-referral-answer = ຄຳຕອບສຳລັບການສົ່ງຕໍ່
entry-document = ເອກະສານ
entry-consent = ຄຳຍິນຍອມ
entry-notification = ການແຈ້ງໃຫ້ລັດອື່ນ
entry-note = ບັນທຶກ
entry-correction = ການແກ້ໄຂໃຫ້ຖືກຕ້ອງ
entry-merge = ການລວມຄະດີ
entry-withheld = ບໍ່ສະແດງໃຫ້ທ່ານ
