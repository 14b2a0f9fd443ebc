# review: unreviewed

## Around every page

language-own-name = Bahasa Indonesia
page-skip = Langsung ke isi halaman
page-menu = Menu halaman
page-work = Pekerjaan saya
page-explore = Telusuri suatu keadaan
page-law = Hukum yang berlaku
page-help = Bantuan
page-account = Akun Anda
page-sign-in = Masuk
page-sign-out = Keluar
page-language = Bahasa
page-change = Ganti
page-leave = Tinggalkan situs ini
page-leave-note = “Tinggalkan situs ini” langsung menampilkan halaman lain. Tombol ini tidak menghapus apa yang diingat peramban Anda tentang halaman yang sudah Anda buka.
page-leave-more = Cara meninggalkan situs dengan aman
page-decides = Lindung menunjukkan hukum, celah, dan kewajiban. Manusialah yang memutuskan.
page-unreviewed = Terjemahan ini belum diperiksa oleh siapa pun. Untuk hal yang penting, bandingkan dengan teks bahasa Inggris.
page-zawgyi = Ini tampaknya bahasa Burma yang diketik dengan Zawgyi. Orang lain tidak dapat membaca atau menemukannya di sini. Ketiklah dengan Unicode.
page-back = Kembali
page-optional = (jika diketahui)
page-continue = Lanjutkan
page-problem = Ada masalah
page-error = Kesalahan
page-print = Cetak
page-home = Ke halaman pertama

## The first page

home-title = Lindungi orang yang dipaksa melanggar hukum
home-lead = Korban perdagangan orang tidak boleh dihukum atas perbuatan yang terpaksa mereka lakukan karena pelaku perdagangan orang. Lihat apa kata hukum sepuluh negara, perbuatan demi perbuatan, dan apa yang harus dilakukan setiap pejabat sekarang.
home-explore = Gambarkan suatu keadaan, pertanyaan demi pertanyaan. Tidak perlu akun dan tidak ada yang disimpan.
home-law = Baca aturan setiap negara pada hari mana pun, bandingkan, dan lihat di mana sumber-sumbernya berbeda.
home-worked = Ambil contoh perkara yang sudah lengkap, ubah faktanya, dan lihat apa kata hukum setelah itu.
home-work = Perkara Anda, yang sudah jatuh tempo, dan yang berubah.
home-sign-in = Untuk petugas, jaksa, advokat, hakim, dan mereka yang memberi perlindungan.
home-urgent = Apakah ada orang yang sedang dalam bahaya?
home-urgent-text = Hubungi polisi atau layanan darurat perdagangan orang di negara tempat Anda berada. Nomornya ada di halaman setiap negara.

## When something is not there

wrong-not-found = Halaman ini tidak ada
wrong-not-found-detail = Periksa alamatnya, atau mulai dari halaman pertama.
