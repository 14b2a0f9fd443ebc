# review: unreviewed

## Courts and texts elsewhere that asked for more

divergence-ar-cms-guillemet-says = Isang babaeng dating biktima ng human trafficking ang sinampahan ng kaso, kasama ang taong ang pera ang naglabas sa kanya sa prostitusyon, dahil sa paglipat at pagpapatira sa dalawang batang babae at isang dalaga para pagsamantalahan. Ayon sa unang hukuman, hindi na siya biktima nang gawin niya ito.
divergence-ar-cms-guillemet-instead = Maaaring magpatuloy ang kahirapan at pagdepende na pinagsamantalahan noon. Ibinasura ng hukuman ng apela ang kaso laban sa kanya; hindi ito nahadlangan ng pagiging bata ng dalawa sa mga pinagsamantalahan.
divergence-ecthr-vcl-an-158-says = Walang instrumentong nagbabawal sa pag-uusig ng mga biktima sa pangkalahatan, at walang anuman sa mga tekstong Europeo ang nag-aalis sa posibilidad na usigin ang batang biktima sa lahat ng pagkakataon.
divergence-ecthr-vcl-an-158-instead = Kapag bata, kailangan at sapat na ang kaugnayan ng gawa at ng human trafficking para wakasan ang kaso. May bisa naman ang mga proteksyon sa hatol ding iyon: pagtatasa muna, ng taong kuwalipikado, at malinaw na mga dahilan kung lilihis dito.
divergence-es-sts-960-2023-says = Isang napakahirap na babae ang nagdala ng cocaine sa isang biyahe sa eroplano. Tinanggihan ng hukuman ang hindi pagpaparusa ayon sa artikulo 177 bis(11): sa isang hiwalay na gawa, wala raw ang matagalang kalagayan ng pagsasamantala na, ayon sa pagbasa nito, hinihingi ng teksto. Isang hukom ang hindi sumang-ayon.
divergence-es-sts-960-2023-instead = Hindi kailangang matagal ang pagsasamantala. Human trafficking na, bago pa ang unang gawa, ang pag-recruit o pagdadala sa pamamagitan ng panlilinlang o pananamantala sa kahinaan para sa isang krimen, at maaaring maging direktang bunga nito ang iisang gawa.
divergence-icc-ongwen-2582-says = Ang panganib na abstrakto lamang, o ang mas mataas na posibilidad ng mapanganib na kalagayan, ay hindi umaabot sa pamimilit sa pamamagitan ng banta (duress), kahit lagi itong naroon.
divergence-icc-ongwen-2582-instead = Tuloy-tuloy na kontrol ang bumubuo sa human trafficking. Malawak ang pagbasa sa mga depensa, na isinasaalang-alang ang bawat paraan ng trafficking, at hindi talaga nakasalalay ang prinsipyo sa bantang malapit nang mangyari.
divergence-nl-brothel-controller-says = Isang babaeng pinagsamantalahan sa bahay-prostitusyon ang nagbantay sa ibang babae para sa lalaking kumokontrol sa kanya. Ayon sa unang hukuman, mula sa pagiging biktima ay naging trafficker na siya, at hinatulan siyang may-sala sa human trafficking.
divergence-nl-brothel-controller-instead = Walang tuntuning nagsasabi na hindi na biktima ang biktimang kumokontrol sa iba. Pinawalang-sala siya ng hukuman ng apela: ebidensya ng kontrol ang pag-ibig, takot, at pagbibigay ng kinita, at dapat ay nakita ito ng piskal sa file.
divergence-nl-mehak-says = Sa kasong Mehak, binugbog ng isang kasambahay ang isang sanggol sa utos ng mga nagsasamantala sa kanya, at namatay ito. Tinanggihan ng hukuman ang prinsipyo: hindi raw sapat na direkta ang kaugnayan ng pananakit sa trabahong kailangan niyang gawin.
divergence-nl-mehak-instead = Hindi limitado sa mismong trabaho ang kaugnayan. Direktang kaugnay ng human trafficking ang gawang iniutos ng trafficker, o nangyari sa ilalim ng nagpapatuloy na kontrol; pinalalalim ng bigat ng gawa ang pagtatanong, at hindi ito tinatapos.
divergence-temporal-proximity-says = Binabasa ng ilan ang direktang kinahinatnan na parang humihinging magkalapit sa panahon ang gawa at ang human trafficking, na maaaring mag-alis sa mga gawang nangyari sa ilalim ng kontrol na nagtatagal.
divergence-temporal-proximity-instead = Hindi kailanman pumuputol sa kaugnayan ang paglipas ng panahon lamang. Walang kailangang direkta at agarang ugnayan kung nagpapatuloy ang takot, kontrol, o mga epekto.
divergence-uk-msa2015-45-child-says = Hindi kailangang pinilit ang bata, ngunit dapat niyang ipakita, bukod sa direktang kinahinatnan, na gagawin din iyon ng isang makatwirang tao sa parehong kalagayan at may parehong mga katangian.
divergence-uk-msa2015-45-child-instead = Walang pagsubok na lampas sa kaugnayan ang hinihingi sa bata.
divergence-uk-msa2015-schedule4-says = Hindi umaabot ang depensang nasa batas sa mga paglabag na nasa isang mahabang listahan, kabilang ang sinadyang pagpatay, pagpatay nang hindi sinasadya, pagdukot, pagsugat, at pagnanakaw na may dahas; para sa mga iyon, ang natitira ay ang mga pangkalahatang depensa at ang kapangyarihan ng piskal na huwag mag-usig.
divergence-uk-msa2015-schedule4-instead = Walang paglabag na nasa labas ng prinsipyo. Itinatakda ng bigat kung gaano kasusi ang pagtatanong, at wala nang iba.
divergence-uk-r-v-lm-says = Humihingi ang pamimilit sa pamamagitan ng banta (duress) ng direktang banta ng kamatayan o malubhang pinsala na nakatuon sa akusado o sa taong malapit sa kanya, at nawawala ito sa taong kusang nakisama sa mga malamang na mamilit sa kanya.
divergence-uk-r-v-lm-instead = Maaaring makapilit ang makita ang ginagawa sa iba. Walang halaga ang pagpayag, o ang kusang pagpunta, kapag ginamit na ang alinmang paraan ng trafficking.

