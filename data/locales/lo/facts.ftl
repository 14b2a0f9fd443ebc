# review: unreviewed

## The act: how the person was brought or kept

fact-act = ຖືກຊອກຫາ, ຂົນສົ່ງ, ສົ່ງຕໍ່, ໃຫ້ທີ່ພັກອາໄສ ຫຼື ຮັບເອົາ
ask-act = ມີຜູ້ໃດຊັກຊວນ, ພາເດີນທາງ, ສົ່ງຕໍ່, ເກັບໄວ້ ຫຼື ຮັບເອົາຜູ້ກ່ຽວຫຼືບໍ່?
fact-act-recruitment = ຖືກຊອກຫາ ຫຼື ຊັກຊວນມາ
ask-act-recruitment = ມີຜູ້ໃດຊອກຫາ, ຈ້າງ ຫຼື ຊັກຊວນຜູ້ກ່ຽວໃຫ້ມາຫຼືບໍ່?
fact-act-transportation = ຖືກພາເດີນທາງ ຫຼື ຂົນສົ່ງ
ask-act-transportation = ມີຜູ້ໃດພາຜູ້ກ່ຽວຈາກບ່ອນໜຶ່ງໄປອີກບ່ອນໜຶ່ງ ຫຼື ຈັດການ ຫຼື ຈ່າຍຄ່າເດີນທາງໃຫ້ຫຼືບໍ່?
fact-act-transfer = ຖືກສົ່ງຕໍ່ໃຫ້ຜູ້ອື່ນ
ask-act-transfer = ມີຄົນ ຫຼື ກຸ່ມໜຶ່ງສົ່ງຜູ້ກ່ຽວຕໍ່ໃຫ້ອີກຄົນ ຫຼື ອີກກຸ່ມໜຶ່ງຫຼືບໍ່?
fact-act-harbouring = ຖືກເກັບໄວ້ ຫຼື ໃຫ້ພັກອາໄສຢູ່ບ່ອນໃດບ່ອນໜຶ່ງ
ask-act-harbouring = ມີຜູ້ໃດເກັບຜູ້ກ່ຽວໄວ້ ຫຼື ໃຫ້ພັກອາໄສຢູ່ບ່ອນໃດບ່ອນໜຶ່ງຫຼືບໍ່?
fact-act-receipt = ມີຜູ້ຮັບເອົາເມື່ອມາຮອດ
ask-act-receipt = ເມື່ອຜູ້ກ່ຽວມາຮອດ ມີຜູ້ໃດມາຮັບ ຫຼື ຮັບເອົາໄວ້ຫຼືບໍ່?

## The means: how the person was controlled

