// Every page of the list, on a phone and at a desk, light and dark: accessible, strict, quiet, light, narrow.

import { test } from "node:test";

import { axe, frame, targets, watch, wayOut, weight, widths } from "./checks.js";
import { PAGES } from "./pages.js";
import { DESKTOP, PHONE, grey, open, picture, sound, within } from "./support.js";

const VIEWS = { desktop: { viewport: DESKTOP }, phone: { viewport: PHONE, isMobile: true, hasTouch: true } };

for (const one of PAGES) {
  for (const [view, options] of Object.entries(VIEWS)) {
    test(`${one.name}, ${view}`, () => within({ role: one.role, ...options }, async (page) => {
      const heard = await watch(page, one.status);
      const answer = await open(page, one);
      await picture(page, `${one.name}-${view}`);
      const faults = [...await frame(page, answer, one.status), ...await targets(page)];
      if (!one.bare) faults.push(...await wayOut(page));
      if (view === "desktop") faults.push(...await weight(page, answer), ...await widths(page));
      faults.push(...await heard(), ...await axe(page));
      await page.emulateMedia({ colorScheme: "dark" });
      await picture(page, `${one.name}-${view}-dark`);
      faults.push(...(await axe(page, ["cat.color"])).map((fault) => `dark: ${fault}`));
      await page.emulateMedia({ colorScheme: "light" });
      if (view === "phone") await grey(page, `${one.name}-grey`);
      sound(faults);
    }));
  }
}
