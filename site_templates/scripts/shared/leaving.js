// Leaving fast, for whoever is being watched: the page goes at once, and the phone's back button brings none of ours
// here again. What a tab was told to forget, and that it was left so, stands in its name: no storage keeps it.
import { forgetVisits } from "./offline.js";
import { stopReading } from "./speech.js";

/** Two presses of Escape so near to each other leave. */
const TWICE_MS = 1000;
const LEFT = "x";
/** The browser may have put an earlier page of the tab aside, alive and with the name that the tab had then. */
const CHANNEL = "lupa";

/**
 * How often this tab was told to forget. An earlier page of the tab may still hold answers where no script reaches
 * them: it learns that they are to go from the tab's name. That may hold this bare number, and whether the tab was left
 * fast, and nothing else, since it outlives the page: how often somebody forgot tells nothing of what was answered.
 */
export const forgotten = () => Number(window.name.match(/^(\d{1,6})x?$/)?.[1] ?? 0);

/** Tells every page of this tab to forget, for the `times`th time. @param {number} times */
export const forgetFrom = (times) => {
  window.name = String(times);
  const channel = openChannel();
  channel?.postMessage("");
  channel?.close();
};

/**
 * A page that was put aside and is told something is let go by the browser, and read anew by who comes back to it: then
 * it sees the name of its tab. Pages that are shown, in this tab or another, need not listen.
 */
export const listenAside = () => {
  const channel = openChannel();
  if (channel) channel.onmessage = () => {};
};

/** None where the browser is too old, or keeps the site from storing anything (Firefox counts this as storing). */
function openChannel() {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

/** Takes what can be seen of the page away, and what visits left on this phone. */
export function hidePage() {
  document.documentElement.hidden = true;
  stopReading();
  document.title = WORDS.checker_screens.screens.closed;
  forgetVisits();
}

/** An empty page in the place of this one. */
export function leave() {
  window.name = forgotten() + LEFT;
  location.replace("about:blank");
}

/** Leaves a page that has no answers. */
export function leaveFast() {
  hidePage();
  forgetFrom(forgotten() + 1);
  leave();
}

/** Whoever went back gets the empty page again; who opens one of ours anew is welcome. */
export function stayAway() {
  if (cameBack()) leaveAgain();
  else if (window.name.endsWith(LEFT)) forgetFrom(forgotten());
  addEventListener("pageshow", ({ persisted }) => persisted && leaveAgain());
}

/** Before Safari 15 only the old way tells it; and there are browsers with neither. */
function cameBack() {
  const [how] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType?.("navigation") ?? []);
  return how ? how.type === "back_forward" : performance.navigation?.type === 2;
}

function leaveAgain() {
  if (!/^\d+x$/.test(window.name)) return;
  document.documentElement.hidden = true;
  location.replace("about:blank");
}

/** Calls `close` when Escape is pressed twice. @param {() => void} close */
export function onTwiceEscape(close) {
  let last = -TWICE_MS;
  const pressed = (/** @type {KeyboardEvent} */ { key, repeat, timeStamp }) => {
    if (key !== "Escape" || repeat) return;
    if (timeStamp - last < TWICE_MS) close();
    last = timeStamp;
  };
  addEventListener("keydown", pressed, true);
}

/** The button that a page of danger or help brings along. */
export function offerLeaving() {
  /** @type {HTMLButtonElement | null} */
  const button = document.querySelector(".tutup");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", leaveFast);
  onTwiceEscape(leaveFast);
}