fact-means = ຖືກນາບຂູ່, ໃຊ້ກຳລັງ, ບັງຄັບ, ຫຼອກລວງ ຫຼື ຖືກສວຍໂອກາດ
ask-means = ມີຜູ້ໃດນາບຂູ່, ບັງຄັບ, ຫຼອກລວງ ຫຼື ສວຍໂອກາດຈາກຜູ້ກ່ຽວຫຼືບໍ່?
fact-means-threat-or-force = ຖືກນາບຂູ່ ຫຼື ຖືກໃຊ້ກຳລັງ
ask-means-threat-or-force = ມີຜູ້ໃດນາບຂູ່, ຕີ, ທຳຮ້າຍ ຫຼື ກັກຂັງຜູ້ກ່ຽວຫຼືບໍ່?
fact-means-coercion = ຖືກບັງຄັບດ້ວຍວິທີອື່ນ
ask-means-coercion = ມີຜູ້ໃດກົດດັນຜູ້ກ່ຽວດ້ວຍວິທີອື່ນຫຼືບໍ່ ເຊັ່ນ ໃຊ້ໜີ້ສິນ, ຍຶດເອກະສານ ຫຼື ບໍ່ຈ່າຍຄ່າແຮງ?
fact-means-abduction = ຖືກລັກພາຕົວ
ask-means-abduction = ມີຜູ້ໃດພາຜູ້ກ່ຽວໄປດ້ວຍກຳລັງ ຫຼື ໂດຍທີ່ຜູ້ກ່ຽວບໍ່ສະໝັກໃຈຫຼືບໍ່?
fact-means-fraud = ຖືກສໍ້ໂກງ
ask-means-fraud = ມີຜູ້ໃດສໍ້ໂກງຜູ້ກ່ຽວຫຼືບໍ່ ເຊັ່ນ ວຽກທີ່ບໍ່ມີຈິງ, ສັນຍາປອມ ຫຼື ເອກະສານປອມ?
fact-means-deception = ຖືກຫຼອກລວງ
ask-means-deception = ມີຜູ້ໃດຕົວະຜູ້ກ່ຽວກ່ຽວກັບວຽກ, ຄ່າແຮງ, ສະຖານທີ່ ຫຼື ຄວາມເປັນຢູ່ຫຼືບໍ່?
fact-means-abuse-of-power = ມີຜູ້ໃຊ້ອຳນາດເໜືອຜູ້ກ່ຽວໃນທາງທີ່ຜິດ
ask-means-abuse-of-power = ມີຜູ້ທີ່ມີອຳນາດເໜືອຜູ້ກ່ຽວ ໃຊ້ອຳນາດນັ້ນໃນທາງທີ່ຜິດຫຼືບໍ່ ເຊັ່ນ ນາຍຈ້າງ, ພີ່ນ້ອງ ຫຼື ເຈົ້າໜ້າທີ່?
fact-means-abuse-of-vulnerability = ມີຜູ້ສວຍໂອກາດຈາກສະພາບທີ່ອ່ອນແອຂອງຜູ້ກ່ຽວ
ask-means-abuse-of-vulnerability = ມີຜູ້ໃດສວຍໂອກາດຈາກການທີ່ຜູ້ກ່ຽວທຸກຍາກ, ອາຍຸນ້ອຍ, ເຈັບປ່ວຍ, ຢູ່ຄົນດຽວ, ຕິດໜີ້ ຫຼື ບໍ່ມີເອກະສານຫຼືບໍ່?
fact-means-payment-to-controller = ມີການໃຫ້ເງິນແກ່ຜູ້ທີ່ຄວບຄຸມຜູ້ກ່ຽວເພື່ອໃຫ້ຍິນຍອມ
ask-means-payment-to-controller = ມີຜູ້ໃດໃຫ້ເງິນ ຫຼື ຜົນປະໂຫຍດແກ່ຜູ້ທີ່ຄວບຄຸມຜູ້ກ່ຽວ ເພື່ອໃຫ້ເຂົາຍິນຍອມຫຼືບໍ່?

## The purpose: what the person was wanted for

