# review: unreviewed

## R001-R020

duty-R001 = Simulang ilapat ang prinsipyo sa unang pagharap mo sa taong may kapani-paniwalang dahilan para isipin mong biktima ng human trafficking. Huwag hintayin ang pormal na pasya.
duty-R002 = Ibigay ang proteksyong ito, pormal mang natukoy ng awtoridad ang tao o hindi pa.
duty-R003 = Ibigay ang proteksyong ito, may sinampahan man ng kasong human trafficking o wala.
duty-R004 = Huwag gawing kondisyon ng proteksyon ang pagtulong ng tao sa pulis o ang pagtestigo niya.
duty-R005 = Huwag isama ang uri at bigat ng paglabag sa pagpapasya kung umiiral ang prinsipyo. Kung mabigat ang paglabag, mas masusing pagsusuri lamang sa mga pangyayari ang hinihingi nito.
duty-R006 = Protektahan ang tao sa lahat ng uri ng parusa: kriminal, administratibo, pang-imigrasyon, at sibil, pati sa pagtratong parusa ang epekto.
duty-R007 = Ilapat ang prinsipyo sa bawat paraan ng paghawak sa tao: pag-aresto, detensyon sa imigrasyon, nakakandadong shelter, at pagpigil bago ang pagpapaalis o paglilipat.
duty-R008 = Suriin nang hiwalay ang bawat gawa. Protektahan ang tao para sa mga gawang may kaugnayan sa human trafficking, at asikasuhin ang iba sa karaniwang paraan.
duty-R009 = Kung wala pang 18 o maaaring wala pang 18 ang tao, itanong lamang ang gawa ng trafficking at ang layunin nito. Huwag gawing batayan kung paano kinontrol o pinilit ang bata.
duty-R010 = Huwag isaalang-alang ang pagpayag ng bata sa anumang kaso, at ang pagpayag ng nasa hustong gulang kapag gumamit ang trafficker ng alinman sa mga paraan ng trafficking.
duty-R011 = Huwag hayaang tapusin ng kontrata ang pagtatanong, dahil walang sinumang maaaring makipagkasundo na gumawa ng krimen. Itago ang kontrata bilang ebidensya laban sa trafficker.
duty-R012 = Protektahan nang pantay ang bawat biktima, kasama ang mga lalaki, mga walang papeles, mga humihingi ng asylum, mga may kapansanan, at mga LGBTQI+.
duty-R013 = Hanapin ang kaugnayan sa malawak na kahulugan. Hindi ito napuputol ng panahong lumipas mula nang makatakas ang tao habang nagpapatuloy ang takot o kontrol.
duty-R014 = Huwag kailanman gamitin laban sa tao na hindi niya sinabing biktima siya, o itinanggi niya ito. Trabaho ng mga opisyal ang paghahanap ng mga biktima.
duty-R015 = Kung naparusahan pa rin ang biktima, itama ito sa pamamagitan ng remedyo.
duty-R016 = Kung kulang ang proteksyong ibinibigay ng batas ng bansa, umasa sa artikulo 14(7) ng ACTIP at sa kumbensyon ng UN laban sa organisadong krimen kasama ang protokol nito sa trafficking. Gamitin din ang mga kasunduan ng dalawang Estado at ang mga pangkalahatang depensa.
duty-R017 = Panagutin ang opisyal na maling gumamit o hindi sumunod sa prinsipyo.
duty-R018 = Saklawin ang human trafficking sa loob ng bansa at tawid-hangganan, at ang lahat ng anyo ng pagsasamantala.
duty-R019 = Huwag itong tawaging proteksyon kung pinananatili sa shelter o binibigyan ng serbisyo ang tao nang labag sa kanyang kalooban.
duty-R020 = Huwag ibalik ang tao sa lugar na may naghihintay na parusa o matinding pinsala. Magbigay ng legal na pananatili kung hindi ligtas ang pag-uwi.

## R021-R042

duty-R021 = Isaalang-alang na banggitin ang pagsasamantala sa gawaing kriminal bilang isa sa mga layunin ng trafficking.
duty-R022 = Habang hindi pa ito binabanggit ng kahulugan, isailalim ang sapilitang krimen sa sapilitang paggawa, mga gawaing katulad ng pang-aalipin, o sa bukas na kategorya ng ibang pagsasamantala.
duty-R023 = Kung may listahan ng mga paglabag ang probisyon, isulat na hindi kumpleto ang listahan.
duty-R024 = Magpasa ng malinaw na probisyon ng hindi pagpaparusa na sumasaklaw sa bawat biktima at bawat kaugnay na gawa.
duty-R025 = Kung sapilitan ang pag-uusig, iutos sa batas na huwag usigin ang mga kaugnay na gawa, o na wakasan agad ang kaso.
duty-R026 = Kung napagpipilian ang pag-uusig, tiyaking walang sisimulan, at na hihinto ang nasimulan na sa sandaling makita ang kaugnayan.
duty-R027 = Sabihin sa teksto kung aling kaugnayan ang kailangan. Pumili sa pamimilit o sanhi, ipaliwanag ito, at isipin kung paano ito papatunayan sa praktika.
duty-R028 = Kung humihingi ang teksto ng pamimilit, isama rito ang bawat paraang binabanggit ng ACTIP at gawin itong mas mababa kaysa sa pamimilit sa pamamagitan ng banta (duress) o matinding pangangailangan (necessity).
duty-R029 = Kung humihingi ang teksto ng sanhi, tiyaking binibigyan ng malawak na kahulugan ang mga salitang tulad ng direktang kinahinatnan, bunga, o kaugnay.
duty-R030 = Kung ilang paraan lamang ang kinikilala ng teksto, tulad ng pamimilit, isaalang-alang na baguhin ito o maglabas ng gabay tungkol sa malawak na pagbasa nito.
duty-R031 = Buksan ang mga depensa sa mga bata, anuman ang mga paraang ginamit o hindi ginamit.
duty-R032 = Gawing tungkulin ng Estado na pabulaanan ang depensa. Hindi ito kailangang patunayan ng akusadong naghaharap nito.
duty-R033 = Isaalang-alang na sumulat ng mga gabay tungkol sa probisyon kasama ang mga piskal at abogado, para sa mga espesyalista at para sa lahat ng iba pa.
duty-R034 = Sa mga gabay na iyon, ipaliwanag ang modelong ginamit, kung paano ipakita o pabulaanan ang kaugnayan, kung paano umasa sa ACTIP, at kung paano nakakatulong ang mga tratado sa pagbasa ng mga depensa.
duty-R035 = Maglabas ng mga gabay para sa mga piskal upang pare-pareho ang paglalapat ng prinsipyo sa lahat ng kaso.
duty-R036 = Ilathala ang listahan ng mga paglabag na madalas ipagawa sa mga biktima, sabihing bukas ito, at gamitin ito sa pagsasanay ng mga opisyal.
duty-R037 = Isaalang-alang na baguhin ang ibang batas na tumatama sa mga biktima: pananagutang walang hinihinging layunin, kontrol sa hangganan, imigrasyon, droga, prostitusyon. Magsimula kung saan paghagupit o kamatayan ang parusa.
duty-R038 = Isaalang-alang na gawing bahagi ng bawat paglabag na kaugnay ng prostitusyon na nasa hustong gulang ang akusado.
duty-R039 = Itakda sa angkop na antas ang pinakamababang edad ng pananagutang kriminal; 14 ang hinihingi ng Komite sa mga Karapatan ng Bata. Kung hindi napatunayan ang edad, magpasya nang pabor sa bata.
duty-R040 = Pag-aralan ang batas na magpapahintulot na ipawalang-bisa ang mga hatol na may-sala sa mga biktima, ipabura sa rekord, o ipasara.
duty-R041 = Sumali sa Protokol ng ILO sa Sapilitang Paggawa ng 2014 at sa iba pang tratado tungkol dito.
duty-R042 = Hayaang magkasabay ang prinsipyo at ang mga depensa: hindi kailanman nawawala ang isa dahil ginamit ang isa pa.

## R043-R070

