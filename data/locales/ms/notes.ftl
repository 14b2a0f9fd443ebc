# review: unreviewed

## Courts and texts elsewhere that asked for more

divergence-ar-cms-guillemet-says = Seorang wanita yang pernah diperdagangkan dituduh, bersama orang yang wangnya telah mengeluarkannya daripada pelacuran, memindahkan dan menempatkan dua orang gadis dan seorang wanita muda untuk dieksploitasi. Mahkamah pertama memutuskan bahawa dia bukan lagi mangsa ketika dia bertindak.
divergence-ar-cms-guillemet-instead = Kemiskinan dan kebergantungan yang dahulu disalahgunakan boleh berterusan. Mahkamah rayuan menolak kes terhadapnya; bahawa dua orang yang dieksploitasi ialah kanak-kanak tidak menghalangnya.
divergence-ecthr-vcl-an-158-says = Tiada instrumen yang melarang pendakwaan mangsa secara umum, dan tiada apa-apa dalam teks Eropah yang menolak pendakwaan mangsa kanak-kanak dalam semua keadaan.
divergence-ecthr-vcl-an-158-instead = Bagi kanak-kanak, hubungan antara perbuatan dengan pemerdagangan orang adalah perlu dan mencukupi untuk menamatkan prosiding. Perlindungan dalam penghakiman yang sama tetap terpakai: penilaian dahulu, oleh orang yang berkelayakan, dan alasan yang jelas untuk menyimpang daripadanya.
divergence-es-sts-960-2023-says = Seorang wanita yang sangat miskin membawa kokain dalam satu penerbangan. Mahkamah menolak pengecualian perkara 177 bis(11): satu perbuatan yang terasing tidak mempunyai keadaan eksploitasi berpanjangan yang dianggapnya dikehendaki oleh teks itu. Seorang hakim tidak bersetuju.
divergence-es-sts-960-2023-instead = Eksploitasi tidak perlu berpanjangan. Perekrutan atau pengangkutan melalui perdayaan atau penyalahgunaan kedudukan yang mudah terdedah kepada bahaya bagi maksud jenayah ialah pemerdagangan orang sebelum perbuatan pertama lagi, dan satu perbuatan sahaja boleh menjadi hasil langsungnya.
divergence-icc-ongwen-2582-says = Bahaya yang semata-mata abstrak, atau meningkatnya kemungkinan keadaan berbahaya, bukan paksaan ancaman, walaupun sentiasa ada.
divergence-icc-ongwen-2582-instead = Kawalan yang berterusan ialah inti pemerdagangan orang. Pembelaan ditafsirkan secara luas, dengan mengambil kira setiap cara pemerdagangan, dan prinsip ini langsung tidak bergantung pada ancaman yang hampir berlaku.
divergence-nl-brothel-controller-says = Seorang wanita yang dieksploitasi di rumah pelacuran mengawasi wanita lain bagi pihak lelaki yang mengawalnya. Mahkamah pertama memutuskan bahawa dia telah bertukar daripada mangsa menjadi pemerdagang dan mensabitkannya atas pemerdagangan orang.
divergence-nl-brothel-controller-instead = Tiada peraturan yang mengatakan bahawa mangsa yang mengawal orang lain tidak lagi menjadi mangsa. Mahkamah rayuan membebaskannya: cinta, ketakutan dan penyerahan pendapatan ialah keterangan tentang kawalan, dan pendakwa sepatutnya melihatnya dalam fail.
divergence-nl-mehak-says = Dalam kes Mehak, seorang pekerja rumah memukul seorang bayi atas perintah orang yang mengeksploitasinya, dan bayi itu mati. Mahkamah menolak prinsip ini: serangan itu tidak cukup berkait secara langsung dengan kerja yang perlu dilakukannya.
divergence-nl-mehak-instead = Kaitan tidak terhad kepada kerja itu sendiri. Perbuatan atas perintah pemerdagang, atau di bawah kawalan yang berterusan, berkait secara langsung dengan pemerdagangan orang; beratnya perbuatan mendalamkan penelitian dan tidak menamatkannya.
divergence-temporal-proximity-says = Ada yang mentafsirkan akibat langsung sebagai menghendaki perbuatan dan pemerdagangan orang berdekatan dari segi masa, yang boleh menyisihkan perbuatan di bawah kawalan yang berterusan.
divergence-temporal-proximity-instead = Masa yang berlalu semata-mata tidak sekali-kali memutuskan kaitan. Hubungan yang langsung dan serta-merta tidak diperlukan jika ketakutan, kawalan atau akibat masih berterusan.
divergence-uk-msa2015-45-child-says = Kanak-kanak tidak perlu dipaksa, tetapi mesti menunjukkan, selain akibat langsung, bahawa orang yang munasabah dalam keadaan yang sama dengan ciri yang sama akan melakukan perbuatan itu.
divergence-uk-msa2015-45-child-instead = Tiada ujian selain kaitan dikenakan kepada kanak-kanak.
divergence-uk-msa2015-schedule4-says = Pembelaan berkanun itu tidak sampai kepada kesalahan dalam suatu jadual yang panjang, antaranya membunuh, menyebabkan kematian tanpa niat membunuh, menculik, mencederakan dan merompak; bagi kesalahan itu, yang tinggal ialah pembelaan am dan budi bicara pendakwa.
divergence-uk-msa2015-schedule4-instead = Tiada kesalahan yang berada di luar prinsip ini. Beratnya kesalahan hanya menentukan sedalam mana penelitian dibuat, dan tidak lebih daripada itu.
divergence-uk-r-v-lm-says = Paksaan ancaman menghendaki ancaman langsung berupa kematian atau kecederaan parah yang ditujukan kepada tertuduh atau orang yang rapat dengannya, dan tidak terbuka kepada orang yang secara sukarela bergaul dengan mereka yang mungkin memaksanya.
divergence-uk-r-v-lm-instead = Melihat apa yang dilakukan terhadap orang lain boleh memaksa seseorang. Kerelaan, atau kedatangan atas kehendak sendiri, tidak bererti apa-apa sebaik sahaja mana-mana cara pemerdagangan digunakan.

deadline-annual = setiap tahun
deadline-as-soon-as-it-arises = sebaik sahaja timbul
deadline-at-all-stages = pada semua peringkat
deadline-at-once = serta-merta
deadline-before = terlebih dahulu
deadline-before-charge = sebelum pertuduhan
deadline-before-decision = sebelum keputusan
deadline-before-return = sebelum penghantaran pulang
deadline-earliest = seawal mungkin
deadline-early = dari awal
deadline-early-stage = pada peringkat awal
deadline-immediately = dengan serta-merta
deadline-kept-current = sentiasa dikemas kini
deadline-no-unreasonable-delay = tanpa kelewatan yang tidak munasabah
deadline-ongoing = berterusan
deadline-pending-verification = sementara menunggu pengesahan
deadline-periodic = secara berkala
deadline-periodic-appointment-to-be-expedited = secara berkala; pelantikan hendaklah disegerakan
deadline-priority = keutamaan
deadline-prompt = segera
deadline-promptly = dengan segera
deadline-regularly = secara tetap
deadline-sentence = semasa hukuman dijatuhkan
deadline-throughout = sepanjang proses
deadline-timely = tepat pada masanya
deadline-without-delay = tanpa lengah

authority-minister-of-justice = Menteri Keadilan
authority-central-body-for-the-suppression-of-trafficking-in-persons = Badan Pusat Pembanterasan Pemerdagangan Orang
