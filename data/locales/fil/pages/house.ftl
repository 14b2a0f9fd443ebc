# review: unreviewed

## Running the house

house-title = Pangangasiwa
house-about = Mga kahilingang nangangailangan ng dalawang tao, mga serbisyo, mga gumagamit, mga webhook, at ang talaan.
house-lead = Nakabatay sa iyong papel ang maaari mong gawin dito. Ang iyong papel ay:
house-more = Susunod na pahina
house-none = Wala pang laman dito ngayon.
house-open = Buksan
house-pick = Pumili ng isa
house-all = Lahat
house-keep = I-save ang mga pagbabago
house-kept = Na-save na.
house-you = Ikaw
house-somebody = Isang tao mula sa ibang ahensya
house-name = Pangalan
house-role = Papel
house-agency = Ahensya
house-state = Estado
house-kind = Uri
house-country = Bansa
house-country-hint = Dalawang malaking letra, tulad ng TH para sa Thailand.
house-case = Kaso
house-case-open = Buksan ang kaso
house-case-other = Buksan ang isa pang kaso
house-reason = Dahilan
house-made-at = Ginawa noong

## What one is told

house-notices = Mga abiso
house-notices-about = Ang mga nangyari na dapat mong malaman.
house-notices-none = Walang nangyari na dapat mong malaman.
house-notices-seen = Markahang nakita na ang lahat
house-notice-new = Bago
house-notice-break-glass = May kasong binuksan dahil sa emerhensiya
house-notice-reviewed = Nasuri na ang iyong pagbubukas dahil sa emerhensiya
house-notice-request = May kahilingang naghihintay ng pangalawang tao
house-notice-decided = May kahilingang napagpasyahan na
house-notice-result-changed = Nagbago ang sinasabi ng batas tungkol sa isang kaso
house-notice-referral-received = May dumating na pagsangguni
house-notice-referral-answered = May pagsangguning nasagot na
house-notice-consent-withdrawn = May taong hindi na pumapayag sa pagbabahagi
house-notice-service-stale = May serbisyong kailangang suriing muli
house-notice-webhook-failed = May webhook na hindi naabot
house-notice-recovery-used = Nagamit ang isa sa iyong mga code sa pag-recover. Kung hindi ikaw ang gumamit, sabihin agad sa iyong tagapangasiwa.
house-notice-other = May nangyari

## Users

house-users = Mga gumagamit
house-users-about = Sino ang nagtatrabaho rito, at sa anong papel.
house-user = Gumagamit
house-user-add = Magdagdag ng gumagamit
house-user-add-do = Idagdag at gumawa ng link
house-user-name-hint = Ang pangalang nakikita ng mga katrabaho.
house-user-login-hint = Ang itina-type ng gumagamit para makapag-sign in. Pareho lang ang malaki at maliit na letra.
house-user-role-hint = Isa ang papel ng bawat gumagamit. Ito ang nagpapasya kung ano ang nakikita niya.
house-supervisor = Login ng superbisor
house-supervisor-hint = Siya ang sumusuri sa mga pagbubukas dahil sa emerhensiya. Iwanang blangko kung wala.
house-supervisor-is = Superbisor
house-no-such-login = Walang may ganitong login. Tingnan kung tama, o iwanang blangko.
house-pick-agency = Pumili ng ahensya.
house-pick-role = Pumili ng papel.
house-user-on = Maaaring mag-sign in
house-user-off = Hindi maaaring mag-sign in
house-user-off-since = Hindi maaaring mag-sign in mula { $when }
house-user-own = Ikaw ito. Ibang tagapangasiwa ang makakapagbago ng sa iyo.
house-user-stop = Pigilang mag-sign in ang gumagamit na ito
house-user-stop-about = Matatapos agad ang bawat session. Mapupunta sa ahensya ang mga dapat niyang gawin.
house-user-let = Payagan muling mag-sign in ang gumagamit na ito
house-user-let-about = Magsa-sign in ang gumagamit gamit ang dating password at code.
house-user-reset = Magsimula muli para sa gumagamit na ito
house-user-reset-about = Aalisin ang password, mga code, at mga passkey, at matatapos ang bawat session. Makakakuha ka ng bagong link na iaabot mo.
house-invited = Iabot ang link na ito
house-invited-lead = Para ito kay { $name }. Iabot ito nang personal. Isang beses lang itong magagamit, sa loob ng tatlong araw.
house-invited-once = Ngayon lang ipinapakita ang link. Kung mawala ito, magsimula muli para sa gumagamit na ito.

