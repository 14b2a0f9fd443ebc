# review: unreviewed

## The first page of the help

help-title = Paano kami makakatulong?
help-lead = Paano umalis nang ligtas, ano ang kahulugan ng mga salita, at ano ang gagawin sa iyong trabaho.
help-leave-button = Nasa bawat pahina ang pulang button na “Umalis sa site na ito”. Agad itong nagpapakita ng ibang pahina.
help-leave-keys = O pindutin nang tatlong beses ang Shift key, sunod-sunod.
help-leave-ends = Parehong nagsa-sign out sa iyo ang mga ito at binubura ang iyong mga sagot sa “Suriin ang isang sitwasyon”.
help-leave-history = Hindi binubura ng pag-alis ang history. Makikita ng titingin sa browser na ito na nagpunta ka rito.
help-private = Paano hindi mag-iwan ng history
help-private-phone = Sa telepono: buksan ang menu ng browser at pumili ng bagong pribadong tab o incognito tab.
help-private-computer = Sa kompyuter: buksan ang menu ng browser at pumili ng bagong pribadong window.
help-private-close = Isara ang tab o window kapag tapos ka na. Sa gayon, malilimutan ng browser ang mga pahina.
help-watched = Kung may nagmamanman sa iyo
help-watched-device = Ang telepono o kompyuter na ibinigay sa iyo ng iba ay maaaring magpakita sa kanila ng ginagawa mo. Gumamit ng iba kung kaya mo.
help-watched-danger = Nasa panganib ka ba ngayon? Tumawag sa pulis o sa hotline para sa mga biktima. Makikita ang numero sa pahina ng bawat Estado:
help-new = Unang beses mo ba rito?
help-new-lead = Limang maikling hakbang gamit ang isang gawa-gawang kaso. Mga limang minuto lamang ito.
help-first = Gabay sa unang pagbisita
help-roles = Mga gabay ayon sa papel
help-roles-lead = Piliin ang sa iyo. Sinasabi ng bawat gabay kung ano ang unang gagawin at kung ano ang hinihingi sa iyo ng mga tuntunin.
help-no-guide = Pumunta sa pahina ng tulong at pumili ng isa sa mga gabay.

## A first visit

help-first-title = Paano ako magsisimula?
help-first-lead = Kukuha ka ng gawa-gawang kaso, babasahin ang sagot, at babaguhin ito. Walang masisira.
help-first-1 = Magbukas ng kaso
help-first-1-text = Tungkol ang kasong ito sa isang babaeng nagdala ng droga para sa isang lalaki. Buksan ito, saka bumalik dito gamit ang “Bumalik”.
help-first-1-open = Buksan ang kaso
help-first-2 = Basahin ang sagot
help-first-2-text = Sinasabi ng kahon kung pinoprotektahan ng prinsipyo ang tao para sa gawang ito. Nasa ibaba nito ang dapat gawin ngayon.
help-first-2-go = Tingnan ang sagot
help-first-3 = Itanong kung bakit
help-first-3-text = Buksan ang “Bakit”. Binabanggit ng bawat hakbang ang pangyayari at ang tuntuning pinagbatayan nito.
help-first-3-go = Tingnan ang mga dahilan
help-first-4 = Magbago ng isang bagay
help-first-4-text = Sa ilalim ng “Paano kung iba?” pumili ng ibang bansa, ibang araw, o ibang pangyayari. Ipapakita ng pahina kung ano ang maiiba.
help-first-4-go = Subukan ang “Paano kung iba?”
help-first-5 = Magpatuloy mula roon
help-first-5-text = Maghanap ng tuntunin sa aklatan ng batas, o basahin ang gabay para sa iyong trabaho.

## What the words mean

