# review: unreviewed

## The law library

law-title = Ano ang sinasabi ng batas?
law-lead = Ang mga tuntunin ng sampung Estado sa hindi pagpaparusa sa mga biktima, sa alinmang araw, bawat isa kasama ang sanggunian. Hindi kailangan ng account at walang itinatago.
law-stamp = Aklatan ng batas { $version }. Huling binasa ang mga sanggunian noong { $date }.
law-choose = Pumili ng Estado
law-answers = Mga sagot sa pagsusuri:
law-more = Tingnan ang lahat ng Estado
law-compare = Paghambingin ang dalawang Estado
law-compare-lead = Dalawang Estadong magkatabi, bawat tuntunin at bawat tanong.
law-changes = Ang nagbago sa pagitan ng dalawang araw
law-changes-lead = Aling mga tuntunin ang nagkabisa, at alin ang natapos.
law-disputed = Kung saan hindi magkasundo ang mga sanggunian
law-disputed-lead = Kung saan humingi ng higit pa ang mga hukuman, at kung saan magkaiba ang sinasabi ng dalawang sanggunian tungkol sa isang tuntunin.
law-words = Ang kahulugan ng mga salita
law-words-lead = Prinsipyo, proteksyon, puwang, kaugnayan, at iba pang salita, sa simpleng wika.
law-to-library = Sa aklatan ng batas
law-on-this-page = Sa pahinang ito

## The matrix

law-matrix = Bawat Estado sa bawat tanong
law-matrix-lead = Bawat kahon ay sagot ng isang Estado sa isang tanong. Buksan ang kahon para makita kung bakit, kasama ang sanggunian at petsa.
law-matrix-caption = Mga sagot ng sampung Estado sa 24 na tanong ng pagsusuri
law-legend = Ang kahulugan ng mga tanda
law-criterion = Tanong
law-criterion-title = Tanong { $id }
law-criterion-duties = Ang sumusunod kung kulang ang sagot
law-criteria = Mga sagot sa mga tanong ng pagsusuri
law-show-answers = Ipakita ang lahat ng sagot
law-criteria-note = Ang mga sagot na ito ay sa mga sanggunian sa kani-kanilang petsa. Hindi nagbabago ang mga ito ayon sa araw na pinili mo.
law-value-yes = Oo
law-value-part = Sa isang bahagi
law-value-no = Hindi
law-value-unknown = Hindi sinasabi
law-value-unknown-long = hindi ito sinasabi ng mga sangguniang ginamit dito
law-value-not-applicable = Hindi lumilitaw
law-otherwise = iba ang sinasabi ng isa pang sanggunian
law-source-of = sanggunian noong { $date }

law-criterion-c1 = Krimen bilang anyo ng pagsasamantala
law-criterion-c2 = Bukas na listahan ng mga layunin
law-criterion-c3 = Sinasabi ng isang batas
law-criterion-c4 = Saklaw ang bawat paglabag
law-criterion-c5 = Lahat ng apat na uri ng pananagutan
law-criterion-c6 = Saklaw ang bawat biktima
law-criterion-c7 = Hindi hadlang ang bigat
law-criterion-c8 = Nakasaad ang kaugnayan
law-criterion-c9 = Malawak na pagbasa sa pamimilit
law-criterion-c10 = Bata: sapat na ang kaugnayan
law-criterion-c11 = Ang Estado ang dapat magpatunay
law-criterion-c12 = Proteksyon bago ang paglilitis
law-criterion-c13 = Walang iba pang kondisyon
law-criterion-c14 = Bukas pa ang mga depensa
law-criterion-c15 = Nailathalang mga gabay
law-criterion-c16 = Binago ang ibang paglabag
law-criterion-c17 = Prostitusyon: nasa hustong gulang lamang
law-criterion-c18 = Pinakamababang edad na 14 o higit pa
law-criterion-c19 = Maaaring bawiin ang hatol na may-sala
law-criterion-c20 = Bayad-danyos
law-criterion-c21 = May halaga ang pagkilala ng ibang Estado
law-criterion-c22 = Saklaw ng mga kasunduan ang lahat
law-criterion-c23 = Protokol sa Sapilitang Paggawa
law-criterion-c24 = Maaaring itigil ng hukuman ang kaso

## The questions, in the words of the review

