# review: unreviewed

## Roles

role-all = គ្រប់គ្នា​ដែល​ពាក់ព័ន្ធ​នឹង​រឿងក្តី
role-state = រដ្ឋ
role-frontline-officer = មន្ត្រីជួរមុខ
role-investigator = មន្ត្រីដែលចាប់ខ្លួន ឬអ្នកស៊ើបអង្កេត
role-immigration-officer = មន្ត្រីអន្តោប្រវេសន៍
role-labour-inspector = អធិការការងារ
role-consular-officer = មន្ត្រីកុងស៊ុល
role-prosecutor = ព្រះរាជអាជ្ញា
role-defence-lawyer = មេធាវីការពារ
role-judge = ចៅក្រម ឬតុលាការ
role-counter-trafficking-body = ស្ថាប័នជាតិ​ប្រឆាំង​ការ​ជួញដូរ​មនុស្ស
role-human-rights-institution = ស្ថាប័នជាតិ​សិទ្ធិមនុស្ស
role-civil-society = អង្គការ​សង្គម​ស៊ីវិល ឬ​អង្គការ​ក្រៅរដ្ឋាភិបាល
role-health-and-social-service = សេវាសុខាភិបាល ឬសេវាសង្គម
role-child-protection = សេវាការពារកុមារ
role-legislator = អ្នកតាក់តែងច្បាប់
role-somtc = កិច្ចប្រជុំ​មន្ត្រី​ជាន់ខ្ពស់​អាស៊ាន​ស្តី​ពី​ឧក្រិដ្ឋកម្ម​ឆ្លងដែន (SOMTC)
role-aichr = គណៈកម្មការ​អន្តររដ្ឋាភិបាល​អាស៊ាន​ទទួល​បន្ទុក​សិទ្ធិមនុស្ស (AICHR)
role-national-actip-representative = តំណាងជាតិ​សម្រាប់​អនុសញ្ញា​អាស៊ាន​ប្រឆាំង​ការ​ជួញដូរ​មនុស្ស (ACTIP)

## Offences

offence-irregular-entry = ការចូល​ប្រទេស​ដោយ​គ្មាន​ការអនុញ្ញាត
offence-irregular-exit = ការ​ចេញពី​ប្រទេស​ដោយ​គ្មាន​ការអនុញ្ញាត
offence-irregular-stay = ការ​ស្នាក់នៅ​ក្នុង​ប្រទេស​ដោយ​គ្មាន​ការអនុញ្ញាត
offence-irregular-status = ឋានៈ​អន្តោប្រវេសន៍​មិន​ត្រឹមត្រូវ​តាមច្បាប់
offence-irregular-work = ការ​ធ្វើការ​ដោយ​គ្មាន​ការអនុញ្ញាត
offence-fraudulent-work-permit = លិខិត​អនុញ្ញាត​ការងារ​ក្លែងក្លាយ ឬ​ទទួល​បាន​ដោយ​មិន​ត្រឹមត្រូវ
offence-lack-of-documents = ការ​គ្មាន​ឯកសារ​អត្តសញ្ញាណ ឬ​ឯកសារ​ធ្វើដំណើរ
offence-false-document-use = ការប្រើ ឬ​ការ​មាន​ឯកសារ​ក្លែងក្លាយ
offence-false-document-making = ការ​ធ្វើ​ឯកសារ​ក្លែងក្លាយ
offence-false-statement-to-official = ការ​ផ្តល់​ព័ត៌មាន​មិន​ពិត​ដល់​មន្ត្រី
offence-prostitution = ពេស្យាចារ ឬការអូសទាញរកភ្ញៀវ
offence-begging = ការសុំទាន
offence-vagrancy = ការដើរអនាថា
offence-disorderly-conduct = ការ​រំខាន​សណ្តាប់ធ្នាប់​សាធារណៈ
offence-public-morals = បទល្មើស​ប្រឆាំង​នឹង​សីលធម៌​សាធារណៈ
offence-alcohol-related = បទល្មើស​ទាក់ទង​នឹង​គ្រឿងស្រវឹង
offence-curfew-violation = ការបំពានបម្រាមគោចរ
offence-shoplifting = ការលួចទំនិញក្នុងហាង
offence-pickpocketing = ការលួចឆក់ហោប៉ៅ
offence-burglary = ការចូលលួចក្នុងអគារ
offence-counterfeit-goods = ការ​លក់​ទំនិញ​ក្លែងក្លាយ
offence-scamming = ការបោកប្រាស់យកប្រាក់ (scam)
offence-cyber-enabled-crime = ឧក្រិដ្ឋកម្ម​ដែល​ប្រព្រឹត្ត​ដោយ​ប្រើ​អ៊ីនធឺណិត
offence-cybercrime = ឧក្រិដ្ឋកម្ម​តាម​ប្រព័ន្ធ​បច្ចេកវិទ្យា
offence-credit-card-fraud = ការឆបោកតាមកាតឥណទាន
offence-identity-theft = ការ​លួច​អត្តសញ្ញាណ​អ្នកដទៃ
offence-benefit-fraud = ការ​ឆបោក​យក​ប្រាក់​ឧបត្ថម្ភ​សង្គម
offence-money-laundering = ការសម្អាតប្រាក់
offence-drug-use = ការប្រើប្រាស់​គ្រឿងញៀន
offence-drug-possession = ការរក្សាទុកគ្រឿងញៀន
offence-drug-production = ការផលិតគ្រឿងញៀន ឬការដាំដំណាំញៀន
offence-drug-trafficking = ការជួញដូរ ឬការរត់ពន្ធគ្រឿងញៀន
offence-assault = អំពើហិង្សាលើរាងកាយ
offence-homicide = ឃាតកម្ម ឬ​អំពើ​ដែល​បណ្តាលឲ្យ​ស្លាប់
offence-sexual-violence = អំពើហិង្សាផ្លូវភេទ
offence-illegal-fishing = ការនេសាទខុសច្បាប់
offence-armed-group-participation = ការ​ចូលរួម​ក្នុង​ក្រុម​ប្រដាប់អាវុធ
offence-terrorism = ភេរវកម្ម
offence-organ-donation = ការ​ផ្តល់​សរីរាង្គ​ដោយ​ខុសច្បាប់
offence-trafficking-in-persons = ការជួញដូរមនុស្ស
offence-migrant-smuggling = ការរត់ពន្ធមនុស្ស
offence-other = បទល្មើសផ្សេង

## States

state-BN = ប្រ៊ុយណេ ដារូសាឡឹម
state-ID = ឥណ្ឌូនេស៊ី
state-KH = កម្ពុជា
state-LA = ឡាវ
state-MM = មីយ៉ាន់ម៉ា
state-MY = ម៉ាឡេស៊ី
state-PH = ហ្វីលីពីន
state-SG = សិង្ហបុរី
state-TH = ថៃ
state-VN = វៀតណាម