help-words = Ang kahulugan ng mga salita
help-words-lead = Iisa ang kahulugan ng bawat salita sa lahat ng pahina.
help-words-person = Ang tao
help-words-act = Ang ginawa ng tao
help-words-law = Ang sinasabi ng batas
help-words-next = Ang sumusunod
help-word-victim = Biktima ng human trafficking
help-term-victim = Isang taong dinala ng iba o pinanatili sa kanilang kontrol para gamitin. Hindi mahalaga kung may tanggapang nagsabi na nito.
help-word-child = Bata
help-term-child = Sinumang wala pang 18. Kung hindi tiyak ang edad, ituring na bata ang tao hanggang matiyak ito.
help-word-elements = Gawa, paraan, at layunin
help-term-elements = Ang tatlong bahagi ng human trafficking: kung paano dinala o pinanatili ang tao, kung paano siya kinontrol, at para saan. Kapag bata, hindi itinatanong ang tungkol sa kontrol.
help-word-status = Katayuan
help-term-status = Ang nalalaman na tungkol sa tao bilang biktima. May limang salita para rito, at walang isinasara ang alinman sa mga ito.
help-word-suspicion = Kapani-paniwalang hinala
help-term-suspicion = May mabuting dahilan ang isang opisyal para isiping biktima ng human trafficking ang tao. Mula noon, itinuturing siyang biktima.
help-word-finding = Pasya ng awtoridad
help-term-finding = Ang pinagpasyahan ng isang tanggapan tungkol sa tao. Hindi ito hinihintay ng prinsipyo.
help-word-act = Gawa
help-term-act = Isang bagay na maaaring ikaparusa sa tao. Hiwalay na sinusuri ang bawat gawa.
help-word-nexus = Kaugnayan
help-term-nexus = Ang nag-uugnay sa gawa at sa human trafficking. Tinatawag din itong “nexus” ng mga abogado.
help-word-causation = May kaugnayan dahil sa human trafficking
help-term-causation = Bunga ng human trafficking ang gawa. Kung walang human trafficking, hindi ito mangyayari sa ganitong paraan.
help-word-compulsion = Pinilit
help-term-compulsion = May nagpagawa nito sa tao: sa dahas, banta, kasinungalingan, utang, o sa pananamantala sa kanyang kahinaan. Hindi ito kailanman itinatanong kapag bata.
help-word-inquiry = Pagtatanong
help-term-inquiry = Kung gaano kasusi dapat magsuri ang mga opisyal. Kapag mas mabigat ang gawa, mas masusi ang pagsusuri. Hindi kailanman ito nangangahulugan ng mas kaunting proteksyon.
help-word-stage = Yugto
help-term-stage = Kung gaano na kalayo ang narating ng usapin. Nakabatay dito ang dapat gawin ngayon.
help-stage-encounter = Unang nakaharap ng opisyal ang tao.
help-stage-investigation = Inaalam ng mga opisyal kung ano ang nangyari.
help-stage-charge = May nagpapasya kung sasampahan ng kaso ang tao.
help-stage-trial = Dinidinig ng hukuman ang kaso.
help-stage-sentencing = Pinagpapasyahan ng hukuman ang parusa.
help-stage-post-conviction = Hinatulan ng hukuman ang tao na may-sala. Maaari pa rin ang apela, pagbura ng rekord, at bayad-danyos.
help-stage-removal = Maaaring paalisin ang tao sa bansa.
help-word-principle = Ang prinsipyo
help-term-principle = Hindi dapat parusahan ang mga biktima ng human trafficking dahil sa ginawa nila bunga ng human trafficking. Umiiral ito sa bawat Estadong sumali sa ACTIP.
help-word-protection = Proteksyon
help-term-protection = Ang pinakamalakas na ibinibigay ng isang tuntunin sa tao para sa gawang ito. May pitong antas, mula malakas hanggang mahina.
help-word-gap = Puwang sa batas
help-term-gap = Pinoprotektahan ng prinsipyo ang tao, pero hindi ito sinasabi ng sariling batas ng Estado. Kaya umasa sa ACTIP at sa iba pang tekstong ipinapakita.
help-word-ground = Tuntuning sinuri
help-term-ground = Isang tuntuning sinubok sa gawa. Ito ay natugunan, hindi natugunan, o hindi pa natitiyak. Tinatawag din itong “batayan” ng mga abogado.
help-word-binding = Nagbubuklod, o hindi nagbubuklod
help-term-binding = Dapat sundin ang tuntuning nagbubuklod. Nararapat pa ring sundin ang patakaran o gabay na hindi nagbubuklod.
help-word-reading = Pagbasa
help-term-reading = Kung paano nauunawaan ng isang sanggunian ang isang tuntunin. Kapag nagkakaiba ang mga sanggunian, ipinapakita ang lahat, at isa ang ginagamit kasama ang dahilan.
help-word-defence = Depensa
help-term-defence = Isang mas matandang paraan sa batas kriminal para hindi managot ang tao, tulad ng pagkilos sa ilalim ng banta. Katabi ito ng prinsipyo at mas marami ang hinihingi.
help-word-divergence = Kung saan humingi ng higit pa ang mga hukuman
help-term-divergence = Isang hukuman o batas sa ibang lugar na mas mahigpit kaysa sa pamantayang panrehiyon. Binabanggit ito, pero hindi sinusunod dito.
help-word-actip = ACTIP (Kumbensyon ng ASEAN Laban sa Trafficking)
help-term-actip = Ang tratado ng mga Estado ng ASEAN laban sa human trafficking, noong 2015. Nasa artikulo 14(7) nito ang prinsipyo.
help-word-measure = Ang dapat gawin ngayon
help-term-measure = Isang bagay na dapat o maaaring gawin ng isang opisyal para sa gawang ito, kasama ang tuntuning nagsasabi nito.
help-word-duty = Tungkulin
help-term-duty = Ang hinihingi ng isang tuntunin sa isang papel. Pinakamalakas ang “dapat”, saka ang “nararapat”, saka ang “maaari”.
help-word-decision = Pasya
help-term-decision = Ang pinagpapasyahan ng isang opisyal tungkol sa isang gawa, na may mga dahilan. Ipinapakita ng programang ito ang batas. Hindi ito kailanman nagpapasya.
help-word-referral = Pagsangguni
help-term-referral = Pagdadala sa tao sa mga tumutulong: shelter, doktor, abogado. Hindi kailangan ng pasya ng awtoridad, at tinatanong muna ang tao.
help-word-consent = Pagpayag
help-term-consent = Sinasabi ng tao kung sino ang maaaring makakita ng ano, at para saan. Maaari niya itong bawiin anumang oras.
help-word-remedy = Remedyo
help-term-remedy = Ang nagtutuwid sa maling parusa: pag-alis ng multa, pagbura ng rekord, pagbabayad sa pinsala.
help-word-removal = Hindi pagbabalik sa panganib
help-term-removal = Walang dapat ipadala sa lugar kung saan may naghihintay na pinsala o panibagong human trafficking.