law-question-c1 = Binabanggit ba ng kahulugan ng human trafficking ang pagsasamantala sa pamamagitan ng krimen o ibang labag sa batas na gawain bilang isa sa mga layunin?
law-question-c2 = Kung hindi, sapat bang bukas ang listahan ng mga layunin para masaklaw ang sapilitang krimen bilang sapilitang paggawa, gawaing katulad ng pang-aalipin, o ibang anyo ng pagsasamantala?
law-question-c3 = Malinaw bang sinasabi ng isang batas na hindi dapat parusahan ang mga biktima ng human trafficking?
law-question-c4 = Saklaw ba ng probisyon ang bawat paglabag, o kung may listahan ito, sinasabi ba nitong hindi kumpleto ang listahan?
law-question-c5 = Saklaw ba nito ang lahat ng apat na uri ng pananagutan: kriminal, administratibo, pang-imigrasyon, at sibil?
law-question-c6 = Pinoprotektahan ba nito ang bawat biktima: lalaki, babae, at bata, mamamayan at dayuhan, sa loob ng bansa o tawid-hangganan, sa anumang anyo ng pagsasamantala?
law-question-c7 = Malaya ba ang proteksyon sa anumang hadlang dahil sa bigat ng paglabag?
law-question-c8 = Sinasabi ba ng teksto kung aling kaugnayan ng human trafficking at ng paglabag ang kailangan, kung sanhi o pamimilit?
law-question-c9 = Kung humihingi ang teksto ng pamimilit, kasama ba rito ang bawat paraan sa artikulo 2(a) ng ACTIP, pati ang pananamantala sa kahinaan, at mas mababa ba ito kaysa sa depensa ng pamimilit sa pamamagitan ng banta (duress)?
law-question-c10 = Pinoprotektahan ba ang bata batay lamang sa kaugnayan, nang hindi itinatanong ang pamimilit?
law-question-c11 = Ang Estado ba ang dapat magpatunay, kaya sapat nang iharap ng akusado ang punto at ang tagausig na ang dapat magpabulaan nito nang walang makatwirang pag-aalinlangan?
law-question-c12 = Nagsisimula ba ang proteksyon bago ang paglilitis, sa pagbabawal ng pag-aresto, detensyon, at pagsasampa ng kaso, o sa maagang pagwawakas ng pag-uusig?
law-question-c13 = Malaya ba ang proteksyon sa mga kondisyong tulad ng pormal na pagtukoy, trafficker na nililitis, pakikipagtulungan, o pahintulot ng isang awtoridad?
law-question-c14 = Bukas pa rin ba sa biktima ang mga depensang duress, necessity, at pagtatanggol sa sarili bukod sa probisyon?
law-question-c15 = May nailathala bang mga gabay tungkol sa prinsipyo, na may bukas na listahan ng mga karaniwang paglabag, para sa mga nagpapatupad nito?
law-question-c16 = Binago o binasa na ba ang ibang paglabag (pananagutang walang hinihinging layunin, imigrasyon, droga, prostitusyon) upang hindi maparusahan ang mga biktima, lalo na kung ang parusa ay paghagupit o kamatayan?
law-question-c17 = Dapat bang nasa hustong gulang ang akusado sa paglabag na kaugnay ng prostitusyon, kaya hindi ito magagawa ng isang bata?
law-question-c18 = Ang pinakamababang edad ba ng pananagutang kriminal ay 14 o higit pa, at pumapabor ba sa bata ang pag-aalinlangan sa edad?
law-question-c19 = Maaari bang ipawalang-bisa ang hatol na may-sala sa biktima, ipabura o ipasara ang rekord, at alisin ang mga multa at pagbabawal na bumalik?
law-question-c20 = Maaari bang bayaran ng danyos ang taong maling ikinulong o hinatulan, kasama ang dayuhan o hindi residente?
law-question-c21 = Binibigyan ba ng batas ng bisa ang pagkilala sa tao bilang biktima na ginawa sa ibang Estado ng ASEAN?
law-question-c22 = Ginagamit ba ng mga kasunduan ng Estado ang internasyonal na kahulugan, at saklaw ba ng mga ito ang lahat ng biktima at lahat ng kaugnay na gawa?
law-question-c23 = Niratipikahan na ba ng Estado ang Protokol ng ILO sa Sapilitang Paggawa ng 2014, na sa artikulo 4(2) ay nagpapahintulot sa mga awtoridad na magpasyang huwag mag-usig?
law-question-c24 = Maaari bang itigil ng hukuman ang kaso kahit walang humihiling, dahil inaabuso nito ang proseso o nilalabag ang tungkuling huwag magparusa?

## A State on a day

