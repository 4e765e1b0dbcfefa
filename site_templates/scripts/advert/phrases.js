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

/** @param {Part} one */
const isWord = (one) => !(one.gap || one.optional || one.starts.length || one.figures);

/** @template Value @param {Map<string, Value[]>} map @param {string} key @param {Value} value */
function add(map, key, value) {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** Finds phrases by the words they begin with. */
export class Finder {
  /** @param {[string, string[]][]} named phrases by what they are called @param {Record<string, string[][]>} groups */
  constructor(named, groups) {
    /** @type {Record<string, Map<string, string[][]>>} */
    this.entries = {};
    /** @type {{ name: string, parts: Part[], needs: Set<string>[] }[]} */
    this.phrases = [];
    /** @type {Map<string, number[]>} */
    this.first = new Map();
    /** @type {Map<string, number[]>} */
    this.starting = new Map();
    for (const [name, all] of Object.entries(groups)) {
      this.entries[name] = new Map();
      for (const entry of all) add(this.entries[name], entry[0], entry);
    }
    for (const [name, texts] of named) for (const text of texts) this.add(name, text.split(" ").map(part));
  }

  /** @param {string} name @param {Part[]} parts */
  add(name, parts) {
    const needs = parts
      .slice(1)
      .filter(isWord)
      .map((one) => this.beginnings(one));
    const place = this.phrases.push({ name, parts, needs }) - 1;
    for (const word of this.beginnings(parts[0])) add(this.first, word, place);
    for (const start of parts[0].starts) add(this.starting, start, place);
    if (parts[0].figures) add(this.first, "#", place);
  }

  /** @param {Part} one */
  beginnings(one) {
    return new Set([...one.words, ...one.groups.flatMap((group) => [...(this.entries[group]?.keys() || [])])]);
  }

  /**
   * Name, first place and last place + 1 of everything that stands in `tokens`.
   * @param {Token[]} tokens
   * @returns {[string, number, number][]}
   */
  find(tokens) {
    const said = new Set(tokens.map(({ word }) => word));
    const possible = this.phrases.map(({ needs }) =>
      needs.every((need) => (need.size < said.size ? meets(need, said) : meets(said, need))),
    );
    /** @type {[string, number, number][]} */
    const found = [];
    for (const [at, { word }] of tokens.entries())
      for (const place of this.beginning(word)) {
        const last = possible[place] ? this.end(this.phrases[place].parts, 0, tokens, at, at) : 0;
        if (last) found.push([this.phrases[place].name, at, last]);
      }
    return found;
  }

  /** The phrases that may begin with `word`. @param {string} word */
  beginning(word) {
    const found = [...(this.first.get(word) || [])];
    if (/^\d/.test(word)) found.push(...(this.first.get("#") || []));
    for (let length = 2; length <= Math.min(word.length, LONGEST_START); length++)
      found.push(...(this.starting.get(word.slice(0, length)) || []));
    return found;
  }

  /**
   * How many words `one` takes at `at`, in every way it can.
   * @param {Part} one @param {Token[]} tokens @param {number} at
   */
  lengths(one, tokens, at) {
    const { word } = tokens[at];
    const found = one.words.has(word) || one.starts.some((start) => word.startsWith(start)) ? [1] : [];
    if (one.figures && /^\d+$/.test(word) && Number(word) >= one.figures[0] && Number(word) <= one.figures[1])
      found.push(1);
    for (const group of one.groups)
      for (const entry of this.entries[group]?.get(word) || [])
        if (entry.every((said, i) => tokens[at + i]?.word === said)) found.push(entry.length);
    return found;
  }

  /**
   * Where the phrase ends that goes on at `at` with its part `k`; 0 where it does not.
   * @param {Part[]} parts @param {number} k @param {Token[]} tokens @param {number} at @param {number} begun
   * @returns {number}
   */
  end(parts, k, tokens, at, begun) {
    if (k === parts.length) return at;
    const one = parts[k];
    if (one.gap) return this.after(parts, k, tokens, at, begun);
    if (at < tokens.length && !(at > begun && tokens[at].stop === END))
      for (const length of this.lengths(one, tokens, at)) {
        const found = this.end(parts, k + 1, tokens, at + length, begun);
        if (found) return found;
      }
    return one.optional ? this.end(parts, k + 1, tokens, at, begun) : 0;
  }

  /**
   * As `end`, after the gap `k`, as far as the sentence goes on.
   * @param {Part[]} parts @param {number} k @param {Token[]} tokens @param {number} at @param {number} begun
   * @returns {number}
   */
  after(parts, k, tokens, at, begun) {
    for (let here = at; here < Math.min(at + parts[k].gap + 1, tokens.length); here++) {
      if (tokens[here].stop === END) return 0;
      const found = this.end(parts, k + 1, tokens, here, begun);
      if (found) return found;
    }
    return 0;
  }
}

/** @param {Set<string>} few @param {Set<string>} many */
function meets(few, many) {
  for (const one of few) if (many.has(one)) return true;
  return false;
}
