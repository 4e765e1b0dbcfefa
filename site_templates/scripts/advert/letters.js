// Letters as people disguise them, and the standard words in what was written: as checker.advert.letters and
// checker.advert.words have them.

const LOOKALIKES = pairs("аеорсухкмтвнієїіαοετρνκι‘’`´–—−‐‑…", "aeopcyxkmtbhieiiaoetpvki''''-----.");
/** Signs that nobody sees, and accents that stand by themselves: first and last of each range. */
const UNSEEN = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const FLAGS = /[\u{1f1e6}-\u{1f1ff}]+/gu;
const EMOJI_LETTERS = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
const FOREIGN = /[^\0-\x7f]/gu;
const ASCII = /^[ -~\t\n\r]*$/;
const A = 97;

/** What stands between signs that part words; a comma between two figures is part of their number. */
const PIECE = /(?:\d,(?=\d)|[^\s;:/()[\]"|<>={}#&?%^\\+,])+/g;
const EDGE = ".!'*_~-,`";
const NUMBER = /^(rp|idr|usd?|rm|sgd|ntd?|nt|hkd?|aed|sar|bnd)?[.$]{0,2}(\d[\d.,x-]{0,14})(?:([a-z]{1,4})|\$)?$/;
const SIGN = /^[a-z]-?\d{1,3}$/;
const SPACED = /^(?:[a-z][.\-_*]){3,}[a-z]$/;
const TWICE = /^([a-z]{2,})2(?:nya|an)?$/;
const DRAWN_OUT = /([a-z])\1{2,}/g;
const INSIDE = /([a-z])'(?=[a-z])/g;
const PART = /[a-z0-9_]+(?:-[a-z0-9_]+)*/g;
const ENDING = /^([a-z]{3,}?)(nya|mu|ku|ne|kan|an|e)$/;
const LEET = pairs("013457!@$*", "oieastiasa");
const LEETS = /[013457!@$*]/g;

/** @typedef {{ words: Record<string, string>, kept: Set<string> }} Spelling */

/** @param {string} from @param {string} to */
function pairs(from, to) {
  return new Map([...from].map((sign, i) => [sign, [...to][i]]));
}

/** The standard words in one written word. @param {string} written @param {Spelling} spelling */
export const standard = (written, spelling) =>
  (asciiLetters(written, spelling).match(PIECE) || []).flatMap((piece) => wordsOf(piece, spelling));

/** @param {string} text */
const seen = (text) =>
  [...text].filter((sign) => !UNSEEN.some(([a, b]) => a <= code(sign) && code(sign) <= b)).join("");

/** @param {string} sign */
const code = (sign) => Number(sign.codePointAt(0));

/** @param {string} written @param {Spelling} spelling */
function asciiLetters(written, spelling) {
  if (ASCII.test(written)) return [...written.toLowerCase()].map((sign) => LOOKALIKES.get(sign) ?? sign).join("");
  const shown = seen(written)
    .replace(FLAGS, (run) => flags(run, spelling))
    .replace(EMOJI_LETTERS, (sign) => String.fromCharCode(A + ((Number(sign.codePointAt(0)) - 0x1f150) % 32)));
  const plain = shown.normalize("NFKC").toLowerCase().normalize("NFKD");
  return [...seen(plain)]
    .map((sign) => LOOKALIKES.get(sign) ?? sign)
    .join("")
    .replace(FOREIGN, " ");
}

/**
 * Two boxed letters are a flag; several that are no flags we know spell a word.
 * @param {string} run
 * @param {Spelling} spelling
 */
function flags(run, { words }) {
  const letters = [...run].map((sign) => String.fromCharCode(A + Number(sign.codePointAt(0)) - 0x1f1e6)).join("");
  const two = (letters.match(/..?/g) || []).map((pair) => `bendera_${pair}`);
  const asWord = letters.length === 1 || (letters.length > 2 && !two.every((pair) => words[pair]));
  return asWord ? letters : ` ${two.join(" ")} `;
}

/** `text` without the signs of `edge` at its ends. @param {string} text @param {string} edge */
export function trimmed(text, edge) {
  let [from, to] = [0, text.length];
  while (from < to && edge.includes(text[from])) from += 1;
  while (to > from && edge.includes(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

/** @param {string} given @param {Spelling} spelling @returns {string[]} */
function wordsOf(given, { words, kept }) {
  const piece = trimmed(given, EDGE).replace(INSIDE, "$1");
  if (!piece) return [];
  if (kept.has(piece) || words[piece]) return [words[piece] || piece];
  const number = NUMBER.exec(piece);
  if (number)
    return number
      .slice(1)
      .filter(Boolean)
      .map((part) => known(part, words));
  if (!/[a-z]/.test(piece)) return [];
  return (spelled(piece).match(PART) || []).flatMap(halves).map((word) => known(word, words));
}

/** @param {string} piece */
function spelled(piece) {
  if (SIGN.test(piece) || /www\.|\.id|\.com/.test(piece)) return piece;
  const twice = TWICE.exec(piece);
  if (twice) return twice[1];
  const plain = SPACED.test(piece) ? piece.replace(/[.\-_*]/g, "") : piece;
  return plain.replace(LEETS, (sign) => String(LEET.get(sign))).replace(DRAWN_OUT, "$1");
}

/** A doubled word as one, other words with a hyphen by their parts. @param {string} word */
function halves(word) {
  const parts = word.split("-");
  return parts.length === 2 && parts[0].length > 2 && parts[1].includes(parts[0].slice(-3)) ? [word] : parts;
}

/** @param {string} word @param {Record<string, string>} words */
function known(word, words) {
  if (words[word]) return words[word];
  const ending = ENDING.exec(word);
  const stem = ending && (words[ending[1]] || (ending[2] === "nya" && ending[1].length > 3)) ? ending[1] : word;
  return words[stem] || stem;
}