house-role-frontline-officer = Opisyal na unang humaharap sa tao
house-role-immigration-officer = Opisyal ng imigrasyon
house-role-labour-inspector = Inspektor ng paggawa
house-role-investigator = Imbestigador
house-role-prosecutor = Piskal
house-role-defence-lawyer = Abogado ng depensa
house-role-judge = Hukom
house-role-child-protection = Opisyal ng proteksyon sa bata
house-role-shelter-worker = Manggagawa sa shelter
house-role-counter-trafficking-body = Opisyal ng pambansang lupon laban sa trafficking
house-role-human-rights-institution = Institusyon ng karapatang pantao
house-role-ngo-monitor = Malayang tagasubaybay
house-role-statistician = Estadistiko
house-role-administrator = Tagapangasiwa
house-role-person-concerned = Ang taong paksa ng file


## Agencies

house-agencies = Mga ahensya
house-agencies-about = Ang mga tanggapang nagtutulungan dito.
house-agency-form = Ahensya
house-agency-add = Magdagdag ng ahensya
house-agency-kind-hint = Kung ano ito, tulad ng pulis, hukuman, o shelter.

## Services

house-services = Direktoryo ng mga serbisyo
house-services-about = Mga shelter, tulong legal, interpreter, pangangalaga sa kalusugan, at kung sino ang may kapangyarihan.
house-services-found = Mga serbisyo
house-services-none = Walang serbisyong tumutugma. Alisin ang isa sa mga pinili sa itaas.
house-find = Ipakita
house-language = Wika
house-only-stale = Iyon lamang mga hindi nasuri sa loob ng kalahating taon
house-stale = Kailangang suriing muli
house-contact = Paano makipag-ugnayan
house-contact-hint = Kung paano ito maaabot. Huwag kailanman isulat kung nasaan ang isang shelter.
house-hours = Oras na bukas
house-hours-hint = Sa salita, tulad ng: araw at gabi.
house-places = Mga bakanteng lugar
house-places-hint = Sa araw ng huling pagsusuri. Iwanang blangko kung hindi alam.
house-languages = Mga wika
house-languages-hint = Mga code na may puwang sa pagitan, tulad ng: th my.
house-verified = Huling sinuri noong { $day }
house-verified-on = Araw ng huling pagsusuri
house-verified-on-hint = Ang araw na may tumiyak na tama ang lahat ng ito.
house-service-form = Serbisyo
house-service-add = Magdagdag ng serbisyo
house-service-agency = Ahensyang nagpapatakbo nito
house-service-agency-hint = Maaaring magpadala ng pagsangguni sa ahensyang nagtatrabaho rito.
house-service-no-agency = Wala rito; sa ibang paraan ito naaabot
house-authorities = Sino ang may kapangyarihan sa { $state }
house-identifies = Tumutukoy ng mga biktima
house-coordinates = Nag-uugnay ng mga gawain
house-institution = Institusyon ng karapatang pantao
house-hotline = Hotline na matatawagan

house-service-shelter = Shelter o pansamantalang tirahan
house-service-legal-aid = Tulong legal
house-service-interpreter = Interpreter o tagasalin
house-service-health = Pangangalaga sa kalusugan
house-service-psychological = Tulong sikolohikal
house-service-child-protection = Proteksyon sa bata
house-service-consulate = Konsulado
house-service-hotline = Hotline na matatawagan
house-service-identification = Pagtukoy sa mga biktima
house-service-return-and-reintegration = Pag-uwi at muling pakikisalamuha
house-service-other = Iba pa

house-language-en = Wikang Ingles
house-language-id = Wikang Indones
house-language-km = Wikang Khmer
house-language-lo = Wikang Lao
house-language-ms = Wikang Malayo
house-language-my = Wikang Burmes
house-language-th = Wikang Thai
house-language-tl = Wikang Tagalog
house-language-vi = Wikang Vietnames
house-language-zh = Wikang Tsino
house-language-bn = Wikang Bengali
house-language-ne = Wikang Nepali
house-language-ta = Wikang Tamil
house-language-tet = Wikang Tetum

## What needs two people

