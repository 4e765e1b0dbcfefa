// How findings are told: as a title with more behind it, and as a fact in a report.
import { DATA, OWN, reported } from "./data.js";
import { makeFacts } from "./facts.js";
import { IDS, isAbroad, labelOf, say, speech, state } from "./from_questions.js";

/** @typedef {import("../checker/tables.js").Finding} Finding */

const facts = makeFacts(reported, speech.aboutAnother);

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
  const own = OWN.families[family];
  return named(asFact(title || (isAbroad() && own.titleAbroad) || own.title), country);
}

/** The first sentence of a text, as written, as a fact in a report. @param {string} text */
export const asFact = (text) => facts(text, state.who);

/** @param {string} text @param {string | undefined} country */
const named = (text, country) => text.replace("{negara}", country ? labelOf(IDS.place, country) : "");
