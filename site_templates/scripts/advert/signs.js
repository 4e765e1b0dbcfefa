// Reads the wording of an advertisement: level and signs with their places, as checker.advert.signs does.
import { hear, nameless } from "./ear.js";
import { trimmed } from "./letters.js";
import { Finder } from "./phrases.js";
import { SELF, voices } from "./voice.js";
import { END, reading } from "./words.js";

const [HIGH, MEDIUM, NONE] = ["tinggi", "sedang", "tidak_ada_tanda"];
const [HIGH_FROM, MEDIUM_FROM, TOLD_FROM, ALONE_FROM, SURE_FROM] = [15, 9, 14, 13, 20];
const [GRAVE, REAL, BARE, STRONG] = [4, 2, 2, 3];
const [KNOWN, UNKNOWN, REVOKED] = ["pt_terdaftar", "pt_tidak_terdaftar", "pt_dicabut"];
/** @type {Record<string, number>} */
const COMPANY_POINTS = { [KNOWN]: 0, [UNKNOWN]: 1, [REVOKED]: STRONG };
const [SERVICE, SEEMS] = ["layanan", "terdengar"];
const [COUNTRY, DESTINATION] = ["@", "tujuan"];
const NAMED = /\bP\.?T\.? {1,2}((?:[A-Z][\w'’&.-]{1,24} ?){1,6})/g;
const EDGE = ' \t\r\n.,;:!?()[]"“”*_~';

/** @typedef {import("./words.js").Token} Token */
/** @typedef {{ id: string, points: number, ask: string, places: [number, number][] }} Sign */
/**
 * @typedef {{ level: string, signals: { id: string, phrase: string, ask: string }[], spots: [number, number][],
 *   answers: [string, string][] }} Reading
 */
/**
 * @typedef {{ id: string, points: number, ask: string, phrases: string[], needs: string[], unless: string[],
 *   absent: string[] }} Frame
 */

/**
 * A table that is asked for words of a text: it knows its own alone, and not "constructor", which every object has.
 * @template Value
 * @param {Record<string, Value>} table
 * @returns {Record<string, Value>}
 */
const bare = (table) => Object.assign(Object.create(null), table);

/**
 * A reader made of what `AdSigns.to_json` wrote. Its `spots` are [from, to] of every found word in the text.
 * @param {any} data
 */
export function makeReader(data) {
  const words = data.vocabulary;
  /** @param {Record<string, string[]>} lists */
  const sets = (lists) => Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, new Set(list)]));
  const tables = { words: bare(words.words), unsure: bare(words.unsure) };
  const vocabulary = { ...words, ...tables, kept: new Set(words.kept), languages: sets(words.languages) };
  const { masked, titles, weights } = data.ear;
  const ear = { ...data.ear, weights: bare(weights), masked: new Set(masked), titles: new Set(titles) };
  const companies = { known: new Set(data.companies.known), revoked: new Set(data.companies.revoked) };
  /** @type {Frame[]} */
  const frames = data.frames;
  /** @type {[string, string[]][]} */
  const countries = Object.entries(data.countries ?? {}).map(([id, names]) => [`${COUNTRY}${id}`, names]);
  /** @type {[string, string[]][]} */
  const named = frames.flatMap((frame) => [
    [frame.id, frame.phrases],
    [`!${frame.id}`, frame.unless],
  ]);
  const finder = new Finder([...named, ...countries], data.groups);

  const made = { vocabulary, ear, companies, frames, finder, asks: data.companies.asks, answers: data.answers };
  /** @param {string} text */
  return (text) => readText(text, made);
}

/**
 * @typedef {{ vocabulary: import("./words.js").Vocabulary, ear: import("./ear.js").Ear, frames: Frame[],
 *   finder: Finder,
 *   companies: { known: Set<string>, revoked: Set<string> }, asks: Record<string, string>,
 *   answers: Record<string, [string, string]> }} Made
 */

/** @param {string} text @param {Made} made @returns {Reading} */
function readText(text, made) {
  const tokens = reading(text, made.vocabulary);
  if (!tokens.length) return { level: NONE, signals: [], spots: [], answers: [] };
  const marks = made.finder.find(tokens).sort((a, b) => a[1] - b[1]);
  /** @type {Map<string, [number, number][]>} */
  const hits = new Map();
  for (const [name, a, b] of marks) {
    if (!hits.has(name)) hits.set(name, []);
    hits.get(name)?.push([a, b]);
  }
  const { own, told: others, partly } = voices(text, tokens, marks);
  let sentence = 0;
  const sentences = tokens.map(({ stop }) => (stop >= END ? ++sentence : sentence));
  const found = made.frames.flatMap((frame) => signOf(frame, hits, sentences, own));
  found.push(...companySigns(text, tokens, own, made.companies, made.asks));
  const mine = tokens.filter((_, at) => own[at]);
  const heard = hear(nameless(text, mine, made.ear), made.ear);
  const other = others || (hits.has(SERVICE) && !hits.has(SELF));
  const real = found.some(({ points }) => points >= REAL);
  const step = stepOf(found, real, other, heard, partly);
  if (step > 0 && !real) found.push({ id: SEEMS, points: 0, ask: made.ear.ask, places: [] });
  const country = marks.find(([name, at]) => name.startsWith(COUNTRY) && own[at])?.[0].slice(1);
  return told(text, tokens, [NONE, MEDIUM, HIGH][step], found, made.answers, country);
}