## Parts of every guide

help-guide-first = Ang unang gagawin
help-picture = Ganito ang itsura sa telepono: { $page }
help-guide-sees = Ang nakikita mo
help-guide-record = Paano magtala ng pasya
help-guide-keep = Ang dapat isulat
help-guide-never = Hindi kailanman dahilan ang mga ito para magparusa
help-guide-never-lead = Tinatanggihan dito ang pasyang nakabatay sa isa sa mga ito, kasama ang tuntuning nagbabawal nito.
help-guide-duties = Ang iyong mga tungkulin
help-guide-owed = Ang tungkulin sa iyo ng mga opisyal
help-guide-duties-note = Sa mga salita ng aklatan ng batas. Buksan ang isang numero para makita kung saan ito nakasulat.
help-guide-everyone = Mga tungkulin ng lahat ng humahawak sa kaso
help-record-1 = Magpasya nang hiwalay sa bawat gawa. Maaaring marami ang nagawa ng isang tao.
help-record-2 = Sabihin kung ano ang pinagpasyahan mo, at banggitin ang tuntuning batayan nito. Nakalista kasama ng gawa ang mga tuntuning sinuri.
help-record-3 = Ibigay ang iyong mga dahilan sa salitang naiintindihan ng tao.
help-record-4 = Para magpasya laban sa proteksyon, banggitin kung ano ang sinasabi mong kulang: isang bahagi ng human trafficking, o ang kaugnayan. Sabihin kung bakit.
help-record-5 = Kung lumilihis ka sa pasya ng awtoridad o sa pagtatasang nasa file, sabihin ito at ibigay ang iyong mga dahilan.
help-record-6 = Kung humihingi ng pahintulot ang batas, dapat nasa file ito bago ka magpatuloy.
help-record-7 = Nananatili ang itinala mo. Itinutuwid ang mali sa pamamagitan ng pagtatama, at mababasa ang dalawa.
help-never-not-formally-identified = Wala pang tanggapang tumukoy sa tao.
help-never-no-trafficker-prosecuted = Walang trafficker na nililitis.
help-never-does-not-cooperate = Hindi tumutulong ang tao sa imbestigasyon.
help-never-serious-offence = Mabigat ang gawa.
help-never-consented = Pumayag umano ang tao.
help-never-contract-signed = Pumirma ng kontrata ang tao.
help-never-self-denied = Itinatanggi ng tao na nabiktima siya ng human trafficking, o wala siyang sinasabi.

