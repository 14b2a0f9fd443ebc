# review: unreviewed

## My work

page-save = I-save
case-word = Kaso
work-purpose = Para saan ang pagpunta mo rito?
work-purpose-hint = Itinatala ito kasama ng lahat ng binubuksan mo.
work-cases = Lahat ng aking kaso
work-open = Magbukas ng kaso
work-none = Walang kasong nabubuksan dito ang iyong papel.
work-own = Ang iyong file
work-changed = Ang nagbago
work-look = Tingnan
work-waiting = Mga pagsangguni na naghihintay ng sagot mo
work-referral = Pagsangguni noong { $day }
work-unanswered = Mga pagsangguni na walang sumagot sa takdang panahon
work-late = Lampas na sa takdang panahon
work-mine = Ang dapat nang gawin
work-team = Mga lampas na sa takdang panahon sa inyong pangkat
work-agency = Mga gawaing wala pang kumukuha
work-nothing = Walang dapat gawin ngayon.
work-until = hanggang { $day }
work-overdue = dapat nagawa noong { $day }
work-more = at { $count } pa
notice-break-glass = May nagbukas ng file dahil sa emerhensiya
notice-request = May kahilingang naghihintay sa iyo
notice-decided = Napagpasyahan na ang iyong kahilingan
notice-recovery-used = Nagamit ang isa sa iyong mga code sa pag-recover
notice-result-changed = Nagbago ang resulta ng isang kaso
notice-referral-answered = Nasagot na ang isang pagsangguni
notice-consent-withdrawn = May taong bumawi ng kanyang pagpayag
notice-service-stale = Kailangang suriing muli ang isang serbisyo sa direktoryo
notice-webhook-failed = Hindi naihatid ang isang mensahe sa ibang sistema
purpose-identification = Pag-alam kung biktima ang tao
purpose-protection = Proteksyon at tulong
purpose-trafficking-investigation = Pag-iimbestiga sa mga trafficker
purpose-prosecution = Pag-uusig
purpose-defence = Pagtatanggol
purpose-adjudication = Paghatol
purpose-immigration-enforcement = Pagpapatupad ng batas sa imigrasyon
purpose-statistics = Estadistika
purpose-administration = Pangangasiwa ng sistema
purpose-own-file = Pagtingin sa sariling file

## The list

list-title = Mga kaso
list-name = Hanapin ayon sa pangalan
list-name-hint = Alinmang bahagi ng pangalan, sa alinmang sistema ng pagsulat. Hindi lumalabas ang pangalan sa address ng pahina.
list-find = Hanapin
list-state = Bansa
list-stage = Yugto
list-all = Lahat
list-narrow = Paliitin ang listahan
list-code = Code ng kaso
list-changed = Huling pagbabago
list-none = Walang kasong ipinapakita rito.
list-first = Bumalik sa unang pahina ng listahan
list-more = Higit pa

## Opening a case

open-title = Magbukas ng kaso
open-lead = Ito ang pinakakaunting impormasyon para makabuo ng kaso. Maaaring sumunod ang lahat ng iba pa.
open-reference = Code ng kaso
open-reference-hint = Sarili mong code, tulad ng TH-2026-0042. Huwag kailanman gumamit ng pangalan.
open-suspicion = May opisyal bang nagtala ng kapani-paniwalang hinala ng human trafficking?
open-open = Buksan ang kaso

## The case

case-purpose = Narito ka para sa: { $purpose }
case-entries = { $count } tala
case-parts = Mga bahagi ng kasong ito
case-tasks = Ang dapat gawin
case-acts = Mga gawa at kung ano ang nagpoprotekta
case-facts = Ang nalalaman
case-decisions = Mga pasya
case-referrals = Mga pagsangguni
case-documents = Mga dokumento
case-notes = Mga tala
case-section = Bahagi tungkol sa hindi pagpaparusa
case-history = Kasaysayan
case-readers = Sino ang nakakita sa file na ito
case-asks = Sa yugtong ito, dapat may magtanong at sumagot nito:
case-over = lampas na ang panahong ito
case-decide = Magpasya: { $offence }
case-stage = Yugto: { $offence }
case-no-assessment = Hindi ipinapakita sa iyong papel ang pagtatasa para sa layuning ito.
case-no-decision = Wala pang naitalang pasya.
case-name = Pangalan
case-other-names = Iba pang pangalan
case-languages = Mga wika
case-person = Ang tao
case-episode = Ang human trafficking ({ $id })
case-act = Ang gawa: { $offence }
case-otherwise = Dati, may ibang nagsabi ng:
case-refer = Isangguni para matulungan
case-add-file = Magdagdag ng file
case-file-hint = Hanggang 25 MB. Inaalis sa mga larawan ang datos ng lugar at kamera.
case-send-file = Ipadala ang file
case-add-note = Magdagdag ng tala
case-withheld = Hindi ipinapakita sa iyo
case-withheld-text = Para sa iyong papel at sa layuning ito, nananatiling sarado ang mga bahaging ito, may laman man o wala.
case-moved = May ibang nagbago sa kasong ito habang nagsusulat ka. Walang nawala sa isinulat mo.
task-mine = Mga gawain ko
task-others = Mga gawain ng iba ({ $count })
task-evidence = Ano ang nagpapakitang nagawa ito
task-reasons = Kung hindi ito magagawa: bakit
task-is-done = Nagawa na
task-take = Ako ang gagawa nito
task-cannot = Hindi ito magagawa
task-closed = Tapos na ({ $count })
task-open = gagawin pa
task-done = nagawa na
task-not-possible = hindi magagawa
task-ceased = hindi na hinihingi
edit-both = Narito ang dalawang nilalaman. Piliin ang tama.
edit-now = Nakasulat ngayon
edit-yours = Ang sa iyo
edit-why = Bakit mo ito binabago (itinatago bilang tala)
edit-mine = Panatilihin ang sa akin
edit-theirs = Panatilihin ang sa kanila
section-hint = Walang pinapangalanan dito. Burador ito na susuriin at lalagdaan ng tao.
history-says = Ang sinasabi nito
readers-when = Kailan
readers-who = Sino
readers-why = Para saan
readers-what = Ano ang ipinakita

