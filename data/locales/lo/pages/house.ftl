# review: unreviewed

## Running the house

house-title = ການດູແລລະບົບ
house-about = ຄຳຂໍທີ່ຕ້ອງມີສອງຄົນ, ບໍລິການ, ຜູ້ໃຊ້, ເວັບຮຸກ ແລະ ປຶ້ມບັນທຶກ.
house-lead = ສິ່ງທີ່ທ່ານເຮັດໄດ້ຢູ່ນີ້ຂຶ້ນກັບບົດບາດ. ບົດບາດຂອງທ່ານແມ່ນ:
house-more = ໜ້າຕໍ່ໄປ
house-none = ດຽວນີ້ບໍ່ມີຫຍັງຢູ່ນີ້.
house-open = ເປີດ
house-pick = ເລືອກໜຶ່ງຢ່າງ
house-all = ທັງໝົດ
house-keep = ບັນທຶກການປ່ຽນແປງ
house-kept = ບັນທຶກແລ້ວ.
house-you = ທ່ານ
house-somebody = ຜູ້ໃຊ້ຂອງອົງການອື່ນ
house-name = ຊື່
house-role = ບົດບາດ
house-agency = ອົງການ
house-state = ລັດ
house-kind = ປະເພດ
house-country = ປະເທດ
house-country-hint = ຕົວອັກສອນລາແຕັງໃຫຍ່ສອງຕົວ ເຊັ່ນ TH ສຳລັບປະເທດໄທ.
house-case = ຄະດີ
house-case-open = ເປີດຄະດີ
house-case-other = ເປີດອີກຄະດີໜຶ່ງ
house-reason = ເຫດຜົນ
house-made-at = ສ້າງເມື່ອ

## What one is told

house-notices = ການແຈ້ງເຕືອນ
house-notices-about = ສິ່ງທີ່ເກີດຂຶ້ນ ທີ່ທ່ານຄວນຮູ້.
house-notices-none = ບໍ່ມີເລື່ອງໃໝ່ທີ່ທ່ານຄວນຮູ້.
house-notices-seen = ໝາຍວ່າເບິ່ງແລ້ວທັງໝົດ
house-notice-new = ໃໝ່
house-notice-break-glass = ມີການເປີດຄະດີໃນກໍລະນີສຸກເສີນ
house-notice-reviewed = ການເປີດຄະດີສຸກເສີນຂອງທ່ານໄດ້ຮັບການທົບທວນແລ້ວ
house-notice-request = ມີຄຳຂໍລໍຖ້າຜູ້ທີສອງ
house-notice-decided = ມີຄຳຂໍໄດ້ຮັບການຕັດສິນແລ້ວ
house-notice-result-changed = ສິ່ງທີ່ກົດໝາຍກຳນົດສຳລັບຄະດີໜຶ່ງໄດ້ປ່ຽນແປງ
house-notice-referral-received = ມີການສົ່ງຕໍ່ເຂົ້າມາ
house-notice-referral-answered = ມີຄຳຕອບສຳລັບການສົ່ງຕໍ່ແລ້ວ
house-notice-consent-withdrawn = ມີຜູ້ໜຶ່ງບໍ່ຍິນຍອມໃຫ້ເປີດເຜີຍຂໍ້ມູນອີກຕໍ່ໄປ
house-notice-service-stale = ມີບໍລິການທີ່ຕ້ອງກວດຄືນ
house-notice-webhook-failed = ຕິດຕໍ່ເວັບຮຸກບໍ່ໄດ້
house-notice-recovery-used = ລະຫັດກູ້ຄືນຂອງທ່ານຖືກໃຊ້ໄປໜຶ່ງລະຫັດ. ຖ້າບໍ່ແມ່ນທ່ານ ໃຫ້ບອກຜູ້ດູແລລະບົບຂອງທ່ານທັນທີ.
house-notice-other = ມີເລື່ອງເກີດຂຶ້ນ

## Users

