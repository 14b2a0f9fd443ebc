# review: unreviewed

## My work

page-save = រក្សាទុក
case-word = រឿងក្តី
work-purpose = តើ​អ្នក​ចូល​មក​ទីនេះ​ដើម្បីអ្វី?
work-purpose-hint = គោលបំណង​នេះ​ត្រូវ​កត់ត្រា​ទុក​ជាមួយ​អ្វីៗ​ទាំងអស់​ដែល​អ្នក​បើក។
work-cases = រឿងក្តី​ទាំងអស់​របស់ខ្ញុំ
work-open = បើករឿងក្តីថ្មី
work-none = តួនាទី​របស់​អ្នក​មិន​បើក​រឿងក្តី​នៅ​ទីនេះ​ទេ។
work-own = សំណុំរឿងរបស់អ្នក
work-changed = អ្វីដែលបានប្រែប្រួល
work-look = មើល
work-waiting = ការ​បញ្ជូន​បន្ត​ដែល​រង់ចាំ​ចម្លើយ​របស់​អ្នក
work-referral = ការ​បញ្ជូន​បន្ត​នៅ​ថ្ងៃទី { $day }
work-unanswered = ការ​បញ្ជូន​បន្ត​ដែល​គ្មាន​អ្នកណា​ឆ្លើយ​ទាន់ពេល
work-late = ហួសពេល
work-mine = អ្វី​ដែល​ដល់ពេល​ត្រូវ​ធ្វើ
work-team = កិច្ចការ​ហួសពេល​ក្នុង​ក្រុម​របស់​អ្នក
work-agency = កិច្ចការ​ដែល​គ្មាន​អ្នកណា​ទទួល
work-nothing = គ្មានអ្វី​ដែល​ដល់ពេល​ត្រូវ​ធ្វើ​ទេ។
work-until = ត្រឹមថ្ងៃទី { $day }
work-overdue = ត្រូវ​ធ្វើ​ត្រឹម​ថ្ងៃទី { $day }
work-more = និង { $count } ទៀត
notice-break-glass = មាន​អ្នក​បាន​បើក​សំណុំរឿង​ក្នុងករណី​អាសន្ន
notice-request = មានសំណើមួយរង់ចាំអ្នក
notice-decided = សំណើ​របស់​អ្នក​ត្រូវ​បានសម្រេច​ហើយ
notice-recovery-used = កូដ​សង្គ្រោះ​មួយ​របស់​អ្នក​ត្រូវ​បាន​ប្រើ
notice-result-changed = លទ្ធផល​នៃ​រឿងក្តី​មួយ​បាន​ប្រែប្រួល
notice-referral-answered = ការ​បញ្ជូន​បន្ត​មួយ​បាន​ទទួល​ចម្លើយ
notice-consent-withdrawn = បុគ្គល​ម្នាក់​បាន​ដក​ការយល់ព្រម​វិញ
notice-service-stale = សេវា​មួយ​ក្នុង​បញ្ជី​សេវា ត្រូវ​ពិនិត្យ​ឡើងវិញ
notice-webhook-failed = សារ​ទៅ​ប្រព័ន្ធ​ផ្សេង​មួយ​ផ្ញើ​មិនបាន
purpose-identification = កំណត់​ថា​បុគ្គល​នេះ​ជា​ជនរងគ្រោះ​ឬ​យ៉ាងណា
purpose-protection = ការការពារ និងជំនួយ
purpose-trafficking-investigation = ស៊ើបអង្កេតអ្នកជួញដូរ
purpose-prosecution = ការចោទប្រកាន់
purpose-defence = ការការពារក្តី
purpose-adjudication = ការកាត់ក្តី
purpose-immigration-enforcement = ការអនុវត្ត​ច្បាប់​អន្តោប្រវេសន៍
purpose-statistics = ស្ថិតិ
purpose-administration = រដ្ឋបាល
purpose-own-file = សំណុំរឿងផ្ទាល់ខ្លួន

## The list

list-title = រឿងក្តី
list-name = ស្វែងរកតាមឈ្មោះ
list-name-hint = ផ្នែក​ណាមួយ​នៃ​ឈ្មោះ ជា​អក្សរភាសា​ណា​ក៏បាន។ ឈ្មោះ​មិន​បង្ហាញ​ក្នុង​អាសយដ្ឋាន​ទំព័រ​ទេ។
list-find = ស្វែងរក
list-state = ប្រទេស
list-stage = ដំណាក់កាល
list-all = ទាំងអស់
list-narrow = បង្រួមបញ្ជី
list-code = លេខកូដរឿងក្តី
list-changed = ប្រែប្រួលចុងក្រោយ
list-none = គ្មាន​រឿងក្តី​ត្រូវ​បង្ហាញ​នៅ​ទីនេះ​ទេ។
list-first = ត្រឡប់ទៅ​ទំព័រ​ដំបូង​នៃ​បញ្ជី
list-more = មើលបន្ថែម

