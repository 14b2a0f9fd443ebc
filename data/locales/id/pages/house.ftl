# review: unreviewed

## Running the house

house-title = Pengelolaan
house-about = Permintaan yang memerlukan dua orang, layanan, pengguna, webhook, dan buku catatan.
house-lead = Yang boleh Anda lakukan di sini bergantung pada peran Anda. Peran Anda:
house-more = Halaman berikutnya
house-none = Sekarang tidak ada apa pun di sini.
house-open = Buka
house-pick = Pilih satu
house-all = Semua
house-keep = Simpan perubahan
house-kept = Tersimpan.
house-you = Anda
house-somebody = Seseorang dari lembaga lain
house-name = Nama
house-role = Peran
house-agency = Lembaga
house-state = Negara
house-kind = Jenis
house-country = Kode negara
house-country-hint = Dua huruf besar, misalnya TH untuk Thailand.
house-case = Perkara
house-case-open = Buka perkara ini
house-case-other = Buka perkara yang lain
house-reason = Alasan
house-made-at = Dibuat

## What one is told

house-notices = Pemberitahuan
house-notices-about = Kejadian yang perlu Anda ketahui.
house-notices-none = Tidak ada kejadian yang perlu Anda ketahui.
house-notices-seen = Tandai semua sebagai sudah dilihat
house-notice-new = Baru
house-notice-break-glass = Sebuah perkara dibuka dalam keadaan darurat
house-notice-reviewed = Pembukaan darurat oleh Anda telah ditinjau
house-notice-request = Sebuah permintaan menunggu orang kedua
house-notice-decided = Sebuah permintaan telah diputuskan
house-notice-result-changed = Apa kata hukum tentang suatu perkara telah berubah
house-notice-referral-received = Sebuah rujukan telah masuk
house-notice-referral-answered = Sebuah rujukan telah dijawab
house-notice-consent-withdrawn = Seseorang tidak lagi setuju informasinya dibagikan
house-notice-service-stale = Sebuah layanan harus diperiksa lagi
house-notice-webhook-failed = Sebuah webhook tidak dapat dihubungi
house-notice-recovery-used = Salah satu kode pemulihan Anda telah dipakai. Jika bukan Anda yang memakainya, segera beri tahu pengelola Anda.
house-notice-other = Terjadi sesuatu

## Users

house-users = Pengguna
house-users-about = Siapa yang bekerja di sini, dan dengan peran apa.
house-user = Pengguna
house-user-add = Tambahkan pengguna
house-user-add-do = Tambahkan dan buat tautan
house-user-name-hint = Nama yang dilihat rekan kerja.
house-user-login-hint = Yang diketik pengguna untuk masuk. Huruf besar dan kecil tidak dibedakan.
house-user-role-hint = Satu pengguna mempunyai satu peran. Peran menentukan apa yang dilihat pengguna.
house-supervisor = Nama pengguna atasan
house-supervisor-hint = Orang yang meninjau pembukaan darurat. Kosongkan jika tidak ada.
house-supervisor-is = Atasan
house-no-such-login = Tidak ada yang memiliki nama pengguna ini. Periksa lagi, atau kosongkan.
house-pick-agency = Pilih lembaga.
house-pick-role = Pilih peran.
house-user-on = Boleh masuk
house-user-off = Tidak boleh masuk
house-user-off-since = Tidak boleh masuk sejak { $when }
house-user-own = Ini Anda sendiri. Pengelola lain dapat mengubah data Anda.
house-user-stop = Cegah pengguna ini masuk
house-user-stop-about = Semua sesi langsung berakhir. Tugas pengguna ini beralih ke lembaganya.
house-user-let = Izinkan pengguna ini masuk lagi
house-user-let-about = Pengguna masuk dengan kata sandi dan kode yang sama seperti sebelumnya.
house-user-reset = Mulai dari awal untuk pengguna ini
house-user-reset-about = Kata sandi, kode, dan kunci sandi dihapus, dan semua sesi berakhir. Anda mendapat tautan baru untuk diserahkan.
house-invited = Serahkan tautan ini
house-invited-lead = Tautan ini untuk { $name }. Serahkan langsung kepada orangnya. Tautan hanya berlaku satu kali, dalam waktu tiga hari.
house-invited-once = Tautan ini hanya ditampilkan sekarang. Jika hilang, mulai dari awal untuk pengguna ini.

