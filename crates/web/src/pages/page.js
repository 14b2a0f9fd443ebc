// What script adds to every page: leaving at once, printing, the first error in focus. Nothing needs it.

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
