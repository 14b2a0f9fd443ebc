# review: unreviewed

## Running the house

house-title = ការគ្រប់គ្រងប្រព័ន្ធ
house-about = សំណើ​ដែល​ត្រូវការ​មនុស្ស​ពីរ​នាក់ សេវា អ្នកប្រើ ការ​ជូនដំណឹង​ស្វ័យប្រវត្តិ និង​សៀវភៅ​កំណត់ត្រា។
house-lead = អ្វី​ដែល​អ្នក​អាច​ធ្វើ​នៅ​ទីនេះ អាស្រ័យ​លើ​តួនាទី​របស់​អ្នក។ តួនាទី​របស់​អ្នក​គឺ៖
house-more = ទំព័របន្ទាប់
house-none = ឥឡូវនេះ​គ្មានអ្វី​នៅ​ទីនេះ​ទេ។
house-open = បើក
house-pick = ជ្រើសរើសមួយ
house-all = ទាំងអស់
house-keep = រក្សាទុកការកែប្រែ
house-kept = បានរក្សាទុក។
house-you = អ្នក
house-somebody = បុគ្គលិក​នៃ​ស្ថាប័ន​ផ្សេង
house-name = ឈ្មោះ
house-role = តួនាទី
house-agency = ស្ថាប័ន
house-state = រដ្ឋ
house-kind = ប្រភេទ
house-country = ប្រទេស
house-country-hint = អក្សរ​ធំ​ពីរ​តួ ឧទាហរណ៍ TH សម្រាប់​ថៃ។
house-case = រឿងក្តី
house-case-open = បើករឿងក្តី
house-case-other = បើករឿងក្តីមួយទៀត
house-reason = ហេតុផល
house-made-at = បង្កើតនៅ

## What one is told

house-notices = ដំណឹង
house-notices-about = អ្វី​ដែល​បាន​កើតឡើង ហើយ​អ្នក​គួរ​ដឹង។
house-notices-none = គ្មានអ្វី​កើតឡើង​ដែល​អ្នក​គួរ​ដឹង​ទេ។
house-notices-seen = កត់ថាបានមើលទាំងអស់
house-notice-new = ថ្មី
house-notice-break-glass = រឿងក្តី​មួយ​ត្រូវ​បាន​បើក​ក្នុងករណី​អាសន្ន
house-notice-reviewed = ការ​បើក​របស់​អ្នក​ក្នុងករណី​អាសន្ន​ត្រូវ​បាន​ពិនិត្យ​ហើយ
house-notice-request = មាន​សំណើ​មួយ​រង់ចាំ​មនុស្ស​ទីពីរ
house-notice-decided = សំណើ​មួយ​ត្រូវ​បានសម្រេច​ហើយ
house-notice-result-changed = អ្វី​ដែល​ច្បាប់​ចែង​អំពី​រឿងក្តី​មួយ បាន​ប្រែប្រួល
house-notice-referral-received = មានការ​បញ្ជូន​បន្ត​មួយ​ចូល​មក
house-notice-referral-answered = ការ​បញ្ជូន​បន្ត​មួយ​បាន​ទទួល​ចម្លើយ
house-notice-consent-withdrawn = បុគ្គល​ម្នាក់​លែង​យល់ព្រម​ចែករំលែក
house-notice-service-stale = សេវា​មួយ​ត្រូវ​ពិនិត្យ​ឡើងវិញ
house-notice-webhook-failed = ការ​ជូនដំណឹង​ស្វ័យប្រវត្តិ​មួយ​ផ្ញើ​មិនដល់
house-notice-recovery-used = កូដ​សង្គ្រោះ​មួយ​របស់​អ្នក​ត្រូវ​បាន​ប្រើ។ បើ​មិនមែន​អ្នកជា​អ្នកប្រើ​ទេ សូម​ប្រាប់​អ្នកគ្រប់គ្រង​របស់​អ្នក​ភ្លាម។
house-notice-other = មានអ្វីមួយបានកើតឡើង

## Users

