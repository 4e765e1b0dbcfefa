// No answer by accident: a finger that taps twice, or a key held down, answers one question only.

/** So long after a screen has been painted nothing on it can be pressed; people who tap twice are that quick. */
const QUIET_MS = 620;
/** Two taps so near to each other, in time and place, are meant as one. */
const TWICE_MS = 700;
const NEAR_PX = 24;
/** Some browsers give events no true time: what comes later than this by the page's own clock is no accident. */
const LONG_MS = 3000;
const KEYS = ["Enter", " "];

/** The tap before. @type {{ at: number, x: number, y: number, target: EventTarget | null }} */
const last = { at: -TWICE_MS, x: 0, y: 0, target: null };
let painted = -QUIET_MS;
/** When a screen or a tap was last seen, by the page's own clock. */
let [drawn, tapped] = [-LONG_MS, -LONG_MS];

/** The time as events tell it: that of the tap, not of the moment when a slow phone gets round to it. */
const now = () => new Event("").timeStamp;

/** Says that what stands on the screen has just changed. */
export function settle() {
  painted = now();
  drawn = performance.now();
  requestAnimationFrame(() => setTimeout(() => void (painted = now())));
}

/** Lets only those taps and keys through that are meant for what is seen. @param {HTMLElement} place */
export function guard(place) {
  place.addEventListener("click", (event) => (isAccident(event) ? stop(event) : remember(event)), true);
  place.addEventListener("keydown", (event) => isHeldOrEarly(event) && stop(event), true);
}

/** @param {Event} event */
function stop(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** @param {Event} event */
const isEarly = (event) => event.timeStamp - painted <= QUIET_MS && performance.now() - drawn <= LONG_MS;

/** A click that a script makes (`isTrusted` is false then) is nobody's accident. @param {MouseEvent} event */
const isAccident = (event) => event.isTrusted && (isEarly(event) || isSecond(event));

/** @param {MouseEvent} event */
function isSecond(event) {
  if (event.timeStamp - last.at > TWICE_MS || performance.now() - tapped > LONG_MS) return false;
  if (event.target === last.target) return true;
  // a key's click (detail 0) has no place of its own
  return event.detail > 0 && Math.hypot(event.pageX - last.x, event.pageY - last.y) <= NEAR_PX;
}

/** @param {MouseEvent} event */
function remember(event) {
  if (!event.isTrusted) return;
  tapped = performance.now();
  Object.assign(last, { at: event.timeStamp, x: event.pageX, y: event.pageY, target: event.target });
}

/** In a text of several lines both keys write. @param {KeyboardEvent} event */
const isHeldOrEarly = (event) =>
  KEYS.includes(event.key) &&
  !(event.target instanceof HTMLTextAreaElement) &&
  (event.repeat || (event.isTrusted && isEarly(event)));