fact-purpose = ຖືກຂູດຮີດ ຫຼື ມີຜູ້ຕັ້ງໃຈຈະຂູດຮີດ
ask-purpose = ມີຜູ້ໃດໃຊ້ຜູ້ກ່ຽວເພື່ອຫາຜົນປະໂຫຍດ ຫຼື ຕັ້ງໃຈຈະເຮັດແນວນັ້ນຫຼືບໍ່?
fact-purpose-sexual-exploitation = ເພື່ອຂູດຮີດທາງເພດ
ask-purpose-sexual-exploitation = ມີຜູ້ໃດໃຊ້ຜູ້ກ່ຽວຄ້າປະເວນີ ຫຼື ກະທຳທາງເພດເພື່ອຫາຜົນປະໂຫຍດ ຫຼື ຕັ້ງໃຈຈະເຮັດແນວນັ້ນຫຼືບໍ່?
fact-purpose-forced-labour = ເພື່ອບັງຄັບໃຊ້ແຮງງານ ຫຼື ໃຫ້ບໍລິການ
ask-purpose-forced-labour = ຜູ້ກ່ຽວຖືກໃຫ້ເຮັດວຽກຍ້ອນການນາບຂູ່ ຫຼື ໂດຍບໍ່ມີທາງເລືອກ ຫຼື ມີແຜນແນວນັ້ນຫຼືບໍ່?
fact-purpose-slavery = ເພື່ອເອົາເປັນຂ້າທາດ
ask-purpose-slavery = ຜູ້ກ່ຽວຖືກປະຕິບັດຄືກັບວ່າເປັນຊັບສິນຂອງຜູ້ອື່ນ ຫຼື ມີແຜນແນວນັ້ນຫຼືບໍ່?
fact-purpose-practices-similar-to-slavery = ເພື່ອການກະທຳທີ່ຄ້າຍຄືກັບການເປັນຂ້າທາດ
ask-purpose-practices-similar-to-slavery = ຜູ້ກ່ຽວຖືກຜູກມັດດ້ວຍໜີ້ ຫຼື ຖືກຂາຍໃຫ້ແຕ່ງງານ ຫຼື ມີແຜນແນວນັ້ນ ຫຼື ຄ້າຍຄືກັນຫຼືບໍ່?
fact-purpose-servitude = ເພື່ອໃຫ້ຮັບໃຊ້ໂດຍບໍ່ມີອິດສະຫຼະ
ask-purpose-servitude = ຜູ້ກ່ຽວຕ້ອງຢູ່ນຳ ແລະ ຮັບໃຊ້ຜູ້ອື່ນໂດຍບໍ່ມີທາງອອກໄປ ຫຼື ມີແຜນແນວນັ້ນຫຼືບໍ່?
fact-purpose-organ-removal = ເພື່ອຕັດເອົາອະໄວຍະວະ
ask-purpose-organ-removal = ຜູ້ກ່ຽວຖືກຕັດເອົາອະໄວຍະວະ ຫຼື ມີແຜນແນວນັ້ນຫຼືບໍ່?
fact-purpose-forced-criminality = ເພື່ອບັງຄັບໃຫ້ກະທຳຜິດ
ask-purpose-forced-criminality = ຜູ້ກ່ຽວຖືກໃຫ້ເຮັດສິ່ງທີ່ຜິດກົດໝາຍແທນຜູ້ອື່ນ ຫຼື ມີແຜນແນວນັ້ນຫຼືບໍ່?
fact-purpose-other = ເພື່ອຂູດຮີດໃນຮູບແບບອື່ນ
ask-purpose-other = ຜູ້ກ່ຽວຖືກໃຊ້ເພື່ອຫາຜົນປະໂຫຍດໃນທາງອື່ນ ຫຼື ມີແຜນແນວນັ້ນຫຼືບໍ່?

## The link between the act and the trafficking

