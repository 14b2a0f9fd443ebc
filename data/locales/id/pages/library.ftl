# review: unreviewed

## The law library

law-title = Apa kata hukum?
law-lead = Aturan sepuluh negara tentang tidak menghukum korban, pada hari mana pun, masing-masing dengan sumbernya. Tidak perlu akun dan tidak ada yang disimpan.
law-stamp = Pustaka hukum { $version }. Sumber-sumbernya terakhir dibaca pada { $date }.
law-choose = Pilih negara
law-answers = Jawaban atas kajian:
law-more = Lihat semua negara
law-compare = Bandingkan dua negara
law-compare-lead = Dua negara berdampingan, aturan demi aturan dan pertanyaan demi pertanyaan.
law-changes = Yang berubah di antara dua hari
law-changes-lead = Aturan mana yang mulai berlaku, dan mana yang berakhir.
law-disputed = Di mana sumber-sumber berbeda
law-disputed-lead = Di mana pengadilan menuntut lebih banyak, dan di mana dua sumber mengatakan hal yang berbeda tentang satu aturan.
law-words = Arti kata-kata
law-words-lead = Prinsip, perlindungan, celah, kaitan, dan kata lain, dengan bahasa sederhana.
law-to-library = Ke pustaka hukum
law-on-this-page = Di halaman ini

## The matrix

law-matrix = Setiap negara dan setiap pertanyaan
law-matrix-lead = Setiap kotak adalah jawaban satu negara atas satu pertanyaan. Buka sebuah kotak untuk melihat mengapa, dengan sumber dan tanggalnya.
law-matrix-caption = Jawaban sepuluh negara atas 24 pertanyaan kajian
law-legend = Arti tanda-tandanya
law-criterion = Pertanyaan
law-criterion-title = Pertanyaan { $id }
law-criterion-duties = Apa akibatnya bila jawabannya kurang
law-criteria = Jawaban atas pertanyaan kajian
law-show-answers = Tampilkan semua jawaban
law-criteria-note = Jawaban ini berasal dari sumber-sumber pada tanggalnya masing-masing. Jawaban tidak berubah menurut hari yang Anda pilih.
law-value-yes = Ya
law-value-part = Sebagian
law-value-no = Tidak
law-value-unknown = Tidak disebutkan
law-value-unknown-long = sumber-sumber yang dipakai di sini tidak menyebutkannya
law-value-not-applicable = Tidak relevan
law-otherwise = sumber lain mengatakan sebaliknya
law-source-of = sumber tanggal { $date }

law-criterion-c1 = Kejahatan sebagai bentuk eksploitasi
law-criterion-c2 = Daftar tujuan yang terbuka
law-criterion-c3 = Dinyatakan dalam undang-undang
law-criterion-c4 = Semua pelanggaran dicakup
law-criterion-c5 = Keempat jenis pertanggungjawaban
law-criterion-c6 = Semua korban dicakup
law-criterion-c7 = Beratnya perbuatan bukan penghalang
law-criterion-c8 = Kaitan dinyatakan
law-criterion-c9 = Paksaan ditafsirkan secara luas
law-criterion-c10 = Anak: kaitan sudah cukup
law-criterion-c11 = Beban pembuktian pada Negara
law-criterion-c12 = Perlindungan sebelum persidangan
law-criterion-c13 = Tanpa syarat tambahan
law-criterion-c14 = Alasan penghapus pidana tetap terbuka
law-criterion-c15 = Pedoman yang diterbitkan
law-criterion-c16 = Pelanggaran lain diubah
law-criterion-c17 = Prostitusi: hanya orang dewasa
law-criterion-c18 = Usia minimum 14 tahun atau lebih
law-criterion-c19 = Putusan bersalah dapat dibatalkan
law-criterion-c20 = Ganti kerugian
law-criterion-c21 = Penetapan negara lain diakui
law-criterion-c22 = Perjanjian mencakup semua
law-criterion-c23 = Protokol Kerja Paksa
law-criterion-c24 = Pengadilan dapat menghentikan perkara

## The questions, in the words of the review

