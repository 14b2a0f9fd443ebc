# review: unreviewed

## The act: how the person was brought or kept

fact-act = ni-recruit, dinala, inilipat, kinupkop, o tinanggap
ask-act = May nag-recruit, nagdala, naglipat, nagkupkop, o tumanggap ba sa tao?
fact-act-recruitment = ni-recruit
ask-act-recruitment = May naghanap o kumuha ba sa tao, o humikayat sa kanyang sumama?
fact-act-transportation = dinala o inihatid
ask-act-transportation = May nagdala ba sa tao mula sa isang lugar papunta sa iba, o nag-ayos o nagbayad ng biyahe niya?
fact-act-transfer = inilipat o ibinigay sa iba
ask-act-transfer = Ibinigay ba ang tao ng isang tao o grupo sa iba?
fact-act-harbouring = itinago o pinatira sa isang lugar
ask-act-harbouring = May nagtago o nagpatira ba sa tao sa isang lugar?
fact-act-receipt = tinanggap ng iba pagdating
ask-act-receipt = May sumalubong o tumanggap ba sa tao pagdating niya?

## The means: how the person was controlled

fact-means = pinagbantaan, dinahas, pinilit, nilinlang, o pinagsamantalahan ang kahinaan
ask-means = May nagbanta, namilit, nanlinlang, o nanamantala ba sa tao?
fact-means-threat-or-force = pinagbantaan o ginamitan ng dahas
ask-means-threat-or-force = May nagbanta, bumugbog, nanakit, o nagkulong ba sa tao?
fact-means-coercion = pinilit sa ibang paraan
ask-means-coercion = May nanggipit ba sa tao sa ibang paraan, tulad ng utang, o pagtago ng kanyang mga papeles o sahod?
fact-means-abduction = dinukot
ask-means-abduction = May tumangay ba sa tao nang sapilitan o labag sa kanyang kalooban?
fact-means-fraud = dinaya
ask-means-fraud = May nandaya ba sa tao, halimbawa sa pekeng trabaho, maling kontrata, o pekeng papeles?
fact-means-deception = nilinlang
ask-means-deception = May nagsinungaling ba sa tao tungkol sa trabaho, sahod, lugar, o magiging buhay niya?
fact-means-abuse-of-power = may umabuso sa kapangyarihan sa tao
ask-means-abuse-of-power = May umabuso ba sa kapangyarihan niya sa tao, tulad ng amo, kamag-anak, o opisyal?
fact-means-abuse-of-vulnerability = may nanamantala sa kahinaan ng tao
ask-means-abuse-of-vulnerability = May nanamantala ba sa tao dahil siya ay mahirap, bata, may sakit, nag-iisa, may utang, o walang papeles?
fact-means-payment-to-controller = binayaran ang may kontrol sa tao para pumayag
ask-means-payment-to-controller = May nagbigay ba ng pera o pabor sa taong may kontrol sa kanya, para pumayag ito?

## The purpose: what the person was wanted for

fact-purpose = pinagsamantalahan, o balak pagsamantalahan
ask-purpose = May gumamit ba sa tao para kumita o makinabang, o nagbalak nito?
fact-purpose-sexual-exploitation = para sa sekswal na pagsasamantala
ask-purpose-sexual-exploitation = May gumamit ba sa tao para sa prostitusyon o sekswal na gawain para kumita o makinabang, o nagbalak nito?
fact-purpose-forced-labour = para sa sapilitang paggawa o serbisyo
ask-purpose-forced-labour = Pinagtrabaho ba ang tao sa ilalim ng banta o nang walang malayang pagpili, o iyon ba ang balak?
fact-purpose-slavery = para sa pang-aalipin
ask-purpose-slavery = Itinuring ba ang tao na parang pag-aari ng iba, o iyon ba ang balak?
fact-purpose-practices-similar-to-slavery = para sa mga gawaing katulad ng pang-aalipin
ask-purpose-practices-similar-to-slavery = Itinali ba ang tao sa utang o ibinenta para ipakasal, o iyon ba o katulad nito ang balak?
fact-purpose-servitude = para sa sapilitang paninilbihan
ask-purpose-servitude = Kinailangan bang tumira ang tao sa iba at pagsilbihan ito nang hindi nakakaalis, o iyon ba ang balak?
fact-purpose-organ-removal = para sa pagkuha ng bahagi ng katawan (organ)
ask-purpose-organ-removal = May kinuha bang bahagi ng katawan (organ) ng tao, o iyon ba ang balak?
fact-purpose-forced-criminality = para pagawin ng mga paglabag sa batas
ask-purpose-forced-criminality = Pinagawa ba ang tao ng mga ilegal na bagay para sa iba, o iyon ba ang balak?
fact-purpose-other = para sa ibang anyo ng pagsasamantala
ask-purpose-other = Ginamit ba ang tao sa ibang paraan para kumita o makinabang, o iyon ba ang balak?

