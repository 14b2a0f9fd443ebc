// What script adds to every page: leaving at once, printing, the first error in focus, a word on Burmese that others
// cannot read. Nothing needs it.

const leave = document.getElementById("leave-now");

/** Blanks the page first, then ends the session and goes elsewhere; Back does not return here. */
function go() {
  document.documentElement.replaceChildren();
  navigator.sendBeacon("/leave");
  location.replace("/leave");
}
if (leave) {
  leave.addEventListener("click", (event) => {
    event.preventDefault();
    go();
  });
  let presses = 0, last = 0;
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.repeat) {
      if (event.key !== "Shift") presses = 0;
      return;
    }
    presses = event.timeStamp - last < 1500 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) go();
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
document.querySelector(".error[autofocus]")?.focus();

// A page that is printed shows everything that can be opened.
addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("details:not([open])")) {
    one.open = true;
    one.dataset.opened = "";
  }
});
addEventListener("afterprint", () => {
  for (const one of document.querySelectorAll("details[data-opened]")) {
    one.open = false;
    delete one.dataset.opened;
  }
});

// Burmese in the Zawgyi encoding is another text in Unicode: nobody could read it here or find it by a search. What
// tells them apart is fetched only where Burmese is typed.
addEventListener("change", async ({ target: field }) => {
  if (!field.matches?.("textarea, input:not([type]), input[type=text]")) return;
  document.getElementById(`zawgyi-${field.id}`)?.remove();
  if (!/[\u1000-\u109f]/.test(field.value)) return;
  const { ZawgyiDetector } = await import("./zawgyi.js");
  if (new ZawgyiDetector().getZawgyiProbability(field.value) < 0.95) return;
  const told = document.createElement("p");
  Object.assign(told, { id: `zawgyi-${field.id}`, className: "notice", textContent: document.body.dataset.zawgyi });
  told.setAttribute("role", "status");
  field.after(told);
});