## Opening a case

open-title = បើករឿងក្តីថ្មី
open-lead = នេះ​ជា​អង្គហេតុ​តិច​បំផុត​ដែល​ត្រូវ​មាន​ដើម្បី​បើក​រឿងក្តី។ អ្វី​ផ្សេងទៀត​អាច​បំពេញ​នៅពេល​ក្រោយ។
open-reference = លេខកូដរឿងក្តី
open-reference-hint = លេខ​កូដ​ផ្ទាល់​របស់​អ្នក ឧទាហរណ៍ TH-2026-0042។ កុំ​ប្រើ​ឈ្មោះ​មនុស្ស​ជា​ដាច់ខាត។
open-suspicion = តើមាន​មន្ត្រី​ណា​បាន​កត់ត្រា​ការសង្ស័យ​គួរឲ្យ​ជឿ​អំពី​ការ​ជួញដូរ​មនុស្ស​ឬទេ?
open-open = បើករឿងក្តី

## The case

case-purpose = អ្នក​ចូល​មក​ទីនេះ​ដើម្បី៖ { $purpose }
case-entries = កំណត់ត្រា { $count }
case-parts = ផ្នែកនៃរឿងក្តីនេះ
case-tasks = អ្វីដែលត្រូវធ្វើ
case-acts = អំពើ និង​អ្វី​ដែល​ផ្តល់​ការ​ការពារ
case-facts = អ្វីដែលដឹង
case-decisions = សេចក្តីសម្រេច
case-referrals = ការបញ្ជូនបន្ត
case-documents = ឯកសារ
case-notes = កំណត់ចំណាំ
case-section = ផ្នែក​ស្តី​ពី​ការ​មិន​ដាក់ទោស​ជនរងគ្រោះ
case-history = ប្រវត្តិ
case-readers = អ្នក​ដែល​បាន​មើល​សំណុំរឿង​នេះ
case-asks = នៅ​ដំណាក់កាល​នេះ ត្រូវ​មាន​អ្នក​សួរ និង​ឆ្លើយ​សំណួរ​នេះ៖
case-over = ពេលវេលានេះបានផុតហើយ
case-decide = សម្រេច៖ { $offence }
case-stage = ដំណាក់កាល៖ { $offence }
case-no-assessment = ការវាយតម្លៃ​មិន​បង្ហាញ​ដល់​តួនាទី​របស់​អ្នក​សម្រាប់​គោលបំណង​នេះ​ទេ។
case-no-decision = មិនទាន់​មាន​សេចក្តីសម្រេច​ណា​ត្រូវ​បាន​កត់ត្រា​ទេ។
case-name = ឈ្មោះ
case-other-names = ឈ្មោះផ្សេងទៀត
case-languages = ភាសា
case-person = បុគ្គលនេះ
case-episode = ការ​ជួញដូរ​មនុស្ស ({ $id })
case-act = អំពើ៖ { $offence }
case-otherwise = ពីមុន អ្នក​ផ្សេង​បាន​កត់ត្រា​ថា៖
case-refer = បញ្ជូនបន្តទៅរកជំនួយ
case-add-file = បន្ថែមឯកសារ
case-file-hint = យ៉ាង​ធំ​បំផុត 25 មេកាបៃ។ ព័ត៌មាន​អំពី​ទីកន្លែង និង​ម៉ាស៊ីន​ថត ត្រូវ​បាន​ដកចេញ​ពី​រូបភាព។
case-send-file = ផ្ញើឯកសារ
case-add-note = បន្ថែមកំណត់ចំណាំ
case-withheld = មិនបង្ហាញដល់អ្នកទេ
case-withheld-text = សម្រាប់​តួនាទី​របស់​អ្នក និង​គោលបំណង​នេះ ផ្នែក​ទាំងនេះ​នៅតែ​បិទ ទោះបី​មាន​អ្វី​នៅក្នុង​នោះ​ឬ​អត់​ក៏ដោយ។
case-moved = មាន​អ្នក​ផ្សេង​បាន​កែ​រឿងក្តី​នេះ​ក្នុង​ពេលនោះ។ អ្វី​ដែល​អ្នក​បាន​សរសេរ​មិន​បាត់​ទេ។
task-mine = របស់ខ្ញុំ
task-others = កិច្ចការ​របស់​អ្នក​ផ្សេង ({ $count })
task-evidence = អ្វី​ដែល​បង្ហាញថា​បាន​ធ្វើ
task-reasons = បើ​មិន​អាច​ធ្វើ​បាន៖ ហេតុអ្វី
task-is-done = ធ្វើរួចហើយ
task-take = ខ្ញុំទទួលធ្វើ
task-cannot = មិនអាចធ្វើបាន
task-closed = បានបិទ ({ $count })
task-open = ត្រូវធ្វើ
task-done = ធ្វើរួច
task-not-possible = ធ្វើមិនបាន
task-ceased = លែងតម្រូវ
edit-both = តម្លៃ​ទាំងពីរ​បង្ហាញ​នៅ​ទីនេះ។ សូម​ជ្រើសរើស​តម្លៃ​ដែល​ត្រឹមត្រូវ។
edit-now = អ្វីដែលមានឥឡូវនេះ
edit-yours = របស់អ្នក
edit-why = ហេតុអ្វីបានជា​អ្នក​កែ (រក្សាទុក​ជា​កំណត់ចំណាំ)
edit-mine = ទុករបស់ខ្ញុំ
edit-theirs = ទុករបស់គេ
section-hint = ផ្នែក​នេះ​មិន​ដាក់ឈ្មោះ​អ្នកណា​ទេ។ វា​ជា​សេចក្តីព្រាង​សម្រាប់​ឲ្យ​មនុស្ស​ពិនិត្យ និង​ចុះហត្ថលេខា។
history-says = ខ្លឹមសារ
readers-when = ពេលណា
readers-who = អ្នកណា
readers-why = ដើម្បីអ្វី
readers-what = អ្វីដែលបានបង្ហាញ