duty-R043 = Alamin kung ano ang bumubuo sa human trafficking at maghanap ng mga biktima sa mga taong nakakaharap mo bilang lumabag umano sa batas: mga migrante, mga nasa prostitusyon, mga manggagawa sa bukid at pangisdaan, mga tagadala ng droga, mga pinagtatrabaho sa scam.
duty-R044 = Habang hindi mo pa matiyak, ituring na biktima ang maaaring biktima hanggang luminaw ang mga pangyayari.
duty-R045 = Kung maaaring wala pang 18 ang tao at hindi napatunayan ang edad, ituring siyang bata at bigyan ng natatanging proteksyon habang sinusuri ang edad.
duty-R046 = Palayain agad ang bata mula sa detensyon kapag nakitang maaaring biktima siya at may kaugnayan dito ang gawa.
duty-R047 = Isangguni ang tao sa pambansang mekanismo ng pagsangguni (national referral system) kapag may mga palatandaan ng human trafficking.
duty-R048 = Tasahin ang pinakamabuting kapakanan ng bata at gumawa ng pormal na pagpapasya tungkol dito.
duty-R049 = Tawagan ang serbisyo ng proteksyon sa bata.
duty-R050 = Maghanap ng mga maaaring biktima sa mga hawak dahil sa usapin sa imigrasyon. Palabasin sila at isangguni para matulungan.
duty-R051 = Isaalang-alang ang pansamantalang visa o permit para sa proteksyon, upang makapanatili ang tao habang pinoprotektahan.
duty-R052 = Kausapin ang mga manggagawang nakita sa inspeksyon at suriin kung may biktima bago pauwiin o parusahan ang sinuman.
duty-R053 = Pansinin ang mga palatandaan ng human trafficking sa mga ginagamot o tinutulungan mo, at tulungan ang mga opisyal na makilala sila.
duty-R054 = Isaalang-alang ang buong pagkatao: edad, kasarian, pinagmulan, katayuan, kapansanan, nakaraan, at kung paano nagsasama-sama ang mga ito.
duty-R055 = Huwag magpasya ayon sa larawan mo ng mabuti, tunay, o karapat-dapat na biktima. Suriin ang sariling pagkiling, lalo na tungkol sa scam at prostitusyon.
duty-R056 = Ibigay sa taong may kapansanan ang mga pag-aangkop na kailangan niya, sa pamamaraan at ayon sa edad, upang ganap siyang makalahok.
duty-R057 = Makipanayam sa paraang angkop sa bata at sa kasarian ng tao, at hindi nagpapalala ng trauma. Walang kailangang mahusay magsalita o marunong ng lokal na wika.
duty-R058 = Magbigay ng abogado o tagapayong legal mula simula hanggang wakas ng pagtukoy kung biktima ang tao.
duty-R059 = Ipasuri agad at nang maayos ang kalagayan ng tao, upang matukoy ang biktima.
duty-R060 = Sanayin ang mga opisyal na tumutukoy ng mga biktima, at tiyaking kuwalipikado sila para rito.
duty-R061 = Ilapat ang prinsipyo mula sa sandaling sabihin ng tao o ng kanyang abogado na human trafficking ang paliwanag sa gawa.
duty-R062 = Magsalita laban sa mga patakarang naglalantad sa mga biktima sa parusa, tulad ng giyera kontra droga, awtomatikong detensyon, mapang-uusig na tuntunin sa migrasyon, at mga reyd.
duty-R063 = Tipunin ang mga umiiral na hanay ng mga palatandaan, suriin ang mga ito, at iangkop sa bansa.
duty-R064 = Tiyaking walang palatandaang nag-aalis ng mga tao dahil sa kanilang profile o sa uri ng gawang ibinibintang sa kanila.
duty-R065 = Panatilihing napapanahon ang mga palatandaan, sa pagtatanong sa mga nasa larangan at sa lipunang sibil.
duty-R066 = Ibigay ang mga palatandaan sa lahat ng maaaring makaharap ng mga biktima at isulat sa mga pamamaraan ng trabaho, pati para sa mga task force, kawani ng kalusugan, at mga nag-aasikaso ng bata.
duty-R067 = Gamitin ang palatandaan ng human trafficking bilang dahilan para magtanong pa. Wala itong pinatutunayan nang mag-isa, at walang isinasara ang kawalan nito.
duty-R068 = Asahan na maaaring ilang uri ng labag sa batas na gawa ang nagawa ng isang biktima, anuman ang pagsasamantala.
duty-R069 = Ipaalam sa mga lupon ng ASEAN ang mga bagong kalakaran at tumulong na mapagtugma ang mga palatandaan sa rehiyon.
duty-R070 = Gawin para sa mga mamamayan ng iyong Estado ang tungkulin sa kanila ng iyong tanggapan. Huwag ipagkait ang tulong ng konsulado o ang daan pauwi.