house-role-frontline-officer = Petugas garis depan
house-role-immigration-officer = Petugas imigrasi
house-role-labour-inspector = Pengawas ketenagakerjaan
house-role-investigator = Penyidik
house-role-prosecutor = Jaksa
house-role-defence-lawyer = Advokat pembela
house-role-judge = Hakim
house-role-child-protection = Petugas perlindungan anak
house-role-shelter-worker = Petugas rumah penampungan
house-role-counter-trafficking-body = Petugas badan nasional
house-role-human-rights-institution = Lembaga hak asasi manusia
house-role-ngo-monitor = Pemantau independen
house-role-statistician = Petugas statistik
house-role-administrator = Pengelola
house-role-person-concerned = Orang yang dibahas dalam berkas


## Agencies

house-agencies = Lembaga
house-agencies-about = Kantor-kantor yang bekerja sama di sini.
house-agency-form = Lembaga
house-agency-add = Tambahkan lembaga
house-agency-kind-hint = Jenis lembaganya, misalnya polisi, pengadilan, atau rumah penampungan.

## Services

house-services = Daftar layanan
house-services-about = Rumah penampungan, bantuan hukum, juru bahasa, layanan kesehatan, dan siapa yang berwenang.
house-services-found = Layanan
house-services-none = Tidak ada layanan yang sesuai. Hapus salah satu pilihan di atas.
house-find = Tampilkan
house-language = Bahasa
house-only-stale = Hanya yang sudah setengah tahun tidak diperiksa
house-stale = Harus diperiksa lagi
house-contact = Kontak
house-contact-hint = Cara menghubunginya. Jangan pernah menulis di mana rumah penampungan berada.
house-hours = Jam buka
house-hours-hint = Dengan kata-kata, misalnya: siang dan malam.
house-places = Tempat kosong
house-places-hint = Pada hari pemeriksaan terakhir. Kosongkan jika tidak diketahui.
house-languages = Bahasa
house-languages-hint = Kode bahasa dengan spasi di antaranya, misalnya: th my.
house-verified = Terakhir diperiksa pada { $day }
house-verified-on = Tanggal pemeriksaan terakhir
house-verified-on-hint = Hari ketika seseorang memastikan semua keterangan ini.
house-service-form = Layanan
house-service-add = Tambahkan layanan
house-service-agency = Lembaga yang menjalankannya
house-service-agency-hint = Rujukan dapat dikirim ke lembaga yang bekerja di sini.
house-service-no-agency = Tidak ada di sini; dihubungi dengan cara lain
house-authorities = Siapa yang berwenang di { $state }
house-identifies = Mengidentifikasi korban
house-coordinates = Mengoordinasikan
house-institution = Lembaga hak asasi manusia
house-hotline = Nomor telepon

house-service-shelter = Rumah penampungan
house-service-legal-aid = Bantuan hukum
house-service-interpreter = Juru bahasa
house-service-health = Layanan kesehatan
house-service-psychological = Bantuan psikologis
house-service-child-protection = Perlindungan anak
house-service-consulate = Konsulat
house-service-hotline = Layanan telepon
house-service-identification = Identifikasi korban
house-service-return-and-reintegration = Pemulangan dan reintegrasi
house-service-other = Lainnya

house-language-en = Bahasa Inggris
house-language-id = Bahasa Indonesia
house-language-km = Bahasa Khmer
house-language-lo = Bahasa Laos
house-language-ms = Bahasa Melayu
house-language-my = Bahasa Myanmar (Burma)
house-language-th = Bahasa Thai
house-language-tl = Bahasa Tagalog
house-language-vi = Bahasa Vietnam
house-language-zh = Bahasa Tionghoa (Mandarin)
house-language-bn = Bahasa Benggala
house-language-ne = Bahasa Nepal
house-language-ta = Bahasa Tamil
house-language-tet = Bahasa Tetun

## What needs two people