/**
 * The level as a number. `partly`: a good deal of the text tells of others, so more points are needed.
 * @param {Sign[]} found @param {boolean} real @param {boolean} other @param {number} heard @param {boolean} partly
 */
function stepOf(found, real, other, heard, partly) {
  const points = real ? found.reduce((sum, sign) => sum + sign.points, 0) : 0;
  const strong = found.filter((sign) => sign.points >= STRONG).length > 1;
  const least = partly && !strong ? TOLD_FROM : MEDIUM_FROM;
  const enough = points + heard >= (points ? least : ALONE_FROM);
  const step = !enough ? 0 : points >= GRAVE && points + heard >= HIGH_FROM ? 2 : 1;
  const softened = other && heard < SURE_FROM && !strong;
  return Math.max(softened ? step - 1 : step, 0);
}

/**
 * @param {Frame} frame
 * @param {Map<string, [number, number][]>} hits
 * @param {number[]} sentences
 * @param {boolean[]} own
 * @returns {Sign[]}
 */
function signOf({ id, points, ask, needs, absent }, hits, sentences, own) {
  const there = hits.get(id);
  const met = needs.every((need) => need.split("|").some((name) => hits.has(name)));
  if (!points || !there || !(met || points >= GRAVE)) return [];
  if (absent.some((name) => hits.has(name))) return [];
  const against = new Set((hits.get(`!${id}`) || []).map(([at]) => sentences[at]));
  const places = there.filter(([at]) => own[at] && !against.has(sentences[at]));
  return places.length ? [{ id, points: met ? points : BARE, ask, places }] : [];
}

/**
 * @param {string} text @param {Token[]} tokens @param {boolean[]} own
 * @param {{ known: Set<string>, revoked: Set<string> }} companies @param {Record<string, string>} asks
 */
function companySigns(text, tokens, own, companies, asks) {
  /** @type {Map<string, Sign>} */
  const out = new Map();
  let first = 0;
  for (const match of companies.known.size ? text.matchAll(NAMED) : []) {
    const to = match.index + match[0].length;
    while (first < tokens.length && tokens[first].end <= match.index) first += 1;
    const id = stateOf(match[1].toLowerCase(), companies);
    if (!id || out.has(id)) continue;
    const at = [];
    for (let i = first; i < tokens.length && tokens[i].start < to; i++) if (own[i]) at.push(i);
    if (!at.length) continue;
    out.set(id, { id, points: COMPANY_POINTS[id], ask: asks[id], places: [[at[0], at[at.length - 1] + 1]] });
  }
  return [...out.values()];
}

/** @param {string} written @param {{ known: Set<string>, revoked: Set<string> }} companies */
function stateOf(written, { known, revoked }) {
  const words = written.match(/[a-z0-9]+/g) || [];
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join("");
    if (revoked.has(name)) return REVOKED;
    if (known.has(name)) return KNOWN;
  }
  return words.length > 1 ? UNKNOWN : "";
}

/**
 * @param {string} text
 * @param {Token[]} tokens
 * @param {string} level
 * @param {Sign[]} found
 * @param {Record<string, [string, string]>} pointed
 * @param {string} [country]
 */
function told(text, tokens, level, found, pointed, country) {
  const shown = level === NONE ? [] : found.filter(({ ask }) => ask);
  /** @param {[number, number]} place @returns {[number, number]} */
  const spot = ([a, b]) => [tokens[a].start, tokens[b - 1].end];
  /** @type {Map<string, [string, string]>} */
  const answers = new Map(country && shown.length ? [[DESTINATION, [DESTINATION, country]]] : []);
  for (const { id } of shown) if (pointed[id]) answers.set(pointed[id].join("="), pointed[id]);
  return {
    level,
    signals: shown.map(({ id, ask, places }) => {
      const [from, to] = places.length ? spot(places[0]) : [0, 0];
      return { id, phrase: trimmed(text.slice(from, to), EDGE), ask };
    }),
    spots: shown.flatMap(({ places }) => places.map(spot)),
    answers: [...answers.values()],
  };
}
