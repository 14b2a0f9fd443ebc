// One's cases: for which purpose, which fields, and what is withheld.

import { ask, by, element, on, tell } from "./api.js";
import { run, there } from "./passkey.js";

const words = (code) => {
  const text = String(code).replace(/_/g, " ");
  return text[0].toUpperCase() + text.slice(1);
};
const day = (at) => new Date(at).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });

let who, purpose, next, open;

/** A value as text, lists and pairs. */
function shown(value) {
  if (Array.isArray(value)) {
    const list = element("ol");
    for (const one of value) {
      const item = element("li");
      item.append(shown(one));
      list.append(item);
    }
    return list;
  }
  if (value && typeof value === "object") {
    const pairs = element("dl");
    for (const [key, held] of Object.entries(value)) {
      const place = element("dd");
      place.append(key === "at" && typeof held === "number" ? day(held) : shown(held));
      pairs.append(element("dt", words(key)), place);
    }
    return pairs;
  }
  return document.createTextNode(value === true ? "yes" : value === false ? "no" : value ?? "–");
}

async function read(id) {
  const view = await ask("GET", `/v1/cases/${id}`, { purpose });
  open = id;
  by("case-title").textContent = view.reference ? `Case ${view.reference}` : "Case";
  const fields = Object.entries(view.fields).flatMap(([name, value]) => [element("h3", words(name)), shown(value)]);
  by("fields").replaceChildren(...fields);
  const withheld = view.withheld.length === 0
    ? [element("p", "Nothing is withheld from you.")]
    : [element("h3", "Withheld from you for this purpose"), element("p", view.withheld.map(words).join(", "))];
  by("withheld").replaceChildren(...withheld);
  by("prove").hidden = who.stepped_up || view.withheld.length === 0;
  by("case").hidden = false;
  by("case-title").focus();
}

async function list(more) {
  const page = await ask("GET", `/v1/cases${more ? `?cursor=${encodeURIComponent(next)}` : ""}`, { purpose });
  if (!more) by("cases").replaceChildren();
  for (const found of page.cases) {
    const name = (found.reference && found.reference.reference) || found.reference || found.id;
    const rest = [found.state, found.stage && words(found.stage), `changed ${day(found.changed_at)}`];
    const button = element("button", `${name} – ${rest.filter(Boolean).join(", ")}`, { type: "button", class: "second" });
    on(button, "click", () => read(found.id));
    const item = element("li");
    item.append(button);
    by("cases").append(item);
  }
  next = page.next;
  by("more").hidden = !next;
  by("none").hidden = by("cases").childElementCount > 0;
  by("none").textContent = "You have no cases for this purpose.";
}

async function own() {
  purpose = "own_file";
  by("title").textContent = "Your file";
  await read(who.case);
  const { readers } = await ask("GET", `/v1/cases/${who.case}/readers`, { purpose });
  const line = (one) => element("li", [day(one.at), one.agency_name, words(one.role), words(one.purpose), (one.fields || []).map(words).join(", ")].filter(Boolean).join(" – "));
  by("reading").replaceChildren(...readers.map(line));
  by("readers").hidden = false;
}

async function begin() {
  try {
    who = await ask("GET", "/v1/session");
  } catch (error) {
    if (error.status === 401) return location.replace("/sign-in");
    throw error;
  }
  by("who").textContent = `${who.name}, ${words(who.role).toLowerCase()}`;
  by("add-passkey").hidden = !there() || !who.stepped_up;
  if (who.case) return own();
  if (who.purposes.length === 0) {
    by("none").textContent = "Your role opens no cases.";
    by("none").hidden = false;
    return undefined;
  }
  by("purpose").replaceChildren(...who.purposes.map((one) => element("option", words(one), { value: one })));
  by("choose").hidden = false;
  purpose = who.purposes[0];
  return list(false);
}

on(by("purpose"), "change", async () => {
  purpose = by("purpose").value;
  by("case").hidden = true;
  await list(false);
});
on(by("more"), "click", () => list(true));
on(by("sign-out"), "click", async () => {
  await ask("DELETE", "/v1/session");
  location.replace("/sign-in");
});

on(by("prove"), "click", () => {
  by("again").hidden = false;
  by("again-passkey").hidden = !there();
  by("again-title").focus();
});
on(by("again-cancel"), "click", () => {
  by("again").hidden = true;
});

async function proven() {
  by("again").reset();
  by("again").hidden = true;
  who = await ask("GET", "/v1/session");
  by("add-passkey").hidden = !there() || !who.stepped_up;
  if (open) await read(open);
}
on(by("again"), "submit", async () => {
  const body = { password: by("typed").value };
  if (by("code").value.trim()) body.code = by("code").value;
  await ask("POST", "/v1/session/step-up", { body });
  await proven();
});
on(by("again-passkey"), "click", async () => {
  await run("/v1/session/step-up/passkey", "get");
  await proven();
});
on(by("add-passkey"), "click", async () => {
  await run("/v1/passkeys", "create");
  by("told").textContent = "The passkey was added.";
});

begin().catch(tell);
