# review: unreviewed

## Status of the person as a victim

status-identified = Korban teridentifikasi
status-recognised = Korban yang diakui
status-presumed = Diduga korban
status-not-indicated = Tidak terindikasi berdasarkan fakta ini
status-open = Belum dapat ditentukan
status-identified-long = Otoritas berwenang negara ini telah menetapkan bahwa orang ini adalah korban perdagangan orang.
status-recognised-long = Negara Pihak lain pada Konvensi ASEAN Menentang Perdagangan Orang telah menetapkan bahwa orang ini adalah korban, dan negara ini wajib mengakui penetapan tersebut.
status-presumed-long = Terdapat kecurigaan yang beralasan atau indikasi yang cukup bahwa orang ini adalah korban: perlakukan sebagai korban mulai sekarang.
status-not-indicated-long = Semua pertanyaan mengenai salah satu unsur perdagangan orang yang disyaratkan dijawab tidak; fakta baru dapat mengubah kesimpulan ini.
status-open-long = Informasi yang ada belum cukup. Ini alasan untuk terus menggali fakta, bukan kesimpulan bahwa orang ini bukan korban.

## Elements of trafficking in persons

element-act = Tindakan
element-means = Cara
element-purpose = Tujuan eksploitasi
element-answer-met = Terpenuhi
element-answer-open = Belum dapat ditentukan
element-answer-contradicted = Terbantah
element-answer-not-required = Tidak disyaratkan bagi anak

## Child

child-yes = Anak (di bawah 18 tahun)
child-presumed = Diduga anak
child-no = Dewasa, sejauh diketahui

## The non-punishment principle

principle-applies = Prinsip berlaku
principle-presumed = Prinsip dianggap berlaku
principle-does-not-apply = Prinsip tidak berlaku berdasarkan fakta ini
principle-open = Belum dapat ditentukan
principle-applies-long = Prinsip tanpa penghukuman berlaku: orang ini adalah korban dan perbuatannya berkaitan dengan perdagangan orang yang dialaminya.
principle-presumed-long = Orang ini diduga korban dan perbuatannya berkaitan dengan perdagangan orang, sehingga bertindaklah seolah-olah prinsip tanpa penghukuman berlaku.
principle-does-not-apply-long = Berdasarkan fakta ini, perdagangan orang tidak terindikasi atau perbuatan tersebut tidak berkaitan dengannya.
principle-open-long = Fakta yang menentukan belum diketahui. Hal yang belum diketahui tidak boleh merugikan orang ini.

## Protection

protection-barred = Hukum melarang penghukuman
protection-permission-required = Tidak boleh dihukum kecuali dengan izin otoritas yang disebut dalam undang-undang
protection-discretionary = Hukum memungkinkan Negara untuk tidak menghukum
protection-agreement = Dilindungi oleh perjanjian antarnegara
protection-policy = Hanya dilindungi oleh kebijakan
protection-regional = Hanya dilindungi oleh Konvensi ASEAN Menentang Perdagangan Orang dan hukum internasional lain
protection-none = Tidak ditemukan perlindungan berdasarkan fakta ini
protection-barred-long = Undang-undang negara ini melarang penghukuman terhadap orang ini atas perbuatan tersebut.
protection-permission-required-long = Undang-undang negara ini melarang proses hukum atas perbuatan ini kecuali otoritas yang disebut di dalamnya memberikan izin.
protection-discretionary-long = Undang-undang negara ini memberi pejabat kewenangan untuk tidak menghukum perbuatan ini; kewenangan itu hendaknya digunakan.
protection-agreement-long = Perjanjian yang mengikat negara ini dan negara kewarganegaraan orang ini mencakup perbuatan tersebut.
protection-policy-long = Kebijakan negara ini mencakup perbuatan tersebut, tetapi undang-undang tidak.
protection-regional-long = Tidak ada hukum atau kebijakan nasional yang mencakup perbuatan ini: gunakan Pasal 14(7) Konvensi ASEAN Menentang Perdagangan Orang dan hukum internasional lain.
protection-none-long = Prinsip tidak berlaku berdasarkan fakta ini dan tidak ada aturan yang diperiksa memberikan perlindungan.

## Answers and outcomes

answer-yes = Ya
answer-no = Tidak
answer-unknown = Tidak diketahui
outcome-met = Terpenuhi
outcome-failed = Tidak terpenuhi
outcome-open = Belum dapat ditentukan
compulsion-yes = Dipaksa
compulsion-no = Tidak dipaksa
compulsion-unknown = Paksaan belum diketahui
compulsion-not-required = Tidak ditanyakan bagi anak
reading-plain = Penafsiran menurut bunyi teks
reading-broad = Penafsiran luas
causation-yes = Berkaitan dengan perdagangan orang
causation-no = Tidak berkaitan dengan perdagangan orang
causation-unknown = Kaitan belum diketahui
inquiry-routine = Penelusuran biasa
inquiry-probing = Penelusuran mendalam
inquiry-most-probing = Penelusuran paling mendalam

## Kinds and classes of offence

