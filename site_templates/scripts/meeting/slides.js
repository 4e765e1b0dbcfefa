// Slides: arrow keys, Page keys, space, Home, End, a tap on the right or left half. Without this script the page
// scrolls and snaps. What stands on a slide is as large as the slide holds, for the last row of a hall.
import { all, first } from "../shared/dom.js";

const screens = /** @type {HTMLElement[]} */ ([...all(document, ".layar")]);
const FORWARD = new Set(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"]);
const BACK = new Set(["ArrowLeft", "ArrowUp", "PageUp", "Backspace"]);

/** Times the size that the styles give, the largest first. */
const SIZES = [2.2, 2, 1.8, 1.65, 1.5, 1.4, 1.3, 1.2, 1.1];

/** Whether a word is wider than its column. @param {Element} node */
const isCut = (node) => node.scrollWidth > node.clientWidth + 1;

/** The screen keeps its height meanwhile: the page must not move below whoever turns the slides. */
/** @param {HTMLElement} screen */
function fill(screen) {
  const [body, foot] = [first(screen, ".badan"), first(screen, ".kaki-layar")];
  const margin = Number.parseFloat(getComputedStyle(screen).paddingBottom);
  const fits = () => foot.getBoundingClientRect().bottom + margin <= screen.getBoundingClientRect().bottom + 1;
  const isRead = () => fits() && ![...all(body, "li, dt, p")].some(isCut);
  body.style.removeProperty("font-size");
  screen.style.height = `${window.innerHeight}px`;
  const base = Number.parseFloat(getComputedStyle(body).fontSize);
  const found = SIZES.some((times) => {
    body.style.fontSize = `${times * base}px`;
    return isRead();
  });
  if (!found) body.style.removeProperty("font-size");
  screen.style.removeProperty("height");
}

/** The title has a size of its own. */
const told = screens.filter((screen) => !screen.matches(".judul"));
const fillAll = () => told.forEach(fill);
fillAll();
document.fonts?.ready.then(fillAll);
addEventListener("resize", fillAll);
// a sheet of paper is no screen: there the sizes of the styles stand
addEventListener("beforeprint", () => told.forEach((screen) => first(screen, ".badan").removeAttribute("style")));
addEventListener("afterprint", fillAll);

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