house-users = ຜູ້ໃຊ້
house-users-about = ຜູ້ທີ່ເຮັດວຽກຢູ່ນີ້ ແລະ ບົດບາດຂອງແຕ່ລະຄົນ.
house-user = ຜູ້ໃຊ້
house-user-add = ຕື່ມຜູ້ໃຊ້
house-user-add-do = ຕື່ມ ແລະ ສ້າງລິ້ງ
house-user-name-hint = ຊື່ທີ່ເພື່ອນຮ່ວມງານເຫັນ.
house-user-login-hint = ຊື່ທີ່ຜູ້ໃຊ້ພິມເພື່ອເຂົ້າສູ່ລະບົບ. ຕົວພິມນ້ອຍ ຫຼື ໃຫຍ່ບໍ່ຕ່າງກັນ.
house-user-role-hint = ຜູ້ໃຊ້ໜຶ່ງຄົນມີໜຶ່ງບົດບາດ. ບົດບາດກຳນົດສິ່ງທີ່ຜູ້ໃຊ້ເຫັນ.
house-supervisor = ຊື່ຜູ້ໃຊ້ຂອງຫົວໜ້າ
house-supervisor-hint = ຜູ້ທີ່ທົບທວນການເປີດຄະດີໃນກໍລະນີສຸກເສີນ. ຖ້າບໍ່ມີ ໃຫ້ປະຫວ່າງໄວ້.
house-supervisor-is = ຫົວໜ້າ
house-no-such-login = ບໍ່ມີຜູ້ໃດໃຊ້ຊື່ຜູ້ໃຊ້ນີ້. ໃຫ້ກວດຄືນ ຫຼື ປະຫວ່າງໄວ້.
house-pick-agency = ໃຫ້ເລືອກອົງການ.
house-pick-role = ໃຫ້ເລືອກບົດບາດ.
house-user-on = ເຂົ້າສູ່ລະບົບໄດ້
house-user-off = ເຂົ້າສູ່ລະບົບບໍ່ໄດ້
house-user-off-since = ເຂົ້າສູ່ລະບົບບໍ່ໄດ້ຕັ້ງແຕ່ { $when }
house-user-own = ນີ້ແມ່ນທ່ານ. ຜູ້ດູແລລະບົບຄົນອື່ນປ່ຽນຂໍ້ມູນຂອງທ່ານໄດ້.
house-user-stop = ບໍ່ໃຫ້ຜູ້ໃຊ້ນີ້ເຂົ້າສູ່ລະບົບ
house-user-stop-about = ການເຂົ້າໃຊ້ທັງໝົດສິ້ນສຸດທັນທີ. ວຽກທີ່ຜູ້ໃຊ້ຕ້ອງເຮັດຈະໄປເປັນຂອງອົງການ.
house-user-let = ໃຫ້ຜູ້ໃຊ້ນີ້ເຂົ້າສູ່ລະບົບໄດ້ອີກ
house-user-let-about = ຜູ້ໃຊ້ເຂົ້າສູ່ລະບົບດ້ວຍລະຫັດຜ່ານ ແລະ ລະຫັດຕົວເລກເກົ່າ.
house-user-reset = ເລີ່ມໃໝ່ໃຫ້ຜູ້ໃຊ້ນີ້
house-user-reset-about = ລະຫັດຜ່ານ, ລະຫັດຕົວເລກ ແລະ ພາສຄີຈະຖືກຍົກເລີກ ແລະ ການເຂົ້າໃຊ້ທັງໝົດສິ້ນສຸດ. ທ່ານຈະໄດ້ລິ້ງໃໝ່ເພື່ອມອບໃຫ້.
house-invited = ໃຫ້ມອບລິ້ງນີ້
house-invited-lead = ລິ້ງນີ້ສຳລັບ { $name }. ໃຫ້ມອບດ້ວຍຕົນເອງ. ລິ້ງໃຊ້ໄດ້ເທື່ອດຽວ ພາຍໃນສາມວັນ.
house-invited-once = ລິ້ງສະແດງແຕ່ດຽວນີ້ເທົ່ານັ້ນ. ຖ້າລິ້ງເສຍ ໃຫ້ເລີ່ມໃໝ່ໃຫ້ຜູ້ໃຊ້ນີ້.

house-role-frontline-officer = ເຈົ້າໜ້າທີ່ດ່ານໜ້າ
house-role-immigration-officer = ເຈົ້າໜ້າທີ່ກວດຄົນເຂົ້າເມືອງ
house-role-labour-inspector = ເຈົ້າໜ້າທີ່ກວດກາແຮງງານ
house-role-investigator = ເຈົ້າໜ້າທີ່ສືບສວນ-ສອບສວນ
house-role-prosecutor = ໄອຍະການ
house-role-defence-lawyer = ທະນາຍຄວາມ
house-role-judge = ຜູ້ພິພາກສາ
house-role-child-protection = ເຈົ້າໜ້າທີ່ປົກປ້ອງເດັກ
house-role-shelter-worker = ເຈົ້າໜ້າທີ່ສະຖານທີ່ພັກພິງ
house-role-counter-trafficking-body = ເຈົ້າໜ້າທີ່ອົງການຕ້ານການຄ້າມະນຸດແຫ່ງຊາດ
house-role-human-rights-institution = ສະຖາບັນສິດທິມະນຸດ
house-role-ngo-monitor = ຜູ້ຕິດຕາມກວດກາອິດສະຫຼະ
house-role-statistician = ເຈົ້າໜ້າທີ່ສະຖິຕິ
house-role-administrator = ຜູ້ດູແລລະບົບ
house-role-person-concerned = ເຈົ້າຂອງແຟ້ມ


