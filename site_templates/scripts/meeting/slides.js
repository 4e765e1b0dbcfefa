// Slides: arrow keys, Page keys, space, Home, End, a tap on the right or left half. Without this script the page
// scrolls and snaps.
import { all } from "../shared/dom.js";

const screens = [...all(document, ".layar")];
const FORWARD = new Set(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"]);
const BACK = new Set(["ArrowLeft", "ArrowUp", "PageUp", "Backspace"]);

/** Number of the screen that fills the window. */
function here() {
  const middle = window.innerHeight / 2;
  const at = screens.findIndex((screen) => screen.getBoundingClientRect().bottom > middle);
  return at < 0 ? screens.length - 1 : at;
}

/** Shows screen `number`, or the nearest there is. @param {number} number */
function show(number) {
  const at = Math.max(0, Math.min(screens.length - 1, number));
  screens[at].scrollIntoView({ block: "start", behavior: "instant" });
}

/** The number of the screen that a key asks for, or null. @param {KeyboardEvent} event */
function wanted(event) {
  if (FORWARD.has(event.key)) return here() + (event.shiftKey ? -1 : 1);
  if (BACK.has(event.key)) return here() - 1;
  if (event.key === "Home") return 0;
  return event.key === "End" ? screens.length - 1 : null;
}

document.addEventListener("keydown", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (event.altKey || event.ctrlKey || event.metaKey || target.closest("a")) return;
  const number = wanted(event);
  if (number === null) return;
  show(number);
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  if (/** @type {Element} */ (event.target).closest("a, button") || String(window.getSelection())) return;
  show(here() + (event.clientX < window.innerWidth / 3 ? -1 : 1));
});
