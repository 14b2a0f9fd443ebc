# review: unreviewed

# Words of the Akta Antipemerdagangan Orang dan Antipenyeludupan Migran 2007 (Akta 670, ATIPSOM) where it has them.

## Status of the person as a victim

status-identified = Mangsa yang dikenal pasti
status-recognised = Mangsa yang diiktiraf
status-presumed = Dianggap mangsa
status-not-indicated = Tidak ditunjukkan oleh fakta ini
status-open = Belum dapat ditentukan
status-identified-long = Pihak berkuasa berwibawa di negara ini telah mendapati bahawa orang ini ialah mangsa pemerdagangan orang.
status-recognised-long = Negara Pihak lain kepada Konvensyen ASEAN Menentang Pemerdagangan Orang telah mendapati bahawa orang ini ialah mangsa, dan negara ini mesti mengiktiraf dapatan itu.
status-presumed-long = Ada syak yang boleh dipercayai, atau cukup tanda, bahawa orang ini ialah mangsa: layan orang ini sebagai mangsa mulai sekarang.
status-not-indicated-long = Satu unsur pemerdagangan orang yang dikehendaki dijawab tidak bagi semua soalannya; fakta baharu boleh mengubah hal ini.
status-open-long = Apa yang diketahui belum mencukupi. Itu sebab untuk terus bertanya, bukan sekali-kali dapatan bahawa orang ini bukan mangsa.

## Elements of trafficking in persons

element-act = Perbuatan pemerdagangan
element-means = Cara
element-purpose = Maksud eksploitasi
element-answer-met = Dipenuhi
element-answer-open = Belum dapat ditentukan
element-answer-contradicted = Disangkal
element-answer-not-required = Tidak dikehendaki bagi kanak-kanak

## Child

child-yes = Kanak-kanak (di bawah 18 tahun)
child-presumed = Dianggap kanak-kanak
child-no = Dewasa, setakat yang diketahui

## The non-punishment principle

principle-applies = Prinsip terpakai
principle-presumed = Prinsip dianggap terpakai
principle-does-not-apply = Prinsip tidak terpakai atas fakta ini
principle-open = Belum dapat ditentukan
principle-applies-long = Prinsip tanpa penghukuman terpakai: orang ini ialah mangsa dan perbuatan itu berkait dengan pemerdagangan orang.
principle-presumed-long = Orang ini dianggap mangsa dan perbuatan itu berkait dengan pemerdagangan orang. Oleh itu, bertindaklah seolah-olah prinsip ini terpakai.
principle-does-not-apply-long = Atas fakta ini, pemerdagangan orang tidak ditunjukkan, atau perbuatan itu tidak berkait dengannya.
principle-open-long = Fakta yang menentukannya belum diketahui. Perkara yang tidak diketahui tidak sekali-kali merugikan orang ini.

## Protection

protection-barred = Undang-undang melarang penghukuman
protection-permission-required = Tidak boleh dihukum melainkan dengan izin pihak berkuasa yang dinamakan
protection-discretionary = Undang-undang membolehkan Negara tidak menghukum
protection-agreement = Dilindungi oleh perjanjian antara negara
protection-policy = Dilindungi oleh dasar sahaja
protection-regional = Dilindungi oleh Konvensyen ASEAN Menentang Pemerdagangan Orang dan undang-undang antarabangsa lain sahaja
protection-none = Tiada perlindungan ditemui atas fakta ini
protection-barred-long = Suatu undang-undang negara ini melarang orang ini dihukum atas perbuatan ini.
protection-permission-required-long = Suatu undang-undang negara ini menghalang tindakan atas perbuatan ini melainkan pihak berkuasa yang dinamakannya memberikan izin.
protection-discretionary-long = Suatu undang-undang negara ini membolehkan pegawai tidak menghukum perbuatan ini; kuasa itu hendaklah digunakan.
protection-agreement-long = Suatu perjanjian yang mengikat negara ini dan negara kewarganegaraan orang ini meliputi perbuatan ini.
protection-policy-long = Suatu dasar negara ini meliputi perbuatan ini, tetapi tiada undang-undang yang meliputinya.
protection-regional-long = Tiada undang-undang atau dasar negara yang meliputi perbuatan ini: gunakan perkara 14(7) Konvensyen ASEAN Menentang Pemerdagangan Orang dan undang-undang antarabangsa lain.
protection-none-long = Prinsip tidak terpakai atas fakta ini dan tiada peraturan yang diteliti memberikan perlindungan.