law-of = Batas ng { $state }
law-on = Ayon sa kalagayan sa { $date }
law-show-day = Ipakita ang araw na ito
law-ahead = Huling binasa ang mga sanggunian noong { $date }. Sa mas huling araw, maaaring may batas na wala pa rito.
law-bodies = Sino ang gumagawa ng ano
law-bodies-note = Ang mga pangalan at numero ay sa mga sanggunian sa kani-kanilang petsa. Suriin muna bago umasa sa mga ito.
law-hotline = Hotline para sa mga biktima
law-hotline-check = Nagbabago ang mga numero: suriin muna bago ibigay kaninuman.
law-identifies = Sino ang tumutukoy ng mga biktima
law-body = Lupong namumuno sa gawain
law-nhri = Institusyon ng karapatang pantao
law-age = Edad kung kailan maaaring panagutin ang isang bata
law-years = { $years } taong gulang
law-actip = Estadong Panig sa ACTIP
law-not-said = Hindi ito sinasabi ng mga sangguniang ginamit dito
law-in-force = May bisa
law-from = mula { $date }
law-to = hanggang { $date }
law-bound-from = nagbubuklod mula { $date }
law-readings = Kung paano ito binabasa ng mga sanggunian
law-readings-many = Hindi magkasundo ang mga sanggunian, o nagdaragdag sa isa't isa. Ipinapakita ang lahat; isa ang ginagamit.
law-disagree = higit sa isang pagbasa
law-reading-used = Ginagamit dito:
law-reading-kept = Itinatabi rito:
law-reading-why = Bakit:
law-general-form = Pangkalahatang anyo
law-defences-note = Katabi ng prinsipyo ang mga depensa at ito ang pangalawang paraan. Kung kumpirmado ang sariling teksto ng Estado, ipinapakita ito.
law-excludes = Hindi isinama ng teksto ang:
law-elements = Ang hinihingi ng hukuman
law-limits = Mga takdang panahon ayon sa batas
law-hours = { $hours } oras
law-remedies = Paano binabawi ang parusa
law-remedies-note = Para sa sinumang naparusahan na hindi dapat naparusahan.
law-before = kanino ihaharap:
law-of-the-standard = hinihingi sa bawat Estado ng pamantayang panrehiyon
law-timeline = Ang dumating at kung kailan
law-timeline-note = Ang bawat linya ay mula { $first } hanggang { $last }. May bisa sa { $date } ang punong bar; walang bisa ang bar na walang laman. Ang patayong linya ang araw na iyon.
law-when-now = May bisa
law-when-past = Wala nang bisa
law-when-coming = Wala pang bisa
law-kind-statute = Mga batas
law-kind-policy = Mga patakaran
law-kind-agreement = Mga kasunduan ng mga Estado
law-kind-treaty = Mga tratado at iba pang tekstong internasyonal
law-kind-defence = Mga depensa
law-kind-mitigation = Mga tuntuning nagpapagaan ng parusa
law-kind-remedy = Mga remedyo

law-punishment-arrest = pag-aresto
law-punishment-detention = detensyon
law-punishment-fine = multa
law-punishment-removal = pagpapaalis sa bansa
law-punishment-reentry-ban = pagbabawal na bumalik
law-punishment-conviction = hatol na may-sala
law-punishment-sentence = sentensiya
law-punishment-record = rekord
law-punishment-closed-shelter = pananatili sa saradong shelter
law-undoing-lifted = inalis
law-undoing-vacated = ipinawalang-bisa
law-undoing-expunged = binura ang rekord
law-undoing-sealed = isinara ang rekord
law-undoing-compensated = binayaran ng danyos
law-undoing-mitigated = pinagaan lamang

## A rule

