// Without an account, a worker of a scam centre from the arrest to the remedy: what must be done at each stage.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fresh, go, house, within } from "./support.js";

/** What the page must say at each stage, in the order of a case. */
const STAGES = [
  ["encounter", /Do not arrest/], ["investigation", /Do not arrest|Release from detention/], ["charge", /Do not charge/],
  ["trial", /Do not convict/], ["sentencing", /Impose no penalty/], ["post_conviction", /conviction vacated/], ["removal", /Stop the removal/],
];

for (const javaScriptEnabled of [true, false]) {
  test(`from arrest to remedy, ${javaScriptEnabled ? "with" : "without"} script`, () => within({ javaScriptEnabled }, async (page, context) => {
    await go(page, "/explore/worked");
    await page.locator("form:has(input[value='w04-graduate-scam']) button, button[value='w04-graduate-scam']").first().click();
    assert.match(page.url(), /\/explore\/result/);
    for (const [stage, says] of STAGES) {
      await page.selectOption("#stage", stage);
      await page.locator("form[action='/explore/flip']:has(#stage) button").last().click();
      assert.equal(await page.locator("#stage").inputValue(), stage);
      const measures = (await page.locator(".measures").first().innerText()).trim();
      assert.match(measures, says, `${stage}: ${measures}`);
      assert.ok((await page.locator(".tree li").count()) > 3, "each answer says why");
    }
    // What is taken away: the motion that undoes the punishment, and the case file.
    const motion = await context.request.get(`${house.base}/explore/papers/motion`);
    assert.deepEqual([motion.status(), motion.headers()["content-type"]], [200, "application/pdf"]);
    const file = await context.request.get(`${house.base}/explore/case.json`);
    assert.equal((await file.json()).schema, "lindung.case/1");
    const other = await fresh();
    await go(await other.newPage(), "/explore/result");
    assert.match(other.pages()[0].url(), /\/explore$/, "nothing of it stands on the server");
    await other.close();
  }));
}
