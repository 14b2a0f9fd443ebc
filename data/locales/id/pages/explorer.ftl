# review: unreviewed

## The explorer

explore-title = Apa kata hukum tentang keadaan ini?
explore-lead = Jawablah yang Anda ketahui. “Tidak tahu” selalu merupakan jawaban yang baik: hal yang belum diketahui tidak pernah merugikan seseorang.
explore-keeps-nothing = Jawaban Anda tidak disimpan di peladen. Jawaban hanya ada di peramban ini sampai Anda menutupnya.
explore-no-names = Tidak ada pertanyaan yang meminta nama.
explore-history = Riwayat peramban Anda akan menunjukkan bahwa Anda pernah membuka halaman ini.
explore-begin = Mulai
explore-go-on = Lanjutkan dari tempat Anda berhenti
explore-worked = Contoh perkara
explore-forget = Hapus semua jawaban
explore-question = Pertanyaan { $number }
explore-choose = Pilih salah satu jawaban
explore-pick = Pilih satu
explore-stop = Berhenti dan lihat hasilnya
explore-jurisdiction = Di negara mana orang ini dapat dihukum?
explore-offence = Apa yang dituduhkan kepada orang ini?
explore-stage = Sudah sampai tahap mana perkaranya?
explore-age = Berapa usia orang ini?
explore-age-child = Di bawah 18 tahun
explore-age-doubt = Mungkin di bawah 18 tahun; usianya belum terbukti
explore-age-adult = 18 tahun atau lebih
explore-nationality-other = Negara lain
explore-finding-here = Ya: di sini orang ini ditetapkan sebagai korban
explore-finding-elsewhere = Ya: negara ASEAN lain menetapkan orang ini sebagai korban
explore-finding-not-here = Ya: di sini orang ini tidak ditetapkan sebagai korban
explore-finding-none = Belum ada otoritas yang memutuskan
answer-dont-know = Tidak tahu
answer-not-to-say = Memilih tidak menjawab

why-jurisdiction = Setiap negara punya aturannya sendiri.
why-offence = Sebagian aturan hanya mencakup perbuatan tertentu.
why-stage = Yang harus dilakukan sekarang bergantung pada tahap perkara.
why-age = Untuk anak, tidak ditanyakan bagaimana pelaku memakai paksaan atau tipu daya.
why-fact = Jawabannya dapat mengubah hasil.
why-contradiction = Dua jawaban saling bertentangan; jawaban ini menyelesaikannya.
why-principle = Jawabannya menentukan apakah prinsip tanpa penghukuman melindungi orang ini.
why-protection = Jawabannya menentukan aturan mana yang melindungi orang ini.
why-with-another = Bersama satu jawaban lagi, jawaban ini menentukan hasilnya.
why-step = Ini salah satu dari beberapa fakta yang masih diperlukan.
why-defence = Jawabannya menentukan apakah ada alasan penghapus pidana yang dapat diajukan.
why-measure = Jawabannya menentukan apa yang harus dilakukan sekarang.

check-title = Periksa jawaban Anda
check-change = Ubah
check-see = Lihat apa kata hukum

worked-title = Pilih contoh perkara
worked-lead = Contoh ini berasal dari sumber-sumber yang dipakai atau disusun menurut sumber itu. Teksnya dalam bahasa Inggris.
worked-open = Buka contoh ini

## The result

result-title = Apa kata hukum
result-answers = Jawaban Anda
result-finding = Status orang ini
result-why = Mengapa: alasannya, langkah demi langkah
result-would-change = Yang akan mengubah hasil ini
result-disputed = Pengadilan atau teks yang menuntut lebih banyak
result-duties = Kewajiban sekarang, menurut peran
result-changed = Yang berubah
result-same = Tidak ada yang berubah untuk perbuatan mana pun.
result-what = Hal
result-before = Sebelumnya
result-after = Sekarang
result-reset = Kembalikan seperti semula
result-flip = Bagaimana seandainya?
result-flip-lead = Ubah negara, tanggal, tahap, atau suatu fakta, lalu lihat apa yang menjadi berbeda.
result-day = Hukum yang berlaku pada tanggal ini
result-facts = Ubah fakta
result-judge = Lihat yang berubah
result-take = Bawa hasilnya
result-case-file = Unduh sebagai berkas perkara
result-bad-day = Masukkan tanggal yang benar-benar ada.
result-not-held = Hukum negara ini pada tanggal itu tidak tersedia di sini, atau fakta-fakta ini saling bertentangan.