house-users = អ្នកប្រើ
house-users-about = អ្នកណា​ធ្វើការ​នៅ​ទីនេះ និង​មាន​តួនាទី​អ្វី។
house-user = អ្នកប្រើ
house-user-add = បន្ថែមអ្នកប្រើ
house-user-add-do = បន្ថែម ហើយបង្កើតតំណ
house-user-name-hint = ឈ្មោះ​ដែល​សហការី​មើលឃើញ។
house-user-login-hint = អ្វី​ដែល​អ្នកប្រើ​វាយ​ដើម្បី​ចូល​គណនី។ អក្សរ​តូច​ឬ​ធំ​មិន​ខុសគ្នា​ទេ។
house-user-role-hint = អ្នកប្រើ​ម្នាក់​មាន​តួនាទី​មួយ។ តួនាទី​នោះ​កំណត់​អ្វី​ដែល​អ្នកប្រើ​មើលឃើញ។
house-supervisor = ឈ្មោះ​គណនី​របស់​អ្នកត្រួតពិនិត្យ
house-supervisor-hint = អ្នក​ដែល​ពិនិត្យ​ការ​បើក​ក្នុងករណី​អាសន្ន។ បើ​គ្មាន សូម​ទុកឲ្យ​ទទេ។
house-supervisor-is = អ្នកត្រួតពិនិត្យ
house-no-such-login = គ្មាន​អ្នកណា​មានឈ្មោះ​គណនី​នេះ​ទេ។ សូម​ពិនិត្យ​វា ឬ​ទុកឲ្យ​ទទេ។
house-pick-agency = សូម​ជ្រើសរើស​ស្ថាប័ន​មួយ។
house-pick-role = សូម​ជ្រើសរើស​តួនាទី​មួយ។
house-user-on = អាចចូលគណនីបាន
house-user-off = មិនអាចចូលគណនីបាន
house-user-off-since = មិន​អាច​ចូល​គណនី​បាន តាំងពី { $when }
house-user-own = នេះ​ជា​អ្នក។ អ្នកគ្រប់គ្រង​ម្នាក់ទៀត​អាច​កែ​គណនី​របស់​អ្នក។
house-user-stop = បញ្ឈប់​អ្នកប្រើ​នេះ​មិន​ឲ្យ​ចូល​គណនី
house-user-stop-about = វគ្គ​ទាំងអស់​ចប់​ភ្លាម។ កិច្ចការ​ដែល​អ្នកប្រើ​នេះ​ត្រូវ​ធ្វើ ទៅ​ស្ថាប័ន​វិញ។
house-user-let = អនុញ្ញាត​ឲ្យ​អ្នកប្រើ​នេះ​ចូល​គណនី​វិញ
house-user-let-about = អ្នកប្រើ​នេះ​ចូល​គណនី​ដោយ​ពាក្យសម្ងាត់ និង​កូដ​ដូច​ពីមុន។
house-user-reset = ចាប់ផ្តើម​ជាថ្មី​សម្រាប់​អ្នកប្រើ​នេះ
house-user-reset-about = ពាក្យសម្ងាត់ កូដ និង​សោ​ឌីជីថល​ត្រូវ​បាន​ដកចេញ ហើយ​វគ្គ​ទាំងអស់​ចប់។ អ្នកទទួល​បាន​តំណ​ថ្មី​សម្រាប់​ប្រគល់ឲ្យ។
house-invited = ប្រគល់តំណនេះ
house-invited-lead = តំណ​នេះ​សម្រាប់ { $name }។ សូម​ប្រគល់​ផ្ទាល់ដៃ។ វា​ប្រើ​បានតែ​ម្តង ក្នុងរយៈពេល​បី​ថ្ងៃ។
house-invited-once = តំណ​នេះ​បង្ហាញ​តែ​ឥឡូវនេះ​ប៉ុណ្ណោះ។ បើ​បាត់ សូម​ចាប់ផ្តើម​ជាថ្មី​សម្រាប់​អ្នកប្រើ​នេះ។

house-role-frontline-officer = មន្ត្រីជួរមុខ
house-role-immigration-officer = មន្ត្រីអន្តោប្រវេសន៍
house-role-labour-inspector = អធិការការងារ
house-role-investigator = អ្នកស៊ើបអង្កេត
house-role-prosecutor = ព្រះរាជអាជ្ញា
house-role-defence-lawyer = មេធាវីការពារ
house-role-judge = ចៅក្រម
house-role-child-protection = មន្ត្រីការពារកុមារ
house-role-shelter-worker = បុគ្គលិកទីជម្រក
house-role-counter-trafficking-body = មន្ត្រី​នៃ​ស្ថាប័នជាតិ​ប្រឆាំង​ការ​ជួញដូរ​មនុស្ស
house-role-human-rights-institution = ស្ថាប័នសិទ្ធិមនុស្ស
house-role-ngo-monitor = អ្នកតាមដានឯករាជ្យ
house-role-statistician = អ្នកស្ថិតិ
house-role-administrator = អ្នកគ្រប់គ្រង
house-role-person-concerned = សាមីខ្លួននៃសំណុំរឿង


## Agencies

house-agencies = ស្ថាប័ន
house-agencies-about = ស្ថាប័ន​ដែល​ធ្វើការ​រួមគ្នា​នៅ​ទីនេះ។
house-agency-form = ស្ថាប័ន
house-agency-add = បន្ថែមស្ថាប័ន
house-agency-kind-hint = ជា​អ្វី ឧទាហរណ៍ ប៉ូលិស តុលាការ ឬ​ទីជម្រក។

## Services

