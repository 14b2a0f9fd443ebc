# review: unreviewed

## Running the house

house-title = Pengurusan
house-about = Permintaan yang memerlukan dua orang, perkhidmatan, pengguna, webhook dan lejar.
house-lead = Apa yang boleh anda lakukan di sini bergantung pada peranan anda. Peranan anda:
house-more = Halaman seterusnya
house-none = Tiada apa-apa di sini sekarang.
house-open = Buka
house-pick = Pilih satu
house-all = Semua
house-keep = Simpan perubahan
house-kept = Telah disimpan.
house-you = Anda
house-somebody = Seseorang dari agensi lain
house-name = Nama
house-role = Peranan
house-agency = Agensi
house-state = Negara
house-kind = Jenis
house-country = Kod negara
house-country-hint = Dua huruf besar, misalnya TH bagi Thailand.
house-case = Kes
house-case-open = Buka kes ini
house-case-other = Buka kes yang satu lagi
house-reason = Sebab
house-made-at = Dibuat

## What one is told

house-notices = Pemberitahuan
house-notices-about = Apa yang berlaku dan perlu anda tahu.
house-notices-none = Tiada apa-apa berlaku yang perlu anda tahu.
house-notices-seen = Tandakan semua sebagai sudah dilihat
house-notice-new = Baharu
house-notice-break-glass = Suatu kes dibuka dalam kecemasan
house-notice-reviewed = Pembukaan kecemasan anda telah disemak
house-notice-request = Suatu permintaan menunggu orang kedua
house-notice-decided = Suatu permintaan telah diputuskan
house-notice-result-changed = Apa kata undang-undang tentang suatu kes telah berubah
house-notice-referral-received = Suatu rujukan telah masuk
house-notice-referral-answered = Suatu rujukan telah dijawab
house-notice-consent-withdrawn = Seseorang tidak lagi bersetuju maklumatnya dikongsi
house-notice-service-stale = Suatu perkhidmatan mesti disemak semula
house-notice-webhook-failed = Suatu webhook tidak dapat dihubungi
house-notice-recovery-used = Salah satu kod pemulihan anda telah digunakan. Jika bukan anda yang menggunakannya, beritahu pentadbir anda dengan segera.
house-notice-other = Sesuatu telah berlaku

## Users

house-users = Pengguna
house-users-about = Siapa yang bekerja di sini, dan dalam peranan apa.
house-user = Pengguna
house-user-add = Tambah pengguna
house-user-add-do = Tambah dan buat pautan
house-user-name-hint = Nama yang dilihat oleh rakan sekerja.
house-user-login-hint = Apa yang ditaip oleh pengguna untuk log masuk. Huruf besar dan kecil tidak dibezakan.
house-user-role-hint = Seorang pengguna mempunyai satu peranan. Peranan menentukan apa yang dilihat oleh pengguna.
house-supervisor = Nama pengguna penyelia
house-supervisor-hint = Orang yang menyemak pembukaan kecemasan. Biarkan kosong jika tiada.
house-supervisor-is = Penyelia
house-no-such-login = Tiada sesiapa yang mempunyai nama pengguna ini. Semak semula, atau biarkan kosong.
house-pick-agency = Pilih agensi.
house-pick-role = Pilih peranan.
house-user-on = Boleh log masuk
house-user-off = Tidak boleh log masuk
house-user-off-since = Tidak boleh log masuk sejak { $when }
house-user-own = Ini anda sendiri. Pentadbir lain boleh mengubah butiran anda.
house-user-stop = Halang pengguna ini daripada log masuk
house-user-stop-about = Semua sesi tamat serta-merta. Tugas pengguna ini beralih kepada agensinya.
house-user-let = Benarkan pengguna ini log masuk semula
house-user-let-about = Pengguna log masuk dengan kata laluan dan kod yang sama seperti dahulu.
house-user-reset = Mula semula bagi pengguna ini
house-user-reset-about = Kata laluan, kod dan kunci laluan dihapuskan, dan semua sesi tamat. Anda mendapat pautan baharu untuk diserahkan.
house-invited = Serahkan pautan ini
house-invited-lead = Pautan ini untuk { $name }. Serahkan sendiri kepada orangnya. Pautan ini boleh digunakan sekali sahaja, dalam masa tiga hari.
house-invited-once = Pautan ini ditunjukkan sekarang sahaja. Jika hilang, mula semula bagi pengguna ini.