## The person whose file it is

help-person-concerned-name = Tungkol sa akin ang file
help-person-concerned-lead = Maaari mong tingnan ang batas nang walang account. Kung may file dito tungkol sa iyo, maaari mo itong makita.
help-person-concerned-step-1 = Tiyaking ligtas kang makakaalis sa pahinang ito.
help-person-concerned-step-2 = Makikita mo ang sinasabi ng batas nang hindi ibinibigay ang iyong pangalan. Laging mabuting sagot ang “Hindi ko alam”.
help-person-concerned-step-3 = Hanapin ang hotline para sa mga biktima sa pahina ng Estadong kinaroroonan mo.
help-person-concerned-step-4 = Humingi ng abogado at ng taong nagsasalita ng iyong wika. Maaari kang magsama ng taong pinagkakatiwalaan mo.
help-person-concerned-step-5 = Kung may nagbigay sa iyo ng link sa iyong file, buksan ito kapag nag-iisa ka. Isang beses lang itong magagamit.
help-person-concerned-see-1 = Nakikita mo ang nakatago tungkol sa iyo. Hindi mo nakikita ang lugar na tinutuluyan mo, para walang ibang makabasa nito mula sa likod mo.
help-person-concerned-see-2 = Nakikita mo kung sino ang nagbukas ng iyong file, kailan, at para saan.
help-person-concerned-see-3 = Ikaw ang nagsasabi kung sino ang maaaring makakita ng ano. Maaari mo itong bawiin anumang oras.
help-person-concerned-record-1 = Kung may mali sa file, sabihin sa iyong abogado o sa nag-aalaga sa iyo. Itatama ito, at walang itatago.
help-person-concerned-record-2 = Hindi mo kailanman kailangang ulitin ang iyong kuwento dahil lang may pahinang nagtatanong nito.

## Frontline officer

help-frontline-officer-name = Opisyal na unang humaharap sa tao
help-frontline-officer-lead = Ikaw ang unang nakakaharap ng tao: pulis, bantay sa hangganan, imigrasyon, o inspeksyon ng paggawa.
help-frontline-officer-step-1 = Maghanap ng mga palatandaan ng human trafficking sa mga nakakaharap mong lumabag umano sa batas. Dalhin muna ang tao sa ligtas at tahimik na lugar.
help-frontline-officer-step-2 = Ilarawan ang alam mo, nang walang pangalan, at basahin ang sinasabi ng batas.
help-frontline-officer-step-3 = Kung may hinala, ituring na biktima ang tao mula ngayon. Huwag arestuhin, pagmultahin, o paalisin dahil sa mga kaugnay na gawa.
help-frontline-officer-step-4 = Mag-sign in, piliin ang layuning pag-alam kung biktima ang tao, at magbukas ng kaso. Isulat ang nakita at narinig mo.
help-frontline-officer-step-5 = Isangguni ang tao para matulungan: tanungin muna siya. Saka gawin ang nakalista sa “Ang dapat gawin ngayon”.
help-frontline-officer-see-1 = Nakikita mo ang mga kaso ng iyong ahensya, at higit pa sa mga kasong hinahawakan mo.
help-frontline-officer-see-2 = Nakikita ng katrabaho sa susunod na turno na ipinapalagay na biktima ang tao, at kung ano ang dapat nang gawin. Nananatiling nakatago ang pangalan.
help-frontline-officer-see-3 = Nakikita ng mga opisyal ng imigrasyon ang lumabas sa unang pagharap, sa mga kaso ng sarili nilang ahensya. Walang nabubuksan para sa pagpapatupad ng batas sa imigrasyon.
help-frontline-officer-see-4 = Kung nanganganib ang buhay, maaari kang magbukas ng kaso nang isang oras. Sasabihan agad ang iyong superbisor.
help-frontline-officer-record-1 = Isulat ang “hindi alam” kung hindi mo alam. Isulat lamang ang “hindi” kung alam mong ganoon nga.

## Investigator