house-requests = Permintaan yang memerlukan dua orang
house-requests-about = Seorang meminta dan memberi alasan. Seorang lain menyetujui atau menolak.
house-requests-lead = Seorang meminta dan memberi alasan. Seorang lain menyetujui atau menolak. Tidak ada yang menjawab permintaannya sendiri.
house-act-export = Salinan suatu perkara
house-act-merge = Dua perkara menjadi satu
house-act-release-key = Kunci suatu perkara
house-act-erase = Suatu perkara dibuat tidak dapat dibaca untuk selamanya
house-act-export-means = Jika Anda setuju, peminta dapat mengambil salinan dalam waktu satu jam.
house-act-merge-means = Jika Anda setuju, perkara yang lain langsung menjadi bagian dari perkara ini.
house-act-release-key-means = Jika Anda setuju, peminta dapat mengambil kunci dalam waktu satu jam. Dengan kunci itu, perkara dapat dibaca di luar.
house-act-erase-means = Jika Anda setuju, perkara ini tidak akan pernah dapat dibaca lagi oleh siapa pun. Ini langsung terjadi dan tidak dapat dibatalkan.
house-request-waiting = Menunggu
house-request-agreed = Disetujui
house-request-refused = Ditolak
house-request-done = Selesai
house-asked-by = Diminta oleh
house-asked-at = Diminta
house-decided-at = Diputuskan
house-agree = Setujui
house-refuse = Tolak
house-prove-to-answer = Buktikan lagi siapa Anda, untuk menjawab
house-take = Ambil
house-take-about = Hanya dapat diambil satu kali, dalam waktu satu jam setelah disetujui.

## Asking for what needs two people

two-title = Minta sesuatu yang memerlukan dua orang
two-new = Minta kunci suatu perkara
two-lead = Anda meminta dan memberi alasan. Orang kedua harus setuju. Sampai saat itu tidak terjadi apa-apa.
two-done = Permintaan Anda sudah dicatat. Orang kedua akan menjawabnya.
two-act = Apa yang Anda minta?
two-pick = Pilih apa yang Anda minta.
two-means-export = Anda mendapat salinan dari yang boleh Anda baca untuk keperluan ini. Salinan dapat diambil satu kali, dalam waktu satu jam setelah disetujui.
two-means-merge = Perkara yang lain menjadi bagian dari perkara ini. Lakukan hanya jika keduanya tentang orang yang sama.
two-means-release-key = Dengan kunci itu, perkara dapat dibaca di luar peladen ini. Kunci dapat diambil satu kali, dalam waktu satu jam setelah disetujui.
two-means-erase = Perkara ini tidak dapat dibaca lagi oleh siapa pun, untuk selamanya. Tidak ada yang dapat membatalkannya.
two-case = ID perkara
two-case-hint = ID panjang dengan empat tanda hubung, seperti yang tertulis di alamat halaman perkara. Anda tidak diberi tahu apakah perkara itu ada.
two-case-wrong = Ketik seluruh ID perkara, dengan empat tanda hubungnya.
two-other = ID perkara yang lain, jika dua perkara menjadi satu
two-other-hint = ID panjang dengan empat tanda hubung, seperti yang tertulis di alamat halaman perkara yang lain.
two-other-wrong = Ketik seluruh ID perkara yang lain, dengan empat tanda hubungnya.
two-other-none = Tidak ada perkara dengan ID ini yang boleh Anda gabungkan dengan perkara lain. Periksa ID-nya.
two-reason = Mengapa?
two-reason-hint = Dalam 10 sampai 4.000 karakter. Orang kedua akan membacanya.
two-do = Kirim permintaan
two-cannot-prove = Untuk meminta ini Anda harus membuktikan siapa Anda. Di sini Anda tidak punya kata sandi. Mintalah seseorang yang menangani perkara ini dan Anda percayai.
two-prove = Buktikan lagi siapa Anda
two-prove-about = Untuk meminta, buktikan lagi siapa Anda. Bukti ini berlaku selama beberapa menit.

## Openings in an emergency

