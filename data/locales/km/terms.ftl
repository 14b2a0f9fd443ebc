# review: unreviewed

## Status of the person as a victim

status-identified = ជនរងគ្រោះ​ដែល​បាន​កំណត់​អត្តសញ្ញាណ
status-recognised = ជនរងគ្រោះ​ដែល​បាន​ទទួលស្គាល់
status-presumed = សន្មតថាជាជនរងគ្រោះ
status-not-indicated = មិនឃើញ​មាន​សញ្ញា​តាម​អង្គហេតុ​ទាំងនេះ
status-open = មិនទាន់អាចកំណត់បាន
status-identified-long = អាជ្ញាធរ​មានសមត្ថកិច្ច​នៃ​រដ្ឋ​នេះ​បាន​កំណត់​ថា បុគ្គល​នេះ​ជា​ជនរងគ្រោះ​នៃ​ការ​ជួញដូរ​មនុស្ស។
status-recognised-long = រដ្ឋ​ភាគី​ផ្សេង​នៃ​អនុសញ្ញា​អាស៊ាន​ប្រឆាំង​ការ​ជួញដូរ​មនុស្ស (ACTIP) បាន​កំណត់​ថា បុគ្គល​នេះ​ជា​ជនរងគ្រោះ ហើយ​រដ្ឋ​នេះ​ត្រូវ​ទទួលស្គាល់​ការកំណត់​នោះ។
status-presumed-long = មានការ​សង្ស័យ​គួរឲ្យ​ជឿ ឬ​មាន​សញ្ញា​គ្រប់គ្រាន់​ថា បុគ្គល​នេះ​ជា​ជនរងគ្រោះ៖ ត្រូវ​ប្រព្រឹត្ត​ចំពោះ​បុគ្គល​នេះ​ជា​ជនរងគ្រោះ ចាប់ពី​ពេលនេះ​ទៅ។
status-not-indicated-long = ធាតុផ្សំ​មួយ​នៃ​ការ​ជួញដូរ​មនុស្ស​ដែល​ច្បាប់​តម្រូវ បាន​ទទួល​ចម្លើយ​ថា “ទេ” លើ​គ្រប់​ចំណុច។ អង្គហេតុ​ថ្មី​អាច​ធ្វើឲ្យ​ចំណុច​នេះ​ប្រែប្រួល។
status-open-long = ព័ត៌មាន​នៅ​តិច​ពេក មិនទាន់​អាច​កំណត់​បាន។ នេះ​ជាហេតុ​ផល​ដែល​ត្រូវ​សួរ​បន្ត​ទៀត ហើយ​មិនមែន​ជា​ការ​សន្និដ្ឋាន​ថា​បុគ្គល​នេះ​គ្មាន​ឋានៈ​ជា​ជនរងគ្រោះ​ឡើយ។

## Elements of trafficking in persons

element-act = អំពើ
element-means = មធ្យោបាយ
element-purpose = គោលបំណងកេងប្រវ័ញ្ច
element-answer-met = បំពេញលក្ខខណ្ឌ
element-answer-open = មិនទាន់អាចកំណត់បាន
element-answer-contradicted = ត្រូវបានបដិសេធ
element-answer-not-required = មិនតម្រូវចំពោះកុមារ

## Child

child-yes = កុមារ (អាយុ​ក្រោម 18 ឆ្នាំ)
child-presumed = សន្មតថាជាកុមារ
child-no = មនុស្ស​ពេញវ័យ តាមដែល​ដឹង

## The non-punishment principle

