// Slides: arrow keys, Page keys, space, Home, End, a tap on the right or left half. Without this script the page scrolls and snaps.
(() => {
  "use strict";
  const screens = [...document.querySelectorAll(".layar")];
  const forward = new Set(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"]);
  const back = new Set(["ArrowLeft", "ArrowUp", "PageUp", "Backspace"]);

  /** Number of the screen that fills the window. */
  function here() {
    const middle = window.innerHeight / 2;
    const at = screens.findIndex((screen) => screen.getBoundingClientRect().bottom > middle);
    return at < 0 ? screens.length - 1 : at;
  }

  /** Shows screen `number`, or the nearest there is. */
  function show(number) {
    screens[Math.max(0, Math.min(screens.length - 1, number))].scrollIntoView({ block: "start", behavior: "instant" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("a")) return;
    if (forward.has(event.key)) show(here() + (event.shiftKey ? -1 : 1));
    else if (back.has(event.key)) show(here() - 1);
    else if (event.key === "Home") show(0);
    else if (event.key === "End") show(screens.length - 1);
    else return;
    event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("a, button") || String(window.getSelection())) return;
    show(here() + (event.clientX < window.innerWidth / 3 ? -1 : 1));
  });
})();
