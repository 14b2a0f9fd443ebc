# review: unreviewed

## Running the house

house-title = စနစ်ကို စီမံခြင်း
house-about = လူနှစ်ဦး လိုသည့် တောင်းဆိုချက်များ၊ ဝန်ဆောင်မှုများ၊ အသုံးပြုသူများ၊ အလိုအလျောက် အကြောင်းကြားချက်များနှင့် မှတ်တမ်းစာအုပ်။
house-lead = သင် ဤနေရာတွင် လုပ်နိုင်သည့်အရာသည် သင့်ရာထူးကဏ္ဍအပေါ် မူတည်သည်။ သင့်ရာထူးကဏ္ဍမှာ -
house-more = ထပ်ပြရန်
house-none = ယခု ဤနေရာတွင် မည်သည့်အရာမျှ မရှိပါ။
house-open = ဖွင့်ရန်
house-pick = တစ်ခု ရွေးပါ
house-all = အားလုံး
house-keep = ပြောင်းလဲချက်များကို သိမ်းရန်
house-kept = သိမ်းပြီးပါပြီ။
house-you = သင်
house-somebody = အခြားအဖွဲ့အစည်းမှ တစ်စုံတစ်ယောက်
house-name = အမည်
house-role = ရာထူးကဏ္ဍ
house-agency = အဖွဲ့အစည်း
house-state = နိုင်ငံ
house-kind = အမျိုးအစား
house-country = နိုင်ငံ
house-country-hint = အင်္ဂလိပ်စာလုံးကြီး နှစ်လုံး၊ ဥပမာ ထိုင်းအတွက် TH။
house-case = အမှု
house-case-open = အမှုကို ဖွင့်ရန်
house-case-other = အခြားအမှုကို ဖွင့်ရန်
house-reason = အကြောင်းပြချက်
house-made-at = ပြုလုပ်ချိန်

## What one is told

house-notices = အသိပေးချက်များ
house-notices-about = သင်သိသင့်သည့် ဖြစ်ပျက်ခဲ့သည်များ။
house-notices-none = သင်သိသင့်သည့်အရာ မဖြစ်ပျက်ခဲ့ပါ။
house-notices-seen = အားလုံး ကြည့်ပြီးဟု မှတ်ရန်
house-notice-new = အသစ်
house-notice-break-glass = အမှုတစ်ခုကို အရေးပေါ်အဖြစ် ဖွင့်ခဲ့သည်
house-notice-reviewed = သင်၏ အရေးပေါ်ဖွင့်ခြင်းကို ပြန်လည်သုံးသပ်ပြီးပါပြီ
house-notice-request = တောင်းဆိုချက်တစ်ခုက ဒုတိယလူကို စောင့်နေသည်
house-notice-decided = တောင်းဆိုချက်တစ်ခုကို ဆုံးဖြတ်ပြီးပါပြီ
house-notice-result-changed = အမှုတစ်ခုအပေါ် ဥပဒေက ဆိုသည့်အရာ ပြောင်းလဲသွားသည်
house-notice-referral-received = လွှဲပြောင်းညွှန်ပို့မှုတစ်ခု ရောက်လာသည်
house-notice-referral-answered = လွှဲပြောင်းညွှန်ပို့မှုတစ်ခုကို ဖြေကြားပြီးပါပြီ
house-notice-consent-withdrawn = လူတစ်ဦးက မျှဝေရန် သဘောမတူတော့ပါ
house-notice-service-stale = ဝန်ဆောင်မှုတစ်ခုကို ပြန်စစ်ရမည်
house-notice-webhook-failed = အလိုအလျောက် အကြောင်းကြားချက်တစ်ခု မရောက်ခဲ့ပါ
house-notice-recovery-used = သင့်အရန်ကုဒ်တစ်ခု အသုံးပြုခံရသည်။ သင်သုံးခြင်း မဟုတ်လျှင် သင့်စီမံသူကို ချက်ချင်း ပြောပါ။
house-notice-other = တစ်စုံတစ်ရာ ဖြစ်ပျက်ခဲ့သည်

## Users

