# review: unreviewed

## My work

page-save = သိမ်းရန်
case-word = အမှု
work-purpose = သင် ဤနေရာသို့ မည်သည့်အတွက် လာပါသနည်း။
work-purpose-hint = သင်ဖွင့်ကြည့်သည့် အရာတိုင်းနှင့်အတူ ဤရည်ရွယ်ချက်ကို မှတ်တမ်းတင်ထားသည်။
work-cases = ကျွန်ုပ်၏ အမှုအားလုံး
work-open = အမှုသစ် ဖွင့်ရန်
work-none = သင့်ရာထူးကဏ္ဍသည် ဤနေရာတွင် အမှုများ မဖွင့်ပါ။
work-own = သင့်အမှုတွဲ
work-changed = ပြောင်းလဲသွားသည့် အရာများ
work-look = ကြည့်ရန်
work-waiting = သင့်အဖြေကို စောင့်နေသည့် လွှဲပြောင်းညွှန်ပို့မှုများ
work-referral = { $day } နေ့၏ လွှဲပြောင်းညွှန်ပို့မှု
work-unanswered = အချိန်မီ မည်သူမျှ မဖြေသေးသည့် လွှဲပြောင်းညွှန်ပို့မှုများ
work-late = နောက်ကျနေသည်
work-mine = လုပ်ရန် အချိန်ကျသည့် အရာများ
work-team = သင့်အဖွဲ့တွင် နောက်ကျနေသည့် အရာများ
work-agency = မည်သူမျှ မယူရသေးသည့် အရာများ
work-nothing = လုပ်ရန် အချိန်ကျသည့်အရာ မရှိပါ။
work-until = { $day } နောက်ဆုံးထား
work-overdue = { $day } တွင် ပြီးရမည် ဖြစ်ခဲ့သည်
work-more = နှင့် နောက်ထပ် { $count } ခု
notice-break-glass = တစ်စုံတစ်ယောက်က အရေးပေါ်အဖြစ် အမှုတွဲကို ဖွင့်ခဲ့သည်
notice-request = တောင်းဆိုချက်တစ်ခုက သင့်ကို စောင့်နေသည်
notice-decided = သင့်တောင်းဆိုချက်ကို ဆုံးဖြတ်ပြီးပါပြီ
notice-recovery-used = သင့်အရန်ကုဒ်တစ်ခု အသုံးပြုခံရသည်
notice-result-changed = အမှုတစ်ခု၏ ရလဒ် ပြောင်းလဲသွားသည်
notice-referral-answered = လွှဲပြောင်းညွှန်ပို့မှုတစ်ခုကို ဖြေကြားပြီးပါပြီ
notice-consent-withdrawn = လူတစ်ဦးက ခွင့်ပြုသဘောတူချက်ကို ပြန်ရုပ်သိမ်းခဲ့သည်
notice-service-stale = လမ်းညွှန်စာရင်းပါ ဝန်ဆောင်မှုတစ်ခုကို ပြန်စစ်ရန် လိုသည်
notice-webhook-failed = အခြားစနစ်သို့ သတင်းတစ်ခု ပို့၍ မရခဲ့ပါ
purpose-identification = ဤသူသည် လူကုန်ကူးခံရသူ ဖြစ်၊ မဖြစ် စိစစ်ခြင်း
purpose-protection = ကာကွယ်စောင့်ရှောက်ခြင်းနှင့် အကူအညီ
purpose-trafficking-investigation = လူကုန်ကူးသူများကို စုံစမ်းစစ်ဆေးခြင်း
purpose-prosecution = တရားစွဲဆိုခြင်း
purpose-defence = တရားခံဘက်မှ ခုခံချေပခြင်း
purpose-adjudication = တရားစီရင်ခြင်း
purpose-immigration-enforcement = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ ဆောင်ရွက်ခြင်း
purpose-statistics = စာရင်းအင်း
purpose-administration = စီမံခန့်ခွဲခြင်း
purpose-own-file = မိမိ၏ ကိုယ်ပိုင်အမှုတွဲ

## The list

list-title = အမှုများ
list-name = အမည်ဖြင့် ရှာရန်
list-name-hint = အမည်၏ မည်သည့်အစိတ်အပိုင်းမဆို၊ မည်သည့်အက္ခရာဖြင့်မဆို ရသည်။ အမည်သည် စာမျက်နှာလိပ်စာတွင် မပါပါ။
list-find = ရှာရန်
list-state = နိုင်ငံ
list-stage = အဆင့်
list-all = အားလုံး
list-narrow = စာရင်းကို ကျဉ်းရန်
list-code = အမှုကုဒ်
list-changed = နောက်ဆုံး ပြောင်းလဲချိန်
list-none = ဤနေရာတွင် ပြရန် အမှု မရှိပါ။
list-first = ပထမစာမျက်နှာသို့ ပြန်သွားရန်
list-more = ထပ်ကြည့်ရန်

## Opening a case

open-title = အမှုသစ် ဖွင့်ရန်
open-lead = ဤသည်မှာ အမှုတစ်ခုအတွက် အနည်းဆုံး လိုသည့် အချက်များ ဖြစ်သည်။ ကျန်အရာအားလုံး နောက်မှ ဖြည့်နိုင်သည်။
open-reference = အမှုကုဒ်
open-reference-hint = သင်ကိုယ်တိုင် ပေးသောကုဒ်၊ ဥပမာ TH-2026-0042။ လူအမည် လုံးဝ မသုံးပါနှင့်။
open-suspicion = လူကုန်ကူးမှုဟု ယုံကြည်လောက်သော သံသယကို တာဝန်ရှိသူတစ်ဦးဦးက ရေးမှတ်ထားသလား။
open-open = အမှုကို ဖွင့်ရန်

## The case

case-purpose = သင် ဤနေရာသို့ လာသည့် ရည်ရွယ်ချက် - { $purpose }
case-entries = မှတ်တမ်း { $count } ခု
case-parts = ဤအမှု၏ အပိုင်းများ
case-tasks = လုပ်ရမည့် အရာများ
case-acts = ပြုလုပ်မှုများနှင့် ကာကွယ်ပေးသည့် အရာများ
case-facts = သိရသည့် အရာများ
case-decisions = ဆုံးဖြတ်ချက်များ
case-referrals = လွှဲပြောင်းညွှန်ပို့မှုများ
case-documents = စာရွက်စာတမ်းများ
case-notes = မှတ်စုများ
case-section = ပြစ်ဒဏ်မပေးရေး အပိုင်း
case-history = ဖြစ်စဉ်မှတ်တမ်း
case-readers = ဤအမှုတွဲကို ကြည့်ခဲ့သူများ
case-asks = ဤအဆင့်တွင် ဤမေးခွန်းကို တစ်စုံတစ်ယောက်က မေး၍ ဖြေရမည် -
case-over = ဤအချိန် ကုန်သွားပြီ
case-decide = ဆုံးဖြတ်ရန် - { $offence }
case-stage = အဆင့် - { $offence }
case-no-assessment = ဤရည်ရွယ်ချက်အတွက် အကဲဖြတ်ချက်ကို သင့်ရာထူးကဏ္ဍအား မပြပါ။
case-no-decision = မည်သည့်ဆုံးဖြတ်ချက်ကိုမျှ မှတ်တမ်းမတင်ရသေးပါ။
case-name = အမည်
case-other-names = အခြားအမည်များ
case-languages = ဘာသာစကားများ
case-person = ဤသူ
case-episode = လူကုန်ကူးမှု ({ $id })
case-act = ပြုလုပ်မှု - { $offence }
case-otherwise = ယခင်က အခြားသူ မှတ်ခဲ့သည်မှာ -
case-refer = အကူအညီရရန် ညွှန်ပို့ရန်
case-add-file = ဖိုင် ထည့်ရန်
case-file-hint = အများဆုံး 25 မီဂါဘိုက်။ ဓာတ်ပုံများမှ နေရာနှင့် ကင်မရာ အချက်အလက်များကို ဖယ်ရှားသည်။
case-send-file = ဖိုင် ပို့ရန်
case-add-note = မှတ်စု ထည့်ရန်
case-withheld = သင့်အား မပြပါ
case-withheld-text = သင့်ရာထူးကဏ္ဍနှင့် ဤရည်ရွယ်ချက်အတွက် ဤအပိုင်းများကို ပိတ်ထားသည်။ အထဲတွင် တစ်စုံတစ်ရာ ရှိသည်ဖြစ်စေ၊ မရှိသည်ဖြစ်စေ ပိတ်ထားသည်။
case-moved = ထိုအတောအတွင်း အခြားသူက ဤအမှုကို ပြောင်းလဲခဲ့သည်။ သင်ရေးထားသည်များ မပျောက်ပါ။
task-mine = ကျွန်ုပ်၏
task-others = အခြားသူများ၏ လုပ်ငန်းများ ({ $count })
task-evidence = လုပ်ပြီးကြောင်း ပြသသည့်အရာ
task-reasons = မလုပ်နိုင်လျှင် အကြောင်းရင်း
task-is-done = လုပ်ပြီးပြီ
task-take = ကျွန်ုပ် တာဝန်ယူမည်
task-cannot = မလုပ်နိုင်ပါ
task-closed = ပိတ်ပြီး ({ $count })
task-open = လုပ်ရန်
task-done = ပြီးပြီ
task-not-possible = မဖြစ်နိုင်
task-ceased = မလိုတော့
edit-both = တန်ဖိုးနှစ်ခုစလုံး ဤတွင် ရှိသည်။ မှန်ကန်သည့်တစ်ခုကို ရွေးပါ။
edit-now = ယခု ရှိနေသည့်အရာ
edit-yours = သင်၏
edit-why = အဘယ်ကြောင့် ပြင်သည် (မှတ်စုအဖြစ် သိမ်းထားသည်)
edit-mine = ကျွန်ုပ်၏ ကို ထားရန်
edit-theirs = သူတို့၏ ကို ထားရန်
section-hint = ဤအပိုင်းတွင် မည်သူ၏အမည်မျှ မပါပါ။ လူက စစ်ဆေး၍ လက်မှတ်ထိုးရန် မူကြမ်း ဖြစ်သည်။
history-says = ပါဝင်သည့် အကြောင်းအရာ
readers-when = အချိန်
readers-who = မည်သူ
readers-why = မည်သည့်အတွက်
readers-what = ပြသခဲ့သည့်အရာ

## Deciding

decide-title = ဆုံးဖြတ်ချက် မှတ်တမ်းတင်ရန်
decide-h1 = ဤပြုလုပ်မှုအတွက် မူ သက်ရောက်သလား - { $offence }
decide-outcome = သင်ဆုံးဖြတ်သည်မှာ ဤမူကို
decided-applied = ကျင့်သုံးသည်
decided-partly = တစ်စိတ်တစ်ပိုင်း ကျင့်သုံးသည်
decided-not-applied = မကျင့်သုံးပါ
decide-ground = မည်သည့်အကြောင်းအရ
decide-no-ground = မဖော်ပြထား
decide-reasons = သင့်အကြောင်းပြချက်များ
decide-against = ကာကွယ်မှု မပေးရန် ဆုံးဖြတ်လျှင်
decide-against-hint = အဓိပ္ပာယ်ဖွင့်ဆိုချက်၏ မည်သည့်အင်္ဂါရပ် သို့မဟုတ် မည်သည့်ဆက်စပ်မှု လိုအပ်နေသည်ကို အကြောင်းရင်းနှင့်တကွ ဖော်ပြပါ။ ကျန်အကွက်များကို ဗလာထားပါ။
decide-departs = ဤဆုံးဖြတ်ချက် ကွဲလွဲသည်မှာ
departs-assessment = အကဲဖြတ်ချက်နှင့်
departs-finding = အာဏာပိုင်၏ သတ်မှတ်ချက်နှင့်
decide-bases = သင်အခြေခံသည့် အခြားအကြောင်းများ
decide-yours = ဆုံးဖြတ်သူမှာ သင်ဖြစ်သည်။ ဆုံးဖြတ်ချက်ကို သင့်အမည်၊ ရာထူးကဏ္ဍနှင့် အချိန်တို့နှင့်အတူ သိမ်းထားသည်။
decide-record = ဆုံးဖြတ်ချက်ကို မှတ်တမ်းတင်ရန်
decide-departed = အကဲဖြတ်ချက် သို့မဟုတ် သတ်မှတ်ချက်နှင့် ကွဲလွဲသည်
basis-not-formally-identified = ဤသူကို တရားဝင် ဖော်ထုတ်သတ်မှတ်ခြင်း မပြုရသေး
basis-no-trafficker-prosecuted = မည်သည့်လူကုန်ကူးသူကိုမျှ တရားမစွဲဆိုရသေး
basis-does-not-cooperate = ဤသူက ပူးပေါင်းခြင်း မရှိ
basis-serious-offence = ပြစ်မှုသည် ကြီးလေးသည်
basis-consented = ဤသူ သဘောတူခဲ့သည်
basis-contract-signed = ဤသူ စာချုပ်ကို လက်မှတ်ထိုးခဲ့သည်
basis-self-denied = ဤသူက မိမိကိုယ်ကို လူကုန်ကူးခံရသူ မဟုတ်ဟု ပြောသည်

## Referring

