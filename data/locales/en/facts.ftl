## The act: how the person was brought or kept

fact-act = was recruited, moved, handed over, kept or received
ask-act = Did anyone recruit, move, hand over, keep or take in the person?
fact-act-recruitment = was recruited
ask-act-recruitment = Did someone find or hire the person, or talk them into coming?
fact-act-transportation = was transported
ask-act-transportation = Did someone take the person from one place to another, or arrange or pay for the trip?
fact-act-transfer = was handed over to someone else
ask-act-transfer = Did one person or group hand the person over to another?
fact-act-harbouring = was kept or housed somewhere
ask-act-harbouring = Did someone keep or house the person in a place?
fact-act-receipt = was received by someone on arrival
ask-act-receipt = Did someone meet or take in the person when they arrived?

## The means: how the person was controlled

fact-means = was threatened, forced, coerced, deceived or taken advantage of
ask-means = Did anyone threaten, force, trick or take advantage of the person?
fact-means-threat-or-force = was threatened or met with force
ask-means-threat-or-force = Did anyone threaten, hit, hurt or lock up the person?
fact-means-coercion = was coerced in another way
ask-means-coercion = Did anyone put pressure on the person in another way, such as with debts, or by keeping papers or pay?
fact-means-abduction = was abducted
ask-means-abduction = Did anyone take the person away by force or against their will?
fact-means-fraud = was brought in by fraud
ask-means-fraud = Did anyone cheat the person, for example with a fake job, a false contract or false papers?
fact-means-deception = was deceived
ask-means-deception = Did anyone lie to the person about the work, the pay, the place or how they would live?
fact-means-abuse-of-power = someone abused power over the person
ask-means-abuse-of-power = Did someone with power over the person misuse it, such as a boss, a relative or an official?
fact-means-abuse-of-vulnerability = someone took advantage of a position of vulnerability
ask-means-abuse-of-vulnerability = Did anyone take advantage of the person being poor, young, ill, alone, in debt or without papers?
fact-means-payment-to-controller = someone in control of the person was paid to agree
ask-means-payment-to-controller = Did anyone give money or favours to someone in control of the person, so that they would agree?

## The purpose: what the person was wanted for

fact-purpose = was exploited, or was meant to be
ask-purpose = Did anyone use the person for gain, or plan to?
fact-purpose-sexual-exploitation = for sexual exploitation
ask-purpose-sexual-exploitation = Did anyone use the person for sex work or sexual acts for gain, or plan to?
fact-purpose-forced-labour = for forced labour or services
ask-purpose-forced-labour = Was the person made to work under threat or without a free choice, or was that the plan?
fact-purpose-slavery = for slavery
ask-purpose-slavery = Was the person treated as if someone owned them, or was that the plan?
fact-purpose-practices-similar-to-slavery = for practices similar to slavery
ask-purpose-practices-similar-to-slavery = Was the person held to a debt or sold into marriage, or was that or something like it the plan?
fact-purpose-servitude = for servitude
ask-purpose-servitude = Did the person have to live with and serve someone with no way to leave, or was that the plan?
fact-purpose-organ-removal = for the removal of an organ
ask-purpose-organ-removal = Was an organ taken from the person, or was that the plan?
fact-purpose-forced-criminality = to be made to commit offences
ask-purpose-forced-criminality = Was the person made to do illegal things for someone else, or was that the plan?
fact-purpose-other = for another form of exploitation
ask-purpose-other = Was the person used for gain in some other way, or was that the plan?

## The link between the act and the trafficking

fact-nexus = the act is linked to the trafficking
ask-nexus = Is there any link between what the person did and the trafficking?
fact-nexus-compelled = acted under threat, force or other coercion
ask-nexus-compelled = Did someone force, threaten or pressure the person to do it?
fact-nexus-ordered = acted on the trafficker's instruction
ask-nexus-ordered = Did the trafficker tell the person to do it?
fact-nexus-purpose = committing it was what the person was exploited for
ask-nexus-purpose = Was this act what the trafficker used the person for?
fact-nexus-status = it consists in the entry, stay, work or papers that the trafficking brought
ask-nexus-status = Is it about how the person came in, stayed or worked, or their papers, because of the trafficking?
fact-nexus-escape = acted to get out or to get help
ask-nexus-escape = Did the person do it to get out or to get help?
fact-nexus-survival = acted to live through it
ask-nexus-survival = Did the person do it to stay alive, for example because of hunger or debt?
fact-nexus-aftermath = acted after getting out, under fear, control or effects that go on
ask-nexus-aftermath = After getting out, was the person still afraid, controlled or harmed, and did it for that reason?
fact-nexus-but-for = it would not have happened without the trafficking
ask-nexus-but-for = Would it have happened only because of the trafficking, and not without it?
fact-nexus-independent = was a free choice unconnected to the trafficking
ask-nexus-independent = Was it the person's own free choice, with no link to the trafficking at all?

