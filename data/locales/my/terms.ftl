# review: unreviewed

## Status of the person as a victim

status-identified = လူကုန်ကူးခံရသူအဖြစ် သတ်မှတ်ပြီးသူ
status-recognised = လူကုန်ကူးခံရသူအဖြစ် အသိအမှတ်ပြုရသူ
status-presumed = လူကုန်ကူးခံရသူဟု မှတ်ယူရသူ
status-not-indicated = ဤအချက်အလက်များအရ လက္ခဏာ မတွေ့ရ
status-open = အတည်မပြုနိုင်သေး
status-identified-long = ဤနိုင်ငံ၏ လုပ်ပိုင်ခွင့်ရှိသော အာဏာပိုင်က ဤသူသည် လူကုန်ကူးခံရသူ ဖြစ်သည်ဟု သတ်မှတ်ခဲ့သည်။
status-recognised-long = အခြား ACTIP အဖွဲ့ဝင်နိုင်ငံတစ်ခုက ဤသူသည် လူကုန်ကူးခံရသူ ဖြစ်သည်ဟု သတ်မှတ်ခဲ့သည်။ ဤနိုင်ငံက ထိုသတ်မှတ်ချက်ကို အသိအမှတ်ပြုရမည်။
status-presumed-long = ဤသူသည် လူကုန်ကူးခံရသူ ဖြစ်သည်ဟု ယုံကြည်လောက်သော သံသယ သို့မဟုတ် လုံလောက်သော လက္ခဏာများ ရှိသည်။ ယခုမှစ၍ လူကုန်ကူးခံရသူအဖြစ် ဆက်ဆံပါ။
status-not-indicated-long = လူကုန်ကူးမှုတွင် လိုအပ်သော အင်္ဂါရပ်တစ်ခုအတွက် အဖြေအားလုံးမှာ “မဟုတ်ပါ” ဖြစ်သည်။ အချက်အလက်သစ်များက ယင်းကို ပြောင်းလဲစေနိုင်သည်။
status-open-long = ဆုံးဖြတ်ရန် သိရသည်မှာ နည်းလွန်းသေးသည်။ ထို့ကြောင့် ဆက်မေးရန် လိုသည်။ ဤသူအား လူကုန်ကူးခံရသူအဖြစ် ငြင်းပယ်သည့် ဆုံးဖြတ်ချက် မဟုတ်ပါ။

## Elements of trafficking in persons

element-act = ပြုလုပ်မှု
element-means = နည်းလမ်း
element-purpose = ခေါင်းပုံဖြတ်အမြတ်ထုတ်ရန် ရည်ရွယ်ချက်
element-answer-met = ကိုက်ညီသည်
element-answer-open = အတည်မပြုနိုင်သေး
element-answer-contradicted = ငြင်းဆိုထားသည်
element-answer-not-required = ကလေးအတွက် မလိုအပ်

## Child

child-yes = ကလေး (အသက် 18 နှစ်အောက်)
child-presumed = ကလေးဟု မှတ်ယူသည်
child-no = သိရသလောက် အရွယ်ရောက်ပြီးသူ

## The non-punishment principle

principle-applies = မူ သက်ရောက်သည်
principle-presumed = မူ သက်ရောက်သည်ဟု မှတ်ယူသည်
principle-does-not-apply = ဤအချက်အလက်များအရ မူ မသက်ရောက်
principle-open = အတည်မပြုနိုင်သေး
principle-applies-long = ပြစ်ဒဏ်မပေးရေးမူ သက်ရောက်သည်။ ဤသူသည် လူကုန်ကူးခံရသူ ဖြစ်ပြီး ပြုလုပ်မှုသည် လူကုန်ကူးမှုနှင့် ဆက်စပ်သည်။
principle-presumed-long = ဤသူကို လူကုန်ကူးခံရသူဟု မှတ်ယူထားပြီး ပြုလုပ်မှုသည် လူကုန်ကူးမှုနှင့် ဆက်စပ်သည်။ ထို့ကြောင့် ပြစ်ဒဏ်မပေးရေးမူ သက်ရောက်သကဲ့သို့ ဆောင်ရွက်ပါ။
principle-does-not-apply-long = ဤအချက်အလက်များအရ လူကုန်ကူးမှု လက္ခဏာ မတွေ့ရပါ၊ သို့မဟုတ် ပြုလုပ်မှုသည် လူကုန်ကူးမှုနှင့် မဆက်စပ်ပါ။
principle-open-long = အဆုံးအဖြတ်ပေးမည့် အချက်တစ်ခုကို မသိရသေးပါ။ မသိရသေးသည့်အချက်ကြောင့် ဤသူ မနစ်နာစေရပါ။

