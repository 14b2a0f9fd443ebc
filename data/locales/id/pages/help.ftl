# review: unreviewed

## The first page of the help

help-title = Apa yang dapat kami bantu?
help-lead = Cara meninggalkan situs dengan aman, arti kata-kata, dan apa yang dilakukan dalam pekerjaan Anda.
help-leave-button = Tombol merah “Tinggalkan situs ini” ada di setiap halaman. Tombol itu langsung menampilkan halaman lain.
help-leave-keys = Atau tekan tombol Shift tiga kali berturut-turut.
help-leave-ends = Keduanya membuat Anda keluar dan menghapus jawaban Anda di “Telusuri suatu keadaan”.
help-leave-history = Meninggalkan situs tidak menghapus riwayat. Orang yang melihat peramban ini dapat tahu bahwa Anda pernah di sini.
help-private = Cara agar tidak meninggalkan riwayat
help-private-phone = Di telepon: buka menu peramban dan pilih tab pribadi atau tab penyamaran yang baru.
help-private-computer = Di komputer: buka menu peramban dan pilih jendela pribadi yang baru.
help-private-close = Tutup tab atau jendela itu setelah selesai. Setelah itu peramban melupakan halaman-halamannya.
help-watched = Jika ada yang mengawasi Anda
help-watched-device = Telepon atau komputer yang diberikan seseorang kepada Anda mungkin memperlihatkan kepadanya apa yang Anda lakukan. Pakailah yang lain jika bisa.
help-watched-danger = Dalam bahaya sekarang? Hubungi polisi atau layanan telepon bagi korban. Halaman setiap negara menunjukkan nomornya:
help-new = Apakah ini kunjungan pertama Anda?
help-new-lead = Lima langkah pendek dengan perkara rekaan. Perlu waktu sekitar lima menit.
help-first = Kunjungan pertama yang dipandu
help-roles = Panduan menurut peran
help-roles-lead = Pilih yang sesuai dengan Anda. Setiap panduan menjelaskan apa yang dilakukan lebih dahulu dan apa yang diminta aturan dari Anda.
help-no-guide = Buka halaman bantuan dan pilih salah satu panduan.

## A first visit

help-first-title = Bagaimana cara memulai?
help-first-lead = Anda mengambil perkara rekaan, membaca jawabannya, lalu mengubahnya. Tidak ada yang bisa salah.
help-first-1 = Buka sebuah perkara
help-first-1-text = Perkara ini tentang seorang perempuan yang membawa narkotika untuk seorang laki-laki. Buka perkara itu, lalu kembali ke sini dengan “Kembali”.
help-first-1-open = Buka perkaranya
help-first-2 = Baca jawabannya
help-first-2-text = Kotak itu menunjukkan apakah prinsip melindungi orang ini atas perbuatan tersebut. Di bawahnya tertulis apa yang harus dilakukan sekarang.
help-first-2-go = Lihat jawabannya
help-first-3 = Tanyakan mengapa
help-first-3-text = Buka “Mengapa”. Setiap langkah menyebut fakta dan aturan yang menjadi dasarnya.
help-first-3-go = Lihat alasannya
help-first-4 = Ubah sesuatu
help-first-4-text = Di bagian “Bagaimana seandainya?”, pilih negara lain, hari lain, atau fakta lain. Halaman itu menunjukkan apa yang hasilnya menjadi berbeda.
help-first-4-go = Coba “Bagaimana seandainya?”
help-first-5 = Lanjutkan dari situ
help-first-5-text = Cari suatu aturan di pustaka hukum, atau baca panduan untuk pekerjaan Anda.

## What the words mean

