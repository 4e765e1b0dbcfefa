// Names near to what was typed: a part of a name, or a misspelt one. Nothing found here is ever the same name.
import SearchableMap from "minisearch/SearchableMap";

/*! SearchableMap: MiniSearch, (c) Luca Ongaro, MIT licence, https://github.com/lucaong/minisearch */

/** @typedef {import("./spelling.js").Spelling} Spelling */
/** @typedef {import("../data").Limits} Limits */
/** @typedef {{ spellings: Spelling[], beginnings: () => SearchableMap<number[]>, limits: Limits }} Names */
/** @typedef {(place: number, rank: number) => void} Put keeps the best rank of a name */

const SHORTEST_BEGINNING = 4;
/** More mistakes than these are not looked for: the tree would be walked almost whole. */
const MOST_MISTAKES = 6;
/** From this rank on what was typed is a part of the name. */
const PART_OF_NAME = 1300;

/**
 * Names made ready. Their beginnings take a phone some time, so they are made when first asked for.
 * @param {Spelling[]} spellings @param {Limits} limits
 * @returns {Names}
 */
export function makeNames(spellings, limits) {
  /** @type {SearchableMap<number[]> | undefined} */
  let made;
  const beginnings = () => {
    made ??= beginningsOf(spellings);
    return made;
  };
  return { spellings, beginnings, limits };
}

/**
 * Every beginning of every name, with the places of the names that begin so.
 * @param {Spelling[]} spellings
 */
function beginningsOf(spellings) {
  /** @type {SearchableMap<number[]>} */
  const beginnings = new SearchableMap();
  spellings.forEach(({ text }, place) => {
    for (let end = Math.min(SHORTEST_BEGINNING, text.length); end <= text.length; end += 1) {
      const beginning = text.slice(0, end);
      beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), place]);
    }
  });
  return beginnings;
}

/**
 * Places of the names near to `wanted`, the nearest first; ranked as in checker/company/likeness.py.
 * @param {Names} names @param {Spelling} wanted
 */
export function near(names, wanted) {
  /** @type {Map<number, number>} */
  const ranks = new Map();
  /** @type {Put} */
  const put = (place, rank) => {
    if (rank > (ranks.get(place) ?? 0)) ranks.set(place, rank);
  };
  const { spellings, limits } = names;
  spellings.forEach((name, place) => put(place, partRank(limits, wanted, name)));
  if (wanted.text.length >= limits.short) {
    putMisspelt(names, wanted, put);
    putAlikeAtFirst(names, wanted, put);
    spellings.forEach((name, place) => put(place, sharedRank(limits, wanted, name)));
  }
  return [...ranks].sort(([one, rank], [other, otherRank]) => otherRank - rank || one - other).map(([place]) => place);
}

/**
 * Whether what was typed is a part of the name.
 * @param {Limits} limits @param {Spelling} wanted @param {Spelling} name
 */
export const isPart = (limits, wanted, name) => partRank(limits, wanted, name) >= PART_OF_NAME;

/** @param {Limits} limits @param {Spelling} wanted @param {Spelling} name */
function partRank(limits, wanted, name) {
  const { text } = name;
  const long = wanted.text.length >= limits.short;
  const share = long ? thousandths(wanted.text.length, text.length || 1) : 0;
  if (text.startsWith(wanted.text)) return 3000 + share;
  if (name.begins.some((at) => text.startsWith(wanted.text, at))) return 2000 + share;
  if (!long) return 0;
  if (text.includes(wanted.text)) return 1500 + share;
  const every =
    wanted.words.length > 1 && wanted.words.every((part) => name.words.some((word) => word.startsWith(part)));
  return every ? PART_OF_NAME + Math.min(share, 199) : 0;
}

/**
 * Whole names and beginnings with few mistakes in them; two neighbours that changed places are one mistake where they
 * are all.
 * @param {Names} names @param {Spelling} wanted @param {Put} put
 */
function putMisspelt(names, { text }, put) {
  const { alike } = names.limits;
  const most = Math.min(MOST_MISTAKES, Math.floor((text.length * (1000 - alike)) / alike));
  for (const [key, [places, mistakes]] of names.beginnings().fuzzyGet(text, most)) {
    weigh(names, text, { key, places, mistakes }, put);
  }
  for (let at = 1; at < text.length; at += 1) {
    const key = text.slice(0, at - 1) + text[at] + text[at - 1] + text.slice(at + 1);
    weigh(names, text, { key, places: names.beginnings().get(key) ?? [], mistakes: 1 }, put);
  }
}

/**
 * @param {Names} names @param {string} typed
 * @param {{ key: string, places: number[], mistakes: number }} found @param {Put} put
 */
function weigh({ spellings, limits }, typed, { key, places, mistakes }, put) {
  const allowed = Math.floor(typed.length / limits.part);
  for (const place of places) {
    const longest = Math.max(typed.length, key.length);
    const whole = key === spellings[place].text && mistakes <= Math.floor((longest * (1000 - limits.alike)) / 1000);
    if (whole) put(place, 1000 - thousandths(mistakes, longest));
    if (allowed && mistakes <= allowed) put(place, 500 - Math.floor((100 * mistakes) / allowed));
  }
}

/**
 * Names that begin with half of what was typed, and with as many letters as a family of names has in common.
 * @param {Names} names @param {Spelling} wanted @param {Put} put
 */
function putAlikeAtFirst({ beginnings, limits }, { text }, put) {
  const fewest = Math.max(limits.start, Math.ceil(text.length / 2));
  for (let count = text.length - 1; count >= fewest; count -= 1) {
    for (const place of beginnings().get(text.slice(0, count)) ?? []) put(place, 300 + count);
  }
}

/**
 * Names that share most of their letters in whole words.
 * @param {Limits} limits @param {Spelling} wanted @param {Spelling} name
 */
function sharedRank(limits, wanted, name) {
  const letters = [...new Set(wanted.words.filter((word) => name.words.includes(word)))].join("").length;
  const shared = thousandths(letters, Math.max(wanted.text.length, name.text.length));
  return shared >= limits.words ? shared : 0;
}

/** @param {number} part @param {number} whole */
const thousandths = (part, whole) => Math.floor((1000 * part) / whole);
