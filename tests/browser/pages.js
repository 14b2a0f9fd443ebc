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
  { name: "sign-in", path: "/sign-in", bare: true },
  { name: "join", path: "/join", script: true, bare: true },
  { name: "account", path: "/account", role: "prosecutor", script: true, bare: true },
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
  { name: "case-refer", path: "/cases", follow: [CASE, "main a[href$='/refer']"], role: "frontline_officer" },
];

/** The pages of docs/images, in English and Thai. */
export const PICTURED = ["home", "question-first", "check", "result", "result-changed", "work", "case"];
