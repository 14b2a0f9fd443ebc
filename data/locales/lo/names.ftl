# review: unreviewed

## Roles

role-all = ທຸກຝ່າຍທີ່ກ່ຽວຂ້ອງກັບຄະດີ
role-state = ລັດ
role-frontline-officer = ເຈົ້າໜ້າທີ່ດ່ານໜ້າ
role-investigator = ເຈົ້າໜ້າທີ່ຈັບກຸມ ຫຼື ສືບສວນ-ສອບສວນ
role-immigration-officer = ເຈົ້າໜ້າທີ່ກວດຄົນເຂົ້າເມືອງ
role-labour-inspector = ເຈົ້າໜ້າທີ່ກວດກາແຮງງານ
role-consular-officer = ເຈົ້າໜ້າທີ່ກົງສຸນ
role-prosecutor = ໄອຍະການ
role-defence-lawyer = ທະນາຍຄວາມ
role-judge = ຜູ້ພິພາກສາ ຫຼື ສານ
role-counter-trafficking-body = ອົງການຕ້ານການຄ້າມະນຸດແຫ່ງຊາດ
role-human-rights-institution = ສະຖາບັນສິດທິມະນຸດແຫ່ງຊາດ
role-civil-society = ອົງການຈັດຕັ້ງທາງສັງຄົມ ຫຼື ອົງການທີ່ບໍ່ຂຶ້ນກັບລັດຖະບານ
role-health-and-social-service = ໜ່ວຍບໍລິການສຸຂະພາບ ຫຼື ສັງຄົມ
role-child-protection = ໜ່ວຍງານປົກປ້ອງເດັກ
role-legislator = ຜູ້ສ້າງກົດໝາຍ
role-somtc = ກອງປະຊຸມເຈົ້າໜ້າທີ່ອາວຸໂສອາຊຽນວ່າດ້ວຍອາຊະຍາກຳຂ້າມຊາດ (SOMTC)
role-aichr = ຄະນະກຳມະການລະຫວ່າງລັດຖະບານອາຊຽນວ່າດ້ວຍສິດທິມະນຸດ (AICHR)
role-national-actip-representative = ຜູ້ຕາງໜ້າແຫ່ງຊາດສຳລັບສົນທິສັນຍາອາຊຽນວ່າດ້ວຍການຕ້ານການຄ້າມະນຸດ (ACTIP)

## Offences

offence-irregular-entry = ການເຂົ້າປະເທດໂດຍບໍ່ໄດ້ຮັບອະນຸຍາດ
offence-irregular-exit = ການອອກນອກປະເທດໂດຍບໍ່ໄດ້ຮັບອະນຸຍາດ
offence-irregular-stay = ການພັກເຊົາໂດຍບໍ່ໄດ້ຮັບອະນຸຍາດ
offence-irregular-status = ສະຖານະການເຂົ້າເມືອງທີ່ບໍ່ຖືກຕ້ອງຕາມກົດໝາຍ
offence-irregular-work = ການເຮັດວຽກໂດຍບໍ່ໄດ້ຮັບອະນຸຍາດ
offence-fraudulent-work-permit = ໃບອະນຸຍາດເຮັດວຽກປອມ ຫຼື ໄດ້ມາໂດຍບໍ່ຖືກຕ້ອງ
offence-lack-of-documents = ການບໍ່ມີເອກະສານຢັ້ງຢືນຕົວຕົນ ຫຼື ເອກະສານເດີນທາງ
offence-false-document-use = ການໃຊ້ ຫຼື ມີເອກະສານປອມ
offence-false-document-making = ການເຮັດເອກະສານປອມ
offence-false-statement-to-official = ການແຈ້ງຂໍ້ມູນບໍ່ຈິງຕໍ່ເຈົ້າໜ້າທີ່
offence-prostitution = ການຄ້າປະເວນີ ຫຼື ການຊັກຊວນເພື່ອຄ້າປະເວນີ
offence-begging = ການຂໍທານ
offence-vagrancy = ການເລ່ລ່ອນ
offence-disorderly-conduct = ການລົບກວນຄວາມເປັນລະບຽບຮຽບຮ້ອຍຂອງສັງຄົມ
offence-public-morals = ການກະທຳຜິດຕໍ່ສິນທຳອັນດີຂອງສັງຄົມ
offence-alcohol-related = ການກະທຳຜິດກ່ຽວກັບເຫຼົ້າ ຫຼື ເຄື່ອງດື່ມມຶນເມົາ
offence-curfew-violation = ການລະເມີດຂໍ້ຫ້າມອອກຈາກເຮືອນຕາມເວລາ
offence-shoplifting = ການລັກເຄື່ອງໃນຮ້ານ
offence-pickpocketing = ການລ້ວງກະເປົາ
offence-burglary = ການເຂົ້າອາຄານເພື່ອລັກຊັບ
offence-counterfeit-goods = ການຂາຍສິນຄ້າປອມ
offence-scamming = ການຫຼອກລວງເອົາເງິນ (ສະແກມ)
offence-cyber-enabled-crime = ອາຊະຍາກຳທີ່ກະທຳຜ່ານອິນເຕີເນັດ
offence-cybercrime = ອາຊະຍາກຳທາງໄຊເບີ
offence-credit-card-fraud = ການສໍ້ໂກງບັດເຄຣດິດ
offence-identity-theft = ການລັກໃຊ້ຕົວຕົນຂອງຜູ້ອື່ນ
offence-benefit-fraud = ການສໍ້ໂກງເງິນອຸດໜູນ ຫຼື ປະກັນສັງຄົມ
offence-money-laundering = ການຟອກເງິນ
offence-drug-use = ການເສບຢາເສບຕິດ
offence-drug-possession = ການມີຢາເສບຕິດໄວ້ໃນຄອບຄອງ
offence-drug-production = ການຜະລິດຢາເສບຕິດ ຫຼື ການປູກພືດເສບຕິດ
offence-drug-trafficking = ການຄ້າຂາຍ ຫຼື ການລັກລອບຂົນສົ່ງຢາເສບຕິດ
offence-assault = ການທຳຮ້າຍຮ່າງກາຍ
offence-homicide = ການຂ້າຄົນ ຫຼື ການເຮັດໃຫ້ຄົນຕາຍ
offence-sexual-violence = ຄວາມຮຸນແຮງທາງເພດ
offence-illegal-fishing = ການຫາປາຜິດກົດໝາຍ
offence-armed-group-participation = ການເຂົ້າຮ່ວມກຸ່ມປະກອບອາວຸດ
offence-terrorism = ການກໍ່ການຮ້າຍ
offence-organ-donation = ການໃຫ້ອະໄວຍະວະທີ່ຜິດກົດໝາຍ
offence-trafficking-in-persons = ການຄ້າມະນຸດ
offence-migrant-smuggling = ການລັກລອບຂົນສົ່ງຄົນ
offence-other = ການກະທຳຜິດອື່ນ

## States

state-BN = ບຣູໄນ ດາຣຸດຊາລາມ
state-ID = ອິນໂດເນເຊຍ
state-KH = ກຳປູເຈຍ
state-LA = ລາວ
state-MM = ມຽນມາ
state-MY = ມາເລເຊຍ
state-PH = ຟີລິບປິນ
state-SG = ສິງກະໂປ
state-TH = ໄທ
state-VN = ຫວຽດນາມ
