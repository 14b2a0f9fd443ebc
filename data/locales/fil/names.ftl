# review: unreviewed

## Roles

role-all = lahat ng humahawak sa kaso
role-state = ang Estado
role-frontline-officer = opisyal na unang humaharap sa tao
role-investigator = opisyal na nang-aresto o imbestigador
role-immigration-officer = opisyal ng imigrasyon
role-labour-inspector = inspektor ng paggawa
role-consular-officer = opisyal ng konsulado
role-prosecutor = piskal
role-defence-lawyer = abogado ng depensa
role-judge = hukom o hukuman
role-counter-trafficking-body = pambansang lupon laban sa human trafficking
role-human-rights-institution = pambansang institusyon ng karapatang pantao
role-civil-society = lipunang sibil o organisasyong hindi sa pamahalaan (NGO)
role-health-and-social-service = serbisyong pangkalusugan o panlipunan
role-child-protection = serbisyo ng proteksyon sa bata
role-legislator = mambabatas
role-somtc = Pulong ng mga Nakatataas na Opisyal ng ASEAN tungkol sa Krimeng Transnasyonal (SOMTC)
role-aichr = Komisyon ng mga Pamahalaan ng ASEAN para sa Karapatang Pantao (AICHR)
role-national-actip-representative = Pambansang Kinatawan para sa ACTIP

## Offences

offence-irregular-entry = pagpasok sa bansa nang walang pahintulot
offence-irregular-exit = paglabas ng bansa nang walang pahintulot
offence-irregular-stay = pananatili sa bansa nang walang pahintulot o lampas sa pinahintulutan
offence-irregular-status = kawalan ng legal na katayuan sa imigrasyon
offence-irregular-work = pagtatrabaho nang walang permit
offence-fraudulent-work-permit = peke o dinayang permit sa pagtatrabaho
offence-lack-of-documents = kawalan ng dokumento
offence-false-document-use = paggamit o pag-iingat ng pekeng dokumento
offence-false-document-making = paggawa ng pekeng dokumento
offence-false-statement-to-official = maling pahayag sa opisyal
offence-prostitution = prostitusyon o pag-aalok nito
offence-begging = pamamalimos
offence-vagrancy = pagpapalaboy-laboy
offence-disorderly-conduct = panggugulo sa publiko
offence-public-morals = paglabag sa moralidad ng publiko
offence-alcohol-related = paglabag na may kinalaman sa alak
offence-curfew-violation = paglabag sa curfew
offence-shoplifting = pagnanakaw sa tindahan
offence-pickpocketing = pandurukot
offence-burglary = pagpasok sa gusali para magnakaw
offence-counterfeit-goods = pagbebenta ng mga pekeng produkto
offence-scamming = panloloko ng tao (scam)
offence-cyber-enabled-crime = krimeng ginawa sa tulong ng kompyuter o internet
offence-cybercrime = krimen sa kompyuter (cybercrime)
offence-credit-card-fraud = pandaraya gamit ang credit card
offence-identity-theft = pagnanakaw ng pagkakakilanlan
offence-benefit-fraud = pandaraya sa benepisyong panlipunan
offence-money-laundering = paglilinis ng maruming pera (money laundering)
offence-drug-use = paggamit ng droga
offence-drug-possession = pag-iingat ng droga
offence-drug-production = paggawa ng droga o pagtatanim ng halamang droga
offence-drug-trafficking = pagbebenta, paghahatid, o pagpupuslit ng droga
offence-assault = pananakit
offence-homicide = pagpatay ng tao, sinadya man o hindi
offence-sexual-violence = sekswal na karahasan
offence-illegal-fishing = ilegal na pangingisda
offence-armed-group-participation = paglahok sa armadong grupo
offence-terrorism = terorismo
offence-organ-donation = ilegal na pagbibigay ng bahagi ng katawan (organ)
offence-trafficking-in-persons = human trafficking
offence-migrant-smuggling = pagpupuslit ng mga migrante
offence-other = iba pang paglabag

## States

state-BN = Brunei Darussalam
state-ID = Indonesia
state-KH = Cambodia
state-LA = Laos
state-MM = Myanmar
state-MY = Malaysia
state-PH = Pilipinas
state-SG = Singapore
state-TH = Thailand
state-VN = Vietnam
