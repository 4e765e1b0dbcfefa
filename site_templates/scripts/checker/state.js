// What the visitor has said. It lives in this tab only, in memory and in the entries of its history, so that a phone
// that had to let the page go finds it again: no storage, no cookie, no query string.
import { forgetFrom, forgotten } from "../shared/leaving.js";
import { rewrite } from "../shared/tab_history.js";
import { today } from "../shared/today.js";
import { DATA, IDS, NO_SIGN, UNKNOWN } from "./data.js";
import { speakAs, WHO } from "./person.js";
import { makeTables } from "./tables.js";

/** @typedef {import("./tables.js").Answer} Answer */
/** @typedef {import("./person.js").Who} Who */
/**
 * What a link brought: its answers, the day it was made ("2026-11-21", "" when it does not say), and the questions
 * whose answer the reader does not share.
 * @typedef {{ answers: Record<string, Answer>, made: string, refused: string[] }} Given
 */

export const { findings, triggers, judge: judgeOn, inOrder, truthBy } = makeTables(DATA);

/**
 * `given`: what somebody else says, which counts only once the reader has taken it over (see opened.js); `further`:
 * asked on after a result; `from`: the screen that was left to change an answer; `advert`: a text that was pasted;
 * `typed`: what was written into the report, by the name of its field; `round`: how often this tab had been told to
 * forget when the check began.
 * @typedef {{ answers: Record<string, Answer>, given: Given | null, who: Who, region: string | null,
 *   trail: (string | null)[], at: number, further: boolean, from?: string | null, advert: string,
 *   typed: Record<string, string>, round: number }} State
 */
/** @type {State} */
export const state = {
  answers: {},
  given: null,
  who: "saya",
  region: null,
  trail: [],
  at: -1,
  further: false,
  advert: "",
  typed: {},
  round: 0,
};
/** The screen with what a link brought. */
export const OPENED = "kiriman";
/** Where a link says on which day it was made. */
const DAY = "tanggal";

/** From now on everything is about that person. @param {Who} who */
export function fillFor(who) {
  state.who = who;
  speakAs(who);
}

/** What an entry of the tab's history holds. */
export const kept = () => ({ ...state });

/** Whether what `entry` holds was to be forgotten. @param {Partial<State> | null} entry */
export const isStale = (entry) => (entry?.round ?? 0) < forgotten();

/**
 * Takes up what an entry of the history holds; false when it holds nothing that this page knows.
 * @param {Partial<State> | null} entry
 * @param {string[]} others screens without a question
 */
export function restored(entry, others) {
  const { answers, given, who, region, trail, at, further, from, advert, typed, round } = entry ?? {};
  if (!answers || isStale(entry) || !Array.isArray(trail) || trail[Number(at)] === undefined) return false;
  Object.assign(state.answers, knownOf(Object.entries(answers)));
  state.given = given ? { ...given, answers: knownOf(Object.entries(given.answers)) } : null;
  fillFor(WHO.find((one) => one === who) ?? "saya");
  state.advert = String(advert ?? "");
  state.typed = Object.fromEntries(Object.entries(typed ?? {}).map(([name, text]) => [name, String(text)]));
  state.round = Number(round) || 0;
  state.region = placeOf(region);
  const screens = [null, ...others, ...(given ? [OPENED] : []), ...DATA.screens.map(({ id }) => id)];
  const known = trail.every((screen) => screens.includes(screen));
  if (known)
    Object.assign(state, {
      trail,
      at,
      further: further === true,
      from: screens.includes(from ?? null) ? from : undefined,
    });
  return known;
}

/** The day that facts are judged at: a phone may hold an old copy, so never earlier than the build. */
export const judgedDay = () => (today() > DATA.asOf ? today() : DATA.asOf);
/** What `answers` come to. @param {Record<string, Answer>} answers */
export const judgedOf = (answers) => judgeOn(answers, judgedDay());
/** What the answers so far come to. */
export const judged = () => judgedOf(state.answers);

/** @param {object} map @param {string} key */
const has = (map, key) => Object.prototype.hasOwnProperty.call(map, key);

/**
 * Answers in a link's fragment (#tujuan=taiwan&wilayah=...); read once, then taken out of the address. True if there
 * were any. They wait in `given`: whoever made the link, it is not the reader.
 */
export function readFragment() {
  if (!location.hash) return false;
  const told = sentWith(location.hash.slice(1));
  rewrite(history.state, location.pathname + location.search);
  const region = placeOf(told.get("wilayah"));
  if (region) state.region = region;
  const who = /** @type {Who} */ (told.get("untuk") || "");
  if (WHO.includes(who)) fillFor(who);
  const answers = knownOf(told);
  const some = Object.keys(answers).length > 0;
  if (some) state.given = { answers, made: pastDay(told.get(DAY) || ""), refused: [] };
  if (some && !onlyOffer(answers)) state.answers = {};
  return Boolean(region) || some;
}

/**
 * What a link's fragment says, also when a chat has written its signs out or taken the stop behind it for a part of it.
 * @param {string} text
 */
function sentWith(text) {
  const plain = text.includes("=") ? text : String(new URLSearchParams(`all=${text}`).get("all"));
  return new URLSearchParams(plain.replace(/&amp;/g, "&").replace(/[^a-z0-9]+$/i, ""));
}

/** `said` where it may be a place: a code, or the name of its page. @param {string | null | undefined} said */
const placeOf = (said) => (said && /^[a-z0-9.-]{2,40}$/.test(said) ? said : null);

/** Whether `answers` say no more than which offer it is: links of our own pages do. @param {object} answers */
export const onlyOffer = (answers) =>
  Object.keys(answers).every((question) => [...IDS.offer, IDS.company].includes(question));

/** Those of `told` that are answers. @param {Iterable<[string, unknown]>} told */
function knownOf(told) {
  /** @type {Record<string, Answer>} */
  const answers = {};
  for (const [question, given] of told) {
    const answer = valid(question, [given].flat().join(","));
    if (answer !== null) answers[question] = answer;
  }
  return answers;
}

/** `text` when it is a day that has been, else "". @param {string} text */
const pastDay = (text) =>
  /^20\d\d-\d\d-\d\d$/.test(text) && text <= today() && !Number.isNaN(Date.parse(text)) ? text : "";

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

/**
 * What is asked next; back home nothing is judged, so nothing is asked. Where a stage has a way of its own, nobody sees
 * a result before he could say that he is in danger; elsewhere the work in that country may be one.
 */
export function stillOpen() {
  if (isHome()) return [];
  const { rank, open, more, unasked } = judged();
  const asked = open.length || !state.further ? open : [...new Set([...more, ...unasked])];
  const telling = ownPath() ? [IDS.signs] : [IDS.place, IDS.work];
  return rank ? [...asked, ...telling.filter((question) => state.answers[question] === undefined)] : asked;
}

const ownPath = () => DATA.paths[String(state.answers[IDS.stage])];

/** The screens in the order of this stage, and how many of them lead to a result without being asked for more. */
export function path() {
  const own = ownPath();
  const before = (own?.screens ?? []).map((id) => DATA.screens.find((screen) => screen.id === id));
  const screens = [...before, ...DATA.screens].filter((screen, i, all) => screen && all.indexOf(screen) === i);
  return {
    screens: /** @type {import("../data").Screen[]} */ (screens),
    most: own?.ends && !state.further ? before.length : screens.length,
  };
}

/** The first screen of the path with an open question, or null where the result stands. @param {string[]} open */
export function nextScreen(open) {
  const { screens, most } = path();
  const next = screens.slice(0, most).find(({ questions }) => questions.some((question) => open.includes(question)));
  return next?.id ?? null;
}

/** The address of this page with the answers in its fragment; written only when the visitor shares it. */
export function sharedAddress() {
  const parts = Object.entries(state.answers).map(([key, value]) => `${key}=${[value].flat().join(",")}`);
  if (state.who !== "saya") parts.push(`untuk=${state.who}`);
  if (state.region) parts.push(`wilayah=${state.region}`);
  parts.push(`${DAY}=${today()}`);
  return `${location.origin === "null" ? "" : location.origin}${location.pathname}#${parts.join("&")}`;
}

/** Forgets what this page knows. */
export function forget() {
  state.answers = {};
  state.given = null;
  state.region = null;
  fillFor("saya");
  const nothing = { trail: [], at: -1, further: false, from: undefined, advert: "", typed: {}, round: forgotten() };
  Object.assign(state, nothing);
}

/** As `forget`, and so does every earlier check of this tab, once somebody comes back to it. */
export function forgetAll() {
  forgetFrom(Math.max(forgotten(), state.round) + 1);
  forget();
}