emergency-title = Buka perkara dalam keadaan darurat
emergency-lead = Lakukan ini hanya jika seseorang dalam bahaya dan tidak seorang pun yang menangani perkara itu dapat dihubungi.
emergency-lasts = Berlaku selama 60 menit.
emergency-tells = Atasan Anda dan mereka yang menangani perkara langsung diberi tahu.
emergency-review = Setelah itu, atasan Anda menyatakan apakah itu memang keadaan darurat. Semua yang Anda buka dicatat.
emergency-case-hint = ID panjang dengan empat tanda hubung. Kode perkara tidak dapat dipakai di sini.
emergency-no-case = Tidak ada perkara dengan ID ini. Periksa lagi.
emergency-reason = Mengapa tidak dapat menunggu?
emergency-reason-hint = Dalam 10 sampai 4.000 karakter. Atasan Anda akan membacanya.
emergency-do = Buka perkara selama 60 menit
emergency-for = Keperluan Anda di sini nanti: { $purpose }. Keperluan ini dicatat bersama semua yang Anda buka.

house-emergencies = Pembukaan darurat
house-emergencies-about = Perkara yang dibuka selama satu jam, dan peninjauannya.
house-emergencies-lead = Dalam keadaan darurat, perkara dapat dibuka selama satu jam dengan memberi alasan. Setelah itu, seorang atasan menyatakan apakah itu memang keadaan darurat.
house-opened = Dibuka { $when }
house-opened-by = Dibuka oleh
house-lasts-until = Berlaku sampai
house-ended-at = Berakhir
house-review-about = Apakah ini keadaan darurat? Jika bukan, pembukaan ini langsung berakhir. Orang yang membuka perkara akan diberi tahu.
house-justified = Ini keadaan darurat
house-not-justified = Ini bukan keadaan darurat
house-finding-waiting = Menunggu peninjauan
house-finding-justified = Memang keadaan darurat
house-finding-not-justified = Bukan keadaan darurat

## Webhooks

house-webhooks = Webhook
house-webhooks-about = Program milik lembaga Anda yang diberi tahu bahwa sesuatu terjadi.
house-webhooks-lead = Program milik lembaga Anda diberi tahu bahwa sesuatu terjadi, tetapi tidak pernah diberi tahu isinya.
house-webhook = Alamat pemberitahuan (webhook)
house-webhook-add = Buat webhook
house-webhook-add-do = Buat dan tampilkan kunci rahasia
house-webhook-url = Alamat
house-webhook-url-hint = Diawali dengan https. Pengelola peladen ini harus sudah mendaftarkan host tersebut.
house-webhook-kinds = Diberi tahu tentang apa?
house-pick-kinds = Pilih paling sedikit satu hal untuk diberitahukan.
house-webhook-made = Simpan kunci rahasia ini
house-webhook-secret = Kunci ini membuktikan kepada program Anda bahwa pesan berasal dari sini.
house-webhook-once = Kunci rahasia ini hanya ditampilkan sekarang. Jika hilang, buat webhook lain dan akhiri yang ini.
house-webhook-go = Sudah saya simpan. Lanjutkan
house-webhook-on = Diberi tahu
house-webhook-over = Sudah diakhiri
house-webhook-ended = Diakhiri { $when }
house-webhook-test = Kirim percobaan
house-webhook-end = Akhiri
house-webhook-end-about = Pesan yang belum terkirim tidak akan dikirim lagi.
house-told-break-glass = Sebuah perkara dibuka dalam keadaan darurat
house-told-reviewed = Sebuah pembukaan darurat telah ditinjau
house-told-decided = Sebuah permintaan telah diputuskan
house-told-result-changed = Apa kata hukum tentang suatu perkara telah berubah
house-told-referral-received = Sebuah rujukan telah masuk
house-told-referral-answered = Sebuah rujukan telah dijawab
house-told-consent-withdrawn = Seseorang tidak lagi setuju informasinya dibagikan
house-told-recovery-used = Sebuah kode pemulihan telah dipakai
house-told-service-stale = Sebuah layanan harus diperiksa lagi
house-told-test = Percobaan
house-deliveries = Yang sudah diberitahukan
house-happened = Terjadi
house-what = Apa
house-tries = Percobaan
house-answered = Jawaban terakhir
house-next-try = Percobaan berikutnya
house-delivery-waiting = Menunggu
house-delivery-delivered = Terkirim
house-delivery-failed = Gagal
house-delivery-dropped = Tidak jadi dikirim

## The ledger

