// What comes first in "Lakukan sekarang", and whether anything is unclear at all.
import { sentencesOf } from "../shared/sentences.js";
import { DATA } from "./data.js";
import { isAbroad, state } from "./from_questions.js";
import { listed } from "./reasons.js";

/** @typedef {import("../checker/tables.js").Result} Result */

const UNSURE = 2;
const FEW_WORDS = 3;

/** What was asked and is not known. @param {Result} result */
export const notKnown = (result) => result.missing.filter((question) => state.answers[question] !== undefined);

/** Abroad: whether a result is only unsure because not everything was asked yet. @param {Result} result */
export const nothingSeen = (result) =>
  isAbroad() && result.rank === UNSURE && !listed(result).length && !notKnown(result).length;

/**
 * What the worst finding asks for first, or "". Where a result is only unsure, and not because of a "tidak tahu", it is
 * the first thing that the finding says to do; two or three words alone would not say what they are about.
 * @param {Result} result
 */
export function firstStep(result) {
  const [worst] = listed(result);
  if (!worst) return "";
  const { first, act, actAbroad } = DATA.families[worst.family];
  if (first && !isAbroad()) return first;
  if (result.rank !== UNSURE || notKnown(result).length) return "";
  const [one, two = ""] = sentencesOf((isAbroad() && actAbroad) || act);
  return one.split(" ").length > FEW_WORDS ? one : `${one} ${two}`;
}
