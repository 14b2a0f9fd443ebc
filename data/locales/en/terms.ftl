## Status of the person as a victim

status-identified = Identified victim
status-recognised = Recognised victim
status-presumed = Presumed victim
status-not-indicated = Not indicated on these facts
status-open = Not settled yet
status-identified-long = The competent authority of this State found that the person is a victim of trafficking.
status-recognised-long = Another ACTIP party found that the person is a victim, and this State must recognise that finding.
status-presumed-long = There is a credible suspicion, or enough signs, that the person is a victim: treat the person as one from now on.
status-not-indicated-long = An element of trafficking that is required is answered no throughout; new facts may change this.
status-open-long = Too little is known to say. That is a reason to go on asking, never a finding that the person is no victim.

## Elements of trafficking in persons

element-act = Act
element-means = Means
element-purpose = Purpose of exploitation
element-answer-met = Met
element-answer-open = Not settled yet
element-answer-contradicted = Contradicted
element-answer-not-required = Not required for a child

## Child

child-yes = Child (under 18)
child-presumed = Presumed to be a child
child-no = Adult, as far as known

## The non-punishment principle

principle-applies = The principle applies
principle-presumed = The principle is presumed to apply
principle-does-not-apply = The principle does not apply on these facts
principle-open = Not settled yet
principle-applies-long = The non-punishment principle applies: the person is a victim and the act is linked to the trafficking.
principle-presumed-long = The person is presumed to be a victim and the act is linked to the trafficking, so act as if the principle applies.
principle-does-not-apply-long = On these facts trafficking is not indicated, or the act has no link to it.
principle-open-long = A fact that decides it is not known yet. What is unknown never counts against the person.

## Protection

protection-barred = The law forbids punishing
protection-permission-required = No punishment unless a named authority permits
protection-discretionary = The law lets the State not punish
protection-agreement = Protected by an agreement between States
protection-policy = Protected by policy only
protection-regional = Protected by ACTIP and other international law only
protection-none = No protection found on these facts
protection-barred-long = A law of this State forbids punishing the person for this act.
protection-permission-required-long = A law of this State bars action for this act unless the authority it names gives permission.
protection-discretionary-long = A law of this State allows officials not to punish this act; they should use that power.
protection-agreement-long = An agreement that binds this State and a State of the person's nationality covers this act.
protection-policy-long = A policy of this State covers this act, but no law does.
protection-regional-long = No national law or policy covers this act: rely on ACTIP article 14(7) and other international law.
protection-none-long = The principle does not apply on these facts and no rule that was looked at gives protection.

## Answers and outcomes

answer-yes = Yes
answer-no = No
answer-unknown = Not known
outcome-met = Met
outcome-failed = Not met
outcome-open = Not settled yet
compulsion-yes = Compelled
compulsion-no = Not compelled
compulsion-unknown = Compulsion not known
compulsion-not-required = Not asked for a child
reading-plain = Plain reading
reading-broad = Broad reading
causation-yes = Linked to the trafficking
causation-no = Not linked to the trafficking
causation-unknown = Link not known
inquiry-routine = Routine enquiry
inquiry-probing = Probing enquiry
inquiry-most-probing = Most probing enquiry

## Kinds and classes of offence

kind-status = Comes with the status the trafficking brought
kind-purpose = What the person was exploited for
kind-secondary = Committed in the course or wake of the trafficking
class-criminal = Criminal
class-administrative = Administrative
class-immigration = Immigration
class-civil = Civil
group-immigration = Immigration
group-labour = Work without permission
group-document = Documents
group-prostitution = Prostitution
group-public-order = Public order
group-property = Property
group-fraud = Fraud and cybercrime
group-drugs = Drugs
group-violence = Violence
group-maritime = At sea
group-security = Security
group-organ = Organs
group-trafficking = Trafficking and smuggling
group-other = Other
seriousness-minor = Minor
seriousness-serious = Serious
seriousness-grave = Grave

## Stages

stage-encounter = First contact
stage-investigation = Investigation
stage-charge = Charge
stage-trial = Trial
stage-sentencing = Sentencing
stage-post-conviction = After conviction
stage-removal = Removal from the country

## Rules and what they give

ground-kind-statute = Statute
ground-kind-policy = Policy
ground-kind-agreement = Agreement between States
ground-kind-treaty = Treaty or other international text
ground-kind-defence = Defence
ground-kind-mitigation = Mitigation
ground-kind-remedy = Remedy
effect-barred = Forbids punishing
effect-permission-required = Bars action unless permitted
effect-discretionary = Allows not punishing
effect-agreement = Agreement between States
effect-policy = Guides as policy
effect-regional = Regional or international standard
effect-recognition = Recognises another State's finding
effect-referral = Calls for referral to help
effect-informs = Informs only
effect-exempts = Excludes liability
effect-mitigates = Reduces the penalty
effect-remedies = Gives a remedy
force-must = Must
force-should = Should
force-may = May
defence-duress = duress
defence-necessity = necessity
defence-self-defence = self-defence
defence-entrapment = entrapment
gap-true = The person should be protected, and domestic law does not say so.
gap-false = No
finding-victim = Found to be a victim
finding-not-victim = Found not to be a victim
finding-pending = Not decided yet

