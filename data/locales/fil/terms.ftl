# review: unreviewed

# The words follow Republic Act 9208 as amended by Republic Act 10364 and Republic Act 11862. "Human trafficking" and "trafficker" are the words in use.

## Status of the person as a victim

status-identified = Natukoy na biktima
status-recognised = Kinikilalang biktima
status-presumed = Ipinapalagay na biktima
status-not-indicated = Hindi ipinahihiwatig ng mga pangyayaring ito
status-open = Hindi pa natitiyak
status-identified-long = Kinilala ng awtoridad na may kapangyarihan sa Estadong ito na ang tao ay biktima ng human trafficking.
status-recognised-long = Kinilala ng ibang Estadong Panig sa ACTIP (Kumbensyon ng ASEAN Laban sa Trafficking) na ang tao ay biktima, at dapat kilalanin ng Estadong ito ang pagkilalang iyon.
status-presumed-long = May kapani-paniwalang hinala, o sapat na palatandaan, na ang tao ay biktima: ituring siyang biktima mula ngayon.
status-not-indicated-long = May kailangang elemento ng human trafficking na “hindi” ang sagot sa lahat ng tanong; maaari itong baguhin ng mga bagong pangyayari.
status-open-long = Kulang pa ang nalalaman. Dahilan ito para magpatuloy sa pagtatanong, at hindi kailanman isang pasya na hindi biktima ang tao.

## Elements of trafficking in persons

element-act = Gawa ng trafficking
element-means = Paraan
element-purpose = Layuning magsamantala
element-answer-met = Natugunan
element-answer-open = Hindi pa natitiyak
element-answer-contradicted = Pinabulaanan
element-answer-not-required = Hindi kailangan kapag bata

## Child

child-yes = Bata (wala pang 18 taong gulang)
child-presumed = Ipinapalagay na bata
child-no = Nasa hustong gulang, ayon sa nalalaman

## The non-punishment principle

principle-applies = Umiiral ang prinsipyo
principle-presumed = Ipinapalagay na umiiral ang prinsipyo
principle-does-not-apply = Hindi umiiral ang prinsipyo sa mga pangyayaring ito
principle-open = Hindi pa natitiyak
principle-applies-long = Umiiral ang prinsipyo ng hindi pagpaparusa: ang tao ay biktima at may kaugnayan ang gawa sa human trafficking.
principle-presumed-long = Ipinapalagay na biktima ang tao at may kaugnayan ang gawa sa human trafficking. Kaya kumilos na parang umiiral ang prinsipyo.
principle-does-not-apply-long = Sa mga pangyayaring ito, walang ipinahihiwatig na human trafficking, o walang kaugnayan dito ang gawa.
principle-open-long = Hindi pa alam ang pangyayaring magpapasya nito. Ang hindi alam ay hindi kailanman ginagamit laban sa tao.

## Protection

protection-barred = Ipinagbabawal ng batas ang pagpaparusa
protection-permission-required = Walang parusa maliban kung pahintulutan ng tinukoy na awtoridad
protection-discretionary = Pinapayagan ng batas ang Estado na huwag magparusa
protection-agreement = Protektado ng kasunduan ng mga Estado
protection-policy = Protektado ng patakaran lamang
protection-regional = Protektado lamang ng ACTIP at ng iba pang batas internasyonal
protection-none = Walang nakitang proteksyon sa mga pangyayaring ito
protection-barred-long = Ipinagbabawal ng isang batas ng Estadong ito na parusahan ang tao dahil sa gawang ito.
protection-permission-required-long = Hinahadlangan ng isang batas ng Estadong ito ang aksyon dahil sa gawang ito maliban kung magpahintulot ang awtoridad na tinukoy nito.
protection-discretionary-long = Pinapayagan ng isang batas ng Estadong ito ang mga opisyal na huwag parusahan ang gawang ito; nararapat nilang gamitin ang kapangyarihang iyon.
protection-agreement-long = Saklaw ang gawang ito ng isang kasunduang nagbubuklod sa Estadong ito at sa Estado ng pagkamamamayan ng tao.
protection-policy-long = Saklaw ng isang patakaran ng Estadong ito ang gawang ito, ngunit walang batas na sumasaklaw dito.
protection-regional-long = Walang pambansang batas o patakaran na sumasaklaw sa gawang ito: umasa sa artikulo 14(7) ng ACTIP at sa iba pang batas internasyonal.
protection-none-long = Hindi umiiral ang prinsipyo sa mga pangyayaring ito at walang tuntuning sinuri ang nagbibigay ng proteksyon.

