# review: unreviewed

## The explorer

explore-title = ກົດໝາຍກຳນົດແນວໃດກ່ຽວກັບສະຖານະການນີ້?
explore-lead = ຕອບສິ່ງທີ່ທ່ານຮູ້. “ບໍ່ຮູ້” ເປັນຄຳຕອບທີ່ດີສະເໝີ: ສິ່ງທີ່ຍັງບໍ່ຮູ້ຈະບໍ່ມີວັນຖືກໃຊ້ເປັນຜົນເສຍຕໍ່ຜູ້ໃດ.
explore-keeps-nothing = ຄຳຕອບຂອງທ່ານບໍ່ຖືກເກັບໄວ້ໃນເຄື່ອງແມ່ຂ່າຍ. ຄຳຕອບຢູ່ໃນໂປຣແກຣມທ່ອງເວັບນີ້ຈົນກວ່າທ່ານຈະປິດມັນ.
explore-no-names = ບໍ່ມີຄຳຖາມໃດຖາມຊື່.
explore-history = ປະຫວັດການທ່ອງເວັບຂອງທ່ານຈະສະແດງວ່າທ່ານໄດ້ເຂົ້າມາໜ້ານີ້.
explore-begin = ເລີ່ມ
explore-go-on = ສືບຕໍ່ຈາກບ່ອນທີ່ທ່ານຢຸດໄວ້
explore-worked = ຄະດີຕົວຢ່າງ
explore-forget = ລຶບຄຳຕອບທັງໝົດ
explore-question = ຄຳຖາມທີ { $number }
explore-choose = ເລືອກຄຳຕອບໜຶ່ງ
explore-pick = ເລືອກໜຶ່ງຢ່າງ
explore-stop = ຢຸດ ແລະ ເບິ່ງຜົນ
explore-jurisdiction = ຜູ້ກ່ຽວອາດຖືກລົງໂທດຢູ່ປະເທດໃດ?
explore-offence = ຜູ້ກ່ຽວຖືກກ່າວຫາວ່າເຮັດຫຍັງ?
explore-stage = ເລື່ອງນີ້ໄປຮອດຂັ້ນຕອນໃດແລ້ວ?
explore-age = ຜູ້ກ່ຽວອາຍຸເທົ່າໃດ?
explore-age-child = ຕ່ຳກວ່າ 18 ປີ
explore-age-doubt = ອາດຕ່ຳກວ່າ 18 ປີ; ຍັງບໍ່ມີຫຼັກຖານຢັ້ງຢືນອາຍຸ
explore-age-adult = 18 ປີຂຶ້ນໄປ
explore-nationality-other = ປະເທດອື່ນ
explore-finding-here = ຕັດສິນແລ້ວ: ຢູ່ປະເທດນີ້ ຜູ້ກ່ຽວໄດ້ຮັບການຢັ້ງຢືນວ່າເປັນຜູ້ຖືກເຄາະຮ້າຍ
explore-finding-elsewhere = ຕັດສິນແລ້ວ: ລັດອາຊຽນອື່ນໄດ້ຢັ້ງຢືນວ່າຜູ້ກ່ຽວເປັນຜູ້ຖືກເຄາະຮ້າຍ
explore-finding-not-here = ຕັດສິນແລ້ວ: ຢູ່ປະເທດນີ້ ຜູ້ກ່ຽວບໍ່ໄດ້ຮັບການຢັ້ງຢືນວ່າເປັນຜູ້ຖືກເຄາະຮ້າຍ
explore-finding-none = ຍັງບໍ່ມີອົງການໃດຕັດສິນ
answer-dont-know = ບໍ່ຮູ້
answer-not-to-say = ບໍ່ຢາກຕອບ