help-words = Arti kata-kata
help-words-lead = Setiap kata mempunyai satu arti di semua halaman.
help-words-person = Orangnya
help-words-act = Apa yang dilakukan orang ini
help-words-law = Apa kata hukum
help-words-next = Apa kelanjutannya
help-word-victim = Korban perdagangan orang
help-term-victim = Orang yang dibawa atau ditahan oleh orang lain untuk dimanfaatkan. Tidak menjadi soal apakah suatu kantor sudah menyatakannya.
help-word-child = Anak
help-term-child = Orang yang berusia di bawah 18 tahun. Jika usianya belum pasti, perlakukan orang itu sebagai anak sampai usianya pasti.
help-word-elements = Tindakan, cara, dan tujuan
help-term-elements = Tiga bagian perdagangan orang: bagaimana orang itu dipindahkan atau ditahan, bagaimana ia dikendalikan, dan untuk apa. Bagi anak, cara pengendalian tidak ditanyakan.
help-word-status = Status orang ini
help-term-status = Yang sejauh ini diketahui tentang orang ini sebagai korban. Ada lima sebutan untuk itu, dan tidak satu pun menutup pintu bagi siapa pun.
help-word-suspicion = Kecurigaan yang beralasan
help-term-suspicion = Seorang pejabat mempunyai alasan yang baik untuk menduga bahwa orang ini diperdagangkan. Sejak saat itu, orang ini diperlakukan sebagai korban.
help-word-finding = Penetapan
help-term-finding = Yang diputuskan suatu kantor tentang orang ini. Prinsip tidak menunggu penetapan itu.
help-word-act = Perbuatan
help-term-act = Satu hal yang dapat membuat orang ini dihukum. Setiap perbuatan dinilai sendiri-sendiri.
help-word-nexus = Kaitan
help-term-nexus = Hubungan antara perbuatan dan perdagangan orang. Ahli hukum juga menyebutnya “nexus”.
help-word-causation = Berkaitan karena perdagangan orang
help-term-causation = Perbuatan itu timbul dari perdagangan orang. Tanpa perdagangan orang, perbuatan itu tidak akan terjadi dengan cara ini.
help-word-compulsion = Dipaksa
help-term-compulsion = Seseorang membuat orang ini melakukannya: dengan kekerasan, ancaman, kebohongan, utang, atau dengan memanfaatkan kelemahan orang ini. Hal ini tidak pernah ditanyakan bagi anak.
help-word-inquiry = Penelusuran
help-term-inquiry = Seberapa teliti pejabat harus memeriksa. Perbuatan yang sangat berat berarti memeriksa lebih teliti. Itu tidak pernah berarti perlindungan yang lebih sedikit.
help-word-stage = Tahap
help-term-stage = Sudah sejauh mana perkara berjalan. Yang harus dilakukan sekarang bergantung padanya.
help-stage-encounter = Seorang petugas bertemu orang ini untuk pertama kali.
help-stage-investigation = Petugas mencari tahu apa yang terjadi.
help-stage-charge = Seseorang memutuskan apakah orang ini disangka atau didakwa.
help-stage-trial = Pengadilan memeriksa perkara.
help-stage-sentencing = Pengadilan memutuskan hukumannya.
help-stage-post-conviction = Pengadilan telah menyatakan orang ini bersalah. Upaya hukum, pembersihan catatan, dan ganti kerugian masih mungkin.
help-stage-removal = Orang ini mungkin dikeluarkan dari negara ini.
help-word-principle = Prinsip
help-term-principle = Korban perdagangan orang tidak boleh dihukum atas perbuatan yang mereka lakukan karena perdagangan orang. Prinsip ini berlaku di setiap negara yang ikut dalam ACTIP.
help-word-protection = Perlindungan
help-term-protection = Hal terkuat yang diberikan suatu aturan kepada orang ini atas perbuatan tersebut. Ada tujuh, dari yang kuat sampai yang lemah.
help-word-gap = Celah
help-term-gap = Prinsip melindungi orang ini, tetapi hukum nasional tidak mengaturnya. Gunakan ACTIP dan teks lain yang ditampilkan.
help-word-ground = Aturan yang diperiksa
help-term-ground = Aturan yang dicocokkan dengan perbuatan itu. Hasilnya terpenuhi, tidak terpenuhi, atau belum dapat ditentukan. Ahli hukum juga menyebutnya “dasar hukum”.
help-word-binding = Mengikat atau tidak mengikat
help-term-binding = Aturan yang mengikat wajib diikuti. Kebijakan atau pedoman yang tidak mengikat tetap hendaknya diikuti.
help-word-reading = Penafsiran
help-term-reading = Bagaimana suatu sumber memahami sebuah aturan. Jika sumber-sumber berbeda, semuanya ditampilkan, dan satu dipakai dengan alasannya.
help-word-defence = Alasan penghapus pidana
help-term-defence = Jalan keluar yang lebih lama dikenal dalam hukum pidana, misalnya berbuat di bawah ancaman. Alasan ini berdampingan dengan prinsip dan menuntut lebih banyak.
help-word-divergence = Di mana pengadilan menuntut lebih banyak
help-term-divergence = Pengadilan atau hukum di tempat lain yang lebih ketat daripada standar regional. Hal itu diceritakan, tetapi tidak diikuti di sini.
help-word-actip = ACTIP (Konvensi ASEAN Menentang Perdagangan Orang)
help-term-actip = Perjanjian negara-negara ASEAN menentang perdagangan orang, tahun 2015. Pasal 14(7) memuat prinsip ini.
help-word-measure = Yang harus dilakukan sekarang
help-term-measure = Satu hal yang wajib atau dapat dilakukan seorang pejabat untuk perbuatan ini, dengan aturan yang menyatakannya.
help-word-duty = Kewajiban
help-term-duty = Yang diminta suatu aturan dari suatu peran. “Wajib” paling kuat, kemudian “hendaknya”, kemudian “dapat”.
help-word-decision = Keputusan
help-term-decision = Yang diputuskan seorang pejabat tentang satu perbuatan, dengan alasan. Program ini menunjukkan hukum. Program ini tidak pernah memutuskan.
help-word-referral = Rujukan
help-term-referral = Menghubungkan orang ini dengan mereka yang membantu: rumah penampungan, dokter, pengacara. Tidak perlu penetapan, dan orang ini ditanya lebih dahulu.
help-word-consent = Persetujuan
help-term-consent = Orang ini menyatakan siapa yang boleh melihat apa, dan untuk apa. Ia dapat menarik kembali persetujuannya kapan saja.
help-word-remedy = Pemulihan
help-term-remedy = Yang memperbaiki hukuman yang keliru: mencabut denda, membersihkan catatan, mengganti kerugian.
help-word-removal = Tidak memulangkan ke dalam bahaya
help-term-removal = Tidak seorang pun boleh dikirim ke tempat bahaya atau perdagangan orang yang baru menunggunya.