fact-nexus = ການກະທຳກ່ຽວພັນກັບການຄ້າມະນຸດ
ask-nexus = ສິ່ງທີ່ຜູ້ກ່ຽວເຮັດ ກ່ຽວພັນກັບການຄ້າມະນຸດຫຼືບໍ່?
fact-nexus-compelled = ກະທຳຍ້ອນຖືກນາບຂູ່, ໃຊ້ກຳລັງ ຫຼື ບັງຄັບດ້ວຍວິທີອື່ນ
ask-nexus-compelled = ມີຜູ້ໃດບັງຄັບ, ນາບຂູ່ ຫຼື ກົດດັນໃຫ້ຜູ້ກ່ຽວເຮັດຫຼືບໍ່?
fact-nexus-ordered = ກະທຳຕາມຄຳສັ່ງຂອງຜູ້ຄ້າມະນຸດ
ask-nexus-ordered = ຜູ້ຄ້າມະນຸດບອກໃຫ້ຜູ້ກ່ຽວເຮັດຫຼືບໍ່?
fact-nexus-purpose = ການກະທຳນີ້ແມ່ນສິ່ງທີ່ຜູ້ກ່ຽວຖືກຂູດຮີດໃຫ້ເຮັດ
ask-nexus-purpose = ຜູ້ຄ້າມະນຸດໃຊ້ຜູ້ກ່ຽວເພື່ອເຮັດສິ່ງນີ້ ແມ່ນບໍ່?
fact-nexus-status = ແມ່ນການເຂົ້າເມືອງ, ການພັກເຊົາ, ການເຮັດວຽກ ຫຼື ເອກະສານ ທີ່ເກີດຈາກການຄ້າມະນຸດ
ask-nexus-status = ເລື່ອງນີ້ກ່ຽວກັບການເຂົ້າເມືອງ, ການພັກເຊົາ, ການເຮັດວຽກ ຫຼື ເອກະສານຂອງຜູ້ກ່ຽວ ຍ້ອນການຄ້າມະນຸດ ແມ່ນບໍ່?
fact-nexus-escape = ກະທຳເພື່ອອອກມາ ຫຼື ເພື່ອຂໍຄວາມຊ່ວຍເຫຼືອ
ask-nexus-escape = ຜູ້ກ່ຽວເຮັດເພື່ອອອກມາ ຫຼື ເພື່ອຂໍຄວາມຊ່ວຍເຫຼືອ ແມ່ນບໍ່?
fact-nexus-survival = ກະທຳເພື່ອໃຫ້ມີຊີວິດລອດ
ask-nexus-survival = ຜູ້ກ່ຽວເຮັດເພື່ອໃຫ້ມີຊີວິດລອດ ເຊັ່ນ ຍ້ອນຄວາມຫິວ ຫຼື ໜີ້ສິນ ແມ່ນບໍ່?
fact-nexus-aftermath = ກະທຳຫຼັງຈາກອອກມາແລ້ວ ແຕ່ຍັງຢູ່ພາຍໃຕ້ຄວາມຢ້ານ, ການຄວບຄຸມ ຫຼື ຜົນກະທົບທີ່ຍັງຄົງຢູ່
ask-nexus-aftermath = ຫຼັງຈາກອອກມາແລ້ວ ຜູ້ກ່ຽວຍັງຢ້ານ, ຍັງຖືກຄວບຄຸມ ຫຼື ຍັງໄດ້ຮັບຜົນກະທົບ ແລະ ເຮັດຍ້ອນເຫດນັ້ນ ແມ່ນບໍ່?
fact-nexus-but-for = ຈະບໍ່ເກີດຂຶ້ນ ຖ້າບໍ່ມີການຄ້າມະນຸດ
ask-nexus-but-for = ເລື່ອງນີ້ເກີດຂຶ້ນຍ້ອນການຄ້າມະນຸດເທົ່ານັ້ນ ແລະ ຖ້າບໍ່ມີກໍຈະບໍ່ເກີດຂຶ້ນ ແມ່ນບໍ່?
fact-nexus-independent = ເປັນການເລືອກຢ່າງອິດສະຫຼະ ທີ່ບໍ່ກ່ຽວພັນກັບການຄ້າມະນຸດ
ask-nexus-independent = ແມ່ນການເລືອກຢ່າງອິດສະຫຼະຂອງຜູ້ກ່ຽວເອງ ໂດຍບໍ່ກ່ຽວພັນກັບການຄ້າມະນຸດເລີຍ ແມ່ນບໍ່?

## The circumstances of the act

