// By keyboard alone, and with the browser's Back: what was answered stands there still.

import assert from "node:assert/strict";
import { test } from "node:test";

import { answer, asks } from "./explorer.js";
import { reach } from "./keyboard.js";
import { STARTS } from "./starts.js";
import { go, within } from "./support.js";

test("a question is answered with Tab, the arrows and Enter", () => within({}, async (page, context) => {
  await STARTS.begun(context);
  await go(page, "/explore/ask");
  const asked = await page.locator("h1").innerText();
  await reach(page, "input[type=radio]");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const chosen = await page.locator("input[name=answer]:checked").inputValue();
  assert.equal(chosen, await page.locator("input[name=answer]").nth(2).inputValue());
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  assert.notEqual(await page.locator("h1").innerText(), asked);
  await go(page, "/explore/ask?fact=jurisdiction");
  assert.equal(await page.locator("input[name=answer]:checked").inputValue(), chosen);
}));

test("the first stop skips what is the same on every page", () => within({}, async (page) => {
  await go(page, "/explore");
  await page.keyboard.press("Tab");
  const box = await page.evaluate(() => document.activeElement.getBoundingClientRect().toJSON());
  assert.ok(box.left >= 0 && box.top >= 0, "it can be seen while it has the focus");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
}));

test("what went wrong has the focus, and leads to its field", () => within({}, async (page, context) => {
  await STARTS.begun(context);
  await go(page, "/explore/ask");
  await reach(page, "main form button");
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  await page.waitForFunction(() => document.activeElement.matches(".error"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.matches("[name=answer]") || document.querySelector(":target")?.matches("[name=answer]")));
}));

test("Back shows the question before, with its answer", () => within({}, async (page, context) => {
  await STARTS.begun(context);
  await go(page, "/explore/ask");
  const questions = [];
  for (const value of ["TH", "scamming", "charge"]) {
    questions.push(await page.locator("h1").innerText());
    await answer(page, value);
  }
  assert.ok(await asks(page));
  await page.goBack();
  assert.equal(await page.locator("h1").innerText(), questions[2]);
  assert.equal(await page.locator("input[name=answer]:checked").inputValue(), "charge");
  await page.goBack();
  assert.equal(await page.locator("select[name=answer]").inputValue(), "scamming");
  await page.goBack();
  assert.equal(await page.locator("input[name=answer]:checked").inputValue(), "TH");
}));

test("a tab that is closed loses no answer", () => within({}, async (page, context) => {
  await STARTS.begun(context);
  await go(page, "/explore/ask");
  await answer(page, "PH");
  await page.close();
  const again = await context.newPage();
  await go(again, "/explore/ask?fact=jurisdiction");
  assert.equal(await again.locator("input[name=answer]:checked").inputValue(), "PH");
}));
