# review: unreviewed

## Signing in

enter-sign-in = Log masuk
enter-login = Nama pengguna
enter-password = Kata laluan
enter-code = Kod
enter-code-hint = Enam angka yang ditunjukkan oleh aplikasi anda sekarang, atau salah satu kod pemulihan anda.
enter-code-again = Enam angka yang ditunjukkan oleh aplikasi anda sekarang.
enter-passkey = Log masuk dengan kunci laluan
enter-passkey-prove = Gunakan kunci laluan
enter-passkey-failed = Tiada kunci laluan yang digunakan. Cuba lagi, atau taip kata laluan dan kod anda.
enter-provider = Log masuk dengan akaun agensi anda
enter-link-title = Adakah anda mempunyai pautan untuk log masuk?
enter-link = Pautan penuh
enter-link-hint = Salin semuanya, termasuk semua yang ada selepas tanda #. Pautan ini boleh digunakan sekali sahaja.
enter-link-use = Gunakan pautan ini
enter-link-expired = Pautan ini sudah digunakan, atau tempohnya telah tamat. Minta pautan baharu.
enter-forgotten = Jika anda tidak dapat log masuk, minta pautan baharu daripada pentadbir agensi anda.
enter-not-proven = Nama pengguna, kata laluan atau kod tidak betul. Taip semuanya sekali lagi.
enter-not-proven-again = Kata laluan atau kod tidak betul. Taip kedua-duanya sekali lagi.
enter-onward = Anda telah log masuk
enter-told = Anda belum log masuk
enter-told-unknown = Tiada akaun di sini yang dipautkan dengan akaun itu. Log masuk dengan cara lain, kemudian pautkan akaun itu, atau tanya pentadbir anda.
enter-told-not-proven = Cara ini tidak membuktikan siapa anda, atau masanya terlalu lama. Mula semula.
enter-told-taken = Akaun itu telah dipautkan dengan pengguna lain di sini.

## Proving again who one is

enter-prove = Adakah ini masih anda?
enter-prove-why = Sesetengah halaman mengandungi perkara yang boleh membahayakan orang. Bagi halaman itu, anda membuktikan sekali lagi siapa anda. Bukti itu sah selama beberapa minit.

## Joining

enter-invited = Buka jemputan anda
enter-invited-lead = Buka pautan yang diberikan kepada anda. Atau tampalkan semuanya di sini. Pautan itu kekal sah sehingga anda selesai menyertai.
enter-invitation = Pautan penuh jemputan anda
enter-invitation-expired = Jemputan ini sudah digunakan, atau tempohnya telah tamat. Minta jemputan baharu.
enter-join = Pilih cara anda log masuk
enter-welcome = Selamat datang, { $name }.
enter-join-password = 1. Kata laluan
enter-new-password = Kata laluan baharu
enter-new-password-hint = Sekurang-kurangnya 12 aksara. Empat perkataan yang tiada kaitan antara satu sama lain adalah baik.
enter-join-app = 2. Aplikasi yang menunjukkan kod
enter-join-app-why = Aplikasi pengesah pada telefon anda menunjukkan kod baharu setiap 30 saat. Kod itu menghalang orang yang hanya tahu kata laluan anda.
enter-join-scan = Imbas gambar ini dengan aplikasi itu.
enter-join-picture = Gambar kunci rahsia, untuk diimbas dengan aplikasi pengesah
enter-join-type = Atau taip kunci rahsia ini dalam aplikasi:
enter-join-open = Buka aplikasi pada peranti ini
enter-first-code = Kod
enter-first-code-hint = Enam angka yang ditunjukkan oleh aplikasi sekarang.
enter-codes = Simpan kod pemulihan anda
enter-codes-lead = Jika telefon anda hilang, salah satu kod ini menggantikan kod daripada aplikasi. Setiap kod boleh digunakan sekali sahaja.
enter-codes-once = Kod-kod ini ditunjukkan sekarang sahaja. Cetak atau tuliskan. Simpan berasingan daripada telefon anda.
enter-codes-kept = Saya telah menyimpannya. Teruskan

## One's own account

account-title = Akaun anda
account-since = Log masuk sejak
account-until = Dilog keluar selewat-lewatnya
account-session-hint = Anda dilog keluar lebih awal jika tidak berbuat apa-apa beberapa lama.
account-passkeys = Kunci laluan
account-passkeys-about = Dengan kunci laluan, anda log masuk menggunakan telefon, komputer atau kunci fizikal. Anda tidak perlu menaip kata laluan dan kod.
account-passkeys-none = Anda tidak mempunyai kunci laluan.
account-passkey = Kunci laluan { $number }
account-passkey-made = Ditambah pada { $day }
account-passkey-used = Kali terakhir digunakan pada { $day }
account-passkey-unused = Belum pernah digunakan
account-passkey-remove = Buang
account-passkey-add = Tambah kunci laluan
account-passkey-script = Pelayar anda membuat kunci laluan. Hal ini memerlukan JavaScript. Jika tiada butang di sini, pelayar anda tidak dapat membuatnya.
account-passkey-failed = Tiada kunci laluan yang ditambah. Cuba lagi. Jika sudah lama anda membuktikan siapa anda, lakukannya dahulu.
account-prove = Buktikan sekali lagi siapa anda
account-prove-about = Untuk menambah atau membuang kunci laluan, buktikan sekali lagi siapa anda. Bukti itu sah selama beberapa minit.
account-elsewhere = Akaun agensi anda
account-elsewhere-about = Jika anda memautkannya, anda boleh log masuk ke sini dengan akaun agensi anda.
account-elsewhere-linked = Akaun itu telah dipautkan. Anda boleh log masuk ke sini dengan akaun agensi anda.
account-link = Pautkan akaun agensi anda
account-link-goes = Anda akan dibawa ke halaman agensi anda. Log masuk di sana, kemudian anda kembali ke sini.
account-prove-link = Buktikan sekali lagi siapa anda, untuk memautkannya
account-cannot-prove = Anda masuk melalui pautan dan tiada kata laluan. Oleh itu tiada apa-apa boleh ditambah di sini.