fact-circumstances-threat-of-death-or-serious-harm = ຖືກຂູ່ວ່າຈະຂ້າ ຫຼື ທຳຮ້າຍຢ່າງຮ້າຍແຮງ
ask-circumstances-threat-of-death-or-serious-harm = ມີຜູ້ໃດຂູ່ວ່າຈະຂ້າ ຫຼື ທຳຮ້າຍຜູ້ກ່ຽວ ຫຼື ຜູ້ອື່ນຢ່າງຮ້າຍແຮງຫຼືບໍ່?
fact-circumstances-threat-imminent = ການຂູ່ນັ້ນອາດເກີດຂຶ້ນຈິງໄດ້ທຸກເວລາ
ask-circumstances-threat-imminent = ຜູ້ຂູ່ອາດລົງມືທັນທີ ຫຼື ໃນບໍ່ດົນຫຼືບໍ່?
fact-circumstances-threat-to-self-or-close = ການຂູ່ແນໃສ່ຜູ້ກ່ຽວ ຫຼື ຄົນໃກ້ຊິດ
ask-circumstances-threat-to-self-or-close = ການຂູ່ນັ້ນແນໃສ່ຜູ້ກ່ຽວ ຫຼື ຄົນໃກ້ຊິດຫຼືບໍ່?
fact-circumstances-no-safe-escape = ບໍ່ມີທາງອອກທີ່ປອດໄພ
ask-circumstances-no-safe-escape = ຜູ້ກ່ຽວບໍ່ມີທາງໜີ ຫຼື ຂໍຄວາມຊ່ວຍເຫຼືອຢ່າງປອດໄພ ແມ່ນບໍ່?
fact-circumstances-proportionate = ການກະທຳເໝາະສົມກັບອັນຕະລາຍທີ່ຢ້ານ
ask-circumstances-proportionate = ຄວາມເສຍຫາຍທີ່ເກີດຂຶ້ນ ບໍ່ໜັກກວ່າອັນຕະລາຍທີ່ຜູ້ກ່ຽວຢ້ານ ແມ່ນບໍ່?
fact-circumstances-voluntary-exposure = ເລືອກຢ່າງອິດສະຫຼະທີ່ຈະເຂົ້າໄປໃນອັນຕະລາຍນັ້ນ
ask-circumstances-voluntary-exposure = ຜູ້ກ່ຽວເລືອກຢ່າງອິດສະຫຼະທີ່ຈະເຂົ້າໄປໃນອັນຕະລາຍນີ້ ໂດຍທີ່ຮູ້ວ່າມັນແມ່ນຫຍັງ ແມ່ນບໍ່?
fact-circumstances-danger-to-life-or-health = ຊີວິດ ຫຼື ສຸຂະພາບຢູ່ໃນອັນຕະລາຍ
ask-circumstances-danger-to-life-or-health = ຊີວິດ ຫຼື ສຸຂະພາບຂອງຜູ້ກ່ຽວຢູ່ໃນອັນຕະລາຍ ເຊັ່ນ ຍ້ອນຄວາມຫິວ ຫຼື ເຈັບປ່ວຍ ແມ່ນບໍ່?
fact-circumstances-responding-to-attack = ຕອບໂຕ້ການທຳຮ້າຍ
ask-circumstances-responding-to-attack = ຜູ້ກ່ຽວກຳລັງປ້ອງກັນຕົນເອງ ຫຼື ຜູ້ອື່ນຈາກການທຳຮ້າຍ ແມ່ນບໍ່?
fact-circumstances-incited-by-state-agent = ຖືກເຈົ້າໜ້າທີ່ລັດຊຸກຍູ້ໃຫ້ກະທຳ
ask-circumstances-incited-by-state-agent = ມີເຈົ້າໜ້າທີ່ ຫຼື ຜູ້ເຮັດວຽກໃຫ້ລັດ ຊຸກຍູ້ໃຫ້ຜູ້ກ່ຽວເຮັດຫຼືບໍ່?

## The proceedings so far

