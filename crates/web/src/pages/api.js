// Asking the server, and telling on the page what it refused.

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.title || "The server did not answer as expected.");
    Object.assign(this, { status, code: problem.code, detail: problem.detail, fields: problem.fields || [] });
  }
}

/** Asks the server; gives the body as JSON, or null where there is none. Throws `Refused`. */
export async function ask(method, path, { body, purpose } = {}) {
  const headers = {};
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (purpose) headers["Lindung-Purpose"] = purpose;
  let response, text;
  try {
    response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    text = await response.text();
  } catch {
    throw new Refused(0, { title: "The server cannot be reached. Nothing was lost; try again." });
  }
  let read = null;
  try {
    read = text ? JSON.parse(text) : null;
  } catch {
    throw new Refused(response.status, {});
  }
  if (!response.ok) throw new Refused(response.status, read || {});
  return read;
}

export const by = (id) => document.getElementById(id);

export function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

const TITLE = document.title;

/** Takes away what was told of an earlier error. */
export function clear() {
  document.title = TITLE;
  by("error").hidden = true;
  for (const mark of document.querySelectorAll(".wrong")) mark.remove();
  for (const field of document.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.setAttribute("aria-describedby", (field.getAttribute("aria-describedby") || "").replace(/\S+-wrong/, "").trim());
  }
}

/** Tells an error in a summary, and at its fields. `ids` are the ids of inputs by the names of fields. */
export function tell(error, ids = {}) {
  clear();
  const list = element("ul");
  const said = error.detail ? `${error.message} ${error.detail}` : error.message;
  if (!error.fields || error.fields.length === 0) list.append(element("li", said));
  for (const { field, problem } of error.fields || []) {
    const text = problem[0].toUpperCase() + problem.slice(1) + ".";
    const item = element("li");
    const input = ids[field] && by(ids[field]);
    if (input) {
      item.append(element("a", text, { href: `#${input.id}` }));
      const mark = element("p", `Error: ${text}`, { class: "wrong", id: `${input.id}-wrong` });
      input.before(mark);
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", `${input.getAttribute("aria-describedby") || ""} ${mark.id}`.trim());
    } else {
      item.textContent = field ? `${field}: ${text}` : text;
    }
    list.append(item);
  }
  const box = by("error");
  box.replaceChildren(element("h2", "There is a problem"), list);
  box.hidden = false;
  document.title = `Error: ${TITLE}`;
  box.focus();
}

/** Runs what a button or form does; its errors are told, and it is not begun twice at once. */
export function on(target, event, work, ids) {
  let busy = false;
  target.addEventListener(event, async (happened) => {
    happened.preventDefault();
    if (busy) return;
    busy = true;
    clear();
    try {
      await work(happened);
    } catch (error) {
      tell(error, ids);
    } finally {
      busy = false;
    }
  });
}

/** What stands after the `#` of a link, taken out of the address bar and of the history. */
export function token() {
  const found = location.hash.slice(1);
  if (found) history.replaceState(null, "", location.pathname);
  return found;
}