## Parts of every guide

help-guide-first = Yang dilakukan lebih dahulu
help-picture = Tampilannya di ponsel: { $page }
help-guide-sees = Yang Anda lihat
help-guide-record = Cara mencatat keputusan
help-guide-keep = Yang perlu dicatat
help-guide-never = Ini tidak pernah menjadi alasan untuk menghukum
help-guide-never-lead = Keputusan yang didasarkan pada salah satu hal ini ditolak di sini, dengan menyebut aturan yang melarangnya.
help-guide-duties = Kewajiban Anda
help-guide-owed = Kewajiban pejabat kepada Anda
help-guide-duties-note = Dengan kata-kata pustaka hukum. Buka nomornya untuk melihat di mana kewajiban itu tercantum.
help-guide-everyone = Kewajiban setiap orang yang menangani perkara
help-record-1 = Putuskan setiap perbuatan sendiri-sendiri. Satu orang mungkin telah melakukan beberapa hal.
help-record-2 = Nyatakan apa yang Anda putuskan, dan sebutkan aturan yang menjadi dasarnya. Aturan yang diperiksa tercantum bersama perbuatannya.
help-record-3 = Berikan alasan Anda dengan kata-kata yang dapat dipahami orang ini.
help-record-4 = Untuk memutuskan tidak melindungi, sebutkan apa yang menurut Anda tidak ada: suatu bagian dari perdagangan orang, atau kaitannya. Jelaskan mengapa.
help-record-5 = Jika keputusan Anda berbeda dari penetapan atau penilaian dalam berkas, nyatakan hal itu dan berikan alasannya.
help-record-6 = Jika hukum meminta izin, izin itu harus ada dalam berkas sebelum Anda melanjutkan.
help-record-7 = Yang Anda catat tetap tersimpan. Kekeliruan diperbaiki dengan perbaikan, dan keduanya dapat dibaca.
help-never-not-formally-identified = Belum ada kantor yang mengidentifikasi orang ini.
help-never-no-trafficker-prosecuted = Tidak ada pelaku perdagangan orang yang diadili.
help-never-does-not-cooperate = Orang ini tidak membantu penyidikan.
help-never-serious-offence = Perbuatannya berat.
help-never-consented = Ada yang mengatakan orang ini menyetujuinya.
help-never-contract-signed = Orang ini menandatangani kontrak.
help-never-self-denied = Orang ini mengatakan bahwa ia tidak diperdagangkan, atau tidak mengatakan apa-apa.

