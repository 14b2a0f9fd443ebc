// Without script everything works: from the first question to the result, what if, forgetting, the language, leaving.

import assert from "node:assert/strict";
import { test } from "node:test";

import { answerAll } from "./explorer.js";
import { STARTS } from "./starts.js";
import { go, house, within } from "./support.js";

const plain = (work) => () => within({ javaScriptEnabled: false }, work);
const path = (page) => new URL(page.url()).pathname;

test("a situation is described and judged, changed and forgotten", plain(async (page, context) => {
  await go(page, "/explore");
  await page.click("form[action='/explore/begin'] button");
  const asked = await answerAll(page, ["TH", "scamming", "charge", "adult"]);
  assert.ok(asked >= 5, `${asked} questions`);
  assert.equal(path(page), "/explore/check");
  assert.equal(await page.locator(".answers > div").count(), asked);

  await page.locator(".answers a").first().click();
  assert.ok(await page.locator("input[value=TH]").isChecked(), "what was answered is still chosen");
  await page.check("input[value=PH]");
  await page.click("main form button");
  assert.equal(path(page), "/explore/check", "changing one answer comes back to the list");
  await page.click("main a.button");

  assert.equal(path(page), "/explore/result");
  assert.equal(await page.locator("#changed").count(), 0);
  await page.selectOption("#jurisdiction", "MY");
  await page.click("form[action='/explore/flip']:has(#jurisdiction) button");
  await page.waitForSelector("#changed");
  assert.equal(await page.locator("#jurisdiction").inputValue(), "MY");
  await page.click("#changed button");
  assert.equal(await page.locator("#jurisdiction").inputValue(), "PH", "what it was at first is there again");

  await page.click("form[action='/explore/forget'] button");
  assert.equal(path(page), "/explore");
  assert.equal((await context.cookies()).filter((cookie) => cookie.name.includes("situation")).length, 0);
  await go(page, "/explore/result");
  assert.equal(path(page), "/explore");
}));

test("an answer that was forgotten is asked for again, and told at the top and at the field", plain(async (page) => {
  await go(page, "/explore");
  await page.click("form[action='/explore/begin'] button");
  await page.click("main form button");
  assert.match(await page.title(), /^Error: /);
  assert.ok(await page.locator(".error a").isVisible() && await page.locator(".wrong").isVisible());
  const field = await page.locator(".error a").getAttribute("href");
  assert.equal(await page.locator(field).count(), 1, "the summary leads to the field");
}));

test("the language is changed on the page where one is", plain(async (page) => {
  await go(page, "/explore/worked");
  await page.selectOption("#language", "th");
  await page.click("form[action='/language'] button");
  assert.equal(path(page), "/explore/worked");
  assert.equal(await page.locator("html").getAttribute("lang"), "th");
}));

test("leaving goes elsewhere, and nothing of the situation is left", plain(async (page, context) => {
  await STARTS.judged(context);
  await go(page, "/explore/result");
  await page.click("#leave-now");
  assert.equal(page.url(), house.elsewhere);
  assert.equal((await context.cookies()).filter((cookie) => cookie.name.includes("situation")).length, 0);
}));
