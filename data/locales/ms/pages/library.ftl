# review: unreviewed

## The law library

law-title = Apa kata undang-undang?
law-lead = Peraturan sepuluh negara tentang tidak menghukum mangsa, pada mana-mana hari, setiap satu dengan sumbernya. Tidak perlu akaun dan tiada apa-apa yang disimpan.
law-stamp = Pustaka undang-undang { $version }. Sumbernya kali terakhir dibaca pada { $date }.
law-choose = Pilih negara
law-answers = Jawapan kepada kajian:
law-more = Lihat merentas negara
law-compare = Bandingkan dua negara
law-compare-lead = Dua negara sebelah-menyebelah, satu peraturan demi satu peraturan dan satu soalan demi satu soalan.
law-changes = Apa yang berubah antara dua hari
law-changes-lead = Peraturan mana yang mula berkuat kuasa, dan mana yang tamat.
law-disputed = Di mana sumber tidak sependapat
law-disputed-lead = Di mana mahkamah menghendaki lebih lagi, dan di mana dua sumber mengatakan perkara berbeza tentang satu peraturan.
law-words = Makna kata-kata
law-words-lead = Prinsip, perlindungan, jurang, kaitan dan kata-kata lain, dalam bahasa mudah.
law-to-library = Ke pustaka undang-undang
law-on-this-page = Pada halaman ini

## The matrix

law-matrix = Setiap negara dan setiap soalan
law-matrix-lead = Setiap kotak ialah jawapan satu negara kepada satu soalan. Buka kotak untuk melihat sebabnya, dengan sumber dan tarikhnya.
law-matrix-caption = Jawapan sepuluh negara kepada 24 soalan kajian
law-legend = Makna tanda-tandanya
law-criterion = Soalan
law-criterion-title = Soalan { $id }
law-criterion-duties = Apa yang menyusul jika jawapannya tidak mencukupi
law-criteria = Jawapan kepada soalan kajian
law-show-answers = Tunjukkan semua jawapan
law-criteria-note = Jawapan ini ialah jawapan sumber pada tarikhnya masing-masing. Jawapan tidak berubah mengikut hari yang anda pilih.
law-value-yes = Ya
law-value-part = Sebahagian
law-value-no = Tidak
law-value-unknown = Tidak dinyatakan
law-value-unknown-long = sumber yang digunakan di sini tidak menyatakannya
law-value-not-applicable = Tidak berbangkit
law-otherwise = sumber lain mengatakan sebaliknya
law-source-of = sumber bertarikh { $date }

law-criterion-c1 = Jenayah sebagai bentuk eksploitasi
law-criterion-c2 = Senarai maksud yang terbuka
law-criterion-c3 = Dinyatakan oleh statut
law-criterion-c4 = Setiap kesalahan diliputi
law-criterion-c5 = Keempat-empat jenis liabiliti
law-criterion-c6 = Setiap mangsa diliputi
law-criterion-c7 = Beratnya kesalahan bukan halangan
law-criterion-c8 = Kaitan dinyatakan
law-criterion-c9 = Paksaan ditafsirkan secara luas
law-criterion-c10 = Kanak-kanak: kaitan sudah cukup
law-criterion-c11 = Negara memikul beban pembuktian
law-criterion-c12 = Perlindungan sebelum perbicaraan
law-criterion-c13 = Tiada syarat tambahan
law-criterion-c14 = Pembelaan tetap terbuka
law-criterion-c15 = Garis panduan yang diterbitkan
law-criterion-c16 = Kesalahan lain diubah
law-criterion-c17 = Pelacuran: orang dewasa sahaja
law-criterion-c18 = Umur minimum 14 tahun atau lebih
law-criterion-c19 = Sabitan boleh dibatalkan
law-criterion-c20 = Pampasan
law-criterion-c21 = Dapatan negara lain diiktiraf
law-criterion-c22 = Perjanjian meliputi semua
law-criterion-c23 = Protokol Kerja Paksa
law-criterion-c24 = Mahkamah boleh menghentikan kes

## The questions, in the words of the review

law-question-c1 = Adakah takrif pemerdagangan orang menamakan eksploitasi melalui jenayah atau kegiatan lain yang menyalahi undang-undang antara maksudnya?
law-question-c2 = Jika tidak, adakah senarai maksudnya cukup terbuka untuk merangkumi jenayah paksa sebagai kerja paksa, amalan serupa perhambaan, atau bentuk eksploitasi lain?
law-question-c3 = Adakah suatu statut menyatakan dengan jelas bahawa mangsa pemerdagangan orang tidak boleh dihukum?
law-question-c4 = Adakah peruntukan itu meliputi setiap kesalahan, atau menyatakan bahawa mana-mana senarai yang diberikannya tidak lengkap?
law-question-c5 = Adakah peruntukan itu meliputi keempat-empat jenis liabiliti: jenayah, pentadbiran, imigresen dan sivil?
law-question-c6 = Adakah peruntukan itu melindungi setiap mangsa: lelaki, wanita dan kanak-kanak, warganegara dan orang asing, yang diperdagangkan di dalam negara atau merentas sempadan, bagi apa-apa bentuk eksploitasi?
law-question-c7 = Adakah perlindungan bebas daripada apa-apa halangan kerana beratnya kesalahan?
law-question-c8 = Adakah teks itu menyatakan kaitan mana yang diperlukan antara pemerdagangan orang dengan kesalahan, sama ada sebab akibat atau paksaan?
law-question-c9 = Jika teks itu menghendaki paksaan, adakah ia merangkumi setiap cara dalam perkara 2(a) ACTIP, termasuk penyalahgunaan kedudukan yang mudah terdedah kepada bahaya, dan adakah ambangnya lebih rendah daripada paksaan ancaman?
law-question-c10 = Adakah kanak-kanak dilindungi atas kaitan sahaja, tanpa soalan tentang paksaan?
law-question-c11 = Adakah Negara memikul beban pembuktian, supaya tertuduh paling banyak hanya perlu membangkitkan perkara itu dan pihak pendakwaan kemudiannya mesti menyangkalnya melampaui keraguan munasabah?
law-question-c12 = Adakah perlindungan bermula sebelum perbicaraan, dengan melarang tangkapan, tahanan dan pertuduhan, atau dengan menamatkan pendakwaan pada awalnya?
law-question-c13 = Adakah perlindungan bebas daripada syarat seperti pengenalpastian rasmi, pemerdagang yang dibicarakan, kerjasama, atau izin pihak berkuasa?
law-question-c14 = Adakah paksaan ancaman, keperluan terdesak dan pertahanan diri tetap terbuka kepada mangsa di samping peruntukan itu?
law-question-c15 = Adakah garis panduan tentang prinsip ini diterbitkan, dengan senarai terbuka kesalahan yang lazim, bagi mereka yang memakainya?
law-question-c16 = Adakah kesalahan lain (liabiliti ketat, imigresen, dadah, kerja seks) telah diubah atau ditafsirkan supaya mangsa tidak terkena, terutamanya jika hukumannya sebat atau mati?
law-question-c17 = Mestikah tertuduh seorang dewasa bagi kesalahan yang berkaitan dengan pelacuran, supaya kanak-kanak tidak boleh melakukannya?
law-question-c18 = Adakah umur minimum tanggungjawab jenayah 14 tahun atau lebih, dengan keraguan tentang umur diputuskan bagi faedah kanak-kanak?
law-question-c19 = Bolehkah sabitan mangsa diketepikan, dipadamkan atau ditutup, dan denda serta larangan masuk semula ditarik balik?
law-question-c20 = Bolehkah orang yang salah ditahan atau disabitkan diberi pampasan, termasuk orang asing atau bukan pemastautin?
law-question-c21 = Adakah undang-undang memberikan kesan kepada dapatan status mangsa yang dibuat di Negara ASEAN lain?
law-question-c22 = Adakah perjanjian negara ini menggunakan takrif antarabangsa dan meliputi semua mangsa serta semua perbuatan yang berkait?
law-question-c23 = Adakah negara ini telah meratifikasi Protokol Kerja Paksa ILO 2014, yang perkara 4(2)-nya membolehkan pihak berkuasa memutuskan supaya tidak mendakwa?
law-question-c24 = Bolehkah mahkamah menghentikan kes tanpa diminta, kerana kes itu menyalahgunakan proses atau melanggar kewajipan untuk tidak menghukum?

## A State on a day

