# review: unreviewed

## The first page of the help

help-title = Bagaimana kami boleh membantu?
help-lead = Cara meninggalkan laman dengan selamat, makna kata-kata, dan apa yang perlu dibuat dalam kerja anda.
help-leave-button = Butang merah “Tinggalkan laman ini” ada pada setiap halaman. Butang itu terus memaparkan halaman lain.
help-leave-keys = Atau tekan kekunci Shift tiga kali berturut-turut.
help-leave-ends = Kedua-duanya menyebabkan anda log keluar dan memadamkan jawapan anda dalam “Teliti suatu keadaan”.
help-leave-history = Meninggalkan laman tidak memadamkan sejarah. Orang yang melihat pelayar ini boleh tahu bahawa anda pernah di sini.
help-private = Cara supaya tidak meninggalkan sejarah
help-private-phone = Pada telefon: buka menu pelayar dan pilih tab peribadi atau tab inkognito yang baharu.
help-private-computer = Pada komputer: buka menu pelayar dan pilih tetingkap peribadi yang baharu.
help-private-close = Tutup tab atau tetingkap itu apabila selesai. Selepas itu, pelayar melupakan halaman-halamannya.
help-watched = Jika seseorang memerhatikan anda
help-watched-device = Telefon atau komputer yang diberikan oleh seseorang kepada anda mungkin menunjukkan kepadanya apa yang anda buat. Gunakan yang lain jika boleh.
help-watched-danger = Dalam bahaya sekarang? Hubungi polis atau talian bagi mangsa. Halaman setiap negara menunjukkan taliannya:
help-new = Adakah ini kali pertama anda di sini?
help-new-lead = Lima langkah pendek dengan kes rekaan. Ia mengambil masa kira-kira lima minit.
help-first = Lawatan pertama berpandu
help-roles = Panduan mengikut peranan
help-roles-lead = Pilih yang sesuai dengan anda. Setiap panduan menerangkan apa yang perlu dibuat dahulu dan apa yang dikehendaki oleh peraturan daripada anda.
help-no-guide = Pergi ke halaman bantuan dan pilih salah satu panduan.

## A first visit

help-first-title = Bagaimana saya bermula?
help-first-lead = Anda mengambil kes rekaan, membaca jawapannya, dan mengubahnya. Tiada apa-apa yang boleh menjadi salah.
help-first-1 = Buka suatu kes
help-first-1-text = Kes ini tentang seorang wanita yang membawa dadah untuk seorang lelaki. Buka kes itu, kemudian kembali ke sini dengan “Kembali”.
help-first-1-open = Buka kes itu
help-first-2 = Baca jawapannya
help-first-2-text = Kotak itu menyatakan sama ada prinsip melindungi orang ini bagi perbuatan tersebut. Di bawahnya tertulis apa yang mesti dibuat sekarang.
help-first-2-go = Lihat jawapannya
help-first-3 = Tanya mengapa
help-first-3-text = Buka “Mengapa”. Setiap langkah menyebut fakta dan peraturan yang menjadi asasnya.
help-first-3-go = Lihat sebab-sebabnya
help-first-4 = Ubah sesuatu
help-first-4-text = Di bawah “Bagaimana jika?”, pilih negara lain, hari lain atau fakta lain. Halaman itu menunjukkan hasil yang menjadi berbeza.
help-first-4-go = Cuba “Bagaimana jika?”
help-first-5 = Teruskan dari situ
help-first-5-text = Cari suatu peraturan dalam pustaka undang-undang, atau baca panduan bagi kerja anda.

## What the words mean

help-words = Makna kata-kata
help-words-lead = Setiap kata mempunyai satu makna pada semua halaman.
help-words-person = Orang itu
help-words-act = Apa yang dilakukan oleh orang itu
help-words-law = Apa kata undang-undang
help-words-next = Apa yang menyusul
help-word-victim = Mangsa pemerdagangan orang
help-term-victim = Seseorang yang dibawa atau ditahan oleh orang lain untuk dipergunakan. Tidak menjadi soal sama ada mana-mana pejabat telah menyatakannya.
help-word-child = Kanak-kanak
help-term-child = Seseorang yang di bawah 18 tahun. Jika umurnya tidak pasti, layan orang itu sebagai kanak-kanak sehingga umurnya pasti.
help-word-elements = Perbuatan pemerdagangan, cara dan maksud
help-term-elements = Tiga bahagian pemerdagangan orang: bagaimana orang itu dipindahkan atau ditahan, bagaimana dia dikawal, dan untuk apa. Bagi kanak-kanak, tiada siapa bertanya tentang kawalan.
help-word-status = Status orang ini
help-term-status = Apa yang diketahui setakat ini tentang orang ini sebagai mangsa. Ada lima istilah baginya, dan tiada satu pun yang menyisihkan sesiapa.
help-word-suspicion = Syak yang boleh dipercayai
help-term-suspicion = Seorang pegawai mempunyai sebab yang baik untuk percaya bahawa orang ini diperdagangkan. Mulai saat itu, orang ini dilayan sebagai mangsa.
help-word-finding = Dapatan
help-term-finding = Apa yang diputuskan oleh suatu pejabat tentang orang ini. Prinsip tidak menunggu dapatan itu.
help-word-act = Perbuatan
help-term-act = Satu perkara yang boleh menyebabkan orang ini dihukum. Setiap perbuatan dinilai secara berasingan.
help-word-nexus = Kaitan
help-term-nexus = Hubungan antara perbuatan dengan pemerdagangan orang. Peguam juga menyebutnya “nexus”.
help-word-causation = Berkait kerana pemerdagangan orang
help-term-causation = Perbuatan itu timbul daripada pemerdagangan orang. Tanpa pemerdagangan orang, perbuatan itu tidak akan berlaku dengan cara ini.
help-word-compulsion = Dipaksa
help-term-compulsion = Seseorang menyebabkan orang ini melakukannya: dengan kekerasan, ancaman, pembohongan, hutang, atau dengan mengambil kesempatan atas kelemahan orang ini. Perkara ini tidak sekali-kali ditanya bagi kanak-kanak.
help-word-inquiry = Penelitian
help-term-inquiry = Sejauh mana pegawai mesti meneliti. Perbuatan yang sangat berat bermakna penelitian yang lebih dekat. Itu tidak sekali-kali bermakna kurang perlindungan.
help-word-stage = Peringkat
help-term-stage = Sejauh mana perkara itu telah berjalan. Apa yang mesti dibuat sekarang bergantung padanya.
help-stage-encounter = Seorang pegawai bertemu dengan orang ini buat kali pertama.
help-stage-investigation = Pegawai mencari tahu apa yang berlaku.
help-stage-charge = Seseorang memutuskan sama ada orang ini dituduh.
help-stage-trial = Mahkamah mendengar kes itu.
help-stage-sentencing = Mahkamah memutuskan hukumannya.
help-stage-post-conviction = Mahkamah telah mendapati orang ini bersalah. Rayuan, pembersihan rekod dan pampasan masih boleh diperoleh.
help-stage-removal = Orang ini mungkin dihantar keluar dari negara.
help-word-principle = Prinsip
help-term-principle = Mangsa pemerdagangan orang tidak boleh dihukum atas apa yang mereka lakukan kerana pemerdagangan orang. Prinsip ini terpakai di setiap negara yang menyertai ACTIP.
help-word-protection = Perlindungan
help-term-protection = Perkara terkuat yang diberikan oleh suatu peraturan kepada orang ini bagi perbuatan tersebut. Ada tujuh, dari yang kuat hingga yang lemah.
help-word-gap = Jurang
help-term-gap = Prinsip melindungi orang ini, tetapi undang-undang negara itu sendiri tidak menyatakannya. Gunakan ACTIP dan teks lain yang ditunjukkan.
help-word-ground = Peraturan yang diteliti
help-term-ground = Peraturan yang diuji terhadap perbuatan itu. Peraturan itu dipenuhi, tidak dipenuhi, atau belum dapat ditentukan. Peguam juga menyebutnya “alasan undang-undang”.
help-word-binding = Mengikat atau tidak mengikat
help-term-binding = Peraturan yang mengikat mesti diikuti. Dasar atau garis panduan yang tidak mengikat masih sepatutnya diikuti.
help-word-reading = Tafsiran
help-term-reading = Bagaimana suatu sumber memahami suatu peraturan. Jika sumber-sumber berbeza, semuanya ditunjukkan, dan satu digunakan dengan sebabnya.
help-word-defence = Pembelaan
help-term-defence = Jalan keluar yang lebih lama dalam undang-undang jenayah, misalnya bertindak di bawah ancaman. Pembelaan wujud di samping prinsip dan menghendaki lebih lagi.
help-word-divergence = Di mana mahkamah menghendaki lebih lagi
help-term-divergence = Mahkamah atau undang-undang di tempat lain yang lebih ketat daripada standard serantau. Hal itu diceritakan, tetapi tidak diikuti di sini.
help-word-actip = ACTIP (Konvensyen ASEAN Menentang Pemerdagangan Orang)
help-term-actip = Triti negara-negara ASEAN menentang pemerdagangan orang, tahun 2015. Perkara 14(7) mengandungi prinsip ini.
help-word-measure = Apa yang mesti dibuat sekarang
help-term-measure = Satu perkara yang mesti atau boleh dibuat oleh seorang pegawai bagi perbuatan ini, dengan peraturan yang menyatakannya.
help-word-duty = Kewajipan
help-term-duty = Apa yang dikehendaki oleh suatu peraturan daripada suatu peranan. “Mesti” paling kuat, kemudian “sepatutnya”, kemudian “boleh”.
help-word-decision = Keputusan
help-term-decision = Apa yang diputuskan oleh seorang pegawai tentang satu perbuatan, dengan alasan. Program ini menunjukkan undang-undang. Program ini tidak sekali-kali membuat keputusan.
help-word-referral = Rujukan
help-term-referral = Membawa orang ini kepada mereka yang membantu: tempat perlindungan, doktor, peguam. Rujukan tidak memerlukan dapatan, dan orang ini ditanya dahulu.
help-word-consent = Persetujuan
help-term-consent = Orang ini menyatakan siapa yang boleh melihat apa, dan untuk apa. Dia boleh menarik balik persetujuan itu pada bila-bila masa.
help-word-remedy = Remedi
help-term-remedy = Apa yang membetulkan hukuman yang salah: menarik balik denda, membersihkan rekod, membayar pampasan atas kemudaratan.
help-word-removal = Tidak menghantar pulang kepada bahaya
help-term-removal = Tiada sesiapa boleh dihantar ke tempat di mana bahaya atau pemerdagangan orang yang baharu menantinya.

## Parts of every guide

help-guide-first = Apa yang perlu dibuat dahulu
help-picture = Paparannya pada telefon: { $page }
help-guide-sees = Apa yang anda lihat
help-guide-record = Cara merekodkan keputusan
help-guide-keep = Apa yang perlu dicatat
help-guide-never = Ini tidak sekali-kali menjadi sebab untuk menghukum
help-guide-never-lead = Keputusan yang bersandar pada salah satu perkara ini ditolak di sini, dengan menyebut peraturan yang melarangnya.
help-guide-duties = Kewajipan anda
help-guide-owed = Kewajipan pegawai terhadap anda
help-guide-duties-note = Dengan kata-kata pustaka undang-undang. Buka nombornya untuk melihat di mana kewajipan itu dinyatakan.
help-guide-everyone = Kewajipan semua orang yang mengendalikan kes
help-record-1 = Putuskan setiap perbuatan secara berasingan. Seseorang mungkin telah melakukan beberapa perkara.
help-record-2 = Nyatakan apa yang anda putuskan, dan namakan peraturan yang menjadi asasnya. Peraturan yang diteliti disenaraikan bersama perbuatan itu.
help-record-3 = Berikan alasan anda dengan kata-kata yang difahami oleh orang ini.
help-record-4 = Untuk memutuskan supaya tidak melindungi, namakan apa yang anda katakan tiada: suatu bahagian pemerdagangan orang, atau kaitannya. Nyatakan sebabnya.
help-record-5 = Jika keputusan anda berbeza daripada dapatan atau penilaian dalam fail, nyatakan hal itu dan berikan alasan anda.
help-record-6 = Jika undang-undang menghendaki izin, izin itu mesti ada dalam fail sebelum anda meneruskan.
help-record-7 = Apa yang anda rekodkan kekal. Kesilapan dibetulkan dengan pembetulan, dan kedua-duanya boleh dibaca.
help-never-not-formally-identified = Belum ada pejabat yang mengenal pasti orang ini.
help-never-no-trafficker-prosecuted = Tiada pemerdagang yang dibicarakan.
help-never-does-not-cooperate = Orang ini tidak membantu penyiasatan.
help-never-serious-offence = Perbuatan itu berat.
help-never-consented = Ada yang mengatakan bahawa orang ini bersetuju.
help-never-contract-signed = Orang ini menandatangani kontrak.
help-never-self-denied = Orang ini mengatakan bahawa dia tidak diperdagangkan, atau tidak mengatakan apa-apa.