## R071-R098

duty-R071 = Huwag arestuhin o sampahan ng kaso ang tao dahil sa gawang may kaugnayan sa human trafficking.
duty-R072 = Ipasuri nang walang pagkaantala sa taong sinanay at kuwalipikado kung human trafficking ito.
duty-R073 = Itanong kung sinadya ng tao ang paglabag bago mo siya sampahan ng kaso.
duty-R074 = Kung pinapayagan ka ng batas na pumili, isaalang-alang ang hindi pag-aresto o hindi pagsasampa ng kaso, pati na para sa kapakanan ng publiko.
duty-R075 = Kung wala kang mapagpipilian, isama sa file ang lahat ng nagpapahiwatig ng human trafficking.
duty-R076 = Isaalang-alang na itala sa file kung inilapat ang prinsipyo at sa anong legal na batayan.
duty-R077 = Imbestigahan kung sino ang nasa likod ng tao: ang ugnayan ng biktima at ng nagsasamantala.
duty-R078 = Tipunin din ang ebidensya sa paligid ng nangyari, pati ang nakakatulong sa akusado.
duty-R079 = Tumingin nang lampas sa mga nasa harapan, hanggang sa mga kumokontrol sa kanila. Huwag arestuhin ang mga biktima para maabot ang quota.
duty-R080 = Itakda sa plano ng operasyon kung sino ang tutukoy ng mga biktima at kung sino ang mag-aalaga sa kanila.
duty-R081 = Kung magkakaiba ang pananaw, sundin ang mga opisyal na sinanay sa pagtukoy ng mga biktima.
duty-R082 = Suriin nang hiwalay ang bawat tao, at ilayo ang mga organisador sa mga maaaring biktima.
duty-R083 = Magpanatili ng network at listahan ng mga makokontak na magagamit ng mga opisyal, na may mga pangkat mula sa iba't ibang larangan.
duty-R084 = Isaalang-alang na sukatin ang mga opisyal ayon sa kanilang pagsusuri at tamang paggamit ng prinsipyo, hindi lamang sa mga pag-aresto. Bilangin ang mga pagsangguning napatunayan kalaunan.
duty-R085 = Isaalang-alang na protektahan ang mga opisyal mula sa sisi kapag, nang may mabuting loob, hindi nila sinampahan ng kaso ang biktima.
duty-R086 = Magkaroon ng nakatakdang pamamaraan sa pagtukoy at pagsangguni ng mga biktima, gaya ng hinihingi ng artikulo 14(1) ng ACTIP.
duty-R087 = Alamin kung bakit hindi ginagamit ang mekanismo ng pagsangguni at alisin ang mga hadlang.
duty-R088 = Ilabas sa detensyon ang ipinapalagay o natukoy na biktima at bigyan ng tulong at proteksyon.
duty-R089 = Ituring na biktima ang batang natagpuan kasama ng armado o teroristang grupo. Nauuna sa parusa ang paggaling at ang pamilya.
duty-R090 = Sabihin sa taong inaresto kung bakit siya hawak, ano ang ibinibintang sa kanya, at ano ang kanyang mga karapatan.
duty-R091 = Iharap ang taong inaresto sa hukom o sa ibang opisyal na may kapangyarihang panghukuman.
duty-R092 = Sabihin sa dayuhang nakakulong na maaaring abisuhan ang kanyang konsulado, at abisuhan ito kung gusto niya. Huwag kailanman gawin ito nang labag sa kagustuhan ng refugee o ng humihingi ng asylum.
duty-R093 = Kung mula sa ibang Estado ang tao, abisuhan ang Estadong iyon na natukoy siyang biktima, maliban kung tumanggi siya.
duty-R094 = Alamin ang pinsalang dulot ng pag-aresto at panatilihin itong maliit: posas, mga larawan, medikal na pagsusuring walang pagpayag.
duty-R095 = Para sa gawang walang kaugnayan sa human trafficking, maaaring tama ang pag-aresto. Igalang ang lahat ng karapatan ng tao kapag ginawa mo ito.
duty-R096 = Gamitin ang umiiral na proteksyon para sa mga biktima, saksi, at nagsusumbong ng maling gawain (whistle-blower).
duty-R097 = Kunin ang salaysay ng tao bago ang paglilitis kung gusto niyang umalis, upang hindi niya kailangang manatili para rito.
duty-R098 = Huwag paalisin sa bansa o pagmultahin ang sinuman bago siya masuri.

