// From screen to screen: the phone's back button, the address, and the box that one screen at a time stands in.
import { all, byId, el, first } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { stopReading } from "../shared/speech.js";
import { DATA } from "./data.js";
import { guard, settle } from "./guard.js";
import { forget, nextScreen, readFragment, state, stillOpen } from "./state.js";

export const AD_READER = "iklan";
export const box = byId("periksa");
export const rootPath = String(box.dataset.akar);
export const NEW_TAB = { target: "_blank", rel: "noopener noreferrer" }; // answers live in this tab only

/** @typedef {{ draw: (screen: string | null) => void, moved: () => void, closed: () => void }} Told */
/** @type {Told} */
const told = { draw: () => {}, moved: () => {}, closed: () => {} };

/**
 * Says which function draws a screen (null: the verdict), and what else happens on going forward and on closing.
 * @param {Told} functions
 */
export const tell = (functions) => void Object.assign(told, functions);

/**
 * Puts `node` on the page with `label` in the bar. `title` stands in the phone's history, so it never tells the
 * verdict.
 * @param {HTMLElement} node
 * @param {string} title
 * @param {string} label
 */
export function show(node, title, label) {
  stopReading();
  showBar(label);
  box.replaceChildren(node);
  settle();
  document.title = `${title} · ${DATA.site.name}`;
  window.scrollTo(0, 0);
  const heading = first(box, "h1");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/**
 * Back and the place on the path stand where the name of the site was; on the first screen the name stays.
 * @param {string} label
 */
function showBar(label) {
  const brand = first(document, ".merek");
  document.querySelector(".atas")?.remove();
  brand.hidden = state.at > 0;
  if (!brand.hidden) return;
  const attributes = {
    type: "button",
    class: "balik",
    "aria-label": WORDS.checker_screens.screens.back,
    onclick: () => history.back(),
  };
  brand.before(el("div", "atas", el("button", attributes, icon("arrow-left")), el("p", "", label)));
}

/**
 * Goes to a screen (an id, or null for the verdict) and makes the phone's back button lead here again.
 * @param {string | null} screen
 */
export function go(screen) {
  state.trail = [...state.trail.slice(0, state.at + 1), screen];
  state.at += 1;
  const entry = { at: state.at };
  if (state.at) history.pushState(entry, "");
  else history.replaceState(entry, "");
  draw();
}

export function draw() {
  told.draw(state.trail[state.at]);
}

export function forward() {
  told.moved();
  go(nextScreen(stillOpen()));
}

export function begin() {
  state.trail = [];
  state.at = -1;
  go(nextScreen(stillOpen()));
}

/**
 * The address got a fragment while the page was open: answers from a link, or a jump within the page that changes
 * nothing.
 */
function arrived() {
  if (readFragment()) return begin();
  history.replaceState({ at: state.at }, "", location.pathname + location.search);
}

/** Leaves the page and takes it out of the way; nothing of the answers stays behind. */
export function closeFast() {
  forget();
  told.closed();
  for (const dialog of all(document, "dialog")) dialog.remove();
  box.replaceChildren();
  document.title = WORDS.checker_screens.screens.closed;
  location.replace("about:blank");
}

/** The first screen, and from then on what the phone's buttons ask for. */
export function start() {
  guard(box);
  window.addEventListener("popstate", (event) => {
    if (!event.state) return arrived();
    if (event.state.at >= state.trail.length) return begin();
    state.at = event.state.at;
    draw();
  });
  // a browser that had only put the page aside may bring it back empty
  window.addEventListener("pageshow", () => {
    if (!box.firstChild) begin();
  });
  readFragment();
  begin();
}
