## The first page of the help

help-title = How can we help?
help-lead = How to leave safely, what the words mean, and what to do in your work.
help-leave-button = The red button “Leave this site” stands on every page. It shows another page at once.
help-leave-keys = Or press the Shift key three times, one after the other.
help-leave-ends = Both sign you out and forget your answers in “Explore a situation”.
help-leave-history = Leaving does not erase the history. Who looks into this browser can see that you were here.
help-private = How to leave no history
help-private-phone = On a phone: open the menu of the browser and choose a new private tab or incognito tab.
help-private-computer = On a computer: open the menu of the browser and choose a new private window.
help-private-close = Close that tab or window when you are done. Then the browser forgets the pages.
help-watched = If somebody watches you
help-watched-device = A phone or computer that somebody gave you may show them what you do. Use another one if you can.
help-watched-danger = In danger now? Call the police or a line for victims. The page of each State shows its line:
help-new = Is this your first time here?
help-new-lead = Five short steps with a made-up case. It takes about five minutes.
help-first = A guided first visit
help-roles = Guides by role
help-roles-lead = Choose the one that is you. Each says what to do first and what the rules ask of you.
help-no-guide = Go to the help page and choose one of the guides.

## A first visit

help-first-title = How do I begin?
help-first-lead = You take a made-up case, read the answer, and change it. Nothing can go wrong.
help-first-1 = Open a case
help-first-1-text = This case is about a woman who carried drugs for a man. Open it, then come back here with “Back”.
help-first-1-open = Open the case
help-first-2 = Read the answer
help-first-2-text = The box says whether the principle protects the person for this act. Below it stands what to do now.
help-first-2-go = See the answer
help-first-3 = Ask why
help-first-3-text = Open “Why”. Each step names the fact and the rule that it rests on.
help-first-3-go = See the reasons
help-first-4 = Change something
help-first-4-text = Under “What if?” choose another country, another day or another fact. The page shows what comes out otherwise.
help-first-4-go = Try “What if?”
help-first-5 = Go on from there
help-first-5-text = Look up a rule in the law library, or read the guide for your work.

## What the words mean

help-words = What the words mean
help-words-lead = Each word has one meaning on all pages.
help-words-person = The person
help-words-act = What the person did
help-words-law = What the law says
help-words-next = What follows
help-word-victim = Victim of trafficking
help-term-victim = Somebody who was brought or kept by others in order to be used. It does not matter whether an office has said so.
help-word-child = Child
help-term-child = Somebody under 18. Where the age is not sure, treat the person as a child until it is.
help-word-elements = Act, means and purpose
help-term-elements = The three parts of trafficking: how the person was moved or kept, how they were controlled, and what for. For a child nobody asks about control.
help-word-status = Status
help-term-status = What is known so far about the person as a victim. There are five words for it, and none of them shuts anybody out.
help-word-suspicion = Credible suspicion
help-term-suspicion = An official has good reason to think that the person was trafficked. From then on the person is treated as a victim.
help-word-finding = Finding
help-term-finding = What one office has decided about the person. The principle does not wait for it.
help-word-act = Act
help-term-act = One thing that the person may be punished for. Each act is judged on its own.
help-word-nexus = Link
help-term-nexus = The tie between the act and the trafficking. Lawyers also say “nexus”.
help-word-causation = Linked because of the trafficking
help-term-causation = The act follows from the trafficking. Without the trafficking it would not have happened in this way.
help-word-compulsion = Compelled
help-term-compulsion = Somebody made the person do it: by force, threat, lies, debt, or by using that the person was weak. It is never asked of a child.
help-word-inquiry = Enquiry
help-term-inquiry = How closely officials must look. A grave act means looking closer. It never means less protection.
help-word-stage = Stage
help-term-stage = How far the matter has gone. What must be done now depends on it.
help-stage-encounter = An official meets the person for the first time.
help-stage-investigation = Officials find out what happened.
help-stage-charge = Somebody decides whether to charge the person.
help-stage-trial = A court hears the case.
help-stage-sentencing = A court decides on the penalty.
help-stage-post-conviction = A court has found the person guilty. Appeal, clearing the record and payment are still possible.
help-stage-removal = The person may be sent out of the country.
help-word-principle = The principle
help-term-principle = Victims of trafficking must not be punished for what they did because of the trafficking. It holds in every State that joined ACTIP.
help-word-protection = Protection
help-term-protection = The strongest thing that a rule gives the person for this act. From strong to weak there are seven.
help-word-gap = Gap
help-term-gap = The principle protects the person, but the State's own law does not say so. Then rely on ACTIP and the other texts shown.
help-word-ground = Rule looked at
help-term-ground = A rule that was tried on the act. It is met, not met, or open. Lawyers also say “ground”.
help-word-binding = Binds, or does not bind
help-term-binding = A rule that binds must be followed. A policy or a guideline that does not bind should be followed all the same.
help-word-reading = Reading
help-term-reading = How one source understands a rule. Where sources differ, all are shown, and one is used with the reason why.
help-word-defence = Defence
help-term-defence = An older way out in criminal law, as acting under threat. It stands beside the principle and asks for more.
help-word-divergence = Where courts asked for more
help-term-divergence = A court or law elsewhere that was stricter than the regional standard. It is told, and not followed here.
help-word-actip = ACTIP
help-term-actip = The treaty of the ASEAN States against trafficking in persons, of 2015. Its article 14(7) holds the principle.
help-word-measure = What to do now
help-term-measure = One thing that one official must or may do for this act, with the rule that says so.
help-word-duty = Duty
help-term-duty = What a rule asks of a role. “Must” is strongest, then “should”, then “may”.
help-word-decision = Decision
help-term-decision = What an official decides about one act, with reasons. This program shows law. It never decides.
help-word-referral = Referral
help-term-referral = Bringing the person to those who help: shelter, doctor, lawyer. It needs no finding, and first the person is asked.
help-word-consent = Consent
help-term-consent = The person says who may see what, and what for. They can take it back at any time.
help-word-remedy = Remedy
help-term-remedy = What puts a wrong punishment right: lifting a fine, clearing the record, paying for the harm.
help-word-removal = Not sending back into danger
help-term-removal = Nobody may be sent to a place where harm or new trafficking waits for them.

