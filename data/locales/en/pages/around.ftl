## Around every page

language-own-name = English
page-skip = Skip to the content
page-menu = Menu
page-work = My work
page-explore = Explore a situation
page-law = The law
page-help = Help
page-account = Your account
page-sign-in = Sign in
page-sign-out = Sign out
page-language = Language
page-change = Change
page-leave = Leave this site
page-leave-note = “Leave this site” shows another page at once. It does not erase what your browser remembers of the pages you saw.
page-leave-more = How to leave safely
page-decides = Lindung shows law, gaps and duties. People decide.
page-unreviewed = No person has checked this translation yet. Where it matters, compare the English text.
page-zawgyi = This looks like Burmese typed in Zawgyi. Others cannot read or find it here. Please type it in Unicode.
page-back = Back
page-optional = (if known)
page-continue = Continue
page-problem = There is a problem
page-error = Error
page-print = Print
page-home = To the first page

## The first page

home-title = Protect people who were made to break the law
home-lead = Trafficking victims should not be punished for what traffickers made them do. See what the law of ten States says, act by act, and what each official must do now.
home-explore = Describe a situation, question by question. No account is needed and nothing is kept.
home-law = Read the rules of each State on any day, compare them, and see where the sources disagree.
home-worked = Take a finished case and change its facts, to see what the law then says.
home-work = Your cases, what is due, and what changed.
home-sign-in = For officers, prosecutors, lawyers, judges and those who protect.
home-urgent = Is somebody in danger now?
home-urgent-text = Call the police or the anti-trafficking line of the country you are in. The page of each State shows its line.

## When something is not there

wrong-not-found = This page is not here
wrong-not-found-detail = Check the address, or begin from the first page.
