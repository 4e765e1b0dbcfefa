// Which regency, city or province is meant by what somebody typed: other names, short forms and misspellings.
// The same rules as generator/village/place_finder.py; one file of spoken forms holds both.

/** @typedef {{ code: string, kind: string, name: string, also: string[] }} Named */
/** @typedef {{ place: Named, points: number }} Found */
/** @typedef {{ words: string[], text: string, sound: string, less: number }} Key */
/** @typedef {{ key: Key, kind: string, provinces: string[] }} Reading */

const KABUPATEN = "kabupaten";
export const KOTA = "kota";
export const PROVINSI = "provinsi";
/** How people say what kind of place it is. */
const KINDS = new Map(
  Object.entries({
    [KABUPATEN]: ["kabupaten", "kab", "kbp"],
    [KOTA]: ["kota", "kodya", "kodia", "kotamadya", "kotamadia"],
    [PROVINSI]: ["provinsi", "propinsi", "prov"],
  }).flatMap(([kind, said]) => said.map((word) => [word, kind])),
);
/** Letters that people take for each other, in the order in which they are replaced. @type {[RegExp, string][]} */
const SOUNDS = [
  [/oe/g, "u"],
  [/dj/g, "j"],
  [/tj|ch/g, "c"],
  [/([kptdbs])h/g, "$1"],
  [/y/g, "j"],
  [/o/g, "u"],
  [/[gq]/g, "k"],
  [/[vf]/g, "p"],
  [/z/g, "s"],
  [/h$/g, ""],
  [/(.)\1+/g, "$1"],
];
const SAME = 1000;
const SAME_SOUND = 950;
const BEGINS = 900;
const SOUNDS_BEGIN = 850;
const PIECES = 800;
const EVERY_WORD = 750;
const LATER_WORD = 700;
const MISSPELT = 650;
const BARE = 600;
const BEGINS_MISSPELT = 500;
const MISTAKE = 40;
const LENGTH = 40;
const LOOSE = 45;
const KIND = 30;
const OTHER_KIND = -150;
const PROVINCE = 20;
/** With fewer letters a name is only looked for as it is written. */
const SHORTEST = 3;
const FARTHEST = 350;
const LONGEST = 80;

/**
 * @param {Named[]} places
 * @param {Map<string, string>} short the word that a short form stands for ("tim": "timur")
 * @returns {(typed: string) => Found[]} the places that may be meant, the likeliest first
 */
export function makeFinder(places, short) {
  /** @param {string[]} words */
  const full = (words) => words.map((word) => short.get(word) ?? word);
  const known = places.map((place) => ({ place, keys: keysOf(place, full) }));
  /** @type {Map<string, string[]>} */
  const provinces = new Map();
  for (const { place, keys } of known)
    if (place.kind === PROVINSI)
      for (const { text } of keys) provinces.set(text, [...(provinces.get(text) ?? []), place.code]);
  return (typed) => {
    const said = readings(wordsOf(typed), full, provinces);
    const found = known.map(({ place, keys }) => ({
      place,
      points: Math.max(0, ...said.map((reading) => points(reading, place, keys))),
    }));
    const best = Math.max(...found.map((one) => one.points));
    return found
      .filter((one) => one.points > Math.max(0, best - FARTHEST))
      .sort((one, other) => other.points - one.points || order(one.place, other.place));
  };
}

/** A province behind its towns, else as the codes go. @param {Named} one @param {Named} other */
const order = (one, other) =>
  Number(one.kind === PROVINSI) - Number(other.kind === PROVINSI) || (one.code < other.code ? -1 : 1);

/** @param {Named} place @param {(words: string[]) => string[]} full */
function keysOf({ name, also }, full) {
  const names = [name, ...also].map((one) => full(wordsOf(one)));
  const loose = names.filter(([first, ...more]) => more.length && /^(?:kepulauan|administrasi)$/.test(first));
  return [...names.map((words) => keyOf(words)), ...loose.map((words) => keyOf(words.slice(1), LOOSE))];
}

/**
 * What was typed as it stands, without the word for its kind, and without the province behind it.
 * @param {string[]} words @param {(words: string[]) => string[]} full @param {Map<string, string[]>} provinces
 */
function readings(words, full, provinces) {
  /** @type {Reading[]} */
  const found = words.length ? [{ key: keyOf(words), kind: "", provinces: [] }] : [];
  if (!words.length) return found;
  for (const [kind, rest] of ends(full(words))) {
    found.push({ key: keyOf(rest), kind, provinces: [] });
    for (let at = 1; at < rest.length; at += 1) {
      const codes = provinces.get(rest.slice(at).join(""));
      if (codes)
        for (const [told, own] of ends(rest.slice(0, at)))
          found.push({ key: keyOf(own), kind: told || kind, provinces: codes });
    }
  }
  return found;
}

