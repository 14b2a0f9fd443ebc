// Each check finds the fault that it is for: a sound page is broken in one way, and the check must say so.

import assert from "node:assert/strict";
import { test } from "node:test";

import { axe, frame, targets, uncut, watch, wayOut, whole, widths } from "./checks.js";
import { foreign } from "./fonts.js";
import { walk } from "./keyboard.js";
import { go, within } from "./support.js";

/** Puts an element on the page. */
const put = (page, tag, text, style = "") => page.evaluate(([tag, text, style]) => {
  const made = document.createElement(tag);
  made.textContent = text;
  made.style.cssText = style;
  document.querySelector("main").append(made);
}, [tag, text, style]);

const BROKEN = {
  "a second heading": [(page) => put(page, "h1", "Another"), (page, answer) => frame(page, answer)],
  "a title that tells": [(page) => page.evaluate(() => (document.title = "Trafficking – Lindung")), (page, answer) => frame(page, answer)],
  "markup that is read": [(page) => put(page, "p", "<span lang=en>"), (page, answer) => frame(page, answer)],
  "another language": [(page) => page.evaluate(() => (document.documentElement.lang = "th")), (page, answer) => frame(page, answer)],
  "something wide": [(page) => put(page, "div", "wide", "width: 500px"), (page) => widths(page, [320])],
  "a small button": [(page) => put(page, "button", "small", "min-height: 0; padding: 0"), targets],
  "text cut off": [(page) => put(page, "p", "cut off ".repeat(99), "height: 20px; overflow: hidden"), uncut],
  "a broken word": [(page) => put(page, "p", "identified", "width: 2rem; overflow-wrap: anywhere"), whole],
  "a covered way out": [(page) => put(page, "div", "", "position: fixed; inset: 0; z-index: 9"), wayOut],
  "no way out": [(page) => page.evaluate(() => document.getElementById("leave-now").remove()), wayOut],
  "faint text": [(page) => put(page, "p", "faint", "color: #ddd; background: #fff"), (page) => axe(page)],
  "a letter of no font of ours": [(page) => put(page, "p", "Здравствуйте"), foreign],
  "no outline": [(page) => page.evaluate(() => (document.querySelector("main a").style.outline = "none")), (page) => walk(page)],
  "out of reach of the keyboard": [(page) => page.evaluate(() => (document.querySelector("main a").tabIndex = -1)), (page) => walk(page)],
};

for (const [what, [breaks, check]] of Object.entries(BROKEN)) {
  test(`found: ${what}`, () => within({}, async (page) => {
    const answer = await go(page, "/");
    await page.evaluate(() => document.fonts.ready.then(() => null));
    assert.deepEqual(await check(page, answer), []);
    await breaks(page);
    assert.equal((await check(page, answer)).length > 0, true);
  }));
}

test("found: what the policy refuses, what asks elsewhere, what fails", () => within({}, async (page) => {
  const heard = await watch(page);
  await go(page, "/");
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }));
    document.body.append(Object.assign(document.createElement("img"), { src: "http://elsewhere.example/x.png" }));
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  const said = (await heard()).join("\n");
  assert.match(said, /policy: script-src/);
  assert.match(said, /policy: img-src/);
  assert.match(said, /console: /);
}));