## Protection

protection-barred = ဥပဒေက ပြစ်ဒဏ်ပေးခြင်းကို တားမြစ်သည်
protection-permission-required = သတ်မှတ်ထားသော အာဏာပိုင် ခွင့်မပြုလျှင် ပြစ်ဒဏ်မပေးရ
protection-discretionary = ပြစ်ဒဏ်မပေးဘဲနေရန် ဥပဒေက ခွင့်ပြုသည်
protection-agreement = နိုင်ငံအချင်းချင်း သဘောတူညီချက်က ကာကွယ်သည်
protection-policy = မူဝါဒကသာ ကာကွယ်သည်
protection-regional = ACTIP နှင့် အခြားနိုင်ငံတကာဥပဒေကသာ ကာကွယ်သည်
protection-none = ဤအချက်အလက်များအရ ကာကွယ်မှု မတွေ့ရ
protection-barred-long = ဤပြုလုပ်မှုအတွက် ဤသူကို ပြစ်ဒဏ်ပေးခြင်းအား ဤနိုင်ငံ၏ ဥပဒေက တားမြစ်သည်။
protection-permission-required-long = ဥပဒေက သတ်မှတ်ထားသော အာဏာပိုင် ခွင့်မပြုလျှင် ဤပြုလုပ်မှုအတွက် အရေးယူခြင်းကို ဤနိုင်ငံ၏ ဥပဒေက တားမြစ်သည်။
protection-discretionary-long = ဤပြုလုပ်မှုအတွက် ပြစ်ဒဏ်မပေးဘဲနေရန် တာဝန်ရှိသူများကို ဤနိုင်ငံ၏ ဥပဒေက ခွင့်ပြုသည်။ ထိုအခွင့်အာဏာကို သုံးသင့်သည်။
protection-agreement-long = ဤနိုင်ငံနှင့် ဤသူ နိုင်ငံသားဖြစ်သော နိုင်ငံကို စည်းနှောင်သည့် သဘောတူညီချက်တစ်ခုသည် ဤပြုလုပ်မှုနှင့် သက်ဆိုင်သည်။
protection-policy-long = ဤနိုင်ငံ၏ မူဝါဒတစ်ခုသည် ဤပြုလုပ်မှုနှင့် သက်ဆိုင်သည်၊ သို့သော် သက်ဆိုင်သည့် ဥပဒေ မရှိပါ။
protection-regional-long = ဤပြုလုပ်မှုနှင့် သက်ဆိုင်သည့် ပြည်တွင်းဥပဒေ သို့မဟုတ် မူဝါဒ မရှိပါ။ လူကုန်ကူးမှုတိုက်ဖျက်ရေး အာဆီယံသဘောတူစာချုပ် (ACTIP) အပိုဒ် 14(7) နှင့် အခြားနိုင်ငံတကာဥပဒေကို အားကိုးပါ။
protection-none-long = ဤအချက်အလက်များအရ မူ မသက်ရောက်ပါ။ ကြည့်ရှုခဲ့သော စည်းမျဉ်းများထဲတွင် ကာကွယ်မှုပေးသည့် စည်းမျဉ်း မရှိပါ။

## Answers and outcomes