kind-status = Menyertai status yang timbul akibat perdagangan orang
kind-purpose = Perbuatan yang menjadi tujuan eksploitasi
kind-secondary = Dilakukan selama atau setelah perdagangan orang
class-criminal = Pidana
class-administrative = Administratif
class-immigration = Keimigrasian
class-civil = Perdata
group-immigration = Keimigrasian
group-labour = Bekerja tanpa izin
group-document = Dokumen
group-prostitution = Prostitusi
group-public-order = Ketertiban umum
group-property = Harta benda
group-fraud = Penipuan dan kejahatan siber
group-drugs = Narkotika
group-violence = Kekerasan
group-maritime = Di laut
group-security = Keamanan
group-organ = Organ tubuh
group-trafficking = Perdagangan orang dan penyelundupan migran
group-other = Lainnya
seriousness-minor = Ringan
seriousness-serious = Berat
seriousness-grave = Sangat berat

## Stages

stage-encounter = Kontak pertama
stage-investigation = Penyidikan
stage-charge = Penetapan sangkaan atau dakwaan
stage-trial = Persidangan
stage-sentencing = Penjatuhan pidana
stage-post-conviction = Setelah putusan bersalah
stage-removal = Deportasi atau pemulangan paksa

## Rules and what they give

ground-kind-statute = Undang-undang
ground-kind-policy = Kebijakan
ground-kind-agreement = Perjanjian antarnegara
ground-kind-treaty = Perjanjian atau instrumen internasional lain
ground-kind-defence = Alasan penghapus pidana
ground-kind-mitigation = Alasan peringan pidana
ground-kind-remedy = Pemulihan
effect-barred = Melarang penghukuman
effect-permission-required = Melarang proses hukum kecuali diizinkan
effect-discretionary = Memungkinkan untuk tidak menghukum
effect-agreement = Perjanjian antarnegara
effect-policy = Menjadi pedoman kebijakan
effect-regional = Standar regional atau internasional
effect-recognition = Mengakui penetapan negara lain
effect-referral = Meminta rujukan ke layanan bantuan
effect-informs = Sebagai bahan acuan saja
effect-exempts = Menghapus pertanggungjawaban
effect-mitigates = Meringankan hukuman
effect-remedies = Memberikan pemulihan
force-must = Wajib
force-should = Hendaknya
force-may = Dapat
defence-duress = daya paksa
defence-necessity = keadaan darurat
defence-self-defence = pembelaan terpaksa
defence-entrapment = penjebakan oleh aparat
gap-true = Orang ini seharusnya dilindungi, tetapi hukum nasional tidak mengaturnya.
gap-false = Tidak ada
finding-victim = Ditetapkan sebagai korban
finding-not-victim = Tidak ditetapkan sebagai korban
finding-pending = Belum diputuskan

## Questions asked of a rule

test-binds = Apakah aturan ini mengikat dalam perkara ini?
test-beneficiaries = Apakah orang ini termasuk yang dilindungi oleh ketentuan ini?
test-threshold = Apakah status korban orang ini sudah sepasti yang disyaratkan ketentuan ini?
test-acts = Apakah pelanggaran ini dicakup oleh ketentuan ini?
test-liability = Apakah ketentuan ini mencakup jenis pertanggungjawaban ini?
test-link = Apakah kaitan yang disyaratkan ketentuan ini terpenuhi?
test-purposes = Apakah bentuk eksploitasinya dicakup oleh ketentuan ini?
test-excluded = Apakah ketentuan ini mengecualikan pelanggaran tersebut?

## Elements of the defences

element-threat = Ancaman kematian atau luka berat
element-imminent = Ancaman atau bahaya itu sudah sangat dekat
element-aimed-at-self-or-close = Ditujukan kepada orang ini atau orang terdekatnya
element-no-safe-escape = Tidak ada jalan keluar yang aman
element-proportionate = Sebanding dengan bahaya yang dikhawatirkan
element-not-voluntarily-exposed = Tidak dengan sukarela menempatkan diri dalam risiko
element-danger = Bahaya terhadap nyawa atau kesehatan
element-not-otherwise-avoidable = Tidak dapat dihindari dengan cara lain
element-under-attack = Sedang diserang
element-responding-to-attack = Bertindak untuk menghadapi serangan
element-incited-by-state-agent = Dihasut oleh aparat negara
element-coerced = Dipaksa dengan salah satu cara perdagangan orang
element-no-real-alternative = Tidak ada pilihan lain yang nyata
element-irresistible-force = Kekuatan yang tidak dapat dilawan
element-instant-death = Ketakutan akan kematian seketika
element-intent = Kesengajaan (mens rea)
element-at-the-same-time = Pada saat yang sama dengan serangan
element-beyond-human-control = Keadaan di luar kendali manusia
element-compulsion = Di bawah paksaan
element-fear-of-instant-death = Ketakutan akan kematian seketika pada saat itu juga
element-force = Daya paksa
element-force-or-compulsion = Kekuatan atau paksaan
element-force-or-duress = Kekerasan atau paksaan
element-inevitable = Tidak dapat dihindari
element-irresistible = Tidak dapat dilawan
element-not-of-own-accord = Tidak berada dalam keadaan itu atas kemauan sendiri
element-not-own-fault = Bahaya bukan karena kesalahan sendiri
element-threat-to-that-person = Ancaman ditujukan kepada orang itu sendiri
element-unable-to-avoid-or-resist = Tidak mampu menghindari atau melawan

