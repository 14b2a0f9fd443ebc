# review: unreviewed

## Signing in

enter-sign-in = Masuk
enter-login = Nama pengguna
enter-password = Kata sandi
enter-code = Kode
enter-code-hint = Enam angka yang sekarang ditampilkan aplikasi Anda, atau salah satu kode pemulihan Anda.
enter-code-again = Enam angka yang sekarang ditampilkan aplikasi Anda.
enter-passkey = Masuk dengan kunci sandi
enter-passkey-prove = Gunakan kunci sandi
enter-passkey-failed = Tidak ada kunci sandi yang digunakan. Coba lagi, atau ketik kata sandi dan kode Anda.
enter-provider = Masuk dengan akun lembaga Anda
enter-link-title = Apakah Anda punya tautan untuk masuk?
enter-link = Tautan lengkap
enter-link-hint = Salin semuanya, termasuk semua yang ada setelah tanda #. Tautan ini hanya berlaku satu kali.
enter-link-use = Gunakan tautan ini
enter-link-expired = Tautan ini sudah dipakai, atau masa berlakunya sudah habis. Mintalah tautan baru.
enter-forgotten = Jika Anda tidak bisa masuk, mintalah tautan baru kepada pengelola di lembaga Anda.
enter-not-proven = Nama pengguna, kata sandi, atau kode tidak cocok. Ketik lagi semuanya.
enter-not-proven-again = Kata sandi atau kode tidak cocok. Ketik lagi keduanya.
enter-onward = Anda sudah masuk
enter-told = Anda belum masuk
enter-told-unknown = Tidak ada akun di sini yang terhubung dengan akun itu. Masuklah dengan cara lain, lalu hubungkan akun itu, atau tanyakan kepada pengelola Anda.
enter-told-not-proven = Cara ini tidak membuktikan siapa Anda, atau waktunya terlalu lama. Mulai lagi dari awal.
enter-told-taken = Akun itu sudah terhubung dengan pengguna lain di sini.

## Proving again who one is

enter-prove = Apakah ini masih Anda?
enter-prove-why = Sebagian halaman berisi hal yang dapat membahayakan orang. Untuk halaman itu, Anda membuktikan sekali lagi siapa Anda. Bukti ini berlaku selama beberapa menit.

## Joining

enter-invited = Buka undangan Anda
enter-invited-lead = Buka tautan yang diberikan kepada Anda. Atau tempelkan seluruhnya di sini. Tautan itu tetap berlaku sampai Anda selesai bergabung.
enter-invitation = Tautan undangan Anda yang lengkap
enter-invitation-expired = Undangan ini sudah dipakai, atau masa berlakunya sudah habis. Mintalah undangan baru.
enter-join = Pilih cara Anda masuk
enter-welcome = Selamat datang, { $name }.
enter-join-password = 1. Kata sandi
enter-new-password = Kata sandi baru
enter-new-password-hint = Paling sedikit 12 karakter. Empat kata yang tidak saling berhubungan sudah baik.
enter-join-app = 2. Aplikasi yang menampilkan kode
enter-join-app-why = Aplikasi autentikator di telepon Anda menampilkan kode baru setiap 30 detik. Kode itu mencegah masuknya orang yang hanya tahu kata sandi Anda.
enter-join-scan = Pindai gambar ini dengan aplikasi itu.
enter-join-picture = Gambar berisi kunci rahasia, untuk dipindai dengan aplikasi autentikator
enter-join-type = Atau ketik kunci rahasia ini di aplikasi:
enter-join-open = Buka aplikasi di perangkat ini
enter-first-code = Kode
enter-first-code-hint = Enam angka yang sekarang ditampilkan aplikasi.
enter-codes = Simpan kode pemulihan Anda
enter-codes-lead = Jika telepon Anda hilang, salah satu kode ini menggantikan kode dari aplikasi. Setiap kode hanya berlaku satu kali.
enter-codes-once = Kode-kode ini hanya ditampilkan sekarang. Cetak atau tuliskan. Simpan terpisah dari telepon Anda.
enter-codes-kept = Sudah saya simpan. Lanjutkan

## One's own account

account-title = Akun Anda
account-since = Masuk sejak
account-until = Dikeluarkan paling lambat
account-session-hint = Anda dikeluarkan lebih awal jika beberapa waktu tidak melakukan apa-apa.
account-passkeys = Kunci sandi
account-passkeys-about = Dengan kunci sandi, Anda masuk memakai telepon, komputer, atau kunci fisik. Anda tidak perlu mengetik kata sandi dan kode.
account-passkeys-none = Anda belum punya kunci sandi.
account-passkey = Kunci sandi { $number }
account-passkey-made = Ditambahkan pada { $day }
account-passkey-used = Terakhir dipakai pada { $day }
account-passkey-unused = Belum pernah dipakai
account-passkey-remove = Hapus
account-passkey-add = Tambahkan kunci sandi
account-passkey-script = Peramban Anda membuat kunci sandi. Untuk itu diperlukan JavaScript. Jika tidak ada tombol di sini, peramban Anda tidak dapat melakukannya.
account-passkey-failed = Tidak ada kunci sandi yang ditambahkan. Coba lagi. Jika sudah lama sejak Anda membuktikan siapa Anda, lakukan itu dahulu.
account-prove = Buktikan lagi siapa Anda
account-prove-about = Untuk menambahkan atau menghapus kunci sandi, buktikan lagi siapa Anda. Bukti ini berlaku selama beberapa menit.
account-elsewhere = Akun lembaga Anda
account-elsewhere-about = Jika Anda menghubungkannya, Anda dapat masuk ke sini dengan akun lembaga Anda.
account-elsewhere-linked = Akun itu sudah terhubung. Anda dapat masuk ke sini dengan akun lembaga Anda.
account-link = Hubungkan akun lembaga Anda
account-link-goes = Anda akan dibawa ke halaman lembaga Anda. Masuklah di sana, lalu Anda kembali ke sini.
account-prove-link = Buktikan lagi siapa Anda, untuk menghubungkannya
account-cannot-prove = Anda masuk lewat tautan dan tidak punya kata sandi. Karena itu tidak ada yang dapat ditambahkan di sini.
