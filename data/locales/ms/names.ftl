# review: unreviewed

## Roles

role-all = semua yang menangani kes
role-state = Negara
role-frontline-officer = pegawai barisan hadapan
role-investigator = pegawai yang menangkap atau penyiasat
role-immigration-officer = pegawai imigresen
role-labour-inspector = pemeriksa buruh
role-consular-officer = pegawai konsular
role-prosecutor = pendakwa
role-defence-lawyer = peguam bela
role-judge = hakim atau mahkamah
role-counter-trafficking-body = badan kebangsaan antipemerdagangan orang
role-human-rights-institution = institusi hak asasi manusia kebangsaan
role-civil-society = masyarakat sivil atau badan bukan kerajaan
role-health-and-social-service = perkhidmatan kesihatan atau sosial
role-child-protection = perkhidmatan perlindungan kanak-kanak
role-legislator = penggubal undang-undang
role-somtc = Mesyuarat Pegawai Kanan ASEAN mengenai Jenayah Rentas Negara (SOMTC)
role-aichr = Suruhanjaya Antara Kerajaan ASEAN mengenai Hak Asasi Manusia (AICHR)
role-national-actip-representative = Wakil Kebangsaan bagi Konvensyen ASEAN Menentang Pemerdagangan Orang

## Offences

offence-irregular-entry = memasuki negara tanpa kebenaran
offence-irregular-exit = keluar dari negara tanpa kebenaran
offence-irregular-stay = tinggal tanpa kebenaran atau melebihi tempoh yang dibenarkan
offence-irregular-status = status imigresen yang tidak sah
offence-irregular-work = bekerja tanpa permit
offence-fraudulent-work-permit = permit kerja palsu atau yang diperoleh dengan penipuan
offence-lack-of-documents = tiada dokumen
offence-false-document-use = menggunakan atau memiliki dokumen palsu
offence-false-document-making = membuat dokumen palsu
offence-false-statement-to-official = pernyataan palsu kepada pegawai
offence-prostitution = pelacuran atau menawarkan diri untuk pelacuran
offence-begging = mengemis
offence-vagrancy = bergelandangan
offence-disorderly-conduct = mengganggu ketenteraman awam
offence-public-morals = kesalahan terhadap moral awam
offence-alcohol-related = kesalahan berkaitan minuman keras
offence-curfew-violation = melanggar perintah berkurung
offence-shoplifting = mencuri di kedai
offence-pickpocketing = menyeluk saku
offence-burglary = pecah masuk untuk mencuri
offence-counterfeit-goods = menjual barang tiruan
offence-scamming = penipuan (scam)
offence-cyber-enabled-crime = jenayah yang dilakukan melalui komputer atau internet
offence-cybercrime = jenayah siber
offence-credit-card-fraud = penipuan kad kredit
offence-identity-theft = pencurian identiti
offence-benefit-fraud = penipuan bantuan sosial
offence-money-laundering = pengubahan wang haram
offence-drug-use = penggunaan dadah
offence-drug-possession = pemilikan dadah
offence-drug-production = pengeluaran dadah atau penanaman tumbuhan dadah
offence-drug-trafficking = pengedaran atau penyeludupan dadah
offence-assault = serangan yang mencederakan orang
offence-homicide = membunuh atau menyebabkan kematian tanpa niat membunuh
offence-sexual-violence = keganasan seksual
offence-illegal-fishing = menangkap ikan secara haram
offence-armed-group-participation = penyertaan dalam kumpulan bersenjata
offence-terrorism = keganasan (terorisme)
offence-organ-donation = pendermaan organ secara haram
offence-trafficking-in-persons = pemerdagangan orang
offence-migrant-smuggling = penyeludupan migran
offence-other = kesalahan lain

## States

state-BN = Brunei Darussalam
state-ID = Indonesia
state-KH = Kemboja
state-LA = Laos
state-MM = Myanmar
state-MY = Malaysia
state-PH = Filipina
state-SG = Singapura
state-TH = Thailand
state-VN = Vietnam