law-question-c1 = Apakah definisi perdagangan orang menyebut eksploitasi melalui kejahatan atau kegiatan lain yang melanggar hukum sebagai salah satu tujuannya?
law-question-c2 = Jika tidak, apakah daftar tujuannya cukup terbuka untuk mencakup kejahatan yang dipaksakan sebagai kerja paksa, praktik serupa perbudakan, atau bentuk eksploitasi lain?
law-question-c3 = Apakah suatu undang-undang menyatakan dengan tegas bahwa korban perdagangan orang tidak boleh dihukum?
law-question-c4 = Apakah ketentuan itu mencakup setiap pelanggaran, atau menyatakan bahwa daftar yang diberikannya tidak tertutup?
law-question-c5 = Apakah ketentuan itu mencakup keempat jenis pertanggungjawaban: pidana, administratif, keimigrasian, dan perdata?
law-question-c6 = Apakah ketentuan itu melindungi setiap korban: laki-laki, perempuan, dan anak, warga negara dan orang asing, yang diperdagangkan di dalam negeri atau lintas negara, dalam bentuk eksploitasi apa pun?
law-question-c7 = Apakah perlindungan bebas dari penghalang apa pun karena beratnya pelanggaran?
law-question-c8 = Apakah teks menyatakan kaitan mana yang diperlukan antara perdagangan orang dan pelanggaran, yaitu sebab akibat atau paksaan?
law-question-c9 = Bila teks mensyaratkan paksaan, apakah mencakup setiap cara dalam Pasal 2(a) ACTIP, termasuk penyalahgunaan posisi rentan, dan lebih rendah ambangnya daripada daya paksa?
law-question-c10 = Apakah anak dilindungi atas dasar kaitan saja, tanpa pertanyaan mengenai paksaan?
law-question-c11 = Apakah Negara memikul beban pembuktian, sehingga terdakwa paling banyak hanya perlu mengajukan hal itu dan penuntut umum kemudian harus membantahnya tanpa keraguan yang beralasan?
law-question-c12 = Apakah perlindungan dimulai sebelum persidangan, dengan melarang penangkapan, penahanan, dan dakwaan, atau dengan mengakhiri penuntutan sejak dini?
law-question-c13 = Apakah perlindungan bebas dari syarat seperti identifikasi resmi, pelaku yang sedang diadili, kerja sama, atau izin suatu otoritas?
law-question-c14 = Apakah daya paksa, keadaan darurat, dan pembelaan terpaksa tetap terbuka bagi korban di samping ketentuan itu?
law-question-c15 = Apakah ada pedoman yang diterbitkan mengenai prinsip, dengan daftar terbuka pelanggaran yang lazim, bagi mereka yang menerapkannya?
law-question-c16 = Apakah pelanggaran lain (tanggung jawab mutlak, keimigrasian, narkotika, kerja seks) sudah diubah atau ditafsirkan sehingga korban tidak terkena, terutama bila diancam hukuman cambuk atau mati?
law-question-c17 = Haruskah terdakwa orang dewasa dalam pelanggaran yang terkait prostitusi, sehingga anak tidak dapat dianggap melakukannya?
law-question-c18 = Apakah usia minimum pertanggungjawaban pidana 14 tahun atau lebih, dengan keraguan mengenai usia menguntungkan anak?
law-question-c19 = Dapatkah putusan bersalah terhadap korban dibatalkan, catatan pidananya dihapus atau ditutup, serta denda dan larangan masuk kembali dicabut?
law-question-c20 = Dapatkah orang yang keliru ditahan atau dipidana memperoleh ganti kerugian, termasuk orang asing atau bukan penduduk?
law-question-c21 = Apakah hukum mengakui penetapan status korban yang dibuat di negara ASEAN lain?
law-question-c22 = Apakah perjanjian negara ini memakai definisi internasional dan mencakup semua korban dan semua perbuatan yang berkaitan?
law-question-c23 = Apakah negara ini sudah meratifikasi Protokol Kerja Paksa ILO tahun 2014, yang Pasal 4(2)-nya memungkinkan otoritas memutuskan untuk tidak menuntut?
law-question-c24 = Dapatkah pengadilan menghentikan perkara atas prakarsa sendiri, karena perkara itu menyalahgunakan proses atau melanggar kewajiban untuk tidak menghukum?

## A State on a day

