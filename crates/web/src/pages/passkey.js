// Passkeys: the server's options to the browser, the browser's answer to the server.

import { Refused, ask } from "./api.js";

export const there = () => Boolean(window.PublicKeyCredential && navigator.credentials);

function bytes(text) {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (c) => c.charCodeAt(0));
}

function text(buffer) {
  if (!buffer) return null;
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** Begins at one address, asks the browser, and finishes at the other. */
export async function run(path, work) {
  const { publicKey } = await ask("POST", `${path}/begin`);
  publicKey.challenge = bytes(publicKey.challenge);
  if (publicKey.user) publicKey.user.id = bytes(publicKey.user.id);
  for (const list of [publicKey.excludeCredentials, publicKey.allowCredentials]) {
    for (const known of list || []) known.id = bytes(known.id);
  }
  let made;
  try {
    made = await navigator.credentials[work]({ publicKey });
  } catch {
    throw new Refused(0, { title: "No passkey was used." });
  }
  const response = { clientDataJSON: text(made.response.clientDataJSON) };
  if (work === "create") {
    response.attestationObject = text(made.response.attestationObject);
  } else {
    response.authenticatorData = text(made.response.authenticatorData);
    response.signature = text(made.response.signature);
    response.userHandle = text(made.response.userHandle);
  }
  const body = { id: made.id, rawId: text(made.rawId), type: made.type, clientExtensionResults: {}, response };
  return ask("POST", `${path}/finish`, { body });
}
