// Asking the server.

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
