// The pages that are opened, and who opens them. Whoever adds a page adds a line; every test then knows it.
//
//   name    names its pictures
//   path    its address
//   role    who is signed in; nobody where it is left out
//   start   what was done before, by its name in starts.js
//   follow  a link on the page at `path`: the page is where the first such link leads
//   press   a button on the page at `path`: the page is what comes of it
//   status  what the server answers, where it is not 200
//   script  true where script fills the page after it was loaded
//   bare    true for a page that stands alone: no way to leave at once, no menu

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
  { name: "work", path: "/work", role: "prosecutor", script: true, bare: true },
];

/** The pages of docs/images, in English and Thai. */
export const PICTURED = ["home", "question-first", "check", "result", "result-changed"];