## Agencies

house-agencies = ອົງການ
house-agencies-about = ອົງການທີ່ເຮັດວຽກຮ່ວມກັນຢູ່ນີ້.
house-agency-form = ອົງການ
house-agency-add = ຕື່ມອົງການ
house-agency-kind-hint = ແມ່ນອົງການຫຍັງ ເຊັ່ນ ຕຳຫຼວດ, ສານ ຫຼື ສະຖານທີ່ພັກພິງ.

## Services

house-services = ບັນຊີລາຍຊື່ບໍລິການ
house-services-about = ສະຖານທີ່ພັກພິງ, ການຊ່ວຍເຫຼືອທາງກົດໝາຍ, ນາຍພາສາ, ການປິ່ນປົວ ແລະ ອົງການທີ່ມີສິດອຳນາດ.
house-services-found = ບໍລິການ
house-services-none = ບໍ່ມີບໍລິການທີ່ກົງກັນ. ໃຫ້ເອົາຕົວເລືອກຂ້າງເທິງອອກໜຶ່ງຢ່າງ.
house-find = ສະແດງ
house-language = ພາສາ
house-only-stale = ສະເພາະອັນທີ່ບໍ່ມີຜູ້ໃດກວດໃນເຄິ່ງປີ
house-stale = ຕ້ອງກວດຄືນ
house-contact = ການຕິດຕໍ່
house-contact-hint = ຕິດຕໍ່ໄດ້ແນວໃດ. ຢ່າຂຽນວ່າສະຖານທີ່ພັກພິງຢູ່ໃສ.
house-hours = ເວລາເປີດ
house-hours-hint = ຂຽນເປັນຄຳ ເຊັ່ນ: ທັງກາງເວັນ ແລະ ກາງຄືນ.
house-places = ບ່ອນວ່າງ
house-places-hint = ໃນວັນທີກວດຄັ້ງຫຼ້າສຸດ. ຖ້າບໍ່ຮູ້ ໃຫ້ປະຫວ່າງໄວ້.
house-languages = ພາສາ
house-languages-hint = ລະຫັດພາສາໂດຍຍະຫວ່າງລະຫວ່າງກັນ ເຊັ່ນ: th my.
house-verified = ກວດຄັ້ງຫຼ້າສຸດວັນທີ { $day }
house-verified-on = ວັນທີກວດຄັ້ງຫຼ້າສຸດ
house-verified-on-hint = ວັນທີທີ່ມີຜູ້ກວດຂໍ້ມູນທັງໝົດນີ້ແລ້ວ.
house-service-form = ບໍລິການ
house-service-add = ຕື່ມບໍລິການ
house-service-agency = ອົງການທີ່ໃຫ້ບໍລິການ
house-service-agency-hint = ສົ່ງຕໍ່ໄປຫາອົງການທີ່ເຮັດວຽກຢູ່ນີ້ໄດ້.
house-service-no-agency = ບໍ່ມີຢູ່ນີ້; ຕິດຕໍ່ດ້ວຍວິທີອື່ນ
house-authorities = ອົງການທີ່ມີສິດອຳນາດຢູ່ { $state }
house-identifies = ຈຳແນກຜູ້ຖືກເຄາະຮ້າຍ
house-coordinates = ປະສານງານ
house-institution = ສະຖາບັນສິດທິມະນຸດ
house-hotline = ສາຍດ່ວນ

house-service-shelter = ສະຖານທີ່ພັກພິງ
house-service-legal-aid = ການຊ່ວຍເຫຼືອທາງກົດໝາຍ
house-service-interpreter = ນາຍພາສາ
house-service-health = ການປິ່ນປົວ
house-service-psychological = ການຊ່ວຍເຫຼືອທາງຈິດໃຈ
house-service-child-protection = ການປົກປ້ອງເດັກ
house-service-consulate = ກົງສຸນ
house-service-hotline = ສາຍດ່ວນ
house-service-identification = ການຈຳແນກຜູ້ຖືກເຄາະຮ້າຍ
house-service-return-and-reintegration = ການກັບຄືນ ແລະ ການກັບເຂົ້າສູ່ສັງຄົມ
house-service-other = ອື່ນໆ

house-language-en = ພາສາອັງກິດ
house-language-id = ພາສາອິນໂດເນເຊຍ
house-language-km = ພາສາຂະເໝນ
house-language-lo = ພາສາລາວ
house-language-ms = ພາສາມາເລ
house-language-my = ພາສາມຽນມາ
house-language-th = ພາສາໄທ
house-language-tl = ພາສາຕາກາລັອກ
house-language-vi = ພາສາຫວຽດນາມ
house-language-zh = ພາສາຈີນ
house-language-bn = ພາສາເບັງກາລີ
house-language-ne = ພາສາເນປານ
house-language-ta = ພາສາທະມິນ
house-language-tet = ພາສາເຕຕຸມ

