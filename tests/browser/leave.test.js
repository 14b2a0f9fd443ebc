// Leaving at once: blank within a tenth of a second, no way back to the page, the session ended on the server.

import assert from "node:assert/strict";
import { test } from "node:test";

import { session } from "./demonstration.js";
import { STARTS } from "./starts.js";
import { go, house, within } from "./support.js";

const LONGEST_MS = 100;

/** What the server says to a cookie: 200 where it signs in. */
const knows = async ({ name, value }) =>
  (await fetch(`${house.base}/v1/session`, { headers: { Cookie: `${name}=${value}` } })).status;

/** Sets a clock from the first click or press until nothing is on the page and that was drawn; gives a promise of it in `blank`. */
async function timed(page, kind) {
  let tell;
  const blank = new Promise((done) => (tell = done));
  await page.exposeBinding("told", (_, ms) => tell(ms));
  await page.evaluate((kind) => {
    let began;
    addEventListener(kind, (event) => (began = event.timeStamp), true);
    const seen = new MutationObserver(() => {
      if (document.documentElement.children.length) return;
      requestAnimationFrame(() => globalThis.told(performance.now() - began));
    });
    seen.observe(document.documentElement, { childList: true });
  }, kind);
  return { blank };
}

/** Leaves a page by what `act` does, and looks at everything that must then be so. */
async function leave(t, role, kind, act) {
  const cookie = await session(house.base, role, house.stepUp);
  assert.equal(await knows(cookie), 200);
  await within({}, async (page, context) => {
    await context.addCookies([cookie]);
    await go(page, "/");
    await STARTS.judged(context);
    await go(page, "/explore/result");
    const pages = await page.evaluate(() => history.length);
    const { blank } = await timed(page, kind);
    await act(page);
    const ms = await Promise.race([blank, page.waitForURL(house.elsewhere).then(() => Infinity)]);
    t.diagnostic(`blank after ${Math.round(ms)} ms`);
    assert.ok(ms <= LONGEST_MS, `blank after ${ms} ms`);
    await page.waitForURL(house.elsewhere);
    assert.equal(await page.evaluate(() => history.length), pages, "the page was replaced");
    assert.equal(await knows(cookie), 401, "the session is over on the server");
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, "/", "Back passes over the page that was left");
    await go(page, "/explore/result");
    assert.equal(new URL(page.url()).pathname, "/explore", "the answers are gone");
  });
}

test("by the button", (t) => leave(t, "judge", "click", (page) => page.click("#leave-now")));

test("by pressing Shift three times", (t) => leave(t, "defence_lawyer", "keydown", async (page) => {
  for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press("Shift");
}));

test("without script", async () => {
  const cookie = await session(house.base, "statistician", house.stepUp);
  await within({ javaScriptEnabled: false }, async (page, context) => {
    await context.addCookies([cookie]);
    await go(page, "/explore");
    await page.click("#leave-now");
    assert.equal(page.url(), house.elsewhere);
    assert.equal(await knows(cookie), 401);
  });
});

test("Shift with a letter, or three times slowly, leaves nothing", () => within({}, async (page) => {
  await go(page, "/explore");
  for (const key of ["Shift", "Shift", "A", "Shift", "Shift"]) await page.keyboard.press(key);
  await page.waitForTimeout(1_600);
  await page.keyboard.press("Shift");
  assert.equal(new URL(page.url()).pathname, "/explore");
  assert.ok(await page.locator("h1").isVisible());
}));