## Questions asked of a rule

test-binds = Does the rule bind in this case?
test-beneficiaries = Is the person one of those the text protects?
test-threshold = Is the person's status as a victim as certain as the text asks?
test-acts = Is the offence one the text covers?
test-liability = Does the text cover this kind of liability?
test-link = Is there the link that the text asks for?
test-purposes = Is the exploitation of a kind the text covers?
test-excluded = Does the text leave this offence out?

## Elements of the defences

element-threat = Threat of death or serious harm
element-imminent = The threat or danger was imminent
element-aimed-at-self-or-close = Aimed at the person or someone close
element-no-safe-escape = No safe way out
element-proportionate = Proportionate to the harm feared
element-not-voluntarily-exposed = Not put at risk by free choice
element-danger = Danger to life or health
element-not-otherwise-avoidable = Could not be avoided in another way
element-under-attack = Under attack
element-responding-to-attack = Acted in answer to an attack
element-incited-by-state-agent = Incited by a state agent
element-coerced = Coerced by any means of trafficking
element-no-real-alternative = No real alternative
element-irresistible-force = Force that could not be resisted
element-instant-death = Fear of instant death
element-intent = Guilty intent
element-at-the-same-time = At the same time as the attack
element-beyond-human-control = Circumstances beyond human control
element-compulsion = Under compulsion
element-fear-of-instant-death = Fear of instant death at that very time
element-force = Force
element-force-or-compulsion = Force or compulsion
element-force-or-duress = Force or duress
element-inevitable = Could not be avoided
element-irresistible = Could not be resisted
element-not-of-own-accord = Not in that position of their own accord
element-not-own-fault = Danger not brought on by own fault
element-threat-to-that-person = The threat was to that very person
element-unable-to-avoid-or-resist = Unable to avoid or resist

## Limbs of a rule

limb-listed-offence = An offence on the text's list
limb-direct-result = A direct result of the trafficking
limb-incident = Incidental to the trafficking
limb-in-relation = In relation to the trafficking
limb-obedience-to-order = In obedience to the trafficker's order
limb-involvement-in-trafficking = Involvement in the trafficking itself
limb-entry-stay-work = Entry, transit, exit, stay or work
limb-documents = Documents
limb-immigration = Immigration offences
limb-any-offence = Any offence
limb-related-administrative-offence = A related administrative offence
limb-any-other-offence = Any other offence that comes from the trafficking
limb-appeal-or-objection = Appeal or objection against a decision
limb-compelled-act = An act the person was compelled to do
limb-crime-related-to-trafficking = A crime related to the trafficking
limb-crime-under-coercion = A crime committed under the trafficker's coercion
limb-direct-consequence = A direct consequence of the trafficking
limb-directly-related = Directly related to the trafficking
limb-during-the-trafficking-experience = An act done during the trafficking
limb-employment-and-immigration = Employment and immigration offences
limb-entry-and-exit = Entry or exit
limb-entry-and-residence = Entry or unlawful residence
limb-entry-exit-stay-work-abroad = Entry, transit, exit, stay or work in a foreign country
limb-force-or-threat = Committed under force or threat
limb-foreign-identification = Another Party's finding of victim
limb-fraudulent-document = A fraudulent travel or identity document
limb-hardship = Committed in hardship
limb-held-by-armed-or-terrorist-group = Held by an armed or terrorist group
limb-identification-procedure = Procedure for identifying victims
limb-illegal-entry = Illegal entry
limb-illegal-immigration = Illegal immigration
limb-immigration-and-prostitution = Immigration offences and prostitution
limb-immigration-detention = Immigration detention
limb-offence-in-the-trafficking-law = An offence in the anti-trafficking law itself
limb-offence-related-to-the-situation = An offence related to the situation as a trafficked person
limb-other-illegal-act = Another illegal act that comes from the trafficking
limb-prostitution = Prostitution
limb-prostitution-and-immigration = Prostitution and immigration offences
limb-threatened-or-coerced = Committed because of threat or coercion
limb-travel-document = Forging or using a forged travel document
limb-treated-as-victim = To be treated as a victim
limb-unjust-conviction = Unjust accusation and conviction
limb-unjust-detention = Unjust or arbitrary detention

## Conditions a human must still check

condition-travel-document = Check by hand: the document is a travel document.
condition-purpose-of-entering = Check by hand: the document was for entering the country.
condition-receiving-or-transit-country = Check by hand: the act concerns the receiving or a transit country.
condition-foreign-country = Check by hand: the act concerns a foreign country.
condition-specific-case-and-related-provisions = Check by hand: what the specific case and the related legal provisions ask for.
condition-serious-crime = Check by hand: the crime is one that this law counts as serious.
condition-listed-ground-of-review = Check by hand: one of the grounds on which the law lets a decision be nullified or amended.
condition-later-acquittal = Check by hand: the person was later acquitted.
condition-unjust-or-arbitrary-detention = Check by hand: the person was detained unjustly and let go without charge, or detained arbitrarily.