## Answers and outcomes

answer-yes = Oo
answer-no = Hindi
answer-unknown = Hindi alam
outcome-met = Natugunan
outcome-failed = Hindi natugunan
outcome-open = Hindi pa natitiyak
compulsion-yes = Pinilit
compulsion-no = Hindi pinilit
compulsion-unknown = Hindi pa alam kung pinilit
compulsion-not-required = Hindi itinatanong kapag bata
reading-plain = Karaniwang pagbasa
reading-broad = Malawak na pagbasa
causation-yes = May kaugnayan sa human trafficking
causation-no = Walang kaugnayan sa human trafficking
causation-unknown = Hindi pa alam ang kaugnayan
inquiry-routine = Karaniwang pagtatanong
inquiry-probing = Masusing pagtatanong
inquiry-most-probing = Pinakamasusing pagtatanong

## Kinds and classes of offence

kind-status = Kasama ng katayuang dinala ng human trafficking
kind-purpose = Ang layunin ng pagsasamantala sa tao
kind-secondary = Ginawa habang o pagkatapos ng human trafficking
class-criminal = Kriminal
class-administrative = Administratibo
class-immigration = Pang-imigrasyon
class-civil = Sibil
group-immigration = Imigrasyon
group-labour = Pagtatrabaho nang walang pahintulot
group-document = Mga dokumento
group-prostitution = Prostitusyon
group-public-order = Kaayusang pampubliko
group-property = Ari-arian
group-fraud = Panloloko at krimen sa internet
group-drugs = Droga
group-violence = Karahasan
group-maritime = Sa dagat
group-security = Seguridad
group-organ = Mga bahagi ng katawan (organ)
group-trafficking = Human trafficking at pagpupuslit ng tao
group-other = Iba pa
seriousness-minor = Magaan
seriousness-serious = Mabigat
seriousness-grave = Napakabigat

## Stages

stage-encounter = Unang pakikipag-ugnayan
stage-investigation = Imbestigasyon
stage-charge = Pagsasampa ng kaso
stage-trial = Paglilitis
stage-sentencing = Pagpapataw ng hatol
stage-post-conviction = Matapos mahatulang may-sala
stage-removal = Pagpapaalis sa bansa

## Rules and what they give

ground-kind-statute = Batas
ground-kind-policy = Patakaran
ground-kind-agreement = Kasunduan ng mga Estado
ground-kind-treaty = Tratado o iba pang tekstong internasyonal
ground-kind-defence = Depensa
ground-kind-mitigation = Pagpapagaan ng parusa
ground-kind-remedy = Remedyo
effect-barred = Ipinagbabawal ang pagpaparusa
effect-permission-required = Hinahadlangan ang aksyon maliban kung pinahintulutan
effect-discretionary = Pinapayagan ang hindi pagpaparusa
effect-agreement = Kasunduan ng mga Estado
effect-policy = Gumagabay bilang patakaran
effect-regional = Pamantayang panrehiyon o internasyonal
effect-recognition = Kinikilala ang pagkilala ng ibang Estado
effect-referral = Humihiling ng pagsangguni para matulungan
effect-informs = Nagbibigay-kaalaman lamang
effect-exempts = Inaalis ang pananagutan
effect-mitigates = Pinagagaan ang parusa
effect-remedies = Nagbibigay ng remedyo
force-must = Dapat
force-should = Nararapat
force-may = Maaari
defence-duress = pamimilit sa pamamagitan ng banta (duress)
defence-necessity = matinding pangangailangan (necessity)
defence-self-defence = pagtatanggol sa sarili
defence-entrapment = pag-uudyok ng ahente ng Estado (instigation)
gap-true = Dapat protektahan ang tao, ngunit hindi ito sinasabi ng batas ng bansa.
gap-false = Wala
finding-victim = Kinilala bilang biktima
finding-not-victim = Hindi kinilala bilang biktima
finding-pending = Hindi pa napagpapasyahan

