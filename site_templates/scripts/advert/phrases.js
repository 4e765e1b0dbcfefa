// Phrases in the standard words of a text: as checker.advert.phrases finds them.
import { END } from "./words.js";

const USUAL_GAP = 4;
const LONGEST_START = 12;
/** @type {Record<string, string[]>} */
const MONEY = { "#uang": ["#ribu", "#juta"], "#juta": ["#juta"] };

/** @typedef {import("./words.js").Token} Token */
/**
 * @typedef {{ gap: number, words: Set<string>, starts: string[], figures: [number, number] | null, groups: string[],
 *   optional: boolean }} Part
 */

/** @param {string} given @returns {Part} */
function part(given) {
  const optional = given.endsWith("?");
  const piece = optional ? given.slice(0, -1) : given;
  const nothing = { gap: 0, words: new Set(), starts: [], figures: null, groups: [], optional };
  if (piece[0] === "…") return { ...nothing, gap: Number(piece.slice(1)) || USUAL_GAP };
  if (piece[0] === "#" && !piece.includes("|") && !MONEY[piece]) {
    const [low, high] = piece.slice(1).split("-");
    return { ...nothing, figures: [Number(low) || 0, Number(high) || 1e9] };
  }
  const ones = piece.split("|");
  const words = ones.filter((one) => one[0] !== "<" && !one.endsWith("*")).flatMap((one) => MONEY[one] || [one]);
  const starts = ones.filter((one) => one.endsWith("*")).map((one) => one.slice(0, -1));
  const groups = ones.filter((one) => one[0] === "<").map((one) => one.slice(1, -1));
  return { ...nothing, words: new Set(words), starts, groups };
}

/**
 * A function that finds every phrase in a text, each with its name, first place and last place + 1.
 * @param {[string, string[]][]} named
 * @param {Record<string, string[][]>} groups
 * @returns {(tokens: Token[]) => [string, number, number][]}
 */
export function makeFinder(named, groups) {
  const entries = Object.fromEntries(
    Object.entries(groups).map(([name, all]) => {
      /** @type {Map<string, string[][]>} */
      const byFirst = new Map();
      for (const entry of all) byFirst.set(entry[0], [...(byFirst.get(entry[0]) || []), entry]);
      return [name, byFirst];
    }),
  );
  /** @type {{ name: string, parts: Part[], needs: Set<string>[] }[]} */
  const phrases = [];
  /** @type {Map<string, number[]>} */
  const first = new Map();
  /** @type {Map<string, number[]>} */
  const starting = new Map();
  /** @param {Map<string, number[]>} map @param {string} key @param {number} place */
  const add = (map, key, place) => map.set(key, [...(map.get(key) || []), place]);
  /** @param {Part} one */
  const beginnings = (one) =>
    new Set([...one.words, ...one.groups.flatMap((group) => [...(entries[group]?.keys() || [])])]);
  /** @param {Part} one */
  const isWord = (one) => !(one.gap || one.optional || one.starts.length || one.figures);

  for (const [name, texts] of named)
    for (const text of texts) {
      const parts = text.split(" ").map(part);
      const place = phrases.push({ name, parts, needs: parts.slice(1).filter(isWord).map(beginnings) }) - 1;
      for (const word of beginnings(parts[0])) add(first, word, place);
      for (const start of parts[0].starts) add(starting, start, place);
      if (parts[0].figures) add(first, "#", place);
    }

  /** @param {string} word */
  function beginning(word) {
    const found = [...(first.get(word) || [])];
    if (/^\d/.test(word)) found.push(...(first.get("#") || []));
    for (let length = 2; length <= Math.min(word.length, LONGEST_START); length++)
      found.push(...(starting.get(word.slice(0, length)) || []));
    return found;
  }

  /** @param {Part} one @param {Token[]} tokens @param {number} at */
  function lengths(one, tokens, at) {
    const { word } = tokens[at];
    const found = one.words.has(word) || one.starts.some((start) => word.startsWith(start)) ? [1] : [];
    if (one.figures && /^\d+$/.test(word) && Number(word) >= one.figures[0] && Number(word) <= one.figures[1])
      found.push(1);
    for (const group of one.groups)
      for (const entry of entries[group]?.get(word) || [])
        if (entry.every((said, i) => tokens[at + i]?.word === said)) found.push(entry.length);
    return found;
  }

  /** @param {Part[]} parts @param {number} k @param {Token[]} tokens @param {number} at @param {number} begun @returns {number} */
  function end(parts, k, tokens, at, begun) {
    if (k === parts.length) return at;
    const one = parts[k];
    if (one.gap) return after(parts, k, tokens, at, begun);
    if (at < tokens.length && !(at > begun && tokens[at].stop === END))
      for (const length of lengths(one, tokens, at)) {
        const found = end(parts, k + 1, tokens, at + length, begun);
        if (found) return found;
      }
    return one.optional ? end(parts, k + 1, tokens, at, begun) : 0;
  }

  /** @param {Part[]} parts @param {number} k @param {Token[]} tokens @param {number} at @param {number} begun @returns {number} */
  function after(parts, k, tokens, at, begun) {
    for (let here = at; here < Math.min(at + parts[k].gap + 1, tokens.length); here++) {
      if (tokens[here].stop === END) return 0;
      const found = end(parts, k + 1, tokens, here, begun);
      if (found) return found;
    }
    return 0;
  }

  return (tokens) => {
    const said = new Set(tokens.map(({ word }) => word));
    /** @type {Map<number, boolean>} */
    const possible = new Map();
    /** @param {number} place */
    const fits = (place) => {
      if (!possible.has(place))
        possible.set(
          place,
          phrases[place].needs.every((need) => [...need].some((word) => said.has(word))),
        );
      return possible.get(place);
    };
    /** @type {[string, number, number][]} */
    const found = [];
    for (const [at, { word }] of tokens.entries())
      for (const place of beginning(word)) {
        const last = fits(place) ? end(phrases[place].parts, 0, tokens, at, at) : 0;
        if (last) found.push([phrases[place].name, at, last]);
      }
    return found;
  };
}
