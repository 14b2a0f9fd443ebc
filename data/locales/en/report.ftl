## The assessment on paper and on screen

report-title = Assessment of case { $reference }
report-law = Law of { $state } as of { $date }
report-corpus = Corpus { $version }, { $hash }; engine { $engine }
report-person-child = The person is or was a child: { $child }
report-episode = Episode { $id }: { $status }
report-contested = Authorities disagree: a fresh assessment and clear reasons are due.
report-elements = { $act } · { $means } · { $purpose }
report-element = { $element }: { $answer }
report-act = Act { $id }: { $offence }
report-act-facts = { $kind } · { $stage } · { $child }
report-principle = Principle
report-protection = Protection
report-gap = Gap
report-nexus = Link
report-inquiry = Enquiry
report-nexus-line = causation: { $causation }; compulsion: { $compulsion }
report-nexus-reading = causation: { $causation }; compulsion: { $compulsion } ({ $reading })
report-grounds = Rules looked at
report-defences = General defences
report-defence = { $defence }: on the plain reading { $plain }, on the broad reading { $broad }
report-defence-plain = plain reading
report-defence-broad = broad reading
report-binding = binds
report-not-binding = does not bind
report-also-requires = { $condition }
report-lifted-by = May be lifted only by: { $authority }
report-yields-to = Goes after: { $rules }
report-measures = What to do now
report-by = through { $authority }
report-ask = What to ask next
report-ask-more = { $count ->
    [one] and one more; --format json shows all
   *[other] and { $count } more; --format json shows all
}
report-ask-gives = if { $answer }: { $principle }, { $protection } (act { $act })
report-ask-contradiction = would settle a contradiction
report-ask-with-another = decides together with another fact
report-ask-step = one of several facts still needed
report-ask-defence = could decide the defence: { $defence }
report-ask-measure = could call for: { $measure }
report-would-change = What would change the result
report-change-one = { $fact } → { $to }
report-change-any = any one of: { $facts } → { $to }
report-change-gives = gives: { $principle }, { $protection }
report-and = together with
report-duties = Duties raised ({ $count })
report-deadline = deadline: { $deadline }
report-notes = Worth knowing
report-note-coming = { $rule } comes into force on { $on } and is not applied here.
report-note-repealed = { $rule } was in force until { $on } and is not applied here.
report-note-divergence = { $says } Here instead: { $instead }
report-no-acts = No unlawful act is recorded. These duties hold at first contact.
report-nobody-decides = This is not a decision. A person decides, and gives reasons.
report-source = Source: { $cite }

answer-victim-here = found a victim by the competent authority of { $state }
answer-victim-elsewhere = found a victim by another ACTIP party
answer-under-18 = under 18
answer-adult = 18 or over
answer-not-required = not asked

## The tree of reasons

explain-title = Why: act { $id }, { $offence }
reason-principle = The non-punishment principle: { $answer }
reason-status = The person's status: { $answer }
reason-finding = An authority's finding on file: { $answer }
reason-suspicion = An official has recorded a credible suspicion
reason-element = { $element }: { $answer }
reason-fact = { $fact }: { $answer }
reason-child = Child: { $answer }. Means and compulsion are not asked.
reason-causation = The act follows from the trafficking: { $answer }
reason-causation-contradiction = A link is answered yes and the act is also called independent: this must be settled first
reason-compulsion = The person was compelled: { $answer }
reason-compulsion-broad = The person was compelled: { $answer } (broad reading, which the Guideline asks for)
reason-protection = What the strongest rule met gives: { $answer }
reason-protection-gap = There is a gap: the person should be protected, and domestic law does not say so. What is left: { $answer }
reason-ground = Rule { $rule }: { $answer }
reason-offence = No rule looked at is met for this offence
reason-binds = Does the rule bind this State and another State of the person's nationality? { $answer }
reason-beneficiaries = Is the person one of those it protects? { $answer }
reason-acts = Is the offence one it covers? { $answer }
reason-threshold = Is enough known of the trafficking? { $answer }
reason-liability = Does it lift this kind of liability? { $answer }
reason-link = Is the link the one it asks for? { $answer }
reason-purposes = Is the purpose one it speaks of? { $answer }
reason-recognition = Has another party found a victim? { $answer }
reason-excluded = Does the text leave this offence out? { $answer }

## What if

whatif-title = What if { $changes }
whatif-nothing = Nothing would change.
whatif-changed = { $what }: { $before } → { $after }