## Answers and outcomes

answer-yes = Ya
answer-no = Tidak
answer-unknown = Tidak diketahui
outcome-met = Dipenuhi
outcome-failed = Tidak dipenuhi
outcome-open = Belum dapat ditentukan
compulsion-yes = Dipaksa
compulsion-no = Tidak dipaksa
compulsion-unknown = Paksaan belum diketahui
compulsion-not-required = Tidak ditanya bagi kanak-kanak
reading-plain = Tafsiran biasa
reading-broad = Tafsiran luas
causation-yes = Berkait dengan pemerdagangan orang
causation-no = Tidak berkait dengan pemerdagangan orang
causation-unknown = Kaitan belum diketahui
inquiry-routine = Penelitian biasa
inquiry-probing = Penelitian mendalam
inquiry-most-probing = Penelitian paling mendalam

## Kinds and classes of offence

kind-status = Datang bersama status yang dibawa oleh pemerdagangan orang
kind-purpose = Perkara yang menjadi maksud eksploitasi orang ini
kind-secondary = Dilakukan semasa atau selepas pemerdagangan orang
class-criminal = Jenayah
class-administrative = Pentadbiran
class-immigration = Imigresen
class-civil = Sivil
group-immigration = Imigresen
group-labour = Bekerja tanpa kebenaran
group-document = Dokumen
group-prostitution = Pelacuran
group-public-order = Ketenteraman awam
group-property = Harta benda
group-fraud = Penipuan dan jenayah siber
group-drugs = Dadah
group-violence = Kekerasan
group-maritime = Di laut
group-security = Keselamatan negara
group-organ = Organ manusia
group-trafficking = Pemerdagangan orang dan penyeludupan migran
group-other = Lain-lain
seriousness-minor = Ringan
seriousness-serious = Berat
seriousness-grave = Sangat berat

## Stages

stage-encounter = Pertemuan pertama
stage-investigation = Penyiasatan
stage-charge = Pertuduhan
stage-trial = Perbicaraan
stage-sentencing = Penjatuhan hukuman
stage-post-conviction = Selepas sabitan
stage-removal = Pemindahan keluar dari negara

## Rules and what they give

ground-kind-statute = Statut (undang-undang bertulis)
ground-kind-policy = Dasar
ground-kind-agreement = Perjanjian antara negara
ground-kind-treaty = Triti atau teks antarabangsa lain
ground-kind-defence = Pembelaan
ground-kind-mitigation = Peringanan hukuman
ground-kind-remedy = Remedi
effect-barred = Melarang penghukuman
effect-permission-required = Menghalang tindakan melainkan diizinkan
effect-discretionary = Membolehkan tiada hukuman
effect-agreement = Perjanjian antara negara
effect-policy = Menjadi panduan sebagai dasar
effect-regional = Standard serantau atau antarabangsa
effect-recognition = Mengiktiraf dapatan negara lain
effect-referral = Menghendaki rujukan untuk mendapat bantuan
effect-informs = Untuk makluman sahaja
effect-exempts = Mengecualikan liabiliti
effect-mitigates = Meringankan hukuman
effect-remedies = Memberikan remedi
force-must = Mesti
force-should = Sepatutnya
force-may = Boleh
defence-duress = paksaan ancaman (duress)
defence-necessity = keperluan terdesak (necessity)
defence-self-defence = pertahanan diri
defence-entrapment = pemerangkapan oleh ejen negara
gap-true = Orang ini sepatutnya dilindungi, tetapi undang-undang domestik tidak menyatakannya.
gap-false = Tiada
finding-victim = Didapati sebagai mangsa
finding-not-victim = Tidak didapati sebagai mangsa
finding-pending = Belum diputuskan

