// For whom the checker is filled in: everything that the page carries then speaks of that person.
import { DATA } from "./data.js";
import { makeSpeech } from "./third_person.js";

/** @typedef {import("./third_person.js").Who} Who */

/** @type {Who[]} */
export const WHO = ["saya", "keluarga", "warga"];
export const speech = makeSpeech(DATA.person);
/** What speaks to the reader whoever he asks for, and what is no sentence. */
const LEFT = ["asOf", "site", "person", "findings", "triggers", "excusing", "counts", "inputs", "contacts"];
/** @type {Record<string, any>} */
const OWN = { ...DATA };
/** @type {Who} */
let now = "saya";

/** Turns every sentence of the page's data into one for `who`. @param {Who} who */
export function speakAs(who) {
  now = who;
  tell(OWN);
}

/** Puts `texts` into the page's data, as they are told now. @param {object} texts */
function tell(texts) {
  for (const [key, value] of Object.entries(texts))
    if (!LEFT.includes(key)) Object.assign(DATA, { [key]: now === "saya" ? value : spoken(value) });
}

/** A sentence of the script's own for whoever it is about. @param {string} text */
export const say = (text) => speech.told(text, now);

/** Sentences that come later join those of the page, in the person of whoever they are about. @param {object} more */
export function join(more) {
  Object.assign(OWN, more);
  tell(more);
}

/** @param {any} value @returns {any} */
function spoken(value) {
  if (typeof value === "string") return say(value);
  if (Array.isArray(value)) return value.map(spoken);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoken(inner)]));
}