answer-yes = ဟုတ်ပါသည်
answer-no = မဟုတ်ပါ
answer-unknown = မသိရသေး
outcome-met = ကိုက်ညီသည်
outcome-failed = မကိုက်ညီ
outcome-open = အတည်မပြုနိုင်သေး
compulsion-yes = အတင်းအကျပ် ခိုင်းစေခံရသည်
compulsion-no = အတင်းအကျပ် ခိုင်းစေမခံရ
compulsion-unknown = အတင်းအကျပ် ခိုင်းစေခံရသလား မသိရသေး
compulsion-not-required = ကလေးအတွက် မမေးရ
reading-plain = စကားလုံးအတိုင်း အဓိပ္ပာယ်ဖွင့်ခြင်း
reading-broad = ကျယ်ပြန့်စွာ အဓိပ္ပာယ်ဖွင့်ခြင်း
causation-yes = လူကုန်ကူးမှုနှင့် ဆက်စပ်သည်
causation-no = လူကုန်ကူးမှုနှင့် မဆက်စပ်
causation-unknown = ဆက်စပ်မှု မသိရသေး
inquiry-routine = ပုံမှန် မေးမြန်းစုံစမ်းခြင်း
inquiry-probing = အသေးစိတ် မေးမြန်းစုံစမ်းခြင်း
inquiry-most-probing = အသေးစိတ်ဆုံး မေးမြန်းစုံစမ်းခြင်း

## Kinds and classes of offence

kind-status = လူကုန်ကူးမှုကြောင့် ဖြစ်လာသော အခြေအနေနှင့်အတူ ပါလာခြင်း
kind-purpose = ဤသူကို ခေါင်းပုံဖြတ်၍ လုပ်စေသည့် အရာ
kind-secondary = လူကုန်ကူးမှုအတွင်း သို့မဟုတ် ထို့နောက်တွင် ကျူးလွန်ခြင်း
class-criminal = ရာဇဝတ်
class-administrative = အုပ်ချုပ်ရေး
class-immigration = လူဝင်မှုကြီးကြပ်ရေး
class-civil = တရားမ
group-immigration = လူဝင်မှုကြီးကြပ်ရေး
group-labour = ခွင့်ပြုချက်မဲ့ အလုပ်လုပ်ခြင်း
group-document = စာရွက်စာတမ်း
group-prostitution = ပြည့်တန်ဆာ
group-public-order = အများပြည်သူ ငြိမ်ဝပ်ပိပြားမှု
group-property = ပစ္စည်းဥစ္စာ
group-fraud = လိမ်လည်မှုနှင့် ဆိုက်ဘာရာဇဝတ်မှု
group-drugs = မူးယစ်ဆေးဝါး
group-violence = အကြမ်းဖက်ပြုမူမှု
group-maritime = ပင်လယ်ပြင်တွင်
group-security = လုံခြုံရေး
group-organ = ကိုယ်အင်္ဂါအစိတ်အပိုင်း
group-trafficking = လူကုန်ကူးမှုနှင့် လူမှောင်ခိုကူးမှု
group-other = အခြား
seriousness-minor = ပေါ့သော
seriousness-serious = ကြီးလေးသော
seriousness-grave = အလွန်ကြီးလေးသော

## Stages

stage-encounter = ပထမဆုံး တွေ့ဆုံခြင်း
stage-investigation = စုံစမ်းစစ်ဆေးခြင်း
stage-charge = စွဲချက်တင်ခြင်း
stage-trial = တရားရုံးတွင် စစ်ဆေးခြင်း
stage-sentencing = ပြစ်ဒဏ်ချမှတ်ခြင်း
stage-post-conviction = ပြစ်မှုထင်ရှားစီရင်ပြီးနောက်
stage-removal = နိုင်ငံမှ နှင်ထုတ်ခြင်း

## Rules and what they give

