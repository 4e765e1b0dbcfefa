// What the visitor has said. It lives in this tab only, in memory and in the entries of its history, so that a phone
// that had to let the page go finds it again: no storage, no cookie, no query string.
import { today } from "../shared/today.js";
import { DATA, IDS, NO_SIGN, UNKNOWN } from "./data.js";
import { speakAs, WHO } from "./person.js";
import { makeTables } from "./tables.js";

/** @typedef {import("./tables.js").Answer} Answer */
/** @typedef {import("./person.js").Who} Who */

export const { findings, triggers, judge: judgeOn, inOrder, nextScreen } = makeTables(DATA);

/**
 * @typedef {{ answers: Record<string, Answer>, who: Who, region: string | null, trail: (string | null)[], at: number }}
 *   State
 */
/** @type {State} */
export const state = { answers: {}, who: "saya", region: null, trail: [], at: -1 };

/** From now on everything is about that person. @param {Who} who */
export function fillFor(who) {
  state.who = who;
  speakAs(who);
}

/** What an entry of the tab's history holds. */
export const kept = () => ({ ...state });

/**
 * Takes up what an entry of the history holds; false when it holds nothing that this page knows.
 * @param {Partial<State> | null} entry
 * @param {string[]} others screens without a question
 */
export function restored(entry, others) {
  const { answers, who, region, trail, at } = entry ?? {};
  if (!answers || !Array.isArray(trail) || trail[Number(at)] === undefined) return false;
  for (const [question, answer] of Object.entries(answers)) {
    const known = valid(question, [answer].flat().join(","));
    if (known !== null) state.answers[question] = known;
  }
  fillFor(WHO.find((one) => one === who) ?? "saya");
  state.region = region && has(DATA.regions, region) ? region : null;
  const screens = [null, ...others, ...DATA.screens.map(({ id }) => id)];
  const known = trail.every((screen) => screens.includes(screen));
  if (known) Object.assign(state, { trail, at });
  return known;
}

/** The day that facts are judged at: a phone may hold an old copy, so never earlier than the build. */
export const judgedDay = () => (today() > DATA.asOf ? today() : DATA.asOf);
/** What the answers so far come to. */
export const judged = () => judgeOn(state.answers, judgedDay());

/** @param {object} map @param {string} key */
const has = (map, key) => Object.prototype.hasOwnProperty.call(map, key);

/**
 * Answers in a link's fragment (#tujuan=taiwan&wilayah=...); read once, then taken out of the address. True if there
 * were any.
 */
export function readFragment() {
  if (!location.hash) return false;
  const given = new URLSearchParams(location.hash.slice(1));
  let found = false;
  history.replaceState(history.state, "", location.pathname + location.search);
  for (const [key, value] of given) {
    const answer = valid(key, value);
    const region = key === "wilayah" && has(DATA.regions, value);
    if (region) state.region = value;
    if (answer !== null) state.answers[key] = answer;
    if (key === "untuk" && WHO.includes(/** @type {Who} */ (value))) fillFor(/** @type {Who} */ (value));
    found = found || region || answer !== null;
  }
  return found;
}

/**
 * `value` as an answer to `question`, or null when it is none.
 * @param {string} question
 * @param {string} value
 * @returns {Answer | null}
 */
export function valid(question, value) {
  if (!has(DATA.questions, question)) return null;
  const { kind, options } = DATA.questions[question];
  const ids = options.map(({ id }) => id);
  if (kind === "angka" && /^[1-8][0-9]$/.test(value) && Number(value) <= 80) return Number(value);
  if (kind === "angka") return value === UNKNOWN ? value : null;
  if (question !== IDS.signs) return ids.includes(value) || value === UNKNOWN ? value : null;
  const signs = value.split(",").filter((sign) => ids.includes(sign));
  return signs.length && (signs.length === 1 || !signs.includes(NO_SIGN)) ? signs : null;
}

export const isAbroad = () => state.answers[IDS.stage] === IDS.abroad;
export const isHome = () => state.answers[IDS.stage] === IDS.home;
/** The signs that are ticked. */
export const ticked = () => /** @type {string[]} */ (state.answers[IDS.signs] || []);

/** What is still worth asking; back home nothing is judged, so nothing is asked. */
export const stillOpen = () => (isHome() ? [] : judged().open);

/** The address of this page with the answers in its fragment; written only when the visitor shares it. */
export function sharedAddress() {
  const parts = Object.entries(state.answers).map(([key, value]) => `${key}=${[value].flat().join(",")}`);
  if (state.who !== "saya") parts.push(`untuk=${state.who}`);
  if (state.region) parts.push(`wilayah=${state.region}`);
  return `${location.origin === "null" ? "" : location.origin}${location.pathname}#${parts.join("&")}`;
}

export function forget() {
  state.answers = {};
  state.region = null;
  fillFor("saya");
  state.trail = [];
  state.at = -1;
}