## Questions asked of a rule

test-binds = May bisa ba ang tuntunin sa kasong ito?
test-beneficiaries = Kabilang ba ang tao sa mga pinoprotektahan ng teksto?
test-threshold = Kasintiyak ba ng hinihingi ng teksto ang katayuan ng tao bilang biktima?
test-acts = Saklaw ba ng teksto ang paglabag na ito?
test-liability = Saklaw ba ng teksto ang ganitong uri ng pananagutan?
test-link = Naroon ba ang kaugnayang hinihingi ng teksto?
test-purposes = Saklaw ba ng teksto ang ganitong uri ng pagsasamantala?
test-excluded = Hindi ba isinama ng teksto ang paglabag na ito?

## Elements of the defences

element-threat = Banta ng kamatayan o matinding pinsala
element-imminent = Malapit nang mangyari ang banta o panganib
element-aimed-at-self-or-close = Nakatuon sa tao o sa taong malapit sa kanya
element-no-safe-escape = Walang ligtas na paraan para makaalis
element-proportionate = Katumbas lamang ng kinatatakutang pinsala
element-not-voluntarily-exposed = Hindi kusang pumasok sa panganib
element-danger = Panganib sa buhay o kalusugan
element-not-otherwise-avoidable = Hindi maiiwasan sa ibang paraan
element-under-attack = Inaatake
element-responding-to-attack = Kumilos bilang tugon sa atake
element-incited-by-state-agent = Inudyukan ng ahente ng Estado
element-coerced = Pinilit sa alinmang paraan ng trafficking
element-no-real-alternative = Walang ibang tunay na mapagpipilian
element-irresistible-force = Puwersang hindi malalabanan
element-instant-death = Takot sa agarang kamatayan
element-intent = Kriminal na layunin (mens rea)
element-at-the-same-time = Kasabay ng atake
element-beyond-human-control = Mga pangyayaring hindi kayang kontrolin ng tao
element-compulsion = Napilitan
element-fear-of-instant-death = Takot sa agarang kamatayan sa mismong oras na iyon
element-force = Puwersa
element-force-or-compulsion = Puwersa o pamimilit
element-force-or-duress = Puwersa o pamimilit sa pamamagitan ng banta
element-inevitable = Hindi maiiwasan
element-irresistible = Hindi malalabanan
element-not-of-own-accord = Hindi kusang napunta sa kalagayang iyon
element-not-own-fault = Hindi dulot ng sariling pagkakamali ang panganib
element-threat-to-that-person = Sa mismong taong iyon nakatuon ang banta
element-unable-to-avoid-or-resist = Hindi kayang umiwas o lumaban

## Limbs of a rule

limb-listed-offence = Paglabag na nasa listahan ng teksto
limb-direct-result = Direktang bunga ng pagiging biktima ng human trafficking
limb-incident = Nangyari bilang bahagi ng pagiging biktima ng human trafficking
limb-in-relation = May kinalaman sa pagiging biktima ng human trafficking
limb-obedience-to-order = Pagsunod sa utos ng trafficker
limb-involvement-in-trafficking = Pagkakasangkot sa mismong human trafficking
limb-entry-stay-work = Pagpasok, pagdaan, paglabas, pananatili, o pagtatrabaho
limb-documents = Mga dokumento
limb-immigration = Mga paglabag sa imigrasyon
limb-any-offence = Anumang paglabag
limb-related-administrative-offence = Kaugnay na administratibong paglabag
limb-any-other-offence = Anumang ibang paglabag na bunga ng human trafficking
limb-appeal-or-objection = Apela o pagtutol sa isang pasya
limb-compelled-act = Gawang ipinilit sa tao
limb-crime-related-to-trafficking = Krimeng may kaugnayan sa human trafficking
limb-crime-under-coercion = Krimeng ginawa dahil sa pamimilit ng trafficker
limb-direct-consequence = Direktang kinahinatnan ng human trafficking
limb-directly-related = Direktang kaugnay ng human trafficking
limb-during-the-trafficking-experience = Gawang nangyari habang biktima ng human trafficking
limb-employment-and-immigration = Mga paglabag sa pagtatrabaho at imigrasyon
limb-entry-and-exit = Pagpasok o paglabas
limb-entry-and-residence = Pagpasok o labag sa batas na paninirahan
limb-entry-exit-stay-work-abroad = Pagpasok, pagdaan, paglabas, pananatili, o pagtatrabaho sa ibang bansa
limb-force-or-threat = Ginawa dahil sa puwersa o banta
limb-foreign-identification = Pagkilala ng ibang Estadong Panig na biktima ang tao
limb-fraudulent-document = Pekeng dokumento sa paglalakbay o pagkakakilanlan
limb-hardship = Ginawa dahil sa kagipitan
limb-held-by-armed-or-terrorist-group = Hawak ng armado o teroristang grupo
limb-identification-procedure = Pamamaraan ng pagtukoy sa mga biktima
limb-illegal-entry = Ilegal na pagpasok
limb-illegal-immigration = Ilegal na imigrasyon
limb-immigration-and-prostitution = Mga paglabag sa imigrasyon at prostitusyon
limb-immigration-detention = Detensyon sa imigrasyon
limb-offence-in-the-trafficking-law = Paglabag na nasa mismong batas laban sa human trafficking
limb-offence-related-to-the-situation = Paglabag na kaugnay ng kalagayan bilang biktima ng human trafficking
limb-other-illegal-act = Iba pang ilegal na gawa na bunga ng human trafficking
limb-prostitution = Prostitusyon
limb-prostitution-and-immigration = Prostitusyon at mga paglabag sa imigrasyon
limb-threatened-or-coerced = Ginawa dahil sa banta o pamimilit
limb-travel-document = Pamemeke o paggamit ng pekeng dokumento sa paglalakbay
limb-treated-as-victim = Dapat ituring na biktima
limb-unjust-conviction = Hindi makatarungang pagpaparatang at paghatol
limb-unjust-detention = Hindi makatarungan o arbitraryong pagkakakulong

## Conditions a human must still check

condition-travel-document = Suriin mismo: dokumento sa paglalakbay ang dokumento.
condition-purpose-of-entering = Suriin mismo: para sa pagpasok sa bansa ang dokumento.
condition-receiving-or-transit-country = Suriin mismo: tungkol sa bansang tumanggap o dinaanan ang gawa.
condition-foreign-country = Suriin mismo: tungkol sa ibang bansa ang gawa.
condition-specific-case-and-related-provisions = Suriin mismo: ang hinihingi ng partikular na kaso at ng mga kaugnay na probisyon ng batas.
condition-serious-crime = Suriin mismo: ang krimen ay itinuturing na mabigat ng batas na ito.
condition-listed-ground-of-review = Suriin mismo: may isa sa mga batayan kung kailan pinapayagan ng batas na ipawalang-bisa o baguhin ang pasya.
condition-later-acquittal = Suriin mismo: napawalang-sala ang tao kalaunan.
condition-unjust-or-arbitrary-detention = Suriin mismo: ikinulong ang tao nang hindi makatarungan at pinalaya nang walang isinampang kaso, o ikinulong nang arbitraryo.
