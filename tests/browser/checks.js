// What holds for every page. Each check looks at a page that is open and gives what is wrong with it, in words.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";

import { house } from "./support.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** What a page weighs with styles and scripts, compressed, without fonts. */
const HEAVIEST_BYTES = 60 * 1024;
/** Widths from a small phone to a large desk. */
const WIDTHS = [320, 390, 768, 1280, 1440];

/** Every rule of axe-core, those for WCAG 2.2 that are off by default too, or those of `tags`. The policy stays on. */
export async function axe(page, tags) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Runtime.evaluate", { expression: `${AXE};null` });
  await devtools.detach();
  const found = await page.evaluate(async (tags) => {
    const every = { rules: { "target-size": { enabled: true } } };
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], ...(tags ? { runOnly: tags } : every) });
    return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} at ${node.target.join(" ")}: ${node.failureSummary}`));
  }, tags);
  return found.map((fault) => `axe: ${fault.replaceAll("\n", " ")}`);
}

/** Notes from now on what the policy refused and what went wrong; gives a way to read it. */
export async function watch(page, allowed = 200) {
  const heard = [];
  await page.addInitScript(() => {
    globalThis.refused = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.refused.push(`${event.effectiveDirective} refuses ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on("pageerror", (error) => heard.push(`script: ${error}`));
  page.on("dialog", (dialog) => { heard.push(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("console", (line) => {
    const expected = allowed !== 200 && line.text().includes(`status of ${allowed}`);
    if (line.type() === "error" && !expected) heard.push(`console: ${line.text()}`);
  });
  return async () => {
    const refused = await page.evaluate(() => globalThis.refused);
    const strangers = page.context().strangers.map((address) => `asks ${address}`);
    return [...heard, ...refused.map((one) => `policy: ${one}`), ...strangers];
  };
}

/** One heading, the language, a title and an address that say nothing to who looks over a shoulder; nothing is stored. */
export async function frame(page, answer, expected, language = "en") {
  const faults = [];
  if (answer.status() !== (expected ?? 200)) faults.push(`status ${answer.status()}`);
  if (!/\bno-store\b/.test(answer.headers()["cache-control"] ?? "")) faults.push("may be stored");
  const seen = await page.evaluate(() => ({
    headings: [...document.querySelectorAll("h1")].filter((one) => one.checkVisibility()).length,
    markup: document.body.innerText.match(/<\/?[a-z][^>\n]*>/)?.[0], language: document.documentElement.lang, title: document.title, address: location.pathname + location.search,
  }));
  if (seen.headings !== 1) faults.push(`${seen.headings} headings of the first level`);
  if (seen.markup) faults.push(`markup is read as text: ${seen.markup}`);
  if (seen.language !== language) faults.push(`lang is ${seen.language}`);
  if (!seen.title.includes("Lindung")) faults.push(`title: ${seen.title}`);
  const told = `${seen.title} ${seen.address}`;
  if (/traffick|victim|perdagangan orang|ค้ามนุษย์/i.test(told)) faults.push(`told to everybody: ${told}`);
  for (const name of house.names) if (told.includes(name)) faults.push(`a name in ${told}`);
  return faults;
}

const weighed = new Map();

/** HTML, styles and scripts, each compressed, in bytes. */
export async function weight(page, answer) {
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map((one) => one.name));
  const files = [...new Set(loaded)].filter((address) => /\.(css|js)(\?|$)/.test(address));
  let all = gzipSync(await answer.body()).length;
  for (const address of files) {
    if (!weighed.has(address)) weighed.set(address, gzipSync(await (await page.request.get(address)).body()).length);
    all += weighed.get(address);
  }
  return all > HEAVIEST_BYTES ? [`weighs ${all} bytes`] : [];
}

/** Nothing is wider than the window, at any width; the window is left as it was. */
export async function widths(page, all = WIDTHS) {
  const was = page.viewportSize();
  const faults = [];
  for (const width of all) {
    await page.setViewportSize({ ...was, width });
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return null;
      const out = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > room + 1 && !one.closest(".scroll"));
      return out.slice(0, 5).map((one) => one.outerHTML.slice(0, 80)).join(" | ");
    });
    if (wide !== null) faults.push(`scrolls sideways at ${width} px: ${wide}`);
  }
  await page.setViewportSize(was);
  return faults;
}

/** What is touched is at least 48 px high. */
export async function targets(page) {
  return page.evaluate(() => {
    const touched = "button, summary, select, textarea, input:not([type=hidden]), nav a, header a, a.button, a.back, a.leave";
    const small = [...document.querySelectorAll(touched)].filter((one) => {
      const { height, right } = one.getBoundingClientRect();
      return one.checkVisibility({ visibilityProperty: true }) && right > 0 && height < 47.5;
    });
    return small.map((one) => `${Math.round(one.getBoundingClientRect().height)} px high: ${one.outerHTML.slice(0, 80)}`);
  });
}

/** The way out stands uncovered, whole, in the window. */
export async function wayOut(page) {
  return page.evaluate(() => {
    const leave = document.getElementById("leave-now");
    if (!leave) return ["no way to leave at once"];
    const { left, top, right, bottom } = leave.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return ["the way out is cut off"];
    const points = [[(left + right) / 2, (top + bottom) / 2], [left + 9, top + 9], [right - 9, top + 9], [left + 9, bottom - 9], [right - 9, bottom - 9]];
    const covered = points.filter(([x, y]) => !leave.contains(document.elementFromPoint(x, y)));
    return covered.length ? ["something covers the way out"] : [];
  });
}

/** No word of Latin letters that fits a small phone is broken at the end of a line. */
export async function whole(page) {
  return page.evaluate(() => {
    const broken = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.parentElement.checkVisibility() || node.parentElement.closest("option, script, code")) continue;
      for (const { 0: word, index } of node.data.matchAll(/\p{Script=Latin}{2,14}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
        if (lines.size > 1) broken.push(`broken: ${word} in ${node.parentElement.outerHTML.slice(0, 80)}`);
      }
    }
    return broken;
  });
}

/** No text is cut off by the box that holds it. Lists that a browser draws itself cut their own; words for who hears the page only are out of sight on purpose. */
export async function uncut(page) {
  return page.evaluate(() => {
    const cut = [...document.body.querySelectorAll("*:not(select, option, optgroup, input, textarea, .scroll, .away)")].filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (way) => ["hidden", "clip"].includes(way);
      return (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) || (hides(overflowY) && one.scrollHeight > one.clientHeight + 1);
    });
    return cut.map((one) => `cut off: ${one.outerHTML.slice(0, 80)}`);
  });
}