refer-lead = ဤသူ မျှဝေရန် သဘောတူသည့် အရာများကိုသာ အဖွဲ့အစည်းက မြင်ရပြီး ဤရည်ရွယ်ချက်အတွက်သာ ဖြစ်သည်။ ခွင့်ပြုသဘောတူချက်ကို အချိန်မရွေး ပြန်ရုပ်သိမ်းနိုင်သည်။
refer-agency = မည်သည့်အဖွဲ့အစည်းသို့
refer-purpose = မည်သည့်အတွက်
refer-service = မည်သည့်အကူအညီ
refer-note = အဖွဲ့အစည်းအတွက် မှတ်စု
refer-share = ဤသူ မျှဝေရန် သဘောတူသည့် အရာများ
refer-consent = ကျွန်ုပ်သည် ဤသူကို မေးပြီးဖြစ်၍ ဤသူ သဘောတူသည်
refer-send = ပို့ရန်
refer-accept = လက်ခံရန်
refer-decline = ငြင်းပယ်ရန်
refer-why-not = ငြင်းပယ်လျှင် အကြောင်းရင်း
refer-needs-consent = ဤသူကို အရင်မေးပါ။ ခွင့်ပြုသဘောတူချက် မရှိလျှင် မည်သည့်အရာကိုမျှ မမျှဝေပါ။
refer-needs-fields = ဤသူ မျှဝေရန် သဘောတူသည့် အရာများကို ရွေးပါ။
refer-needs-service = မည်သည့်အကူအညီ လိုသည်ကို ဖော်ပြပါ။
refer-needs-agency = အဖွဲ့အစည်းတစ်ခု ရွေးပါ။
referral-accepted = လက်ခံပြီး
referral-declined = ငြင်းပယ်ပြီး
referral-completed = ပြီးစီးပြီး
referral-withdrawn = ပြန်ရုပ်သိမ်းပြီး

## Parts of a file

field-reference = အမှုကုဒ်
field-person = ဤသူ၏ အသက်နှင့် နိုင်ငံသားဖြစ်မှု
field-protection = လူကုန်ကူးမှုအကြောင်း သိရသည့်အရာ
field-acts = ပြုလုပ်မှုများ
field-context = အခြားအခြေအနေများ
field-identity = အမည်
field-whereabouts = ရှိနေသည့် နေရာ
field-health = ကျန်းမာရေး
field-testimony = ထွက်ဆိုချက်
field-assessment = အကဲဖြတ်ချက်
field-decisions = ဆုံးဖြတ်ချက်များ
field-measures = လုပ်ငန်းများနှင့် ဆောင်ရွက်ချက်များ
field-referrals = လွှဲပြောင်းညွှန်ပို့မှုများ
field-documents = စာရွက်စာတမ်းများ
field-consents = ခွင့်ပြုသဘောတူချက်များ
field-notes = မှတ်စုများ
field-privileged = ရှေ့နေနှင့် အမှုသည်အကြား လျှို့ဝှက်မှတ်စုများ
entry-case = အမှုစာတမ်း
entry-facts = အချက်အလက်များ
entry-answers = အဖြေများ
entry-identity = အမည်
entry-whereabouts = ရှိနေသည့် နေရာ
entry-health = ကျန်းမာရေး
entry-testimony = ထွက်ဆိုချက်
entry-identification = အာဏာပိုင်၏ သတ်မှတ်ချက်
entry-identification-document = အခြားနိုင်ငံ၏ သတ်မှတ်ချက်ကို ပြသည့် စာရွက်စာတမ်း
entry-appeal = အယူခံ
entry-age = အသက်ကို အတည်ပြုပုံ
entry-guardian = အုပ်ထိန်းသူ
entry-best-interests = ကလေး၏ အကောင်းဆုံး အကျိုးစီးပွား
entry-assessment = အကဲဖြတ်ချက်
entry-decision = ဆုံးဖြတ်ချက်
entry-permission = ခွင့်ပြုချက်
entry-measure = ဆောင်ရွက်ချက်
entry-remedy = ကုစားခွင့်
entry-task = လုပ်ငန်း
entry-referral = လွှဲပြောင်းညွှန်ပို့မှု
entry-referral-answer = လွှဲပြောင်းညွှန်ပို့မှုအပေါ် အဖြေ
entry-document = စာရွက်စာတမ်း
entry-consent = ခွင့်ပြုသဘောတူချက်
entry-notification = အခြားနိုင်ငံသို့ အကြောင်းကြားချက်
entry-note = မှတ်စု
entry-correction = အမှားပြင်ဆင်ချက်
entry-merge = အမှုများ ပေါင်းစည်းခြင်း
entry-withheld = သင့်အား မပြပါ
