// Signing in by a link, as a person does, and what the link leaves in the browser.

import assert from "node:assert/strict";
import { test } from "node:test";

import { watch } from "./checks.js";
import { house, sound, within } from "./support.js";

const link = house.links.human_rights_institution;

test("a link signs in once, and does not stay in the address", () => within({}, async (page, context) => {
  const heard = await watch(page);
  await page.goto(link);
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await page.waitForLoadState("networkidle");
  assert.ok(!page.url().includes("#"), page.url());
  assert.equal((await context.request.get(`${house.base}/v1/session`)).status(), 200);
  const [cookie] = (await context.cookies()).filter((one) => one.name === "lindung");
  assert.ok(cookie.httpOnly && cookie.sameSite === "Strict" && cookie.expires === -1, "script never sees it; it ends with the browser");
  sound(await heard());

  await within({}, async (other) => {
    await other.goto(link);
    await other.waitForSelector(".error:visible");
    assert.match(await other.title(), /^Error: /);
    assert.equal((await other.request.get(`${house.base}/v1/session`)).status(), 401);
  });
}));

test("a wrong password is told, in focus, and what was typed is kept", () => within({}, async (page) => {
  await page.goto(`${house.base}/sign-in`);
  await page.fill("[name=login]", "nobody-at-all");
  await page.fill("[name=password]", "four words that differ");
  await page.locator("form:has([name=password]) button").first().click();
  await page.waitForSelector(".error:visible");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".error")));
  assert.match(await page.title(), /^Error: /);
  assert.equal(await page.inputValue("[name=login]"), "nobody-at-all");
}));