ground-kind-statute = ဥပဒေ
ground-kind-policy = မူဝါဒ
ground-kind-agreement = နိုင်ငံအချင်းချင်း သဘောတူညီချက်
ground-kind-treaty = စာချုပ် သို့မဟုတ် အခြားနိုင်ငံတကာစာတမ်း
ground-kind-defence = ခုခံချေပချက်
ground-kind-mitigation = ပြစ်ဒဏ်လျှော့ပေါ့ရန် အကြောင်း
ground-kind-remedy = ကုစားခွင့်
effect-barred = ပြစ်ဒဏ်ပေးခြင်းကို တားမြစ်သည်
effect-permission-required = ခွင့်ပြုချက်မရှိလျှင် အရေးယူခြင်းကို တားမြစ်သည်
effect-discretionary = ပြစ်ဒဏ်မပေးဘဲနေရန် ခွင့်ပြုသည်
effect-agreement = နိုင်ငံအချင်းချင်း သဘောတူညီချက်
effect-policy = မူဝါဒအဖြစ် လမ်းညွှန်သည်
effect-regional = ဒေသဆိုင်ရာ သို့မဟုတ် နိုင်ငံတကာ စံနှုန်း
effect-recognition = အခြားနိုင်ငံ၏ သတ်မှတ်ချက်ကို အသိအမှတ်ပြုသည်
effect-referral = အကူအညီရရန် လွှဲပြောင်းညွှန်ပို့စေသည်
effect-informs = အသိပေးရုံသာ
effect-exempts = တာဝန်ခံရခြင်းမှ ကင်းလွတ်စေသည်
effect-mitigates = ပြစ်ဒဏ်ကို လျှော့ပေါ့စေသည်
effect-remedies = ကုစားခွင့် ပေးသည်
force-must = လုပ်ရမည်
force-should = လုပ်သင့်သည်
force-may = လုပ်နိုင်သည်
defence-duress = ခြိမ်းခြောက်အနိုင်အထက်ပြုခံရမှု
defence-necessity = မလွှဲမရှောင်သာ လိုအပ်မှု
defence-self-defence = ကိုယ်ပိုင်ခုခံကာကွယ်ခွင့်
defence-entrapment = အစိုးရကိုယ်စားလှယ်က ပြစ်မှုကျူးလွန်ရန် သွေးဆောင်မှု
gap-true = ဤသူကို ကာကွယ်သင့်သည်၊ သို့သော် ပြည်တွင်းဥပဒေက ထိုသို့ မဆိုထားပါ။
gap-false = မရှိပါ
finding-victim = လူကုန်ကူးခံရသူဟု သတ်မှတ်ပြီး
finding-not-victim = လူကုန်ကူးခံရသူဟု မသတ်မှတ်ခဲ့
finding-pending = မဆုံးဖြတ်ရသေး

## Questions asked of a rule

test-binds = ဤကိစ္စတွင် စည်းမျဉ်းက စည်းနှောင်မှု ရှိသလား။
test-beneficiaries = ဤသူသည် ပြဋ္ဌာန်းချက်က ကာကွယ်သူများထဲတွင် ပါဝင်သလား။
test-threshold = ဤသူ၏ လူကုန်ကူးခံရသူ အဆင့်အတန်းသည် ပြဋ္ဌာန်းချက်က လိုအပ်သလောက် သေချာသလား။
test-acts = ဤပြစ်မှုသည် ပြဋ္ဌာန်းချက်နှင့် သက်ဆိုင်သလား။
test-liability = ပြဋ္ဌာန်းချက်သည် ဤတာဝန်ခံရမှုအမျိုးအစားနှင့် သက်ဆိုင်သလား။
test-link = ပြဋ္ဌာန်းချက်က လိုအပ်သော ဆက်စပ်မှု ရှိသလား။
test-purposes = ခေါင်းပုံဖြတ်အမြတ်ထုတ်မှုသည် ပြဋ္ဌာန်းချက်နှင့် သက်ဆိုင်သည့် အမျိုးအစား ဖြစ်သလား။
test-excluded = ပြဋ္ဌာန်းချက်က ဤပြစ်မှုကို ချန်ထားသလား။

## Elements of the defences

