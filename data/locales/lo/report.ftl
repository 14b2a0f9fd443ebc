# review: unreviewed

## The assessment on paper and on screen

report-title = ການປະເມີນຄະດີ { $reference }
report-law = ກົດໝາຍຂອງ { $state } ນັບຮອດວັນທີ { $date }
report-corpus = ຊຸດຂໍ້ມູນກົດໝາຍ { $version }, { $hash }; ໂປຣແກຣມປະເມີນ { $engine }
report-person-child = ຜູ້ກ່ຽວເປັນ ຫຼື ເຄີຍເປັນເດັກໃນເວລານັ້ນ: { $child }
report-episode = ເຫດການ { $id }: { $status }
report-contested = ອົງການຕ່າງໆຕັດສິນບໍ່ກົງກັນ: ຕ້ອງປະເມີນໃໝ່ ແລະ ໃຫ້ເຫດຜົນທີ່ຈະແຈ້ງ.
report-elements = { $act } · { $means } · { $purpose }
report-element = { $element }: { $answer }
report-act = ການກະທຳ { $id }: { $offence }
report-act-facts = { $kind } · { $stage } · { $child }
report-principle = ຫຼັກການ
report-protection = ການປົກປ້ອງ
report-gap = ຊ່ອງຫວ່າງ
report-nexus = ຄວາມກ່ຽວພັນ
report-inquiry = ການສອບຖາມ
report-nexus-line = ສາເຫດ: { $causation }; ການບັງຄັບ: { $compulsion }
report-nexus-reading = ສາເຫດ: { $causation }; ການບັງຄັບ: { $compulsion } ({ $reading })
report-grounds = ກົດລະບຽບທີ່ໄດ້ກວດເບິ່ງ
report-defences = ຂໍ້ຕໍ່ສູ້ຄະດີທົ່ວໄປ
report-defence = { $defence }: ຕາມຕົວໜັງສື { $plain }, ຕາມການຕີຄວາມແບບກວ້າງ { $broad }
report-defence-plain = ການຕີຄວາມຕາມຕົວໜັງສື
report-defence-broad = ການຕີຄວາມແບບກວ້າງ
report-binding = ຜູກພັນ
report-not-binding = ບໍ່ຜູກພັນ
report-also-requires = { $condition }
report-lifted-by = ຜູ້ທີ່ສາມາດຍົກເລີກໄດ້ມີແຕ່: { $authority }
report-yields-to = ນຳໃຊ້ພາຍຫຼັງ: { $rules }
report-measures = ສິ່ງທີ່ຕ້ອງເຮັດໃນຕອນນີ້
report-by = ຜ່ານ { $authority }
report-ask = ສິ່ງທີ່ຄວນຖາມຕໍ່ໄປ
report-ask-more = { $count ->
   *[other] ແລະ ອີກ { $count } ຂໍ້; ໃຊ້ --format json ເພື່ອເບິ່ງທັງໝົດ
}
report-ask-gives = ຖ້າຄຳຕອບແມ່ນ { $answer }: { $principle }, { $protection } (ການກະທຳ { $act })
report-ask-contradiction = ຈະແກ້ຂໍ້ຂັດແຍ້ງໄດ້
report-ask-with-another = ຊີ້ຂາດ ເມື່ອລວມກັບຂໍ້ເທັດຈິງອີກຂໍ້ໜຶ່ງ
report-ask-step = ແມ່ນຂໍ້ເທັດຈິງໜຶ່ງໃນຫຼາຍຂໍ້ທີ່ຍັງຕ້ອງຮູ້
report-ask-defence = ອາດຊີ້ຂາດຂໍ້ຕໍ່ສູ້ຄະດີ: { $defence }
report-ask-measure = ອາດຮຽກຮ້ອງໃຫ້ເຮັດ: { $measure }
report-would-change = ສິ່ງທີ່ຈະປ່ຽນຜົນ
report-change-one = { $fact } → { $to }
report-change-any = ຂໍ້ໃດຂໍ້ໜຶ່ງໃນ: { $facts } → { $to }
report-change-gives = ຜົນທີ່ໄດ້: { $principle }, { $protection }
report-and = ລວມກັບ
report-duties = ໜ້າທີ່ທີ່ເກີດຂຶ້ນ ({ $count })
report-deadline = ກຳນົດເວລາ: { $deadline }
report-notes = ສິ່ງທີ່ຄວນຮູ້
report-note-coming = { $rule } ຈະມີຜົນບັງຄັບໃຊ້ໃນວັນທີ { $on } ແລະ ບໍ່ນຳໃຊ້ຢູ່ນີ້.
report-note-repealed = { $rule } ມີຜົນບັງຄັບໃຊ້ຮອດວັນທີ { $on } ແລະ ບໍ່ນຳໃຊ້ຢູ່ນີ້.
report-note-divergence = { $says } ຢູ່ນີ້ໃຊ້ແບບນີ້ແທນ: { $instead }
report-no-acts = ບໍ່ມີການບັນທຶກການກະທຳທີ່ຜິດກົດໝາຍ. ໜ້າທີ່ຕໍ່ໄປນີ້ນຳໃຊ້ໃນການພົບກັນຄັ້ງທຳອິດ.
report-nobody-decides = ນີ້ບໍ່ແມ່ນການຕັດສິນ. ຄົນເປັນຜູ້ຕັດສິນ ແລະ ໃຫ້ເຫດຜົນ.
report-source = ແຫຼ່ງຂໍ້ມູນ: { $cite }

