// Looks at every page of the list in one kind of window, light and dark.

import { test } from "node:test";

import { axe, frame, targets, watch, wayOut, weight, whole, widths } from "./checks.js";
import { foreign } from "./fonts.js";
import { PAGES } from "./pages.js";
import { grey, open, picture, sound, within } from "./support.js";

/** Makes one test for each page. */
export function everyPage(view, options) {
  for (const one of PAGES) {
    test(`${one.name}, ${view}`, () => within({ role: one.role, ...options }, async (page) => {
      const heard = await watch(page, one.status);
      const answer = await open(page, one);
      await picture(page, `${one.name}-${view}`);
      const faults = [...await frame(page, answer, one.status), ...await targets(page), ...await whole(page)];
      if (!one.bare) faults.push(...await wayOut(page), ...await foreign(page));
      if (view === "desk") faults.push(...await weight(page, answer), ...await widths(page));
      faults.push(...await heard(), ...await axe(page));
      if (view === "phone") await grey(page, `${one.name}-grey`);
      await page.emulateMedia({ colorScheme: "dark" });
      if (view === "phone") await picture(page, `${one.name}-dark`);
      faults.push(...(await axe(page, ["cat.color"])).map((fault) => `dark: ${fault}`));
      sound(faults);
    }));
  }
}