## Deciding

decide-title = Magtala ng pasya
decide-h1 = Umiiral ba ang prinsipyo sa gawang ito: { $offence }?
decide-outcome = Ang pasya mo: ang prinsipyo ay
decided-applied = inilapat
decided-partly = inilapat sa isang bahagi
decided-not-applied = hindi inilapat
decide-ground = Sa anong batayan
decide-no-ground = Walang binanggit
decide-reasons = Ang iyong mga dahilan
decide-against = Kung magpapasya ka laban sa proteksyon
decide-against-hint = Sabihin kung aling elemento ng kahulugan o aling kaugnayan ang kulang, at kung bakit. Iwanang blangko ang iba.
decide-departs = Lumilihis ito sa
departs-assessment = pagtatasa
departs-finding = pasya ng isang awtoridad
decide-bases = Iba pang dahilang pinagbabatayan mo
decide-yours = Sa iyo ang pasya. Itinatago ito kasama ang iyong pangalan, ang iyong papel, at ang oras.
decide-record = Itala ang pasya
decide-departed = lumilihis sa pagtatasa o sa pasya ng isang awtoridad
basis-not-formally-identified = Hindi pa pormal na natukoy ang tao
basis-no-trafficker-prosecuted = Walang trafficker na inusig
basis-does-not-cooperate = Hindi nakikipagtulungan ang tao
basis-serious-offence = Mabigat ang paglabag
basis-consented = Pumayag ang tao
basis-contract-signed = Pumirma ng kontrata ang tao
basis-self-denied = Itinatanggi ng tao na biktima siya

## Referring

refer-lead = Ang nakikita lamang ng ahensya ay ang pinayagan ng tao na ibahagi, at para sa layuning ito lamang. Maaaring bawiin ng tao ang pagpayag anumang oras.
refer-agency = Sa aling ahensya
refer-purpose = Para saan
refer-service = Anong tulong
refer-note = Tala para sa ahensya
refer-share = Pumapayag ang tao na ibahagi ang
refer-consent = Tinanong ko ang tao, at pumapayag siya
refer-send = Ipadala
refer-accept = Tanggapin
refer-decline = Tanggihan
refer-why-not = Kung tatanggihan mo: bakit
refer-needs-consent = Tanungin muna ang tao. Kung walang pagpayag, walang ibinabahagi.
refer-needs-fields = Piliin ang pinapayagan ng tao na ibahagi.
refer-needs-service = Sabihin kung anong tulong ang kailangan.
refer-needs-agency = Pumili ng ahensya.
referral-accepted = Tinanggap
referral-declined = Tinanggihan
referral-completed = Natapos
referral-withdrawn = Binawi

## Parts of a file

field-reference = Code ng kaso
field-person = Edad at pagkamamamayan ng tao
field-protection = Ang nalalaman tungkol sa human trafficking
field-acts = Ang mga gawa
field-context = Iba pang pangyayari
field-identity = Pangalan
field-whereabouts = Kinaroroonan
field-health = Kalusugan
field-testimony = Salaysay
field-assessment = Pagtatasa
field-decisions = Mga pasya
field-measures = Mga gawain at hakbang
field-referrals = Mga pagsangguni
field-documents = Mga dokumento
field-consents = Mga pagpayag
field-notes = Mga tala
field-privileged = Mga tala na lihim ng abogado at kliyente
entry-case = Dokumento ng kaso
entry-facts = Mga pangyayari
entry-answers = Mga sagot
entry-identity = Pangalan
entry-whereabouts = Kinaroroonan
entry-health = Kalusugan
entry-testimony = Salaysay
entry-identification = Pasya ng awtoridad
entry-identification-document = Ang dokumentong nagpapakita ng pasya ng ibang Estado
entry-appeal = Apela
entry-age = Paano natiyak ang edad
entry-guardian = Tagapag-alaga
entry-best-interests = Ang pinakamabuting kapakanan ng bata
entry-assessment = Pagtatasa
entry-decision = Pasya
entry-permission = Pahintulot
entry-measure = Hakbang
entry-remedy = Remedyo
entry-task = Gawain
entry-referral = Pagsangguni
entry-referral-answer = Sagot sa pagsangguni
entry-document = Dokumento
entry-consent = Pagpayag
entry-notification = Abiso sa ibang Estado
entry-note = Tala
entry-correction = Pagtatama
entry-merge = Pagsasama ng kaso
entry-withheld = Hindi ipinapakita sa iyo