## Deciding

decide-title = កត់ត្រាសេចក្តីសម្រេច
decide-h1 = តើ​គោលការណ៍​ត្រូវ​អនុវត្ត​ចំពោះ​អំពើ​នេះ​ឬទេ៖ { $offence }?
decide-outcome = អ្នកសម្រេចថាគោលការណ៍
decided-applied = ត្រូវបានអនុវត្ត
decided-partly = ត្រូវ​បាន​អនុវត្ត​មួយ​ផ្នែក
decided-not-applied = មិនត្រូវបានអនុវត្ត
decide-ground = ដោយផ្អែកលើមូលហេតុណា
decide-no-ground = មិនបានបញ្ជាក់
decide-reasons = ហេតុផលរបស់អ្នក
decide-against = បើ​អ្នក​សម្រេច​មិន​ផ្តល់​ការ​ការពារ
decide-against-hint = សូម​បញ្ជាក់​ថា ធាតុផ្សំ​ណា​នៃ​និយមន័យ ឬ​ទំនាក់ទំនង​ណា​ដែល​ខ្វះ ហើយ​ហេតុអ្វី។ កន្លែង​ផ្សេង​ទុកឲ្យ​ទទេ។
decide-departs = សេចក្តីសម្រេច​នេះ​ខុសពី
departs-assessment = ការវាយតម្លៃ
departs-finding = ការកំណត់របស់អាជ្ញាធរ
decide-bases = ហេតុផល​ផ្សេង​ដែល​អ្នក​ផ្អែកលើ
decide-yours = អ្នកជា​អ្នក​សម្រេច។ សេចក្តីសម្រេច​ត្រូវ​រក្សាទុក​ជាមួយ​ឈ្មោះ តួនាទី​របស់​អ្នក និង​ពេលវេលា។
decide-record = កត់ត្រាសេចក្តីសម្រេច
decide-departed = ខុសពី​ការវាយតម្លៃ ឬ​ការកំណត់​របស់​អាជ្ញាធរ
basis-not-formally-identified = បុគ្គល​នេះ​មិនទាន់​ត្រូវ​បាន​កំណត់​អត្តសញ្ញាណ​ជា​ផ្លូវការ
basis-no-trafficker-prosecuted = គ្មាន​អ្នក​ជួញដូរ​ណា​ត្រូវ​បាន​ចោទប្រកាន់
basis-does-not-cooperate = បុគ្គលនេះមិនសហការ
basis-serious-offence = បទល្មើសនេះធ្ងន់ធ្ងរ
basis-consented = បុគ្គលនេះបានយល់ព្រម
basis-contract-signed = បុគ្គល​នេះ​បាន​ចុះហត្ថលេខា​លើ​កិច្ចសន្យា
basis-self-denied = បុគ្គល​នេះ​និយាយ​ថា​ខ្លួន​មិនមែន​ជា​ជនរងគ្រោះ

## Referring