## The person whose file it is

help-person-concerned-name = Fail ini tentang saya
help-person-concerned-lead = Anda boleh membaca undang-undang tanpa akaun. Jika ada fail tentang anda di sini, anda boleh melihatnya.
help-person-concerned-step-1 = Pastikan anda boleh meninggalkan halaman ini dengan selamat.
help-person-concerned-step-2 = Anda boleh melihat apa kata undang-undang tanpa memberikan nama. “Tidak tahu” sentiasa jawapan yang baik.
help-person-concerned-step-3 = Cari talian bagi mangsa pada halaman negara tempat anda berada.
help-person-concerned-step-4 = Minta peguam dan seseorang yang bercakap dalam bahasa anda. Anda boleh ditemani oleh orang yang anda percaya.
help-person-concerned-step-5 = Jika seseorang memberi anda pautan ke fail anda, buka pautan itu semasa anda bersendirian. Pautan itu boleh digunakan sekali sahaja.
help-person-concerned-see-1 = Anda melihat apa yang disimpan tentang anda. Tempat tinggal anda tidak ditunjukkan, supaya orang lain tidak dapat turut membacanya.
help-person-concerned-see-2 = Anda melihat siapa yang telah membuka fail anda, bila, dan untuk apa.
help-person-concerned-see-3 = Anda menyatakan siapa yang boleh melihat apa. Anda boleh menariknya balik pada bila-bila masa.
help-person-concerned-record-1 = Jika ada yang salah dalam fail itu, beritahu peguam anda atau orang yang menjaga anda. Kesalahan itu dibetulkan, dan tiada apa-apa yang disembunyikan.
help-person-concerned-record-2 = Anda tidak perlu menceritakan kisah anda sekali lagi hanya kerana suatu halaman memintanya.

## Frontline officer

help-frontline-officer-name = Pegawai barisan hadapan
help-frontline-officer-lead = Anda yang mula-mula bertemu dengan orang ini: polis, sempadan, imigresen atau pemeriksaan buruh.
help-frontline-officer-step-1 = Cari tanda pemerdagangan orang pada mereka yang anda temui sebagai pesalah. Bawa orang itu ke tempat yang selamat dan tenang dahulu.
help-frontline-officer-step-2 = Terangkan apa yang anda tahu, tanpa nama, dan baca apa kata undang-undang.
help-frontline-officer-step-3 = Jika ada syak, layan orang ini sebagai mangsa mulai sekarang. Jangan tangkap, denda atau hantar dia keluar atas perbuatan yang berkait.
help-frontline-officer-step-4 = Log masuk, nyatakan tujuan “pengenalpastian”, dan buka kes. Tulis apa yang anda lihat dan dengar.
help-frontline-officer-step-5 = Rujuk orang ini untuk mendapat bantuan: tanya dia dahulu. Kemudian buat apa yang disenaraikan di bawah “Apa yang mesti dibuat sekarang”.
help-frontline-officer-see-1 = Anda melihat kes agensi anda sendiri, dan lebih banyak lagi bagi kes yang anda kendalikan.
help-frontline-officer-see-2 = Rakan sekerja pada syif berikutnya melihat bahawa orang ini dianggap mangsa, dan apa yang perlu dibuat. Namanya kekal tersembunyi.
help-frontline-officer-see-3 = Pegawai imigresen melihat apa yang dilihat pada pertemuan pertama, dalam kes agensinya sendiri. Tiada apa-apa yang dibuka untuk penguatkuasaan.
help-frontline-officer-see-4 = Jika nyawa dalam bahaya, anda boleh membuka kes selama satu jam. Penyelia anda diberitahu serta-merta.
help-frontline-officer-record-1 = Tulis “tidak tahu” jika anda tidak tahu. Tulis “tidak” hanya jika anda tahu memang begitu.