## The person whose file it is

help-person-concerned-name = Berkas ini tentang saya
help-person-concerned-lead = Anda boleh membaca hukum tanpa akun. Jika di sini ada berkas tentang Anda, Anda boleh melihatnya.
help-person-concerned-step-1 = Pastikan Anda dapat meninggalkan halaman ini dengan aman.
help-person-concerned-step-2 = Anda dapat melihat apa kata hukum tanpa memberikan nama. “Tidak tahu” selalu merupakan jawaban yang baik.
help-person-concerned-step-3 = Cari nomor telepon bagi korban di halaman negara tempat Anda berada.
help-person-concerned-step-4 = Mintalah pengacara dan orang yang berbicara dalam bahasa Anda. Anda boleh ditemani orang yang Anda percaya.
help-person-concerned-step-5 = Jika seseorang memberi Anda tautan ke berkas Anda, bukalah saat Anda sendirian. Tautan itu hanya berlaku satu kali.
help-person-concerned-see-1 = Anda melihat apa yang disimpan tentang Anda. Tempat tinggal Anda tidak ditampilkan, supaya orang lain tidak dapat ikut membacanya.
help-person-concerned-see-2 = Anda melihat siapa yang membuka berkas Anda, kapan, dan untuk apa.
help-person-concerned-see-3 = Anda menentukan siapa yang boleh melihat apa. Anda boleh menarik kembali izin itu kapan saja.
help-person-concerned-record-1 = Jika ada yang salah dalam berkas, beri tahu pengacara Anda atau orang yang merawat Anda. Kesalahan itu diperbaiki, dan tidak ada yang disembunyikan.
help-person-concerned-record-2 = Anda tidak pernah harus menceritakan lagi kisah Anda hanya karena suatu halaman memintanya.

## Frontline officer

help-frontline-officer-name = Petugas garis depan
help-frontline-officer-lead = Anda yang pertama bertemu orang ini: polisi, penjaga perbatasan, imigrasi, atau pengawas ketenagakerjaan.
help-frontline-officer-step-1 = Cari tanda perdagangan orang pada mereka yang Anda temui sebagai pelanggar. Bawa dahulu orang itu ke tempat yang aman dan tenang.
help-frontline-officer-step-2 = Gambarkan yang Anda ketahui, tanpa nama, dan baca apa kata hukum.
help-frontline-officer-step-3 = Jika ada kecurigaan, perlakukan orang ini sebagai korban mulai sekarang. Jangan menangkap, mendenda, atau mendeportasinya karena perbuatan yang berkaitan.
help-frontline-officer-step-4 = Masuk, pilih keperluan “identifikasi”, dan buka perkara. Tuliskan apa yang Anda lihat dan dengar.
help-frontline-officer-step-5 = Rujuk orang ini ke layanan bantuan: tanyakan dahulu kepadanya. Kemudian lakukan yang tercantum di “Yang harus dilakukan sekarang”.
help-frontline-officer-see-1 = Anda melihat perkara lembaga Anda sendiri, dan lebih banyak lagi pada perkara yang Anda tangani.
help-frontline-officer-see-2 = Rekan di giliran kerja berikutnya melihat bahwa orang ini diduga korban, dan apa yang harus dilakukan. Namanya tetap tersembunyi.
help-frontline-officer-see-3 = Petugas imigrasi melihat apa yang tampak pada pertemuan pertama, dalam perkara lembaganya sendiri. Tidak ada yang dibuka untuk penindakan.
help-frontline-officer-see-4 = Jika nyawa dalam bahaya, Anda dapat membuka perkara selama satu jam. Atasan Anda langsung diberi tahu.
help-frontline-officer-record-1 = Tulis “tidak tahu” bila Anda tidak tahu. Tulis “tidak” hanya bila Anda tahu memang demikian.

