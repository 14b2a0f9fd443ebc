# review: unreviewed

## The explorer

explore-title = Ano ang sinasabi ng batas tungkol sa sitwasyong ito?
explore-lead = Sagutin ang alam mo. Laging mabuting sagot ang “Hindi ko alam”: ang hindi alam ay hindi kailanman ginagamit laban sa isang tao.
explore-keeps-nothing = Walang sagot mo na itinatago sa server. Nananatili ito sa browser na ito hanggang isara mo.
explore-no-names = Walang tanong na humihingi ng pangalan.
explore-history = Makikita sa history ng iyong browser na nagpunta ka rito.
explore-begin = Magsimula
explore-go-on = Ituloy kung saan ka huminto
explore-worked = Mga halimbawang kaso
explore-forget = Burahin ang lahat ng sagot
explore-question = Tanong { $number }
explore-choose = Pumili ng isa sa mga sagot
explore-pick = Pumili ng isa
explore-stop = Huminto at tingnan ang resulta
explore-jurisdiction = Sa aling bansa maaaring maparusahan ang tao?
explore-offence = Ano raw ang ginawa ng tao?
explore-stage = Gaano na kalayo ang narating ng kaso?
explore-age = Ilang taon na ang tao?
explore-age-child = Wala pang 18
explore-age-doubt = Maaaring wala pang 18; hindi pa napatutunayan ang edad
explore-age-adult = 18 o higit pa
explore-nationality-other = Ibang bansa
explore-finding-here = Oo: dito, kinilala ang tao bilang biktima
explore-finding-elsewhere = Oo: kinilala ng ibang Estado ng ASEAN na biktima ang tao
explore-finding-not-here = Oo: dito, hindi kinilala ang tao bilang biktima
explore-finding-none = Wala pang awtoridad na nagpasya
answer-dont-know = Hindi ko alam
answer-not-to-say = Mas gustong hindi sumagot

why-jurisdiction = May sariling mga tuntunin ang bawat bansa.
why-offence = May mga tuntuning sumasaklaw lamang sa ilang gawa.
why-stage = Nakabatay sa yugto ng kaso ang dapat gawin ngayon.
why-age = Kapag bata, hindi na itinatanong kung paano gumamit ng dahas o panlilinlang ang trafficker.
why-fact = Maaaring baguhin ng sagot ang resulta.
why-contradiction = May dalawang sagot na hindi magkatugma; ito ang lulutas doon.
why-principle = Ang sagot ang magpapasya kung pinoprotektahan ng prinsipyo ng hindi pagpaparusa ang tao.
why-protection = Ang sagot ang magpapasya kung aling tuntunin ang nagpoprotekta sa tao.
why-with-another = Kasama ang isa pang sagot, ito ang magpapasya.
why-step = Isa ito sa ilang bagay na kailangan pang malaman.
why-defence = Ang sagot ang magpapasya kung may depensang magagamit.
why-measure = Ang sagot ang magpapasya kung ano ang dapat gawin ngayon.

check-title = Suriin ang iyong mga sagot
check-change = Baguhin
check-see = Tingnan ang sinasabi ng batas

worked-title = Pumili ng halimbawang kaso
worked-lead = Galing ang mga kasong ito sa mga sanggunian o binuo ayon sa mga ito. Nasa Ingles ang mga teksto.
worked-open = Buksan ang kasong ito

## The result

result-title = Ang sinasabi ng batas
result-answers = Ang iyong mga sagot
result-finding = Katayuan ng tao
result-why = Bakit: ang mga dahilan, isa-isang hakbang
result-would-change = Ang magpapabago rito
result-disputed = Kung saan humingi ng higit pa ang mga hukuman o teksto
result-duties = Mga tungkulin ngayon, ayon sa papel
result-changed = Ang nagbago
result-same = Walang nagbabago sa alinmang gawa.
result-what = Bagay
result-before = Dati
result-after = Ngayon
result-reset = Ibalik sa dati
result-flip = Paano kung iba?
result-flip-lead = Baguhin ang bansa, petsa, yugto, o isang pangyayari, at tingnan kung ano ang maiiba.
result-day = Batas na may bisa sa petsang ito
result-facts = Baguhin ang mga pangyayari
result-judge = Tingnan ang magbabago
result-take = Dalhin ang resulta
result-case-file = I-download bilang file ng kaso
result-bad-day = Magbigay ng petsang talagang umiiral.
result-not-held = Wala rito ang batas ng bansang ito sa petsang iyon, o hindi magkatugma ang mga pangyayaring ito.
