# review: unreviewed

## The assessment on paper and on screen

report-title = ការវាយតម្លៃ​រឿងក្តី { $reference }
report-law = ច្បាប់​របស់ { $state } គិត​ត្រឹម​ថ្ងៃទី { $date }
report-corpus = បណ្តុំ​ច្បាប់ { $version }, { $hash } · កម្មវិធី​វាយតម្លៃ { $engine }
report-person-child = បុគ្គល​នេះ​ជា​កុមារ ឬ​ធ្លាប់​ជា​កុមារ​នៅពេល​នោះ៖ { $child }
report-episode = ព្រឹត្តិការណ៍ { $id }៖ { $status }
report-contested = អាជ្ញាធរ​មិន​យល់ស្រប​គ្នា៖ ត្រូវ​វាយតម្លៃ​ជាថ្មី និង​ផ្តល់​ហេតុផល​ច្បាស់លាស់។
report-elements = { $act } · { $means } · { $purpose }
report-element = { $element }៖ { $answer }
report-act = អំពើ { $id }៖ { $offence }
report-act-facts = { $kind } · { $stage } · { $child }
report-principle = គោលការណ៍
report-protection = ការការពារ
report-gap = ចន្លោះខ្វះខាត
report-nexus = ទំនាក់ទំនង
report-inquiry = ការសាកសួរ
report-nexus-line = ហេតុ​និង​ផល៖ { $causation } · ការ​បង្ខំ៖ { $compulsion }
report-nexus-reading = ហេតុ​និង​ផល៖ { $causation } · ការ​បង្ខំ៖ { $compulsion } ({ $reading })
report-grounds = វិធានដែលបានពិនិត្យ
report-defences = មូលហេតុ​រួចពី​ការទទួលខុសត្រូវ​ទូទៅ
report-defence = { $defence }៖ តាម​ការ​បកស្រាយ​តាម​ពាក្យ { $plain } · តាម​ការ​បកស្រាយ​ទូលាយ { $broad }
report-defence-plain = ការបកស្រាយតាមពាក្យ
report-defence-broad = ការបកស្រាយទូលាយ
report-binding = ចងកាតព្វកិច្ច
report-not-binding = មិនចងកាតព្វកិច្ច
report-also-requires = លក្ខខណ្ឌ​បន្ថែម៖ { $condition }
report-lifted-by = អាច​លើកលែង​បានតែ​ដោយ៖ { $authority }
report-yields-to = ត្រូវ​អនុវត្ត​បន្ទាប់ពី៖ { $rules }
report-measures = អ្វី​ដែល​ត្រូវ​ធ្វើ​នៅពេល​នេះ
report-by = តាមរយៈ { $authority }
report-ask = អ្វី​ដែល​ត្រូវ​សួរ​បន្ទាប់
report-ask-more = { $count ->
   *[other] និង { $count } ទៀត។ --format json បង្ហាញ​ទាំងអស់
}
report-ask-gives = បើ​ចម្លើយ​ជា { $answer }៖ { $principle }, { $protection } (អំពើ { $act })
report-ask-contradiction = នឹង​ដោះស្រាយ​ចម្លើយ​ដែល​មិនស៊ីគ្នា
report-ask-with-another = សម្រេច​រួម​ជាមួយ​អង្គហេតុ​មួយទៀត
report-ask-step = ជា​អង្គហេតុ​មួយ​ក្នុងចំណោម​អង្គហេតុ​មួយចំនួន​ដែល​នៅ​ត្រូវការ
report-ask-defence = អាច​សម្រេច​មូលហេតុ​រួចពី​ការទទួលខុសត្រូវ៖ { $defence }
report-ask-measure = អាច​តម្រូវឲ្យ​មាន៖ { $measure }
report-would-change = អ្វី​ដែល​នឹង​ធ្វើឲ្យ​លទ្ធផល​ប្រែប្រួល
report-change-one = { $fact } → { $to }
report-change-any = ណាមួយ​ក្នុងចំណោម៖ { $facts } → { $to }
report-change-gives = លទ្ធផល៖ { $principle }, { $protection }
report-and = រួមជាមួយ
report-duties = កាតព្វកិច្ច​ដែល​កើតឡើង ({ $count })
report-deadline = កាលកំណត់៖ { $deadline }
report-notes = ចំណុចគួរដឹង
report-note-coming = { $rule } ចូលជាធរមាន​នៅ​ថ្ងៃទី { $on } ហើយ​មិន​ត្រូវ​បាន​អនុវត្ត​នៅ​ទីនេះ​ទេ។
report-note-repealed = { $rule } នៅជា​ធរមាន​រហូតដល់​ថ្ងៃទី { $on } ហើយ​មិន​ត្រូវ​បាន​អនុវត្ត​នៅ​ទីនេះ​ទេ។
report-note-divergence = { $says } នៅ​ទីនេះ ប្រើ​ដូចតទៅ​វិញ៖ { $instead }
report-no-acts = គ្មាន​អំពើខុស​ច្បាប់​ណា​ត្រូវ​បាន​កត់ត្រា​ទេ។ កាតព្វកិច្ច​ទាំងនេះ​ត្រូវ​អនុវត្ត​នៅពេល​ជួប​លើកដំបូង។
report-nobody-decides = នេះ​មិនមែន​ជា​សេចក្តីសម្រេច​ទេ។ មនុស្ស​ជា​អ្នក​សម្រេច ហើយ​ត្រូវ​ផ្តល់​ហេតុផល។
report-source = ប្រភព៖ { $cite }

answer-victim-here = អាជ្ញាធរ​មានសមត្ថកិច្ច​របស់ { $state } បាន​កំណត់​ថា​ជា​ជនរងគ្រោះ
answer-victim-elsewhere = រដ្ឋ​ភាគី ACTIP ផ្សេង​បាន​កំណត់​ថា​ជា​ជនរងគ្រោះ
answer-under-18 = អាយុក្រោម 18 ឆ្នាំ
answer-adult = អាយុ​ចាប់ពី 18 ឆ្នាំ​ឡើង​ទៅ
answer-not-required = មិនសួរ

## The tree of reasons

explain-title = ហេតុអ្វី៖ អំពើ { $id }, { $offence }
reason-principle = គោលការណ៍​មិន​ដាក់ទោស​ជនរងគ្រោះ៖ { $answer }
reason-status = ឋានៈ​របស់​បុគ្គល​នេះ៖ { $answer }
reason-finding = ការកំណត់​របស់​អាជ្ញាធរ​ក្នុង​សំណុំរឿង៖ { $answer }
reason-suspicion = មន្ត្រី​បាន​កត់ត្រា​ការសង្ស័យ​គួរឲ្យ​ជឿ
reason-element = { $element }៖ { $answer }
reason-fact = { $fact }៖ { $answer }
reason-child = កុមារ៖ { $answer }។ មិន​សួរ​អំពី​មធ្យោបាយ និង​ការ​បង្ខំ​ទេ។
reason-causation = អំពើ​នេះ​កើត​ចេញពី​ការ​ជួញដូរ​មនុស្ស៖ { $answer }
reason-causation-contradiction = មាន​ចម្លើយ​ថា​មាន​ទំនាក់ទំនង ប៉ុន្តែ​ក៏​មាន​ចម្លើយ​ថា​អំពើ​នេះ​ជា​ជម្រើស​សេរី​ដែរ៖ ត្រូវ​ដោះស្រាយ​ចំណុច​នេះ​ជាមុន​សិន
reason-compulsion = បុគ្គល​នេះ​ត្រូវ​គេ​បង្ខំ៖ { $answer }
reason-compulsion-broad = បុគ្គល​នេះ​ត្រូវ​គេ​បង្ខំ៖ { $answer } (ការ​បកស្រាយ​ទូលាយ ដែល​គោលការណ៍​ណែនាំ​តម្រូវ)
reason-protection = អ្វី​ដែល​វិធាន​ខ្លាំង​បំផុត​ក្នុងចំណោម​វិធាន​ដែល​បំពេញ​លក្ខខណ្ឌ​ផ្តល់​ឲ្យ៖ { $answer }
reason-protection-gap = មាន​ចន្លោះ​ខ្វះខាត៖ បុគ្គល​នេះ​គួរ​ទទួល​បានការ​ការពារ ប៉ុន្តែ​ច្បាប់​ជាតិ​មិនបាន​ចែង​ដូច្នេះ​ទេ។ អ្វី​ដែល​នៅសល់៖ { $answer }
reason-ground = វិធាន { $rule }៖ { $answer }
reason-offence = វិធាន​ដែល​បាន​ពិនិត្យ គ្មាន​វិធាន​ណា​បំពេញ​លក្ខខណ្ឌ​សម្រាប់​បទល្មើស​នេះ​ទេ
reason-binds = តើ​វិធាន​នេះ​ចង​កាតព្វកិច្ច​រដ្ឋ​នេះ និង​រដ្ឋ​ផ្សេង​ដែល​បុគ្គល​នេះ​មាន​សញ្ជាតិ​ឬទេ? { $answer }
reason-beneficiaries = តើ​បុគ្គល​នេះ​ស្ថិត​ក្នុងចំណោម​អ្នក​ដែល​វិធានការ​ពារ​ឬទេ? { $answer }
reason-acts = តើ​បទល្មើស​នេះ​ជា​បទល្មើស​ដែល​វិធាន​គ្របដណ្តប់​ឬទេ? { $answer }
reason-threshold = តើ​ព័ត៌មាន​អំពី​ការ​ជួញដូរ​មនុស្ស​គ្រប់គ្រាន់​ឬទេ? { $answer }
reason-liability = តើ​វិធាន​នេះ​ដោះលែង​ពី​ការទទួលខុសត្រូវ​ប្រភេទ​នេះ​ឬទេ? { $answer }
reason-link = តើ​ទំនាក់ទំនង​នេះ​ជា​អ្វី​ដែល​វិធាន​តម្រូវ​ឬទេ? { $answer }
reason-purposes = តើ​គោលបំណង​នេះ​ជា​អ្វី​ដែល​វិធាន​និយាយ​ដល់​ឬទេ? { $answer }
reason-recognition = តើ​រដ្ឋ​ភាគី​ផ្សេង​បាន​កំណត់​ថា​ជា​ជនរងគ្រោះ​ឬទេ? { $answer }
reason-excluded = តើ​អត្ថបទ​ដក​បទល្មើស​នេះ​ចេញ​ឬទេ? { $answer }

## What if

whatif-title = បើ { $changes }
whatif-nothing = គ្មានអ្វី​ប្រែប្រួល​ទេ។
whatif-changed = { $what }៖ { $before } → { $after }