## What needs two people

house-requests = ຄຳຂໍທີ່ຕ້ອງມີສອງຄົນ
house-requests-about = ຄົນໜຶ່ງຂໍ ແລະ ບອກເຫດຜົນ. ອີກຄົນໜຶ່ງເຫັນດີ ຫຼື ປະຕິເສດ.
house-requests-lead = ຄົນໜຶ່ງຂໍ ແລະ ບອກເຫດຜົນ. ອີກຄົນໜຶ່ງເຫັນດີ ຫຼື ປະຕິເສດ. ບໍ່ມີຜູ້ໃດຕອບຄຳຂໍຂອງຕົນເອງໄດ້.
house-act-export = ສຳເນົາຂອງຄະດີ
house-act-merge = ການລວມສອງຄະດີເປັນຄະດີດຽວ
house-act-release-key = ກະແຈຂອງຄະດີ
house-act-erase = ການເຮັດໃຫ້ຄະດີອ່ານບໍ່ໄດ້ຕະຫຼອດໄປ
house-act-export-means = ຖ້າທ່ານເຫັນດີ ຜູ້ຂໍເອົາສຳເນົາໄດ້ພາຍໃນໜຶ່ງຊົ່ວໂມງ.
house-act-merge-means = ຖ້າທ່ານເຫັນດີ ອີກຄະດີໜຶ່ງຈະລວມເຂົ້າກັບຄະດີນີ້ທັນທີ.
house-act-release-key-means = ຖ້າທ່ານເຫັນດີ ຜູ້ຂໍເອົາກະແຈໄດ້ພາຍໃນໜຶ່ງຊົ່ວໂມງ. ກະແຈນີ້ໃຊ້ອ່ານຄະດີຢູ່ນອກລະບົບໄດ້.
house-act-erase-means = ຖ້າທ່ານເຫັນດີ ຈະບໍ່ມີໃຜອ່ານຄະດີນີ້ໄດ້ອີກເລີຍ. ມັນເກີດຂຶ້ນທັນທີ ແລະ ເອົາກັບຄືນບໍ່ໄດ້.
house-request-waiting = ລໍຖ້າຢູ່
house-request-agreed = ເຫັນດີແລ້ວ
house-request-refused = ປະຕິເສດແລ້ວ
house-request-done = ສຳເລັດແລ້ວ
house-asked-by = ຜູ້ຂໍ
house-asked-at = ຂໍເມື່ອ
house-decided-at = ຕັດສິນເມື່ອ
house-agree = ເຫັນດີ
house-refuse = ປະຕິເສດ
house-prove-to-answer = ຢືນຢັນຕົວອີກເທື່ອເພື່ອຕອບ
house-take = ເອົາ
house-take-about = ເອົາໄດ້ເທື່ອດຽວ ພາຍໃນໜຶ່ງຊົ່ວໂມງຫຼັງຈາກເຫັນດີແລ້ວ.

## Asking for what needs two people