element-threat = သေစေရန် သို့မဟုတ် ပြင်းထန်စွာ ထိခိုက်စေရန် ခြိမ်းခြောက်မှု
element-imminent = ခြိမ်းခြောက်မှု သို့မဟုတ် အန္တရာယ်သည် ချက်ချင်းကျရောက်တော့မည် ဖြစ်ခြင်း
element-aimed-at-self-or-close = ဤသူ သို့မဟုတ် နီးစပ်သူကို ရည်ရွယ်ခြင်း
element-no-safe-escape = ဘေးကင်းသော ထွက်လမ်း မရှိခြင်း
element-proportionate = စိုးရိမ်ရသော ထိခိုက်မှုနှင့် အချိုးညီခြင်း
element-not-voluntarily-exposed = မိမိဆန္ဒအလျောက် အန္တရာယ်ထဲ မဝင်ခဲ့ခြင်း
element-danger = အသက် သို့မဟုတ် ကျန်းမာရေး အန္တရာယ်
element-not-otherwise-avoidable = အခြားနည်းဖြင့် ရှောင်လွှဲ၍ မရခြင်း
element-under-attack = တိုက်ခိုက်ခံနေရခြင်း
element-responding-to-attack = တိုက်ခိုက်မှုကို တုံ့ပြန်၍ ပြုလုပ်ခြင်း
element-incited-by-state-agent = အစိုးရကိုယ်စားလှယ်က သွေးဆောင်ခြင်း
element-coerced = လူကုန်ကူးသည့် နည်းလမ်းတစ်ခုခုဖြင့် အနိုင်အထက် ပြုခံရခြင်း
element-no-real-alternative = အမှန်တကယ် ရွေးစရာ အခြားလမ်း မရှိခြင်း
element-irresistible-force = မခုခံနိုင်သော အင်အား
element-instant-death = ချက်ချင်း သေရမည်ကို ကြောက်ရွံ့ခြင်း
element-intent = ပြစ်မှုကျူးလွန်လိုသော စိတ်
element-at-the-same-time = တိုက်ခိုက်မှုနှင့် တစ်ချိန်တည်း ဖြစ်ခြင်း
element-beyond-human-control = လူ၏ ထိန်းချုပ်နိုင်စွမ်းထက် ကျော်လွန်သော အခြေအနေ
element-compulsion = အတင်းအကျပ် ခိုင်းစေခံရခြင်း
element-fear-of-instant-death = ထိုအချိန်မှာပင် ချက်ချင်း သေရမည်ကို ကြောက်ရွံ့ခြင်း
element-force = အင်အားသုံးခြင်း
element-force-or-compulsion = အင်အားသုံးခြင်း သို့မဟုတ် အတင်းအကျပ် ခိုင်းစေခြင်း
element-force-or-duress = အင်အားသုံးခြင်း သို့မဟုတ် ခြိမ်းခြောက်အနိုင်အထက်ပြုခြင်း
element-inevitable = ရှောင်လွှဲ၍ မရခြင်း
element-irresistible = ခုခံ၍ မရခြင်း
element-not-of-own-accord = ထိုအခြေအနေသို့ မိမိသဘောအလျောက် ရောက်ခဲ့ခြင်း မဟုတ်
element-not-own-fault = အန္တရာယ်သည် မိမိအမှားကြောင့် ဖြစ်ခြင်း မဟုတ်
element-threat-to-that-person = ခြိမ်းခြောက်မှုသည် ဤသူကိုယ်တိုင်ကို ရည်ရွယ်ခြင်း
element-unable-to-avoid-or-resist = ရှောင်လွှဲ၍လည်းကောင်း၊ ခုခံ၍လည်းကောင်း မရနိုင်ခြင်း

## Limbs of a rule