law-of = Undang-undang { $state }
law-on = Keadaannya pada { $date }
law-show-day = Tunjukkan hari yang dipilih
law-ahead = Sumber kali terakhir dibaca pada { $date }. Selepas hari itu, mungkin ada undang-undang baharu yang belum terdapat di sini.
law-bodies = Siapa membuat apa
law-bodies-note = Nama dan nombor diambil daripada sumber pada tarikhnya masing-masing. Semak dahulu sebelum anda bergantung padanya.
law-hotline = Talian telefon bagi mangsa
law-hotline-check = Nombor boleh berubah: semak dahulu sebelum anda memberikannya kepada sesiapa.
law-identifies = Siapa yang mengenal pasti mangsa
law-body = Badan yang mengetuai kerja ini
law-nhri = Institusi hak asasi manusia
law-age = Umur minimum tanggungjawab jenayah kanak-kanak
law-years = { $years } tahun
law-actip = Pihak kepada ACTIP
law-not-said = Sumber yang digunakan di sini tidak menyatakannya
law-in-force = Berkuat kuasa
law-from = dari { $date }
law-to = hingga { $date }
law-bound-from = mengikat dari { $date }
law-readings = Bagaimana sumber mentafsirkannya
law-readings-many = Sumber tidak sependapat, atau saling menambah. Semuanya ditunjukkan; satu digunakan.
law-disagree = lebih daripada satu tafsiran
law-reading-used = Yang digunakan di sini:
law-reading-kept = Yang disimpan di sampingnya:
law-reading-why = Mengapa:
law-general-form = Bentuk umum
law-defences-note = Pembelaan wujud di samping prinsip dan ialah jalan kedua. Jika teks negara itu sendiri telah disahkan, teks itu ditunjukkan.
law-excludes = Yang dikecualikan oleh teks:
law-elements = Apa yang dikehendaki oleh mahkamah
law-limits = Tempoh yang ditetapkan oleh undang-undang
law-hours = { $hours } jam
law-remedies = Bagaimana hukuman dibatalkan
law-remedies-note = Bagi sesiapa yang dihukum sedangkan tidak sepatutnya dihukum.
law-before = di hadapan:
law-of-the-standard = dikehendaki daripada setiap negara oleh standard serantau
law-timeline = Apa yang datang, dan bila
law-timeline-note = Setiap garisan bermula dari { $first } hingga { $last }. Bar penuh berkuat kuasa pada { $date }; bar kosong tidak. Garisan tegak ialah hari itu.
law-when-now = Berkuat kuasa
law-when-past = Tidak lagi berkuat kuasa
law-when-coming = Belum berkuat kuasa
law-kind-statute = Statut (undang-undang bertulis)
law-kind-policy = Dasar
law-kind-agreement = Perjanjian antara negara
law-kind-treaty = Triti dan teks antarabangsa lain
law-kind-defence = Pembelaan
law-kind-mitigation = Peraturan yang meringankan hukuman
law-kind-remedy = Remedi

law-punishment-arrest = tangkapan
law-punishment-detention = tahanan
law-punishment-fine = denda
law-punishment-removal = pemindahan keluar dari negara
law-punishment-reentry-ban = larangan masuk semula
law-punishment-conviction = sabitan
law-punishment-sentence = hukuman
law-punishment-record = rekod
law-punishment-closed-shelter = tinggal di tempat perlindungan berkunci
law-undoing-lifted = ditarik balik
law-undoing-vacated = diketepikan
law-undoing-expunged = dipadamkan daripada rekod
law-undoing-sealed = rekod ditutup
law-undoing-compensated = diberi pampasan
law-undoing-mitigated = diringankan sahaja

## A rule