## Questions asked of a rule

test-binds = Adakah peraturan ini mengikat dalam kes ini?
test-beneficiaries = Adakah orang ini antara mereka yang dilindungi oleh teks ini?
test-threshold = Adakah status orang ini sebagai mangsa sepasti yang dikehendaki oleh teks ini?
test-acts = Adakah kesalahan ini diliputi oleh teks ini?
test-liability = Adakah teks ini meliputi jenis liabiliti ini?
test-link = Adakah wujud kaitan yang dikehendaki oleh teks ini?
test-purposes = Adakah eksploitasi itu daripada jenis yang diliputi oleh teks ini?
test-excluded = Adakah teks ini mengecualikan kesalahan ini?

## Elements of the defences

element-threat = Ancaman mati atau cedera parah
element-imminent = Ancaman atau bahaya itu hampir berlaku
element-aimed-at-self-or-close = Ditujukan kepada orang ini atau orang yang rapat dengannya
element-no-safe-escape = Tiada jalan keluar yang selamat
element-proportionate = Setimpal dengan bahaya yang ditakuti
element-not-voluntarily-exposed = Tidak mendedahkan diri kepada risiko atas pilihan sendiri
element-danger = Bahaya kepada nyawa atau kesihatan
element-not-otherwise-avoidable = Tidak dapat dielakkan dengan cara lain
element-under-attack = Sedang diserang
element-responding-to-attack = Bertindak balas terhadap serangan
element-incited-by-state-agent = Dihasut oleh ejen negara
element-coerced = Dipaksa dengan mana-mana cara pemerdagangan orang
element-no-real-alternative = Tiada pilihan lain yang sebenar
element-irresistible-force = Kekerasan yang tidak dapat ditentang
element-instant-death = Ketakutan akan kematian serta-merta
element-intent = Niat bersalah (mens rea)
element-at-the-same-time = Pada masa yang sama dengan serangan
element-beyond-human-control = Keadaan di luar kawalan manusia
element-compulsion = Di bawah paksaan
element-fear-of-instant-death = Ketakutan akan kematian serta-merta pada masa itu juga
element-force = Kekerasan
element-force-or-compulsion = Kekerasan atau paksaan
element-force-or-duress = Kekerasan atau paksaan ancaman
element-inevitable = Tidak dapat dielakkan
element-irresistible = Tidak dapat ditentang
element-not-of-own-accord = Tidak berada dalam kedudukan itu dengan kehendak sendiri
element-not-own-fault = Bahaya bukan berpunca daripada salah sendiri
element-threat-to-that-person = Ancaman itu ditujukan kepada orang itu sendiri
element-unable-to-avoid-or-resist = Tidak mampu mengelak atau menentang

## Limbs of a rule