principle-applies = គោលការណ៍ត្រូវអនុវត្ត
principle-presumed = សន្មត​ថា​គោលការណ៍​ត្រូវ​អនុវត្ត
principle-does-not-apply = គោលការណ៍​មិន​អនុវត្ត​តាម​អង្គហេតុ​ទាំងនេះ​ទេ
principle-open = មិនទាន់អាចកំណត់បាន
principle-applies-long = គោលការណ៍​មិន​ដាក់ទោស​ជនរងគ្រោះ​ត្រូវ​អនុវត្ត៖ បុគ្គល​នេះ​ជា​ជនរងគ្រោះ ហើយ​អំពើ​នេះ​ទាក់ទង​នឹង​ការ​ជួញដូរ​មនុស្ស។
principle-presumed-long = បុគ្គល​នេះ​ត្រូវ​បាន​សន្មត​ថា​ជា​ជនរងគ្រោះ ហើយ​អំពើ​នេះ​ទាក់ទង​នឹង​ការ​ជួញដូរ​មនុស្ស។ ដូច្នេះ ត្រូវ​ធ្វើដូចជា​គោលការណ៍​មិន​ដាក់ទោស​ត្រូវ​អនុវត្ត។
principle-does-not-apply-long = តាម​អង្គហេតុ​ទាំងនេះ មិនឃើញ​មាន​សញ្ញា​នៃ​ការ​ជួញដូរ​មនុស្ស ឬ​អំពើ​នេះ​មិន​ទាក់ទង​នឹង​ការ​ជួញដូរ​មនុស្ស​ទេ។
principle-open-long = អង្គហេតុ​ដែល​ជា​អ្នក​សម្រេច មិនទាន់​ដឹង​នៅឡើយ។ អ្វី​ដែល​មិនទាន់​ដឹង មិន​ត្រូវ​យក​មក​ធ្វើឲ្យ​បុគ្គល​នេះ​ខាត​ប្រយោជន៍​ឡើយ។

## Protection

protection-barred = ច្បាប់ហាមដាក់ទោស
protection-permission-required = ហាម​ដាក់ទោស លើកលែងតែ​អាជ្ញាធរ​ដែល​ច្បាប់កំណត់​អនុញ្ញាត
protection-discretionary = ច្បាប់​អនុញ្ញាត​ឲ្យ​រដ្ឋ​មិន​ដាក់ទោស
protection-agreement = មានការ​ការពារ​តាម​កិច្ច​ព្រមព្រៀង​រវាង​រដ្ឋ
protection-policy = មានការ​ការពារ​តាម​គោលនយោបាយ​តែប៉ុណ្ណោះ
protection-regional = មានការ​ការពារ​តាម ACTIP និង​ច្បាប់អន្តរជាតិ​ផ្សេងទៀត​តែប៉ុណ្ណោះ
protection-none = រក​មិនឃើញ​ការ​ការពារ​តាម​អង្គហេតុ​ទាំងនេះ​ទេ
protection-barred-long = ច្បាប់​នៃ​រដ្ឋ​នេះ​ហាម​ដាក់ទោស​បុគ្គល​នេះ​ចំពោះ​អំពើ​នេះ។
protection-permission-required-long = ច្បាប់​នៃ​រដ្ឋ​នេះ​ហាម​ចាត់វិធានការ​ចំពោះ​អំពើ​នេះ លើកលែងតែ​អាជ្ញាធរ​ដែល​ច្បាប់កំណត់​អនុញ្ញាត។
protection-discretionary-long = ច្បាប់​នៃ​រដ្ឋ​នេះ​អនុញ្ញាត​ឲ្យ​មន្ត្រី​មិន​ដាក់ទោស​ចំពោះ​អំពើ​នេះ។ មន្ត្រី​គួរ​ប្រើអំណាច​នោះ។
protection-agreement-long = កិច្ច​ព្រមព្រៀង​ដែល​ចង​កាតព្វកិច្ច​រដ្ឋ​នេះ និង​រដ្ឋ​ដែល​បុគ្គល​នេះ​មាន​សញ្ជាតិ គ្របដណ្តប់​លើ​អំពើ​នេះ។
protection-policy-long = គោលនយោបាយ​នៃ​រដ្ឋ​នេះ​គ្របដណ្តប់​លើ​អំពើ​នេះ ប៉ុន្តែ​គ្មាន​ច្បាប់​ណា​គ្របដណ្តប់​ទេ។
protection-regional-long = គ្មាន​ច្បាប់ ឬ​គោលនយោបាយ​ជាតិ​ណា​គ្របដណ្តប់​លើ​អំពើ​នេះ​ទេ៖ ត្រូវ​ផ្អែកលើ​មាត្រា 14(7) នៃ​អនុសញ្ញា​អាស៊ាន​ប្រឆាំង​ការ​ជួញដូរ​មនុស្ស (ACTIP) និង​ច្បាប់អន្តរជាតិ​ផ្សេងទៀត។
protection-none-long = គោលការណ៍​មិន​អនុវត្ត​តាម​អង្គហេតុ​ទាំងនេះ​ទេ ហើយ​វិធាន​ដែល​បាន​ពិនិត្យ គ្មាន​វិធាន​ណា​ផ្តល់​ការ​ការពារ​ឡើយ។