law-rule-title = Tuntunin { $id }
law-duty-title = Tungkulin { $id }
law-kind = Uri
law-effect = Ang ibinibigay nito
law-force = Bisa
law-beneficiaries = Sino ang pinoprotektahan nito
law-threshold = Gaano karami ang dapat malaman
law-liability = Anong uri ng pananagutan ang saklaw nito
law-link = Ang kaugnayang hinihingi nito
law-purposes = Pagsasamantalang saklaw lamang nito
law-lifted = Maaaring alisin ng
law-yields = Sumusunod sa
law-wording = Ang mismong teksto
law-no-wording = Walang sangguniang ginamit dito ang nagbibigay ng mismong teksto nito.
law-limbs = Mga paraan para matugunan ito
law-limbs-note = Sapat na ang isa sa mga ito.
law-covers = Saklaw nito ang
law-every-act = bawat gawang labag sa batas
law-where = Kung saan ito may bisa
law-no-parties = Walang mga panig ang tekstong ito; binabasa ito sa bawat Estado.
law-not-held = wala rito ang batas nito
law-sources = Iba pang sanggunian
law-divergences = Kung saan humingi ng higit pa ang mga hukuman o teksto sa ibang lugar
law-divergences-note = Binabanggit ang mga ito at hindi kailanman sinusunod dito: mas kaunti ang hinihingi ng pamantayang panrehiyon.
law-texts = Ang mga teksto
law-whole-rule = Ang buong tuntunin
law-duty-of = Kaninong tungkulin
law-duty-raised = Kailan ito lumilitaw
law-duty-deadline = Hanggang kailan
law-beneficiaries-all = bawat biktima
law-beneficiaries-foreigners = mga dayuhan
law-beneficiaries-children = mga bata
law-beneficiaries-women = kababaihan
law-beneficiaries-women-and-children = kababaihan at mga bata
law-threshold-alleged = na may nagsasabing may human trafficking
law-threshold-suspected = na may hinala ng human trafficking
law-threshold-identified = na kinilala ang tao bilang biktima
law-liability-criminal = kriminal
law-liability-administrative = administratibo
law-liability-immigration = pang-imigrasyon
law-liability-civil = sibil
law-liability-detention = detensyon
law-link-causation = bunga ng human trafficking ang gawa
law-link-compulsion = pinilit ang tao
law-link-status-based = wala: sapat na ang pagiging biktima at ang paglabag na nasa listahan
law-link-any-of = alinman: bunga ito ng human trafficking, o pinilit ang tao
law-link-facts = isa sa mga ito

## Comparing

law-compare-title = Paano nagkakaiba ang dalawang Estado?
law-first-state = Unang Estado
law-second-state = Pangalawang Estado
law-only = Ipakita lamang ang mga tanong na magkaiba ang sagot
law-compare-do = Paghambingin
law-differences = Mga tanong na magkaiba ang sagot: { $count } sa 24
law-rules-then = Mga tuntuning may bisa sa araw na iyon
law-none = Wala rito
law-differs = magkaiba

## Changes

law-changes-title = Ano ang nagbago sa pagitan ng dalawang araw?
law-changes-from = Pagkatapos ng araw na ito
law-changes-to = Hanggang sa araw na ito
law-changes-state = Estado
law-all-states = Lahat ng Estado
law-changes-show = Ipakita ang mga pagbabago
law-changes-count = { $count ->
    [0] Walang nagbago sa batas na narito.
    [1] May isang pagbabago sa batas na narito.
   *[other] May { $count } pagbabago sa batas na narito.
}
law-changes-note = Ang tuntuning may bisa na sa unang araw ay hindi dumating pagkatapos nito. Kung taon lamang ang alam, ang unang araw nito ang ibinibilang.
law-turn-in-force = Nagkabisa
law-turn-no-longer-in-force = Natapos ang bisa
law-turn-binds = Nagsimulang magbuklod

## What is disputed

law-disputed-title = Saan hindi magkasundo ang mga hukuman at sanggunian?
law-disputed-answers = Mga sagot na pinagkakaibahan ng mga sanggunian
law-disputed-rules = Mga tuntuning binabasa ng mga sanggunian sa higit sa isang paraan
law-asked = Hiningi:
law-instead = Dito naman:

## What is wrong

law-bad-day = Magbigay ng petsang talagang umiiral, tulad ng 2025-07-01.
law-too-early = Magbigay ng mas huling petsa: hindi tinatalakay ng aklatang ito ang mga araw na napakatagal na.
law-bad-state = Pumili ng isa sa mga Estado sa listahan.
law-no-state = Pumili rin ng Estado rito.
law-same-state = Pumili ng dalawang magkaibang Estado.
law-days-reversed = Hindi maaaring mauna ang ikalawang araw sa una.
law-wrong-state = Wala sa aklatan ang Estadong ito
law-wrong-state-detail = Sampung Estado ang nasa aklatan. Pumunta sa aklatan at pumili ng isa.
law-wrong-rule = Wala sa aklatan ang tuntuning ito
law-wrong-rule-detail = Tingnan kung tama ang pangalan ng tuntunin, o hanapin ito sa pahina ng Estado nito.
law-wrong-criterion = Wala sa aklatan ang tanong na ito
law-wrong-criterion-detail = May 24 na tanong ang pagsusuri, C1 hanggang C24. Pumunta sa aklatan at pumili ng isa.
law-near = Ito ba ang ibig mong sabihin:
