# review: unreviewed

## My work

page-save = Simpan
case-word = Kes
work-purpose = Untuk apa anda di sini?
work-purpose-hint = Tujuan ini dicatat bersama semua yang anda buka.
work-cases = Semua kes saya
work-open = Buka kes baharu
work-none = Peranan anda tidak membuka kes di sini.
work-own = Fail anda
work-changed = Apa yang berubah
work-look = Lihat
work-waiting = Rujukan yang menunggu jawapan anda
work-referral = Rujukan bertarikh { $day }
work-unanswered = Rujukan yang tidak dijawab dalam tempohnya
work-late = Lewat
work-mine = Yang perlu dibuat
work-team = Yang lewat dalam pasukan anda
work-agency = Belum ada yang mengambil tugas ini
work-nothing = Tiada apa-apa yang perlu dibuat.
work-until = sehingga { $day }
work-overdue = sepatutnya siap { $day }
work-more = dan { $count } lagi
notice-break-glass = Seseorang membuka fail dalam kecemasan
notice-request = Ada permintaan yang menunggu anda
notice-decided = Permintaan anda telah diputuskan
notice-recovery-used = Salah satu kod pemulihan anda telah digunakan
notice-result-changed = Hasil suatu kes telah berubah
notice-referral-answered = Suatu rujukan telah dijawab
notice-consent-withdrawn = Seseorang telah menarik balik persetujuannya
notice-service-stale = Suatu perkhidmatan dalam direktori perlu disemak semula
notice-webhook-failed = Suatu mesej kepada sistem lain tidak dapat dihantar
purpose-identification = Mencari tahu sama ada orang ini ialah mangsa
purpose-protection = Perlindungan dan bantuan
purpose-trafficking-investigation = Menyiasat pemerdagang
purpose-prosecution = Pendakwaan
purpose-defence = Pembelaan
purpose-adjudication = Menghakimi
purpose-immigration-enforcement = Penguatkuasaan imigresen
purpose-statistics = Statistik
purpose-administration = Pentadbiran
purpose-own-file = Fail sendiri

## The list

list-title = Senarai kes
list-name = Cari dengan nama
list-name-hint = Mana-mana bahagian nama, dalam apa-apa tulisan. Nama itu tidak muncul dalam alamat halaman.
list-find = Cari
list-state = Negara
list-stage = Peringkat
list-all = Semua
list-narrow = Kecilkan senarai
list-code = Kod kes
list-changed = Kali terakhir diubah
list-none = Tiada kes ditunjukkan di sini.
list-first = Kembali ke halaman pertama
list-more = Seterusnya

## Opening a case

open-title = Buka kes baharu
open-lead = Inilah fakta paling sedikit yang diperlukan untuk membuka kes. Yang lain boleh menyusul.
open-reference = Kod kes
open-reference-hint = Kod anda sendiri, misalnya TH-2026-0042. Jangan sekali-kali gunakan nama.
open-suspicion = Adakah mana-mana pegawai telah mencatatkan syak yang boleh dipercayai tentang pemerdagangan orang?
open-open = Buka kes ini

## The case

case-purpose = Tujuan anda di sini: { $purpose }
case-entries = { $count } catatan
case-parts = Bahagian-bahagian kes ini
case-tasks = Apa yang perlu dibuat
case-acts = Perbuatan dan apa yang melindunginya
case-facts = Apa yang diketahui
case-decisions = Keputusan
case-referrals = Rujukan
case-documents = Dokumen
case-notes = Nota
case-section = Bahagian tentang prinsip tanpa penghukuman
case-history = Sejarah
case-readers = Siapa yang telah melihat fail ini
case-asks = Pada peringkat ini, seseorang mesti bertanya dan menjawab:
case-over = tempohnya telah tamat
case-decide = Putuskan: { $offence }
case-stage = Peringkat: { $offence }
case-no-assessment = Penilaian tidak ditunjukkan kepada peranan anda untuk tujuan ini.
case-no-decision = Belum ada keputusan yang direkodkan.
case-name = Nama
case-other-names = Nama lain
case-languages = Bahasa
case-person = Orang ini
case-episode = Kejadian pemerdagangan orang ({ $id })
case-act = Perbuatan: { $offence }
case-otherwise = Sebelum ini, orang lain menjawab:
case-refer = Rujuk untuk mendapat bantuan
case-add-file = Tambah fail
case-file-hint = Paling besar 25 MB. Maklumat tempat dan kamera dikeluarkan daripada gambar.
case-send-file = Hantar fail
case-add-note = Tambah nota
case-withheld = Tidak ditunjukkan kepada anda
case-withheld-text = Bagi peranan anda dan tujuan ini, bahagian-bahagian berikut kekal tertutup, sama ada mengandungi apa-apa atau tidak.
case-moved = Sementara itu, orang lain telah mengubah kes ini. Tiada apa-apa milik anda yang hilang.
task-mine = Tugas saya
task-others = Tugas orang lain ({ $count })
task-evidence = Apa yang menunjukkan tugas ini telah dibuat
task-reasons = Jika tidak dapat dibuat: mengapa
task-is-done = Sudah dibuat
task-take = Saya ambil tugas ini
task-cannot = Tidak dapat dibuat
task-closed = Selesai ({ $count })
task-open = perlu dibuat
task-done = sudah dibuat
task-not-possible = tidak mungkin dibuat
task-ceased = tidak diminta lagi
edit-both = Kedua-dua nilai ditunjukkan di sini. Pilih yang betul.
edit-now = Yang tercatat sekarang
edit-yours = Nilai anda
edit-why = Mengapa anda mengubahnya (disimpan sebagai nota)
edit-mine = Kekalkan nilai saya
edit-theirs = Kekalkan nilai orang lain
section-hint = Bahagian ini tidak menyebut nama sesiapa. Ini draf yang mesti disemak dan ditandatangani oleh manusia.
history-says = Kandungannya
readers-when = Bila
readers-who = Siapa
readers-why = Untuk apa
readers-what = Apa yang ditunjukkan