## Investigator

help-investigator-name = Penyidik
help-investigator-lead = Anda menyelidiki apa yang terjadi, dan pelaku perdagangan orang di baliknya.
help-investigator-step-1 = Masukkan fakta di “Telusuri suatu keadaan” dan lihat pertanyaan mana yang paling menentukan. Tanyakan itu lebih dahulu.
help-investigator-step-2 = Akhiri penahanan bila perbuatan berkaitan dengan perdagangan orang. Mintalah penasihat hukum, juru bahasa, dan petugas terlatih untuk menilai.
help-investigator-step-3 = Buka pekerjaan Anda dan pilih keperluan: “identifikasi”, atau “penyelidikan perdagangan orang”. Keduanya tidak dapat dipakai sekaligus.
help-investigator-step-4 = Baca aturan negara Anda mengenai perbuatan ini, per hari ini.
help-investigator-step-5 = Arahkan penyelidikan kepada pelaku perdagangan orang. Yang diceritakan orang ini tentang mereka tidak pernah dipakai terhadap dirinya.
help-investigator-see-1 = Dalam keperluan “identifikasi”, Anda melihat perbuatan orang ini dan tanda-tanda perdagangan orang.
help-investigator-see-2 = Dalam keperluan “penyelidikan perdagangan orang”, Anda melihat apa yang dikatakan orang ini sebagai saksi. Anda tidak melihat perbuatannya sendiri.
help-investigator-see-3 = Anda tidak pernah melihat di mana orang ini tinggal. Hubungi ia melalui mereka yang menampungnya.
help-investigator-record-1 = Catat hal yang mendukung kaitan seteliti hal yang menentangnya.

## Prosecutor

help-prosecutor-name = Jaksa
help-prosecutor-lead = Anda memutuskan apakah orang ini didakwa, dan apakah dakwaan dilanjutkan.
help-prosecutor-step-1 = Buka perkara dengan keperluan “penuntutan” dan baca penilaiannya, perbuatan demi perbuatan.
help-prosecutor-step-2 = Lihat apa yang akan mengubah hasil. Jika fakta yang menentukan belum diketahui, mintalah agar ditanyakan sebelum Anda memutuskan.
help-prosecutor-step-3 = Periksa aturan yang melindungi: apakah ada larangan, izin yang diperlukan, atau kewenangan untuk tidak menuntut?
help-prosecutor-step-4 = Periksa kesengajaan dan alasan penghapus pidana, juga menurut penafsiran luas.
help-prosecutor-step-5 = Bila prinsip berlaku atau dianggap berlaku, jangan mendakwa, atau hentikan perkara. Kemudian rujuk orang ini ke layanan bantuan.
help-prosecutor-see-1 = Anda melihat hal yang menentukan keputusan Anda, dalam perkara yang diserahkan kepada Anda.
help-prosecutor-see-2 = Anda tidak melihat apa yang dikatakan orang ini sebagai saksi selama Anda memutuskan tentang dirinya.
help-prosecutor-see-3 = Terhadap pelaku perdagangan orang, Anda bekerja dengan keperluan lain. Di sana Anda melihat buktinya, dan bukan perbuatan orang ini sendiri.
help-prosecutor-record-1 = Jika ada celah dalam hukum, nyatakan. Gunakan Pasal 14(7) ACTIP, yang mengikat negara Anda.

## Defence lawyer