two-title = ຂໍສິ່ງທີ່ຕ້ອງມີສອງຄົນ
two-new = ຂໍກະແຈຂອງຄະດີ
two-lead = ທ່ານຂໍ ແລະ ບອກເຫດຜົນ. ຜູ້ທີສອງຕ້ອງເຫັນດີ. ກ່ອນນັ້ນຈະບໍ່ມີຫຍັງເກີດຂຶ້ນ.
two-done = ຄຳຂໍຂອງທ່ານຖືກບັນທຶກແລ້ວ. ຜູ້ທີສອງຈະເປັນຜູ້ຕອບ.
two-act = ທ່ານຂໍຫຍັງ?
two-pick = ໃຫ້ເລືອກສິ່ງທີ່ທ່ານຂໍ.
two-means-export = ທ່ານຈະໄດ້ສຳເນົາຂອງສິ່ງທີ່ທ່ານອ່ານໄດ້ສຳລັບຈຸດປະສົງນີ້. ເອົາໄດ້ເທື່ອດຽວ ພາຍໃນໜຶ່ງຊົ່ວໂມງຫຼັງຈາກມີຜູ້ເຫັນດີ.
two-means-merge = ອີກຄະດີໜຶ່ງຈະລວມເຂົ້າກັບຄະດີນີ້. ໃຫ້ເຮັດສະເພາະເມື່ອທັງສອງຄະດີເປັນຂອງຜູ້ດຽວກັນ.
two-means-release-key = ກະແຈນີ້ໃຊ້ອ່ານຄະດີຢູ່ນອກເຄື່ອງແມ່ຂ່າຍນີ້ໄດ້. ເອົາໄດ້ເທື່ອດຽວ ພາຍໃນໜຶ່ງຊົ່ວໂມງຫຼັງຈາກມີຜູ້ເຫັນດີ.
two-means-erase = ທຸກຄົນຈະອ່ານຄະດີນີ້ບໍ່ໄດ້ອີກຕະຫຼອດໄປ. ບໍ່ມີໃຜເອົາກັບຄືນໄດ້.
two-case = ລະຫັດປະຈຳລະບົບຂອງຄະດີ
two-case-hint = ລະຫັດຍາວທີ່ມີສີ່ຂີດ ຕາມທີ່ຢູ່ໃນທີ່ຢູ່ເວັບຂອງຄະດີ. ລະບົບຈະບໍ່ບອກທ່ານວ່າມີຄະດີນັ້ນຫຼືບໍ່.
two-case-wrong = ໃຫ້ພິມລະຫັດປະຈຳລະບົບຂອງຄະດີທັງໝົດ ພ້ອມສີ່ຂີດ.
two-other = ລະຫັດປະຈຳລະບົບຂອງອີກຄະດີໜຶ່ງ ເມື່ອລວມສອງຄະດີເປັນຄະດີດຽວ
two-other-hint = ລະຫັດຍາວທີ່ມີສີ່ຂີດ ຕາມທີ່ຢູ່ໃນທີ່ຢູ່ເວັບຂອງອີກຄະດີໜຶ່ງ.
two-other-wrong = ໃຫ້ພິມລະຫັດປະຈຳລະບົບຂອງອີກຄະດີໜຶ່ງທັງໝົດ ພ້ອມສີ່ຂີດ.
two-other-none = ບໍ່ມີຄະດີທີ່ມີລະຫັດນີ້ ທີ່ທ່ານລວມກັບຄະດີອື່ນໄດ້. ໃຫ້ກວດລະຫັດຄືນ.
two-reason = ຍ້ອນຫຍັງ?
two-reason-hint = 10 ຫາ 4000 ຕົວອັກສອນ. ຜູ້ທີສອງຈະອ່ານ.
two-do = ສົ່ງຄຳຂໍ
two-cannot-prove = ເພື່ອຂໍສິ່ງນີ້ ຕ້ອງຢືນຢັນຕົວ. ທ່ານບໍ່ມີລະຫັດຜ່ານຢູ່ນີ້. ໃຫ້ຂໍໃຫ້ຜູ້ທີ່ຢູ່ໃນຄະດີທີ່ທ່ານໄວ້ໃຈເຮັດແທນ.
two-prove = ຢືນຢັນຕົວອີກເທື່ອ
two-prove-about = ກ່ອນສົ່ງຄຳຂໍ ໃຫ້ຢືນຢັນຕົວອີກເທື່ອ. ຢືນຢັນແລ້ວຈະໃຊ້ໄດ້ສອງສາມນາທີ.

## Openings in an emergency

emergency-title = ເປີດຄະດີໃນກໍລະນີສຸກເສີນ
emergency-lead = ໃຫ້ເຮັດສະເພາະເມື່ອມີຄົນຕົກຢູ່ໃນອັນຕະລາຍ ແລະ ຕິດຕໍ່ຜູ້ທີ່ຢູ່ໃນຄະດີບໍ່ໄດ້ຈັກຄົນ.
emergency-lasts = ເປີດໄດ້ 60 ນາທີ.
emergency-tells = ຫົວໜ້າຂອງທ່ານ ແລະ ຜູ້ທີ່ເຮັດວຽກໃນຄະດີຈະໄດ້ຮັບແຈ້ງທັນທີ.
emergency-review = ຫຼັງຈາກນັ້ນ ຫົວໜ້າຂອງທ່ານຈະບອກວ່າແມ່ນເຫດສຸກເສີນຫຼືບໍ່. ລະບົບຈະຈົດທຸກສິ່ງທີ່ທ່ານເປີດເບິ່ງ.
emergency-case-hint = ລະຫັດຍາວທີ່ມີສີ່ຂີດ. ລະຫັດຄະດີໃຊ້ຢູ່ນີ້ບໍ່ໄດ້.
emergency-no-case = ບໍ່ມີຄະດີທີ່ມີລະຫັດນີ້. ໃຫ້ກວດຄືນ.
emergency-reason = ຍ້ອນຫຍັງຈຶ່ງລໍຖ້າບໍ່ໄດ້?
emergency-reason-hint = 10 ຫາ 4000 ຕົວອັກສອນ. ຫົວໜ້າຂອງທ່ານຈະອ່ານ.
emergency-do = ເປີດຄະດີ 60 ນາທີ
emergency-for = ທ່ານຈະເຂົ້າມາເພື່ອ: { $purpose }. ລະບົບຈະຈົດຂໍ້ນີ້ໄວ້ກັບທຸກສິ່ງທີ່ທ່ານເປີດເບິ່ງ.