limb-listed-offence = ပြဋ္ဌာန်းချက်၏ စာရင်းပါ ပြစ်မှု
limb-direct-result = လူကုန်ကူးမှု၏ တိုက်ရိုက်ရလဒ်
limb-incident = လူကုန်ကူးမှုနှင့် တွဲလျက် ဖြစ်ပေါ်ခြင်း
limb-in-relation = လူကုန်ကူးမှုနှင့် သက်ဆိုင်ခြင်း
limb-obedience-to-order = လူကုန်ကူးသူ၏ အမိန့်ကို နာခံခြင်း
limb-involvement-in-trafficking = လူကုန်ကူးမှုတွင် ကိုယ်တိုင် ပါဝင်ပတ်သက်ခြင်း
limb-entry-stay-work = ဝင်ရောက်ခြင်း၊ ဖြတ်သန်းခြင်း၊ ထွက်ခွာခြင်း၊ နေထိုင်ခြင်း သို့မဟုတ် အလုပ်လုပ်ခြင်း
limb-documents = စာရွက်စာတမ်း
limb-immigration = လူဝင်မှုကြီးကြပ်ရေး ပြစ်မှုများ
limb-any-offence = မည်သည့်ပြစ်မှုမဆို
limb-related-administrative-offence = ဆက်စပ်သော အုပ်ချုပ်ရေးဆိုင်ရာ ပြစ်မှု
limb-any-other-offence = လူကုန်ကူးမှုကြောင့် ဖြစ်သော အခြားပြစ်မှု တစ်စုံတစ်ရာ
limb-appeal-or-objection = ဆုံးဖြတ်ချက်ကို အယူခံဝင်ခြင်း သို့မဟုတ် ကန့်ကွက်ခြင်း
limb-compelled-act = ဤသူကို အတင်းအကျပ် လုပ်စေခဲ့သော ပြုလုပ်မှု
limb-crime-related-to-trafficking = လူကုန်ကူးမှုနှင့် ဆက်စပ်သော ရာဇဝတ်မှု
limb-crime-under-coercion = လူကုန်ကူးသူက အနိုင်အထက်ပြုသဖြင့် ကျူးလွန်သော ရာဇဝတ်မှု
limb-direct-consequence = လူကုန်ကူးမှု၏ တိုက်ရိုက် အကျိုးဆက်
limb-directly-related = လူကုန်ကူးမှုနှင့် တိုက်ရိုက် ဆက်စပ်ခြင်း
limb-during-the-trafficking-experience = လူကုန်ကူးခံနေရစဉ် ပြုလုပ်မှု
limb-employment-and-immigration = အလုပ်အကိုင်နှင့် လူဝင်မှုကြီးကြပ်ရေး ပြစ်မှုများ
limb-entry-and-exit = ဝင်ရောက်ခြင်း သို့မဟုတ် ထွက်ခွာခြင်း
limb-entry-and-residence = ဝင်ရောက်ခြင်း သို့မဟုတ် တရားမဝင် နေထိုင်ခြင်း
limb-entry-exit-stay-work-abroad = နိုင်ငံခြားတွင် ဝင်ရောက်ခြင်း၊ ဖြတ်သန်းခြင်း၊ ထွက်ခွာခြင်း၊ နေထိုင်ခြင်း သို့မဟုတ် အလုပ်လုပ်ခြင်း
limb-force-or-threat = အင်အားသုံး သို့မဟုတ် ခြိမ်းခြောက်ခံရ၍ ကျူးလွန်ခြင်း
limb-foreign-identification = အခြားအဖွဲ့ဝင်နိုင်ငံ၏ လူကုန်ကူးခံရသူ သတ်မှတ်ချက်
limb-fraudulent-document = အတုပြုလုပ်ထားသော ခရီးသွားလာခွင့် သို့မဟုတ် သက်သေခံ စာရွက်စာတမ်း
limb-hardship = အခက်အခဲကြုံ၍ ကျူးလွန်ခြင်း
limb-held-by-armed-or-terrorist-group = လက်နက်ကိုင်အဖွဲ့ သို့မဟုတ် အကြမ်းဖက်အဖွဲ့က ထိန်းသိမ်းထားခြင်း
limb-identification-procedure = လူကုန်ကူးခံရသူ ဖော်ထုတ်သတ်မှတ်သည့် လုပ်ထုံးလုပ်နည်း
limb-illegal-entry = တရားမဝင် ဝင်ရောက်ခြင်း
limb-illegal-immigration = တရားမဝင် ရွှေ့ပြောင်းဝင်ရောက်ခြင်း
limb-immigration-and-prostitution = လူဝင်မှုကြီးကြပ်ရေး ပြစ်မှုများနှင့် ပြည့်တန်ဆာမှု
limb-immigration-detention = လူဝင်မှုကြီးကြပ်ရေးဆိုင်ရာ ထိန်းသိမ်းခြင်း
limb-offence-in-the-trafficking-law = လူကုန်ကူးမှု တားဆီးရေးဥပဒေပါ ပြစ်မှု
limb-offence-related-to-the-situation = လူကုန်ကူးခံရသည့် အခြေအနေနှင့် ဆက်စပ်သော ပြစ်မှု
limb-other-illegal-act = လူကုန်ကူးမှုကြောင့် ဖြစ်သော အခြား တရားမဝင် ပြုလုပ်မှု
limb-prostitution = ပြည့်တန်ဆာမှု
limb-prostitution-and-immigration = ပြည့်တန်ဆာမှုနှင့် လူဝင်မှုကြီးကြပ်ရေး ပြစ်မှုများ
limb-threatened-or-coerced = ခြိမ်းခြောက်ခံရ သို့မဟုတ် အနိုင်အထက်ပြုခံရ၍ ကျူးလွန်ခြင်း
limb-travel-document = ခရီးသွားလာခွင့် စာရွက်စာတမ်း အတုပြုလုပ်ခြင်း သို့မဟုတ် အတုကို အသုံးပြုခြင်း
limb-treated-as-victim = လူကုန်ကူးခံရသူအဖြစ် ဆက်ဆံရမည်
limb-unjust-conviction = မတရား စွပ်စွဲပြီး ပြစ်မှုထင်ရှားစီရင်ခြင်း
limb-unjust-detention = မတရား သို့မဟုတ် အကြောင်းမဲ့ ထိန်းသိမ်းခြင်း

