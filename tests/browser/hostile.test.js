// Text that wants to be a program stays text: in addresses, in forms, in what is kept in the browser.

import assert from "node:assert/strict";
import { test } from "node:test";

import { watch } from "./checks.js";
import { STARTS, post } from "./starts.js";
import { go, house, sound, within } from "./support.js";

const EVIL = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'-alert(1)-'`,
  `</title><svg onload=alert(1)>`,
  `javascript:alert(1)`,
  `{{7*7}}\${7*7}<%=7*7%>`,
];

/** Nothing of it ran, nothing of it became an element. */
async function harmless(page, heard) {
  const made = await page.evaluate(() => {
    const strange = document.querySelectorAll("img[src=x], svg[onload], [onerror], script:not([src]), a[href^='javascript:' i]");
    return [...strange].map((one) => `became an element: ${one.outerHTML}`);
  });
  return [...made, ...(await heard()).filter((fault) => !/status of (4|3)\d\d/.test(fault))];
}

test("in addresses", () => within({}, async (page, context) => {
  const heard = await watch(page);
  await STARTS.judged(context);
  const faults = [];
  for (const evil of EVIL) {
    const sent = encodeURIComponent(evil);
    for (const path of ["/explore/ask?fact=", "/explore/ask?fact=jurisdiction&from=", "/?", "/explore/result?x=", "/sign-in?next="]) {
      await go(page, path + sent);
      faults.push(...await harmless(page, heard));
      const back = page.locator("footer input[name=back]");
      if (await back.count()) {
        const { pathname, search } = new URL(page.url());
        assert.equal(await back.inputValue(), pathname + search, "the way back is what was asked for");
      }
    }
  }
  sound([...new Set(faults)]);
}));

test("in what a form hands on, printed as it was typed", () => within({}, async (page, context) => {
  const heard = await watch(page);
  await STARTS.begun(context);
  for (const evil of EVIL) {
    await go(page, `/explore/ask?fact=jurisdiction&from=${encodeURIComponent(evil)}`);
    assert.equal(await page.locator("input[name=from]").inputValue(), evil);
    await page.locator("main form button").first().click();
    sound(await harmless(page, heard));
  }
}));

test("in forms that no page of ours has", () => within({}, async (page, context) => {
  const heard = await watch(page);
  await STARTS.judged(context);
  await go(page, "/explore");
  for (const evil of EVIL) {
    for (const [action, form] of [
      ["/explore/ask", { fact: evil, answer: evil }], ["/explore/flip", { on: evil }], ["/explore/flip", { jurisdiction: evil }],
      ["/explore/flip", { [`fact:${evil}`]: "yes" }], ["/explore/worked", { case: evil }], ["/language", { language: evil, back: evil }],
    ]) {
      await page.evaluate(([action, form]) => {
        const made = Object.assign(document.createElement("form"), { method: "post", action });
        for (const [name, value] of Object.entries(form)) made.append(Object.assign(document.createElement("input"), { name, value }));
        document.body.append(made);
      }, [action, form]);
      await Promise.all([page.waitForEvent("load"), page.evaluate(() => document.forms[document.forms.length - 1].submit())]);
      assert.equal(new URL(page.url()).origin, house.base);
      sound(await harmless(page, heard));
      await go(page, "/explore");
    }
  }
}));

test("the way back after a change of language leads nowhere else", () => within({}, async (_, context) => {
  for (const back of ["//elsewhere.example", "https://elsewhere.example/", "/\\elsewhere.example", "javascript:alert(1)", "/x\r\nSet-Cookie: a=b"]) {
    const answer = await post(context, "/language", { language: "en", back });
    const to = new URL(answer.headers().location, house.base);
    assert.equal(to.origin, house.base, back);
    assert.ok(!answer.headersArray().some(({ name, value }) => name.toLowerCase() === "set-cookie" && value.startsWith("a=b")));
  }
}));

test("in a cookie that was not made here", () => within({}, async (page, context) => {
  const heard = await watch(page);
  for (const value of ["AAAA", "%3Cscript%3E", "x".repeat(3_800)]) {
    await context.addCookies([
      { name: "lindung-situation", value, url: `${house.base}/explore` }, { name: "lindung-language", value, url: house.base },
    ]);
    const answer = await go(page, "/explore/result");
    assert.ok(answer.status() < 500);
    sound(await harmless(page, heard));
  }
}));