house-emergencies = ການເປີດຄະດີໃນກໍລະນີສຸກເສີນ
house-emergencies-about = ຄະດີທີ່ເປີດໄວ້ໜຶ່ງຊົ່ວໂມງ ແລະ ການທົບທວນ.
house-emergencies-lead = ໃນກໍລະນີສຸກເສີນ ເປີດຄະດີໄດ້ໜຶ່ງຊົ່ວໂມງໂດຍຕ້ອງບອກເຫດຜົນ. ຫຼັງຈາກນັ້ນ ຫົວໜ້າຈະບອກວ່າແມ່ນເຫດສຸກເສີນຫຼືບໍ່.
house-opened = ເປີດເມື່ອ { $when }
house-opened-by = ຜູ້ເປີດ
house-lasts-until = ເປີດຮອດ
house-ended-at = ສິ້ນສຸດເມື່ອ
house-review-about = ແມ່ນເຫດສຸກເສີນຫຼືບໍ່? ຖ້າບໍ່ແມ່ນ ການເປີດຈະສິ້ນສຸດທັນທີ. ຜູ້ທີ່ເປີດຄະດີຈະໄດ້ຮັບແຈ້ງ.
house-justified = ແມ່ນເຫດສຸກເສີນ
house-not-justified = ບໍ່ແມ່ນເຫດສຸກເສີນ
house-finding-waiting = ລໍຖ້າການທົບທວນ
house-finding-justified = ແມ່ນເຫດສຸກເສີນ
house-finding-not-justified = ບໍ່ແມ່ນເຫດສຸກເສີນ

## Webhooks

house-webhooks = ເວັບຮຸກ
house-webhooks-about = ໂປຣແກຣມຂອງອົງການທ່ານທີ່ໄດ້ຮັບແຈ້ງວ່າມີເລື່ອງເກີດຂຶ້ນ.
house-webhooks-lead = ໂປຣແກຣມຂອງອົງການທ່ານໄດ້ຮັບແຈ້ງວ່າມີເລື່ອງເກີດຂຶ້ນ ແຕ່ບໍ່ໄດ້ຮັບເນື້ອໃນຂອງເລື່ອງ.
house-webhook = ເວັບຮຸກ
house-webhook-add = ສ້າງເວັບຮຸກ
house-webhook-add-do = ສ້າງ ແລະ ສະແດງລະຫັດລັບ
house-webhook-url = ທີ່ຢູ່ເວັບ
house-webhook-url-hint = ຂຶ້ນຕົ້ນດ້ວຍ https. ຜູ້ດຳເນີນການເຄື່ອງແມ່ຂ່າຍນີ້ຕ້ອງໄດ້ລະບຸໂຮສໄວ້ແລ້ວ.
house-webhook-kinds = ໃຫ້ແຈ້ງເລື່ອງໃດ?
house-pick-kinds = ໃຫ້ເລືອກຢ່າງໜ້ອຍໜຶ່ງເລື່ອງທີ່ໃຫ້ແຈ້ງ.
house-webhook-made = ໃຫ້ເກັບລະຫັດລັບນີ້ໄວ້
house-webhook-secret = ມັນຢືນຢັນຕໍ່ໂປຣແກຣມຂອງທ່ານວ່າຂໍ້ຄວາມມາຈາກບ່ອນນີ້.
house-webhook-once = ລະຫັດລັບສະແດງແຕ່ດຽວນີ້ເທົ່ານັ້ນ. ຖ້າເສຍ ໃຫ້ສ້າງເວັບຮຸກໃໝ່ ແລະ ຢຸດອັນນີ້.
house-webhook-go = ຂ້ອຍເກັບໄວ້ແລ້ວ. ໄປຕໍ່
house-webhook-on = ໄດ້ຮັບແຈ້ງຢູ່
house-webhook-over = ສິ້ນສຸດແລ້ວ
house-webhook-ended = ສິ້ນສຸດເມື່ອ { $when }
house-webhook-test = ສົ່ງການທົດສອບ
house-webhook-end = ຢຸດ
house-webhook-end-about = ສິ່ງທີ່ຍັງບໍ່ທັນສົ່ງຈະຖືກຖິ້ມ.
house-told-break-glass = ມີການເປີດຄະດີໃນກໍລະນີສຸກເສີນ
house-told-reviewed = ການເປີດຄະດີໃນກໍລະນີສຸກເສີນໄດ້ຮັບການທົບທວນແລ້ວ
house-told-decided = ມີຄຳຂໍໄດ້ຮັບການຕັດສິນແລ້ວ
house-told-result-changed = ສິ່ງທີ່ກົດໝາຍກຳນົດສຳລັບຄະດີໜຶ່ງໄດ້ປ່ຽນແປງ
house-told-referral-received = ມີການສົ່ງຕໍ່ເຂົ້າມາ
house-told-referral-answered = ມີຄຳຕອບສຳລັບການສົ່ງຕໍ່ແລ້ວ
house-told-consent-withdrawn = ມີຜູ້ໜຶ່ງບໍ່ຍິນຍອມໃຫ້ເປີດເຜີຍຂໍ້ມູນອີກຕໍ່ໄປ
house-told-recovery-used = ມີການໃຊ້ລະຫັດກູ້ຄືນໜຶ່ງລະຫັດ
house-told-service-stale = ມີບໍລິການທີ່ຕ້ອງກວດຄືນ
house-told-test = ການທົດສອບ
house-deliveries = ສິ່ງທີ່ແຈ້ງໄປແລ້ວ
house-happened = ເກີດຂຶ້ນເມື່ອ
house-what = ເລື່ອງ
house-tries = ຈຳນວນເທື່ອທີ່ສົ່ງ
house-answered = ຄຳຕອບຫຼ້າສຸດ
house-next-try = ສົ່ງເທື່ອຕໍ່ໄປ
house-delivery-waiting = ລໍຖ້າຢູ່
house-delivery-delivered = ສົ່ງຮອດແລ້ວ
house-delivery-failed = ສົ່ງບໍ່ສຳເລັດ
house-delivery-dropped = ຖິ້ມແລ້ວ

