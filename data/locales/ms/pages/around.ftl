# review: unreviewed

## Around every page

language-own-name = Bahasa Melayu
page-skip = Terus ke kandungan
page-menu = Menu laman
page-work = Kerja saya
page-explore = Teliti suatu keadaan
page-law = Undang-undang
page-help = Bantuan
page-account = Akaun anda
page-sign-in = Log masuk
page-sign-out = Log keluar
page-language = Bahasa
page-change = Tukar
page-leave = Tinggalkan laman ini
page-leave-note = “Tinggalkan laman ini” terus memaparkan halaman lain. Butang ini tidak memadamkan apa yang diingati oleh pelayar anda tentang halaman yang telah anda lihat.
page-leave-more = Cara meninggalkan laman dengan selamat
page-decides = Lindung menunjukkan undang-undang, jurang dan kewajipan. Manusia yang membuat keputusan.
page-unreviewed = Terjemahan ini belum disemak oleh sesiapa. Bagi perkara yang penting, bandingkan dengan teks bahasa Inggeris.
page-zawgyi = Ini nampaknya bahasa Burma yang ditaip dengan Zawgyi. Orang lain tidak dapat membaca atau mencarinya di sini. Sila taip dengan Unicode.
page-back = Kembali
page-optional = (jika diketahui)
page-continue = Teruskan
page-problem = Ada masalah
page-error = Ralat
page-print = Cetak
page-home = Ke halaman pertama

## The first page

home-title = Lindungi orang yang dipaksa melanggar undang-undang
home-lead = Mangsa pemerdagangan orang tidak sepatutnya dihukum atas apa yang mereka lakukan kerana pemerdagang. Lihat apa kata undang-undang sepuluh negara, satu perbuatan demi satu perbuatan, dan apa yang mesti dilakukan oleh setiap pegawai sekarang.
home-explore = Terangkan suatu keadaan, satu soalan demi satu soalan. Tidak perlu akaun dan tiada apa-apa yang disimpan.
home-law = Baca peraturan setiap negara pada mana-mana hari, bandingkan, dan lihat di mana sumber-sumbernya berbeza.
home-worked = Ambil contoh kes yang lengkap, ubah faktanya, dan lihat apa kata undang-undang selepas itu.
home-work = Kes anda, perkara yang perlu dibuat, dan apa yang berubah.
home-sign-in = Untuk pegawai, pendakwa, peguam, hakim dan mereka yang memberikan perlindungan.
home-urgent = Adakah seseorang dalam bahaya sekarang?
home-urgent-text = Hubungi polis atau talian antipemerdagangan orang di negara tempat anda berada. Nombornya ada pada halaman setiap negara.

## When something is not there

wrong-not-found = Halaman ini tiada di sini
wrong-not-found-detail = Semak alamatnya, atau mulakan dari halaman pertama.
