// How answers and findings are called.
import { filled } from "../shared/words.js";
import { DATA, IDS, UNKNOWN } from "./data.js";
import { asFact, ownFamily, say } from "./person.js";
import { isAbroad } from "./state.js";

/** @typedef {import("./tables.js").Answer} Answer */
/** @typedef {import("./tables.js").Finding} Finding */

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

/** What a question is about, in a word or two. @param {string} question */
export const shortOf = (question) => DATA.questions[question].short;

/** A finding's sentence; a country's may go on, then only the first sentence is its title. @param {Finding} finding */
export const titleOf = (finding) => sentences(finding)[0];

/** The title of a finding and what its sentence goes on with. @param {Finding} finding @returns {[string, string]} */
export function sentences({ family, title, country }) {
  const own = DATA.families[family];
  const text = say(title || "") || named((isAbroad() && own.titleAbroad) || own.title, country);
  const end = text.search(/[.] [A-Z]/) + 1;
  return end ? [text.slice(0, end), text.slice(end + 1)] : [text, ""];
}

/** A finding as a fact in a report, "" where it is none. @param {Finding} finding */
export function factOf({ family, title, country }) {
  const own = ownFamily(family);
  return named(asFact(title || (isAbroad() && own.titleAbroad) || own.title), country);
}

/** @param {string} text @param {string | undefined} country */
const named = (text, country) => text.replace("{negara}", country ? labelOf(IDS.place, country) : "");
