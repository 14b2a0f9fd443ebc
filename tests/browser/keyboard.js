// Walking through a page with the Tab key: what can be reached, where the focus is, and whether it can be seen.

/** What has the focus now; `null` where nothing has. */
function focused() {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const leave = document.getElementById("leave-now");
  const way = leave?.getBoundingClientRect();
  const apart = !way || one === leave || box.right <= way.left || box.left >= way.right || box.bottom <= way.top || box.top >= way.bottom;
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!globalThis.visited.has(one)) globalThis.visited.set(one, globalThis.visited.size);
  return {
    what: one.outerHTML.slice(0, 80), number: globalThis.visited.get(one), outlined: outlineStyle !== "none" && parseFloat(outlineWidth) > 0,
    inside, apart,
    // Of a field for many lines the browser keeps the line that is typed in sight.
    tall: box.height > innerHeight / 2 || one.matches("textarea"),
  };
}

/** What can be used and was not reached. Of radio buttons with one name, one is enough. */
function missed() {
  const usable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const been = [...globalThis.visited.keys()];
  const left = [...document.querySelectorAll(usable)].filter((one) => {
    const same = (other) => one.type === "radio" && other.type === "radio" && other.name === one.name;
    return !one.disabled && one.checkVisibility({ visibilityProperty: true }) && !been.some((other) => other === one || same(other));
  });
  return left.map((one) => one.outerHTML.slice(0, 80));
}

/** Presses Tab until the walk comes round, at most `most` times; gives what is wrong with it. */
export async function walk(page, most = 80) {
  const faults = [];
  let last = -1, ends = 0;
  await page.evaluate(() => { globalThis.visited = new Map(); });
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focused);
    // The focus may have begun in the middle: past the last element it goes on from the first.
    if (stop ? stop.number < last : ++ends > 1) {
      const left = await page.evaluate(missed);
      return [...faults, ...left.map((what) => `not reached: ${what}`)];
    }
    // The parts of a date are one element.
    if (!stop || stop.number === last) continue;
    last = stop.number;
    if (!stop.outlined) faults.push(`no outline: ${stop.what}`);
    if (!stop.inside) faults.push(`outside the window: ${stop.what}`);
    if (!stop.apart && !stop.tall) faults.push(`under the way out: ${stop.what}`);
  }
  return faults;
}

/** Presses Tab until what `selector` names has the focus. */
export async function reach(page, selector, most = 40) {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}