why-jurisdiction = ແຕ່ລະປະເທດມີກົດລະບຽບຂອງຕົນ.
why-offence = ບາງກົດລະບຽບກວມເອົາແຕ່ບາງການກະທຳ.
why-stage = ສິ່ງທີ່ຕ້ອງເຮັດໃນຕອນນີ້ຂຶ້ນກັບຂັ້ນຕອນຂອງຄະດີ.
why-age = ສຳລັບເດັກ ບໍ່ຕ້ອງຖາມວ່າຜູ້ຄ້າມະນຸດໃຊ້ກຳລັງ ຫຼື ຫຼອກລວງແນວໃດ.
why-fact = ຄຳຕອບອາດປ່ຽນຜົນໄດ້.
why-contradiction = ສອງຄຳຕອບບໍ່ສອດຄ່ອງກັນ; ຄຳຕອບນີ້ຈະເຮັດໃຫ້ຈະແຈ້ງ.
why-principle = ຄຳຕອບຊີ້ຂາດວ່າຫຼັກການປົກປ້ອງຜູ້ກ່ຽວຫຼືບໍ່.
why-protection = ຄຳຕອບຊີ້ຂາດວ່າກົດລະບຽບໃດປົກປ້ອງຜູ້ກ່ຽວ.
why-with-another = ຄຳຕອບນີ້ຊີ້ຂາດ ເມື່ອລວມກັບອີກຄຳຕອບໜຶ່ງ.
why-step = ນີ້ແມ່ນຂໍ້ເທັດຈິງໜຶ່ງໃນຫຼາຍຂໍ້ທີ່ຍັງຕ້ອງຮູ້.
why-defence = ຄຳຕອບຊີ້ຂາດວ່າຍົກຂໍ້ຕໍ່ສູ້ຄະດີໄດ້ຫຼືບໍ່.
why-measure = ຄຳຕອບຊີ້ຂາດວ່າຕ້ອງເຮັດຫຍັງໃນຕອນນີ້.

check-title = ກວດຄຳຕອບຂອງທ່ານ
check-change = ປ່ຽນ
check-see = ເບິ່ງວ່າກົດໝາຍກຳນົດແນວໃດ

worked-title = ເລືອກຄະດີຕົວຢ່າງ
worked-lead = ຄະດີເຫຼົ່ານີ້ມາຈາກແຫຼ່ງຂໍ້ມູນ ຫຼື ແຕ່ງຂຶ້ນຕາມແຫຼ່ງຂໍ້ມູນ. ຂໍ້ຄວາມເປັນພາສາອັງກິດ.
worked-open = ເປີດຄະດີນີ້

## The result

result-title = ກົດໝາຍກຳນົດແນວໃດ
result-answers = ຄຳຕອບຂອງທ່ານ
result-finding = ສະຖານະ
result-why = ຍ້ອນຫຍັງ: ເຫດຜົນເທື່ອລະຂັ້ນ
result-would-change = ສິ່ງທີ່ຈະປ່ຽນຜົນນີ້
result-disputed = ບ່ອນທີ່ສານ ຫຼື ບົດບັນຍັດຮຽກຮ້ອງຫຼາຍກວ່ານີ້
result-duties = ໜ້າທີ່ໃນຕອນນີ້ ແຍກຕາມບົດບາດ
result-changed = ສິ່ງທີ່ປ່ຽນແປງ
result-same = ບໍ່ມີຫຍັງປ່ຽນແປງສຳລັບການກະທຳໃດໆ.
result-what = ລາຍການ
result-before = ກ່ອນ
result-after = ດຽວນີ້
result-reset = ກັບຄືນແບບເດີມ
result-flip = ຖ້າຕ່າງຈາກນີ້ເດ?
result-flip-lead = ປ່ຽນປະເທດ, ວັນທີ, ຂັ້ນຕອນ ຫຼື ຂໍ້ເທັດຈິງ ແລ້ວເບິ່ງວ່າຜົນຕ່າງກັນແນວໃດ.
result-day = ກົດໝາຍຂອງວັນທີນີ້
result-facts = ປ່ຽນຂໍ້ເທັດຈິງ
result-judge = ເບິ່ງສິ່ງທີ່ປ່ຽນແປງ
result-take = ເອົາຜົນໄປນຳ
result-case-file = ດາວໂຫຼດເປັນໄຟລ໌ຄະດີ
result-bad-day = ໃຫ້ໃສ່ວັນທີທີ່ມີຢູ່ຈິງ.
result-not-held = ຢູ່ນີ້ບໍ່ມີກົດໝາຍຂອງປະເທດນີ້ໃນວັນທີນັ້ນ ຫຼື ຂໍ້ເທັດຈິງເຫຼົ່ານີ້ບໍ່ສອດຄ່ອງກັນ.