house-audit = Buku catatan
house-audit-about = Bukti bahwa tidak ada yang diubah setelah dicatat.
house-audit-lead = Setiap catatan ditulis satu kali dan tidak pernah diubah. Titik pemeriksaan yang ditandatangani menunjukkan sampai mana buku catatan telah berjalan. Titik itu tidak memuat apa pun tentang siapa pun.
house-audit-state = Keadaan data
house-audit-ready = Basis data menjawab, dan tidak ditemukan kerusakan.
house-audit-not-ready = Peladen sekarang tidak dapat melayani. Beri tahu pengelola peladen.
house-audit-state-about = Seluruh buku catatan diperiksa segera setelah peladen dinyalakan, lalu sekali sehari. Yang ditemukan rusak tidak ditampilkan lagi.
house-audit-checkpoint = Titik pemeriksaan terakhir
house-audit-none = Belum ada titik pemeriksaan.
house-audit-number = Nomor
house-audit-size = Jumlah catatan
house-audit-at = Ditandatangani
house-audit-root = Nilai akar catatan baru
house-audit-previous = Titik pemeriksaan sebelumnya
house-audit-signature = Tanda tangan
house-audit-key = Kunci untuk memeriksanya
house-audit-instance = Buku catatan ini
house-audit-keep = Simpan titik pemeriksaan di tempat lain. Jika buku catatan yang lebih baru tidak cocok dengannya, buku itu telah dimundurkan atau diubah.
house-audit-download = Unduh titik pemeriksaan

## The keys

house-keys = Kunci
house-keys-about = Kunci apa saja yang ada, dan apa yang masih memakai kunci lama.
keys-lead = Semua yang ada di sini disimpan di bawah kunci. Halaman ini menunjukkan versi kunci, tidak pernah kuncinya sendiri.
keys-state = Keadaan kunci
keys-all-newest = Semua perkara sudah memakai kunci terbaru.
keys-some-old = Sebagian perkara masih memakai kunci yang lebih lama. Perintah di bawah ini memindahkannya ke kunci terbaru.
keys-versions = Versi yang ada
keys-purpose = Kegunaannya
keys-newest = Terbaru
keys-there = Semua versi
keys-version = Versi
keys-cases = Perkara
keys-under = Perkara di bawah setiap versi
keys-under-about = Setiap perkara mempunyai kunci sendiri. Kunci untuk catatan menjaga kunci perkara itu. Kunci untuk indeks menemukan perkara dengan nama.
keys-is-newest = Terbaru
keys-is-old = Lebih lama
keys-for-records = Catatan perkara
keys-for-staff = Yang dipakai pengguna untuk masuk
keys-for-index = Indeks nama
keys-for-system = Permintaan dan alasannya
keys-for-backup = Cadangan data
keys-for-checkpoint = Penandatanganan buku catatan
keys-renewing = Cara memperbarui kunci
keys-renew = Pengelola peladen membuat kunci baru dan memindahkan semuanya ke kunci itu:
keys-rewrap = Jika kunci disimpan di luar peladen, kunci baru ditambahkan di sana lebih dahulu. Lalu semuanya dipindahkan ke kunci itu:
keys-retire = Kunci lama dapat disingkirkan setelah itu. Cadangan yang dibuat sebelumnya tidak dapat dipulihkan lagi:
keys-serving = Selama itu, peladen tetap melayani.
keys-stay = Kunci untuk menandatangani buku catatan dan kunci yang menjaga permintaan tidak berubah.

## A team

house-team = Tim Anda
house-team-about = Berapa banyak tugas setiap orang, apa yang terlambat, dan apa yang menunggu Anda.
team-lead = Orang-orang berikut bekerja di bawah Anda. Anda bertanggung jawab atas perkara mereka.
team-reviews = Pembukaan darurat yang harus ditinjau
team-answers = Permintaan yang harus dijawab
team-each = Tugas setiap orang
team-each-about = Di sini hanya ada angka. Yang Anda lihat dari suatu perkara bergantung pada bagian Anda di dalamnya.
team-open = Tugas yang belum selesai
team-cases = Perkara
team-overdue = Perkara yang ada keterlambatannya
team-late-about = Apa yang Anda lihat di sini dicatat sebagai telah dibaca.
team-none-late = Tidak ada yang terlambat.