## Answers and outcomes

answer-yes = បាទ/ចាស
answer-no = ទេ
answer-unknown = មិនដឹង
outcome-met = បំពេញលក្ខខណ្ឌ
outcome-failed = មិនបំពេញលក្ខខណ្ឌ
outcome-open = មិនទាន់អាចកំណត់បាន
compulsion-yes = ត្រូវគេបង្ខំ
compulsion-no = មិនត្រូវគេបង្ខំ
compulsion-unknown = មិនទាន់​ដឹង​ថាត្រូវ​គេ​បង្ខំ​ឬទេ
compulsion-not-required = មិនសួរចំពោះកុមារ
reading-plain = ការបកស្រាយតាមពាក្យ
reading-broad = ការបកស្រាយទូលាយ
causation-yes = ទាក់ទង​នឹង​ការ​ជួញដូរ​មនុស្ស
causation-no = មិន​ទាក់ទង​នឹង​ការ​ជួញដូរ​មនុស្ស
causation-unknown = មិនទាន់​ដឹង​ថា​ទាក់ទង​ឬទេ
inquiry-routine = ការសាកសួរធម្មតា
inquiry-probing = ការសាកសួរស៊ីជម្រៅ
inquiry-most-probing = ការសាកសួរ​ស៊ីជម្រៅ​បំផុត

## Kinds and classes of offence

kind-status = កើត​ចេញពី​ស្ថានភាព​ដែល​ការ​ជួញដូរ​មនុស្ស​បាន​នាំមក
kind-purpose = អ្វី​ដែលគេ​កេងប្រវ័ញ្ច​បុគ្គល​នេះ​ឲ្យ​ធ្វើ
kind-secondary = កើតឡើង​ក្នុង​ពេល ឬ​ក្រោយពេល​នៃ​ការ​ជួញដូរ​មនុស្ស
class-criminal = ព្រហ្មទណ្ឌ
class-administrative = រដ្ឋបាល
class-immigration = អន្តោប្រវេសន៍
class-civil = រដ្ឋប្បវេណី
group-immigration = អន្តោប្រវេសន៍
group-labour = ការងារ​គ្មាន​ការអនុញ្ញាត
group-document = ឯកសារ
group-prostitution = ពេស្យាចារ
group-public-order = សណ្តាប់ធ្នាប់សាធារណៈ
group-property = ទ្រព្យសម្បត្តិ
group-fraud = ការ​ឆបោក និង​ឧក្រិដ្ឋកម្ម​តាម​ប្រព័ន្ធ​បច្ចេកវិទ្យា
group-drugs = គ្រឿងញៀន
group-violence = អំពើហិង្សា
group-maritime = នៅសមុទ្រ
group-security = សន្តិសុខ
group-organ = សរីរាង្គ
group-trafficking = ការ​ជួញដូរ​មនុស្ស និង​ការ​រត់ពន្ធ​មនុស្ស
group-other = ផ្សេងទៀត
seriousness-minor = ស្រាល
seriousness-serious = ធ្ងន់ធ្ងរ
seriousness-grave = ធ្ងន់ធ្ងរបំផុត

## Stages

stage-encounter = ការជួបលើកដំបូង
stage-investigation = ការស៊ើបអង្កេត
stage-charge = ការចោទប្រកាន់
stage-trial = ការជំនុំជម្រះ
stage-sentencing = ការសម្រេចទោស
stage-post-conviction = ក្រោយពេលផ្តន្ទាទោស
stage-removal = ការបណ្តេញចេញពីប្រទេស

## Rules and what they give