/** The words, and without the word for the kind at either end. @param {string[]} words */
function ends(words) {
  /** @type {[string, string[]][]} */
  const found = [["", words]];
  if (words.length < 2) return found;
  const [first, last] = [KINDS.get(words[0]), KINDS.get(words[words.length - 1])];
  if (first) found.push([first, words.slice(1)]);
  if (last) found.push([last, words.slice(0, -1)]);
  return found;
}

/** The words in small plain letters; a "2" behind a word says it again, as people write it. @param {string} text */
const wordsOf = (text) =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/([a-z]+) ?2(?![0-9])/g, "$1 $1")
    .match(/[a-z0-9]+/g) ?? [];

/** @param {string[]} words @returns {Key} */
function keyOf(words, less = 0) {
  const text = words.join("");
  return { words, text, sound: SOUNDS.reduce((said, [letters, sound]) => said.replace(letters, sound), text), less };
}

/** @param {Reading} reading @param {Named} place @param {Key[]} keys */
function points({ key, kind, provinces }, place, keys) {
  if (provinces.length && !provinces.includes(place.code.slice(0, 2))) return 0;
  const most = Math.max(...keys.map((name) => likeness(key, name) - name.less));
  if (most <= 0) return 0;
  const told = kind && (kind === place.kind ? KIND : OTHER_KIND);
  return most + Number(told) + (provinces.length ? PROVINCE : 0);
}

/** How well one name fits: the first rule that holds says it. @param {Key} typed @param {Key} name */
function likeness(typed, name) {
  const behind = Math.min(Math.abs(name.text.length - typed.text.length), LENGTH);
  const said = written(typed, name, behind);
  if (said || typed.text.length < SHORTEST) return said;
  return heard(typed, name, behind) || misspelt(typed, name, behind);
}

/** @param {Key} typed @param {Key} name @param {number} behind */
function written(typed, name, behind) {
  if (typed.text === name.text) return SAME;
  if (typed.sound === name.sound) return SAME_SOUND;
  return name.text.startsWith(typed.text) ? BEGINS - behind : 0;
}

/** @param {Key} typed @param {Key} name @param {number} behind */
function heard({ words, text, sound }, name, behind) {
  if (sound.length >= SHORTEST && name.sound.startsWith(sound)) return SOUNDS_BEGIN - behind;
  if (words.length === 1 && name.words.length > 1 && inPieces(text, name.words)) return PIECES - behind;
  if (everyWord(words, name.words)) return EVERY_WORD - behind;
  return name.words.slice(1).some((word) => word.startsWith(text)) ? LATER_WORD - behind : 0;
}

/** @param {Key} typed @param {Key} name @param {number} behind */
function misspelt(typed, name, behind) {
  const size = typed.sound.length;
  const allowed = size < 4 ? 0 : size < 6 ? 1 : size < 10 ? 2 : 3;
  const [whole, beginning] = mistakes(typed.sound, name.sound);
  if (whole <= allowed) return MISSPELT - MISTAKE * whole;
  if (isBare(typed.text, name.text)) return BARE - behind;
  return size > 4 && beginning < allowed ? BEGINS_MISSPELT - MISTAKE * beginning - behind : 0;
}

/**
 * Whether `text` is a beginning of each of `words` in turn ("lotim"), or the end of a later one ("labura").
 * @param {string} text @param {string[]} words @returns {boolean}
 */
function inPieces(text, [first, ...rest]) {
  for (let size = 1; size <= first.length && text.slice(0, size) === first.slice(0, size); size += 1)
    if (later(text.slice(size), rest)) return true;
  return false;
}

/** @param {string} text @param {string[]} words */
function later(text, words) {
  if (!text || !words.length) return !text && !words.length;
  if (words.length === 1 && text.length > 1 && words[0].endsWith(text)) return true;
  return inPieces(text, words);
}

/** Whether each typed word begins one of `words`, in their order. @param {string[]} typed @param {string[]} words */
function everyWord(typed, words) {
  let at = 0;
  for (const word of words) if (at < typed.length && word.startsWith(typed[at])) at += 1;
  return typed.length > 1 && at === typed.length;
}

/**
 * Whether `text` is what is left of `name` without most of its vowels ("sby").
 * @param {string} text @param {string} name
 */
function isBare(text, name) {
  if (/[aeiou]/.test(text) || text[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === text[at]) at += 1;
  return at === text.length;
}

/**
 * How many letters are wrong against all of `other`, and against the beginning of it that fits best; two neighbours
 * that changed places are one mistake.
 * @param {string} one @param {string} other
 */
function mistakes(one, other) {
  /** @type {number[]} */
  let before = [];
  let row = [...`${other} `].map((_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(one[i - 1] !== other[j - 1]));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, before[j - 2] + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return [row[other.length], Math.min(...row)];
}
