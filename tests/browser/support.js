// What every test stands on: the demonstration that run.js serves, the browser, contexts, pages opened as the list says.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";

import { chromium } from "playwright-core";

import { STARTS } from "./starts.js";

/** What run.js told: `base`, `elsewhere`, `stepUp`, `links` (each works once) and `sessions` by role, `names` of users, `out`. */
export const house = JSON.parse(readFileSync(process.env.LINDUNG_BROWSER, "utf8"));

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };
const TALLEST_PX = 3_000;

const browser = await chromium.launch({
  executablePath: process.env.LINDUNG_CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
  ],
});

/** Closes the browser; tests need not ask for it. */
export const end = () => browser.close();
if (process.env.NODE_TEST_CONTEXT) after(end);

/** A browser that knows nothing yet; with `role`, one that is signed in. Requests to elsewhere are noted. */
export async function fresh({ role, ...options } = {}) {
  const context = await browser.newContext({ viewport: PHONE, locale: "en", ...options });
  context.setDefaultTimeout(15_000);
  if (role) await context.addCookies([house.sessions[role]]);
  context.strangers = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== house.base) context.strangers.push(url.href);
  });
  return context;
}

/** Does `work` in a browser of its own, and closes it whatever comes. */
export async function within(options, work) {
  const context = await fresh(options);
  try {
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Opens an address of the demonstration. */
export const go = (page, path) => page.goto(house.base + path);

/** Where the links of a page led; looked for once. */
const followed = new Map();

/** Opens a page of the list, in a context made for its role; gives what the server answered. */
export async function open(page, one) {
  if (one.start) await STARTS[one.start](page.context());
  let answer = await go(page, followed.get(one) ?? one.path);
  for (const link of followed.has(one) ? [] : one.follow ?? []) {
    const address = await page.locator(link).first().getAttribute("href");
    answer = await go(page, address);
  }
  if (one.follow) followed.set(one, new URL(page.url()).pathname + new URL(page.url()).search);
  if (one.press) {
    [answer] = await Promise.all([
      page.waitForResponse((got) => got.request().isNavigationRequest() && got.status() !== 303),
      page.locator(one.press).first().click(),
    ]);
  }
  await page.waitForLoadState(one.script ? "networkidle" : "load");
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return answer;
}

/** A picture among what a run leaves: as much of a long page as somebody would look at. */
export async function picture(page, name) {
  const { width } = page.viewportSize();
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(tall, TALLEST_PX) };
  await page.screenshot({ path: join(house.out, `${name}.png`), fullPage: true, clip });
}

/** The same without colour, for who looks whether it still tells everything. */
export async function grey(page, name) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
  await picture(page, name);
  await devtools.detach();
}

/** No fault was found; all that were are told at once. */
export const sound = (faults) => assert.deepEqual(faults, [], faults.join("\n"));
