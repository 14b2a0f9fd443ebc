// What was done before a page is opened, by plain requests: forms posted as a browser without script posts them.

import { house } from "./support.js";

const ANSWERS = [["jurisdiction", "TH"], ["offence", "scamming"], ["stage", "charge"], ["age", "adult"]];

/** Posts a form; gives the answer without following it. */
export function post(context, path, form = {}) {
  return context.request.post(house.base + path, { form, maxRedirects: 0, headers: { Origin: house.base } });
}

async function begun(context) {
  await post(context, "/explore/begin");
}

async function answered(context) {
  await begun(context);
  for (const [fact, answer] of ANSWERS) await post(context, "/explore/ask", { fact, answer });
}

async function judged(context) {
  await post(context, "/explore/worked", { case: "w14-courier-in-love" });
}

async function flipped(context) {
  await judged(context);
  await post(context, "/explore/flip", { jurisdiction: "MY" });
}

/** Proves again who one is: it counts for a few minutes. */
async function proven(context) {
  await post(context, "/prove", { password: house.stepUp, back: "/work" });
}

export const STARTS = { begun, answered, judged, flipped, proven };
