// The second ear: as checker.advert.ear sums weights over the words of a window.

const [WINDOW, STEP] = [60, 30];
const LETTERS = 5;
const [UNSURE, ONE_POINT, AN_OFFER, FEWEST, FADING] = [6.5, 160, 11, 12, 0.75];

/**
 * @typedef {{ weights: Record<string, number>, bias: number, masked: Set<string>, titles: Set<string>,
 *   ask: string }} Ear
 */

const NAME = /^[A-Z][a-z]/;

/**
 * The words of `tokens`, without those that `text` writes as a name after a title.
 * @param {string} text @param {import("./words.js").Token[]} tokens @param {Ear} ear
 */
export function nameless(text, tokens, { titles }) {
  /** @param {import("./words.js").Token} token @param {number} at */
  const named = ({ word, start, stop }, at) =>
    at && !stop && titles.has(tokens[at - 1].word) && !titles.has(word) && NAME.test(text.slice(start, start + 2));
  return tokens.filter((token, at) => !named(token, at)).map(({ word }) => word);
}

/** @param {string[]} words @param {Ear} ear */
const heardOf = (words, { masked }) => words.filter((word) => !masked.has(word) && /^[a-z]/.test(word));

/** How much `words` sound like a dangerous offer, in points from 0. @param {string[]} words @param {Ear} ear */
export function hear(words, ear) {
  if (!Object.keys(ear.weights).length) return AN_OFFER;
  const heard = heardOf(words, ear);
  if (!heard.length) return 0;
  const worst = [];
  for (let at = 0; at < Math.max(heard.length - WINDOW / 2, 1); at += STEP)
    worst.push(sounds(heard.slice(at, at + WINDOW), ear));
  const two = worst.sort((a, b) => b - a).slice(0, 2);
  const least = Math.max(AN_OFFER - FADING * Math.max(heard.length - FEWEST, 0), 0);
  return Math.max(UNSURE + two.reduce((sum, one) => sum + one, 0) / two.length / ONE_POINT, least);
}

/** @param {string[]} words @param {Ear} ear */
function sounds(words, { weights, bias }) {
  const found = new Set(words.flatMap((word, at) => features(word, words[at - 1])));
  let known = 0;
  for (const feature of found) known += weights[feature] || 0;
  return bias + known / Math.sqrt(Math.max(found.size, 1));
}

/** @param {string} word @param {string | undefined} before */
function features(word, before) {
  const edged = `_${word.slice(0, 20)}_`;
  const count = Math.max(edged.length - LETTERS + 1, 0);
  const groups = Array.from({ length: count }, (_, i) => `~${edged.slice(i, i + LETTERS)}`);
  return [word, ...(before === undefined ? [] : [`${before} ${word}`]), ...groups];
}
