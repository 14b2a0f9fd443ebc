# review: unreviewed

## The explorer

explore-title = Apa kata undang-undang tentang keadaan ini?
explore-lead = Jawab apa yang anda tahu. “Tidak tahu” sentiasa jawapan yang baik: perkara yang tidak diketahui tidak sekali-kali merugikan seseorang.
explore-keeps-nothing = Tiada jawapan anda yang disimpan pada pelayan. Jawapan itu kekal dalam pelayar ini sehingga anda menutupnya.
explore-no-names = Tiada soalan yang meminta nama.
explore-history = Sejarah pelayar anda akan menunjukkan bahawa anda pernah berada di sini.
explore-begin = Mula
explore-go-on = Sambung dari tempat anda berhenti
explore-worked = Contoh kes
explore-forget = Padamkan semua jawapan
explore-question = Soalan { $number }
explore-choose = Pilih salah satu jawapan
explore-pick = Pilih satu
explore-stop = Berhenti dan lihat hasilnya
explore-jurisdiction = Di negara manakah orang ini boleh dihukum?
explore-offence = Apakah yang dikatakan telah dilakukan oleh orang ini?
explore-stage = Sejauh manakah perkara ini telah berjalan?
explore-age = Berapakah umur orang ini?
explore-age-child = Di bawah 18 tahun
explore-age-doubt = Mungkin di bawah 18 tahun; umurnya belum dibuktikan
explore-age-adult = 18 tahun atau lebih
explore-nationality-other = Negara lain
explore-finding-here = Ya: di sini, orang ini didapati sebagai mangsa
explore-finding-elsewhere = Ya: sebuah Negara ASEAN lain mendapati orang ini ialah mangsa
explore-finding-not-here = Ya: di sini, orang ini tidak didapati sebagai mangsa
explore-finding-none = Belum ada pihak berkuasa yang membuat keputusan
answer-dont-know = Tidak tahu
answer-not-to-say = Lebih suka tidak menjawab

why-jurisdiction = Setiap negara mempunyai peraturannya sendiri.
why-offence = Sesetengah peraturan hanya meliputi perbuatan tertentu.
why-stage = Apa yang mesti dibuat sekarang bergantung pada peringkat kes.
why-age = Bagi kanak-kanak, tidak ditanya bagaimana pemerdagang menggunakan kekerasan atau tipu daya.
why-fact = Jawapan ini boleh mengubah hasil.
why-contradiction = Dua jawapan tidak selaras; jawapan ini menyelesaikannya.
why-principle = Jawapan ini menentukan sama ada prinsip tanpa penghukuman melindungi orang ini.
why-protection = Jawapan ini menentukan peraturan mana yang melindungi orang ini.
why-with-another = Bersama satu lagi jawapan, jawapan ini menentukan hasil.
why-step = Ini salah satu daripada beberapa fakta yang masih diperlukan.
why-defence = Jawapan ini menentukan sama ada suatu pembelaan boleh dibangkitkan.
why-measure = Jawapan ini menentukan apa yang mesti dibuat sekarang.

check-title = Semak jawapan anda
check-change = Ubah
check-see = Lihat apa kata undang-undang

worked-title = Pilih satu contoh kes
worked-lead = Contoh kes ini diambil daripada sumber atau direka berdasarkan sumber itu. Teksnya dalam bahasa Inggeris.
worked-open = Buka contoh kes ini

## The result

result-title = Apa kata undang-undang
result-answers = Jawapan anda
result-finding = Status orang ini
result-why = Mengapa: sebab-sebabnya, langkah demi langkah
result-would-change = Apa yang akan mengubah hasil ini
result-disputed = Mahkamah atau teks yang menghendaki lebih lagi
result-duties = Kewajipan sekarang, mengikut peranan
result-changed = Apa yang berubah
result-same = Tiada apa-apa berubah bagi mana-mana perbuatan.
result-what = Perkara
result-before = Sebelum
result-after = Sekarang
result-reset = Kembali seperti asal
result-flip = Bagaimana jika?
result-flip-lead = Ubah negara, tarikh, peringkat atau suatu fakta, dan lihat apa yang menjadi berbeza.
result-day = Undang-undang yang berkuat kuasa pada tarikh ini
result-facts = Ubah fakta
result-judge = Lihat apa yang berubah
result-take = Bawa bersama anda
result-case-file = Muat turun sebagai fail kes
result-bad-day = Berikan tarikh yang benar-benar wujud.
result-not-held = Undang-undang negara ini pada tarikh itu tiada di sini, atau fakta-fakta ini tidak selaras antara satu sama lain.