ground-kind-statute = ច្បាប់
ground-kind-policy = គោលនយោបាយ
ground-kind-agreement = កិច្ច​ព្រមព្រៀង​រវាង​រដ្ឋ
ground-kind-treaty = សន្ធិសញ្ញា ឬ​លិខិតុបករណ៍​អន្តរជាតិ​ផ្សេងទៀត
ground-kind-defence = មូលហេតុ​រួចពី​ការទទួលខុសត្រូវ
ground-kind-mitigation = ស្ថានសម្រាលទោស
ground-kind-remedy = ដំណោះស្រាយ​ផ្លូវច្បាប់
effect-barred = ហាមដាក់ទោស
effect-permission-required = ហាម​ចាត់វិធានការ លើកលែងតែ​មានការ​អនុញ្ញាត
effect-discretionary = អនុញ្ញាត​ឲ្យ​មិន​ដាក់ទោស
effect-agreement = កិច្ច​ព្រមព្រៀង​រវាង​រដ្ឋ
effect-policy = ណែនាំជាគោលនយោបាយ
effect-regional = ស្តង់ដារ​តំបន់ ឬ​អន្តរជាតិ
effect-recognition = ទទួលស្គាល់​ការកំណត់​របស់​រដ្ឋ​ផ្សេង
effect-referral = តម្រូវឲ្យ​បញ្ជូន​បន្ត​ទៅ​រក​ជំនួយ
effect-informs = ផ្តល់ព័ត៌មានប៉ុណ្ណោះ
effect-exempts = មិន​ឲ្យ​មានការ​ទទួលខុសត្រូវ
effect-mitigates = សម្រាលទោស
effect-remedies = ផ្តល់​ដំណោះស្រាយ​ផ្លូវច្បាប់
force-must = ត្រូវតែ
force-should = គួរ
force-may = អាច
defence-duress = ការបង្ខិតបង្ខំ
defence-necessity = ភាពចាំបាច់
defence-self-defence = ការការពារស្របច្បាប់
defence-entrapment = ការ​ញុះញង់​ឲ្យ​ប្រព្រឹត្ត​បទល្មើស​ដោយ​ភ្នាក់ងារ​រដ្ឋ
gap-true = បុគ្គល​នេះ​គួរ​ទទួល​បានការ​ការពារ ប៉ុន្តែ​ច្បាប់​ជាតិ​មិនបាន​ចែង​ដូច្នេះ​ទេ។
gap-false = គ្មាន
finding-victim = បាន​កំណត់​ថា​ជា​ជនរងគ្រោះ
finding-not-victim = មិនបាន​កំណត់​ថា​ជា​ជនរងគ្រោះ​ទេ
finding-pending = មិនទាន់សម្រេច

## Questions asked of a rule

test-binds = តើ​វិធាន​នេះ​ចង​កាតព្វកិច្ច​ក្នុង​រឿង​នេះ​ឬទេ?
test-beneficiaries = តើ​បុគ្គល​នេះ​ស្ថិត​ក្នុងចំណោម​អ្នក​ដែល​អត្ថបទ​ការពារ​ឬទេ?
test-threshold = តើ​ឋានៈ​ជា​ជនរងគ្រោះ​របស់​បុគ្គល​នេះ​ច្បាស់​ដល់កម្រិត​ដែល​អត្ថបទ​តម្រូវ​ឬទេ?
test-acts = តើ​បទល្មើស​នេះ​ជា​បទល្មើស​ដែល​អត្ថបទ​គ្របដណ្តប់​ឬទេ?
test-liability = តើ​អត្ថបទ​គ្របដណ្តប់​លើ​ការទទួលខុសត្រូវ​ប្រភេទ​នេះ​ឬទេ?
test-link = តើមាន​ទំនាក់ទំនង​ដែល​អត្ថបទ​តម្រូវ​ឬទេ?
test-purposes = តើ​ការ​កេងប្រវ័ញ្ច​នេះ​ជា​ប្រភេទ​ដែល​អត្ថបទ​គ្របដណ្តប់​ឬទេ?
test-excluded = តើ​អត្ថបទ​ដក​បទល្មើស​នេះ​ចេញ​ឬទេ?