house-role-frontline-officer = Pegawai barisan hadapan
house-role-immigration-officer = Pegawai imigresen
house-role-labour-inspector = Pemeriksa buruh
house-role-investigator = Penyiasat
house-role-prosecutor = Pendakwa
house-role-defence-lawyer = Peguam bela
house-role-judge = Hakim
house-role-child-protection = Pegawai perlindungan kanak-kanak
house-role-shelter-worker = Petugas tempat perlindungan
house-role-counter-trafficking-body = Pegawai badan kebangsaan
house-role-human-rights-institution = Institusi hak asasi manusia
house-role-ngo-monitor = Pemantau bebas
house-role-statistician = Pegawai statistik
house-role-administrator = Pentadbir
house-role-person-concerned = Orang yang diceritakan dalam fail


## Agencies

house-agencies = Agensi
house-agencies-about = Pejabat-pejabat yang bekerjasama di sini.
house-agency-form = Agensi
house-agency-add = Tambah agensi
house-agency-kind-hint = Jenis agensi itu, misalnya polis, mahkamah atau tempat perlindungan.

## Services

house-services = Direktori perkhidmatan
house-services-about = Tempat perlindungan, bantuan guaman, jurubahasa, penjagaan kesihatan dan siapa yang berwibawa.
house-services-found = Perkhidmatan
house-services-none = Tiada perkhidmatan yang sesuai. Buang salah satu pilihan di atas.
house-find = Tunjukkan
house-language = Bahasa
house-only-stale = Hanya yang tidak disemak selama setengah tahun
house-stale = Perlu disemak semula
house-contact = Hubungan
house-contact-hint = Cara menghubunginya. Jangan sekali-kali tulis di mana tempat perlindungan berada.
house-hours = Waktu buka
house-hours-hint = Dengan perkataan, misalnya: siang dan malam.
house-places = Tempat kosong
house-places-hint = Pada hari semakan terakhir. Biarkan kosong jika tidak diketahui.
house-languages = Bahasa
house-languages-hint = Kod bahasa dengan ruang di antaranya, misalnya: th my.
house-verified = Kali terakhir disemak pada { $day }
house-verified-on = Tarikh semakan terakhir
house-verified-on-hint = Hari seseorang memastikan semua butiran ini.
house-service-form = Perkhidmatan
house-service-add = Tambah perkhidmatan
house-service-agency = Agensi yang menjalankannya
house-service-agency-hint = Rujukan boleh dihantar kepada agensi yang bekerja di sini.
house-service-no-agency = Tiada di sini; dihubungi dengan cara lain
house-authorities = Siapa yang berwibawa di { $state }
house-identifies = Mengenal pasti mangsa
house-coordinates = Menyelaras
house-institution = Institusi hak asasi manusia
house-hotline = Nombor telefon

house-service-shelter = Tempat perlindungan
house-service-legal-aid = Bantuan guaman
house-service-interpreter = Jurubahasa
house-service-health = Penjagaan kesihatan
house-service-psychological = Bantuan psikologi
house-service-child-protection = Perlindungan kanak-kanak
house-service-consulate = Konsulat
house-service-hotline = Talian telefon
house-service-identification = Pengenalpastian mangsa
house-service-return-and-reintegration = Penghantaran pulang dan integrasi semula
house-service-other = Lain-lain

house-language-en = Bahasa Inggeris
house-language-id = Bahasa Indonesia
house-language-km = Bahasa Khmer
house-language-lo = Bahasa Lao
house-language-ms = Bahasa Melayu
house-language-my = Bahasa Myanmar (Burma)
house-language-th = Bahasa Thai
house-language-tl = Bahasa Tagalog
house-language-vi = Bahasa Vietnam
house-language-zh = Bahasa Cina
house-language-bn = Bahasa Benggali
house-language-ne = Bahasa Nepal
house-language-ta = Bahasa Tamil
house-language-tet = Bahasa Tetum

## What needs two people

