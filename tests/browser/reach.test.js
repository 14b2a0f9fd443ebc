// Every page of the list, for who uses a keyboard alone, and for who needs letters twice as large.

import { test } from "node:test";

import { uncut, wayOut, widths } from "./checks.js";
import { walk } from "./keyboard.js";
import { PAGES } from "./pages.js";
import { open, picture, sound, within } from "./support.js";

/** A window of 640 px at 200% is 320 px wide. */
const ZOOMED = { viewport: { width: 320, height: 370 }, deviceScaleFactor: 2 };

for (const one of PAGES) {
  test(`${one.name}, by keyboard`, () => within({ role: one.role }, async (page) => {
    await open(page, one);
    sound(await walk(page));
  }));

  test(`${one.name}, at 200%`, () => within({ role: one.role, ...ZOOMED }, async (page) => {
    await open(page, one);
    const faults = [...await widths(page, [320]), ...await uncut(page)];
    if (!one.bare) faults.push(...await wayOut(page));
    // The reader's own letters twice as large, in a window that stays as it is.
    await page.evaluate(() => (document.documentElement.style.fontSize = "212.5%"));
    await page.setViewportSize({ width: 320, height: 740 });
    faults.push(...await widths(page, [320, 390]), ...await uncut(page));
    if (!one.bare) faults.push(...await wayOut(page));
    await picture(page, `${one.name}-zoom`);
    sound(faults);
  }));
}