deadline-annual = taon-taon
deadline-as-soon-as-it-arises = sa sandaling lumitaw ito
deadline-at-all-stages = sa lahat ng yugto
deadline-at-once = agad
deadline-before = bago ito
deadline-before-charge = bago ang pagsasampa ng kaso
deadline-before-decision = bago ang pasya
deadline-before-return = bago ang pagpapauwi
deadline-earliest = sa pinakamaagang panahon
deadline-early = maaga
deadline-early-stage = sa maagang yugto
deadline-immediately = agad-agad
deadline-kept-current = laging napapanahon
deadline-no-unreasonable-delay = nang walang di-makatwirang pagkaantala
deadline-ongoing = tuloy-tuloy
deadline-pending-verification = habang hinihintay ang pagpapatunay
deadline-periodic = pana-panahon
deadline-periodic-appointment-to-be-expedited = pana-panahon; dapat pabilisin ang pagtatalaga
deadline-priority = unahin
deadline-prompt = maagap
deadline-promptly = sa lalong madaling panahon
deadline-regularly = nang regular
deadline-sentence = sa pagpapataw ng hatol
deadline-throughout = sa buong proseso
deadline-timely = sa tamang oras
deadline-without-delay = nang walang pagkaantala

authority-minister-of-justice = Ministro ng Katarungan
authority-central-body-for-the-suppression-of-trafficking-in-persons = Sentral na Lupon para sa Pagsugpo ng Human Trafficking