house-requests = Mga kahilingang nangangailangan ng dalawang tao
house-requests-about = May isang humihiling at nagsasabi kung bakit. May isa pang sumasang-ayon o tumatanggi.
house-requests-lead = May isang humihiling at nagsasabi kung bakit. May isa pang sumasang-ayon o tumatanggi. Walang sumasagot sa sariling kahilingan.
house-act-export = Kopya ng isang kaso
house-act-merge = Pagsasama ng dalawang kaso sa isa
house-act-release-key = Ang susi ng isang kaso
house-act-erase = Gawing hindi na mababasa kailanman ang isang kaso
house-act-export-means = Kung sasang-ayon ka, makakakuha ng kopya ang humiling sa loob ng isang oras.
house-act-merge-means = Kung sasang-ayon ka, agad na magiging bahagi ng kasong ito ang isa pang kaso.
house-act-release-key-means = Kung sasang-ayon ka, makukuha ng humiling ang susi sa loob ng isang oras. Sa pamamagitan nito, mababasa ang kaso sa labas ng sistema.
house-act-erase-means = Kung sasang-ayon ka, hindi na kailanman mababasa ng sinuman ang kaso. Mangyayari ito agad at hindi na mababawi.
house-request-waiting = Naghihintay
house-request-agreed = Sinang-ayunan
house-request-refused = Tinanggihan
house-request-done = Nagawa na
house-asked-by = Humiling
house-asked-at = Hiniling noong
house-decided-at = Pinagpasyahan noong
house-agree = Sumang-ayon
house-refuse = Tumanggi
house-prove-to-answer = Patunayang muli kung sino ka, para makasagot
house-take = Kunin ito
house-take-about = Isang beses lang itong makukuha, sa loob ng isang oras matapos sang-ayunan.

## Asking for what needs two people

two-title = Humiling ng nangangailangan ng dalawang tao
two-new = Hilingin ang susi ng isang kaso
two-lead = Humihiling ka at sinasabi mo kung bakit. Dapat sumang-ayon ang pangalawang tao. Hangga’t hindi pa, walang mangyayari.
two-done = Naitala na ang iyong kahilingan. Pangalawang tao ang sasagot dito.
two-act = Ano ang hinihiling mo?
two-pick = Piliin kung ano ang hinihiling mo.
two-means-export = Makakakuha ka ng kopya ng maaari mong basahin para sa layuning ito. Isang beses lang itong makukuha, sa loob ng isang oras matapos sang-ayunan.
two-means-merge = Magiging bahagi ng kasong ito ang isa pang kaso. Gawin lang ito kung iisang tao ang paksa ng dalawa.
two-means-release-key = Gamit ang susi, mababasa ang kaso sa labas ng server na ito. Isang beses lang itong makukuha, sa loob ng isang oras matapos sang-ayunan.
two-means-erase = Hindi na kailanman mababasa ng sinuman ang kaso. Walang makakabawi nito.
two-case = ID ng kaso
two-case-hint = Ang mahabang ID na may apat na gitling, gaya ng nasa address ng kaso. Hindi sasabihin sa iyo kung may ganoong kaso.
two-case-wrong = I-type ang buong ID ng kaso, kasama ang apat na gitling.
two-other = ID ng isa pang kaso, kung pagsasamahin ang dalawang kaso
two-other-hint = Ang mahabang ID na may apat na gitling, gaya ng nasa address ng isa pang kaso.
two-other-wrong = I-type ang buong ID ng isa pang kaso, kasama ang apat na gitling.
two-other-none = Walang kasong may ganitong ID na maaari mong isama sa iba. Tingnan kung tama ang ID.
two-reason = Bakit?
two-reason-hint = Sa 10 hanggang 4,000 karakter. Babasahin ito ng pangalawang tao.
two-do = Ipadala ang kahilingan
two-cannot-prove = Para hilingin ito, dapat mong patunayan kung sino ka. Wala kang password dito. Makiusap sa isang taong nasa kaso na pinagkakatiwalaan mo.
two-prove = Patunayang muli kung sino ka
two-prove-about = Para humiling, patunayang muli kung sino ka. May bisa ito nang ilang minuto.

## Openings in an emergency