house-requests = Permintaan yang memerlukan dua orang
house-requests-about = Seorang meminta dan menyatakan sebabnya. Seorang lain bersetuju atau menolak.
house-requests-lead = Seorang meminta dan menyatakan sebabnya. Seorang lain bersetuju atau menolak. Tiada sesiapa menjawab permintaannya sendiri.
house-act-export = Salinan suatu kes
house-act-merge = Dua kes menjadi satu
house-act-release-key = Kunci suatu kes
house-act-erase = Suatu kes dijadikan tidak boleh dibaca buat selama-lamanya
house-act-export-means = Jika anda bersetuju, peminta boleh mengambil salinan dalam masa satu jam.
house-act-merge-means = Jika anda bersetuju, kes yang satu lagi menjadi sebahagian daripada kes ini serta-merta.
house-act-release-key-means = Jika anda bersetuju, peminta boleh mengambil kunci dalam masa satu jam. Dengan kunci itu, kes boleh dibaca di luar.
house-act-erase-means = Jika anda bersetuju, kes ini tidak boleh dibaca lagi oleh sesiapa pun. Hal ini berlaku serta-merta dan tidak boleh dibatalkan.
house-request-waiting = Menunggu
house-request-agreed = Dipersetujui
house-request-refused = Ditolak
house-request-done = Selesai
house-asked-by = Diminta oleh
house-asked-at = Diminta
house-decided-at = Diputuskan
house-agree = Setuju
house-refuse = Tolak
house-prove-to-answer = Buktikan sekali lagi siapa anda, untuk menjawab
house-take = Ambil
house-take-about = Boleh diambil sekali sahaja, dalam masa satu jam selepas dipersetujui.

## Asking for what needs two people

two-title = Minta sesuatu yang memerlukan dua orang
two-new = Minta kunci suatu kes
two-lead = Anda meminta dan menyatakan sebabnya. Orang kedua mesti bersetuju. Sehingga itu, tiada apa-apa yang berlaku.
two-done = Permintaan anda telah direkodkan. Orang kedua akan menjawabnya.
two-act = Apakah yang anda minta?
two-pick = Pilih apa yang anda minta.
two-means-export = Anda mendapat salinan apa yang boleh anda baca untuk tujuan ini. Salinan boleh diambil sekali sahaja, dalam masa satu jam selepas dipersetujui.
two-means-merge = Kes yang satu lagi menjadi sebahagian daripada kes ini. Lakukan hanya jika kedua-duanya tentang orang yang sama.
two-means-release-key = Dengan kunci itu, kes boleh dibaca di luar pelayan ini. Kunci boleh diambil sekali sahaja, dalam masa satu jam selepas dipersetujui.
two-means-erase = Kes ini tidak boleh dibaca lagi oleh sesiapa pun, buat selama-lamanya. Tiada sesiapa yang boleh membatalkannya.
two-case = ID kes
two-case-hint = ID panjang dengan empat tanda sempang, seperti dalam alamat halaman kes. Anda tidak diberitahu sama ada kes itu wujud.
two-case-wrong = Taip seluruh ID kes, dengan empat tanda sempangnya.
two-other = ID kes yang satu lagi, jika dua kes menjadi satu
two-other-hint = ID panjang dengan empat tanda sempang, seperti dalam alamat halaman kes yang satu lagi.
two-other-wrong = Taip seluruh ID kes yang satu lagi, dengan empat tanda sempangnya.
two-other-none = Tiada kes dengan ID ini yang boleh anda gabungkan dengan kes lain. Semak ID itu.
two-reason = Mengapa?
two-reason-hint = Dalam 10 hingga 4,000 aksara. Orang kedua akan membacanya.
two-do = Hantar permintaan
two-cannot-prove = Untuk meminta perkara ini anda mesti membuktikan siapa anda. Anda tiada kata laluan di sini. Minta seseorang yang mengendalikan kes ini dan anda percayai.
two-prove = Buktikan sekali lagi siapa anda
two-prove-about = Untuk meminta, buktikan sekali lagi siapa anda. Bukti itu sah selama beberapa minit.

## Openings in an emergency

