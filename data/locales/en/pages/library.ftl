## The law library

law-title = What does the law say?
law-lead = The rules of ten States on not punishing victims, on any day, each with its source. No account is needed and nothing is kept.
law-stamp = Law library { $version }. The sources were last read on { $date }.
law-choose = Choose a State
law-answers = Answers to the review:
law-more = Look across the States
law-compare = Compare two States
law-compare-lead = Two States side by side, rule by rule and question by question.
law-changes = What changed between two days
law-changes-lead = Which rules came into force, and which ended.
law-disputed = Where sources disagree
law-disputed-lead = Where courts asked for more, and where two sources say different things of one rule.
law-words = What the words mean
law-words-lead = Principle, protection, gap, link and the other words, in plain language.
law-to-library = To the law library
law-on-this-page = On this page

## The matrix

law-matrix = Every State against every question
law-matrix-lead = Each box is the answer of one State to one question. Open a box to see why, with its source and date.
law-matrix-caption = Answers of ten States to 24 questions of the review
law-legend = What the signs mean
law-criterion = Question
law-criterion-title = Question { $id }
law-criterion-duties = What follows where the answer falls short
law-criteria = Answers to the review questions
law-show-answers = Show all answers
law-criteria-note = These answers are those of the sources on their own dates. They do not change with the day you choose.
law-value-yes = Yes
law-value-part = Partly
law-value-no = No
law-value-unknown = Not said
law-value-unknown-long = the sources used here do not say
law-value-not-applicable = Does not arise
law-otherwise = another source says otherwise
law-source-of = source of { $date }

law-criterion-c1 = Crime as a form of exploitation
law-criterion-c2 = Open list of purposes
law-criterion-c3 = A statute says so
law-criterion-c4 = Every offence covered
law-criterion-c5 = All four kinds of liability
law-criterion-c6 = Every victim covered
law-criterion-c7 = Gravity is no bar
law-criterion-c8 = The link is stated
law-criterion-c9 = Compulsion read widely
law-criterion-c10 = Children: the link is enough
law-criterion-c11 = The State has the burden
law-criterion-c12 = Protection before trial
law-criterion-c13 = No further conditions
law-criterion-c14 = Defences stay open
law-criterion-c15 = Published guidelines
law-criterion-c16 = Other offences changed
law-criterion-c17 = Prostitution: adults only
law-criterion-c18 = Minimum age 14 or more
law-criterion-c19 = Convictions can be undone
law-criterion-c20 = Compensation
law-criterion-c21 = Foreign findings count
law-criterion-c22 = Agreements cover all
law-criterion-c23 = Forced Labour Protocol
law-criterion-c24 = Courts may stop the case

## The questions, in the words of the review

law-question-c1 = Does the definition of trafficking name exploitation through crime or other unlawful activity among its purposes?
law-question-c2 = If it does not, is the list of purposes open enough to carry forced crime as forced labour, a practice similar to slavery, or another form of exploitation?
law-question-c3 = Does a statute say in so many words that victims of trafficking are not to be punished?
law-question-c4 = Does the provision reach every offence, or say of any list it gives that the list is not complete?
law-question-c5 = Does it cover all four kinds of liability: criminal, administrative, immigration and civil?
law-question-c6 = Does it protect every victim: men, women and children, citizens and foreigners, trafficked inside the country or across borders, into any form of exploitation?
law-question-c7 = Is protection free of any bar by the gravity of the offence?
law-question-c8 = Does the text state which link between trafficking and offence is needed, whether causation or compulsion?
law-question-c9 = Where the text asks for compulsion, does it take in every means of ACTIP article 2(a), abuse of vulnerability included, and sit below duress?
law-question-c10 = Is a child protected on the link alone, with no question of compulsion?
law-question-c11 = Does the State carry the burden, so that the accused has at most to raise the point and the prosecution must then disprove it beyond reasonable doubt?
law-question-c12 = Does protection begin before trial, by barring arrest, detention and charge or by ending a prosecution early?
law-question-c13 = Is protection free of conditions such as formal identification, a trafficker on trial, cooperation, or leave of an authority?
law-question-c14 = Do duress, necessity and self-defence remain open to the victim beside the provision?
law-question-c15 = Are there published guidelines on the principle, with an open list of typical offences, for those who apply it?
law-question-c16 = Have other offences (strict liability, immigration, drugs, sex work) been changed or read so as to spare victims, above all where flogging or death is the penalty?
law-question-c17 = Must the accused be an adult for an offence tied to prostitution, so that a child cannot commit it?
law-question-c18 = Is the minimum age of criminal responsibility 14 or more, with doubt about age resolved for the child?
law-question-c19 = Can a victim's conviction be vacated, expunged or sealed, and fines and re-entry bans lifted?
law-question-c20 = Can a person wrongly detained or convicted be compensated, foreigner or non-resident included?
law-question-c21 = Does the law give effect to a finding of victim status made in another ASEAN State?
law-question-c22 = Do the State's agreements use the international definition and cover all victims and all linked acts?
law-question-c23 = Has the State ratified the ILO Forced Labour Protocol of 2014, whose article 4(2) lets authorities decide not to prosecute?
law-question-c24 = Can a court stop the case without being asked, because it abuses the process or breaks the duty not to punish?

## A State on a day

