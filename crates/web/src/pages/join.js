// Joining: an invitation, a password, an authenticator, the recovery codes.

import { Refused, ask, by, element, on, tell, token } from "./api.js";

const found = token();

async function begin() {
  if (!found) {
    throw new Refused(0, { title: "Open the whole link of your invitation again. It stays good until you have joined." });
  }
  const { login, name, totp } = await ask("POST", "/v1/join/begin", { body: { token: found } });
  by("name").textContent = name;
  by("login").value = login;
  by("otpauth").href = totp.url;
  by("secret").textContent = totp.secret;
  const picture = new DOMParser().parseFromString(totp.qr, "image/svg+xml").documentElement;
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", "The secret, to be scanned by an authenticator");
  by("qr").replaceChildren(document.importNode(picture, true));
  by("join").hidden = false;
}

on(by("join"), "submit", async () => {
  const body = { token: found, password: by("typed").value, code: by("code").value };
  const { recovery_codes: codes } = await ask("POST", "/v1/join/finish", { body });
  by("join").remove();
  by("recovery").replaceChildren(...codes.map((code) => element("li", code)));
  by("codes").hidden = false;
  by("codes-title").focus();
  on(by("copy"), "click", async () => {
    await navigator.clipboard.writeText(codes.join("\n"));
    by("copied").textContent = "Copied.";
  });
  on(by("print"), "click", () => window.print());
}, { password: "typed", code: "code" });

begin().catch(tell);