help-defence-lawyer-name = Advokat pembela
help-defence-lawyer-lead = Anda berbicara untuk orang ini, dari wawancara pertama sampai pembersihan catatan pidana.
help-defence-lawyer-step-1 = Buka berkas klien Anda. Jika Anda melihat tanda yang belum dilihat siapa pun, buka sendiri sebuah perkara.
help-defence-lawyer-step-2 = Masukkan yang diceritakan klien Anda di “Telusuri suatu keadaan”, tanpa nama, dan lihat fakta mana yang paling penting.
help-defence-lawyer-step-3 = Ajukan prinsip lebih dahulu, dengan aturan negara Anda dan Pasal 14(7) ACTIP.
help-defence-lawyer-step-4 = Ajukan alasan penghapus pidana di sampingnya. Mintalah pengadilan menafsirkannya secara luas, seperti dalam Pedoman.
help-defence-lawyer-step-5 = Ketahui di mana pengadilan di tempat lain menuntut lebih banyak, dan apa jawaban standar regional.
help-defence-lawyer-see-1 = Anda melihat seluruh berkas klien Anda, dan siapa yang sudah membacanya.
help-defence-lawyer-see-2 = Yang diceritakan klien kepada Anda masuk ke catatan yang hanya dapat Anda baca.
help-defence-lawyer-see-3 = Anda dapat melibatkan advokat kedua, dan menyerahkan perkara kepada advokat lain.
help-defence-lawyer-record-1 = Simpan penilaian yang Anda pakai. Penilaian itu dapat dibuat lagi bertahun-tahun kemudian.
help-defence-lawyer-record-2 = Catat setiap fakta yang menunjukkan perdagangan orang atau kaitannya, beserta sumbernya.
help-defence-lawyer-record-3 = Setelah putusan bersalah, lihat upaya pemulihan di negara itu: denda, catatan pidana, larangan masuk kembali, ganti kerugian.

## Judge

help-judge-name = Hakim
help-judge-lead = Anda memutuskan di persidangan, saat penjatuhan pidana, dan atas setiap permohonan pembatalan hukuman.
help-judge-step-1 = Buka perkara yang ada di pengadilan Anda, dan baca penilaiannya perbuatan demi perbuatan.
help-judge-step-2 = Lihat alasannya, langkah demi langkah. Setiap langkah menyebut fakta dan aturannya.
help-judge-step-3 = Baca aturan secara utuh, pada hari yang menentukan bagi perbuatan itu. Anda yang memilih harinya.
help-judge-step-4 = Lihat di mana sumber atau pengadilan berbeda pendapat sebelum Anda mengikuti salah satunya.
help-judge-step-5 = Pertimbangkan sendiri prinsip dan alasan penghapus pidana, meskipun tidak diajukan oleh pihak mana pun.
help-judge-see-1 = Anda melihat apa yang diajukan ke pengadilan, dan tidak melihat hal yang hanya boleh sampai melalui para pihak.
help-judge-see-2 = Anda adalah orang kedua yang menyetujui penyalinan atau penghapusan suatu berkas.
help-judge-record-1 = Hukuman yang lebih ringan adalah upaya perlindungan terakhir. Itu tidak menggantikan prinsip.

## Shelter and social worker

help-shelter-worker-name = Petugas rumah penampungan dan pekerja sosial
help-shelter-worker-lead = Anda menjaga keselamatan dan kesehatan orang ini, dan sering kali Anda yang pertama dipercayainya.
help-shelter-worker-step-1 = Urus keselamatan, makan, tidur, dan dokter sebelum bertanya apa pun.
help-shelter-worker-step-2 = Tanyakan kepada orang ini apa yang disetujuinya: kantor mana yang boleh melihat apa, dan untuk apa.
help-shelter-worker-step-3 = Buka perkara orang ini dengan keperluan “perlindungan”. Jika belum ada, buka perkara baru.
help-shelter-worker-step-4 = Tuliskan hal yang menunjukkan perdagangan orang ketika orang ini menceritakannya. Jangan mendesaknya.
help-shelter-worker-step-5 = Tunjukkan kepada orang ini apa kata hukum, jika ia mau, dan bantu ia menghubungi pengacara.
help-shelter-worker-see-1 = Anda melihat nama, tempat, kesehatan, dan persetujuan orang yang Anda rawat.
help-shelter-worker-see-2 = Anda tidak melihat perbuatan yang dituduhkan kepada mereka. Anda tidak memerlukannya untuk memberi tempat berlindung.
help-shelter-worker-record-1 = Catat ke mana orang ini dibawa dan apa yang dilakukan. Tempatnya disembunyikan dari polisi dan pengadilan.
help-shelter-worker-record-2 = Rumah penampungan bukan penjara. Jika pintunya dikunci, nyatakan: itu dihitung sebagai penahanan.
help-shelter-worker-record-3 = Serahkan sendiri tautan ke berkasnya kepada orang ini, saat ia sendirian dan keadaannya aman.