house-services = បញ្ជីសេវា
house-services-about = ទីជម្រក ជំនួយ​ផ្នែក​ច្បាប់ អ្នកបកប្រែ ការថែទាំ​សុខភាព និង​អាជ្ញាធរ​មានសមត្ថកិច្ច។
house-services-found = សេវា
house-services-none = គ្មាន​សេវា​ណា​ត្រូវ​នឹង​អ្វី​ដែល​បាន​ជ្រើសរើស​ទេ។ សូម​ដក​ជម្រើស​មួយ​ខាងលើ​ចេញ។
house-find = បង្ហាញ
house-language = ភាសា
house-only-stale = តែ​សេវា​ដែល​គ្មាន​អ្នកណា​ពិនិត្យ​កន្លះ​ឆ្នាំ​ហើយ
house-stale = ត្រូវពិនិត្យឡើងវិញ
house-contact = ទំនាក់ទំនង
house-contact-hint = របៀប​ទាក់ទង។ កុំ​សរសេរ​ទីតាំង​ទីជម្រក​ជាដាច់ខាត។
house-hours = ម៉ោងបើក
house-hours-hint = ជា​ពាក្យ ឧទាហរណ៍៖ ទាំងយប់​ទាំង​ថ្ងៃ។
house-places = កន្លែងទំនេរ
house-places-hint = នៅ​ថ្ងៃ​ពិនិត្យ​ចុងក្រោយ។ បើ​មិនដឹង សូម​ទុកឲ្យ​ទទេ។
house-languages = ភាសា
house-languages-hint = កូដ​ភាសា ដោយ​ដកឃ្លា​រវាង​កូដ ឧទាហរណ៍៖ th my។
house-verified = ពិនិត្យ​ចុងក្រោយ​នៅ​ថ្ងៃទី { $day }
house-verified-on = ថ្ងៃពិនិត្យចុងក្រោយ
house-verified-on-hint = ថ្ងៃ​ដែល​មាន​អ្នក​បាន​ផ្ទៀងផ្ទាត់​ព័ត៌មាន​ទាំងអស់​នេះ។
house-service-form = សេវា
house-service-add = បន្ថែមសេវា
house-service-agency = ស្ថាប័ន​ដែល​ផ្តល់​សេវា​នេះ
house-service-agency-hint = ការ​បញ្ជូន​បន្ត​អាច​ផ្ញើ​ទៅ​ស្ថាប័ន​ដែល​ធ្វើការ​នៅ​ទីនេះ។
house-service-no-agency = គ្មាន​ស្ថាប័ន​នៅ​ទីនេះ​ទេ។ ត្រូវ​ទាក់ទង​តាមវិធី​ផ្សេង
house-authorities = អាជ្ញាធរ​មានសមត្ថកិច្ច​នៅ { $state }
house-identifies = កំណត់​អត្តសញ្ញាណ​ជនរងគ្រោះ
house-coordinates = សម្របសម្រួល
house-institution = ស្ថាប័នសិទ្ធិមនុស្ស
house-hotline = ខ្សែទូរស័ព្ទ

house-service-shelter = ទីជម្រក
house-service-legal-aid = ជំនួយផ្នែកច្បាប់
house-service-interpreter = អ្នកបកប្រែ
house-service-health = ការថែទាំសុខភាព
house-service-psychological = ជំនួយផ្លូវចិត្ត
house-service-child-protection = ការការពារកុមារ
house-service-consulate = កុងស៊ុល
house-service-hotline = ខ្សែទូរស័ព្ទ
house-service-identification = ការកំណត់​អត្តសញ្ញាណ​ជនរងគ្រោះ
house-service-return-and-reintegration = ការ​វិលត្រឡប់ និង​សមាហរណកម្ម
house-service-other = ផ្សេងទៀត

house-language-en = អង់គ្លេស
house-language-id = ឥណ្ឌូនេស៊ី
house-language-km = ខ្មែរ
house-language-lo = ឡាវ
house-language-ms = ម៉ាឡេ
house-language-my = ភូមា
house-language-th = ថៃ
house-language-tl = តាហ្គាឡុក
house-language-vi = វៀតណាម
house-language-zh = ចិន
house-language-bn = បេង្គាលី
house-language-ne = នេប៉ាល់
house-language-ta = តាមីល
house-language-tet = តេទុម

## What needs two people

house-requests = សំណើ​ដែល​ត្រូវការ​មនុស្ស​ពីរ​នាក់
house-requests-about = ម្នាក់​ស្នើ ហើយ​ប្រាប់​ហេតុផល។ ម្នាក់ទៀត​យល់ព្រម ឬ​បដិសេធ។
house-requests-lead = ម្នាក់​ស្នើ ហើយ​ប្រាប់​ហេតុផល។ ម្នាក់ទៀត​យល់ព្រម ឬ​បដិសេធ។ គ្មាន​អ្នកណា​ឆ្លើយ​សំណើ​របស់​ខ្លួនឯង​ទេ។
house-act-export = ច្បាប់​ចម្លង​នៃ​រឿងក្តី​មួយ
house-act-merge = បញ្ចូល​រឿងក្តី​ពីរ​ទៅជាមួយ
house-act-release-key = សោនៃរឿងក្តីមួយ
house-act-erase = ធ្វើឲ្យ​រឿងក្តី​មួយ​លែង​អាន​បាន​ជា​រៀងរហូត
house-act-export-means = បើ​អ្នក​យល់ព្រម អ្នកស្នើ​អាច​យក​ច្បាប់​ចម្លង​បាន​ក្នុងរយៈពេល​មួយ​ម៉ោង។
house-act-merge-means = បើ​អ្នក​យល់ព្រម រឿងក្តី​មួយទៀត​ក្លាយជា​ផ្នែក​នៃ​រឿងក្តី​នេះ​ភ្លាម។
house-act-release-key-means = បើ​អ្នក​យល់ព្រម អ្នកស្នើ​អាច​យក​សោ​បាន​ក្នុងរយៈពេល​មួយ​ម៉ោង។ ដោយមាន​សោ​នេះ គេ​អាច​អាន​រឿងក្តី​នៅ​ខាងក្រៅ​បាន។
house-act-erase-means = បើ​អ្នក​យល់ព្រម គ្មាន​អ្នកណា​អាច​អាន​រឿងក្តី​នេះ​ទៀត​ឡើយ។ វា​កើតឡើង​ភ្លាម ហើយ​ត្រឡប់​ក្រោយ​មិនបាន។
house-request-waiting = កំពុងរង់ចាំ
house-request-agreed = បានយល់ព្រម
house-request-refused = បានបដិសេធ
house-request-done = បានធ្វើ
house-asked-by = ស្នើដោយ
house-asked-at = ស្នើនៅ
house-decided-at = សម្រេចនៅ
house-agree = យល់ព្រម
house-refuse = បដិសេធ
house-prove-to-answer = បញ្ជាក់​ម្តង​ទៀត​ថា​អ្នកជា​អ្នកណា ដើម្បី​ឆ្លើយ
house-take = យក
house-take-about = អាច​យក​បានតែ​ម្តង ក្នុងរយៈពេល​មួយ​ម៉ោង​ក្រោយ​ការយល់ព្រម។

## Asking for what needs two people

