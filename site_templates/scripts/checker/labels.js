// How answers are called.
import { filled } from "../shared/words.js";
import { DATA, UNKNOWN } from "./data.js";
import { isAbroad } from "./state.js";

/** @typedef {import("./tables.js").Answer} Answer */

export const UNSURE = { id: UNKNOWN, label: WORDS.checker_screens.screens.unsure };

/** @param {string} question @param {Answer} answer */
export function labelOf(question, answer) {
  const { kind, options } = DATA.questions[question];
  if (answer === UNKNOWN) return UNSURE.label;
  if (kind === "angka") return filled(WORDS.checker_screens.screens.age, { years: answer });
  return [answer]
    .flat()
    .map((id) => options.find((option) => option.id === id)?.label)
    .join(", ");
}

/** How it is asked, and explained, where this person is. @param {string} question @returns {[string, string]} */
export function askedAs(question) {
  const { text, help, textAbroad, helpAbroad } = DATA.questions[question];
  return isAbroad() ? [textAbroad || text, helpAbroad || help || ""] : [text, help || ""];
}

/** What a question is about, in a word or two. @param {string} question */
export const shortOf = (question) => DATA.questions[question].short;