## R099-R105

duty-R099 = Tanggapin ang pagkilala ng ibang Estado ng ASEAN na biktima ang tao, gaya ng hinihingi ng artikulo 14(2) ng ACTIP.
duty-R100 = Baguhin ang makikitid na kasunduan: gamitin ang internasyonal na kahulugan, at saklawin ang lahat ng biktima at lahat ng gawang may kaugnayan sa human trafficking.
duty-R101 = Kung walang kasunduang magagamit, isaalang-alang ang ACTIP, o ang kumbensyon ng UN laban sa organisadong krimen kasama ang protokol nito sa trafficking, bilang batayan ng pagkilala.
duty-R102 = Ipakita sa mga nasa larangan kung paano gamitin ang kasunduan para maiurong ang mga kaso, at suportahan sila sa paggawa nito.
duty-R103 = Itanong kung ano ang pumipigil sa mga opisyal na gamitin ang mga kasunduan sa praktika, at alisin ang mga sanhi.
duty-R104 = Kung lumabas ang mga palatandaan ng human trafficking matapos mapauwi ang tao, sabihan ang Estadong nagpauwi sa kanya.
duty-R105 = Alamin kung may ibang bansang nakatukoy na sa tao bilang biktima.

## R106-R120

duty-R106 = Itakda kung ano ang bisa sa pag-uusig ng isang pasya tungkol sa katayuan bilang biktima.
duty-R107 = Huwag usigin ang mga kaugnay na gawa. Kung tumatakbo na ang kaso, iurong ito.
duty-R108 = Gamitin ang iyong kapangyarihang huwag mag-usig kapag may makatwirang batayan para isiping biktima ang tao. Hilinging itigil ang kaso kung nasimulan na.
duty-R109 = Timbangin kung sapat ang ebidensya kapag isinama na ang mga depensa, at kung hinihingi ng kapakanan ng publiko ang paglilitis.
duty-R110 = Suriin ang kriminal na layunin sa bawat isinasampang kaso, at kung sinira ito ng mga paraang ginamit ng trafficker.
duty-R111 = Kapag bata, itigil sa sandaling may kaugnayan ang gawa sa pagiging biktima ng bata. Wala nang iba pang kailangan.
duty-R112 = Hangga't kaya mo, magpasya lamang kapag nasuri na ng taong kuwalipikado kung human trafficking ito.
duty-R113 = Bigyan ng bigat sa iyong pasya ang pagtatasa. Kung hindi ka sumasang-ayon, magbigay ng malinaw na mga dahilang tugma sa kahulugan ng human trafficking.
duty-R114 = Kung uusigin mo ang maaaring biktima, ipaliwanag nang malinaw kung bakit.
duty-R115 = Maaari mong piliing huwag mag-usig kahit walang nakitang kaugnayan, upang protektahan ang tao o para sa kapakanan ng publiko.
duty-R116 = Tumingin nang lampas sa sariling salita ng pinaghihinalaan: mga na-intercept na tawag, at ang sinasabi ng ibang biktima sa file.
duty-R117 = Magpasanay sa pagkilala ng mga biktima, at iutos o hilingin na wakasan ang mga kaso dahil sa mga kaugnay na gawa.
duty-R118 = Sukatin ang mga piskal ayon sa kung sinusuri nila ang kriminal na layunin, at panagutin sila rito.
duty-R119 = Sabihin sa tao sa simpleng salita ang tungkol sa proseso, pasya, at prinsipyo, sa anyong angkop sa wika, edad, at kapansanan.
duty-R120 = Tandaan na ang karaniwang piskal ay nagsisimula sa paglabag na nasa kodigo, at saka pa lamang nakikita ang probisyon ng hindi pagpaparusa. Tulungan ang mga kasamahan na mahanap ito.