## Deciding

decide-title = Rekodkan keputusan
decide-h1 = Adakah prinsip terpakai bagi perbuatan ini: { $offence }?
decide-outcome = Keputusan anda
decided-applied = Prinsip dipakai
decided-partly = Prinsip dipakai sebahagiannya
decided-not-applied = Prinsip tidak dipakai
decide-ground = Atas peraturan mana
decide-no-ground = Tiada yang dinamakan
decide-reasons = Alasan anda
decide-against = Jika anda memutuskan untuk tidak melindungi
decide-against-hint = Nyatakan unsur takrif atau kaitan mana yang tiada, dan mengapa. Biarkan yang lain kosong.
decide-departs = Keputusan ini berbeza daripada
departs-assessment = penilaian
departs-finding = dapatan suatu pihak berkuasa
decide-bases = Sebab lain yang menjadi sandaran anda
decide-yours = Keputusan ini keputusan anda. Keputusan disimpan bersama nama, peranan dan masanya.
decide-record = Rekodkan keputusan ini
decide-departed = berbeza daripada penilaian atau suatu dapatan
basis-not-formally-identified = Orang ini belum dikenal pasti secara rasmi
basis-no-trafficker-prosecuted = Tiada pemerdagang yang didakwa
basis-does-not-cooperate = Orang ini tidak bekerjasama
basis-serious-offence = Kesalahannya berat
basis-consented = Orang ini rela
basis-contract-signed = Orang ini menandatangani kontrak
basis-self-denied = Orang ini menafikan bahawa dirinya mangsa

## Referring

refer-lead = Agensi itu hanya melihat apa yang orang ini setuju untuk dikongsi, dan hanya untuk tujuan ini. Persetujuan boleh ditarik balik pada bila-bila masa.
refer-agency = Kepada agensi mana
refer-purpose = Untuk tujuan apa
refer-service = Bantuan apa
refer-note = Nota untuk agensi itu
refer-share = Orang ini setuju untuk berkongsi
refer-consent = Saya telah bertanya kepada orang ini, dan dia setuju
refer-send = Hantar
refer-accept = Terima
refer-decline = Tolak
refer-why-not = Jika anda menolak: mengapa
refer-needs-consent = Tanya orang ini dahulu. Tanpa persetujuan, tiada apa-apa yang dikongsi.
refer-needs-fields = Pilih apa yang orang ini setuju untuk dikongsi.
refer-needs-service = Nyatakan bantuan apa yang diperlukan.
refer-needs-agency = Pilih agensi.
referral-accepted = Diterima
referral-declined = Ditolak
referral-completed = Selesai
referral-withdrawn = Ditarik balik

## Parts of a file

field-reference = Kod kes
field-person = Umur dan kewarganegaraan orang ini
field-protection = Apa yang diketahui tentang pemerdagangan orang itu
field-acts = Perbuatan
field-context = Keadaan lain
field-identity = Nama
field-whereabouts = Tempat dia berada
field-health = Kesihatan
field-testimony = Keterangan saksi
field-assessment = Penilaian
field-decisions = Keputusan
field-measures = Tugas dan tindakan
field-referrals = Rujukan
field-documents = Dokumen
field-consents = Persetujuan
field-notes = Nota
field-privileged = Nota yang dilindungi keistimewaan peguam
entry-case = Dokumen kes
entry-facts = Fakta
entry-answers = Jawapan
entry-identity = Nama
entry-whereabouts = Tempat dia berada
entry-health = Kesihatan
entry-testimony = Keterangan saksi
entry-identification = Dapatan pihak berkuasa
entry-identification-document = Dokumen yang menunjukkan dapatan negara lain
entry-appeal = Rayuan
entry-age = Cara umur disahkan
entry-guardian = Penjaga
entry-best-interests = Kepentingan terbaik kanak-kanak itu
entry-assessment = Penilaian
entry-decision = Keputusan
entry-permission = Izin
entry-measure = Tindakan
entry-remedy = Remedi
entry-task = Tugas
entry-referral = Rujukan
entry-referral-answer = Jawapan kepada rujukan
entry-document = Dokumen
entry-consent = Persetujuan
entry-notification = Notis kepada negara lain
entry-note = Nota
entry-correction = Pembetulan
entry-merge = Penggabungan
entry-withheld = Tidak ditunjukkan kepada anda