## Child protection

help-child-protection-name = Perlindungan anak
help-child-protection-lead = Anda membela setiap orang yang berusia di bawah 18 tahun, dan setiap orang yang mungkin demikian.
help-child-protection-step-1 = Jika usianya belum pasti, perlakukan orang itu sebagai anak. Keraguan menguntungkan anak.
help-child-protection-step-2 = Upayakan agar anak segera dikeluarkan dari sel atau tempat tertutup mana pun. Pastikan ada wali dan penasihat hukum.
help-child-protection-step-3 = Buka perkara dengan keperluan “perlindungan”, atau “identifikasi” bila Anda menentukan usia atau status.
help-child-protection-step-4 = Nilai apa yang terbaik bagi anak, dan catat.
help-child-protection-step-5 = Lihat apa kata hukum. Bagi anak, kaitan saja sudah cukup: tidak ada yang bertanya apakah ia dipaksa.
help-child-protection-see-1 = Anda melihat nama, tempat, kesehatan, dan persetujuan anak dalam perawatan Anda.
help-child-protection-see-2 = Pada perkara yang Anda tangani, Anda juga melihat perbuatannya, karena Anda berbicara untuk anak itu.
help-child-protection-record-1 = Catat bagaimana usia dipastikan, dan oleh siapa.
help-child-protection-record-2 = Catat apa yang diinginkan anak, dengan kata-katanya sendiri.

## Counter-trafficking body

help-counter-trafficking-body-name = Badan pemberantasan perdagangan orang
help-counter-trafficking-body-lead = Anda memimpin dan mengawasi pekerjaan Negara. Demikian pula lembaga hak asasi manusia.
help-counter-trafficking-body-step-1 = Buka pekerjaan Anda dengan keperluan “pengawasan”: Anda melihat setiap perkara di negara Anda, tanpa nama.
help-counter-trafficking-body-step-2 = Lihat bagaimana hukum negara Anda menjawab 24 pertanyaan, dan di mana kekurangannya.
help-counter-trafficking-body-step-3 = Bandingkan negara Anda dengan negara lain.
help-counter-trafficking-body-step-4 = Lihat aturan mana yang mulai berlaku dan yang berakhir, dan beri tahu mereka yang menerapkannya.
help-counter-trafficking-body-step-5 = Terbitkan pedoman, latih mereka yang pertama bertemu korban, dan pastikan pemulihan tercapai.
help-counter-trafficking-body-see-1 = Dalam keperluan “pengawasan”, Anda melihat perkara tanpa nama, dan siapa yang sudah membacanya. Anda tidak mengubah apa pun.
help-counter-trafficking-body-see-2 = Bila Anda mengidentifikasi atau merawat korban, Anda melihat lebih banyak dari perkara itu, dengan keperluan tersebut.
help-counter-trafficking-body-record-1 = Catat penetapan beserta dasarnya. Penetapan negara ASEAN lain juga berlaku di sini.

## Administrator

help-administrator-name = Pengelola
help-administrator-lead = Anda mengurus lembaga dan pengguna. Anda tidak melihat perkara apa pun, dan itu melindungi semua orang.
help-administrator-step-1 = Masuk dengan kunci sandi atau kode sekali pakai, dan cetak kode pemulihan Anda.
help-administrator-step-2 = Tambahkan lembaga, kemudian pengguna. Setiap pengguna mempunyai satu lembaga dan satu peran.
help-administrator-step-3 = Serahkan setiap undangan langsung kepada orangnya. Undangan hanya berlaku satu kali.
help-administrator-step-4 = Pastikan ada pengelola kedua: orang yang kehilangan semua cara masuk dipulihkan oleh pengelola lain.
help-administrator-step-5 = Jika seseorang berhenti, akhiri akunnya pada hari yang sama.
help-administrator-see-1 = Anda melihat lembaga, pengguna, dan titik pemeriksaan buku catatan yang ditandatangani.
help-administrator-see-2 = Anda tidak melihat perkara, nama, atau daftar perkara.
help-administrator-record-1 = Simpan titik pemeriksaan di kantor lain. Titik itu menunjukkan jika suatu berkas diubah secara diam-diam.