law-of = Hukum { $state }
law-on = Keadaan per { $date }
law-show-day = Tampilkan hari yang dipilih
law-ahead = Sumber-sumber terakhir dibaca pada { $date }. Setelah hari itu mungkin ada hukum baru yang belum tersedia di sini.
law-bodies = Siapa melakukan apa
law-bodies-note = Nama dan nomor berasal dari sumber-sumber pada tanggalnya masing-masing. Periksa dahulu sebelum Anda mengandalkannya.
law-hotline = Nomor telepon bagi korban
law-hotline-check = Nomor dapat berubah: periksa dahulu sebelum Anda memberikannya kepada siapa pun.
law-identifies = Siapa yang mengidentifikasi korban
law-body = Badan yang memimpin pekerjaan ini
law-nhri = Lembaga hak asasi manusia
law-age = Usia minimum pertanggungjawaban pidana anak
law-years = { $years } tahun
law-actip = Menjadi pihak pada ACTIP
law-not-said = Sumber-sumber yang dipakai di sini tidak menyebutkannya
law-in-force = Berlaku
law-from = sejak { $date }
law-to = sampai { $date }
law-bound-from = mengikat sejak { $date }
law-readings = Bagaimana sumber-sumber menafsirkannya
law-readings-many = Sumber-sumber berbeda pendapat, atau saling melengkapi. Semuanya ditampilkan; satu dipakai.
law-disagree = lebih dari satu penafsiran
law-reading-used = Yang dipakai di sini:
law-reading-kept = Yang disimpan di sampingnya:
law-reading-why = Mengapa:
law-general-form = Bentuk umum
law-defences-note = Alasan penghapus pidana berdampingan dengan prinsip dan merupakan jalan kedua. Bila teks negara itu sendiri sudah dipastikan, teks itu ditampilkan.
law-excludes = Yang dikecualikan oleh teks:
law-elements = Yang disyaratkan pengadilan
law-limits = Batas waktu yang ditetapkan hukum
law-hours = { $hours } jam
law-remedies = Bagaimana hukuman dibatalkan
law-remedies-note = Bagi siapa pun yang dihukum padahal tidak seharusnya dihukum.
law-before = diajukan kepada:
law-of-the-standard = diminta dari setiap negara oleh standar regional
law-timeline = Urutan waktu aturan
law-timeline-note = Setiap garis berjalan dari { $first } sampai { $last }. Batang penuh berlaku pada { $date }; batang kosong tidak. Garis tegak adalah hari itu.
law-when-now = Berlaku
law-when-past = Tidak berlaku lagi
law-when-coming = Belum berlaku
law-kind-statute = Undang-undang
law-kind-policy = Kebijakan
law-kind-agreement = Perjanjian antarnegara
law-kind-treaty = Perjanjian internasional dan instrumen internasional lain
law-kind-defence = Alasan penghapus pidana
law-kind-mitigation = Aturan yang meringankan hukuman
law-kind-remedy = Pemulihan

law-punishment-arrest = penangkapan
law-punishment-detention = penahanan
law-punishment-fine = denda
law-punishment-removal = deportasi atau pemulangan paksa
law-punishment-reentry-ban = larangan masuk kembali
law-punishment-conviction = putusan bersalah
law-punishment-sentence = hukuman
law-punishment-record = catatan pidana
law-punishment-closed-shelter = tinggal di penampungan tertutup
law-undoing-lifted = dicabut
law-undoing-vacated = dibatalkan
law-undoing-expunged = dihapus dari catatan
law-undoing-sealed = catatan ditutup
law-undoing-compensated = diberi ganti kerugian
law-undoing-mitigated = hanya diringankan

## A rule

