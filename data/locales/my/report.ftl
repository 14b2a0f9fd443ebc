# review: unreviewed

## The assessment on paper and on screen

report-title = အမှု { $reference } ၏ အကဲဖြတ်ချက်
report-law = { $date } နေ့ရှိ { $state } ၏ ဥပဒေ
report-corpus = ဥပဒေစုစည်းမှု { $version }, { $hash } · အကဲဖြတ်ပရိုဂရမ် { $engine }
report-person-child = ဤသူသည် ကလေး ဖြစ်သည် သို့မဟုတ် ထိုစဉ်က ကလေး ဖြစ်ခဲ့သည် - { $child }
report-episode = ဖြစ်ရပ် { $id } - { $status }
report-contested = အာဏာပိုင်များ သဘောမတူကြပါ။ အသစ်ပြန်လည် အကဲဖြတ်ရန်နှင့် ရှင်းလင်းသော အကြောင်းပြချက် ပေးရန် လိုသည်။
report-elements = { $act } · { $means } · { $purpose }
report-element = { $element } - { $answer }
report-act = ပြုလုပ်မှု { $id } - { $offence }
report-act-facts = { $kind } · { $stage } · { $child }
report-principle = မူ
report-protection = ကာကွယ်မှု
report-gap = ကွက်လပ်
report-nexus = ဆက်စပ်မှု
report-inquiry = မေးမြန်းစုံစမ်းခြင်း
report-nexus-line = အကြောင်းအကျိုး - { $causation } · အတင်းအကျပ်ခိုင်းစေမှု - { $compulsion }
report-nexus-reading = အကြောင်းအကျိုး - { $causation } · အတင်းအကျပ်ခိုင်းစေမှု - { $compulsion } ({ $reading })
report-grounds = ကြည့်ရှုခဲ့သော စည်းမျဉ်းများ
report-defences = ယေဘုယျ ခုခံချေပချက်များ
report-defence = { $defence } - စကားလုံးအတိုင်း အဓိပ္ပာယ်ဖွင့်လျှင် { $plain } · ကျယ်ပြန့်စွာ အဓိပ္ပာယ်ဖွင့်လျှင် { $broad }
report-defence-plain = စကားလုံးအတိုင်း အဓိပ္ပာယ်ဖွင့်ခြင်း
report-defence-broad = ကျယ်ပြန့်စွာ အဓိပ္ပာယ်ဖွင့်ခြင်း
report-binding = စည်းနှောင်မှု ရှိသည်
report-not-binding = စည်းနှောင်မှု မရှိ
report-also-requires = ထပ်ဆောင်း လိုအပ်ချက် - { $condition }
report-lifted-by = ရုပ်သိမ်းနိုင်သူမှာ - { $authority } သာ
report-yields-to = ဤစည်းမျဉ်းများ၏ နောက်မှ သက်ရောက်သည် - { $rules }
report-measures = ယခု လုပ်ရမည့် အရာများ
report-by = { $authority } မှတစ်ဆင့်
report-ask = နောက်ထပ် မေးရမည့် အရာများ
report-ask-more = { $count ->
   *[other] နှင့် နောက်ထပ် { $count } ခု။ --format json က အားလုံးကို ပြသည်
}
report-ask-gives = အဖြေမှာ { $answer } ဖြစ်လျှင် - { $principle }, { $protection } (ပြုလုပ်မှု { $act })
report-ask-contradiction = မကိုက်ညီသော အဖြေများကို ရှင်းလင်းစေမည်
report-ask-with-another = အခြားအချက်တစ်ခုနှင့်အတူ အဆုံးအဖြတ်ပေးသည်
report-ask-step = လိုအပ်နေသေးသော အချက်များထဲမှ တစ်ခု
report-ask-defence = ဤခုခံချေပချက်ကို အဆုံးအဖြတ်ပေးနိုင်သည် - { $defence }
report-ask-measure = ဤဆောင်ရွက်ချက်ကို လိုအပ်စေနိုင်သည် - { $measure }
report-would-change = ရလဒ်ကို ပြောင်းလဲစေမည့် အရာများ
report-change-one = { $fact } → { $to }
report-change-any = ဤအချက်များထဲမှ တစ်ခုခု - { $facts } → { $to }
report-change-gives = ရလဒ် - { $principle }, { $protection }
report-and = နှင့်အတူ
report-duties = ပေါ်ပေါက်သော တာဝန်များ ({ $count })
report-deadline = နောက်ဆုံးရက် - { $deadline }
report-notes = သိထားသင့်သည်များ
report-note-coming = { $rule } သည် { $on } တွင် အာဏာတည်မည် ဖြစ်၍ ဤနေရာတွင် မသက်ရောက်ပါ။
report-note-repealed = { $rule } သည် { $on } အထိ အာဏာတည်ခဲ့၍ ဤနေရာတွင် မသက်ရောက်ပါ။
report-note-divergence = { $says } ဤနေရာတွင် ယင်းအစား - { $instead }
report-no-acts = တရားမဝင် ပြုလုပ်မှု မှတ်တမ်းတင်ထားခြင်း မရှိပါ။ ဤတာဝန်များသည် ပထမဆုံး တွေ့ဆုံချိန်တွင် သက်ရောက်သည်။
report-nobody-decides = ဤသည်မှာ ဆုံးဖြတ်ချက် မဟုတ်ပါ။ လူက ဆုံးဖြတ်ပြီး အကြောင်းပြချက် ပေးရသည်။
report-source = ရင်းမြစ် - { $cite }