house-users = အသုံးပြုသူများ
house-users-about = ဤနေရာတွင် မည်သူများ မည်သည့်ရာထူးကဏ္ဍဖြင့် အလုပ်လုပ်သည်။
house-user = အသုံးပြုသူ
house-user-add = အသုံးပြုသူ ထည့်ရန်
house-user-add-do = ထည့်၍ လင့်ခ် ပြုလုပ်ရန်
house-user-name-hint = လုပ်ဖော်ကိုင်ဖက်များ မြင်ရသည့် အမည်။
house-user-login-hint = အကောင့်ဝင်ရန် အသုံးပြုသူ ရိုက်သည့် အမည်။ စာလုံးအကြီးအသေး မခွဲခြားပါ။
house-user-role-hint = အသုံးပြုသူတစ်ဦးတွင် ရာထူးကဏ္ဍတစ်ခု ရှိသည်။ အသုံးပြုသူ မြင်ရသည့်အရာကို ယင်းက သတ်မှတ်သည်။
house-supervisor = ကြီးကြပ်ရေးမှူး၏ အကောင့်အမည်
house-supervisor-hint = အရေးပေါ်ဖွင့်ခြင်းများကို ပြန်လည်သုံးသပ်သူ။ မရှိလျှင် ဗလာထားပါ။
house-supervisor-is = ကြီးကြပ်ရေးမှူး
house-no-such-login = ဤအကောင့်အမည်ရှိသူ မရှိပါ။ စစ်ဆေးပါ၊ သို့မဟုတ် ဗလာထားပါ။
house-pick-agency = အဖွဲ့အစည်းတစ်ခု ရွေးပါ။
house-pick-role = ရာထူးကဏ္ဍတစ်ခု ရွေးပါ။
house-user-on = အကောင့်ဝင်နိုင်သည်
house-user-off = အကောင့် မဝင်နိုင်ပါ
house-user-off-since = { $when } မှစ၍ အကောင့် မဝင်နိုင်ပါ
house-user-own = ဤသည်မှာ သင်ဖြစ်သည်။ အခြားစီမံသူက သင့်အကောင့်ကို ပြောင်းလဲနိုင်သည်။
house-user-stop = ဤအသုံးပြုသူကို အကောင့်ဝင်ခွင့် ပိတ်ရန်
house-user-stop-about = အသုံးပြုနေသမျှ ချက်ချင်း ရပ်သွားမည်။ ဤအသုံးပြုသူ လုပ်ရမည့်အရာများသည် အဖွဲ့အစည်းထံ ရောက်သွားမည်။
house-user-let = ဤအသုံးပြုသူကို အကောင့် ပြန်ဝင်ခွင့်ပေးရန်
house-user-let-about = အသုံးပြုသူသည် ယခင် စကားဝှက်နှင့် ကုဒ်အတိုင်း အကောင့်ဝင်ရသည်။
house-user-reset = ဤအသုံးပြုသူအတွက် အသစ် ပြန်စရန်
house-user-reset-about = စကားဝှက်၊ ကုဒ်များနှင့် ပတ်စ်ကီးများကို ဖယ်ရှားပြီး အသုံးပြုနေသမျှ ရပ်သွားမည်။ လွှဲပေးရန် လင့်ခ်အသစ် သင် ရမည်။
house-invited = ဤလင့်ခ်ကို လွှဲပေးပါ
house-invited-lead = ဤလင့်ခ်သည် { $name } အတွက် ဖြစ်သည်။ ကိုယ်တိုင် လွှဲပေးပါ။ သုံးရက်အတွင်း တစ်ကြိမ်သာ သုံး၍ ရသည်။
house-invited-once = လင့်ခ်ကို ယခုသာ ပြသည်။ ပျောက်လျှင် ဤအသုံးပြုသူအတွက် အသစ် ပြန်စပါ။

house-role-frontline-officer = ရှေ့တန်း အရာရှိ
house-role-immigration-officer = လူဝင်မှုကြီးကြပ်ရေး အရာရှိ
house-role-labour-inspector = အလုပ်သမား စစ်ဆေးရေးမှူး
house-role-investigator = စုံစမ်းစစ်ဆေးသူ
house-role-prosecutor = ဥပဒေအရာရှိ
house-role-defence-lawyer = တရားခံဘက် ရှေ့နေ
house-role-judge = တရားသူကြီး
house-role-child-protection = ကလေးသူငယ် ကာကွယ်စောင့်ရှောက်ရေး အရာရှိ
house-role-shelter-worker = ဂေဟာ ဝန်ထမ်း
house-role-counter-trafficking-body = လူကုန်ကူးမှု တိုက်ဖျက်ရေး အမျိုးသားအဖွဲ့ အရာရှိ
house-role-human-rights-institution = လူ့အခွင့်အရေး အဖွဲ့အစည်း
house-role-ngo-monitor = လွတ်လပ်သော စောင့်ကြည့်သူ
house-role-statistician = စာရင်းအင်းပညာရှင်
house-role-administrator = စီမံသူ
house-role-person-concerned = အမှုတွဲနှင့် သက်ဆိုင်သူ


## Agencies

house-agencies = အဖွဲ့အစည်းများ
house-agencies-about = ဤနေရာတွင် အတူလုပ်ကိုင်သည့် အဖွဲ့အစည်းများ။
house-agency-form = အဖွဲ့အစည်း
house-agency-add = အဖွဲ့အစည်း ထည့်ရန်
house-agency-kind-hint = မည်သည့်အမျိုးအစား ဖြစ်သည်၊ ဥပမာ ရဲ၊ တရားရုံး သို့မဟုတ် ဂေဟာ။

## Services

house-services = ဝန်ဆောင်မှု လမ်းညွှန်စာရင်း
house-services-about = ဂေဟာ၊ ဥပဒေအထောက်အကူ၊ စကားပြန်၊ ကျန်းမာရေးစောင့်ရှောက်မှုနှင့် လုပ်ပိုင်ခွင့်ရှိသူများ။
house-services-found = ဝန်ဆောင်မှုများ
house-services-none = ကိုက်ညီသည့် ဝန်ဆောင်မှု မရှိပါ။ အထက်ပါ ရွေးချယ်ချက်တစ်ခုကို ဖယ်ပါ။
house-find = ပြရန်
house-language = ဘာသာစကား
house-only-stale = နှစ်ဝက်အတွင်း မည်သူမျှ မစစ်ဆေးသည့် ဝန်ဆောင်မှုများသာ
house-stale = ပြန်စစ်ရန် လိုသည်
house-contact = ဆက်သွယ်ရန်
house-contact-hint = ဆက်သွယ်ရမည့် နည်းလမ်း။ ဂေဟာ၏ တည်နေရာကို လုံးဝ မရေးပါနှင့်။
house-hours = ဖွင့်ချိန်
house-hours-hint = စာဖြင့် ရေးပါ၊ ဥပမာ - နေ့ရော ညပါ။
house-places = လွတ်နေသည့် နေရာ
house-places-hint = နောက်ဆုံး စစ်ဆေးသည့်နေ့တွင်။ မသိလျှင် ဗလာထားပါ။
house-languages = ဘာသာစကားများ
house-languages-hint = ဘာသာစကားကုဒ်များကို နေရာခြား၍ ရေးပါ၊ ဥပမာ th my။
house-verified = { $day } တွင် နောက်ဆုံး စစ်ဆေးခဲ့သည်
house-verified-on = နောက်ဆုံး စစ်ဆေးသည့်နေ့
house-verified-on-hint = ဤအချက်အားလုံး မှန်ကန်ကြောင်း တစ်စုံတစ်ယောက်က စစ်ဆေးအတည်ပြုခဲ့သည့် နေ့။
house-service-form = ဝန်ဆောင်မှု
house-service-add = ဝန်ဆောင်မှု ထည့်ရန်
house-service-agency = ဆောင်ရွက်သည့် အဖွဲ့အစည်း
house-service-agency-hint = ဤနေရာတွင် လုပ်ကိုင်သည့် အဖွဲ့အစည်းသို့ လွှဲပြောင်းညွှန်ပို့မှု ပို့နိုင်သည်။
house-service-no-agency = ဤနေရာတွင် မရှိပါ၊ အခြားနည်းဖြင့် ဆက်သွယ်ရသည်
house-authorities = { $state } တွင် လုပ်ပိုင်ခွင့်ရှိသူများ
house-identifies = လူကုန်ကူးခံရသူများကို ဖော်ထုတ်သတ်မှတ်သူ
house-coordinates = ညှိနှိုင်းဆောင်ရွက်သူ
house-institution = လူ့အခွင့်အရေး အဖွဲ့အစည်း
house-hotline = ဖုန်းလိုင်း