law-rule-title = Aturan { $id }
law-duty-title = Kewajiban { $id }
law-kind = Jenis
law-effect = Yang diberikannya
law-force = Kekuatan
law-beneficiaries = Siapa yang dilindunginya
law-threshold = Seberapa banyak yang harus diketahui
law-liability = Jenis pertanggungjawaban yang dicakupnya
law-link = Kaitan yang disyaratkannya
law-purposes = Bentuk eksploitasi yang menjadi batasnya
law-lifted = Dapat dikesampingkan oleh
law-yields = Aturan yang didahulukan
law-wording = Bunyi teks
law-no-wording = Tidak ada sumber di sini yang memuat bunyi teksnya.
law-limbs = Cara-cara untuk memenuhinya
law-limbs-note = Salah satu saja sudah cukup.
law-covers = Mencakup
law-every-act = setiap perbuatan melanggar hukum
law-where = Di mana aturan ini berlaku
law-no-parties = Teks ini tidak mempunyai negara pihak; teks ini dibaca di setiap negara.
law-not-held = hukumnya tidak tersedia di sini
law-sources = Sumber lain
law-divergences = Di mana pengadilan atau teks di tempat lain menuntut lebih banyak
law-divergences-note = Hal ini diceritakan dan tidak pernah diikuti di sini: standar regional menuntut lebih sedikit.
law-texts = Teks-teksnya
law-whole-rule = Aturan selengkapnya
law-duty-of = Kewajiban siapa
law-duty-raised = Kapan kewajiban ini timbul
law-duty-deadline = Batas waktu
law-beneficiaries-all = setiap korban
law-beneficiaries-foreigners = orang asing
law-beneficiaries-children = anak
law-beneficiaries-women = perempuan
law-beneficiaries-women-and-children = perempuan dan anak
law-threshold-alleged = bahwa perdagangan orang diajukan sebagai penjelasan
law-threshold-suspected = bahwa ada kecurigaan mengenai perdagangan orang
law-threshold-identified = bahwa orang ini sudah diidentifikasi sebagai korban
law-liability-criminal = pidana
law-liability-administrative = administratif
law-liability-immigration = keimigrasian
law-liability-civil = perdata
law-liability-detention = penahanan
law-link-causation = perbuatan itu timbul dari perdagangan orang
law-link-compulsion = orang ini dipaksa
law-link-status-based = tidak ada: cukup menjadi korban dan pelanggarannya tercantum dalam daftar
law-link-any-of = salah satu: perbuatan timbul dari perdagangan orang, atau orang ini dipaksa
law-link-facts = salah satu dari ini

## Comparing

law-compare-title = Apa perbedaan dua negara?
law-first-state = Negara pertama
law-second-state = Negara kedua
law-only = Tampilkan hanya pertanyaan yang jawabannya berbeda
law-compare-do = Bandingkan
law-differences = Pertanyaan yang jawabannya berbeda: { $count } dari 24
law-rules-then = Aturan yang berlaku pada hari itu
law-none = Tidak ada yang tersedia di sini
law-differs = berbeda

## Changes

law-changes-title = Apa yang berubah di antara dua hari?
law-changes-from = Setelah tanggal ini
law-changes-to = Sampai dengan tanggal ini
law-changes-state = Negara
law-all-states = Semua negara
law-changes-show = Tampilkan perubahan
law-changes-count = { $count ->
    [0] Tidak ada yang berubah dalam hukum yang tersedia di sini.
   *[other] { $count } perubahan dalam hukum yang tersedia di sini.
}
law-changes-note = Aturan yang sudah berlaku pada hari pertama tidak dihitung sebagai datang sesudahnya. Bila hanya tahunnya yang diketahui, hari pertama tahun itu yang dihitung.
law-turn-in-force = Mulai berlaku
law-turn-no-longer-in-force = Berakhir
law-turn-binds = Mulai mengikat

## What is disputed

law-disputed-title = Di mana pengadilan dan sumber berbeda pendapat?
law-disputed-answers = Jawaban yang sumber-sumbernya berbeda
law-disputed-rules = Aturan yang ditafsirkan sumber-sumber dengan lebih dari satu cara
law-asked = Yang dituntut:
law-instead = Yang dipakai di sini:

## What is wrong

law-bad-day = Masukkan tanggal yang benar-benar ada, misalnya 2025-07-01.
law-too-early = Masukkan tanggal yang lebih baru: pustaka ini tidak memuat hari yang sudah selama itu.
law-bad-state = Pilih salah satu negara dalam daftar.
law-no-state = Pilih negara di sini juga.
law-same-state = Pilih dua negara yang berbeda.
law-days-reversed = Hari kedua tidak boleh lebih awal daripada hari pertama.
law-wrong-state = Negara ini tidak ada di pustaka
law-wrong-state-detail = Pustaka ini memuat sepuluh negara. Buka pustaka dan pilih salah satunya.
law-wrong-rule = Aturan ini tidak ada di pustaka
law-wrong-rule-detail = Periksa nama aturannya, atau cari di halaman negaranya.
law-wrong-criterion = Pertanyaan ini tidak ada di pustaka
law-wrong-criterion-detail = Kajian memuat 24 pertanyaan, C1 sampai C24. Buka pustaka dan pilih salah satunya.
law-near = Apakah maksud Anda:
