# review: unreviewed

## My work

page-save = Simpan
case-word = Perkara
work-purpose = Untuk keperluan apa Anda di sini?
work-purpose-hint = Keperluan ini dicatat bersama semua yang Anda buka.
work-cases = Semua perkara saya
work-open = Buka perkara baru
work-none = Peran Anda tidak membuka perkara di sini.
work-own = Berkas Anda
work-changed = Yang berubah
work-look = Lihat
work-waiting = Rujukan yang menunggu jawaban Anda
work-referral = Rujukan tanggal { $day }
work-unanswered = Rujukan yang tidak dijawab tepat waktu
work-late = Terlambat
work-mine = Yang harus dikerjakan
work-team = Yang terlambat di tim Anda
work-agency = Belum ada yang mengambil tugas ini
work-nothing = Tidak ada yang harus dikerjakan.
work-until = sampai { $day }
work-overdue = jatuh tempo { $day }
work-more = dan { $count } lagi
notice-break-glass = Ada yang membuka berkas dalam keadaan darurat
notice-request = Ada permintaan yang menunggu Anda
notice-decided = Permintaan Anda sudah diputuskan
notice-recovery-used = Salah satu kode pemulihan Anda telah dipakai
notice-result-changed = Hasil suatu perkara telah berubah
notice-referral-answered = Sebuah rujukan telah dijawab
notice-consent-withdrawn = Seseorang menarik kembali persetujuannya
notice-service-stale = Sebuah layanan dalam daftar perlu diperiksa lagi
notice-webhook-failed = Sebuah pesan ke sistem lain tidak dapat dikirim
purpose-identification = Mencari tahu apakah orang ini korban
purpose-protection = Perlindungan dan bantuan
purpose-trafficking-investigation = Menyelidiki pelaku perdagangan orang
purpose-prosecution = Penuntutan
purpose-defence = Pembelaan
purpose-adjudication = Mengadili
purpose-immigration-enforcement = Penegakan hukum keimigrasian
purpose-statistics = Statistik
purpose-administration = Administrasi
purpose-own-file = Berkas milik sendiri

## The list

list-title = Daftar perkara
list-name = Cari dengan nama
list-name-hint = Bagian mana pun dari nama, dalam aksara apa pun. Nama itu tidak muncul di alamat halaman.
list-find = Cari
list-state = Negara
list-stage = Tahap
list-all = Semua
list-narrow = Persempit daftar
list-code = Kode perkara
list-changed = Terakhir diubah
list-none = Tidak ada perkara yang ditampilkan di sini.
list-first = Kembali ke halaman pertama
list-more = Berikutnya

## Opening a case

open-title = Buka perkara baru
open-lead = Inilah fakta paling sedikit yang diperlukan untuk membuka perkara. Yang lain dapat menyusul.
open-reference = Kode perkara
open-reference-hint = Kode buatan Anda sendiri, misalnya TH-2026-0042. Jangan pernah memakai nama.
open-suspicion = Apakah ada pejabat yang mencatat kecurigaan beralasan mengenai perdagangan orang?
open-open = Buka perkara ini

## The case

case-purpose = Keperluan Anda di sini: { $purpose }
case-entries = { $count } entri
case-parts = Bagian-bagian perkara ini
case-tasks = Yang harus dilakukan
case-acts = Perbuatan dan perlindungannya
case-facts = Yang diketahui
case-decisions = Keputusan
case-referrals = Rujukan
case-documents = Dokumen
case-notes = Catatan
case-section = Bagian tentang prinsip tanpa penghukuman
case-history = Riwayat
case-readers = Siapa saja yang sudah melihat berkas ini
case-asks = Pada tahap ini harus ada yang menanyakan dan menjawab:
case-over = batas waktunya sudah lewat
case-decide = Putuskan: { $offence }
case-stage = Tahap: { $offence }
case-no-assessment = Penilaian tidak ditampilkan kepada peran Anda untuk keperluan ini.
case-no-decision = Belum ada keputusan yang dicatat.
case-name = Nama
case-other-names = Nama lain
case-languages = Bahasa
case-person = Orang ini
case-episode = Peristiwa perdagangan orang ({ $id })
case-act = Perbuatan: { $offence }
case-otherwise = Sebelumnya, orang lain menjawab:
case-refer = Rujuk ke layanan bantuan
case-add-file = Tambahkan dokumen
case-file-hint = Paling besar 25 MB. Keterangan tempat dan kamera dihapus dari gambar.
case-send-file = Kirim dokumen
case-add-note = Tambahkan catatan
case-withheld = Tidak ditampilkan kepada Anda
case-withheld-text = Untuk peran Anda dan keperluan ini, bagian-bagian berikut tetap tertutup, baik ada isinya maupun tidak.
case-moved = Sementara itu, orang lain telah mengubah perkara ini. Tulisan Anda tidak ada yang hilang.
task-mine = Tugas saya
task-others = Tugas orang lain ({ $count })
task-evidence = Bukti bahwa tugas ini sudah dilakukan
task-reasons = Jika tidak dapat dilakukan: mengapa
task-is-done = Sudah dilakukan
task-take = Saya yang mengerjakan
task-cannot = Tidak dapat dilakukan
task-closed = Selesai ({ $count })
task-open = harus dilakukan
task-done = sudah dilakukan
task-not-possible = tidak mungkin dilakukan
task-ceased = tidak diminta lagi
edit-both = Kedua isian ditampilkan di sini. Pilih yang benar.
edit-now = Yang tercatat sekarang
edit-yours = Isian Anda
edit-why = Mengapa Anda mengubahnya (disimpan sebagai catatan)
edit-mine = Pakai isian saya
edit-theirs = Pakai isian orang lain
section-hint = Bagian ini tidak menyebut nama siapa pun. Ini rancangan yang harus diperiksa dan ditandatangani oleh manusia.
history-says = Isinya
readers-when = Kapan
readers-who = Siapa
readers-why = Untuk apa
readers-what = Yang ditampilkan

## Deciding

decide-title = Catat keputusan
decide-h1 = Apakah prinsip berlaku bagi perbuatan ini: { $offence }?
decide-outcome = Keputusan Anda
decided-applied = Prinsip diterapkan
decided-partly = Prinsip diterapkan sebagian
decided-not-applied = Prinsip tidak diterapkan
decide-ground = Berdasarkan aturan mana
decide-no-ground = Tidak ada yang disebut
decide-reasons = Alasan Anda
decide-against = Jika Anda memutuskan untuk tidak melindungi
decide-against-hint = Sebutkan unsur definisi atau kaitan mana yang tidak ada, dan mengapa. Kosongkan yang lain.
decide-departs = Keputusan ini berbeda dari
departs-assessment = penilaian
departs-finding = penetapan suatu otoritas
decide-bases = Alasan lain yang Anda pakai
decide-yours = Keputusan ini milik Anda. Keputusan disimpan bersama nama, peran, dan waktunya.
decide-record = Catat keputusan ini
decide-departed = berbeda dari penilaian atau suatu penetapan
basis-not-formally-identified = Orang ini belum diidentifikasi secara resmi
basis-no-trafficker-prosecuted = Tidak ada pelaku perdagangan orang yang dituntut
basis-does-not-cooperate = Orang ini tidak bekerja sama
basis-serious-offence = Pelanggarannya berat
basis-consented = Orang ini menyetujuinya
basis-contract-signed = Orang ini menandatangani kontrak
basis-self-denied = Orang ini menyangkal bahwa dirinya korban

## Referring

refer-lead = Lembaga itu hanya melihat apa yang disetujui orang ini untuk dibagikan, dan hanya untuk keperluan ini. Persetujuan dapat ditarik kembali kapan saja.
refer-agency = Ke lembaga mana
refer-purpose = Untuk keperluan apa
refer-service = Bantuan apa
refer-note = Catatan untuk lembaga itu
refer-share = Orang ini setuju membagikan
refer-consent = Saya sudah bertanya kepada orang ini, dan ia setuju
refer-send = Kirim
refer-accept = Terima
refer-decline = Tolak
refer-why-not = Jika Anda menolak: mengapa
refer-needs-consent = Tanyakan dahulu kepada orang ini. Tanpa persetujuan, tidak ada yang dibagikan.
refer-needs-fields = Pilih apa yang disetujui orang ini untuk dibagikan.
refer-needs-service = Sebutkan bantuan apa yang diperlukan.
refer-needs-agency = Pilih lembaga.
referral-accepted = Diterima
referral-declined = Ditolak
referral-completed = Selesai
referral-withdrawn = Ditarik kembali

## Parts of a file

field-reference = Kode perkara
field-person = Usia dan kewarganegaraan orang ini
field-protection = Yang diketahui tentang perdagangan orang yang dialami
field-acts = Perbuatan
field-context = Keadaan lain
field-identity = Nama
field-whereabouts = Tempat keberadaan
field-health = Kesehatan
field-testimony = Kesaksian
field-assessment = Penilaian
field-decisions = Keputusan
field-measures = Tugas dan tindakan
field-referrals = Rujukan
field-documents = Dokumen
field-consents = Persetujuan
field-notes = Catatan
field-privileged = Catatan yang dilindungi kerahasiaan advokat
entry-case = Dokumen perkara
entry-facts = Fakta
entry-answers = Jawaban
entry-identity = Nama
entry-whereabouts = Tempat keberadaan
entry-health = Kesehatan
entry-testimony = Kesaksian
entry-identification = Penetapan otoritas
entry-identification-document = Dokumen yang menunjukkan penetapan negara lain
entry-appeal = Upaya hukum
entry-age = Cara usia dipastikan
entry-guardian = Wali
entry-best-interests = Kepentingan terbaik bagi anak
entry-assessment = Penilaian
entry-decision = Keputusan
entry-permission = Izin
entry-measure = Tindakan
entry-remedy = Pemulihan
entry-task = Tugas
entry-referral = Rujukan
entry-referral-answer = Jawaban atas rujukan
entry-document = Dokumen
entry-consent = Persetujuan
entry-notification = Pemberitahuan kepada negara lain
entry-note = Catatan
entry-correction = Perbaikan
entry-merge = Penggabungan
entry-withheld = Tidak ditampilkan kepada Anda