help-investigator-name = Imbestigador
help-investigator-lead = Inaalam mo kung ano ang nangyari, at kung sinong mga trafficker ang nasa likod nito.
help-investigator-step-1 = Ilagay ang mga pangyayari sa pagsusuri ng sitwasyon at tingnan kung aling mga tanong ang higit na magpapasya. Iyon muna ang itanong.
help-investigator-step-2 = Wakasan ang detensyon kung may kaugnayan ang gawa sa human trafficking. Humingi ng abogado, interpreter, at taong sinanay para magsuri.
help-investigator-step-3 = Buksan ang iyong gawain at piliin ang layunin: pag-alam kung biktima ang tao, o pag-iimbestiga sa mga trafficker. Hindi maaaring sabay ang dalawa.
help-investigator-step-4 = Basahin ang mga tuntunin ng iyong Estado para sa gawang ito, sa araw na ito.
help-investigator-step-5 = Bumaling sa mga trafficker. Ang sinasabi sa iyo ng tao tungkol sa kanila ay hindi kailanman ginagamit laban sa tao.
help-investigator-see-1 = Sa layuning pag-alam kung biktima ang tao, nakikita mo ang mga gawa ng tao at ang mga palatandaan ng human trafficking.
help-investigator-see-2 = Sa layuning pag-iimbestiga sa mga trafficker, nakikita mo ang sinabi ng tao bilang saksi. Hindi mo nakikita ang sarili niyang mga gawa.
help-investigator-see-3 = Hindi mo kailanman nakikita kung saan tumutuloy ang tao. Dumaraan ang pakikipag-ugnayan sa mga kumukupkop sa kanya.
help-investigator-record-1 = Itala ang mga sumusuporta sa kaugnayan nang kasing-ingat ng mga sumasalungat dito.

## Prosecutor

help-prosecutor-name = Piskal
help-prosecutor-lead = Ikaw ang nagpapasya kung sasampahan ng kaso ang tao, at kung magpapatuloy ang kaso.
help-prosecutor-step-1 = Buksan ang kaso sa layuning pag-uusig at basahin ang pagtatasa, bawat gawa.
help-prosecutor-step-2 = Tingnan kung ano ang magpapabago sa resulta. Kung hindi pa alam ang pangyayaring magpapasya, ipatanong ito bago ka magpasya.
help-prosecutor-step-3 = Suriin ang tuntuning nagpoprotekta: may pagbabawal ba, kailangang pahintulot, o kapangyarihang huwag mag-usig?
help-prosecutor-step-4 = Suriin ang kriminal na layunin at ang mga depensa, pati sa malawak na pagbasa.
help-prosecutor-step-5 = Kung umiiral o ipinapalagay na umiiral ang prinsipyo, huwag magsampa ng kaso, o itigil ito. Saka isangguni ang tao para matulungan.
help-prosecutor-see-1 = Nakikita mo ang pinagbabatayan ng iyong pasya, sa mga kasong ibinigay sa iyo.
help-prosecutor-see-2 = Hindi mo nakikita ang sinabi ng tao bilang saksi habang nagpapasya ka tungkol sa kanya.
help-prosecutor-see-3 = Laban sa mga trafficker, iba ang layunin ng iyong gawain. Doon mo nakikita ang ebidensya, at hindi ang sariling mga gawa ng tao.
help-prosecutor-record-1 = Kung may puwang sa batas, sabihin ito. Umasa sa artikulo 14(7) ng ACTIP, na nagbubuklod sa iyong Estado.

## Defence lawyer

help-defence-lawyer-name = Abogado ng depensa
help-defence-lawyer-lead = Nagsasalita ka para sa tao, mula sa unang panayam hanggang sa pagbura ng rekord.
help-defence-lawyer-step-1 = Buksan ang file ng iyong kliyente. Kung may makita kang mga palatandaang hindi nakita ng iba, ikaw na ang magbukas ng kaso.
help-defence-lawyer-step-2 = Ilagay sa pagsusuri ng sitwasyon ang sinabi ng iyong kliyente, nang walang pangalan, at tingnan kung aling mga pangyayari ang pinakamahalaga.
help-defence-lawyer-step-3 = Iharap muna ang prinsipyo, kasama ang tuntunin ng iyong Estado at ang artikulo 14(7) ng ACTIP.
help-defence-lawyer-step-4 = Iharap din ang mga depensa. Hilingin sa hukuman na basahin ang mga ito nang malawak, gaya ng Gabay ng ASEAN.
help-defence-lawyer-step-5 = Alamin kung saan humingi ng higit pa ang mga hukuman sa ibang lugar, at kung ano ang sagot ng pamantayang panrehiyon.
help-defence-lawyer-see-1 = Nakikita mo ang buong file ng iyong kliyente, at kung sino ang nagbasa nito.
help-defence-lawyer-see-2 = Ang sinasabi sa iyo ng kliyente ay napupunta sa mga talang ikaw lamang ang makakabasa.
help-defence-lawyer-see-3 = Maaari kang magsama ng pangalawang abogado, at magpasa ng kaso sa iba.
help-defence-lawyer-record-1 = Itago ang pagtatasang inaasahan mo. Maaari itong gawin muli makalipas ang ilang taon.
help-defence-lawyer-record-2 = Itala ang bawat pangyayaring nagpapakita ng human trafficking o ng kaugnayan, kasama ang pinagmulan nito.
help-defence-lawyer-record-3 = Matapos mahatulang may-sala, tingnan ang mga remedyo ng Estado: multa, rekord, pagbabawal na bumalik, bayad-danyos.

