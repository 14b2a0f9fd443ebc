## My work

page-save = Save
case-word = Case
work-purpose = What are you here for?
work-purpose-hint = It is written down with everything you open.
work-cases = All my cases
work-open = Open a case
work-none = Your role opens no cases here.
work-own = Your file
work-changed = What changed
work-look = Look
work-waiting = Referrals that wait for your answer
work-referral = Referral of { $day }
work-unanswered = Referrals nobody has answered in time
work-late = Late
work-mine = What is due
work-team = Late in your team
work-agency = Nobody has taken these
work-nothing = Nothing is due.
work-until = until { $day }
work-overdue = was due { $day }
work-more = and { $count } more
notice-break-glass = Somebody opened a file in an emergency
notice-request = A request waits for you
notice-decided = Your request was decided
notice-recovery-used = A recovery code of yours was used
notice-result-changed = The result of a case has changed
notice-referral-answered = A referral was answered
notice-consent-withdrawn = A person has taken back consent
notice-service-stale = A service in the directory is to be checked again
notice-webhook-failed = A message to another system could not be delivered
purpose-identification = Finding out whether the person is a victim
purpose-protection = Protection and help
purpose-trafficking-investigation = Investigating the traffickers
purpose-prosecution = Prosecution
purpose-defence = Defence
purpose-adjudication = Judging
purpose-immigration-enforcement = Immigration enforcement
<<<<<<< HEAD
purpose-monitoring = Monitoring
=======
>>>>>>> f0e499c844e2819e808d763005d9718c9958710b
purpose-oversight = Oversight
purpose-statistics = Statistics
purpose-administration = Administration
purpose-own-file = One's own file

## The list

list-title = Cases
list-name = Find by a name
list-name-hint = Any part of a name, in any script. The name does not stand in the address.
list-find = Find
list-state = Country
list-stage = Stage
list-all = All
list-narrow = Narrow the list
list-code = Case code
list-changed = Last changed
list-none = No case is shown here.
list-first = Back to the first page
list-more = More

## Opening a case

open-title = Open a case
open-lead = These are the least facts that make a case. Everything else can follow.
open-reference = Case code
open-reference-hint = A code of your own, as TH-2026-0042. Never a name.
open-suspicion = Has an official written down a believable suspicion of trafficking?
open-open = Open the case

## The case

case-purpose = You are here for: { $purpose }
case-entries = { $count } entries
case-parts = Parts of this case
case-tasks = What to do
case-acts = Acts and what protects
case-facts = What is known
case-decisions = Decisions
case-referrals = Referrals
case-documents = Documents
case-notes = Notes
case-section = Non-punishment section
case-history = History
case-readers = Who has seen this file
case-asks = At this stage somebody must ask and answer:
case-over = this time is over
case-decide = Decide: { $offence }
case-stage = Stage: { $offence }
case-no-assessment = The assessment is not shown to your role for this purpose.
case-no-decision = No decision is recorded yet.
case-name = Name
case-other-names = Other names
case-languages = Languages
case-person = The person
case-episode = The trafficking ({ $id })
case-act = The act: { $offence }
case-otherwise = Before, another said:
case-refer = Refer to help
case-add-file = Add a file
case-file-hint = At most 25 MB. Place and camera are taken out of pictures.
case-send-file = Send the file
case-add-note = Add a note
case-withheld = Not shown to you
case-withheld-text = For your role and this purpose these parts stay closed, whether they hold anything or not.
case-moved = Somebody else changed this case meanwhile. Nothing of yours is lost.
task-mine = Mine
task-others = Tasks of others ({ $count })
task-evidence = What shows that it was done
task-reasons = If it cannot be done: why
task-is-done = It is done
task-take = I take it
task-cannot = It cannot be done
task-closed = Closed ({ $count })
task-open = to do
task-done = done
task-not-possible = not possible
task-ceased = no longer asked
edit-both = Both values stand here. Choose the one that is right.
edit-now = Stands there now
edit-yours = Yours
edit-why = Why you change it (kept as a note)
edit-mine = Keep mine
edit-theirs = Keep theirs
section-hint = It names nobody. It is a draft for a person to check and sign.
history-says = What it says
readers-when = When
readers-who = Who
readers-why = What for
readers-what = What was shown

## Deciding

decide-title = Record a decision
decide-h1 = Does the principle apply to this act: { $offence }?
decide-outcome = You decide that the principle is
decided-applied = applied
decided-partly = applied in part
decided-not-applied = not applied
decide-ground = On which ground
decide-no-ground = None named
decide-reasons = Your reasons
decide-against = If you decide against protection
decide-against-hint = Say which element of the definition or which link is missing, and why. Leave the others empty.
decide-departs = This departs from
departs-assessment = the assessment
departs-finding = a finding of an authority
decide-bases = Other reasons you rest on
decide-yours = The decision is yours. It is kept with your name, your role and the time.
decide-record = Record the decision
decide-departed = departs from the assessment or a finding
basis-not-formally-identified = The person was not formally identified
basis-no-trafficker-prosecuted = No trafficker was prosecuted
basis-does-not-cooperate = The person does not cooperate
basis-serious-offence = The offence is serious
basis-consented = The person consented
basis-contract-signed = The person signed a contract
basis-self-denied = The person says not to be a victim

## Referring

refer-lead = The agency sees only what the person agrees to share, and only for this purpose. Consent can be taken back at any time.
refer-agency = To which agency
refer-purpose = For what
refer-service = Which help
refer-note = Note for the agency
refer-share = The person agrees to share
refer-consent = I asked the person, and the person agrees
refer-send = Send
refer-accept = Accept
refer-decline = Decline
refer-why-not = If you decline: why
refer-needs-consent = Ask the person first. Without consent nothing is shared.
refer-needs-fields = Choose what the person agrees to share.
refer-needs-service = Say which help is needed.
refer-needs-agency = Choose an agency.
referral-accepted = Accepted
referral-declined = Declined
referral-completed = Completed
referral-withdrawn = Taken back

## Parts of a file

field-reference = Case code
field-person = The person's age and nationality
field-protection = What is known of the trafficking
field-acts = The acts
field-context = Other circumstances
field-identity = Name
field-whereabouts = Whereabouts
field-health = Health
field-testimony = Testimony
field-assessment = Assessment
field-decisions = Decisions
field-measures = Tasks and measures
field-referrals = Referrals
field-documents = Documents
field-consents = Consents
field-notes = Notes
field-privileged = Privileged notes
entry-case = Case document
entry-facts = Facts
entry-answers = Answers
entry-identity = Name
entry-whereabouts = Whereabouts
entry-health = Health
entry-testimony = Testimony
entry-identification = Finding of an authority
entry-identification-document = The document that shows the other State's finding
entry-appeal = Appeal
entry-age = How the age was verified
entry-guardian = A guardian
entry-best-interests = The best interests of the child
entry-assessment = Assessment
entry-decision = Decision
entry-permission = Permission
entry-measure = Measure
entry-remedy = Remedy
entry-task = Task
entry-referral = Referral
entry-referral-answer = Answer to a referral
entry-document = Document
entry-consent = Consent
entry-notification = Notice to another State
entry-note = Note
entry-correction = Correction
entry-merge = Merge
entry-withheld = Not shown to you