law-rule-title = Peraturan { $id }
law-duty-title = Kewajipan { $id }
law-kind = Jenis
law-effect = Apa yang diberikannya
law-force = Kekuatan
law-beneficiaries = Siapa yang dilindunginya
law-threshold = Sebanyak mana yang mesti diketahui
law-liability = Jenis liabiliti yang diliputinya
law-link = Kaitan yang dikehendakinya
law-purposes = Eksploitasi yang menjadi hadnya
law-lifted = Boleh diketepikan oleh
law-yields = Peraturan yang didahulukan
law-wording = Kata-kata teks
law-no-wording = Tiada sumber di sini yang memberikan kata-katanya.
law-limbs = Cara-cara peraturan ini boleh dipenuhi
law-limbs-note = Salah satu sudah cukup.
law-covers = Meliputi
law-every-act = setiap perbuatan yang menyalahi undang-undang
law-where = Di mana peraturan ini terpakai
law-no-parties = Teks ini tidak mempunyai negara pihak; ia dibaca di setiap negara.
law-not-held = undang-undangnya tiada di sini
law-sources = Sumber lain
law-divergences = Di mana mahkamah atau teks di tempat lain menghendaki lebih lagi
law-divergences-note = Hal ini diceritakan dan tidak sekali-kali diikuti di sini: standard serantau menghendaki kurang daripada itu.
law-texts = Teks-teksnya
law-whole-rule = Peraturan sepenuhnya
law-duty-of = Kewajipan siapa
law-duty-raised = Bila kewajipan ini timbul
law-duty-deadline = Sehingga bila
law-beneficiaries-all = setiap mangsa
law-beneficiaries-foreigners = orang asing
law-beneficiaries-children = kanak-kanak
law-beneficiaries-women = wanita
law-beneficiaries-women-and-children = wanita dan kanak-kanak
law-threshold-alleged = bahawa pemerdagangan orang dikatakan berlaku
law-threshold-suspected = bahawa ada syak tentang pemerdagangan orang
law-threshold-identified = bahawa orang ini telah dikenal pasti sebagai mangsa
law-liability-criminal = jenayah
law-liability-administrative = pentadbiran
law-liability-immigration = imigresen
law-liability-civil = sivil
law-liability-detention = tahanan
law-link-causation = perbuatan itu timbul daripada pemerdagangan orang
law-link-compulsion = orang ini dipaksa
law-link-status-based = tiada: cukup jika orang ini mangsa dan kesalahan itu ada dalam senarai
law-link-any-of = salah satu: perbuatan itu timbul daripada pemerdagangan orang, atau orang ini dipaksa
law-link-facts = salah satu daripada ini

## Comparing

law-compare-title = Bagaimana dua negara berbeza?
law-first-state = Negara pertama
law-second-state = Negara kedua
law-only = Tunjukkan soalan yang jawapannya berbeza sahaja
law-compare-do = Bandingkan
law-differences = Soalan yang jawapannya berbeza: { $count } daripada 24
law-rules-then = Peraturan yang berkuat kuasa pada hari itu
law-none = Tiada yang terdapat di sini
law-differs = berbeza

## Changes

law-changes-title = Apa yang berubah antara dua hari?
law-changes-from = Selepas tarikh ini
law-changes-to = Sehingga tarikh ini
law-changes-state = Negara
law-all-states = Semua negara
law-changes-show = Tunjukkan perubahan
law-changes-count = { $count ->
    [0] Tiada apa-apa berubah dalam undang-undang yang terdapat di sini.
   *[other] { $count } perubahan dalam undang-undang yang terdapat di sini.
}
law-changes-note = Peraturan yang sudah berkuat kuasa pada hari pertama tidak dikira sebagai datang selepasnya. Jika hanya tahunnya diketahui, hari pertama tahun itu yang dikira.
law-turn-in-force = Mula berkuat kuasa
law-turn-no-longer-in-force = Tamat
law-turn-binds = Mula mengikat

## What is disputed

law-disputed-title = Di mana mahkamah dan sumber tidak sependapat?
law-disputed-answers = Jawapan yang berbeza antara sumber
law-disputed-rules = Peraturan yang ditafsirkan oleh sumber dengan lebih daripada satu cara
law-asked = Yang dikehendaki:
law-instead = Sebaliknya di sini:

## What is wrong

law-bad-day = Berikan tarikh yang benar-benar wujud, misalnya 2025-07-01.
law-too-early = Berikan tarikh yang lebih kemudian: pustaka ini tidak meliputi hari yang sudah selama itu.
law-bad-state = Pilih salah satu negara dalam senarai.
law-no-state = Pilih negara di sini juga.
law-same-state = Pilih dua negara yang berbeza.
law-days-reversed = Hari kedua tidak boleh lebih awal daripada hari pertama.
law-wrong-state = Negara ini tiada dalam pustaka
law-wrong-state-detail = Pustaka ini mengandungi sepuluh negara. Pergi ke pustaka dan pilih salah satunya.
law-wrong-rule = Peraturan ini tiada dalam pustaka
law-wrong-rule-detail = Semak nama peraturan itu, atau cari pada halaman negaranya.
law-wrong-criterion = Soalan ini tiada dalam pustaka
law-wrong-criterion-detail = Kajian ini mempunyai 24 soalan, C1 hingga C24. Pergi ke pustaka dan pilih salah satunya.
law-near = Adakah maksud anda:
