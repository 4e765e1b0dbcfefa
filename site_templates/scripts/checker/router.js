// From screen to screen: the phone's back button, the address, and the box that one screen at a time stands in.
import { all, byId, el, first } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { hidePage, leave } from "../shared/leaving.js";
import { stopReading } from "../shared/speech.js";
import { entriesBehind, push, readFromTheTop, rewrite } from "../shared/tab_history.js";
import { DATA } from "./data.js";
import { guard, settle } from "./guard.js";
import {
  fillFor,
  forget,
  forgetAll,
  isStale,
  kept,
  nextScreen,
  OPENED,
  readFragment,
  restored,
  state,
  stillOpen,
} from "./state.js";

export const AD_READER = "iklan";
export const box = byId("periksa");
export const rootPath = String(box.dataset.akar);
export const NEW_TAB = { target: "_blank", rel: "noopener noreferrer" }; // answers live in this tab only

/** @typedef {import("./person.js").Who} Who */

/** So long a browser may take to go back before we go on without it. */
const PATIENCE_MS = 500;

/**
 * @typedef {{ draw: (screen: string | null) => void, moved: () => void, closed: () => void,
 *   popped: (entry: any) => boolean }} Told
 */
/** @type {Told} */
const told = { draw: () => {}, moved: () => {}, closed: () => {}, popped: () => false };
/** What waits for the browser to have gone back. @type {(() => void)[]} */
const waiting = [];

/**
 * Says which function draws a screen (null: the verdict), what else happens on going forward and on closing, and what
 * looks first at an entry that the phone's buttons led to (true: the screen stays as it is).
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
    onclick: back,
  };
  brand.before(el("div", "atas", el("button", attributes, icon("arrow-left")), el("p", "", label)));
}

/** One screen back, by the history where it knows this one, else by the trail. */
function back() {
  if (entriesBehind() && history.state.at === state.at) return history.back();
  state.at -= 1;
  save();
  draw();
}

/**
 * Goes to a screen (an id, or null for the verdict) and makes the phone's back button lead here again.
 * @param {string | null} screen
 */
export function go(screen) {
  state.trail = [...state.trail.slice(0, state.at + 1), screen];
  state.at += 1;
  if (!state.at || !push(kept())) save();
  draw();
}

/** Writes what was said into this entry of the history, so that a reload finds it. */
export const save = () => rewrite(kept());

/**
 * The answer to `question`, or none when it is null.
 * @param {string} question
 * @param {import("./tables.js").Answer | null} answer
 */
export function keep(question, answer) {
  if (answer === null) delete state.answers[question];
  else state.answers[question] = answer;
  save();
}

export function draw() {
  told.draw(state.trail[state.at]);
}

export function forward() {
  told.moved();
  const { from } = state;
  state.from = undefined;
  const open = stillOpen();
  go(from && shownOn(from).some((question) => wanted(question, open)) ? from : nextScreen(open));
}

/** @param {string} screen */
const shownOn = (screen) => DATA.screens.find(({ id }) => id === screen)?.questions ?? [];
/** @param {string} question @param {string[]} open */
const wanted = (question, open) => open.includes(question) || state.answers[question] !== undefined;

/** Asks `question` again; after it the visitor is where he was. @param {string} question */
export function change(question) {
  const screen = DATA.screens.find(({ questions }) => questions.includes(question));
  state.from = state.trail[state.at];
  if (screen) go(screen.id);
}

/** After a result: what was not asked because the result stood without it. */
export function goOn() {
  state.further = true;
  forward();
}

export function begin() {
  state.trail = [];
  state.at = -1;
  go(state.given ? OPENED : nextScreen(stillOpen()));
}

/** This entry belongs to a check that was to be forgotten. */
function anew() {
  forget();
  begin();
}

/**
 * The address got a fragment while the page was open: answers from a link, or a jump within the page that changes
 * nothing.
 */
function arrived() {
  if (readFragment()) return begin();
  rewrite(kept(), location.pathname + location.search);
}

/** Forgets what was said, in every entry that this check has made, and asks anew, for `who`. @param {Who} [who] */
export function startAnew(who = "saya") {
  wipe(() => {
    fillFor(who);
    begin();
  });
}

/** Leaves the page and takes it out of the way; nothing of the answers stays behind. */
export function closeFast() {
  told.closed();
  hidePage();
  for (const dialog of all(document, "dialog")) dialog.remove();
  wipe(leave);
}

/**
 * Goes back to the entry where the check began, empties it, and lets one empty entry take the place of all that came
 * after it: neither back nor forward finds an answer.
 * @param {() => void} then
 */
function wipe(then) {
  const behind = entriesBehind();
  forgetAll();
  box.replaceChildren();
  goBack(behind, () => {
    save();
    goBack(push(kept()) ? 1 : 0, then);
  });
}

/** @param {number} steps @param {() => void} then */
function goBack(steps, then) {
  if (!steps) return then();
  const once = () => {
    if (!waiting.includes(once)) return;
    waiting.splice(waiting.indexOf(once), 1);
    then();
  };
  waiting.push(once);
  history.go(-steps);
  setTimeout(once, PATIENCE_MS);
}

/** What the phone's buttons, or a link into the page, have led to. @param {PopStateEvent} event */
function popped({ state: entry }) {
  if (waiting.length) return waiting[0]();
  if (!entry) return arrived();
  if (isStale(entry)) return anew();
  if (told.popped(entry)) return;
  if (state.trail[entry.at] === undefined) return begin();
  state.at = entry.at;
  save();
  draw();
}

/** The first screen or the one that a reload had interrupted, and from then on what the phone's buttons ask for. */
export function start() {
  guard(box);
  readFromTheTop();
  window.addEventListener("popstate", popped);
  // a browser that had only put the page aside may bring it back empty
  window.addEventListener("pageshow", () => {
    document.documentElement.hidden = false;
    if (isStale(state)) anew();
    else if (!box.firstChild) begin();
  });
  if (isStale(history.state)) forget();
  if (readFragment() || !restored(history.state, [AD_READER])) return begin();
  draw();
  told.moved();
  told.popped(history.state);
}
