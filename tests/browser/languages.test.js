// Every language that is offered: marked as what it is, whole on a small phone, and every letter drawn by our own fonts.

import assert from "node:assert/strict";
import { test } from "node:test";

import { axe, frame, uncut, wayOut, widths } from "./checks.js";
import { foreign } from "./fonts.js";
import { PAGES } from "./pages.js";
import { post } from "./starts.js";
import { go, house, open, picture, sound, within } from "./support.js";

/** What is opened in each language. The parts of a page are the same in all, so only the first is looked at by axe. */
const SHOWN = [
  { name: "home", path: "/", axe: true },
  { name: "explore", path: "/explore" },
  { name: "question", path: "/explore/ask", start: "answered" },
  { name: "result", path: "/explore/result", start: "judged" },
  ...PAGES.filter((page) => ["work", "case"].includes(page.name)).map((page) => ({ ...page, only: "th" })),
];

/** The address a first visit opens, with everything it loads, in bytes, and when there is something to read. */
const LIGHT_BYTES = 150 * 1024;
const SOON_MS = 3_000;
/** A slow telephone network: bytes a second, and the wait for each answer. */
const SLOW = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

const OFFERED = await within({}, async (page) => {
  await go(page, "/");
  return page.$$eval("#language option", (options) => options.map((option) => option.value));
});

for (const language of OFFERED) {
  for (const one of SHOWN.filter((one) => !one.only || one.only === language)) {
    test(`${language}, ${one.name}`, () => within({ role: one.role }, async (page, context) => {
      await post(context, "/language", { language, back: "/" });
      const answer = await open(page, one);
      await page.evaluate(() => { for (const one of document.querySelectorAll("details")) one.open = true; });
      await page.evaluate(() => document.fonts.ready.then(() => null));
      await picture(page, `${one.name}-${language}`);
      sound([
        ...await frame(page, answer, 200, language), ...await foreign(page), ...await uncut(page), ...await wayOut(page),
        ...await widths(page, [320, 390]), ...(one.axe ? await axe(page) : []),
      ]);
    }));
  }

  test(`${language}, first visit over a slow network`, (t) => within({}, async (page, context) => {
    await post(context, "/language", { language, back: "/" });
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW);
    let bytes = 0;
    devtools.on("Network.loadingFinished", (file) => (bytes += file.encodedDataLength));
    await page.goto(`${house.base}/explore`, { waitUntil: "networkidle", timeout: 60_000 });
    const soon = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
    t.diagnostic(`${bytes} bytes, something to read after ${Math.round(soon)} ms`);
    assert.ok(bytes > 10_000 && bytes <= LIGHT_BYTES, `${bytes} bytes`);
    assert.ok(soon <= SOON_MS, `something to read after ${Math.round(soon)} ms`);
  }));
}

test("Burmese typed in Zawgyi is told to who types it, and Burmese in Unicode is not", () => within({ role: "frontline_officer" }, async (page) => {
  await go(page, "/cases");
  await page.fill("#name", "ကျွန်မ အိမ်ပြန်ချင်တယ်");
  await page.locator("#name").blur();
  await page.waitForTimeout(300);
  assert.equal(await page.locator("#zawgyi-name").count(), 0);
  await page.fill("#name", "ကြၽန္မ အိမ္ျပန္ခ်င္တယ္");
  await page.locator("#name").blur();
  await page.waitForSelector("#zawgyi-name");
  assert.match(await page.locator("#zawgyi-name").innerText(), /Zawgyi/);
}));