## Elements of the defences

element-threat = ការ​គំរាម​សម្លាប់ ឬ​ធ្វើឲ្យ​រងគ្រោះ​ថ្នាក់​ធ្ងន់ធ្ងរ
element-imminent = ការ​គំរាម ឬ​គ្រោះថ្នាក់​ជិត​មកដល់​បំផុត
element-aimed-at-self-or-close = សំដៅលើ​បុគ្គល​នេះ ឬ​អ្នក​ជិតស្និទ្ធ
element-no-safe-escape = គ្មាន​ផ្លូវ​ចេញ​ដោយ​សុវត្ថិភាព
element-proportionate = សមាមាត្រ​នឹង​គ្រោះថ្នាក់​ដែល​ខ្លាច
element-not-voluntarily-exposed = មិនបាន​ប្រឈម​នឹង​គ្រោះថ្នាក់​ដោយស្ម័គ្រចិត្ត
element-danger = គ្រោះថ្នាក់​ដល់​ជីវិត ឬ​សុខភាព
element-not-otherwise-avoidable = មិន​អាច​ជៀសវាង​តាមវិធី​ផ្សេង
element-under-attack = កំពុងរងការវាយប្រហារ
element-responding-to-attack = ធ្វើ​ដើម្បី​តប​ទៅ​នឹង​ការវាយប្រហារ
element-incited-by-state-agent = ត្រូវ​ភ្នាក់ងារ​រដ្ឋ​ញុះញង់
element-coerced = ត្រូវ​បង្ខិតបង្ខំ​ដោយ​មធ្យោបាយ​ណាមួយ​នៃ​ការ​ជួញដូរ​មនុស្ស
element-no-real-alternative = គ្មាន​ជម្រើស​ផ្សេង​ពិតប្រាកដ
element-irresistible-force = កម្លាំង​ដែល​មិន​អាច​ទប់ទល់​បាន
element-instant-death = ការខ្លាចស្លាប់ភ្លាមៗ
element-intent = ចេតនា​ប្រព្រឹត្ត​បទល្មើស
element-at-the-same-time = ក្នុង​ពេល​តែមួយ​នឹង​ការវាយប្រហារ
element-beyond-human-control = កាលៈទេសៈ​ដែល​ហួសពី​ការគ្រប់គ្រង​របស់​មនុស្ស
element-compulsion = ស្ថិតក្រោមការបង្ខំ
element-fear-of-instant-death = ការ​ខ្លាច​ស្លាប់​ភ្លាមៗ នៅពេល​នោះ​តែម្តង
element-force = កម្លាំង
element-force-or-compulsion = កម្លាំង ឬការបង្ខំ
element-force-or-duress = កម្លាំង ឬ​ការ​បង្ខិតបង្ខំ
element-inevitable = មិនអាចជៀសវាងបាន
element-irresistible = មិនអាចទប់ទល់បាន
element-not-of-own-accord = មិនបាន​ស្ថិត​ក្នុង​ស្ថានភាព​នោះ​ដោយចិត្ត​ឯង
element-not-own-fault = គ្រោះថ្នាក់​មិនបាន​កើត​ពី​កំហុស​របស់​ខ្លួន
element-threat-to-that-person = ការ​គំរាម​សំដៅលើ​បុគ្គល​នេះ​ផ្ទាល់
element-unable-to-avoid-or-resist = មិន​អាច​ជៀសវាង ឬ​ទប់ទល់​បាន

## Limbs of a rule

