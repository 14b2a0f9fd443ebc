// The pages that are opened, and who opens them. Whoever adds a page adds a line; every test then knows it.
//
//   name    names its pictures
//   path    its address
//   role    who is signed in; nobody where it is left out
//   start   what was done before, by its name in starts.js
//   follow  links to go by from there, one after the other, each the first that its selector finds
//   press   a button on the page at `path`: the page is what comes of it
//   status  what the server answers, where it is not 200
//   script  true where script fills the page after it was loaded
//   bare    true for a page that stands alone: no way to leave at once, no menu

/** The first case of the list of cases. */
const CASE = "main table a[href^='/cases/']";

export const PAGES = [
  { name: "home", path: "/" },
  { name: "explore", path: "/explore" },
  { name: "explore-again", path: "/explore", start: "answered" },
  { name: "explore-worked", path: "/explore/worked" },
  { name: "question-first", path: "/explore/ask", start: "begun" },
  { name: "question-list", path: "/explore/ask?fact=offence", start: "begun" },
  { name: "question-problem", path: "/explore/ask", start: "begun", press: "main form button", status: 422 },
  { name: "question", path: "/explore/ask", start: "answered" },
  { name: "check", path: "/explore/check", start: "answered" },
  { name: "result-open", path: "/explore/result", start: "answered" },
  { name: "result", path: "/explore/result", start: "judged" },
  { name: "result-changed", path: "/explore/result", start: "flipped" },
  { name: "explore-papers", path: "/explore/papers", start: "judged" },
  { name: "law", path: "/law" },
  { name: "law-state", path: "/law/state/TH" },
  { name: "law-rule", path: "/law/rule/th.atip.41" },
  { name: "law-criterion", path: "/law", follow: ["main a[href^='/law/criteria/']"] },
  { name: "law-compare", path: "/law/compare?a=TH&b=VN" },
  { name: "law-changes", path: "/law/changes?from=2024-01-01&to=2026-01-01" },
  { name: "law-disputed", path: "/law/disputed" },
  { name: "help", path: "/help" },
  { name: "help-first", path: "/help/first" },
  { name: "help-officer", path: "/help/frontline-officer" },
  { name: "help-person", path: "/help/person-concerned" },
  { name: "sign-in", path: "/sign-in" },
  { name: "sign-in-problem", path: "/sign-in", press: "main form[action='/sign-in'] button", status: 401 },
  { name: "join", path: "/join" },
  { name: "nothing", path: "/no-such-page", status: 404 },
  { name: "account", path: "/account", role: "prosecutor" },
  { name: "prove", path: "/prove", role: "prosecutor" },
  { name: "notices", path: "/notices", role: "prosecutor" },
  { name: "work", path: "/work", role: "prosecutor" },
  { name: "work-administrator", path: "/work", role: "administrator" },
  { name: "cases", path: "/cases", role: "prosecutor" },
  { name: "case-new", path: "/cases/new", role: "frontline_officer" },
  { name: "case", path: "/cases", follow: [CASE], role: "prosecutor" },
  { name: "case-fact", path: "/cases", follow: [CASE, "main a[href*='/fact?']"], role: "prosecutor" },
  { name: "case-decide", path: "/cases", follow: [CASE, "main a[href*='/decide/']"], role: "prosecutor" },
  { name: "case-section", path: "/cases", follow: [CASE, "main a[href$='/section']"], role: "prosecutor" },
  { name: "case-history", path: "/cases", follow: [CASE, "main a[href$='/history']"], role: "prosecutor" },
  { name: "case-readers", path: "/cases", follow: [CASE, "main a[href$='/readers']"], role: "defence_lawyer" },
  { name: "case-people", path: "/cases", follow: [CASE, "main a[href$='/people']"], role: "frontline_officer" },
  { name: "case-ask", path: "/cases", follow: [CASE, "main a[href$='/people']", "main a[href$='/ask']"], role: "child_protection" },
  { name: "case-add", path: "/cases", follow: [CASE, "main a[href$='/add']"], role: "frontline_officer" },
  { name: "case-add-finding", path: "/cases", follow: [CASE, "main a[href$='/add']", "main a[href$='/add/identification']"], role: "frontline_officer" },
  { name: "case-add-problem", path: "/cases", follow: [CASE, "main a[href$='/add']", "main a[href$='/add/remedy']"], role: "frontline_officer", press: "main form button", status: 422 },
  { name: "case-papers", path: "/cases", follow: [CASE, "main a[href$='/papers']"], role: "prosecutor" },
  { name: "case-judge", path: "/cases", follow: [CASE], role: "judge" },
  { name: "case-shelter", path: "/cases", follow: [CASE], role: "shelter_worker" },
  { name: "cases-narrowed", path: "/cases?state=TH&stage=charge", role: "prosecutor" },
  { name: "case-refer", path: "/cases", follow: [CASE, "main a[href$='/refer']"], role: "frontline_officer" },
  { name: "house", path: "/house", role: "administrator" },
  { name: "house-users", path: "/house/users", role: "administrator" },
  { name: "house-user", path: "/house/users", follow: ["main .list a"], role: "administrator" },
  { name: "house-user-new", path: "/house/users/new", role: "administrator" },
  { name: "house-agencies", path: "/house/agencies", role: "administrator" },
  { name: "house-agency-new", path: "/house/agencies/new", role: "administrator" },
  { name: "house-services", path: "/house/services", role: "administrator" },
  { name: "house-service-new", path: "/house/services/new", role: "administrator" },
  { name: "house-webhooks", path: "/house/webhooks", role: "administrator", start: "proven" },
  { name: "house-webhook-new", path: "/house/webhooks/new", role: "administrator", start: "proven" },
  { name: "house-audit", path: "/house/audit", role: "administrator" },
  { name: "house-keys", path: "/house/keys", role: "administrator" },
  { name: "house-requests", path: "/house/requests", role: "investigator" },
  { name: "house-emergencies", path: "/house/emergencies", role: "investigator" },
  { name: "house-emergency-new", path: "/house/emergencies/new", role: "child_protection" },
];

/** The pages of docs/images, in English and Thai. */
export const PICTURED = [
  "home", "question-first", "check", "result", "result-changed", "law", "law-state", "help-officer", "work", "cases", "case",
  "case-decide", "case-add", "house",
];