## Parts of every guide

help-guide-first = What to do first
help-picture = So it looks on a phone: { $page }
help-guide-sees = What you see
help-guide-record = How to record a decision
help-guide-keep = What to write down
help-guide-never = These are never a reason to punish
help-guide-never-lead = A decision that rests on one of these is refused here, with the rule that forbids it.
help-guide-duties = Your duties
help-guide-owed = What officials owe you
help-guide-duties-note = In the words of the law library. Open a number to see where it stands.
help-guide-everyone = Duties of everybody who deals with the case
help-record-1 = Open the case, go to “Acts and what protects”, and choose “Decide” at the act. Decide each act by itself.
help-record-2 = Say whether the principle is applied, and on which ground: the rule that it rests on.
help-record-3 = Give your reasons in words that the person can understand.
help-record-4 = To decide against protection, say which part of trafficking or which link is missing, and why.
help-record-5 = Mark it where you depart from the assessment or from a finding. It is shown beside the decision.
help-record-6 = Where the law asks for a permission, it must be on file before you go on.
help-record-7 = What you record stays. A mistake is put right by a correction, and both can be read.
help-never-not-formally-identified = No office has identified the person yet.
help-never-no-trafficker-prosecuted = No trafficker is on trial.
help-never-does-not-cooperate = The person does not help the investigation.
help-never-serious-offence = The act is serious.
help-never-consented = The person is said to have agreed.
help-never-contract-signed = The person signed a contract.
help-never-self-denied = The person says that they were not trafficked, or says nothing.

## The person whose file it is

help-person-concerned-name = The file is about me
help-person-concerned-lead = You may look up the law without an account. If a file about you is here, you may see it.
help-person-concerned-step-1 = Make sure that you can leave this page safely.
help-person-concerned-step-2 = You can see what the law says without giving your name. “Don't know” is always a good answer.
help-person-concerned-step-3 = Find the line for victims on the page of the State you are in.
help-person-concerned-step-4 = Ask for a lawyer and for somebody who speaks your language. You may have a person you trust with you.
help-person-concerned-step-5 = If somebody gave you a link to your file, open it when you are alone. It works once.
help-person-concerned-see-1 = You see what is held about you. You do not see the place where you stay, so that nobody else can read it over your shoulder.
help-person-concerned-see-2 = You see who has opened your file, when, and what for.
help-person-concerned-see-3 = You say who may see what. You may take that back at any time.
help-person-concerned-record-1 = If something in the file is wrong, tell your lawyer or the person who cares for you. It is put right, and nothing is hidden.
help-person-concerned-record-2 = You never have to tell your story again only because a page asks for it.

## Frontline officer

help-frontline-officer-name = Frontline officer
help-frontline-officer-lead = You meet the person first: police, border, immigration or labour inspection.
help-frontline-officer-step-1 = Look for signs of trafficking in those you meet as offenders. Bring the person to a safe and quiet place first.
help-frontline-officer-step-2 = Describe what you know, without a name, and read what the law says.
help-frontline-officer-step-3 = If there is a suspicion, treat the person as a victim from now on. Do not arrest, fine or remove for linked acts.
help-frontline-officer-step-4 = Sign in, choose “Finding out whether the person is a victim”, and open a case. Write down what you saw and heard.
help-frontline-officer-step-5 = Refer the person to help: ask them first. Then do what is listed under “What to do now”.
help-frontline-officer-see-1 = You see the cases of your own agency, and more of those that you work on.
help-frontline-officer-see-2 = A colleague on the next shift sees that the person is presumed to be a victim, and what is due. The name stays hidden.
help-frontline-officer-see-3 = Immigration officers see what the first meeting showed, in cases of their own agency. Nothing opens for enforcement.
help-frontline-officer-see-4 = In danger to life you can open a case for one hour. Your supervisor is told at once.
help-frontline-officer-record-1 = Write “don't know” where you do not know. Write “no” only where you know that it is so.

## Investigator

help-investigator-name = Investigator
help-investigator-lead = You look into what happened, and into the traffickers behind it.
help-investigator-step-1 = Put the facts into the explorer and see which questions would decide most. Ask those first.
help-investigator-step-2 = End detention where the act is linked to the trafficking. Ask for a lawyer, an interpreter and a trained person to assess.
help-investigator-step-3 = Open your work and say what you are here for: the person, or the traffickers. You cannot do both at once.
help-investigator-step-4 = Read the rules of your State for this act, on today's day.
help-investigator-step-5 = Turn to the traffickers. What the person tells you about them is never used against the person.
help-investigator-see-1 = When you find out whether the person is a victim, you see their acts and the signs of trafficking.
help-investigator-see-2 = When you investigate the traffickers, you see what the person said as a witness. You do not see their own acts.
help-investigator-see-3 = You never see where the person stays. Contact goes through those who shelter them.
help-investigator-record-1 = Record what speaks for the link as carefully as what speaks against it.

## Prosecutor

help-prosecutor-name = Prosecutor
help-prosecutor-lead = You decide whether the person is charged, and whether a charge goes on.
help-prosecutor-step-1 = Say that you are here for “Prosecution”, open the case, and read the assessment, act by act.
help-prosecutor-step-2 = See what would change the result. If a deciding fact is open, have it asked before you decide.
help-prosecutor-step-3 = Check the rule that protects: is there a bar, a needed permission, or a power not to prosecute?
help-prosecutor-step-4 = Check intent and the defences, on the wide reading too.
help-prosecutor-step-5 = Where the principle applies or is presumed, do not charge, or stop the case. Then refer the person to help.
help-prosecutor-see-1 = You see what your decision turns on, in the cases given to you.
help-prosecutor-see-2 = You do not see what the person said as a witness while you decide about the person.
help-prosecutor-see-3 = Against the traffickers you work under another purpose. There you see the evidence, and not the person's own acts.
help-prosecutor-record-1 = If the law has a gap, say so. Rely on ACTIP article 14(7), which binds your State.

## Defence lawyer

help-defence-lawyer-name = Defence lawyer
help-defence-lawyer-lead = You speak for the person, from the first interview to clearing the record.
help-defence-lawyer-step-1 = Open your client's file. If you see signs that nobody has seen, open a case yourself.
help-defence-lawyer-step-2 = Put what your client told you into the explorer, without names, and see which facts matter most.
help-defence-lawyer-step-3 = Raise the principle first, with the rule of your State and ACTIP article 14(7).
help-defence-lawyer-step-4 = Raise the defences beside it. Ask the court to read them widely, as the Guideline does.
help-defence-lawyer-step-5 = Know where courts elsewhere asked for more, and what the regional standard answers.
help-defence-lawyer-see-1 = You see the whole file of your client, and who has read it.
help-defence-lawyer-see-2 = What your client tells you goes into notes that only you can read.
help-defence-lawyer-see-3 = You may bring in a second lawyer, and hand the case to another.
help-defence-lawyer-record-1 = Keep the assessment that you rely on. It can be made again years later.
help-defence-lawyer-record-2 = Record every fact that shows the trafficking or the link, with its source.
help-defence-lawyer-record-3 = After a conviction, look at the remedies of the State: fine, record, ban on coming back, payment.

## Judge