fact-proceedings-detained = ຖືກ ຫຼື ເຄີຍຖືກກັກຂັງ
ask-proceedings-detained = ຜູ້ກ່ຽວຖືກ ຫຼື ເຄີຍຖືກກັກຂັງ ຫຼື ບໍ່ມີອິດສະຫຼະທີ່ຈະອອກຈາກບ່ອນໃດບ່ອນໜຶ່ງ ແມ່ນບໍ່?
fact-proceedings-charged = ຖືກແຈ້ງຂໍ້ຫາ ຫຼື ຖືກສັ່ງຟ້ອງແລ້ວ
ask-proceedings-charged = ຜູ້ກ່ຽວຖືກແຈ້ງຂໍ້ຫາ ຫຼື ຖືກສັ່ງຟ້ອງໃນເລື່ອງນີ້ແລ້ວ ແມ່ນບໍ່?
fact-proceedings-convicted = ຖືກສານຕັດສິນວ່າມີຄວາມຜິດແລ້ວ
ask-proceedings-convicted = ສານໄດ້ຕັດສິນວ່າຜູ້ກ່ຽວມີຄວາມຜິດໃນເລື່ອງນີ້ແລ້ວ ແມ່ນບໍ່?
fact-proceedings-fined = ຖືກປັບໃໝແລ້ວ
ask-proceedings-fined = ຜູ້ກ່ຽວຖືກປັບໃໝໃນເລື່ອງນີ້ແລ້ວ ແມ່ນບໍ່?
fact-proceedings-removal-ordered = ຖືກສັ່ງໃຫ້ອອກຈາກປະເທດ
ask-proceedings-removal-ordered = ມີຜູ້ໃດສັ່ງໃຫ້ສົ່ງຜູ້ກ່ຽວອອກຈາກປະເທດຫຼືບໍ່?
fact-proceedings-reentry-banned = ຖືກຫ້າມກັບເຂົ້າປະເທດ
ask-proceedings-reentry-banned = ຜູ້ກ່ຽວຖືກຫ້າມກັບເຂົ້າປະເທດຫຼືບໍ່?
fact-proceedings-sentence-served = ຮັບໂທດຄົບແລ້ວ
ask-proceedings-sentence-served = ຜູ້ກ່ຽວຮັບໂທດຄົບແລ້ວ ແມ່ນບໍ່?
fact-proceedings-legal-aid = ມີການຊ່ວຍເຫຼືອທາງກົດໝາຍ ຫຼື ທະນາຍຄວາມ
ask-proceedings-legal-aid = ຜູ້ກ່ຽວມີທະນາຍຄວາມ ຫຼື ໄດ້ຮັບການຊ່ວຍເຫຼືອທາງກົດໝາຍຫຼືບໍ່?
fact-proceedings-consular-notice-given = ໄດ້ຮັບແຈ້ງສິດຂໍຄວາມຊ່ວຍເຫຼືອຈາກກົງສຸນແລ້ວ
ask-proceedings-consular-notice-given = ຜູ້ກ່ຽວໄດ້ຮັບແຈ້ງແລ້ວວ່າສາມາດຕິດຕໍ່ກົງສຸນຂອງຕົນໄດ້ ແມ່ນບໍ່?
fact-proceedings-assessed-by-qualified-person = ໄດ້ຮັບການປະເມີນຈາກຜູ້ທີ່ຜ່ານການຝຶກອົບຮົມ ແລະ ມີຄຸນວຸດທິ
ask-proceedings-assessed-by-qualified-person = ຜູ້ທີ່ຜ່ານການຝຶກອົບຮົມດ້ານການຈຳແນກຜູ້ຖືກເຄາະຮ້າຍຈາກການຄ້າມະນຸດ ໄດ້ປະເມີນຜູ້ກ່ຽວແລ້ວ ແມ່ນບໍ່?

## The person and the case

fact-suspicion = ເຈົ້າໜ້າທີ່ໄດ້ບັນທຶກຂໍ້ສົງໄສທີ່ໜ້າເຊື່ອຖືວ່າມີການຄ້າມະນຸດ
ask-suspicion = ມີເຈົ້າໜ້າທີ່ໃດໄດ້ຂຽນບັນທຶກຂໍ້ສົງໄສທີ່ໜ້າເຊື່ອຖືວ່າຜູ້ກ່ຽວຖືກຄ້າມະນຸດຫຼືບໍ່?
fact-person-age = ອາຍຸປັດຈຸບັນ
ask-person-age = ປັດຈຸບັນຜູ້ກ່ຽວອາຍຸເທົ່າໃດ?
fact-person-reason-to-believe-child = ມີເຫດໃຫ້ເຊື່ອວ່າຜູ້ກ່ຽວອາຍຸຕ່ຳກວ່າ 18 ປີ
ask-person-reason-to-believe-child = ມີເຫດໃຫ້ຄິດວ່າຜູ້ກ່ຽວອາດອາຍຸຕ່ຳກວ່າ 18 ປີຫຼືບໍ່?
fact-person-nationalities = ສັນຊາດ
ask-person-nationalities = ຜູ້ກ່ຽວເປັນພົນລະເມືອງຂອງປະເທດໃດແດ່?
fact-person-woman = ເປັນແມ່ຍິງ
ask-person-woman = ຜູ້ກ່ຽວເປັນແມ່ຍິງຫຼືບໍ່?
fact-age-at-start = ອາຍຸເມື່ອການຄ້າມະນຸດເລີ່ມຂຶ້ນ
ask-age-at-start = ຜູ້ກ່ຽວອາຍຸເທົ່າໃດເມື່ອເລື່ອງນັ້ນເລີ່ມຂຶ້ນ?
fact-age-at-time = ອາຍຸໃນເວລາກະທຳ
ask-age-at-time = ຜູ້ກ່ຽວອາຍຸເທົ່າໃດເມື່ອການກະທຳນີ້ເກີດຂຶ້ນ?
fact-identifications = ການຕັດສິນຂອງອົງການກ່ຽວກັບວ່າຜູ້ກ່ຽວເປັນຜູ້ຖືກເຄາະຮ້າຍຫຼືບໍ່
ask-identifications = ມີອົງການຢູ່ປະເທດນີ້ ຫຼື ປະເທດອື່ນ ຕັດສິນແລ້ວຫຼືບໍ່ວ່າຜູ້ກ່ຽວເປັນຜູ້ຖືກເຄາະຮ້າຍ?
fact-offence = ການກະທຳຜິດທີ່ກ່າວເຖິງ
ask-offence = ຜູ້ກ່ຽວຖືກກ່າວຫາວ່າເຮັດຫຍັງ?
fact-class = ປະເພດຂອງຄວາມຮັບຜິດຊອບ
ask-class = ເລື່ອງນີ້ເປັນເລື່ອງທາງອາຍາ, ທາງບໍລິຫານ, ທາງການເຂົ້າເມືອງ ຫຼື ທາງແພ່ງ?

## Recorded because officials ask; none of these changes the result

fact-context-consented = ມີຜູ້ອ້າງວ່າໄດ້ຍິນຍອມ
ask-context-consented = ມີຜູ້ໃດອ້າງວ່າຜູ້ກ່ຽວຍິນຍອມຫຼືບໍ່?
fact-context-contract-signed = ໄດ້ເຊັນສັນຍາ
ask-context-contract-signed = ຜູ້ກ່ຽວໄດ້ເຊັນສັນຍາຫຼືບໍ່?
fact-context-paid-wage = ໄດ້ຮັບຄ່າແຮງ
ask-context-paid-wage = ຜູ້ກ່ຽວໄດ້ຮັບຄ່າແຮງຫຼືບໍ່?
fact-context-cooperates = ຮ່ວມມືກັບເຈົ້າໜ້າທີ່
ask-context-cooperates = ຜູ້ກ່ຽວກຳລັງຊ່ວຍເຈົ້າໜ້າທີ່ຫຼືບໍ່?
fact-context-trafficker-prosecuted = ຜູ້ຄ້າມະນຸດກຳລັງຖືກດຳເນີນຄະດີ
ask-context-trafficker-prosecuted = ມີຜູ້ໃດກຳລັງຖືກດຳເນີນຄະດີຍ້ອນການຄ້າມະນຸດນີ້ຫຼືບໍ່?
fact-context-self-identifies = ບອກວ່າຕົນເປັນຜູ້ຖືກເຄາະຮ້າຍ
ask-context-self-identifies = ຜູ້ກ່ຽວບອກວ່າຕົນເປັນຜູ້ຖືກເຄາະຮ້າຍຫຼືບໍ່?
fact-context-previous-offences = ມີປະຫວັດການກະທຳຜິດກ່ອນໜ້ານີ້
ask-context-previous-offences = ມີບັນທຶກການກະທຳຜິດກ່ອນໜ້ານີ້ຫຼືບໍ່?
fact-episodes = ສິ່ງທີ່ເກີດຂຶ້ນກັບຜູ້ກ່ຽວ, ດ້ວຍວິທີໃດ ແລະ ເພື່ອຫຍັງ
ask-episodes = ເກີດຫຍັງຂຶ້ນກັບຜູ້ກ່ຽວ, ດ້ວຍວິທີການໃດ ແລະ ເພື່ອຫຍັງ?