two-title = ស្នើ​អ្វី​ដែល​ត្រូវការ​មនុស្ស​ពីរ​នាក់
two-new = ស្នើសោនៃរឿងក្តីមួយ
two-lead = អ្នកស្នើ ហើយ​ប្រាប់​ហេតុផល។ មនុស្ស​ទីពីរ​ត្រូវ​យល់ព្រម។ មុន​ពេលនោះ គ្មានអ្វី​កើតឡើង​ទេ។
two-done = សំណើ​របស់​អ្នក​ត្រូវ​បាន​កត់ត្រា​ហើយ។ មនុស្ស​ទីពីរ​នឹង​ឆ្លើយ។
two-act = តើអ្នកស្នើអ្វី?
two-pick = សូម​ជ្រើសរើស​អ្វី​ដែល​អ្នកស្នើ។
two-means-export = អ្នកទទួល​បាន​ច្បាប់​ចម្លង​នៃ​អ្វី​ដែល​អ្នក​អាច​អាន​សម្រាប់​គោលបំណង​នេះ។ អាច​យក​បាន​តែម្តង ក្នុងរយៈពេល​មួយ​ម៉ោង​ក្រោយ​មាន​អ្នក​យល់ព្រម។
two-means-merge = រឿងក្តី​មួយទៀត​ក្លាយជា​ផ្នែក​នៃ​រឿងក្តី​នេះ។ សូម​ធ្វើ​តែ​ពេល​ដែល​រឿងក្តី​ទាំងពីរ​ជា​របស់​បុគ្គល​តែ​ម្នាក់។
two-means-release-key = ដោយមាន​សោ​នេះ គេ​អាច​អាន​រឿងក្តី​នៅ​ក្រៅ​ម៉ាស៊ីន​មេ​នេះ​បាន។ អាច​យក​បាន​តែម្តង ក្នុងរយៈពេល​មួយ​ម៉ោង​ក្រោយ​មាន​អ្នក​យល់ព្រម។
two-means-erase = គ្មាន​អ្នកណា​អាច​អាន​រឿងក្តី​នេះ​ទៀត​ឡើយ ជា​រៀងរហូត។ គ្មាន​អ្នកណា​អាច​ធ្វើឲ្យ​វា​ត្រឡប់​មក​វិញ​បានទេ។
two-case = លេខសម្គាល់រឿងក្តី
two-case-hint = លេខ​សម្គាល់​វែង​ដែល​មាន​សញ្ញា - បួន ដូច​មាន​ក្នុង​អាសយដ្ឋាន​ទំព័រ​នៃ​រឿងក្តី។ អ្នក​នឹង​មិនដឹង​ថា​មាន​រឿងក្តី​នោះ​ឬទេ។
two-case-wrong = សូម​វាយ​លេខ​សម្គាល់​ទាំងមូល​នៃ​រឿងក្តី រួម​ទាំង​សញ្ញា - បួន។
two-other = លេខ​សម្គាល់​នៃ​រឿងក្តី​មួយទៀត ពេល​បញ្ចូល​រឿងក្តី​ពីរ​ទៅជាមួយ
two-other-hint = លេខ​សម្គាល់​វែង​ដែល​មាន​សញ្ញា - បួន ដូច​មាន​ក្នុង​អាសយដ្ឋាន​ទំព័រ​នៃ​រឿងក្តី​មួយទៀត។
two-other-wrong = សូម​វាយ​លេខ​សម្គាល់​ទាំងមូល​នៃ​រឿងក្តី​មួយទៀត រួម​ទាំង​សញ្ញា - បួន។
two-other-none = គ្មាន​រឿងក្តី​ដែល​មាន​លេខ​សម្គាល់​នេះ ហើយ​អ្នក​អាច​បញ្ចូល​ជាមួយ​រឿងក្តី​ផ្សេង​ទេ។ សូម​ពិនិត្យ​លេខ​សម្គាល់។
two-reason = ហេតុអ្វី?
two-reason-hint = ពី 10 ដល់ 4000 តួ។ មនុស្ស​ទីពីរ​នឹង​អាន។
two-do = ផ្ញើសំណើ
two-cannot-prove = ដើម្បី​ស្នើ​រឿង​នេះ អ្នក​ត្រូវ​បញ្ជាក់​ថា​អ្នកជា​អ្នកណា។ អ្នក​គ្មាន​ពាក្យសម្ងាត់​នៅ​ទីនេះ​ទេ។ សូម​សុំ​ឲ្យ​អ្នក​ដែល​អ្នក​ទុកចិត្ត ហើយ​នៅក្នុង​រឿងក្តី ធ្វើ​ជំនួស។
two-prove = បញ្ជាក់​ម្តង​ទៀត​ថា​អ្នកជា​អ្នកណា
two-prove-about = ដើម្បី​ស្នើ សូម​បញ្ជាក់​ម្តង​ទៀត​ថា​អ្នកជា​អ្នកណា។ ការ​បញ្ជាក់​នេះ​ប្រើ​បាន​ប៉ុន្មាន​នាទី។

## Openings in an emergency

emergency-title = បើក​រឿងក្តី​ក្នុងករណី​អាសន្ន
emergency-lead = សូម​ធ្វើ​តែ​ពេល​ដែល​មាន​មនុស្សម្នាក់​មាន​គ្រោះថ្នាក់ ហើយ​មិន​អាច​ទាក់ទង​អ្នកណា​ម្នាក់​ក្នុង​រឿងក្តី​នេះ​បាន។
emergency-lasts = បើកបាន 60 នាទី។
emergency-tells = អ្នកត្រួតពិនិត្យ​របស់​អ្នក និង​អ្នក​ដែល​ធ្វើការ​ក្នុង​រឿងក្តី ទទួល​ដំណឹង​ភ្លាម។
emergency-review = ក្រោយមក អ្នកត្រួតពិនិត្យ​របស់​អ្នក​បញ្ជាក់​ថា​ជា​ករណី​អាសន្ន​ឬទេ។ អ្វីៗ​ទាំងអស់​ដែល​អ្នក​បើក ត្រូវ​កត់ត្រា​ទុក។
emergency-case-hint = លេខ​សម្គាល់​វែង​ដែល​មាន​សញ្ញា - បួន។ លេខ​កូដ​រឿងក្តី​មិន​អាច​ប្រើ​នៅ​ទីនេះ​ទេ។
emergency-no-case = គ្មាន​រឿងក្តី​ដែល​មាន​លេខ​សម្គាល់​នេះ​ទេ។ សូម​ពិនិត្យ​វា។
emergency-reason = ហេតុអ្វី​មិន​អាច​រង់ចាំ​បាន?
emergency-reason-hint = ពី 10 ដល់ 4000 តួ។ អ្នកត្រួតពិនិត្យ​របស់​អ្នក​នឹង​អាន។
emergency-do = បើករឿងក្តី 60 នាទី
emergency-for = អ្នក​នឹង​ចូល​ដើម្បី៖ { $purpose }។ គោលបំណង​នេះ​ត្រូវ​កត់ត្រា​ទុក​ជាមួយ​អ្វីៗ​ទាំងអស់​ដែល​អ្នក​បើក។

house-emergencies = ការ​បើក​ក្នុងករណី​អាសន្ន
house-emergencies-about = រឿងក្តី​ដែល​បាន​បើក​មួយ​ម៉ោង និង​ការពិនិត្យ​ឡើងវិញ។
house-emergencies-lead = ក្នុងករណី​អាសន្ន រឿងក្តី​អាច​បើក​បាន​មួយ​ម៉ោង ដោយ​ប្រាប់​ហេតុផល។ ក្រោយមក អ្នកត្រួតពិនិត្យ​បញ្ជាក់​ថា​ជា​ករណី​អាសន្ន​ឬទេ។
house-opened = បើកនៅ { $when }
house-opened-by = បើកដោយ
house-lasts-until = រហូតដល់
house-ended-at = ចប់នៅ
house-review-about = តើ​ជា​ករណី​អាសន្ន​ឬទេ? បើ​មិនមែន វា​ចប់​ភ្លាម។ អ្នក​ដែល​បាន​បើក​រឿងក្តី​នឹង​ដឹងពី​លទ្ធផល។
house-justified = ជាករណីអាសន្ន
house-not-justified = មិនមែនទេ
house-finding-waiting = រង់ចាំការពិនិត្យ
house-finding-justified = ជាករណីអាសន្ន
house-finding-not-justified = មិនមែនជាករណីអាសន្ន

## Webhooks

house-webhooks = ការ​ជូនដំណឹង​ស្វ័យប្រវត្តិ
house-webhooks-about = កម្មវិធី​នៃ​ស្ថាប័ន​របស់​អ្នក ដែល​ទទួល​ដំណឹង​ថា​មាន​អ្វី​កើតឡើង។
house-webhooks-lead = កម្មវិធី​នៃ​ស្ថាប័ន​របស់​អ្នកទទួល​ដំណឹង​ថា​មាន​អ្វីមួយ​កើតឡើង ប៉ុន្តែ​មិន​ប្រាប់​ខ្លឹមសារ​ទេ។
house-webhook = ការ​ជូនដំណឹង​ស្វ័យប្រវត្តិ
house-webhook-add = បង្កើត​ការ​ជូនដំណឹង​ស្វ័យប្រវត្តិ
house-webhook-add-do = បង្កើត ហើយ​បង្ហាញ​សោ​សម្ងាត់
house-webhook-url = អាសយដ្ឋាន
house-webhook-url-hint = ចាប់ផ្តើម​ដោយ https។ អ្នកថែទាំ​ម៉ាស៊ីន​មេ​នេះ​ត្រូវតែ​បាន​កំណត់​ឈ្មោះ​ម៉ាស៊ីន​នោះ​ជាមុន។
house-webhook-kinds = តើជូនដំណឹងអំពីអ្វី?
house-pick-kinds = សូម​ជ្រើសរើស​យ៉ាងតិច​រឿង​មួយ​ដែល​ត្រូវ​ជូនដំណឹង។
house-webhook-made = រក្សាទុកសោសម្ងាត់នេះ
house-webhook-secret = វា​បញ្ជាក់​ដល់​កម្មវិធី​របស់​អ្នក​ថា សារ​មក​ពីទី​នេះ។
house-webhook-once = សោ​សម្ងាត់​បង្ហាញ​តែ​ឥឡូវនេះ​ប៉ុណ្ណោះ។ បើ​បាត់ សូម​បង្កើត​ថ្មី​មួយ ហើយ​បញ្ចប់​មួយ​នេះ។
house-webhook-go = ខ្ញុំ​បាន​រក្សាទុក​ហើយ។ បន្ត
house-webhook-on = កំពុងទទួលដំណឹង
house-webhook-over = បានបញ្ចប់
house-webhook-ended = បាន​បញ្ចប់​នៅ { $when }
house-webhook-test = ផ្ញើសាកល្បង
house-webhook-end = បញ្ចប់
house-webhook-end-about = អ្វី​ដែល​មិនទាន់​ផ្ញើ នឹង​ត្រូវ​បោះបង់។
house-told-break-glass = រឿងក្តី​មួយ​ត្រូវ​បាន​បើក​ក្នុងករណី​អាសន្ន
house-told-reviewed = ការ​បើក​រឿងក្តី​មួយ​ក្នុងករណី​អាសន្ន​ត្រូវ​បាន​ពិនិត្យ​ហើយ
house-told-decided = សំណើ​មួយ​ត្រូវ​បានសម្រេច​ហើយ
house-told-result-changed = អ្វី​ដែល​ច្បាប់​ចែង​អំពី​រឿងក្តី​មួយ បាន​ប្រែប្រួល
house-told-referral-received = មានការ​បញ្ជូន​បន្ត​មួយ​ចូល​មក
house-told-referral-answered = ការ​បញ្ជូន​បន្ត​មួយ​បាន​ទទួល​ចម្លើយ
house-told-consent-withdrawn = បុគ្គល​ម្នាក់​លែង​យល់ព្រម​ចែករំលែក
house-told-recovery-used = កូដ​សង្គ្រោះ​មួយ​ត្រូវ​បាន​ប្រើ
house-told-service-stale = សេវា​មួយ​ត្រូវ​ពិនិត្យ​ឡើងវិញ
house-told-test = ការសាកល្បង
house-deliveries = ដំណឹងដែលបានផ្ញើ
house-happened = កើតឡើងនៅ
house-what = អ្វី
house-tries = ចំនួនសាក
house-answered = ចម្លើយចុងក្រោយ
house-next-try = សាកបន្ទាប់
house-delivery-waiting = កំពុងរង់ចាំ
house-delivery-delivered = បានផ្ញើដល់
house-delivery-failed = ផ្ញើមិនដល់
house-delivery-dropped = បានបោះបង់

## The ledger

house-audit = សៀវភៅកំណត់ត្រា
house-audit-about = ភស្តុតាង​ថា​គ្មានអ្វី​ត្រូវ​បាន​កែ​ក្រោយពេល​កត់ត្រា។
house-audit-lead = កំណត់ត្រា​នីមួយៗ​សរសេរ​តែម្តង ហើយ​មិនដែល​កែ​ឡើយ។ ចំណុច​ផ្ទៀងផ្ទាត់​ដែល​មាន​ហត្ថលេខា បង្ហាញថា​សៀវភៅ​នេះ​បាន​ទៅដល់​ណា។ វា​គ្មាន​ព័ត៌មាន​អំពី​បុគ្គល​ណា​ទេ។
house-audit-state = ស្ថានភាពទិន្នន័យ
house-audit-ready = មូលដ្ឋាន​ទិន្នន័យ​ឆ្លើយតប ហើយ​រក​មិនឃើញ​អ្វី​ខូច​ទេ។
house-audit-not-ready = ម៉ាស៊ីន​មេ​មិន​អាច​ដំណើរការ​ឥឡូវនេះ​ទេ។ សូម​ប្រាប់​អ្នកថែទាំ។
house-audit-state-about = សៀវភៅ​ទាំងមូល​ត្រូវ​ផ្ទៀងផ្ទាត់​បន្តិច​ក្រោយ​ម៉ាស៊ីន​មេ​ចាប់ផ្តើម រួច​ម្តង​ក្នុង​មួយថ្ងៃ។ អ្វី​ដែល​រក​ឃើញថា​ខូច មិន​ត្រូវ​បង្ហាញ​ទៀត​ទេ។
house-audit-checkpoint = ចំណុច​ផ្ទៀងផ្ទាត់​ចុងក្រោយ
house-audit-none = មិនទាន់​មាន​ចំណុច​ផ្ទៀងផ្ទាត់​ទេ។
house-audit-number = លេខ
house-audit-size = ចំនួនកំណត់ត្រា
house-audit-at = ចុះហត្ថលេខានៅ
house-audit-root = លេខ​សម្គាល់​រួម​នៃ​កំណត់ត្រា​ថ្មី
house-audit-previous = ចំណុចផ្ទៀងផ្ទាត់មុន
house-audit-signature = ហត្ថលេខា
house-audit-key = សោសម្រាប់ផ្ទៀងផ្ទាត់
house-audit-instance = សៀវភៅនេះ
house-audit-keep = សូម​រក្សាទុក​ចំណុច​ផ្ទៀងផ្ទាត់​នៅកន្លែង​ផ្សេង។ បើ​សៀវភៅ​ក្រោយមក​មិន​ត្រូវ​នឹង​វា មានន័យថា​សៀវភៅ​ត្រូវ​បាន​ត្រឡប់ទៅ​មុន ឬ​ត្រូវ​បាន​កែ។
house-audit-download = ទាញ​យក​ចំណុច​ផ្ទៀងផ្ទាត់

## The keys

house-keys = សោ
house-keys-about = មាន​សោ​ណាខ្លះ និង​អ្វី​នៅ​ប្រើ​សោ​ចាស់។
keys-lead = អ្វីៗ​ទាំងអស់​នៅ​ទីនេះ​ត្រូវ​រក្សាទុក​ដោយ​សោ។ ទំព័រ​នេះ​បង្ហាញ​កំណែ​នៃ​សោ ហើយ​មិនដែល​បង្ហាញ​សោ​ខ្លួនឯង​ទេ។
keys-state = ស្ថានភាពសោ
keys-all-newest = រឿងក្តី​ទាំងអស់​ប្រើ​សោ​ថ្មី​បំផុត​ហើយ។
keys-some-old = រឿងក្តី​ខ្លះ​នៅ​ប្រើ​សោ​ចាស់​ជាង។ ពាក្យ​បញ្ជា​ខាងក្រោម​ប្តូរ​វា​ទៅ​ប្រើ​សោ​ថ្មី​បំផុត។
keys-versions = កំណែដែលមាន
keys-purpose = ប្រើសម្រាប់
keys-newest = ថ្មីបំផុត
keys-there = កំណែទាំងអស់
keys-version = កំណែ
keys-cases = រឿងក្តី
keys-under = រឿងក្តី​ដែល​ប្រើ​កំណែ​នីមួយៗ
keys-under-about = រឿងក្តី​នីមួយៗ​មាន​សោ​ផ្ទាល់​ខ្លួន។ សោ​សម្រាប់​កំណត់ត្រា​រក្សា​សោ​នោះ។ សោ​សម្រាប់​សន្ទស្សន៍​ប្រើ​ស្វែងរក​រឿងក្តី​តាម​ឈ្មោះ។
keys-is-newest = ថ្មីបំផុត
keys-is-old = ចាស់ជាង
keys-for-records = កំណត់ត្រានៃរឿងក្តី
keys-for-staff = អ្វី​ដែល​អ្នកប្រើ​ប្រើ​ដើម្បី​ចូល​គណនី
keys-for-index = សន្ទស្សន៍ឈ្មោះ
keys-for-system = សំណើ និងហេតុផលរបស់វា
keys-for-backup = ច្បាប់បម្រុងទុក
keys-for-checkpoint = ការ​ចុះហត្ថលេខា​លើ​សៀវភៅ​កំណត់ត្រា
keys-renewing = របៀបប្តូរសោថ្មី
keys-renew = អ្នកថែទាំ​ម៉ាស៊ីន​មេ​បង្កើត​សោ​ថ្មី ហើយ​ប្តូរ​អ្វីៗ​ទាំងអស់​ឲ្យ​ប្រើ​សោ​ថ្មី៖
keys-rewrap = បើ​សោ​រក្សាទុក​នៅ​ក្រៅ​ម៉ាស៊ីន​មេ ត្រូវ​បន្ថែម​សោ​ថ្មី​នៅ​ទីនោះ​ជាមុន​សិន។ បន្ទាប់មក ប្តូរ​អ្វីៗ​ទាំងអស់​ឲ្យ​ប្រើ​សោ​ថ្មី៖
keys-retire = ក្រោយមក អាច​ដក​សោ​ចាស់​ចេញ​បាន។ ច្បាប់​បម្រុង​ទុក​ដែល​បាន​ធ្វើ​មុន​នោះ លែង​អាច​ស្តារ​វិញ​បាន៖
keys-serving = ម៉ាស៊ីន​មេ​នៅតែ​ដំណើរការ​គ្រប់ពេល។
keys-stay = សោ​ដែល​ចុះហត្ថលេខា​លើ​សៀវភៅ​កំណត់ត្រា និង​សោ​ដែល​រក្សា​សំណើ នៅ​ដដែល។

## A team

house-team = ក្រុមរបស់អ្នក
house-team-about = ម្នាក់ៗ​មាន​ការងារ​ប៉ុន្មាន អ្វី​ហួសពេល និង​អ្វី​រង់ចាំ​អ្នក។
team-lead = អ្នក​ទាំងនេះ​ធ្វើការ​ក្រោម​ការត្រួតពិនិត្យ​របស់​អ្នក។ អ្នក​ទទួលខុសត្រូវ​លើ​រឿងក្តី​របស់​ពួកគេ។
team-reviews = ការ​បើក​ក្នុងករណី​អាសន្ន​ដែល​ត្រូវ​ពិនិត្យ
team-answers = សំណើដែលត្រូវឆ្លើយ
team-each = អ្វី​ដែល​ម្នាក់ៗ​ត្រូវ​ធ្វើ
team-each-about = នៅ​ទីនេះ​មានតែ​លេខ​ប៉ុណ្ណោះ។ អ្វី​ដែល​អ្នក​ឃើញ​ក្នុង​រឿងក្តី អាស្រ័យ​លើ​ចំណែក​របស់​អ្នក​ក្នុង​រឿងក្តី​នោះ។
team-open = កិច្ចការមិនទាន់រួច
team-cases = រឿងក្តី
team-overdue = រឿងក្តី​ដែល​មាន​កិច្ចការ​ហួសពេល
team-late-about = អ្វី​ដែល​អ្នក​ឃើញ​នៅ​ទីនេះ ត្រូវ​កត់ត្រា​ថា​អ្នក​បាន​អាន។
team-none-late = គ្មានអ្វីហួសពេលទេ។