## R121-R128

duty-R121 = Magbigay ng tulong legal sa biktimang inaakusahan, lalo na kung maaaring paghagupit o kamatayan ang parusa.
duty-R122 = Isaalang-alang na magbigay o magpondo ng tulong legal sa pamamagitan ng platapormang kasama ang Estado.
duty-R123 = Alamin kung biktima ng human trafficking ang iyong kliyente, at isangguni siya para matulungan.
duty-R124 = Iharap muna ang hindi pagpaparusa, saka ang pamimilit sa pamamagitan ng banta (duress), matinding pangangailangan (necessity), pagtatanggol sa sarili, o pag-uudyok ng ahente ng Estado (instigation), ayon sa mga pangyayari.
duty-R125 = Bigyan ang mga depensa ng malawak na pagbasang sumasaklaw sa mga hindi halatang paraan at sa pagdepende sa iba.
duty-R126 = Sagutin ang argumentong pumayag ang kliyente o may kriminal na layunin siya.
duty-R127 = Magharap ng ebidensya ng mga paraang ginamit ng trafficker, sa tulong ng mga eksperto kung makabubuti.
duty-R128 = Sanayin at pondohan ang mga abogado ng depensa, at subaybayan ang kanilang gawain.

## R129-R141

duty-R129 = Alamin ang kahulugan, ang probisyon ng hindi pagpaparusa, at ang mga kasunduan, at tingnan kung saan ka pinapayagan ng batas na wakasan ang kaso.
duty-R130 = Ikaw mismo ang magsaalang-alang ng depensa kapag walang panig na nagharap nito.
duty-R131 = Kung hindi humihinto ang pag-uusig, wakasan ang kaso dahil sa pag-abuso sa proseso o sa paglabag sa tungkuling huwag magparusa. Dapat ibigay ng batas sa hukuman ang kapangyarihang iyon.
duty-R132 = Iutos ang pagpapalaya sa taong arbitraryong ikinulong, at magbigay ng remedyo.
duty-R133 = Alamin kung sino ang dapat magpatunay. Magtalaga ng mahusay na abogado at tiyaking may tulong legal.
duty-R134 = Basahin ang bahagi tungkol sa kung sino ang dapat magpatunay sa Gabay 10 kasama ng Gabay 1: kapag naiharap na ang depensa, ang tagausig ang dapat magpabulaan nito.
duty-R135 = Maglabas ng mga gabay kung paano makakakuha ng danyos ang taong maling ikinulong o hinatulan.
duty-R136 = Bigyan ang mga hukom ng mga pamantayan sa pagsukat ng kalidad ng tulong legal.
duty-R137 = Pag-aralan ang paglilihis ng kaso (diversion) at ang restoratibong hustisya sa halip na hatol na may-sala, kasama ang mga modelo, gabay, at pagsasanay para sa mga ito.
duty-R138 = Tasahin ang mga restoratibong mekanismo, iangkop sa mga biktima, at isangkot ang lipunang sibil.
duty-R139 = Kapag bata, piliin ang mga hakbang na labas sa hukuman: paggaling, pagbabalik sa lipunan at sa pamilya.
duty-R140 = Magkaroon ng nakatakdang pamamaraan ng paglilipat ng bata mula sa armadong grupo patungo sa sibilyang serbisyo ng proteksyon sa bata. Huwag ilagay ang bata sa administratibong detensyon.
duty-R141 = Bantayan kung paano sinusunod ang mga resolusyon 2388 at 2427 ng Security Council, at manindigan para sa mga ito.