emergency-title = Buka kes dalam kecemasan
emergency-lead = Lakukan ini hanya jika seseorang dalam bahaya dan tiada sesiapa yang mengendalikan kes itu dapat dihubungi.
emergency-lasts = Berlangsung selama 60 minit.
emergency-tells = Penyelia anda dan mereka yang mengendalikan kes diberitahu serta-merta.
emergency-review = Selepas itu, penyelia anda menyatakan sama ada itu memang kecemasan. Semua yang anda buka dicatat.
emergency-case-hint = ID panjang dengan empat tanda sempang. Kod kes tidak boleh digunakan di sini.
emergency-no-case = Tiada kes dengan ID ini. Semak semula.
emergency-reason = Mengapa tidak boleh menunggu?
emergency-reason-hint = Dalam 10 hingga 4,000 aksara. Penyelia anda akan membacanya.
emergency-do = Buka kes selama 60 minit
emergency-for = Tujuan anda di sini nanti: { $purpose }. Tujuan ini dicatat bersama semua yang anda buka.

house-emergencies = Pembukaan kecemasan
house-emergencies-about = Kes yang dibuka selama satu jam, dan semakannya.
house-emergencies-lead = Dalam kecemasan, suatu kes boleh dibuka selama satu jam dengan memberikan sebab. Selepas itu, seorang penyelia menyatakan sama ada itu memang kecemasan.
house-opened = Dibuka { $when }
house-opened-by = Dibuka oleh
house-lasts-until = Berlangsung sehingga
house-ended-at = Tamat
house-review-about = Adakah ini kecemasan? Jika bukan, pembukaan ini tamat serta-merta. Orang yang membuka kes akan diberitahu.
house-justified = Ini kecemasan
house-not-justified = Ini bukan kecemasan
house-finding-waiting = Menunggu semakan
house-finding-justified = Memang kecemasan
house-finding-not-justified = Bukan kecemasan

## Webhooks

house-webhooks = Webhook
house-webhooks-about = Program agensi anda yang diberitahu bahawa sesuatu telah berlaku.
house-webhooks-lead = Program agensi anda diberitahu bahawa sesuatu telah berlaku, tetapi tidak sekali-kali diberitahu kandungannya.
house-webhook = Alamat pemberitahuan (webhook)
house-webhook-add = Buat webhook
house-webhook-add-do = Buat dan tunjukkan kunci rahsia
house-webhook-url = Alamat
house-webhook-url-hint = Bermula dengan https. Pengendali pelayan ini mesti telah menamakan hos itu.
house-webhook-kinds = Diberitahu tentang apa?
house-pick-kinds = Pilih sekurang-kurangnya satu perkara untuk diberitahu.
house-webhook-made = Simpan kunci rahsia ini
house-webhook-secret = Kunci ini membuktikan kepada program anda bahawa mesej datang dari sini.
house-webhook-once = Kunci rahsia ini ditunjukkan sekarang sahaja. Jika hilang, buat webhook lain dan tamatkan yang ini.
house-webhook-go = Saya telah menyimpannya. Teruskan
house-webhook-on = Diberitahu
house-webhook-over = Telah ditamatkan
house-webhook-ended = Ditamatkan { $when }
house-webhook-test = Hantar ujian
house-webhook-end = Tamatkan
house-webhook-end-about = Mesej yang belum dihantar tidak akan dihantar lagi.
house-told-break-glass = Suatu kes dibuka dalam kecemasan
house-told-reviewed = Suatu pembukaan kecemasan telah disemak
house-told-decided = Suatu permintaan telah diputuskan
house-told-result-changed = Apa kata undang-undang tentang suatu kes telah berubah
house-told-referral-received = Suatu rujukan telah masuk
house-told-referral-answered = Suatu rujukan telah dijawab
house-told-consent-withdrawn = Seseorang tidak lagi bersetuju maklumatnya dikongsi
house-told-recovery-used = Suatu kod pemulihan telah digunakan
house-told-service-stale = Suatu perkhidmatan mesti disemak semula
house-told-test = Suatu ujian
house-deliveries = Apa yang telah diberitahu
house-happened = Berlaku
house-what = Apa
house-tries = Percubaan
house-answered = Jawapan terakhir
house-next-try = Percubaan seterusnya
house-delivery-waiting = Menunggu
house-delivery-delivered = Telah sampai
house-delivery-failed = Gagal
house-delivery-dropped = Tidak jadi dihantar

## The ledger

