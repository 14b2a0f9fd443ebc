# review: unreviewed

## Signing in

enter-sign-in = Mag-sign in
enter-login = Pangalan sa pag-sign in (login)
enter-password = Ang iyong password
enter-code = Ang code
enter-code-hint = Ang anim na numerong ipinapakita ngayon ng iyong app, o isa sa iyong mga code sa pag-recover.
enter-code-again = Ang anim na numerong ipinapakita ngayon ng iyong app.
enter-passkey = Mag-sign in gamit ang passkey
enter-passkey-prove = Gumamit ng passkey
enter-passkey-failed = Walang nagamit na passkey. Subukang muli, o i-type ang iyong password at code.
enter-provider = Mag-sign in gamit ang account ng iyong ahensya
enter-link-title = Mayroon ka bang link para makapag-sign in?
enter-link = Ang buong link
enter-link-hint = Kopyahin ang lahat, pati ang kasunod ng tanda na #. Isang beses lang itong magagamit.
enter-link-use = Gamitin ang link
enter-link-expired = Nagamit na ang link na ito, o lampas na sa oras. Humingi ng bago.
enter-forgotten = Kung hindi ka makapag-sign in, humingi ng bagong link sa tagapangasiwa ng iyong ahensya.
enter-not-proven = Hindi tama ang login, password, o code. I-type muli ang lahat.
enter-not-proven-again = Hindi tama ang password o code. I-type muli ang dalawa.
enter-onward = Naka-sign in ka na
enter-told = Hindi ka naka-sign in
enter-told-unknown = Walang account dito na nakakabit sa account na iyon. Mag-sign in sa ibang paraan, saka ito ikabit, o magtanong sa iyong tagapangasiwa.
enter-told-not-proven = Hindi nito napatunayan kung sino ka, o masyadong natagalan. Magsimula muli.
enter-told-taken = Nakakabit na ang account na iyon sa ibang gumagamit dito.

## Proving again who one is

enter-prove = Ikaw pa rin ba ito?
enter-prove-why = May mga pahinang may lamang maaaring magpahamak ng tao. Para sa mga ito, patunayan mong muli kung sino ka. May bisa ito nang ilang minuto.

## Joining

enter-invited = Buksan ang iyong imbitasyon
enter-invited-lead = Buksan ang link na ibinigay sa iyo. O i-paste rito ang buong link. Magagamit ito hanggang makasali ka.
enter-invitation = Ang buong link ng iyong imbitasyon
enter-invitation-expired = Nagamit na ang imbitasyong ito, o lampas na sa oras. Humingi ng bago.
enter-join = Piliin kung paano ka magsa-sign in
enter-welcome = Maligayang pagdating, { $name }.
enter-join-password = 1. Isang password
enter-new-password = Bagong password
enter-new-password-hint = Hindi bababa sa 12 karakter. Mainam ang apat na salitang walang kinalaman sa isa't isa.
enter-join-app = 2. Isang app na nagpapakita ng mga code
enter-join-app-why = Nagpapakita ang authenticator app sa iyong telepono ng bagong code bawat 30 segundo. Hindi makakapasok ang taong password mo lang ang alam.
enter-join-scan = I-scan ang larawang ito gamit ang app.
enter-join-picture = Larawan ng lihim na susi, na isa-scan ng authenticator app
enter-join-type = O i-type sa app ang lihim na susing ito:
enter-join-open = Buksan ang app sa device na ito
enter-first-code = Ang code
enter-first-code-hint = Ang anim na numerong ipinapakita ngayon ng app.
enter-codes = Itago ang iyong mga code sa pag-recover
enter-codes-lead = Kung mawala ang iyong telepono, isa sa mga ito ang kapalit ng code. Isang beses lang magagamit ang bawat isa.
enter-codes-once = Ngayon lang ipinapakita ang mga ito. I-print o isulat mo. Ihiwalay ang mga ito sa iyong telepono.
enter-codes-kept = Naitago ko na. Magpatuloy

## One's own account

account-title = Ang iyong account
account-since = Naka-sign in mula noong
account-until = Pinakahuling oras ng pag-sign out
account-session-hint = Mas maaga kang isa-sign out kung matagal kang walang ginagawa.
account-passkeys = Mga passkey
account-passkeys-about = Sa passkey, nakakapag-sign in ka gamit ang iyong telepono, computer, o pisikal na susi. Hindi mo na kailangang i-type ang password at code.
account-passkeys-none = Wala kang passkey.
account-passkey = Ika-{ $number } na passkey
account-passkey-made = Idinagdag noong { $day }
account-passkey-used = Huling ginamit noong { $day }
account-passkey-unused = Hindi pa nagagamit
account-passkey-remove = Alisin
account-passkey-add = Magdagdag ng passkey
account-passkey-script = Ang iyong browser ang gumagawa ng passkey. Kailangan nito ng JavaScript. Kung walang button dito, hindi ito kaya ng iyong browser.
account-passkey-failed = Walang naidagdag na passkey. Subukang muli. Kung matagal na mula nang patunayan mo kung sino ka, gawin muna iyon.
account-prove = Patunayang muli kung sino ka
account-prove-about = Para magdagdag o mag-alis ng passkey, patunayang muli kung sino ka. May bisa ito nang ilang minuto.
account-elsewhere = Ang account ng iyong ahensya
account-elsewhere-about = Kung ikakabit mo ito, makakapag-sign in ka rito gamit ang account ng iyong ahensya.
account-elsewhere-linked = Nakakabit na ito. Makakapag-sign in ka rito gamit ang account ng iyong ahensya.
account-link = Ikabit ang account ng iyong ahensya
account-link-goes = Pupunta ka sa pahina ng iyong ahensya. Mag-sign in doon, at babalik ka rito.
account-prove-link = Patunayang muli kung sino ka, para maikabit ito
account-cannot-prove = Pumasok ka gamit ang link at wala kang password. Kaya walang maidaragdag dito.