## The ledger

house-audit = ປຶ້ມບັນທຶກ
house-audit-about = ຫຼັກຖານວ່າບໍ່ມີຫຍັງຖືກປ່ຽນແປງພາຍຫຼັງ.
house-audit-lead = ແຕ່ລະລາຍການຂຽນເທື່ອດຽວ ແລະ ບໍ່ປ່ຽນແປງອີກ. ຈຸດກວດທີ່ລົງນາມແລ້ວສະແດງວ່າປຶ້ມບັນທຶກໄປຮອດໃສ. ມັນບໍ່ມີຂໍ້ມູນຂອງບຸກຄົນໃດ.
house-audit-state = ສະພາບຂອງຂໍ້ມູນ
house-audit-ready = ຖານຂໍ້ມູນຕອບສະໜອງ ແລະ ບໍ່ພົບຄວາມເສຍຫາຍ.
house-audit-not-ready = ດຽວນີ້ເຄື່ອງແມ່ຂ່າຍໃຫ້ບໍລິການບໍ່ໄດ້. ໃຫ້ບອກຜູ້ດຳເນີນການ.
house-audit-state-about = ປຶ້ມບັນທຶກທັງໝົດຖືກກວດບໍ່ດົນຫຼັງຈາກເຄື່ອງແມ່ຂ່າຍເລີ່ມ ແລະ ຈາກນັ້ນມື້ລະເທື່ອ. ສິ່ງທີ່ພົບວ່າເສຍຫາຍຈະບໍ່ສະແດງອີກ.
house-audit-checkpoint = ຈຸດກວດຫຼ້າສຸດ
house-audit-none = ຍັງບໍ່ມີຈຸດກວດ.
house-audit-number = ເລກທີ
house-audit-size = ຈຳນວນລາຍການ
house-audit-at = ລົງນາມເມື່ອ
house-audit-root = ຄ່າຮາກຂອງລາຍການໃໝ່
house-audit-previous = ຈຸດກວດກ່ອນໜ້າ
house-audit-signature = ລາຍເຊັນດິຈິຕອນ
house-audit-key = ກະແຈສຳລັບກວດລາຍເຊັນ
house-audit-instance = ປຶ້ມບັນທຶກນີ້
house-audit-keep = ໃຫ້ເກັບຈຸດກວດໄວ້ບ່ອນອື່ນ. ຖ້າປຶ້ມບັນທຶກໃນພາຍຫຼັງບໍ່ກົງກັບມັນ ສະແດງວ່າຖືກກັບຄືນ ຫຼື ຖືກປ່ຽນແປງ.
house-audit-download = ດາວໂຫຼດຈຸດກວດ

## The keys

