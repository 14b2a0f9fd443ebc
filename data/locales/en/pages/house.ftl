## Running the house

house-title = Running the house
house-about = Requests that need two people, services, users, webhooks and the ledger.
house-lead = What you may do here depends on your role. Yours is:
house-more = Next page
house-none = There is nothing here now.
house-open = Open
house-pick = Choose one
house-all = All
house-keep = Keep the changes
house-kept = Kept.
house-you = You
house-somebody = Somebody of another agency
house-name = Name
house-role = Role
house-agency = Agency
house-state = State
house-kind = Kind
house-country = Country
house-country-hint = Two capital letters, as TH for Thailand.
house-case = Case
house-case-open = Open the case
house-case-other = Open the other case
house-reason = Reason
house-made-at = Made

## What one is told

house-notices = Notices
house-notices-about = What happened that you should know.
house-notices-none = Nothing has happened that you should know.
house-notices-seen = Mark all as seen
house-notice-new = New
house-notice-break-glass = A case was opened in an emergency
house-notice-reviewed = Your opening in an emergency was reviewed
house-notice-request = A request waits for a second person
house-notice-decided = A request was decided
house-notice-result-changed = What the law says of a case has changed
house-notice-referral-received = A referral has come in
house-notice-referral-answered = A referral was answered
house-notice-consent-withdrawn = A person no longer agrees to sharing
house-notice-service-stale = A service must be checked again
house-notice-webhook-failed = A webhook could not be reached
house-notice-recovery-used = One of your recovery codes was used. If it was not you, tell your administrator at once.
house-notice-other = Something happened

## Users

house-users = Users
house-users-about = Who works here, and in which role.
house-user = User
house-user-add = Add a user
house-user-add-do = Add and make a link
house-user-name-hint = The name that colleagues see.
house-user-login-hint = What the user types to sign in. It is not case-sensitive.
house-user-role-hint = One user has one role. It decides what the user sees.
house-supervisor = Login of the supervisor
house-supervisor-hint = Who reviews openings in an emergency. Leave it empty if there is nobody.
house-supervisor-is = Supervisor
house-no-such-login = Nobody has this login. Check it, or leave it empty.
house-pick-agency = Choose an agency.
house-pick-role = Choose a role.
house-user-on = May sign in
house-user-off = May not sign in
house-user-off-since = May not sign in since { $when }
house-user-own = This is you. Another administrator can change you.
house-user-stop = Stop this user from signing in
house-user-stop-about = Every session ends at once. What the user had to do goes to the agency.
house-user-let = Let this user sign in again
house-user-let-about = The user signs in with the same password and code as before.
house-user-reset = Begin anew for this user
house-user-reset-about = Password, codes and passkeys are taken away, and every session ends. You get a new link to hand over.
house-invited = Hand over this link
house-invited-lead = It is for { $name }. Hand it over in person. It works once, within three days.
house-invited-once = The link is shown only now. If it gets lost, begin anew for this user.

house-role-frontline-officer = Frontline officer
house-role-immigration-officer = Immigration officer
house-role-labour-inspector = Labour inspector
house-role-investigator = Investigator
house-role-prosecutor = Prosecutor
house-role-defence-lawyer = Defence lawyer
house-role-judge = Judge
house-role-child-protection = Child protection officer
house-role-shelter-worker = Shelter worker
house-role-counter-trafficking-body = Officer of the national body
house-role-human-rights-institution = Human rights institution
house-role-ngo-monitor = Independent monitor
house-role-statistician = Statistician
house-role-administrator = Administrator
house-role-person-concerned = The person the file is about

## Agencies

house-agencies = Agencies
house-agencies-about = The offices that work together here.
house-agency-form = Agency
house-agency-add = Add an agency
house-agency-kind-hint = What it is, as police, court or shelter.

## Services

house-services = Directory of services
house-services-about = Shelters, legal aid, interpreters, health care and who is competent.
house-services-found = Services
house-services-none = No service fits. Take away one of the choices above.
house-find = Show
house-language = Language
house-only-stale = Only those that nobody checked for half a year
house-stale = To be checked again
house-contact = Contact
house-contact-hint = How it is reached. Never write where a shelter is.
house-hours = Open
house-hours-hint = In words, as: day and night.
house-places = Free places
house-places-hint = On the day of the last check. Leave it empty if it is not known.
house-languages = Languages
house-languages-hint = Codes with spaces between them, as: th my.
house-verified = Last checked on { $day }
house-verified-on = Day of the last check
house-verified-on-hint = The day on which somebody made sure of all this.
house-service-form = Service
house-service-add = Add a service
house-service-agency = Agency that runs it
house-service-agency-hint = A referral can be sent to an agency that works here.
house-service-no-agency = None here; it is reached another way
house-authorities = Who is competent in { $state }
house-identifies = Identifies victims
house-coordinates = Coordinates
house-institution = Human rights institution
house-hotline = Telephone line

house-service-shelter = Shelter
house-service-legal-aid = Legal aid
house-service-interpreter = Interpreter
house-service-health = Health care
house-service-psychological = Psychological help
house-service-child-protection = Child protection
house-service-consulate = Consulate
house-service-hotline = Telephone line
house-service-identification = Identification
house-service-return-and-reintegration = Return and reintegration
house-service-other = Other

house-language-en = English
house-language-id = Indonesian
house-language-km = Khmer
house-language-lo = Lao
house-language-ms = Malay
house-language-my = Burmese
house-language-th = Thai
house-language-tl = Tagalog
house-language-vi = Vietnamese
house-language-zh = Chinese
house-language-bn = Bengali
house-language-ne = Nepali
house-language-ta = Tamil
house-language-tet = Tetum

## What needs two people

house-requests = Requests that need two people
house-requests-about = One asks and says why. Another agrees or refuses.
house-requests-lead = One person asks and says why. Another agrees or refuses. Nobody answers their own request.
house-act-export = A copy of a case
house-act-merge = Two cases become one
house-act-release-key = The key of a case
house-act-erase = A case is made unreadable for ever
house-act-export-means = If you agree, who asked can take a copy within one hour.
house-act-merge-means = If you agree, the other case becomes part of this one at once.
house-act-release-key-means = If you agree, who asked can take the key within one hour. With it the case can be read outside.
house-act-erase-means = If you agree, the case can never be read again by anybody. This happens at once and cannot be undone.
house-request-waiting = Waiting
house-request-agreed = Agreed
house-request-refused = Refused
house-request-done = Done
house-asked-by = Asked by
house-asked-at = Asked
house-decided-at = Decided
house-agree = Agree
house-refuse = Refuse
house-prove-to-answer = Prove again who you are, to answer
house-take = Take it
house-take-about = It can be taken once, within one hour after it was agreed to.

## Asking for what needs two people

two-title = Ask for what needs two people
two-new = Ask for the key of a case
two-lead = You ask and say why. A second person must agree. Until then nothing happens.
two-done = Your request is written down. A second person answers it.
two-act = What do you ask for?
two-pick = Choose what you ask for.
two-means-export = You get a copy of what you may read for this purpose. It can be taken once, within an hour after somebody agreed.
two-means-merge = Another case becomes part of this one. Do this only where both are of the same person.
two-means-release-key = With the key the case can be read outside of this server. It can be taken once, within an hour after somebody agreed.
two-means-erase = The case becomes unreadable for everybody and for ever. Nobody can undo it.
two-case = Id of the case
two-case-hint = The long id with four dashes, as it stands in the address of the case. You are not told whether there is such a case.
two-case-wrong = Type the whole id of the case, with its four dashes.
two-other = Id of the other case, where two cases become one
two-other-hint = The long id with four dashes, as it stands in the address of the other case.
two-other-wrong = Type the whole id of the other case, with its four dashes.
two-other-none = There is no case with this id that you may join with another. Check the id.
two-reason = Why?
two-reason-hint = In 10 to 4,000 characters. The second person reads it.
two-do = Ask for it
two-cannot-prove = To ask for this you must prove who you are. You have no password here. Ask somebody on the case whom you trust to do it.
two-prove = Prove again who you are
two-prove-about = To ask, prove again who you are. It then counts for a few minutes.

## Openings in an emergency

emergency-title = Open a case in an emergency
emergency-lead = Do this only where a person is in danger and nobody on the case can be reached.
emergency-lasts = It lasts 60 minutes.
emergency-tells = Your supervisor and those who work on the case are told at once.
emergency-review = Your supervisor then says whether it was an emergency. All that you open is written down.
emergency-case-hint = The long id with four dashes. A case code does not work here.
emergency-no-case = There is no case with this id. Check it.
emergency-reason = Why can it not wait?
emergency-reason-hint = In 10 to 4,000 characters. Your supervisor reads it.
emergency-do = Open the case for 60 minutes
emergency-for = You are then here for: { $purpose }. It is written down with everything you open.

house-emergencies = Openings in an emergency
house-emergencies-about = Cases opened for an hour, and their review.
house-emergencies-lead = In an emergency a case can be opened for an hour, with a reason. Afterwards a supervisor says whether it was one.
house-opened = Opened { $when }
house-opened-by = Opened by
house-lasts-until = Lasts until
house-ended-at = Ended
house-review-about = Was it an emergency? If not, it ends at once. Who opened the case is told.
house-justified = It was an emergency
house-not-justified = It was not
house-finding-waiting = Waits for review
house-finding-justified = It was an emergency
house-finding-not-justified = It was not an emergency

