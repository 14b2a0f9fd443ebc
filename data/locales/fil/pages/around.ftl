# review: unreviewed

## Around every page

language-own-name = Filipino
page-skip = Pumunta agad sa nilalaman
page-menu = Menu ng pahina
page-work = Ang aking gawain
page-explore = Suriin ang isang sitwasyon
page-law = Ang batas
page-help = Tulong
page-account = Ang iyong account
page-sign-in = Mag-sign in
page-sign-out = Mag-sign out
page-language = Wika
page-change = Palitan
page-leave = Umalis sa site na ito
page-leave-note = Ang “Umalis sa site na ito” ay agad na nagpapakita ng ibang pahina. Hindi nito binubura ang natatandaan ng iyong browser tungkol sa mga pahinang nakita mo.
page-leave-more = Paano umalis nang ligtas
page-decides = Ipinapakita ng Lindung ang batas, mga puwang, at mga tungkulin. Tao ang nagpapasya.
page-unreviewed = Wala pang taong sumuri sa saling ito. Kung mahalaga ang bagay, ihambing ito sa tekstong Ingles.
page-zawgyi = Mukhang Burmese ito na tinipa sa Zawgyi. Hindi ito mababasa o mahahanap ng iba rito. Itipa ito sa Unicode.
page-back = Bumalik
page-optional = (kung alam)
page-continue = Magpatuloy
page-problem = May problema
page-error = May mali
page-print = I-print
page-home = Sa unang pahina

## The first page

home-title = Protektahan ang mga taong pinilit na lumabag sa batas
home-lead = Hindi dapat parusahan ang mga biktima ng human trafficking dahil sa ipinagawa sa kanila ng mga trafficker. Tingnan ang sinasabi ng batas ng sampung Estado, bawat gawa, at kung ano ang dapat gawin ngayon ng bawat opisyal.
home-explore = Ilarawan ang isang sitwasyon, isa-isang tanong. Hindi kailangan ng account at walang itinatago.
home-law = Basahin ang mga tuntunin ng bawat Estado sa alinmang araw, paghambingin ang mga ito, at tingnan kung saan nagkakaiba ang mga sanggunian.
home-worked = Kumuha ng isang buong halimbawang kaso, baguhin ang mga pangyayari, at tingnan kung ano na ang sinasabi ng batas.
home-work = Ang iyong mga kaso, ang mga dapat nang gawin, at ang mga nagbago.
home-sign-in = Para sa mga opisyal, piskal, abogado, hukom, at mga nagbibigay ng proteksyon.
home-urgent = May nasa panganib ba ngayon?
home-urgent-text = Tumawag sa pulis o sa hotline laban sa human trafficking ng bansang kinaroroonan mo. Makikita ang numero sa pahina ng bawat Estado.

## When something is not there

wrong-not-found = Wala rito ang pahinang ito
wrong-not-found-detail = Tingnan kung tama ang address, o magsimula sa unang pahina.