limb-listed-offence = Kesalahan dalam senarai teks ini
limb-direct-result = Hasil langsung pemerdagangan orang
limb-incident = Sampingan kepada pemerdagangan orang
limb-in-relation = Berhubung dengan pemerdagangan orang
limb-obedience-to-order = Menurut perintah pemerdagang
limb-involvement-in-trafficking = Penglibatan dalam pemerdagangan orang itu sendiri
limb-entry-stay-work = Masuk, transit, keluar, tinggal atau bekerja
limb-documents = Dokumen
limb-immigration = Kesalahan imigresen
limb-any-offence = Apa-apa kesalahan
limb-related-administrative-offence = Kesalahan pentadbiran yang berkaitan
limb-any-other-offence = Apa-apa kesalahan lain yang timbul daripada pemerdagangan orang
limb-appeal-or-objection = Rayuan atau bantahan terhadap keputusan
limb-compelled-act = Perbuatan yang orang ini dipaksa melakukannya
limb-crime-related-to-trafficking = Jenayah yang berkaitan dengan pemerdagangan orang
limb-crime-under-coercion = Jenayah yang dilakukan di bawah paksaan pemerdagang
limb-direct-consequence = Akibat langsung pemerdagangan orang
limb-directly-related = Berkaitan secara langsung dengan pemerdagangan orang
limb-during-the-trafficking-experience = Perbuatan yang dilakukan semasa diperdagangkan
limb-employment-and-immigration = Kesalahan pekerjaan dan imigresen
limb-entry-and-exit = Masuk atau keluar
limb-entry-and-residence = Masuk atau tinggal secara tidak sah
limb-entry-exit-stay-work-abroad = Masuk, transit, keluar, tinggal atau bekerja di negara asing
limb-force-or-threat = Dilakukan di bawah kekerasan atau ancaman
limb-foreign-identification = Dapatan Negara Pihak lain tentang mangsa
limb-fraudulent-document = Dokumen perjalanan atau pengenalan diri yang palsu
limb-hardship = Dilakukan dalam kesusahan
limb-held-by-armed-or-terrorist-group = Ditahan oleh kumpulan bersenjata atau pengganas
limb-identification-procedure = Prosedur mengenal pasti mangsa
limb-illegal-entry = Kemasukan secara tidak sah
limb-illegal-immigration = Imigrasi secara tidak sah
limb-immigration-and-prostitution = Kesalahan imigresen dan pelacuran
limb-immigration-detention = Tahanan imigresen
limb-offence-in-the-trafficking-law = Kesalahan dalam undang-undang antipemerdagangan orang itu sendiri
limb-offence-related-to-the-situation = Kesalahan yang berkaitan dengan keadaannya sebagai orang yang diperdagangkan
limb-other-illegal-act = Perbuatan lain yang menyalahi undang-undang yang timbul daripada pemerdagangan orang
limb-prostitution = Pelacuran
limb-prostitution-and-immigration = Pelacuran dan kesalahan imigresen
limb-threatened-or-coerced = Dilakukan kerana ancaman atau paksaan
limb-travel-document = Memalsukan dokumen perjalanan atau menggunakan yang palsu
limb-treated-as-victim = Hendaklah dilayan sebagai mangsa
limb-unjust-conviction = Tuduhan dan sabitan yang tidak adil
limb-unjust-detention = Tahanan yang tidak adil atau sewenang-wenang

## Conditions a human must still check

condition-travel-document = Semak sendiri: dokumen itu ialah dokumen perjalanan.
condition-purpose-of-entering = Semak sendiri: dokumen itu adalah bagi maksud memasuki negara itu.
condition-receiving-or-transit-country = Semak sendiri: perbuatan itu menyangkut negara penerima atau negara transit.
condition-foreign-country = Semak sendiri: perbuatan itu menyangkut negara asing.
condition-specific-case-and-related-provisions = Semak sendiri: apa yang dikehendaki oleh kes tertentu itu dan peruntukan undang-undang yang berkaitan.
condition-serious-crime = Semak sendiri: jenayah itu ialah jenayah yang dianggap berat oleh undang-undang ini.
condition-listed-ground-of-review = Semak sendiri: ada salah satu alasan yang membolehkan keputusan dibatalkan atau dipinda menurut undang-undang.
condition-later-acquittal = Semak sendiri: orang ini kemudiannya dibebaskan daripada tuduhan oleh mahkamah.
condition-unjust-or-arbitrary-detention = Semak sendiri: orang ini ditahan secara tidak adil lalu dilepaskan tanpa pertuduhan, atau ditahan sewenang-wenang.