## Judge

help-judge-name = Hukom
help-judge-lead = Nagpapasya ka sa paglilitis, sa pagpapataw ng hatol, at sa bawat kahilingang bawiin ang isang parusa.
help-judge-step-1 = Buksan ang kasong nasa iyong hukuman, at basahin ang pagtatasa bawat gawa.
help-judge-step-2 = Tingnan ang mga dahilan, isa-isang hakbang. Binabanggit ng bawat isa ang pangyayari at ang tuntunin nito.
help-judge-step-3 = Basahin ang buong tuntunin, sa araw na mahalaga para sa gawa. Ikaw ang pipili ng araw.
help-judge-step-4 = Tingnan kung saan hindi magkasundo ang mga sanggunian o hukuman bago mo sundin ang isa.
help-judge-step-5 = Ikaw mismo ang magharap ng prinsipyo at ng mga depensa, kahit walang panig na gumawa nito.
help-judge-see-1 = Nakikita mo ang inihain sa hukuman, at wala sa mga bagay na sa pamamagitan lamang ng mga panig nakakarating dito.
help-judge-see-2 = Ikaw ang pangalawang taong sumasang-ayon sa pagkopya o pagbura ng isang file.
help-judge-record-1 = Huling hanay ng proteksyon ang mas magaang na hatol. Hindi nito pinapalitan ang prinsipyo.

## Shelter and social worker

help-shelter-worker-name = Manggagawa sa shelter at social worker
help-shelter-worker-lead = Pinananatili mong ligtas at maayos ang tao, at madalas na ikaw ang una niyang pinagkakatiwalaan.
help-shelter-worker-step-1 = Asikasuhin ang kaligtasan, pagkain, tulog, at doktor bago ang anumang tanong.
help-shelter-worker-step-2 = Tanungin ang tao kung ano ang pinapayagan niya: aling tanggapan ang maaaring makakita ng ano, at para saan.
help-shelter-worker-step-3 = Buksan ang kaso ng tao sa layuning proteksyon at tulong. Kung wala pa, magbukas ng isa.
help-shelter-worker-step-4 = Isulat ang nagpapakita ng human trafficking kapag ikinukuwento ito ng tao. Huwag siyang piliting magkuwento.
help-shelter-worker-step-5 = Ipakita sa tao ang sinasabi ng batas, kung gusto niya, at tulungan siyang makakuha ng abogado.
help-shelter-worker-see-1 = Nakikita mo ang pangalan, lugar, kalusugan, at mga pagpayag ng mga inaalagaan mo.
help-shelter-worker-see-2 = Hindi mo nakikita kung ano raw ang ginawa nila. Hindi mo iyon kailangan para makapagbigay ng kanlungan.
help-shelter-worker-record-1 = Itala kung saan dinala ang tao at kung ano ang ginawa. Nakatago ang lugar sa pulis at mga hukuman.
help-shelter-worker-record-2 = Hindi kulungan ang shelter. Kung nakakandado ang mga pinto, sabihin ito: itinuturing itong detensyon.
help-shelter-worker-record-3 = Ikaw mismo ang mag-abot sa tao ng link sa kanyang file, kapag nag-iisa siya at ligtas.

## Child protection