## Conditions a human must still check

condition-travel-document = လူကိုယ်တိုင် စစ်ဆေးပါ - စာရွက်စာတမ်းသည် ခရီးသွားလာခွင့် စာရွက်စာတမ်း ဖြစ်သည်။
condition-purpose-of-entering = လူကိုယ်တိုင် စစ်ဆေးပါ - စာရွက်စာတမ်းသည် နိုင်ငံအတွင်း ဝင်ရောက်ရန် ဖြစ်သည်။
condition-receiving-or-transit-country = လူကိုယ်တိုင် စစ်ဆေးပါ - ပြုလုပ်မှုသည် လက်ခံနိုင်ငံ သို့မဟုတ် ဖြတ်သန်းနိုင်ငံနှင့် သက်ဆိုင်သည်။
condition-foreign-country = လူကိုယ်တိုင် စစ်ဆေးပါ - ပြုလုပ်မှုသည် နိုင်ငံခြားနှင့် သက်ဆိုင်သည်။
condition-specific-case-and-related-provisions = လူကိုယ်တိုင် စစ်ဆေးပါ - ဤအမှုနှင့် ဆက်စပ်ဥပဒေ ပြဋ္ဌာန်းချက်များက လိုအပ်သည့် အရာ။
condition-serious-crime = လူကိုယ်တိုင် စစ်ဆေးပါ - ဤပြစ်မှုသည် ဤဥပဒေက ကြီးလေးသည်ဟု သတ်မှတ်သော ပြစ်မှု ဖြစ်သည်။
condition-listed-ground-of-review = လူကိုယ်တိုင် စစ်ဆေးပါ - ဆုံးဖြတ်ချက်ကို ပယ်ဖျက်ရန် သို့မဟုတ် ပြင်ဆင်ရန် ဥပဒေက ခွင့်ပြုသည့် အကြောင်းတစ်ခု ရှိသည်။
condition-later-acquittal = လူကိုယ်တိုင် စစ်ဆေးပါ - နောက်ပိုင်းတွင် တရားရုံးက ဤသူကို တရားသေလွှတ်ခဲ့သည်။
condition-unjust-or-arbitrary-detention = လူကိုယ်တိုင် စစ်ဆေးပါ - ဤသူသည် မတရား ထိန်းသိမ်းခံရပြီး စွဲချက်မတင်ဘဲ ပြန်လွှတ်ခံရသည်၊ သို့မဟုတ် အကြောင်းမဲ့ ထိန်းသိမ်းခံရသည်။
