// What script adds to signing in: the token of a one-time link from behind its `#`, and passkeys.

import { run, there } from "./passkey.js";

// A token has 43 characters; any other text after the `#` is a place on the page.
const found = location.hash.slice(1);
const field = document.querySelector("[data-token]");
if (field && /^[\w-]{43}$/.test(found)) {
  history.replaceState(null, "", location.pathname + location.search);
  field.value = found;
  field.form.submit();
}

const button = document.querySelector("[data-passkey]");
if (button && there()) {
  const wrong = document.getElementById("passkey-wrong");
  button.hidden = false;
  button.addEventListener("click", async () => {
    wrong.hidden = true;
    button.disabled = true;
    try {
      await run(button.dataset.passkey, button.dataset.work || "get");
      location.replace(button.dataset.then);
    } catch {
      wrong.hidden = false;
      button.disabled = false;
      button.focus();
    }
  });
}