## Investigator

help-investigator-name = Penyiasat
help-investigator-lead = Anda menyiasat apa yang berlaku, dan pemerdagang di belakangnya.
help-investigator-step-1 = Masukkan fakta dalam “Teliti suatu keadaan” dan lihat soalan mana yang paling menentukan. Tanya soalan itu dahulu.
help-investigator-step-2 = Tamatkan tahanan jika perbuatan itu berkait dengan pemerdagangan orang. Minta peguam, jurubahasa dan orang yang terlatih untuk menilai.
help-investigator-step-3 = Buka kerja anda dan nyatakan tujuan anda: “pengenalpastian”, atau “siasatan pemerdagangan orang”. Kedua-duanya tidak boleh digunakan serentak.
help-investigator-step-4 = Baca peraturan negara anda bagi perbuatan ini, pada hari ini.
help-investigator-step-5 = Tumpukan kepada pemerdagang. Apa yang diceritakan oleh orang ini tentang mereka tidak sekali-kali digunakan terhadap dirinya.
help-investigator-see-1 = Di bawah “pengenalpastian”, anda melihat perbuatan orang ini dan tanda-tanda pemerdagangan orang.
help-investigator-see-2 = Di bawah “siasatan pemerdagangan orang”, anda melihat apa yang dikatakan oleh orang ini sebagai saksi. Anda tidak melihat perbuatannya sendiri.
help-investigator-see-3 = Anda tidak sekali-kali melihat di mana orang ini tinggal. Hubungi dia melalui mereka yang melindunginya.
help-investigator-record-1 = Rekodkan apa yang menyokong kaitan dengan teliti, sama seperti apa yang menentangnya.

## Prosecutor

help-prosecutor-name = Pendakwa
help-prosecutor-lead = Anda memutuskan sama ada orang ini dituduh, dan sama ada pertuduhan diteruskan.
help-prosecutor-step-1 = Buka kes di bawah tujuan “pendakwaan” dan baca penilaiannya, satu perbuatan demi satu perbuatan.
help-prosecutor-step-2 = Lihat apa yang akan mengubah hasil. Jika fakta yang menentukan belum diketahui, minta supaya ditanya sebelum anda membuat keputusan.
help-prosecutor-step-3 = Semak peraturan yang melindungi: adakah larangan, izin yang diperlukan, atau kuasa untuk tidak mendakwa?
help-prosecutor-step-4 = Semak niat dan pembelaan, juga menurut tafsiran luas.
help-prosecutor-step-5 = Jika prinsip terpakai atau dianggap terpakai, jangan tuduh, atau hentikan kes. Kemudian rujuk orang ini untuk mendapat bantuan.
help-prosecutor-see-1 = Anda melihat perkara yang menentukan keputusan anda, dalam kes yang diberikan kepada anda.
help-prosecutor-see-2 = Anda tidak melihat apa yang dikatakan oleh orang ini sebagai saksi semasa anda memutuskan tentang dirinya.
help-prosecutor-see-3 = Terhadap pemerdagang, anda bekerja di bawah tujuan lain. Di situ anda melihat keterangan, dan bukan perbuatan orang ini sendiri.
help-prosecutor-record-1 = Jika ada jurang dalam undang-undang, nyatakan. Gunakan perkara 14(7) ACTIP, yang mengikat negara anda.

## Defence lawyer