## The circumstances of the act

fact-circumstances-threat-of-death-or-serious-harm = was threatened with death or serious harm
ask-circumstances-threat-of-death-or-serious-harm = Did anyone threaten to kill or badly hurt the person or someone else?
fact-circumstances-threat-imminent = the threat could be carried out at any moment
ask-circumstances-threat-imminent = Could the threat have been carried out right then or very soon?
fact-circumstances-threat-to-self-or-close = the threat was aimed at the person or someone close
ask-circumstances-threat-to-self-or-close = Was the threat against the person or someone close to them?
fact-circumstances-no-safe-escape = had no safe way out
ask-circumstances-no-safe-escape = Was there no safe way for the person to get away or get help?
fact-circumstances-proportionate = the act was in proportion to the harm feared
ask-circumstances-proportionate = Was the harm done no worse than the harm the person feared?
fact-circumstances-voluntary-exposure = chose freely to go into that danger
ask-circumstances-voluntary-exposure = Did the person freely choose to go into this danger, knowing what it was?
fact-circumstances-danger-to-life-or-health = was in danger of life or health
ask-circumstances-danger-to-life-or-health = Was the person's life or health in danger, for example from hunger or illness?
fact-circumstances-responding-to-attack = was answering an attack
ask-circumstances-responding-to-attack = Was the person defending themselves or someone else from an attack?
fact-circumstances-incited-by-state-agent = was incited by a state agent
ask-circumstances-incited-by-state-agent = Did an officer or someone working for the State push the person to do it?

## The proceedings so far

fact-proceedings-detained = is or was detained
ask-proceedings-detained = Is the person locked up, or not free to leave a place, or were they?
fact-proceedings-charged = has been charged
ask-proceedings-charged = Has the person been charged with this?
fact-proceedings-convicted = has been convicted
ask-proceedings-convicted = Has a court found the person guilty of this?
fact-proceedings-fined = has been fined
ask-proceedings-fined = Has the person been fined for this?
fact-proceedings-removal-ordered = has been ordered to leave the country
ask-proceedings-removal-ordered = Has anyone ordered that the person be sent out of the country?
fact-proceedings-reentry-banned = is banned from coming back
ask-proceedings-reentry-banned = Has the person been banned from coming back into the country?
fact-proceedings-sentence-served = has served the sentence
ask-proceedings-sentence-served = Has the person already served the sentence?
fact-proceedings-legal-aid = has legal aid or a lawyer
ask-proceedings-legal-aid = Does the person have a lawyer or legal aid?
fact-proceedings-consular-notice-given = has been told of the right to consular help
ask-proceedings-consular-notice-given = Has the person been told they may contact their consulate?
fact-proceedings-assessed-by-qualified-person = has been assessed by a trained, qualified person
ask-proceedings-assessed-by-qualified-person = Has someone trained to identify trafficking victims assessed the person?

## The person and the case

fact-suspicion = an official has recorded a credible suspicion of trafficking
ask-suspicion = Has any official written down a believable suspicion that the person was trafficked?
fact-person-age = age now
ask-person-age = How old is the person now?
fact-person-reason-to-believe-child = there is reason to believe that the person is under 18
ask-person-reason-to-believe-child = Is there any reason to think the person may be under 18?
fact-person-nationalities = nationality or nationalities
ask-person-nationalities = Which country or countries is the person a citizen of?
fact-person-woman = is a woman
ask-person-woman = Is the person a woman?
fact-age-at-start = age when the trafficking began
ask-age-at-start = How old was the person when it began?
fact-age-at-time = age at the time of the act
ask-age-at-time = How old was the person when this act happened?
fact-identifications = findings by authorities on whether the person is a victim
ask-identifications = Has an authority here or in another country decided whether the person is a victim?
fact-offence = the offence in question
ask-offence = What is the person said to have done?
fact-class = the kind of liability
ask-class = Is this a criminal, administrative, immigration or civil matter?

## Recorded because officials ask; none of these changes the result

fact-context-consented = is said to have consented
ask-context-consented = Does anyone say the person agreed to it?
fact-context-contract-signed = signed a contract
ask-context-contract-signed = Did the person sign a contract?
fact-context-paid-wage = was paid a wage
ask-context-paid-wage = Was the person paid?
fact-context-cooperates = cooperates with the authorities
ask-context-cooperates = Is the person helping the authorities?
fact-context-trafficker-prosecuted = the trafficker is being prosecuted
ask-context-trafficker-prosecuted = Is anyone being prosecuted for the trafficking?
fact-context-self-identifies = says that they are a victim
ask-context-self-identifies = Does the person say they are a victim?
fact-context-previous-offences = has earlier offences on record
ask-context-previous-offences = Is there a record of earlier offences?
fact-episodes = what was done to the person, how and what for
ask-episodes = What was done to the person, by what means, and what for?
