# review: unreviewed

## The assessment on paper and on screen

report-title = Pagtatasa ng kaso { $reference }
report-law = Batas ng { $state } sa petsang { $date }
report-corpus = Kalipunan ng batas { $version }, { $hash }; makina ng pagtatasa { $engine }
report-person-child = Bata o nasa hustong gulang, ngayon o noong nangyari: { $child }
report-episode = Pangyayari { $id }: { $status }
report-contested = Hindi magkasundo ang mga awtoridad: kailangan ng bagong pagsusuri at malinaw na mga dahilan.
report-elements = { $act } · { $means } · { $purpose }
report-element = { $element }: { $answer }
report-act = Gawa { $id }: { $offence }
report-act-facts = { $kind } · { $stage } · { $child }
report-principle = Prinsipyo
report-protection = Proteksyon
report-gap = Puwang sa batas
report-nexus = Kaugnayan
report-inquiry = Pagtatanong
report-nexus-line = sanhi: { $causation }; pamimilit: { $compulsion }
report-nexus-reading = sanhi: { $causation }; pamimilit: { $compulsion } ({ $reading })
report-grounds = Mga tuntuning sinuri
report-defences = Mga pangkalahatang depensa
report-defence = { $defence }: sa karaniwang pagbasa { $plain }, sa malawak na pagbasa { $broad }
report-defence-plain = karaniwang pagbasa
report-defence-broad = malawak na pagbasa
report-binding = nagbubuklod
report-not-binding = hindi nagbubuklod
report-also-requires = Kondisyong dapat pang suriin ng tao. { $condition }
report-lifted-by = Maaari lamang alisin ng: { $authority }
report-yields-to = Nauuna rito: { $rules }
report-measures = Ang dapat gawin ngayon
report-by = sa pamamagitan ng { $authority }
report-ask = Ang susunod na itatanong
report-ask-more = { $count ->
   *[other] at { $count } pa; ipinapakita lahat ng --format json
}
report-ask-gives = kung { $answer }: { $principle }, { $protection } (gawa { $act })
report-ask-contradiction = lulutas sa isang salungatan
report-ask-with-another = magpapasya kasama ng isa pang pangyayari
report-ask-step = isa sa ilang pangyayaring kailangan pang malaman
report-ask-defence = maaaring magpasya sa depensa: { $defence }
report-ask-measure = maaaring humingi ng hakbang: { $measure }
report-would-change = Ang magpapabago sa resulta
report-change-one = { $fact } → { $to }
report-change-any = alinman sa: { $facts } → { $to }
report-change-gives = magbibigay ng: { $principle }, { $protection }
report-and = kasama ng
report-duties = Mga tungkuling lumitaw ({ $count })
report-deadline = takdang panahon: { $deadline }
report-notes = Mabuting malaman
report-note-coming = Magkakabisa ang { $rule } sa { $on } at hindi ito ginamit dito.
report-note-repealed = May bisa ang { $rule } hanggang { $on } at hindi ito ginamit dito.
report-note-divergence = { $says } Dito naman: { $instead }
report-no-acts = Walang nakatalang labag sa batas na gawa. Umiiral ang mga tungkuling ito sa unang pakikipag-ugnayan.
report-nobody-decides = Hindi ito isang pasya. Tao ang nagpapasya, at nagbibigay siya ng mga dahilan.
report-source = Sanggunian: { $cite }

answer-victim-here = kinilala bilang biktima ng awtoridad na may kapangyarihan sa { $state }
answer-victim-elsewhere = kinilala bilang biktima ng ibang Estadong Panig sa ACTIP
answer-under-18 = wala pang 18
answer-adult = 18 o higit pa
answer-not-required = hindi itinanong

## The tree of reasons

explain-title = Bakit: gawa { $id }, { $offence }
reason-principle = Ang prinsipyo ng hindi pagpaparusa: { $answer }
reason-status = Ang katayuan ng tao: { $answer }
reason-finding = Pasya ng awtoridad na nasa file: { $answer }
reason-suspicion = May opisyal na nagtala ng kapani-paniwalang hinala
reason-element = { $element }: { $answer }
reason-fact = { $fact }: { $answer }
reason-child = Bata: { $answer }. Hindi itinatanong ang paraan at pamimilit.
reason-causation = Bunga ng human trafficking ang gawa: { $answer }
reason-causation-contradiction = “Oo” ang sagot sa isang kaugnayan ngunit tinawag ding malayang pagpili ang gawa: dapat muna itong linawin
reason-compulsion = Pinilit ang tao: { $answer }
reason-compulsion-broad = Pinilit ang tao: { $answer } (malawak na pagbasa, na hinihingi ng Gabay ng ASEAN)
reason-protection = Ang ibinibigay ng pinakamalakas na tuntuning natugunan: { $answer }
reason-protection-gap = May puwang: dapat protektahan ang tao, ngunit hindi ito sinasabi ng batas ng bansa. Ang natitira: { $answer }
reason-ground = Tuntunin { $rule }: { $answer }
reason-offence = Walang tuntuning sinuri ang natugunan para sa paglabag na ito
reason-binds = May bisa ba ang tuntunin sa Estadong ito at sa ibang Estado ng pagkamamamayan ng tao? { $answer }
reason-beneficiaries = Kabilang ba ang tao sa mga pinoprotektahan nito? { $answer }
reason-acts = Saklaw ba nito ang paglabag? { $answer }
reason-threshold = Sapat na ba ang nalalaman tungkol sa human trafficking? { $answer }
reason-liability = Inaalis ba nito ang ganitong uri ng pananagutan? { $answer }
reason-link = Ang kaugnayan ba ay ang hinihingi nito? { $answer }
reason-purposes = Kabilang ba ang layunin sa mga binabanggit nito? { $answer }
reason-recognition = May ibang Estadong Panig ba na kumilala sa tao bilang biktima? { $answer }
reason-excluded = Hindi ba isinama ng teksto ang paglabag na ito? { $answer }

## What if

whatif-title = Paano kung { $changes }
whatif-nothing = Walang magbabago.
whatif-changed = { $what }: { $before } → { $after }
