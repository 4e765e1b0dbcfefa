// A report that an office can use, made from the answers. The visitor reads it, fills in what he knows, and sends it;
// nothing goes by itself, and what is typed stays in these fields.
import { el } from "../shared/dom.js";
import { contactsFor } from "./contacts.js";
import { local, regionChoice, regionName } from "./region.js";
import { DATA } from "./data.js";
import { listed } from "./reasons.js";
import { IDS, isAbroad, isHome, labelOf, onlyOffer, save, shortOf, state, UNKNOWN } from "./from_questions.js";
import { reportForm } from "./report_form.js";
import { factOf } from "./titles.js";

/** @typedef {import("../checker/tables.js").Result} Result */
/** @typedef {import("./report_text.js").Form} Form */
/** @typedef {import("./report_text.js").Told} Told */

const UNCLEAR = 2;

/**
 * The report, folded; `renew` writes it anew when `unsettled` says something else, unless the visitor changed it.
 * @param {Result} result
 * @param {() => string[]} [unsettled]
 */
export function reportHelper(result, unsettled = () => []) {
  const form = reportForm({
    told: () => toldOf(result, unsettled()),
    offices: () => contactsFor(result).map((key) => DATA.contacts[key]),
    typed: state.typed,
    keep: type,
    care: DATA.site.notOfficial,
  });
  const body = el("div", "", form.parts);
  const node = el("details", { class: "laporan", ontoggle: () => form.open() }, head(), body);
  local.push(() => node.open && form.renew(), form.refill);
  return { node, renew: form.renew };
}

/** What stands above the blanks; somebody abroad has no office of a place at home to ask. */
function head() {
  const summary = el("summary", "", WORDS.checker_report.report.make);
  return [summary, el("p", "", WORDS.checker_report.report.advice), isAbroad() ? null : regionChoice()];
}

/** Keeps what is written for this tab: who comes back to it finds it. @param {Record<string, string>} some */
function type(some) {
  Object.assign(state.typed, some);
  save();
}

/** A red result is reported or asks for help; anything lighter only asks. @param {Result} result @returns {Form} */
function formOf({ rank }) {
  if (isHome()) return "home";
  if (isAbroad()) return rank < UNCLEAR ? "abroad" : "asking";
  return rank < UNCLEAR ? "offer" : "sound";
}

/** Whether a question was answered with more than not knowing. @param {string} question */
const given = (question) => ![undefined, UNKNOWN].includes(/** @type {any} */ (state.answers[question]));

/** @param {Result} result @param {string[]} unsettled @returns {Told} */
function toldOf(result, unsettled) {
  /** @param {boolean} heavy */
  const facts = (heavy) =>
    listed(result)
      .filter(({ rank }) => rank < UNCLEAR === heavy)
      .map(factOf);
  const place = state.answers[IDS.place];
  return {
    form: formOf(result),
    who: state.who,
    place: given(IDS.place) && place !== IDS.elsewhere ? labelOf(IDS.place, place) : "",
    region: regionName(),
    heard: Boolean(state.given && !onlyOffer(state.given.answers)),
    known: answersGiven(),
    wrong: facts(true).filter(Boolean),
    unclear: facts(false).filter(Boolean),
    unsettled,
  };
}

/** The answers, in the order that an office wants them. */
function answersGiven() {
  /** @param {string} question */
  const answer = (question) => [state.answers[question]].flat().map((one) => labelOf(question, one));
  const told = IDS.told.filter((question) => given(question) && !(isHome() && question === IDS.stage));
  return told.map((question) => `${shortOf(question)}: ${answer(question).join("; ")}`);
}