emergency-title = Magbukas ng kaso dahil sa emerhensiya
emergency-lead = Gawin lang ito kung may taong nasa panganib at walang maabot sa mga nasa kaso.
emergency-lasts = May bisa ito nang 60 minuto.
emergency-tells = Sasabihan agad ang iyong superbisor at ang mga humahawak sa kaso.
emergency-review = Pagkatapos, sasabihin ng iyong superbisor kung emerhensiya nga ito. Itinatala ang lahat ng bubuksan mo.
emergency-case-hint = Ang mahabang ID na may apat na gitling. Hindi gumagana rito ang code ng kaso.
emergency-no-case = Walang kasong may ganitong ID. Tingnan kung tama.
emergency-reason = Bakit hindi ito makapaghihintay?
emergency-reason-hint = Sa 10 hanggang 4,000 karakter. Babasahin ito ng iyong superbisor.
emergency-do = Buksan ang kaso nang 60 minuto
emergency-for = Ang pagpunta mo rito ay para sa: { $purpose }. Itinatala ito kasama ng lahat ng bubuksan mo.

house-emergencies = Mga pagbubukas dahil sa emerhensiya
house-emergencies-about = Mga kasong binuksan nang isang oras, at ang pagsusuri sa mga ito.
house-emergencies-lead = Sa emerhensiya, maaaring buksan ang isang kaso nang isang oras, na may dahilan. Pagkatapos, sinasabi ng superbisor kung emerhensiya nga iyon.
house-opened = Binuksan noong { $when }
house-opened-by = Binuksan ni
house-lasts-until = May bisa hanggang
house-ended-at = Natapos noong
house-review-about = Emerhensiya ba ito? Kung hindi, matatapos ito agad. Sasabihan ang nagbukas ng kaso.
house-justified = Emerhensiya ito
house-not-justified = Hindi ito emerhensiya
house-finding-waiting = Naghihintay ng pagsusuri
house-finding-justified = Emerhensiya ito
house-finding-not-justified = Hindi ito emerhensiya

## Webhooks

house-webhooks = Mga webhook
house-webhooks-about = Mga programa ng iyong ahensya na sinasabihan kapag may nangyari.
house-webhooks-lead = Sinasabihan ang isang programa ng iyong ahensya na may nangyari, pero hindi kailanman kung ano iyon.
house-webhook = Ang webhook
house-webhook-add = Gumawa ng webhook
house-webhook-add-do = Gawin ito at ipakita ang lihim na susi
house-webhook-url = Ang address
house-webhook-url-hint = Nagsisimula ito sa https. Dapat natukoy na ng nagpapatakbo ng server na ito ang host.
house-webhook-kinds = Tungkol saan ito sasabihan?
house-pick-kinds = Pumili ng kahit isang bagay na isasabi rito.
house-webhook-made = Itago ang lihim na susing ito
house-webhook-secret = Pinatutunayan nito sa iyong programa na dito galing ang mensahe.
house-webhook-once = Ngayon lang ipinapakita ang lihim na susi. Kung mawala ito, gumawa ng ibang webhook at tapusin ang isang ito.
house-webhook-go = Naitago ko na. Magpatuloy
house-webhook-on = Sinasabihan
house-webhook-over = Tapos na
house-webhook-ended = Natapos noong { $when }
house-webhook-test = Magpadala ng pagsubok
house-webhook-end = Tapusin ito
house-webhook-end-about = Hindi na ipadadala ang mga naghihintay pa.
house-told-break-glass = May kasong binuksan dahil sa emerhensiya
house-told-reviewed = May nasuring pagbubukas dahil sa emerhensiya
house-told-decided = May kahilingang napagpasyahan na
house-told-result-changed = Nagbago ang sinasabi ng batas tungkol sa isang kaso
house-told-referral-received = May dumating na pagsangguni
house-told-referral-answered = May pagsangguning nasagot na
house-told-consent-withdrawn = May taong hindi na pumapayag sa pagbabahagi
house-told-recovery-used = May nagamit na code sa pag-recover
house-told-service-stale = May serbisyong kailangang suriing muli
house-told-test = Isang pagsubok
house-deliveries = Ang mga sinabi rito
house-happened = Nangyari noong
house-what = Ano
house-tries = Mga subok
house-answered = Huling sagot
house-next-try = Susunod na subok
house-delivery-waiting = Naghihintay
house-delivery-delivered = Naihatid
house-delivery-failed = Hindi naihatid
house-delivery-dropped = Hindi na ipinadala

## The ledger