## R142-R155

duty-R142 = Iwasan ang anumang parusa. Gamitin lamang ang pagpapagaan ng parusa bilang huling paraan; hindi nito natutupad ang tungkuling huwag magparusa.
duty-R143 = Iangkop ang sentensiya sa tunay na pananagutan: kapag mas malakas ang kaugnayan sa human trafficking, mas maliit ang pananagutan.
duty-R144 = Kuwestiyunin ang sarili mong mga palagay, at alamin ang mga tuntunin sa pagpapagaan ng parusa.
duty-R145 = Bawiin ang parusa: ipawalang-bisa ang hatol, ipabura o ipasara ang rekord, at alisin ang mga multa at iba pang parusa.
duty-R146 = Magbayad ng danyos para sa maling hatol, pagkulong, o pagpapaalis sa bansa.
duty-R147 = Panatilihing bukas ang daan ng apela sa biktimang hinatulang may-sala.
duty-R148 = Magtatag ng mekanismo ng reklamo at pondo para sa mga biktimang maling pinarusahan, na pareho para sa bawat anyo ng human trafficking.
duty-R149 = Hanapin at alisin ang mga humahadlang sa mga biktima na makakuha ng remedyo: rekord na kriminal, pagbabawal na bumiyahe, wika, katayuan, kawalan ng pagkilala.
duty-R150 = Tulungan ang tao na maghain ng mga mosyon para maalis ang hatol na may-sala, kahit sa ibang bansa.
duty-R151 = Pag-aralan ang batas sa pag-aalis ng mga hatol na may-sala: ang epekto nito sa rekord, ang mga paglabag na saklaw nito, at kung hanggang saan ito.
duty-R152 = Bigyan ng malawak na pagbasa ang mga tuntunin kung paano maipapawalang-bisa ang hatol na may-sala.
duty-R153 = Bayaran ang mga hukuman at tulong legal upang hindi mga biktima ang pumasan ng gastos o hirap ng paglilinis ng kanilang pangalan.
duty-R154 = Huwag hayaang mawala sa tao, dahil sa ganoong hatol, ang permit, ang panahon para makapag-isip at makabawi, mga benepisyo, trabaho, pag-aaral, o danyos.
duty-R155 = Sabihin sa tao kung anong mga remedyo ang mayroon, sa kanyang wika at sa mga anyong angkop sa bata at madaling maabot ng lahat.

## R156-R165

duty-R156 = Isama ang artikulo 14(7) ng ACTIP sa pambansang pagsubaybay, na may mga panukat na tiyak, nasusukat, kayang abutin, may saysay, at may takdang panahon.
duty-R157 = Tipunin, ingatan, pagsamahin, at suriin ang datos, at panatilihin ang pagkapribado ng mga tao.
duty-R158 = Obserbahan ang pagtukoy ng mga biktima at ang mga paglilitis, at pakinggan sa ligtas na paraan ang mga may kinalaman.
duty-R159 = Maaari mong suportahan ang pagsubaybay ng Estado at magsagawa ng sarili mo.
duty-R160 = Mag-ulat sa SOMTC kung paano ipinatutupad ang artikulo 14(7).
duty-R161 = Mag-ulat sa Working Group ng SOMTC tungkol sa human trafficking, gamit ang iisang template.
duty-R162 = Ibigay ang template, magdagdag ng kadalubhasaan sa karapatang pantao, at suriin ang mga resulta sa iba't ibang sektor.
duty-R163 = Ilathala ang mga resulta at kumilos sa mga pagkukulang.
duty-R164 = Tiyaking alam ng mga opisyal kung ano ang human trafficking at kung paano magsangguni. Kung walang pambansang mekanismo ng pagsangguni, sabihin kung sino ang tatawagan.
duty-R165 = Pag-ugnayin ang gawain tungkol sa prinsipyo at iulat ito sa mga ministro, gaya ng itinatakda ng artikulo 24 ng ACTIP.