answer-victim-here = { $state } ၏ လုပ်ပိုင်ခွင့်ရှိသော အာဏာပိုင်က လူကုန်ကူးခံရသူဟု သတ်မှတ်ခဲ့သည်
answer-victim-elsewhere = အခြား ACTIP အဖွဲ့ဝင်နိုင်ငံက လူကုန်ကူးခံရသူဟု သတ်မှတ်ခဲ့သည်
answer-under-18 = အသက် 18 နှစ်အောက်
answer-adult = အသက် 18 နှစ်နှင့်အထက်
answer-not-required = မမေးရ

## The tree of reasons

explain-title = အကြောင်းရင်း - ပြုလုပ်မှု { $id }, { $offence }
reason-principle = ပြစ်ဒဏ်မပေးရေးမူ - { $answer }
reason-status = ဤသူ၏ အဆင့်အတန်း - { $answer }
reason-finding = အမှုတွဲပါ အာဏာပိုင်၏ သတ်မှတ်ချက် - { $answer }
reason-suspicion = တာဝန်ရှိသူက ယုံကြည်လောက်သော သံသယကို မှတ်တမ်းတင်ထားသည်
reason-element = { $element } - { $answer }
reason-fact = { $fact } - { $answer }
reason-child = ကလေး - { $answer }။ နည်းလမ်းနှင့် အတင်းအကျပ်ခိုင်းစေမှုကို မမေးရပါ။
reason-causation = ပြုလုပ်မှုသည် လူကုန်ကူးမှုကြောင့် ဖြစ်သည် - { $answer }
reason-causation-contradiction = ဆက်စပ်မှုတစ်ခု ရှိသည်ဟု ဖြေထားပြီး ပြုလုပ်မှုကို လွတ်လပ်သော ရွေးချယ်မှုဟုလည်း ဆိုထားသည်။ ဤအချက်ကို ဦးစွာ ရှင်းလင်းရမည်
reason-compulsion = ဤသူသည် အတင်းအကျပ် ခိုင်းစေခံရသည် - { $answer }
reason-compulsion-broad = ဤသူသည် အတင်းအကျပ် ခိုင်းစေခံရသည် - { $answer } (လမ်းညွှန်ချက်က တောင်းဆိုသော ကျယ်ပြန့်သည့် အဓိပ္ပာယ်ဖွင့်ခြင်း)
reason-protection = ကိုက်ညီသော စည်းမျဉ်းများထဲမှ အားအကောင်းဆုံးက ပေးသည့်အရာ - { $answer }
reason-protection-gap = ဥပဒေကွက်လပ် ရှိသည်။ ဤသူကို ကာကွယ်သင့်သော်လည်း ပြည်တွင်းဥပဒေက ထိုသို့ မဆိုထားပါ။ ကျန်ရှိသည်မှာ - { $answer }
reason-ground = စည်းမျဉ်း { $rule } - { $answer }
reason-offence = ကြည့်ရှုခဲ့သော စည်းမျဉ်းများထဲတွင် ဤပြစ်မှုအတွက် ကိုက်ညီသည့် စည်းမျဉ်း မရှိပါ
reason-binds = စည်းမျဉ်းသည် ဤနိုင်ငံနှင့် ဤသူ နိုင်ငံသားဖြစ်သော အခြားနိုင်ငံကို စည်းနှောင်သလား။ { $answer }
reason-beneficiaries = ဤသူသည် စည်းမျဉ်းက ကာကွယ်သူများထဲတွင် ပါဝင်သလား။ { $answer }
reason-acts = ဤပြစ်မှုသည် စည်းမျဉ်းနှင့် သက်ဆိုင်သလား။ { $answer }
reason-threshold = လူကုန်ကူးမှုအကြောင်း လုံလောက်စွာ သိရပြီလား။ { $answer }
reason-liability = ဤတာဝန်ခံရမှုအမျိုးအစားမှ ကင်းလွတ်စေသလား။ { $answer }
reason-link = ဆက်စပ်မှုသည် စည်းမျဉ်းက လိုအပ်သည့် ဆက်စပ်မှု ဖြစ်သလား။ { $answer }
reason-purposes = ရည်ရွယ်ချက်သည် စည်းမျဉ်းက ဖော်ပြထားသည့် ရည်ရွယ်ချက် ဖြစ်သလား။ { $answer }
reason-recognition = အခြားအဖွဲ့ဝင်နိုင်ငံက လူကုန်ကူးခံရသူဟု သတ်မှတ်ခဲ့သလား။ { $answer }
reason-excluded = ပြဋ္ဌာန်းချက်က ဤပြစ်မှုကို ချန်ထားသလား။ { $answer }

## What if

whatif-title = { $changes } ဖြစ်လျှင်
whatif-nothing = မည်သည့်အရာမျှ ပြောင်းလဲမည် မဟုတ်ပါ။
whatif-changed = { $what } - { $before } → { $after }