house-audit = Lejar
house-audit-about = Bukti bahawa tiada apa-apa yang diubah selepas direkodkan.
house-audit-lead = Setiap catatan ditulis sekali dan tidak pernah diubah. Titik semak yang ditandatangani menunjukkan sejauh mana lejar telah berjalan. Titik semak itu tidak mengandungi apa-apa tentang sesiapa.
house-audit-state = Keadaan data
house-audit-ready = Pangkalan data menjawab, dan tiada kerosakan ditemui.
house-audit-not-ready = Pelayan tidak dapat memberikan perkhidmatan sekarang. Beritahu pengendali.
house-audit-state-about = Seluruh lejar disahkan sejurus selepas pelayan dihidupkan, kemudian sekali sehari. Apa yang didapati rosak tidak dipaparkan lagi.
house-audit-checkpoint = Titik semak terakhir
house-audit-none = Belum ada titik semak.
house-audit-number = Nombor
house-audit-size = Bilangan catatan
house-audit-at = Ditandatangani
house-audit-root = Nilai akar catatan baharu
house-audit-previous = Titik semak sebelumnya
house-audit-signature = Tandatangan
house-audit-key = Kunci untuk mengesahkannya
house-audit-instance = Lejar ini
house-audit-keep = Simpan titik semak di tempat lain. Jika lejar yang lebih baharu tidak sepadan dengannya, lejar itu telah diundurkan atau diubah.
house-audit-download = Muat turun titik semak

## The keys

house-keys = Kunci
house-keys-about = Kunci apa yang ada, dan apa yang masih di bawah kunci lama.
keys-lead = Semua yang ada di sini disimpan di bawah kunci. Halaman ini menunjukkan versi kunci, dan tidak sekali-kali kunci itu sendiri.
keys-state = Keadaan kunci
keys-all-newest = Semua kes berada di bawah kunci terbaharu.
keys-some-old = Sesetengah kes masih di bawah kunci yang lebih lama. Perintah di bawah memindahkannya ke kunci terbaharu.
keys-versions = Versi yang ada
keys-purpose = Kegunaannya
keys-newest = Terbaharu
keys-there = Semua versi
keys-version = Versi
keys-cases = Kes
keys-under = Kes di bawah setiap versi
keys-under-about = Setiap kes mempunyai kuncinya sendiri. Kunci untuk rekod menjaga kunci kes itu. Kunci untuk indeks mencari kes melalui nama.
keys-is-newest = Terbaharu
keys-is-old = Lebih lama
keys-for-records = Rekod kes
keys-for-staff = Apa yang digunakan oleh pengguna untuk log masuk
keys-for-index = Indeks nama
keys-for-system = Permintaan dan sebabnya
keys-for-backup = Sandaran data
keys-for-checkpoint = Menandatangani lejar
keys-renewing = Cara kunci diperbaharui
keys-renew = Pengendali pelayan membuat kunci baharu dan memindahkan semuanya ke kunci itu:
keys-rewrap = Jika kunci disimpan di luar pelayan, kunci baharu ditambah di sana dahulu. Kemudian semuanya dipindahkan ke kunci itu:
keys-retire = Kunci lama boleh dibuang selepas itu. Sandaran yang dibuat sebelumnya tidak boleh dipulihkan lagi:
keys-serving = Sepanjang masa itu, pelayan terus memberikan perkhidmatan.
keys-stay = Kunci untuk menandatangani lejar dan kunci yang menyimpan permintaan tidak berubah.

## A team

house-team = Pasukan anda
house-team-about = Berapa banyak yang perlu dibuat oleh setiap orang, apa yang lewat, dan apa yang menunggu anda.
team-lead = Orang berikut bekerja di bawah anda. Anda bertanggungjawab atas kes mereka.
team-reviews = Pembukaan kecemasan yang perlu disemak
team-answers = Permintaan yang perlu dijawab
team-each = Tugas setiap orang
team-each-about = Di sini hanya ada nombor. Apa yang anda lihat dalam suatu kes bergantung pada bahagian anda dalam kes itu.
team-open = Tugas yang belum siap
team-cases = Kes
team-overdue = Kes yang ada kelewatan
team-late-about = Apa yang anda lihat di sini dicatat sebagai telah dibaca.
team-none-late = Tiada apa-apa yang lewat.