help-defence-lawyer-name = Peguam bela
help-defence-lawyer-lead = Anda bercakap bagi pihak orang ini, dari temu bual pertama hingga rekodnya dibersihkan.
help-defence-lawyer-step-1 = Buka fail anak guam anda. Jika anda melihat tanda yang belum dilihat oleh sesiapa, buka kes sendiri.
help-defence-lawyer-step-2 = Masukkan apa yang diceritakan oleh anak guam anda dalam “Teliti suatu keadaan”, tanpa nama, dan lihat fakta mana yang paling penting.
help-defence-lawyer-step-3 = Bangkitkan prinsip dahulu, dengan peraturan negara anda dan perkara 14(7) ACTIP.
help-defence-lawyer-step-4 = Bangkitkan pembelaan di sampingnya. Minta mahkamah mentafsirkannya secara luas, seperti dalam Garis Panduan.
help-defence-lawyer-step-5 = Ketahui di mana mahkamah di tempat lain menghendaki lebih lagi, dan apa jawapan standard serantau.
help-defence-lawyer-see-1 = Anda melihat seluruh fail anak guam anda, dan siapa yang telah membacanya.
help-defence-lawyer-see-2 = Apa yang diceritakan oleh anak guam kepada anda masuk ke dalam nota yang hanya anda boleh baca.
help-defence-lawyer-see-3 = Anda boleh membawa masuk peguam kedua, dan menyerahkan kes kepada peguam lain.
help-defence-lawyer-record-1 = Simpan penilaian yang menjadi sandaran anda. Penilaian itu boleh dibuat semula bertahun-tahun kemudian.
help-defence-lawyer-record-2 = Rekodkan setiap fakta yang menunjukkan pemerdagangan orang atau kaitannya, dengan sumbernya.
help-defence-lawyer-record-3 = Selepas sabitan, lihat remedi di negara itu: denda, rekod, larangan masuk semula, pampasan.

## Judge

help-judge-name = Hakim
help-judge-lead = Anda memutuskan semasa perbicaraan, semasa hukuman dijatuhkan, dan atas setiap permohonan untuk membatalkan hukuman.
help-judge-step-1 = Buka kes yang ada di hadapan mahkamah anda, dan baca penilaiannya satu perbuatan demi satu perbuatan.
help-judge-step-2 = Lihat sebab-sebabnya, langkah demi langkah. Setiap langkah menyebut fakta dan peraturannya.
help-judge-step-3 = Baca peraturan itu sepenuhnya, pada hari yang menentukan bagi perbuatan itu. Anda yang memilih harinya.
help-judge-step-4 = Lihat di mana sumber atau mahkamah tidak sependapat sebelum anda mengikut salah satunya.
help-judge-step-5 = Bangkitkan sendiri prinsip dan pembelaan, walaupun tiada pihak yang membangkitkannya.
help-judge-see-1 = Anda melihat apa yang dikemukakan ke mahkamah, dan tidak melihat apa yang hanya sampai melalui pihak-pihak dalam kes.
help-judge-see-2 = Anda ialah orang kedua yang bersetuju supaya fail disalin atau dipadamkan.
help-judge-record-1 = Hukuman yang lebih ringan ialah benteng perlindungan terakhir. Ia tidak menggantikan prinsip.

## Shelter and social worker

help-shelter-worker-name = Petugas tempat perlindungan dan pekerja sosial
help-shelter-worker-lead = Anda menjaga keselamatan dan kesihatan orang ini, dan anda sering menjadi orang pertama yang dipercayainya.
help-shelter-worker-step-1 = Uruskan keselamatan, makanan, tidur dan doktor sebelum apa-apa soalan.
help-shelter-worker-step-2 = Tanya orang ini apa yang dipersetujuinya: pejabat mana yang boleh melihat apa, dan untuk apa.
help-shelter-worker-step-3 = Buka kes orang ini di bawah tujuan “perlindungan”. Jika belum ada, buka kes baharu.
help-shelter-worker-step-4 = Tulis apa yang menunjukkan pemerdagangan orang apabila orang ini menceritakannya. Jangan desak dia.
help-shelter-worker-step-5 = Tunjukkan kepada orang ini apa kata undang-undang, jika dia mahu, dan bantu dia menghubungi peguam.
help-shelter-worker-see-1 = Anda melihat nama, tempat, kesihatan dan persetujuan orang yang anda jaga.
help-shelter-worker-see-2 = Anda tidak melihat apa yang dikatakan telah mereka lakukan. Anda tidak memerlukannya untuk memberikan perlindungan.
help-shelter-worker-record-1 = Rekodkan ke mana orang ini dibawa dan apa yang dibuat. Tempat itu disembunyikan daripada polis dan mahkamah.
help-shelter-worker-record-2 = Tempat perlindungan bukan penjara. Jika pintunya dikunci, nyatakan: itu dikira sebagai tahanan.
help-shelter-worker-record-3 = Serahkan sendiri pautan ke failnya kepada orang ini, semasa dia bersendirian dan keadaan selamat.

