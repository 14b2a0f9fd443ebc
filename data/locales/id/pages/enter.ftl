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