house-keys = ກະແຈ
house-keys-about = ມີກະແຈໃດແດ່ ແລະ ສິ່ງໃດຍັງໃຊ້ກະແຈເກົ່າຢູ່.
keys-lead = ທຸກສິ່ງຢູ່ນີ້ຖືກຮັກສາໄວ້ດ້ວຍກະແຈ. ໜ້ານີ້ສະແດງແຕ່ລຸ້ນຂອງກະແຈ ແລະ ບໍ່ສະແດງຕົວກະແຈເລີຍ.
keys-state = ສະພາບຂອງກະແຈ
keys-all-newest = ທຸກຄະດີໃຊ້ກະແຈລຸ້ນໃໝ່ສຸດແລ້ວ.
keys-some-old = ບາງຄະດີຍັງໃຊ້ກະແຈລຸ້ນເກົ່າຢູ່. ຄຳສັ່ງຂ້າງລຸ່ມຈະປ່ຽນໃຫ້ໃຊ້ລຸ້ນໃໝ່ສຸດ.
keys-versions = ລຸ້ນທີ່ມີ
keys-purpose = ໃຊ້ສຳລັບ
keys-newest = ໃໝ່ສຸດ
keys-there = ທຸກລຸ້ນ
keys-version = ລຸ້ນ
keys-cases = ຄະດີ
keys-under = ຄະດີທີ່ໃຊ້ກະແຈແຕ່ລະລຸ້ນ
keys-under-about = ແຕ່ລະຄະດີມີກະແຈຂອງຕົນ. ກະແຈສຳລັບຂໍ້ມູນຄະດີຮັກສາກະແຈນັ້ນໄວ້. ກະແຈສຳລັບດັດຊະນີໃຊ້ຊອກຫາຄະດີດ້ວຍຊື່.
keys-is-newest = ໃໝ່ສຸດ
keys-is-old = ເກົ່າກວ່າ
keys-for-records = ຂໍ້ມູນຄະດີ
keys-for-staff = ສິ່ງທີ່ຜູ້ໃຊ້ໃຊ້ເຂົ້າສູ່ລະບົບ
keys-for-index = ດັດຊະນີຊື່
keys-for-system = ຄຳຂໍ ແລະ ເຫດຜົນຂອງຄຳຂໍ
keys-for-backup = ຂໍ້ມູນສຳຮອງ
keys-for-checkpoint = ການລົງນາມປຶ້ມບັນທຶກ
keys-renewing = ວິທີປ່ຽນກະແຈໃໝ່
keys-renew = ຜູ້ດຳເນີນການເຄື່ອງແມ່ຂ່າຍສ້າງກະແຈໃໝ່ ແລະ ປ່ຽນໃຫ້ທຸກສິ່ງໃຊ້ກະແຈໃໝ່:
keys-rewrap = ຖ້າເກັບກະແຈໄວ້ນອກເຄື່ອງແມ່ຂ່າຍ ໃຫ້ຕື່ມກະແຈໃໝ່ຢູ່ບ່ອນນັ້ນກ່ອນ. ແລ້ວຈຶ່ງປ່ຽນໃຫ້ທຸກສິ່ງໃຊ້ກະແຈໃໝ່:
keys-retire = ຫຼັງຈາກນັ້ນ ເອົາກະແຈເກົ່າອອກໄດ້. ແຕ່ຂໍ້ມູນສຳຮອງທີ່ເຮັດໄວ້ກ່ອນໜ້ານັ້ນຈະກູ້ຄືນບໍ່ໄດ້ອີກ:
keys-serving = ເຄື່ອງແມ່ຂ່າຍໃຫ້ບໍລິການຕໍ່ໄປຕະຫຼອດເວລານັ້ນ.
keys-stay = ກະແຈທີ່ລົງນາມປຶ້ມບັນທຶກ ແລະ ກະແຈທີ່ຮັກສາຄຳຂໍ ຍັງຄືເກົ່າ.

## A team

house-team = ທີມຂອງທ່ານ
house-team-about = ແຕ່ລະຄົນມີວຽກຫຼາຍປານໃດ, ວຽກໃດຊັກຊ້າ ແລະ ສິ່ງໃດລໍຖ້າທ່ານ.
team-lead = ຄົນເຫຼົ່ານີ້ເຮັດວຽກພາຍໃຕ້ທ່ານ. ທ່ານຮັບຜິດຊອບຄະດີຂອງພວກເຂົາ.
team-reviews = ການເປີດສຸກເສີນທີ່ຕ້ອງທົບທວນ
team-answers = ຄຳຂໍທີ່ຕ້ອງຕອບ
team-each = ວຽກຂອງແຕ່ລະຄົນ
team-each-about = ຢູ່ນີ້ມີແຕ່ຕົວເລກ. ທ່ານເຫັນຄະດີໄດ້ເທົ່າທີ່ສ່ວນຂອງທ່ານໃນຄະດີນັ້ນອະນຸຍາດ.
team-open = ວຽກທີ່ຍັງບໍ່ແລ້ວ
team-cases = ຄະດີ
team-overdue = ຄະດີທີ່ມີວຽກຊັກຊ້າ
team-late-about = ສິ່ງທີ່ທ່ານເຫັນຢູ່ນີ້ ລະບົບຈະຈົດວ່າທ່ານໄດ້ອ່ານແລ້ວ.
team-none-late = ບໍ່ມີວຽກຊັກຊ້າ.