answer-victim-here = ອົງການທີ່ມີສິດອຳນາດຂອງ { $state } ຢັ້ງຢືນວ່າເປັນຜູ້ຖືກເຄາະຮ້າຍ
answer-victim-elsewhere = ລັດພາຄີອື່ນຂອງ ACTIP ຢັ້ງຢືນວ່າເປັນຜູ້ຖືກເຄາະຮ້າຍ
answer-under-18 = ຕ່ຳກວ່າ 18 ປີ
answer-adult = 18 ປີຂຶ້ນໄປ
answer-not-required = ບໍ່ຕ້ອງຖາມ

## The tree of reasons

explain-title = ຍ້ອນຫຍັງ: ການກະທຳ { $id }, { $offence }
reason-principle = ຫຼັກການບໍ່ລົງໂທດຜູ້ຖືກເຄາະຮ້າຍ: { $answer }
reason-status = ສະຖານະຂອງຜູ້ກ່ຽວ: { $answer }
reason-finding = ການຕັດສິນຂອງອົງການໃນສຳນວນຄະດີ: { $answer }
reason-suspicion = ເຈົ້າໜ້າທີ່ໄດ້ບັນທຶກຂໍ້ສົງໄສທີ່ໜ້າເຊື່ອຖື
reason-element = { $element }: { $answer }
reason-fact = { $fact }: { $answer }
reason-child = ເດັກ: { $answer }. ບໍ່ຕ້ອງຖາມວິທີການ ແລະ ການບັງຄັບ.
reason-causation = ການກະທຳເກີດຈາກການຄ້າມະນຸດ: { $answer }
reason-causation-contradiction = ມີຄຳຕອບວ່າກ່ຽວພັນ ແຕ່ການກະທຳກໍຖືກລະບຸວ່າເປັນອິດສະຫຼະ: ຕ້ອງເຮັດໃຫ້ຈະແຈ້ງກ່ອນ
reason-compulsion = ຜູ້ກ່ຽວຖືກບັງຄັບ: { $answer }
reason-compulsion-broad = ຜູ້ກ່ຽວຖືກບັງຄັບ: { $answer } (ການຕີຄວາມແບບກວ້າງຕາມທີ່ຄູ່ມືແນະນຳຮຽກຮ້ອງ)
reason-protection = ຜົນຂອງກົດລະບຽບທີ່ເຂົ້າເງື່ອນໄຂ ແລະ ປົກປ້ອງຫຼາຍທີ່ສຸດ: { $answer }
reason-protection-gap = ມີຊ່ອງຫວ່າງ: ຜູ້ກ່ຽວຄວນໄດ້ຮັບການປົກປ້ອງ ແຕ່ກົດໝາຍພາຍໃນບໍ່ໄດ້ກຳນົດໄວ້. ສິ່ງທີ່ຍັງເຫຼືອ: { $answer }
reason-ground = ກົດລະບຽບ { $rule }: { $answer }
reason-offence = ບໍ່ມີກົດລະບຽບໃດທີ່ໄດ້ກວດເບິ່ງເຂົ້າເງື່ອນໄຂສຳລັບການກະທຳຜິດນີ້
reason-binds = ກົດລະບຽບນີ້ຜູກພັນລັດນີ້ ແລະ ລັດອື່ນທີ່ຜູ້ກ່ຽວຖືສັນຊາດຫຼືບໍ່? { $answer }
reason-beneficiaries = ຜູ້ກ່ຽວແມ່ນຜູ້ໜຶ່ງທີ່ກົດລະບຽບປົກປ້ອງຫຼືບໍ່? { $answer }
reason-acts = ການກະທຳຜິດນີ້ຢູ່ໃນຂອບເຂດຫຼືບໍ່? { $answer }
reason-threshold = ຂໍ້ມູນກ່ຽວກັບການຄ້າມະນຸດພຽງພໍຫຼືບໍ່? { $answer }
reason-liability = ກົດລະບຽບຍົກເວັ້ນຄວາມຮັບຜິດຊອບປະເພດນີ້ຫຼືບໍ່? { $answer }
reason-link = ຄວາມກ່ຽວພັນແມ່ນຕາມທີ່ກົດລະບຽບຮຽກຮ້ອງຫຼືບໍ່? { $answer }
reason-purposes = ຈຸດປະສົງແມ່ນຂໍ້ທີ່ກົດລະບຽບກ່າວເຖິງຫຼືບໍ່? { $answer }
reason-recognition = ລັດພາຄີອື່ນຢັ້ງຢືນວ່າເປັນຜູ້ຖືກເຄາະຮ້າຍຫຼືບໍ່? { $answer }
reason-excluded = ບົດບັນຍັດຍົກເວັ້ນການກະທຳຜິດນີ້ອອກຫຼືບໍ່? { $answer }

## What if

whatif-title = ຖ້າ { $changes } ຈະເປັນແນວໃດ
whatif-nothing = ຈະບໍ່ມີຫຍັງປ່ຽນແປງ.
whatif-changed = { $what }: { $before } → { $after }