refer-lead = ស្ថាប័ន​ឃើញ​តែ​អ្វី​ដែល​បុគ្គល​នេះ​យល់ព្រម​ចែករំលែក ហើយ​សម្រាប់​តែ​គោលបំណង​នេះ​ប៉ុណ្ណោះ។ ការយល់ព្រម​អាច​ដក​វិញ​បាន​គ្រប់ពេល។
refer-agency = ទៅស្ថាប័នណា
refer-purpose = ដើម្បីអ្វី
refer-service = ជំនួយអ្វី
refer-note = កំណត់ចំណាំ​សម្រាប់​ស្ថាប័ន​នោះ
refer-share = បុគ្គល​នេះ​យល់ព្រម​ចែករំលែក
refer-consent = ខ្ញុំ​បាន​សួរ​បុគ្គល​នេះ ហើយ​បុគ្គល​នេះ​យល់ព្រម
refer-send = ផ្ញើ
refer-accept = ទទួល
refer-decline = បដិសេធ
refer-why-not = បើ​អ្នក​បដិសេធ៖ ហេតុអ្វី
refer-needs-consent = សូម​សួរ​បុគ្គល​នេះ​ជាមុន​សិន។ បើ​គ្មាន​ការយល់ព្រម គ្មានអ្វី​ត្រូវ​ចែករំលែក​ទេ។
refer-needs-fields = សូម​ជ្រើសរើស​អ្វី​ដែល​បុគ្គល​នេះ​យល់ព្រម​ចែករំលែក។
refer-needs-service = សូម​បញ្ជាក់​ថាត្រូវ​ការ​ជំនួយ​អ្វី។
refer-needs-agency = សូម​ជ្រើសរើស​ស្ថាប័ន​មួយ។
referral-accepted = បានទទួល
referral-declined = បានបដិសេធ
referral-completed = បានបញ្ចប់
referral-withdrawn = បានដកវិញ

## Parts of a file

field-reference = លេខកូដរឿងក្តី
field-person = អាយុ និង​សញ្ជាតិ​របស់​បុគ្គល​នេះ
field-protection = អ្វី​ដែល​ដឹង​អំពី​ការ​ជួញដូរ​មនុស្ស
field-acts = អំពើ
field-context = កាលៈទេសៈផ្សេងទៀត
field-identity = ឈ្មោះ
field-whereabouts = ទីកន្លែងដែលនៅ
field-health = សុខភាព
field-testimony = សក្ខីកម្ម
field-assessment = ការវាយតម្លៃ
field-decisions = សេចក្តីសម្រេច
field-measures = កិច្ចការ និងវិធានការ
field-referrals = ការបញ្ជូនបន្ត
field-documents = ឯកសារ
field-consents = ការយល់ព្រម
field-notes = កំណត់ចំណាំ
field-privileged = កំណត់ចំណាំ​សម្ងាត់​រវាង​មេធាវី និង​កូនក្តី
entry-case = ឯកសាររឿងក្តី
entry-facts = អង្គហេតុ
entry-answers = ចម្លើយ
entry-identity = ឈ្មោះ
entry-whereabouts = ទីកន្លែងដែលនៅ
entry-health = សុខភាព
entry-testimony = សក្ខីកម្ម
entry-identification = ការកំណត់របស់អាជ្ញាធរ
entry-identification-document = ឯកសារ​ដែល​បង្ហាញ​ការកំណត់​របស់​រដ្ឋ​ផ្សេង
entry-appeal = បណ្តឹងឧទ្ធរណ៍
entry-age = របៀបផ្ទៀងផ្ទាត់អាយុ
entry-guardian = អាណាព្យាបាល
entry-best-interests = ឧត្តម​ប្រយោជន៍​របស់​កុមារ
entry-assessment = ការវាយតម្លៃ
entry-decision = សេចក្តីសម្រេច
entry-permission = ការអនុញ្ញាត
entry-measure = វិធានការ
entry-remedy = ដំណោះស្រាយ​ផ្លូវច្បាប់
entry-task = កិច្ចការ
entry-referral = ការបញ្ជូនបន្ត
entry-referral-answer = ចម្លើយ​ចំពោះ​ការ​បញ្ជូន​បន្ត
entry-document = ឯកសារ
entry-consent = ការយល់ព្រម
entry-notification = ការ​ជូនដំណឹង​ទៅ​រដ្ឋ​ផ្សេង
entry-note = កំណត់ចំណាំ
entry-correction = ការកែតម្រូវ
entry-merge = ការបញ្ចូលរឿងក្តីគ្នា
entry-withheld = មិនបង្ហាញដល់អ្នកទេ
