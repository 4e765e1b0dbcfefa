// From a text to its standard words: as checker.advert.words and checker.advert.money do it.
import { standard } from "./letters.js";

export const LONGEST = 100000;
export const [NONE, COMMA, LINE, END] = [0, 1, 2, 3];
const LONGEST_SPACED = 20;
const UNIT = /\n|[^ \t\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\n]+/g;
const HEAD =
  /^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? {1,2}\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AaPp][Mm])?\]?(?: -)? [^:\n]{1,40}:/gm;
const ENDS = /[.!?…]["'”’»)\]*_~]{0,4}$/;
const NO_END = new Set([
  "no.",
  "rp.",
  "a.n.",
  "an.",
  "pt.",
  "cv.",
  "sdr.",
  "dr.",
  "jl.",
  "kab.",
  "kec.",
  "yth.",
  "dll.",
  "s.d.",
  "s/d.",
  "bpk.",
  "mr.",
  "mrs.",
  "ust.",
  "hj.",
  "h.",
]);

const [SMALL, LARGE] = ["#ribu", "#juta"];
const BEFORE = new Set(["rp", "idr", "us", "usd", "rm", "sgd", "nt", "ntd", "hk", "hkd", "aed", "sar", "bnd", "$"]);
/** @type {Map<string, string>} */
const UNITS = new Map([
  .../** @type {[string, string][]} */ (["juta", "jutaan", "miliar"].map((unit) => [unit, LARGE])),
  .../** @type {[string, string][]} */ (["ribu", "ribuan"].map((unit) => [unit, SMALL])),
  .../** @type {[string, string][]} */ (
    [
      "usd",
      "us",
      "dolar",
      "dollar",
      "riyal",
      "dirham",
      "ringgit",
      "euro",
      "pound",
      "won",
      "yen",
      "dinar",
      "lira",
      "zloty",
      "sgd",
      "aed",
      "bnd",
      "rm",
      "sar",
      "nt",
      "ntd",
      "kd",
      "bd",
    ].map((unit) => [unit, ""])
  ),
]);
const VAGUE = new Set(["belasan", "puluhan", "ratusan"]);
const SAID = new Set([
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
  "seratus",
  "setengah",
]);
const TENS = new Set(["belas", "puluh", "ratus"]);
const FIGURE = /^\d[\d.,x-]*$/;
const [MILLION, FOREIGN_LARGE] = [7, 3];

/** @typedef {{ word: string, start: number, end: number, stop: number }} Token */
/**
 * @typedef {import("./letters.js").Spelling & { unsure: Record<string, [string, string]>,
 *   languages: Record<string, Set<string>> }} Vocabulary
 */

/**
 * The first LONGEST signs as standard words with their places.
 * @param {string} text
 * @param {Vocabulary} vocabulary
 */
export function reading(text, vocabulary) {
  const cut = text.length > LONGEST ? Array.from(text).slice(0, LONGEST).join("") : text;
  return withMoney(sure(joined(tokensOf(cut, vocabulary)), vocabulary));
}

/** @param {string} text @param {Vocabulary} vocabulary @returns {Token[]} */
function tokensOf(text, vocabulary) {
  const heads = [...text.matchAll(HEAD)].map((match) => [match.index, match.index + match[0].length]);
  /** @type {Map<string, string[]>} */
  const seen = new Map();
  const out = [];
  let stop = END;
  let head = 0;
  for (const match of text.matchAll(UNIT)) {
    const [unit, start] = [match[0], match.index];
    while (head < heads.length && start >= heads[head][1]) head += 1;
    if (unit === "\n" || (head < heads.length && heads[head][0] <= start)) {
      stop = Math.max(stop, LINE);
      continue;
    }
    const words = seen.get(unit) || standard(unit, vocabulary);
    seen.set(unit, words);
    for (const word of words) {
      out.push({ word, start, end: start + unit.length, stop });
      stop = NONE;
    }
    stop = Math.max(stop, stopAfter(unit));
  }
  return out;
}

/** @param {string} unit */
function stopAfter(unit) {
  if (ENDS.test(unit) && !NO_END.has(unit.toLowerCase())) return END;
  return ",;:-–—".includes(unit[unit.length - 1]) ? COMMA : NONE;
}

/** Four and more letters that stand alone are one word. @param {Token[]} tokens */
function joined(tokens) {
  const out = [];
  /** @param {Token} token @param {boolean} first */
  const alone = (token, first) => /^[a-z]$/.test(token.word) && (first || !token.stop);
  for (let at = 0; at < tokens.length; ) {
    let to = at;
    while (to < Math.min(tokens.length, at + LONGEST_SPACED) && alone(tokens[to], to === at)) to += 1;
    const run = tokens.slice(at, Math.max(to, at + 1));
    if (to - at >= 4) {
      const word = run.map((token) => token.word).join("");
      out.push({ word, start: run[0].start, end: run[run.length - 1].end, stop: run[0].stop });
    } else out.push(...run);
    at = Math.max(to, at + 1);
  }
  return out;
}

/** Words of two languages are read as their sentence says. @param {Token[]} tokens @param {Vocabulary} vocabulary */
function sure(tokens, { unsure, languages }) {
  const out = [];
  for (let at = 0; at < tokens.length; ) {
    let to = at + 1;
    while (to < tokens.length && tokens[to].stop < LINE) to += 1;
    const sentence = tokens.slice(at, to);
    for (const token of sentence) {
      const [language, means] = unsure[token.word] || ["", ""];
      const meant = language && sentence.some(({ word }) => languages[language].has(word));
      out.push(meant ? { ...token, word: means } : token);
    }
    at = to;
  }
  return out;
}

/** Each amount as one word. @param {Token[]} tokens */
function withMoney(tokens) {
  const out = [];
  for (let at = 0; at < tokens.length; ) {
    const [length, word] = amount(tokens.slice(at, at + 4).map((token) => token.word));
    out.push(length ? { ...tokens[at], word, end: tokens[at + length - 1].end } : tokens[at]);
    at += length || 1;
  }
  return out;
}

/** How many of `words` are an amount, and which. @param {string[]} words @returns {[number, string]} */
function amount(words) {
  const [first, second, third] = words;
  const rupiah = first === "rp" || first === "idr";
  if (BEFORE.has(first) && second && FIGURE.test(second)) {
    const unit = (rupiah && UNITS.get(third)) || "";
    return unit ? [3, unit] : [2, size(second, !rupiah)];
  }
  if (VAGUE.has(first) && UNITS.get(second)) return [2, String(UNITS.get(second))];
  if (SAID.has(first)) {
    const to = words.length > 2 && TENS.has(second) ? 2 : 1;
    return UNITS.get(words[to]) ? [to + 1, String(UNITS.get(words[to]))] : [0, ""];
  }
  if (!FIGURE.test(first)) return [0, ""];
  const to = words.length > 3 && ["sampai", "sd", "-"].includes(second) && FIGURE.test(third) ? 3 : 1;
  if (UNITS.has(words[to])) return [to + 1, UNITS.get(words[to]) || size(first, true)];
  return digits(first) >= MILLION && first.includes(".") ? [1, LARGE] : [0, ""];
}

/** @param {string} figure @param {boolean} foreign */
const size = (figure, foreign) => (digits(figure) >= (foreign ? FOREIGN_LARGE : MILLION) ? LARGE : SMALL);

/** @param {string} figure */
const digits = (figure) => figure.split(/[x-]|,\d{1,2}$/)[0].replace(/\D/g, "").length;