## Child protection

help-child-protection-name = Perlindungan kanak-kanak
help-child-protection-lead = Anda membela semua yang di bawah 18 tahun, dan semua yang mungkin di bawah 18 tahun.
help-child-protection-step-1 = Jika umurnya tidak pasti, layan orang itu sebagai kanak-kanak. Keraguan berpihak kepada kanak-kanak.
help-child-protection-step-2 = Pastikan kanak-kanak itu dibebaskan serta-merta daripada mana-mana sel atau tempat tertutup. Pastikan ada penjaga dan peguam.
help-child-protection-step-3 = Buka kes di bawah “perlindungan”, atau di bawah “pengenalpastian” jika anda menentukan umur atau status.
help-child-protection-step-4 = Nilai apa yang terbaik bagi kanak-kanak itu, dan rekodkannya.
help-child-protection-step-5 = Lihat apa kata undang-undang. Bagi kanak-kanak, kaitan sahaja sudah cukup: tiada siapa bertanya sama ada dia dipaksa.
help-child-protection-see-1 = Anda melihat nama, tempat, kesihatan dan persetujuan kanak-kanak dalam jagaan anda.
help-child-protection-see-2 = Bagi kes yang anda kendalikan, anda juga melihat perbuatannya, kerana anda bercakap bagi pihak kanak-kanak itu.
help-child-protection-record-1 = Rekodkan bagaimana umur ditentukan, dan oleh siapa.
help-child-protection-record-2 = Rekodkan apa yang dikehendaki oleh kanak-kanak itu, dengan kata-katanya sendiri.

## Counter-trafficking body

help-counter-trafficking-body-name = Badan antipemerdagangan orang
help-counter-trafficking-body-lead = Anda memimpin dan mengawasi kerja Negara. Begitu juga institusi hak asasi manusia.
help-counter-trafficking-body-step-1 = Buka kerja anda di bawah “pengawasan”: anda melihat setiap kes di negara anda, tanpa nama.
help-counter-trafficking-body-step-2 = Lihat bagaimana undang-undang negara anda menjawab 24 soalan, dan di mana kekurangannya.
help-counter-trafficking-body-step-3 = Bandingkan negara anda dengan negara lain.
help-counter-trafficking-body-step-4 = Lihat peraturan mana yang mula dan yang tamat, dan beritahu mereka yang memakainya.
help-counter-trafficking-body-step-5 = Terbitkan panduan, latih mereka yang mula-mula bertemu dengan mangsa, dan pastikan remedi dicapai.
help-counter-trafficking-body-see-1 = Di bawah “pengawasan”, anda melihat kes tanpa nama, dan siapa yang telah membacanya. Anda tidak mengubah apa-apa.
help-counter-trafficking-body-see-2 = Jika anda mengenal pasti mangsa atau menjaga mereka, anda melihat lebih banyak tentang kes itu, di bawah tujuan tersebut.
help-counter-trafficking-body-record-1 = Rekodkan dapatan dengan asasnya. Dapatan Negara ASEAN lain juga dikira di sini.

## Administrator

help-administrator-name = Pentadbir
help-administrator-lead = Anda mengurus agensi dan pengguna. Anda tidak melihat apa-apa kes, dan itu melindungi semua orang.
help-administrator-step-1 = Log masuk dengan kunci laluan atau kod sekali guna, dan cetak kod pemulihan anda.
help-administrator-step-2 = Tambah agensi, kemudian pengguna. Setiap pengguna mempunyai satu agensi dan satu peranan.
help-administrator-step-3 = Serahkan setiap jemputan sendiri kepada orangnya. Jemputan boleh digunakan sekali sahaja.
help-administrator-step-4 = Pastikan ada pentadbir kedua: orang yang kehilangan semua cara masuk ditetapkan semula oleh pentadbir lain.
help-administrator-step-5 = Apabila seseorang berhenti, tamatkan akaunnya pada hari yang sama.
help-administrator-see-1 = Anda melihat agensi, pengguna dan titik semak lejar yang ditandatangani.
help-administrator-see-2 = Anda tidak melihat kes, nama atau senarai kes.
help-administrator-record-1 = Simpan titik semak di pejabat lain. Titik semak itu menunjukkan jika fail diubah secara sembunyi.