## Webhooks

house-webhooks = Webhooks
house-webhooks-about = Programs of your agency that are told that something happened.
house-webhooks-lead = A program of your agency is told that something happened, never what.
house-webhook = Webhook
house-webhook-add = Make a webhook
house-webhook-add-do = Make it and show the secret
house-webhook-url = Address
house-webhook-url-hint = It begins with https. The operator of this server must have named the host.
house-webhook-kinds = What is it told of?
house-pick-kinds = Choose at least one thing that it is told of.
house-webhook-made = Keep this secret
house-webhook-secret = It proves to your program that a message comes from here.
house-webhook-once = The secret is shown only now. If it gets lost, make another webhook and end this one.
house-webhook-go = I have kept it. Go on
house-webhook-on = Is told
house-webhook-over = Has ended
house-webhook-ended = Ended { $when }
house-webhook-test = Send a test
house-webhook-end = End it
house-webhook-end-about = What is still to be sent is then dropped.
house-told-break-glass = A case was opened in an emergency
house-told-reviewed = An opening in an emergency was reviewed
house-told-decided = A request was decided
house-told-result-changed = What the law says of a case has changed
house-told-referral-received = A referral has come in
house-told-referral-answered = A referral was answered
house-told-consent-withdrawn = A person no longer agrees to sharing
house-told-recovery-used = A recovery code was used
house-told-service-stale = A service must be checked again
house-told-test = A test
house-deliveries = What it was told
house-happened = Happened
house-what = What
house-tries = Tries
house-answered = Last answer
house-next-try = Next try
house-delivery-waiting = Waiting
house-delivery-delivered = Delivered
house-delivery-failed = Failed
house-delivery-dropped = Dropped

## The ledger

house-audit = The ledger
house-audit-about = Proof that nothing was changed afterwards.
house-audit-lead = Every entry is written once and never changed. A signed checkpoint shows how far the ledger had come. It holds nothing about any person.
house-audit-state = State of the data
house-audit-ready = The database answers, and nothing was found damaged.
house-audit-not-ready = The server cannot serve now. Tell the operator.
house-audit-state-about = The whole ledger is verified soon after the server starts and then once a day. What was found damaged is served no more.
house-audit-checkpoint = The last checkpoint
house-audit-none = There is no checkpoint yet.
house-audit-number = Number
house-audit-size = Entries
house-audit-at = Signed
house-audit-root = Root over the new entries
house-audit-previous = Checkpoint before
house-audit-signature = Signature
house-audit-key = Key to verify it
house-audit-instance = This ledger
house-audit-keep = Keep the checkpoint somewhere else. A later ledger that does not fit it was rolled back or changed.
house-audit-download = Download the checkpoint

## The keys

house-keys = Keys
house-keys-about = Which keys there are, and what is still under an old one.
keys-lead = Everything here is kept under keys. This page shows their versions and never a key itself.
keys-state = State of the keys
keys-all-newest = Every case is under the newest keys.
keys-some-old = Some cases are still under an older key. The commands below bring them under the newest.
keys-versions = Versions there are
keys-purpose = What it is for
keys-newest = Newest
keys-there = All versions
keys-version = Version
keys-cases = Cases
keys-under = Cases under each version
keys-under-about = Each case has a key of its own. The key for records keeps it. The key for the index finds cases by a name.
keys-is-newest = Newest
keys-is-old = Older
keys-for-records = Records of cases
keys-for-staff = What users sign in with
keys-for-index = Index of names
keys-for-system = Requests and their reasons
keys-for-backup = Backups
keys-for-checkpoint = Signing the ledger
keys-renewing = How keys are renewed
keys-renew = The operator of the server makes new keys and brings everything under them:
keys-rewrap = Where the keys are kept outside of the server, new ones are added there first. Then everything is brought under them:
keys-retire = Old keys can be taken away afterwards. Backups made before can then not be restored any more:
keys-serving = The server goes on serving all the while.
keys-stay = The keys that sign the ledger and that keep requests stay as they are.

## A team

house-team = Your team
house-team-about = How much each has to do, what is late, and what waits for you.
team-lead = These people work under you. You answer for their cases.
team-reviews = Emergencies to review
team-answers = Requests to answer
team-each = What each has to do
team-each-about = Only numbers stand here. Of a case you see what your part in it allows.
team-open = Open tasks
team-cases = Cases
team-overdue = Cases with something late
team-late-about = What you see here is written down as read.
team-none-late = Nothing is late.
