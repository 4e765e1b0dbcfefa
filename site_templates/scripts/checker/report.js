// A report that an office can use, made from the answers. The visitor reads it, fills in what he knows, and sends it;
// nothing goes by itself, and what is typed stays in these fields.
import { hrefOf } from "../shared/contact_card.js";
import { all, el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { contactsFor } from "./contacts.js";
import { local, regionChoice, regionName } from "./region.js";
import { DATA, IDS, UNKNOWN } from "./data.js";
import { factOf, labelOf, shortOf } from "./labels.js";
import { listed } from "./reasons.js";
import { save } from "./router.js";
import { printSheet } from "./report_sheet.js";
import { blanksOf, reportText, openingOf, withBlanks } from "./report_text.js";
import { isAbroad, isHome, onlyOffer, state } from "./state.js";

/** @typedef {import("./tables.js").Result} Result */
/** @typedef {import("./report_text.js").Form} Form */
/** @typedef {import("./report_text.js").Told} Told */
/** @typedef {import("../data").Contact} Contact */
/** @typedef {{ text: string, subject: string, blanks: [string, string][], offices: Contact[] }} Report */

const UNCLEAR = 2;
/** Under which names the text as it was made and as the visitor changed it are kept; no field is called so. */
const MADE = "=made";
const CHANGED = "=changed";

/**
 * The report, folded; `renew` writes it anew when `unsettled` says something else, unless the visitor changed it.
 * @param {Result} result
 * @param {() => string[]} [unsettled]
 */
export function reportHelper(result, unsettled = () => []) {
  let written = "";
  const refill = () => send.replaceChildren(...reportWays(read()));
  const send = el("div", "bagi");
  const oninput = () => {
    type({ [MADE]: written, [CHANGED]: text.value });
    refill();
  };
  const text = el("textarea", { class: "salin", rows: 12, "aria-label": WORDS.checker_report.report.field, oninput });
  const fields = blanksOf(formOf(result), state.who).map((label) => blank(label, refill));
  const blanks = el("div", "isian", fields);
  /** @returns {Report} */
  const read = () => ({
    text: text.value,
    subject: openingOf(toldOf(result, [])),
    blanks: typedIn(blanks),
    offices: contactsFor(result).map((key) => DATA.contacts[key]),
  });
  const renew = () => {
    if (text.value !== written) return;
    written = reportText(toldOf(result, unsettled()));
    text.value = (state.typed[MADE] === written && state.typed[CHANGED]) || written;
    refill();
  };
  const ontoggle = () => text.value || renew();
  local.push(() => node.open && renew(), refill);
  const node = el("details", { class: "laporan", ontoggle }, head(), blanks, text, send);
  return { node, renew };
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

/**
 * A field that may stay empty; what is typed is kept for this tab.
 * @param {string} label
 * @param {() => void} changed
 */
function blank(label, changed) {
  const oninput = () => {
    type({ [label]: input.value });
    changed();
  };
  const input = el("input", { autocomplete: "off", maxlength: 300, value: state.typed[label] ?? "", oninput });
  return el("label", "", el("span", "", label), input);
}

/** @param {HTMLElement} blanks @returns {[string, string][]} */
const typedIn = (blanks) =>
  [...all(blanks, "label")].map((row) => [
    String(row.textContent),
    /** @type {HTMLInputElement} */ (row.lastChild).value,
  ]);

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

/**
 * WhatsApp and e-mail of the offices for this region and stage; on paper and by copying everywhere.
 * @param {Report} report
 */
function reportWays(report) {
  const text = withBlanks(report.text, report.blanks);
  /** @param {Event} event */
  const copy = (event) => {
    const button = /** @type {HTMLElement} */ (event.target);
    const copied = () => {
      button.textContent = WORDS.checker_verdict.sending.copied;
    };
    navigator.clipboard.writeText(text).then(copied, () => {});
  };
  const look = { type: "button", class: "tombol kedua" };
  return [
    ...chatWay(encodeURIComponent(text), report.offices),
    ...mailWay(encodeURIComponent(text), report),
    el("button", { ...look, onclick: copy }, WORDS.checker_report.report.copy_text),
    el("button", { ...look, onclick: () => printSheet(report) }, WORDS.checker_report.report.print_sheet),
  ];
}

/** @param {string} body @param {Contact[]} offices */
function chatWay(body, offices) {
  const chats = offices.flatMap(({ name, lines }) => lines.filter(({ chat }) => chat).map((line) => ({ name, line })));
  return chats.slice(0, 1).map(({ name, line }) => {
    const attributes = { class: "tombol kedua", href: `${hrefOf(line)}?text=${body}`, rel: "noopener noreferrer" };
    return el("a", attributes, filled(WORDS.checker_report.report.chat, { name: name.split(",")[0] }));
  });
}

/** @param {string} body @param {Report} report */
function mailWay(body, { subject, offices }) {
  const written = offices.filter(({ email }) => email).slice(0, 1);
  return written.map(({ name, email }) => {
    const href = `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${body}`;
    const label = filled(WORDS.checker_report.report.mail, { name: name.split(",")[0] });
    return el("a", { class: "tombol kedua", href }, label);
  });
}