## The link between the act and the trafficking

fact-nexus = may kaugnayan ang gawa sa human trafficking
ask-nexus = May anumang kaugnayan ba ang ginawa ng tao sa human trafficking?
fact-nexus-compelled = kumilos dahil sa banta, dahas, o ibang pamimilit
ask-nexus-compelled = May pumilit, nagbanta, o nanggipit ba sa tao para gawin ito?
fact-nexus-ordered = kumilos sa utos ng trafficker
ask-nexus-ordered = Inutusan ba ng trafficker ang tao na gawin ito?
fact-nexus-purpose = ang paggawa nito ang layunin ng pagsasamantala sa tao
ask-nexus-purpose = Ito bang gawa ang dahilan kung bakit ginamit ng trafficker ang tao?
fact-nexus-status = ito ay ang pagpasok, pananatili, trabaho, o papeles na dala ng human trafficking
ask-nexus-status = Tungkol ba ito sa pagpasok, pananatili, o pagtatrabaho ng tao, o sa kanyang papeles, dahil sa human trafficking?
fact-nexus-escape = kumilos para makatakas o makahingi ng tulong
ask-nexus-escape = Ginawa ba ito ng tao para makatakas o makahingi ng tulong?
fact-nexus-survival = kumilos para mabuhay
ask-nexus-survival = Ginawa ba ito ng tao para manatiling buhay, halimbawa dahil sa gutom o utang?
fact-nexus-aftermath = kumilos matapos makalaya, dahil sa takot, kontrol, o epektong nagpapatuloy
ask-nexus-aftermath = Matapos makalaya, natatakot, kinokontrol, o nagdurusa pa rin ba ang tao, at iyon ang dahilan kaya niya ginawa ito?
fact-nexus-but-for = hindi sana nangyari kung walang human trafficking
ask-nexus-but-for = Nangyari ba ito dahil lamang sa human trafficking, at hindi sana nangyari kung wala iyon?
fact-nexus-independent = malayang pagpili na walang kaugnayan sa human trafficking
ask-nexus-independent = Sarili at malayang pagpili ba ito ng tao, na wala talagang kaugnayan sa human trafficking?

## The circumstances of the act

fact-circumstances-threat-of-death-or-serious-harm = pinagbantaan ng kamatayan o matinding pinsala
ask-circumstances-threat-of-death-or-serious-harm = May nagbanta bang papatayin o sasaktan nang malubha ang tao o ang iba?
fact-circumstances-threat-imminent = maaaring gawin ang banta anumang sandali
ask-circumstances-threat-imminent = Maaari bang gawin ang banta noon mismo o sa lalong madaling panahon?
fact-circumstances-threat-to-self-or-close = nakatuon ang banta sa tao o sa malapit sa kanya
ask-circumstances-threat-to-self-or-close = Nakatuon ba ang banta sa tao o sa isang malapit sa kanya?
fact-circumstances-no-safe-escape = walang ligtas na paraan para makaalis
ask-circumstances-no-safe-escape = Wala bang ligtas na paraan para makaalis o makahingi ng tulong ang tao?
fact-circumstances-proportionate = katumbas lamang ng kinatatakutang pinsala ang ginawa
ask-circumstances-proportionate = Ang pinsala bang ginawa ay hindi mas malala kaysa sa pinsalang kinatakutan ng tao?
fact-circumstances-voluntary-exposure = malayang piniling pumasok sa panganib na iyon
ask-circumstances-voluntary-exposure = Malaya bang pinili ng tao na pumasok sa panganib na ito, at alam niya kung ano ito?
fact-circumstances-danger-to-life-or-health = nanganib ang buhay o kalusugan
ask-circumstances-danger-to-life-or-health = Nanganib ba ang buhay o kalusugan ng tao, halimbawa dahil sa gutom o sakit?
fact-circumstances-responding-to-attack = tumugon sa atake
ask-circumstances-responding-to-attack = Ipinagtatanggol ba ng tao ang sarili o ang iba laban sa atake?
fact-circumstances-incited-by-state-agent = inudyukan ng ahente ng Estado
ask-circumstances-incited-by-state-agent = Inudyukan ba ang tao ng isang opisyal o ng nagtatrabaho para sa Estado na gawin ito?