## Limbs of a rule

limb-listed-offence = Pelanggaran yang tercantum dalam daftar pada ketentuan
limb-direct-result = Akibat langsung dari perdagangan orang
limb-incident = Terjadi sebagai bagian dari perdagangan orang
limb-in-relation = Sehubungan dengan perdagangan orang
limb-obedience-to-order = Mematuhi perintah pelaku perdagangan orang
limb-involvement-in-trafficking = Keterlibatan dalam perdagangan orang itu sendiri
limb-entry-stay-work = Masuk, transit, keluar, tinggal, atau bekerja
limb-documents = Dokumen
limb-immigration = Pelanggaran keimigrasian
limb-any-offence = Setiap pelanggaran
limb-related-administrative-offence = Pelanggaran administratif terkait
limb-any-other-offence = Setiap pelanggaran lain yang timbul dari perdagangan orang
limb-appeal-or-objection = Banding atau keberatan terhadap putusan
limb-compelled-act = Perbuatan yang dilakukan karena dipaksa
limb-crime-related-to-trafficking = Tindak pidana yang berkaitan dengan perdagangan orang
limb-crime-under-coercion = Tindak pidana yang dilakukan karena dipaksa pelaku perdagangan orang
limb-direct-consequence = Konsekuensi langsung dari perdagangan orang
limb-directly-related = Terkait langsung dengan perdagangan orang
limb-during-the-trafficking-experience = Perbuatan yang dilakukan selama mengalami perdagangan orang
limb-employment-and-immigration = Pelanggaran ketenagakerjaan dan keimigrasian
limb-entry-and-exit = Masuk atau keluar wilayah negara
limb-entry-and-residence = Masuk atau tinggal secara tidak sah
limb-entry-exit-stay-work-abroad = Masuk, transit, keluar, tinggal, atau bekerja di negara asing
limb-force-or-threat = Dilakukan di bawah kekerasan atau ancaman
limb-foreign-identification = Penetapan korban oleh Negara Pihak lain
limb-fraudulent-document = Dokumen perjalanan atau identitas palsu
limb-hardship = Dilakukan dalam keadaan sulit
limb-held-by-armed-or-terrorist-group = Dikuasai oleh kelompok bersenjata atau teroris
limb-identification-procedure = Prosedur identifikasi korban
limb-illegal-entry = Masuk secara tidak sah
limb-illegal-immigration = Imigrasi secara tidak sah
limb-immigration-and-prostitution = Pelanggaran keimigrasian dan prostitusi
limb-immigration-detention = Penahanan imigrasi
limb-offence-in-the-trafficking-law = Pelanggaran dalam undang-undang perdagangan orang itu sendiri
limb-offence-related-to-the-situation = Pelanggaran yang berkaitan dengan keadaannya sebagai korban perdagangan orang
limb-other-illegal-act = Perbuatan melanggar hukum lain yang timbul dari perdagangan orang
limb-prostitution = Prostitusi
limb-prostitution-and-immigration = Prostitusi dan pelanggaran keimigrasian
limb-threatened-or-coerced = Dilakukan karena diancam atau dipaksa
limb-travel-document = Memalsukan atau menggunakan dokumen perjalanan palsu
limb-treated-as-victim = Harus diperlakukan sebagai korban
limb-unjust-conviction = Tuduhan dan pemidanaan yang tidak adil
limb-unjust-detention = Penahanan yang tidak adil atau sewenang-wenang

## Conditions a human must still check

condition-travel-document = Periksa secara manual: dokumen tersebut adalah dokumen perjalanan.
condition-purpose-of-entering = Periksa secara manual: dokumen tersebut dimaksudkan untuk masuk ke negara itu.
condition-receiving-or-transit-country = Periksa secara manual: perbuatan tersebut menyangkut negara penerima atau negara transit.
condition-foreign-country = Periksa secara manual: perbuatan tersebut menyangkut negara asing.
condition-specific-case-and-related-provisions = Periksa secara manual: hal yang dituntut oleh keadaan perkara dan ketentuan hukum terkait.
condition-serious-crime = Periksa secara manual: tindak pidana tersebut tergolong berat menurut undang-undang ini.
condition-listed-ground-of-review = Periksa secara manual: terdapat salah satu alasan yang menurut undang-undang memungkinkan putusan dibatalkan atau diubah.
condition-later-acquittal = Periksa secara manual: orang ini kemudian dibebaskan oleh pengadilan.
condition-unjust-or-arbitrary-detention = Periksa secara manual: orang ini ditahan secara tidak adil lalu dilepas tanpa sangkaan, atau ditahan sewenang-wenang.