help-judge-name = Judge
help-judge-lead = You decide at trial, at sentence, and on every request to undo a punishment.
help-judge-step-1 = Open the case that is before your court, and read the assessment act by act.
help-judge-step-2 = Look at the reasons, step by step. Each names its fact and its rule.
help-judge-step-3 = Read the rule whole, on the day that counts for the act. The day is yours to choose.
help-judge-step-4 = See where sources or courts disagree before you follow one of them.
help-judge-step-5 = Raise the principle and the defences yourself, even where no party does.
help-judge-see-1 = You see what is put before the court, and nothing that reaches it only through the parties.
help-judge-see-2 = You are the second person who agrees to a copy or an erasure of a file.
help-judge-record-1 = A lower sentence is the last line of protection. It does not stand in the place of the principle.

## Shelter and social worker

help-shelter-worker-name = Shelter and social worker
help-shelter-worker-lead = You keep the person safe and well, and you are often the one they first trust.
help-shelter-worker-step-1 = See to safety, food, sleep and a doctor before any question.
help-shelter-worker-step-2 = Ask the person what they agree to: which office may see what, and what for.
help-shelter-worker-step-3 = Say that you are here for “Protection and help”, and open the person's case. If there is none, open one.
help-shelter-worker-step-4 = Write down what shows the trafficking when the person speaks of it. Do not press for it.
help-shelter-worker-step-5 = Show the person what the law says, if they wish, and help them to reach a lawyer.
help-shelter-worker-see-1 = You see name, place, health and consents of those you care for.
help-shelter-worker-see-2 = You do not see what they are said to have done. You do not need it to give shelter.
help-shelter-worker-record-1 = Record where the person was brought and what was done. The place is hidden from police and courts.
help-shelter-worker-record-2 = A shelter is not a prison. If doors are locked, say so: it counts as detention.
help-shelter-worker-record-3 = Hand the person the link to their file yourself, when they are alone and it is safe.

## Child protection

help-child-protection-name = Child protection
help-child-protection-lead = You stand up for everybody under 18, and for everybody who may be.
help-child-protection-step-1 = If the age is not sure, treat the person as a child. Doubt counts for the child.
help-child-protection-step-2 = Have the child freed from any cell or closed place at once. See that there is a guardian and a lawyer.
help-child-protection-step-3 = Open the case for “Protection and help”. Where you settle age or status, choose “Finding out whether the person is a victim”.
help-child-protection-step-4 = Assess what is best for the child, and record it.
help-child-protection-step-5 = See what the law says. For a child the link alone is enough: nobody asks whether they were forced.
help-child-protection-see-1 = You see name, place, health and consents of the children in your care.
help-child-protection-see-2 = Where you work on the case you also see the acts, because you speak for the child.
help-child-protection-record-1 = Record how the age was settled, and by whom.
help-child-protection-record-2 = Record what the child wishes, in the child's own words.

## Counter-trafficking body

help-counter-trafficking-body-name = Counter-trafficking body
help-counter-trafficking-body-lead = You lead and watch over the work of the State, and so do human-rights institutions.
help-counter-trafficking-body-step-1 = Say that you are here for “Oversight”: you see every case of your State, without names.
help-counter-trafficking-body-step-2 = See how your State's law answers the 24 questions, and where it falls short.
help-counter-trafficking-body-step-3 = Compare your State with another one.
help-counter-trafficking-body-step-4 = See which rules came and went, and tell those who apply them.
help-counter-trafficking-body-step-5 = Publish guidance, train those who meet people first, and see that remedies are reached.
help-counter-trafficking-body-see-1 = For “Oversight” you see cases without names, and who has read them. You change nothing.
help-counter-trafficking-body-see-2 = Where you identify victims or care for them, you see more of those cases, under that purpose.
help-counter-trafficking-body-record-1 = Record a finding with what it rests on. A finding of another ASEAN State counts here too.

## Administrator

help-administrator-name = Administrator
help-administrator-lead = You keep agencies and users. You see no case, and that protects everybody.
help-administrator-step-1 = Sign in with a passkey or a one-time code, and print your recovery codes.
help-administrator-step-2 = Add the agencies, then the users. Each user has one agency and one role.
help-administrator-step-3 = Hand each invitation over in person. It works once.
help-administrator-step-4 = Have a second administrator: somebody who lost every way in is reset by another one.
help-administrator-step-5 = When somebody leaves, end their account on the same day.
help-administrator-see-1 = You see agencies, users and the signed checkpoints of the ledger.
help-administrator-see-2 = You see no case, no name and no list of cases.
help-administrator-record-1 = Keep checkpoints at another office. They show if a file was changed behind everybody's back.