house-service-shelter = ဂေဟာ
house-service-legal-aid = ဥပဒေအထောက်အကူ
house-service-interpreter = စကားပြန်
house-service-health = ကျန်းမာရေးစောင့်ရှောက်မှု
house-service-psychological = စိတ်ပိုင်းဆိုင်ရာ အကူအညီ
house-service-child-protection = ကလေးသူငယ် ကာကွယ်စောင့်ရှောက်ရေး
house-service-consulate = ကောင်စစ်ဝန်ရုံး
house-service-hotline = ဖုန်းလိုင်း
house-service-identification = လူကုန်ကူးခံရသူ ဖော်ထုတ်သတ်မှတ်ခြင်း
house-service-return-and-reintegration = နေရပ်ပြန်ခြင်းနှင့် ပြန်လည်ပေါင်းစည်းခြင်း
house-service-other = အခြား

house-language-en = အင်္ဂလိပ်
house-language-id = အင်ဒိုနီးရှား
house-language-km = ခမာ
house-language-lo = လာအို
house-language-ms = မလေး
house-language-my = မြန်မာ
house-language-th = ထိုင်း
house-language-tl = တဂါးလော့
house-language-vi = ဗီယက်နမ်
house-language-zh = တရုတ်
house-language-bn = ဘင်္ဂါလီ
house-language-ne = နီပေါ
house-language-ta = တမီးလ်
house-language-tet = တက်တမ်

## What needs two people

house-requests = လူနှစ်ဦး လိုသည့် တောင်းဆိုချက်များ
house-requests-about = တစ်ဦးက တောင်းဆို၍ အကြောင်းပြသည်။ အခြားတစ်ဦးက သဘောတူသည် သို့မဟုတ် ငြင်းပယ်သည်။
house-requests-lead = တစ်ဦးက တောင်းဆို၍ အကြောင်းပြသည်။ အခြားတစ်ဦးက သဘောတူသည် သို့မဟုတ် ငြင်းပယ်သည်။ မိမိ၏ တောင်းဆိုချက်ကို မည်သူမျှ ကိုယ်တိုင် မဖြေရပါ။
house-act-export = အမှုတစ်ခု၏ မိတ္တူ
house-act-merge = အမှုနှစ်ခုကို တစ်ခုအဖြစ် ပေါင်းခြင်း
house-act-release-key = အမှုတစ်ခု၏ ကီး
house-act-erase = အမှုတစ်ခုကို ထာဝရ ဖတ်မရအောင် လုပ်ခြင်း
house-act-export-means = သင်သဘောတူလျှင် တောင်းဆိုသူသည် တစ်နာရီအတွင်း မိတ္တူကို ယူနိုင်သည်။
house-act-merge-means = သင်သဘောတူလျှင် အခြားအမှုသည် ဤအမှု၏ အစိတ်အပိုင်း ချက်ချင်း ဖြစ်သွားမည်။
house-act-release-key-means = သင်သဘောတူလျှင် တောင်းဆိုသူသည် တစ်နာရီအတွင်း ကီးကို ယူနိုင်သည်။ ထိုကီးဖြင့် အမှုကို ပြင်ပတွင် ဖတ်နိုင်သည်။
house-act-erase-means = သင်သဘောတူလျှင် ဤအမှုကို မည်သူမျှ ဘယ်တော့မှ ပြန်ဖတ်၍ ရတော့မည် မဟုတ်ပါ။ ချက်ချင်း ဖြစ်ပြီး ပြန်ပြင်၍ မရပါ။
house-request-waiting = စောင့်နေသည်
house-request-agreed = သဘောတူပြီး
house-request-refused = ငြင်းပယ်ပြီး
house-request-done = ပြီးပြီ
house-asked-by = တောင်းဆိုသူ
house-asked-at = တောင်းဆိုချိန်
house-decided-at = ဆုံးဖြတ်ချိန်
house-agree = သဘောတူရန်
house-refuse = ငြင်းပယ်ရန်
house-prove-to-answer = ဖြေရန် သင် မည်သူဖြစ်ကြောင်း ထပ်မံ အတည်ပြုပါ
house-take = ယူရန်
house-take-about = သဘောတူပြီး တစ်နာရီအတွင်း တစ်ကြိမ်သာ ယူနိုင်သည်။

## Openings in an emergency

