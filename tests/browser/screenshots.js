// Takes the pictures of docs/images: the main pages, on a phone and at a desk, in English and Thai. Writes docs/help.md.

import { execFileSync } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { FILE, guide } from "./guide.js";
import { PAGES, PICTURED } from "./pages.js";
import { post } from "./starts.js";
import { DESKTOP, end, open, within } from "./support.js";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../docs/images");
const TALLEST_PX = 2_000;
const LARGEST_BYTES = 200_000;
const VIEWS = { phone: { viewport: { width: 390, height: 844 }, isMobile: true }, desk: { viewport: DESKTOP } };

mkdirSync(FOLDER, { recursive: true });
for (const one of PAGES.filter((page) => PICTURED.includes(page.name))) {
  for (const language of ["en", "th"]) {
    for (const [view, options] of Object.entries(VIEWS)) {
      await within({ role: one.role, ...options }, async (page, context) => {
        await post(context, "/language", { language, back: "/" });
        await open(page, one);
        const { width } = options.viewport;
        // A window as tall as the picture: what is fixed to its foot then stands at the foot of the picture.
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.min(tall, TALLEST_PX) });
        const file = join(FOLDER, `${one.name}-${view}-${language}.png`);
        await page.screenshot({ path: file });
        execFileSync("pngquant", ["--force", "--skip-if-larger", "--strip", "--speed", "1", "--output", file, "128", file]);
        const { size } = statSync(file);
        if (size > LARGEST_BYTES) throw new Error(`${file} has ${size} bytes`);
        console.log(`${file.slice(FOLDER.length + 1)}: ${Math.ceil(size / 1000)} kB`);
      });
    }
  }
}
writeFileSync(FILE, guide());
await end();