limb-listed-offence = បទល្មើស​ក្នុង​បញ្ជី​នៃ​អត្ថបទ
limb-direct-result = លទ្ធផល​ផ្ទាល់​នៃ​ការ​ជួញដូរ​មនុស្ស
limb-incident = កើតឡើង​ជាប់នឹង​ការ​ជួញដូរ​មនុស្ស
limb-in-relation = ពាក់ព័ន្ធ​នឹង​ការ​ជួញដូរ​មនុស្ស
limb-obedience-to-order = ធ្វើតាមបញ្ជា​របស់​អ្នក​ជួញដូរ
limb-involvement-in-trafficking = ការ​ពាក់ព័ន្ធ​ក្នុង​ការ​ជួញដូរ​មនុស្ស​នោះ​ផ្ទាល់
limb-entry-stay-work = ការ​ចូល ការ​ឆ្លងកាត់ ការ​ចេញ ការ​ស្នាក់នៅ ឬ​ការ​ធ្វើការ
limb-documents = ឯកសារ
limb-immigration = បទល្មើសអន្តោប្រវេសន៍
limb-any-offence = បទល្មើសណាមួយ
limb-related-administrative-offence = បទល្មើស​រដ្ឋបាល​ដែល​ពាក់ព័ន្ធ
limb-any-other-offence = បទល្មើស​ផ្សេង​ណាមួយ​ដែល​កើត​ចេញពី​ការ​ជួញដូរ​មនុស្ស
limb-appeal-or-objection = ការ​ប្តឹង​ឧទ្ធរណ៍ ឬ​ការជំទាស់​នឹង​សេចក្តីសម្រេច
limb-compelled-act = អំពើ​ដែល​បុគ្គល​នេះ​ត្រូវ​គេ​បង្ខំឲ្យ​ធ្វើ
limb-crime-related-to-trafficking = បទល្មើស​ព្រហ្មទណ្ឌ​ដែល​ពាក់ព័ន្ធ​នឹង​ការ​ជួញដូរ​មនុស្ស
limb-crime-under-coercion = បទល្មើស​ព្រហ្មទណ្ឌ​ដែល​ប្រព្រឹត្ត​ក្រោមការបង្ខិតបង្ខំ​របស់​អ្នក​ជួញដូរ
limb-direct-consequence = ផលវិបាក​ផ្ទាល់​នៃ​ការ​ជួញដូរ​មនុស្ស
limb-directly-related = ពាក់ព័ន្ធ​ផ្ទាល់​នឹង​ការ​ជួញដូរ​មនុស្ស
limb-during-the-trafficking-experience = អំពើ​ដែល​បាន​ធ្វើ​ក្នុង​ពេល​ត្រូវ​គេ​ជួញដូរ
limb-employment-and-immigration = បទល្មើស​អំពី​ការងារ និង​អន្តោប្រវេសន៍
limb-entry-and-exit = ការចូល ឬការចេញ
limb-entry-and-residence = ការ​ចូល ឬ​ការ​ស្នាក់នៅ​ខុសច្បាប់
limb-entry-exit-stay-work-abroad = ការ​ចូល ការ​ឆ្លងកាត់ ការ​ចេញ ការ​ស្នាក់នៅ ឬ​ការ​ធ្វើការ​នៅ​បរទេស
limb-force-or-threat = ប្រព្រឹត្ត​ក្រោម​ការប្រើ​កម្លាំង ឬ​ការ​គំរាមកំហែង
limb-foreign-identification = ការកំណត់​របស់​រដ្ឋ​ភាគី​ផ្សេង​ថា​ជា​ជនរងគ្រោះ
limb-fraudulent-document = ឯកសារ​ធ្វើដំណើរ ឬ​ឯកសារ​អត្តសញ្ញាណ​ក្លែងក្លាយ
limb-hardship = ប្រព្រឹត្ត​ក្នុង​ភាព​លំបាក
limb-held-by-armed-or-terrorist-group = ត្រូវ​ក្រុម​ប្រដាប់អាវុធ ឬ​ក្រុម​ភេរវកម្ម​ឃុំ​ទុក
limb-identification-procedure = នីតិវិធី​កំណត់​អត្តសញ្ញាណ​ជនរងគ្រោះ
limb-illegal-entry = ការ​ចូល​ប្រទេស​ខុសច្បាប់
limb-illegal-immigration = អន្តោប្រវេសន៍​ខុសច្បាប់
limb-immigration-and-prostitution = បទល្មើស​អន្តោប្រវេសន៍ និង​ពេស្យាចារ
limb-immigration-detention = ការ​ឃុំខ្លួន​ផ្នែក​អន្តោប្រវេសន៍
limb-offence-in-the-trafficking-law = បទល្មើស​ដែល​មាន​ក្នុង​ច្បាប់​ប្រឆាំង​ការ​ជួញដូរ​មនុស្ស​ផ្ទាល់
limb-offence-related-to-the-situation = បទល្មើស​ដែល​ពាក់ព័ន្ធ​នឹង​ស្ថានភាព​ជា​អ្នក​ត្រូវ​គេ​ជួញដូរ
limb-other-illegal-act = អំពើ​ខុសច្បាប់​ផ្សេង​ដែល​កើត​ចេញពី​ការ​ជួញដូរ​មនុស្ស
limb-prostitution = ពេស្យាចារ
limb-prostitution-and-immigration = ពេស្យាចារ និង​បទល្មើស​អន្តោប្រវេសន៍
limb-threatened-or-coerced = ប្រព្រឹត្ត​ដោយសារ​ការ​គំរាម ឬ​ការ​បង្ខិតបង្ខំ
limb-travel-document = ការ​ក្លែង​ឯកសារ​ធ្វើដំណើរ ឬ​ការប្រើ​ឯកសារ​ធ្វើដំណើរ​ក្លែងក្លាយ
limb-treated-as-victim = ត្រូវ​ប្រព្រឹត្ត​ចំពោះ​ជា​ជនរងគ្រោះ
limb-unjust-conviction = ការចោទប្រកាន់ និង​ការ​ផ្តន្ទាទោស​ដោយ​អយុត្តិធម៌
limb-unjust-detention = ការ​ឃុំខ្លួន​ដោយ​អយុត្តិធម៌ ឬ​តាមអំពើចិត្ត

