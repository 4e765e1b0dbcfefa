// Whose number is this? Compared are digits alone; what is typed stays on the page.
import { latin } from "../shared/digits.js";

/** @typedef {import("../data").NumberOwner} Owner */
/** @typedef {import("../data").Line} Line */
/** @typedef {{ owner: Owner, line: Line, digits: string }} Known */
/**
 * `exact`: this very number; `tail`: its end, typed without the code before it; `near`: one digit differs, two stand
 * the other way round, or one is missing; `begins`: numbers that begin with what is typed so far; `unknown`: none.
 * @typedef {{ kind: "empty" | "exact" | "tail" | "near" | "begins" | "unknown", found: Known[] }} Answer
 */

/** With fewer digits nobody is meant yet: all numbers at home begin alike. */
const SHORTEST = 3;
/** With fewer digits a slip of the finger makes any short number of another. */
const SLIP = 7;
/** A number at home has at least so many digits without its area code. */
const LOCAL = 6;
/** So many owners are named while somebody is still typing. */
const MOST = 5;
const HOME = "62";

/**
 * The digits that reach a number from anywhere, so that "0811…", "+62 811…" and "0062811…" are the same.
 * @param {string} text
 */
export function digitsOf(text) {
  const digits = latin(text).replace(/[^+\d]/g, "");
  const abroad = digits.replace(/^\+/, "").replace(/^00/, "").replace(/\+/g, "");
  if (/^(\+|00)/.test(digits)) return abroad.replace(/^620/, HOME);
  // the 0 of a number at home stands for the country's code; a free number (0800) has none
  return abroad.replace(/^0(?!800)/, HOME).replace(/^620/, HOME);
}

/** All numbers of `owners`, ready to be compared. @param {Owner[]} owners @returns {Known[]} */
export const knownNumbers = (owners) =>
  owners.flatMap((owner) => owner.lines.map((line) => ({ owner, line, digits: digitsOf(line.shown) })));

/**
 * Whose number `text` is, or may be.
 * @param {Known[]} known
 * @param {string} text
 * @returns {Answer}
 */
export function whose(known, text) {
  const digits = digitsOf(text);
  const bare = latin(text).replace(/\D/g, "");
  if (bare.length < SHORTEST) return { kind: "empty", found: [] };
  /** @param {Answer["kind"]} kind @param {(one: Known) => boolean} fits @returns {Answer} */
  const those = (kind, fits) => ({ kind, found: known.filter(fits) });
  /** @type {Answer[]} */
  const tries = [
    those("exact", (one) => one.digits === digits),
    those("tail", (one) => bare.length >= LOCAL && !/^[+0]/.test(text.trim()) && one.digits.endsWith(bare)),
    those("near", (one) => digits.length >= SLIP && almost(one.digits, digits)),
    those("begins", (one) => one.digits.startsWith(digits)),
  ];
  const hit = tries.find(({ found }) => found.length) ?? those("unknown", () => false);
  return { ...hit, found: hit.found.slice(0, MOST) };
}

/** Whether one slip of the finger makes `b` of `a`. @param {string} a @param {string} b */
function almost(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (a.length !== b.length) {
    return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
  }
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || swapped;
}
