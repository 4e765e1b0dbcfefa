// The text that is sent on. Anybody can make a link with good answers, so a good result is never named in it.
import { spoken, today } from "../shared/today.js";
import { filled } from "../shared/words.js";
import { DATA } from "./data.js";
import { IDS, labelOf, state, UNKNOWN } from "./from_questions.js";

const GOOD = 3;
const UNSURE = 2;

/**
 * What was checked, on which day and whose word it is, a number to ask, and the result where it warns.
 * @param {number} rank of the verdict
 * @param {{ name: string, line: string }} verdict its words
 * @param {string[]} reasons titles of what speaks against the offer
 */
export function toldLines(rank, verdict, reasons) {
  const result =
    rank === UNSURE
      ? filled(WORDS.checker_opened.told.unsure, verdict)
      : filled(WORDS.checker_opened.told.warning, verdict);
  const warned = rank < GOOD ? [result, ...reasons.map((title) => `- ${title}`)] : [];
  return [
    ...warned,
    whatWasChecked(),
    filled(WORDS.checker_opened.told.checked, { day: spoken(today()) }),
    ...whomToAsk(),
    WORDS.checker_opened.told.compare,
  ];
}

function whatWasChecked() {
  const known = IDS.offer.map((question) => ({ question, answer: state.answers[question] }));
  const facts = known
    .filter(({ answer }) => answer !== undefined && answer !== UNKNOWN)
    .map(({ question, answer }) => labelOf(question, answer));
  return facts.length
    ? filled(WORDS.checker_opened.told.answers, { facts: facts.join(", ") })
    : WORDS.checker_opened.told.answers_only;
}

/** The hotline for the whole country, when the facts have it. */
function whomToAsk() {
  const office = (DATA.roles.kp2mi || []).map((key) => DATA.contacts[key]).find(({ lines }) => lines.length);
  return office
    ? [filled(WORDS.checker_opened.told.ask, { office: office.name.split(",")[0], number: office.lines[0].shown })]
    : [];
}
