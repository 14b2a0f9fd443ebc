// Signing in: by a link, by password and code, by a passkey.

import { ask, by, on, tell, token } from "./api.js";
import { run, there } from "./passkey.js";

const home = () => location.replace("/work");

// A one-time code has six digits; a recovery code is longer.
const recovery = (code) => code.replace(/[\s-]/g, "").length > 8;

on(by("password"), "submit", async () => {
  const [login, password, code] = ["login", "typed", "code"].map((id) => by(id).value);
  const way = recovery(code) ? "/v1/session/recovery" : "/v1/session";
  const body = { login, password };
  if (code.trim()) body.code = code;
  await ask("POST", way, { body });
  home();
}, { login: "login" });

if (there()) {
  on(by("with-passkey"), "click", async () => {
    await run("/v1/session/passkey", "get");
    home();
  });
} else {
  by("passkey").hidden = true;
}

const found = token();
if (found) {
  by("waiting").hidden = false;
  by("password").hidden = true;
  try {
    await ask("POST", "/v1/session/link", { body: { token: found } });
    home();
  } catch (error) {
    by("waiting").hidden = true;
    by("password").hidden = false;
    tell(error);
  }
}