help-child-protection-name = Proteksyon sa bata
help-child-protection-lead = Naninindigan ka para sa lahat ng wala pang 18, at para sa lahat ng maaaring wala pang 18.
help-child-protection-step-1 = Kung hindi tiyak ang edad, ituring na bata ang tao. Pumapabor sa bata ang pag-aalinlangan.
help-child-protection-step-2 = Ipalabas agad ang bata sa anumang selda o saradong lugar. Tiyaking may tagapag-alaga at abogado.
help-child-protection-step-3 = Buksan ang kaso sa layuning proteksyon at tulong, o sa layuning pag-alam kung biktima ang tao kung saan mo tinitiyak ang edad o katayuan.
help-child-protection-step-4 = Tasahin kung ano ang pinakamabuti para sa bata, at itala ito.
help-child-protection-step-5 = Tingnan ang sinasabi ng batas. Kapag bata, sapat na ang kaugnayan: hindi itinatanong kung pinilit siya.
help-child-protection-see-1 = Nakikita mo ang pangalan, lugar, kalusugan, at mga pagpayag ng mga batang inaalagaan mo.
help-child-protection-see-2 = Kung hinahawakan mo ang kaso, nakikita mo rin ang mga gawa, dahil nagsasalita ka para sa bata.
help-child-protection-record-1 = Itala kung paano natiyak ang edad, at kung sino ang tumiyak.
help-child-protection-record-2 = Itala ang gusto ng bata, sa sarili niyang salita.

## Counter-trafficking body

help-counter-trafficking-body-name = Lupon laban sa human trafficking
help-counter-trafficking-body-lead = Pinamumunuan at binabantayan mo ang gawain ng Estado. Ganoon din ang mga institusyon ng karapatang pantao.
help-counter-trafficking-body-step-1 = Buksan ang iyong gawain sa layuning pagsubaybay: nakikita mo ang bawat kaso ng iyong Estado, nang walang pangalan.
help-counter-trafficking-body-step-2 = Tingnan kung paano sinasagot ng batas ng iyong Estado ang 24 na tanong, at kung saan ito nagkukulang.
help-counter-trafficking-body-step-3 = Ihambing ang iyong Estado sa iba.
help-counter-trafficking-body-step-4 = Tingnan kung aling mga tuntunin ang dumating at nawala, at sabihan ang mga nagpapatupad nito.
help-counter-trafficking-body-step-5 = Maglathala ng gabay, sanayin ang mga unang humaharap sa tao, at tiyaking naaabot ang mga remedyo.
help-counter-trafficking-body-see-1 = Sa layuning pagsubaybay, nakikita mo ang mga kaso nang walang pangalan, at kung sino ang nagbasa. Wala kang binabago.
help-counter-trafficking-body-see-2 = Kung tumutukoy o nag-aalaga ka ng mga biktima, higit pa ang nakikita mo sa mga kasong iyon, sa layuning iyon.
help-counter-trafficking-body-record-1 = Itala ang pasya kasama ang pinagbatayan nito. May halaga rin dito ang pasya ng ibang Estado ng ASEAN.

## Administrator

help-administrator-name = Tagapangasiwa
help-administrator-lead = Pinangangasiwaan mo ang mga ahensya at mga gumagamit. Wala kang nakikitang kaso, at pinoprotektahan nito ang lahat.
help-administrator-step-1 = Mag-sign in gamit ang passkey o code na pang-isang beses, at i-print ang iyong mga code sa pag-recover.
help-administrator-step-2 = Idagdag ang mga ahensya, saka ang mga gumagamit. Isa ang ahensya at isa ang papel ng bawat gumagamit.
help-administrator-step-3 = Iabot nang personal ang bawat imbitasyon. Isang beses lang itong magagamit.
help-administrator-step-4 = Magkaroon ng pangalawang tagapangasiwa: kapag nawala sa isang tao ang lahat ng paraan para makapasok, iba ang magsisimula muli para sa kanya.
help-administrator-step-5 = Kapag may umalis, wakasan ang kanyang account sa araw ding iyon.
help-administrator-see-1 = Nakikita mo ang mga ahensya, mga gumagamit, at ang mga nilagdaang checkpoint ng talaan.
help-administrator-see-2 = Wala kang nakikitang kaso, pangalan, o listahan ng mga kaso.
help-administrator-record-1 = Itago ang mga checkpoint sa ibang tanggapan. Ipinapakita ng mga ito kung may file na binago nang walang nakakaalam.