## Conditions a human must still check

condition-travel-document = ត្រូវ​មាន​មនុស្ស​ពិនិត្យ៖ ឯកសារ​នេះ​ជា​ឯកសារ​ធ្វើដំណើរ។
condition-purpose-of-entering = ត្រូវ​មាន​មនុស្ស​ពិនិត្យ៖ ឯកសារ​នេះ​សម្រាប់​ចូល​ប្រទេស។
condition-receiving-or-transit-country = ត្រូវ​មាន​មនុស្ស​ពិនិត្យ៖ អំពើ​នេះ​ទាក់ទង​នឹង​ប្រទេស​ទទួល ឬប្រទេស​ឆ្លងកាត់។
condition-foreign-country = ត្រូវ​មាន​មនុស្ស​ពិនិត្យ៖ អំពើ​នេះ​ទាក់ទង​នឹង​ប្រទេស​បរទេស។
condition-specific-case-and-related-provisions = ត្រូវ​មាន​មនុស្ស​ពិនិត្យ៖ អ្វី​ដែល​រឿងក្តី​ជាក់លាក់ និង​បទប្បញ្ញត្តិ​ពាក់ព័ន្ធ​តម្រូវ។
condition-serious-crime = ត្រូវ​មាន​មនុស្ស​ពិនិត្យ៖ បទល្មើស​នេះ​ជា​បទល្មើស​ដែល​ច្បាប់​នេះ​ចាត់ទុកថា​ធ្ងន់ធ្ងរ។
condition-listed-ground-of-review = ត្រូវ​មាន​មនុស្ស​ពិនិត្យ៖ មាន​មូលហេតុ​មួយ ដែល​ច្បាប់​អនុញ្ញាត​ឲ្យ​លុបចោល ឬ​កែប្រែ​សេចក្តីសម្រេច។
condition-later-acquittal = ត្រូវ​មាន​មនុស្ស​ពិនិត្យ៖ ក្រោយមក តុលាការ​បាន​ប្រកាស​ថា​បុគ្គល​នេះ​គ្មាន​ទោស។
condition-unjust-or-arbitrary-detention = ត្រូវ​មាន​មនុស្ស​ពិនិត្យ៖ បុគ្គល​នេះ​ត្រូវ​បាន​ឃុំខ្លួន​ដោយ​អយុត្តិធម៌ ហើយ​ត្រូវ​បាន​ដោះលែង​ដោយ​គ្មាន​ការចោទប្រកាន់ ឬ​ត្រូវ​បាន​ឃុំខ្លួន​តាមអំពើចិត្ត។
