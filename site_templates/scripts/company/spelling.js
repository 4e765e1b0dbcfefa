// What counts in a name or a number that somebody typed; checker/company/names.py reads them the same way.

/**
 * @typedef {{ words: string[], text: string, begins: number[] }} Spelling `begins`: where each word begins in `text`
 */

const BEFORE = /^(?:[^a-z0-9]*p[^a-z0-9]{0,3}t(?![a-z0-9]))+/;
const AFTER = /(?:^|[^a-z0-9])p[^a-z0-9]{0,3}t[^a-z0-9]*$/;
const NOT_ASCII = /[^\0-\x7f]/gu;
const INVISIBLE = /[\p{M}\p{Cf}]/u;

/**
 * The first signs of a text, a sign outside the first plane counted once.
 * @param {string} text @param {number} longest
 */
const head = (text, longest) =>
  text.length > longest
    ? Array.from(text.slice(0, 2 * longest))
        .slice(0, longest)
        .join("")
    : text;

/**
 * Words of a company name in lower case, without PT, P.T. and the like at either end.
 * @param {string} name @param {number} longest how many signs are read
 * @returns {string[]}
 */
export function nameWords(name, longest) {
  const plain = head(name, longest).normalize("NFKD").replace(NOT_ASCII, asAscii).slice(0, longest).toLowerCase();
  return (
    plain
      .replace(BEFORE, " ")
      .replace(AFTER, " ")
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** Nothing for an accent or an invisible sign, a space for any other. @param {string} sign */
const asAscii = (sign) => (INVISIBLE.test(sign) ? "" : " ");

/**
 * The digits of a number as people write it, or an empty text when `text` is something else.
 * @param {string} text @param {number} longest
 */
export function digitsOf(text, longest) {
  const digits = head(text, longest).replace(/[ \t.\-/]/g, "");
  return /^[0-9]+$/.test(digits) ? digits : "";
}

/**
 * @param {string} name @param {number} longest
 * @returns {Spelling}
 */
export function spelling(name, longest) {
  const words = nameWords(name, longest);
  const text = words.join("");
  let end = 0;
  const begins = words.map((word) => {
    end += word.length;
    return end - word.length;
  });
  return { words, text, begins };
}