law-of = Law of { $state }
law-on = As it stands on { $date }
law-show-day = Show this day
law-ahead = The sources were last read on { $date }. A later day may bring law that is not held here yet.
law-bodies = Who does what
law-bodies-note = Names and numbers are those of the sources on their own dates. Check them before you rely on them.
law-hotline = Telephone line for victims
law-hotline-check = Numbers change: check before you give it to anybody.
law-identifies = Who identifies victims
law-body = Body that leads the work
law-nhri = Human-rights institution
law-age = Age from which a child can be held to account
law-years = { $years } years
law-actip = Party to ACTIP
law-not-said = The sources used here do not say
law-in-force = In force
law-from = from { $date }
law-to = to { $date }
law-bound-from = binds from { $date }
law-readings = How the sources read it
law-readings-many = The sources do not agree, or add to each other. All are shown; one is used.
law-disagree = more than one reading
law-reading-used = Used here:
law-reading-kept = Kept beside it:
law-reading-why = Why:
law-general-form = General form
law-defences-note = Defences stand beside the principle and are the second way. Where a State's own text is confirmed, it is shown.
law-excludes = The text leaves out:
law-elements = What a court asks for
law-limits = Times that the law sets
law-hours = { $hours } hours
law-remedies = How a punishment is undone
law-remedies-note = For whoever was punished and should not have been.
law-before = before:
law-of-the-standard = asked of every State by the regional standard
law-timeline = What came when
law-timeline-note = Each line runs from { $first } to { $last }. A full bar is in force on { $date }; an empty bar is not. The upright line is that day.
law-when-now = In force
law-when-past = No longer in force
law-when-coming = Not yet in force
law-kind-statute = Statutes
law-kind-policy = Policies
law-kind-agreement = Agreements between States
law-kind-treaty = Treaties and other international texts
law-kind-defence = Defences
law-kind-mitigation = Rules that reduce a penalty
law-kind-remedy = Remedies

law-punishment-arrest = arrest
law-punishment-detention = detention
law-punishment-fine = fine
law-punishment-removal = removal
law-punishment-reentry-ban = ban on coming back
law-punishment-conviction = conviction
law-punishment-sentence = sentence
law-punishment-record = record
law-punishment-closed-shelter = stay in a closed shelter
law-undoing-lifted = lifted
law-undoing-vacated = vacated
law-undoing-expunged = expunged
law-undoing-sealed = sealed
law-undoing-compensated = compensated
law-undoing-mitigated = reduced only

## A rule

law-rule-title = Rule { $id }
law-duty-title = Duty { $id }
law-kind = Kind
law-effect = What it gives
law-force = Force
law-beneficiaries = Whom it protects
law-threshold = How much must be known
law-liability = What kind of liability it covers
law-link = Link it asks for
law-purposes = Exploitation it is limited to
law-lifted = May be lifted by
law-yields = Goes after
law-wording = The wording
law-no-wording = No source used here gives its wording.
law-limbs = Ways in which it can be met
law-limbs-note = One of these is enough.
law-covers = Covers
law-every-act = every unlawful act
law-where = Where it holds
law-no-parties = This text has no parties; it is read in every State.
law-not-held = its law is not held here
law-sources = Further sources
law-divergences = Where courts or texts elsewhere asked for more
law-divergences-note = These are told and never followed here: the regional standard asks for less.
law-texts = The texts
law-whole-rule = The whole rule
law-duty-of = Whose duty
law-duty-raised = When it arises
law-duty-deadline = Until when
law-beneficiaries-all = every victim
law-beneficiaries-foreigners = foreigners
law-beneficiaries-children = children
law-beneficiaries-women = women
law-beneficiaries-women-and-children = women and children
law-threshold-alleged = that trafficking is alleged
law-threshold-suspected = that trafficking is suspected
law-threshold-identified = that the person was identified as a victim
law-liability-criminal = criminal
law-liability-administrative = administrative
law-liability-immigration = immigration
law-liability-civil = civil
law-liability-detention = detention
law-link-causation = the act follows from the trafficking
law-link-compulsion = the person was compelled
law-link-status-based = none: being a victim and the listed offence are enough
law-link-any-of = either: it follows from the trafficking, or the person was compelled
law-link-facts = one of these

## Comparing

law-compare-title = How do two States differ?
law-first-state = First State
law-second-state = Second State
law-only = Show only questions with different answers
law-compare-do = Compare
law-differences = Questions with different answers: { $count } of 24
law-rules-then = Rules in force on that day
law-none = None held here
law-differs = different

## Changes

law-changes-title = What changed between two days?
law-changes-from = After this day
law-changes-to = Up to this day
law-changes-state = State
law-all-states = All States
law-changes-show = Show changes
law-changes-count = { $count ->
    [0] Nothing changed in the law held here.
    [one] One change in the law held here.
   *[other] { $count } changes in the law held here.
}
law-changes-note = A rule that was in force on the first day did not come after it. Where only a year is known, its first day counts.
law-turn-in-force = Came into force
law-turn-no-longer-in-force = Ended
law-turn-binds = Began to bind

## What is disputed

law-disputed-title = Where do courts and sources disagree?
law-disputed-answers = Answers on which sources differ
law-disputed-rules = Rules that sources read in more than one way
law-asked = Asked for:
law-instead = Here instead:

## What is wrong

law-bad-day = Give a day that exists, as 2025-07-01.
law-too-early = Give a later day: this library does not speak of days so long ago.
law-bad-state = Choose one of the States in the list.
law-no-state = Choose a State here too.
law-same-state = Choose two different States.
law-days-reversed = The second day must not lie before the first.
law-wrong-state = This State is not in the library
law-wrong-state-detail = The library holds ten States. Go to the library and choose one of them.
law-wrong-rule = This rule is not in the library
law-wrong-rule-detail = Check the name of the rule, or find it on the page of its State.
law-wrong-criterion = This question is not in the library
law-wrong-criterion-detail = The review has 24 questions, C1 to C24. Go to the library and choose one of them.
law-near = Did you mean:
