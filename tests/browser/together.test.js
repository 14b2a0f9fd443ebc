// Two people on one case, and a session that ends while somebody types: nothing is written over and nothing is lost.

import assert from "node:assert/strict";
import { test } from "node:test";

import { axe } from "./checks.js";
import { post } from "./starts.js";
import { fresh, go, house, sound, within } from "./support.js";

const ROLE = "frontline_officer";

/** The form of the first fact of the first case that can be answered with yes, no or unknown. */
async function form(page) {
  await go(page, "/cases");
  await page.locator("main table a[href^='/cases/']").first().click();
  await page.locator("#facts a[href*='.act.'], #facts a[href*='.means.'], #facts a[href*='.purpose.']").first().click();
  return page.url();
}

for (const javaScriptEnabled of [true, false]) {
  const script = javaScriptEnabled ? "with script" : "without script";

  test(`who saw an older state is shown both values and chooses, ${script}`, () => within({ role: ROLE, javaScriptEnabled }, async (first) => {
    const other = await fresh({ role: ROLE, javaScriptEnabled });
    try {
      const second = await other.newPage();
      const address = await form(first);
      await second.goto(address);
      const was = await first.locator("input[name=value]:checked").getAttribute("value");
      const [mine, theirs] = ["yes", "no", "unknown"].filter((value) => value !== was);

      await second.check(`input[name=value][value=${theirs}]`);
      await second.click("main form button");
      assert.match(second.url(), /#facts$/, "the first to save saves");

      await first.check(`input[name=value][value=${mine}]`);
      await first.fill("textarea[name=why]", "She told the interpreter so.");
      await first.click("main form button");
      assert.ok(await first.locator(".error dl dd").count() >= 2, "both values stand side by side");
      assert.ok(await first.locator(`input[name=value][value=${mine}]`).isChecked(), "what was chosen is still chosen");
      assert.equal(await first.inputValue("textarea[name=why]"), "She told the interpreter so.", "and what was typed still stands");
      if (javaScriptEnabled) sound(await axe(first));
      await first.click("main form button");
      assert.match(first.url(), /#facts$/);
      assert.ok(await first.locator("#facts .otherwise").count() >= 1, "what stood before stays to be seen");
    } finally {
      await other.close();
    }
  }));

  test(`a session that ends while somebody types loses no word, ${script}`, () => within({ role: ROLE, javaScriptEnabled }, async (page, context) => {
    await go(page, "/cases");
    await page.locator("main table a[href^='/cases/']").first().click();
    const words = "Spoken with at the shelter. <b>Wants</b> her sister told.";
    await page.fill("#note", words);
    const [session] = (await context.cookies()).filter((cookie) => cookie.name === "lindung");
    await context.clearCookies({ name: "lindung" });
    await page.click("#notes form button");
    assert.ok((await page.locator("main blockquote").innerText()).includes(words), "the words stand on the page");
    assert.equal(await page.locator("main b").count(), 0, "as they were typed");
    if (javaScriptEnabled) sound(await axe(page));
    // Signed in again elsewhere, the same page sends them.
    await context.addCookies([session]);
    await page.click("main form[action$='/note'] button");
    assert.match(page.url(), /\/cases\/[0-9a-f-]+/);
    assert.ok((await page.locator("#notes").innerText()).includes(words));
  }));
}

test("a prosecutor decides against the assessment only with reasons of the definition, and prints it", () => within({ role: "prosecutor" }, async (page, context) => {
  await go(page, "/cases");
  // A case in which the assessment protects.
  const cases = await page.locator("main table a[href^='/cases/']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  let decide;
  for (const one of cases) {
    await go(page, one);
    if (await page.locator("#acts .verdict.applies, #acts .verdict.presumed").count()) {
      decide = await page.locator("main a[href*='/decide/']").first().getAttribute("href");
      await page.locator("main a[href*='/decide/']").first().click();
      break;
    }
  }
  assert.ok(decide, "a case of the demonstration is protected");
  await page.check("#outcome-not_applied");
  await page.fill("#reasons", "The offence is grave.");
  await page.click("main form button");
  assert.ok(await page.locator(".error").isVisible(), "refused without a reason tied to the definition");
  assert.equal(await page.inputValue("#reasons"), "The offence is grave.");
  sound(await axe(page));
  const against = async () => {
    await page.fill("input[name='contest:nexus']", "The messages show that nobody asked for the act and nothing of the trafficking led to it.");
    for (const from of ["assessment", "finding"]) await page.setChecked(`#departs-${from}`, departs.includes(from));
    await page.click("main form button");
  };
  let departs = ["assessment"];
  await against();
  // What it departs from, and a permission that is asked for, are told at their places.
  const told = (await page.locator(".error").allInnerTexts()).join(" ");
  if (/assessment, finding/.test(told)) departs = ["assessment", "finding"];
  if (/permission/.test(told)) {
    const rule = await page.locator(".error").innerText().then((text) => text.match(/[a-z]{2}\.[a-z0-9_.]+/)[0]);
    const form = await context.newPage();
    await go(form, `${decide.split("/decide/")[0]}/add/permission`);
    await form.selectOption("#in-act", decide.split("/decide/")[1]);
    await form.selectOption("#in-rule", rule);
    await form.fill("#in-authority", "Minister of Justice");
    await form.selectOption("#in-outcome", "granted");
    await form.click("main form button");
    assert.match(form.url(), /#decisions$/, await form.locator(".error").allInnerTexts().then(String));
    await form.close();
    await go(page, decide);
    await page.check("#outcome-not_applied");
    await page.fill("#reasons", "Nothing links the act to the trafficking.");
    await page.locator("main form details summary").click();
    await against();
  } else if (told) {
    await against();
  }
  assert.match(page.url(), /#decisions$/, `kept: ${await page.locator(".error").allInnerTexts()}`);
  assert.ok((await page.locator("#decisions").innerText()).includes("nobody asked for the act"));
  const statement = await context.request.get(`${house.base}${new URL(page.url()).pathname}/papers/statement`);
  assert.equal(statement.headers()["content-type"], "application/pdf");
  assert.ok((await statement.body()).length > 10_000);
  await post(context, "/language", { language: "en", back: "/" });
}));