house-audit = Ang talaan
house-audit-about = Patunay na walang binago pagkatapos.
house-audit-lead = Isang beses isinusulat ang bawat tala at hindi kailanman binabago. Ipinapakita ng nilagdaang checkpoint kung hanggang saan na ang talaan. Wala itong laman tungkol sa sinumang tao.
house-audit-state = Kalagayan ng datos
house-audit-ready = Sumasagot ang database, at walang nakitang sira.
house-audit-not-ready = Hindi makapaglingkod ang server ngayon. Sabihin sa nagpapatakbo nito.
house-audit-state-about = Sinusuri ang buong talaan pagkasimula ng server at saka minsan sa isang araw. Hindi na ibinibigay ang anumang nakitang sira.
house-audit-checkpoint = Ang huling checkpoint
house-audit-none = Wala pang checkpoint.
house-audit-number = Bilang
house-audit-size = Mga tala
house-audit-at = Nilagdaan noong
house-audit-root = Ugat na hash ng mga bagong tala
house-audit-previous = Naunang checkpoint
house-audit-signature = Lagda
house-audit-key = Susi para mapatunayan ito
house-audit-instance = Ang talaang ito
house-audit-keep = Itago ang checkpoint sa ibang lugar. Kung may susunod na talaang hindi tugma rito, ibinalik iyon sa dati o binago.
house-audit-download = I-download ang checkpoint

## The keys

house-keys = Mga susi
house-keys-about = Anong mga susi ang mayroon, at ano ang nasa ilalim pa ng luma.
keys-lead = Lahat ng narito ay itinatago sa ilalim ng mga susi. Ipinapakita ng pahinang ito ang mga bersyon ng mga susi, at hindi kailanman ang mismong susi.
keys-state = Kalagayan ng mga susi
keys-all-newest = Nasa ilalim na ng mga pinakabagong susi ang bawat kaso.
keys-some-old = May mga kasong nasa ilalim pa ng mas lumang susi. Inililipat ang mga ito sa pinakabago ng mga utos sa ibaba.
keys-versions = Mga bersyong mayroon
keys-purpose = Para saan ito
keys-newest = Pinakabago
keys-there = Lahat ng bersyon
keys-version = Bersyon
keys-cases = Mga kaso
keys-under = Mga kaso sa ilalim ng bawat bersyon
keys-under-about = May sariling susi ang bawat kaso. Iniingatan ito ng susi para sa mga tala. Ang susi para sa index ang naghahanap ng mga kaso ayon sa pangalan.
keys-is-newest = Pinakabago
keys-is-old = Mas luma
keys-for-records = Mga tala ng mga kaso
keys-for-staff = Ang ginagamit ng mga gumagamit para makapag-sign in
keys-for-index = Index ng mga pangalan
keys-for-system = Mga kahilingan at ang mga dahilan nito
keys-for-backup = Mga backup
keys-for-checkpoint = Paglagda sa talaan
keys-renewing = Paano pinapalitan ang mga susi
keys-renew = Gumagawa ng mga bagong susi ang nagpapatakbo ng server at inililipat ang lahat sa ilalim ng mga ito:
keys-rewrap = Kung itinatago ang mga susi sa labas ng server, doon muna idinadagdag ang mga bago. Saka inililipat ang lahat sa ilalim ng mga ito:
keys-retire = Maaari nang alisin ang mga lumang susi pagkatapos. Hindi na maibabalik ang mga backup na ginawa bago nito:
keys-serving = Patuloy na naglilingkod ang server habang ginagawa ito.
keys-stay = Hindi nagbabago ang mga susing lumalagda sa talaan at ang mga nag-iingat ng mga kahilingan.

## A team

house-team = Ang iyong pangkat
house-team-about = Gaano karami ang gagawin ng bawat isa, ano ang lampas na sa takdang panahon, at ano ang naghihintay sa iyo.
team-lead = Nagtatrabaho sa ilalim mo ang mga taong ito. Ikaw ang may pananagutan sa kanilang mga kaso.
team-reviews = Mga emerhensiyang susuriin
team-answers = Mga kahilingang sasagutin
team-each = Ang gagawin ng bawat isa
team-each-about = Mga bilang lang ang narito. Sa isang kaso, nakikita mo ang pinahihintulutan ng iyong bahagi rito.
team-open = Mga gawaing hindi pa tapos
team-cases = Mga kaso
team-overdue = Mga kasong may lampas na sa takdang panahon
team-late-about = Itinatala bilang nabasa ang nakikita mo rito.
team-none-late = Walang lampas sa takdang panahon.
