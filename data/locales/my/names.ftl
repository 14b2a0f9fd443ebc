# review: unreviewed

## Roles

role-all = အမှုကို ကိုင်တွယ်သူတိုင်း
role-state = နိုင်ငံတော်
role-frontline-officer = ရှေ့တန်း အရာရှိ
role-investigator = ဖမ်းဆီးသည့် အရာရှိ သို့မဟုတ် စုံစမ်းစစ်ဆေးသူ
role-immigration-officer = လူဝင်မှုကြီးကြပ်ရေး အရာရှိ
role-labour-inspector = အလုပ်သမား စစ်ဆေးရေးမှူး
role-consular-officer = ကောင်စစ်ဝန်ရေးရာ အရာရှိ
role-prosecutor = ဥပဒေအရာရှိ
role-defence-lawyer = တရားခံဘက် ရှေ့နေ
role-judge = တရားသူကြီး သို့မဟုတ် တရားရုံး
role-counter-trafficking-body = လူကုန်ကူးမှု တိုက်ဖျက်ရေး အမျိုးသားအဖွဲ့
role-human-rights-institution = အမျိုးသား လူ့အခွင့်အရေး အဖွဲ့အစည်း
role-civil-society = အရပ်ဘက်အဖွဲ့အစည်း သို့မဟုတ် အစိုးရမဟုတ်သော အဖွဲ့အစည်း
role-health-and-social-service = ကျန်းမာရေး သို့မဟုတ် လူမှုရေး ဝန်ဆောင်မှု
role-child-protection = ကလေးသူငယ် ကာကွယ်စောင့်ရှောက်ရေး ဌာန
role-legislator = ဥပဒေပြုသူ
role-somtc = နိုင်ငံဖြတ်ကျော်မှုခင်းဆိုင်ရာ အာဆီယံအဆင့်မြင့်အရာရှိကြီးများ အစည်းအဝေး (SOMTC)
role-aichr = လူ့အခွင့်အရေးဆိုင်ရာ အာဆီယံအစိုးရအချင်းချင်း ကော်မရှင် (AICHR)
role-national-actip-representative = လူကုန်ကူးမှုတိုက်ဖျက်ရေး အာဆီယံသဘောတူစာချုပ် (ACTIP) ဆိုင်ရာ အမျိုးသားကိုယ်စားလှယ်

## Offences

offence-irregular-entry = တရားမဝင် ဝင်ရောက်ခြင်း
offence-irregular-exit = တရားမဝင် ထွက်ခွာခြင်း
offence-irregular-stay = တရားမဝင် နေထိုင်ခြင်း သို့မဟုတ် ခွင့်ပြုကာလထက် ပိုနေခြင်း
offence-irregular-status = တရားဝင်မဟုတ်သော ရွှေ့ပြောင်းနေထိုင်မှု အခြေအနေ
offence-irregular-work = ခွင့်ပြုချက်မဲ့ အလုပ်လုပ်ခြင်း
offence-fraudulent-work-permit = အလုပ်လုပ်ခွင့်အတု သို့မဟုတ် လိမ်လည်ရယူထားသော အလုပ်လုပ်ခွင့်
offence-lack-of-documents = စာရွက်စာတမ်း မရှိခြင်း
offence-false-document-use = စာရွက်စာတမ်းအတုကို အသုံးပြုခြင်း သို့မဟုတ် လက်ဝယ်ထားခြင်း
offence-false-document-making = စာရွက်စာတမ်း အတုပြုလုပ်ခြင်း
offence-false-statement-to-official = တာဝန်ရှိသူအား မမှန်ကန်သည်ကို ထွက်ဆိုခြင်း
offence-prostitution = ပြည့်တန်ဆာမှု သို့မဟုတ် ပြည့်တန်ဆာအလို့ငှာ ဖိတ်ခေါ်ခြင်း
offence-begging = တောင်းရမ်းခြင်း
offence-vagrancy = အိုးအိမ်မဲ့ လှည့်လည်နေထိုင်ခြင်း
offence-disorderly-conduct = အများပြည်သူ ငြိမ်ဝပ်ပိပြားမှုကို နှောင့်ယှက်ခြင်း
offence-public-morals = အများပြည်သူ၏ ကိုယ်ကျင့်တရားကို ထိခိုက်စေသော ပြစ်မှု
offence-alcohol-related = အရက်သေစာနှင့် ဆက်စပ်သော ပြစ်မှု
offence-curfew-violation = ညမထွက်ရအမိန့်ကို ဖောက်ဖျက်ခြင်း
offence-shoplifting = ဆိုင်မှ ပစ္စည်းခိုးယူခြင်း
offence-pickpocketing = ခါးပိုက်နှိုက်ခြင်း
offence-burglary = ဖောက်ထွင်းခိုးယူခြင်း
offence-counterfeit-goods = ပစ္စည်းအတု ရောင်းချခြင်း
offence-scamming = ငွေကြေးလိမ်လည်မှု (scam)
offence-cyber-enabled-crime = ဆိုက်ဘာနည်းပညာသုံး၍ ကျူးလွန်သော ရာဇဝတ်မှု
offence-cybercrime = ဆိုက်ဘာရာဇဝတ်မှု
offence-credit-card-fraud = ခရက်ဒစ်ကတ် လိမ်လည်မှု
offence-identity-theft = အခြားသူ၏ ကိုယ်ရေးအချက်အလက်ကို ခိုးယူသုံးစွဲခြင်း
offence-benefit-fraud = လူမှုထောက်ပံ့ကြေး လိမ်လည်ရယူခြင်း
offence-money-laundering = ငွေကြေးခဝါချမှု
offence-drug-use = မူးယစ်ဆေးဝါး သုံးစွဲခြင်း
offence-drug-possession = မူးယစ်ဆေးဝါး လက်ဝယ်ထားခြင်း
offence-drug-production = မူးယစ်ဆေးဝါး ထုတ်လုပ်ခြင်း သို့မဟုတ် မူးယစ်ဆေးပင် စိုက်ပျိုးခြင်း
offence-drug-trafficking = မူးယစ်ဆေးဝါး ရောင်းဝယ်ဖောက်ကားခြင်း သို့မဟုတ် မှောင်ခိုသယ်ဆောင်ခြင်း
offence-assault = ကိုယ်ထိလက်ရောက် ကျူးလွန်ခြင်း
offence-homicide = လူသတ်မှု သို့မဟုတ် လူသေစေသော ပြုလုပ်မှု
offence-sexual-violence = လိင်ပိုင်းဆိုင်ရာ အကြမ်းဖက်မှု
offence-illegal-fishing = တရားမဝင် ငါးဖမ်းခြင်း
offence-armed-group-participation = လက်နက်ကိုင်အဖွဲ့တွင် ပါဝင်ခြင်း
offence-terrorism = အကြမ်းဖက်မှု
offence-organ-donation = တရားမဝင် ကိုယ်အင်္ဂါအစိတ်အပိုင်း လှူဒါန်းခြင်း
offence-trafficking-in-persons = လူကုန်ကူးမှု
offence-migrant-smuggling = လူမှောင်ခိုကူးမှု
offence-other = အခြားပြစ်မှု

## States

state-BN = ဘရူနိုင်းဒါရုဆလမ်
state-ID = အင်ဒိုနီးရှား
state-KH = ကမ္ဘောဒီးယား
state-LA = လာအို
state-MM = မြန်မာ
state-MY = မလေးရှား
state-PH = ဖိလစ်ပိုင်
state-SG = စင်ကာပူ
state-TH = ထိုင်း
state-VN = ဗီယက်နမ်
