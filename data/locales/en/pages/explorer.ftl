## The explorer

explore-title = What does the law say about this situation?
explore-lead = Answer what you know. “Don't know” is always a good answer: what is unknown never counts against a person.
explore-keeps-nothing = Nothing you answer is kept on the server. It stays in this browser until you close it.
explore-no-names = No question asks for a name.
explore-history = Your browser's history will show that you were here.
explore-begin = Begin
explore-go-on = Go on where you stopped
explore-worked = Worked cases
explore-forget = Forget all answers
explore-question = Question { $number }
explore-choose = Choose one of the answers
explore-pick = Choose one
explore-stop = Stop and see the result
explore-jurisdiction = In which country could the person be punished?
explore-offence = What is the person said to have done?
explore-stage = How far has the matter gone?
explore-age = How old is the person?
explore-age-child = Under 18
explore-age-doubt = May be under 18; the age is not proven
explore-age-adult = 18 or over
explore-nationality-other = Another country
explore-finding-here = Yes: here, the person was found to be a victim
explore-finding-elsewhere = Yes: another ASEAN State found that the person is a victim
explore-finding-not-here = Yes: here, the person was not found to be a victim
explore-finding-none = No authority has decided yet
answer-dont-know = Don't know
answer-not-to-say = Prefer not to say

why-jurisdiction = Each country has its own rules.
why-offence = Some rules cover only some acts.
why-stage = What must be done now depends on the stage.
why-age = For a child, nobody asks how the trafficker used force or tricks.
why-fact = The answer can change the result.
why-contradiction = Two answers do not fit together; this one settles it.
why-principle = The answer decides whether the principle protects the person.
why-protection = The answer decides which rule protects the person.
why-with-another = Together with one more answer, this one decides.
why-step = This is one of several facts that are still needed.
why-defence = The answer decides whether a defence is open.
why-measure = The answer decides what must be done now.

check-title = Check your answers
check-change = Change
check-see = See what the law says

worked-title = Choose a worked case
worked-lead = These cases come from the sources or are made up after them. The texts are in English.
worked-open = Open this case

## The result

result-title = What the law says
result-answers = Your answers
result-finding = Status
result-why = Why: the reasons, step by step
result-would-change = What would change this
result-disputed = Where courts or texts asked for more
result-duties = Duties now, by role
result-changed = What changed
result-same = Nothing changes for any act.
result-what = What
result-before = Before
result-after = Now
result-reset = Back to how it was
result-flip = What if?
result-flip-lead = Change the country, the day, the stage or a fact, and see what comes out otherwise.
result-day = Law of this day
result-facts = Change facts
result-judge = See what changes
result-take = Take it with you
result-case-file = Download as a case file
result-bad-day = Give the day as a date that exists.
result-not-held = The law of this country on that day is not held here, or these facts do not fit together.