house-emergencies = အရေးပေါ်ဖွင့်ခြင်းများ
house-emergencies-about = တစ်နာရီကြာ ဖွင့်ခဲ့သည့် အမှုများနှင့် ပြန်လည်သုံးသပ်ချက်။
house-emergencies-lead = အရေးပေါ်အခြေအနေတွင် အကြောင်းပြ၍ အမှုကို တစ်နာရီ ဖွင့်နိုင်သည်။ ထို့နောက် အရေးပေါ် ဟုတ်၊ မဟုတ်ကို ကြီးကြပ်ရေးမှူးက ပြောသည်။
house-opened = { $when } တွင် ဖွင့်ခဲ့သည်
house-opened-by = ဖွင့်သူ
house-lasts-until = ဤအချိန်အထိ
house-ended-at = ပြီးဆုံးချိန်
house-review-about = အရေးပေါ် ဟုတ်ခဲ့သလား။ မဟုတ်လျှင် ချက်ချင်း ရပ်သွားမည်။ အမှုကို ဖွင့်ခဲ့သူအား ပြောပြမည်။
house-justified = အရေးပေါ် ဟုတ်ခဲ့သည်
house-not-justified = မဟုတ်ခဲ့ပါ
house-finding-waiting = ပြန်လည်သုံးသပ်ရန် စောင့်နေသည်
house-finding-justified = အရေးပေါ် ဟုတ်ခဲ့သည်
house-finding-not-justified = အရေးပေါ် မဟုတ်ခဲ့ပါ

## Webhooks

house-webhooks = အလိုအလျောက် အကြောင်းကြားချက်များ
house-webhooks-about = တစ်စုံတစ်ရာ ဖြစ်ပျက်ကြောင်း အကြောင်းကြားခံရသည့် သင့်အဖွဲ့အစည်း၏ ပရိုဂရမ်များ။
house-webhooks-lead = တစ်စုံတစ်ရာ ဖြစ်ပျက်ကြောင်းကို သင့်အဖွဲ့အစည်း၏ ပရိုဂရမ်အား အကြောင်းကြားသည်။ မည်သည့်အရာ ဖြစ်သည်ကိုမူ လုံးဝ မပြောပါ။
house-webhook = အလိုအလျောက် အကြောင်းကြားချက်
house-webhook-add = အလိုအလျောက် အကြောင်းကြားချက် ပြုလုပ်ရန်
house-webhook-add-do = ပြုလုပ်၍ လျှို့ဝှက်ကီးကို ပြရန်
house-webhook-url = လိပ်စာ
house-webhook-url-hint = https ဖြင့် စသည်။ ဤဆာဗာ၏ တာဝန်ခံက ထိုဟို့စ်ကို သတ်မှတ်ထားပြီး ဖြစ်ရမည်။
house-webhook-kinds = မည်သည့်အရာများကို အကြောင်းကြားမည်နည်း။
house-pick-kinds = အကြောင်းကြားမည့်အရာ အနည်းဆုံး တစ်ခု ရွေးပါ။
house-webhook-made = ဤလျှို့ဝှက်ကီးကို သိမ်းထားပါ
house-webhook-secret = သတင်းသည် ဤနေရာမှ လာကြောင်း သင့်ပရိုဂရမ်အား ၎င်းက သက်သေပြသည်။
house-webhook-once = လျှို့ဝှက်ကီးကို ယခုသာ ပြသည်။ ပျောက်လျှင် အသစ်တစ်ခု ပြုလုပ်ပြီး ဤတစ်ခုကို ရပ်ပါ။
house-webhook-go = ကျွန်ုပ် သိမ်းပြီးပြီ။ ဆက်ရန်
house-webhook-on = အကြောင်းကြားနေသည်
house-webhook-over = ရပ်ပြီး
house-webhook-ended = { $when } တွင် ရပ်ခဲ့သည်
house-webhook-test = စမ်းပို့ရန်
house-webhook-end = ရပ်ရန်
house-webhook-end-about = ပို့ရန် ကျန်နေသည်များကို မပို့တော့ပါ။
house-told-break-glass = အမှုတစ်ခုကို အရေးပေါ်အဖြစ် ဖွင့်ခဲ့သည်
house-told-reviewed = အရေးပေါ်ဖွင့်ခြင်းတစ်ခုကို ပြန်လည်သုံးသပ်ပြီးပါပြီ
house-told-decided = တောင်းဆိုချက်တစ်ခုကို ဆုံးဖြတ်ပြီးပါပြီ
house-told-result-changed = အမှုတစ်ခုအပေါ် ဥပဒေက ဆိုသည့်အရာ ပြောင်းလဲသွားသည်
house-told-referral-received = လွှဲပြောင်းညွှန်ပို့မှုတစ်ခု ရောက်လာသည်
house-told-referral-answered = လွှဲပြောင်းညွှန်ပို့မှုတစ်ခုကို ဖြေကြားပြီးပါပြီ
house-told-consent-withdrawn = လူတစ်ဦးက မျှဝေရန် သဘောမတူတော့ပါ
house-told-recovery-used = အရန်ကုဒ်တစ်ခု အသုံးပြုခံရသည်
house-told-service-stale = ဝန်ဆောင်မှုတစ်ခုကို ပြန်စစ်ရမည်
house-told-test = စမ်းသပ်ချက်
house-deliveries = အကြောင်းကြားခဲ့သည်များ
house-happened = ဖြစ်ပျက်ချိန်
house-what = အကြောင်းအရာ
house-tries = ကြိုးစားသည့်အကြိမ်
house-answered = နောက်ဆုံး အဖြေ
house-next-try = နောက်ကြိုးစားမည့်အချိန်
house-delivery-waiting = စောင့်နေသည်
house-delivery-delivered = ရောက်ပြီး
house-delivery-failed = မအောင်မြင်
house-delivery-dropped = မပို့တော့

## The ledger

house-audit = မှတ်တမ်းစာအုပ်
house-audit-about = နောက်မှ မည်သည့်အရာမျှ မပြောင်းလဲကြောင်း သက်သေ။
house-audit-lead = မှတ်တမ်းတိုင်းကို တစ်ကြိမ်သာ ရေးပြီး လုံးဝ မပြောင်းလဲပါ။ လက်မှတ်ထိုးထားသည့် စစ်ဆေးမှတ်က မှတ်တမ်းစာအုပ် မည်သည့်နေရာအထိ ရောက်ခဲ့သည်ကို ပြသည်။ ယင်းတွင် မည်သူ၏အကြောင်းမျှ မပါပါ။
house-audit-state = ဒေတာ၏ အခြေအနေ
house-audit-ready = ဒေတာဘေ့စ်က တုံ့ပြန်ပြီး ပျက်စီးနေသည့်အရာ မတွေ့ရပါ။
house-audit-not-ready = ဆာဗာသည် ယခု ဝန်ဆောင်မှု မပေးနိုင်ပါ။ တာဝန်ခံကို ပြောပါ။
house-audit-state-about = ဆာဗာ စတင်ပြီး မကြာမီ မှတ်တမ်းစာအုပ်တစ်ခုလုံးကို စစ်ဆေးသည်။ ထို့နောက် တစ်နေ့တစ်ကြိမ် စစ်ဆေးသည်။ ပျက်စီးနေသည်ဟု တွေ့ရသည့်အရာကို ဆက်မပြပါ။
house-audit-checkpoint = နောက်ဆုံး စစ်ဆေးမှတ်
house-audit-none = စစ်ဆေးမှတ် မရှိသေးပါ။
house-audit-number = နံပါတ်
house-audit-size = မှတ်တမ်းအရေအတွက်
house-audit-at = လက်မှတ်ထိုးချိန်
house-audit-root = မှတ်တမ်းသစ်များ၏ ပေါင်းစည်းသင်္ကေတ
house-audit-previous = ယခင် စစ်ဆေးမှတ်
house-audit-signature = လက်မှတ်
house-audit-key = စစ်ဆေးရန် ကီး
house-audit-instance = ဤမှတ်တမ်းစာအုပ်
house-audit-keep = စစ်ဆေးမှတ်ကို အခြားနေရာတွင် သိမ်းထားပါ။ နောက်ပိုင်း မှတ်တမ်းစာအုပ်သည် ယင်းနှင့် မကိုက်ညီလျှင် နောက်ပြန်ဆုတ်ခံရသည် သို့မဟုတ် ပြောင်းလဲခံရသည်။
house-audit-download = စစ်ဆေးမှတ်ကို ဒေါင်းလုဒ်လုပ်ရန်