## The proceedings so far

fact-proceedings-detained = nakakulong o nakulong
ask-proceedings-detained = Nakakulong ba ang tao, o hindi malayang umalis sa isang lugar, ngayon o noon?
fact-proceedings-charged = nasampahan na ng kaso
ask-proceedings-charged = Nasampahan na ba ng kaso ang tao dahil dito?
fact-proceedings-convicted = nahatulan nang may-sala
ask-proceedings-convicted = Hinatulan na ba ng hukuman ang tao na may-sala rito?
fact-proceedings-fined = pinagmulta na
ask-proceedings-fined = Pinagmulta na ba ang tao dahil dito?
fact-proceedings-removal-ordered = inutusan nang umalis sa bansa
ask-proceedings-removal-ordered = May nag-utos na ba na paalisin ang tao sa bansa?
fact-proceedings-reentry-banned = pinagbawalang bumalik
ask-proceedings-reentry-banned = Pinagbawalan na ba ang tao na bumalik sa bansa?
fact-proceedings-sentence-served = napagsilbihan na ang sentensiya
ask-proceedings-sentence-served = Napagsilbihan na ba ng tao ang sentensiya?
fact-proceedings-legal-aid = may tulong legal o abogado
ask-proceedings-legal-aid = May abogado o tulong legal ba ang tao?
fact-proceedings-consular-notice-given = nasabihan na ng karapatan sa tulong ng konsulado
ask-proceedings-consular-notice-given = Nasabihan na ba ang tao na maaari siyang makipag-ugnayan sa kanyang konsulado?
fact-proceedings-assessed-by-qualified-person = nasuri na ng taong sinanay at kuwalipikado
ask-proceedings-assessed-by-qualified-person = Sinuri na ba ang tao ng isang sinanay sa pagtukoy ng mga biktima ng human trafficking?

## The person and the case

fact-suspicion = may opisyal na nagtala ng kapani-paniwalang hinala ng human trafficking
ask-suspicion = May opisyal bang nagtala ng kapani-paniwalang hinala na biktima ng human trafficking ang tao?
fact-person-age = edad ngayon
ask-person-age = Ilang taon na ang tao ngayon?
fact-person-reason-to-believe-child = may dahilan para maniwala na wala pang 18 ang tao
ask-person-reason-to-believe-child = May anumang dahilan ba para isiping wala pang 18 ang tao?
fact-person-nationalities = pagkamamamayan
ask-person-nationalities = Mamamayan ng aling bansa o mga bansa ang tao?
fact-person-woman = babae
ask-person-woman = Babae ba ang tao?
fact-age-at-start = edad nang magsimula ang human trafficking
ask-age-at-start = Ilang taon ang tao nang magsimula ito?
fact-age-at-time = edad nang mangyari ang gawa
ask-age-at-time = Ilang taon ang tao nang mangyari ang gawang ito?
fact-identifications = mga pasya ng awtoridad kung biktima ang tao
ask-identifications = May awtoridad ba rito o sa ibang bansa na nagpasya kung biktima ang tao?
fact-offence = ang paglabag na pinag-uusapan
ask-offence = Ano raw ang ginawa ng tao?
fact-class = uri ng pananagutan
ask-class = Ito ba ay usaping kriminal, administratibo, pang-imigrasyon, o sibil?

## Recorded because officials ask; none of these changes the result

fact-context-consented = pumayag umano
ask-context-consented = May nagsasabi bang pumayag ang tao rito?
fact-context-contract-signed = pumirma ng kontrata
ask-context-contract-signed = Pumirma ba ng kontrata ang tao?
fact-context-paid-wage = binayaran ng sahod
ask-context-paid-wage = Binayaran ba ang tao?
fact-context-cooperates = nakikipagtulungan sa mga awtoridad
ask-context-cooperates = Tumutulong ba ang tao sa mga awtoridad?
fact-context-trafficker-prosecuted = inuusig ang trafficker
ask-context-trafficker-prosecuted = May inuusig ba dahil sa human trafficking?
fact-context-self-identifies = nagsasabing biktima siya
ask-context-self-identifies = Sinasabi ba ng tao na biktima siya?
fact-context-previous-offences = may tala ng mga naunang paglabag
ask-context-previous-offences = May tala ba ng mga naunang paglabag?
fact-episodes = ang ginawa sa tao, kung paano, at para saan
ask-episodes = Ano ang ginawa sa tao, sa anong paraan, at para saan?
