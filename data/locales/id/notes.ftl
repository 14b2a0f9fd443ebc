# review: unreviewed

## Courts and texts elsewhere that asked for more

divergence-ar-cms-guillemet-says = Seorang perempuan yang pernah diperdagangkan didakwa, bersama orang yang uangnya telah membebaskannya dari pelacuran, telah memindahkan dan menampung dua anak perempuan dan seorang perempuan muda untuk dieksploitasi. Pengadilan tingkat pertama menilai bahwa ia bukan lagi korban ketika berbuat.
divergence-ar-cms-guillemet-instead = Kemiskinan dan ketergantungan yang dahulu disalahgunakan dapat terus berlangsung. Pengadilan banding menghentikan perkara terhadapnya; bahwa dua di antara yang dieksploitasi adalah anak tidak menghalanginya.
divergence-ecthr-vcl-an-158-says = Tidak ada instrumen yang melarang penuntutan korban secara umum, dan tidak ada satu pun dalam teks Eropa yang menutup kemungkinan menuntut anak korban dalam segala keadaan.
divergence-ecthr-vcl-an-158-instead = Bagi anak, kaitan antara perbuatan dan perdagangan orang adalah syarat yang perlu dan cukup untuk mengakhiri perkara. Perlindungan dalam putusan yang sama tetap berlaku: penilaian terlebih dahulu, oleh orang yang berkualifikasi, dan alasan yang jelas bila menyimpang darinya.
divergence-es-sts-960-2023-says = Seorang perempuan yang sangat miskin membawa kokain dalam satu penerbangan. Pengadilan menolak pembebasan menurut Pasal 177 bis ayat (11): satu perbuatan yang berdiri sendiri tidak memuat keadaan eksploitasi yang berlangsung lama, yang menurut pengadilan disyaratkan ketentuan itu. Seorang hakim berbeda pendapat.
divergence-es-sts-960-2023-instead = Eksploitasi tidak harus berlangsung lama. Perekrutan atau pengangkutan dengan penipuan atau penyalahgunaan posisi rentan untuk tujuan kejahatan sudah merupakan perdagangan orang sebelum perbuatan pertama, dan satu perbuatan saja dapat menjadi akibat langsungnya.
divergence-icc-ongwen-2582-says = Bahaya yang semata-mata abstrak, atau meningkatnya kemungkinan timbulnya keadaan berbahaya, bukan daya paksa, sekalipun selalu ada.
divergence-icc-ongwen-2582-instead = Kendali terus-menerus adalah inti perdagangan orang. Alasan pembelaan ditafsirkan secara luas dengan memperhatikan setiap cara perdagangan orang, dan prinsip tanpa penghukuman sama sekali tidak bergantung pada ancaman yang seketika.
divergence-nl-brothel-controller-says = Seorang perempuan yang dieksploitasi di rumah bordil mengawasi perempuan lain bagi laki-laki yang menguasainya. Pengadilan tingkat pertama menilai bahwa ia telah beralih dari korban menjadi pelaku perdagangan orang dan memidananya atas perdagangan orang.
divergence-nl-brothel-controller-instead = Tidak ada aturan bahwa korban yang mengendalikan orang lain berhenti menjadi korban. Pengadilan banding membebaskannya: cinta, rasa takut, dan penyerahan penghasilan adalah bukti adanya kendali, dan penuntut umum semestinya melihatnya dalam berkas.
divergence-nl-mehak-says = Dalam perkara Mehak, seorang pekerja rumah tangga memukul seorang bayi atas perintah orang-orang yang mengeksploitasinya, dan bayi itu meninggal. Pengadilan menolak penerapan prinsip: penganiayaan itu dinilai tidak cukup langsung berkaitan dengan pekerjaan yang harus ia lakukan.
divergence-nl-mehak-instead = Kaitan tidak terbatas pada pekerjaan itu sendiri. Perbuatan atas perintah pelaku perdagangan orang, atau di bawah kendali yang terus berlangsung, berkaitan langsung dengan perdagangan orang; beratnya perbuatan memperdalam pemeriksaan dan tidak mengakhirinya.
divergence-temporal-proximity-says = Sebagian pihak membaca akibat langsung sebagai syarat bahwa perbuatan dan perdagangan orang berdekatan dalam waktu, sehingga perbuatan di bawah kendali yang terus berlangsung dapat dikesampingkan.
divergence-temporal-proximity-instead = Lewatnya waktu saja tidak pernah memutus kaitan. Hubungan yang langsung dan seketika tidak diperlukan selama rasa takut, kendali, atau akibatnya masih berlanjut.
divergence-uk-msa2015-45-child-says = Anak tidak harus dipaksa, tetapi selain akibat langsung harus ditunjukkan bahwa orang yang wajar dalam keadaan yang sama dan dengan ciri yang sama akan melakukan perbuatan itu.
divergence-uk-msa2015-45-child-instead = Tidak ada pengujian terhadap anak selain kaitan itu sendiri.
divergence-uk-msa2015-schedule4-says = Pembelaan menurut undang-undang tidak menjangkau tindak pidana dalam sebuah lampiran panjang, di antaranya pembunuhan, penghilangan nyawa tanpa rencana, penculikan, pelukaan, dan perampokan; untuk tindak pidana itu yang tersisa hanya alasan pembelaan umum dan diskresi penuntut umum.
divergence-uk-msa2015-schedule4-instead = Tidak ada tindak pidana yang berada di luar prinsip. Beratnya perbuatan hanya menentukan seberapa dalam pemeriksaan dilakukan, tidak lebih.
divergence-uk-r-v-lm-says = Daya paksa mensyaratkan ancaman langsung berupa kematian atau luka berat yang ditujukan kepada terdakwa atau orang dekatnya, dan tidak dapat diajukan oleh orang yang dengan sukarela bergaul dengan pihak yang patut diduga akan memaksanya.
divergence-uk-r-v-lm-instead = Menyaksikan apa yang dilakukan terhadap orang lain dapat memaksa. Persetujuan, atau kedatangan atas kemauan sendiri, tidak berarti apa-apa begitu salah satu cara perdagangan orang digunakan.

deadline-annual = setiap tahun
deadline-as-soon-as-it-arises = segera setelah timbul
deadline-at-all-stages = pada semua tahap
deadline-at-once = seketika
deadline-before = sebelumnya
deadline-before-charge = sebelum penuntutan
deadline-before-decision = sebelum keputusan
deadline-before-return = sebelum pemulangan
deadline-earliest = sedini mungkin
deadline-early = sejak dini
deadline-early-stage = pada tahap awal
deadline-immediately = segera
deadline-kept-current = selalu diperbarui
deadline-no-unreasonable-delay = tanpa penundaan yang tidak beralasan
deadline-ongoing = berkelanjutan
deadline-pending-verification = sambil menunggu verifikasi
deadline-periodic = secara berkala
deadline-periodic-appointment-to-be-expedited = secara berkala; penunjukan agar dipercepat
deadline-priority = prioritas
deadline-prompt = cepat
deadline-promptly = dengan cepat
deadline-regularly = secara teratur
deadline-sentence = saat penjatuhan pidana
deadline-throughout = sepanjang proses
deadline-timely = tepat waktu
deadline-without-delay = tanpa penundaan

authority-minister-of-justice = Menteri Kehakiman
authority-central-body-for-the-suppression-of-trafficking-in-persons = Badan Pusat Pemberantasan Perdagangan Orang
