// The report to read, fill in and send: what stands in it once the page has told the facts.
import { hrefOf } from "../shared/contact_card.js";
import { all, el } from "../shared/dom.js";
import { copy } from "../shared/handing_on.js";
import { filled } from "../shared/words.js";
import { printSheet } from "./report_sheet.js";
import { blanksOf, openingOf, reportText, withBlanks } from "./report_text.js";

/** @typedef {import("./report_text.js").Told} Told */
/** @typedef {import("../data").Contact} Contact */
/**
 * What the page tells: the facts and the offices as they are now, `typed`: what was written before, by the name of its
 * field, `keep`: keeps some of it, `care`: that the site is no official one.
 * @typedef {{ told: () => Told, offices: () => Contact[], typed: Record<string, string>,
 *   keep: (some: Record<string, string>) => void, care: string }} Asked
 */
/** @typedef {{ text: string, subject: string, blanks: [string, string][], offices: Contact[], care: string }} Report */

/** Under which names the text as it was made and as the visitor changed it are kept; no field is called so. */
const MADE = "=made";
const CHANGED = "=changed";

/**
 * `renew` writes the text anew when the facts are others, unless the visitor changed it; `refill` only where it is sent
 * to; `open` writes it where it is not written yet.
 * @param {Asked} asked
 */
export function reportForm(asked) {
  const { typed, keep, care } = asked;
  let written = "";
  const refill = () => send.replaceChildren(...reportWays(read()));
  const send = el("div", "bagi");
  const oninput = () => {
    keep({ [MADE]: written, [CHANGED]: text.value });
    refill();
  };
  const text = el("textarea", { class: "salin", rows: 12, "aria-label": WORDS.checker_report.report.field, oninput });
  const { form, who } = asked.told();
  const fields = blanksOf(form, who).map((label) => blank(label, asked, refill));
  const blanks = el("div", "isian", fields);
  /** @returns {Report} */
  const read = () => ({
    text: text.value,
    subject: openingOf(asked.told()),
    blanks: typedIn(blanks),
    offices: asked.offices(),
    care,
  });
  const renew = () => {
    if (text.value !== written) return;
    written = reportText(asked.told());
    text.value = (typed[MADE] === written && typed[CHANGED]) || written;
    refill();
  };
  const open = () => text.value || renew();
  return { parts: [blanks, text, send], renew, refill, open };
}

/**
 * A field that may stay empty; what is typed is kept for this tab.
 * @param {string} label
 * @param {Asked} asked
 * @param {() => void} changed
 */
function blank(label, { typed, keep }, changed) {
  const oninput = () => {
    keep({ [label]: input.value });
    changed();
  };
  const input = el("input", { autocomplete: "off", maxlength: 300, value: typed[label] ?? "", oninput });
  return el("label", "", el("span", "", label), input);
}

/** @param {HTMLElement} blanks @returns {[string, string][]} */
const typedIn = (blanks) =>
  [...all(blanks, "label")].map((row) => [
    String(row.textContent),
    /** @type {HTMLInputElement} */ (row.lastChild).value,
  ]);

/**
 * WhatsApp and e-mail of the offices for this region and stage; on paper and by copying everywhere.
 * @param {Report} report
 */
function reportWays(report) {
  const text = withBlanks(report.text, report.blanks);
  /** @param {(button: HTMLElement) => void} act */
  const of = (act) => (/** @type {Event} */ event) => act(/** @type {HTMLElement} */ (event.currentTarget));
  const look = { type: "button", class: "tombol kedua" };
  return [
    ...chatWay(encodeURIComponent(text), report.offices),
    ...mailWay(encodeURIComponent(text), report),
    el("button", { ...look, onclick: of((button) => copy(text, button)) }, WORDS.checker_report.report.copy_text),
    el(
      "button",
      { ...look, onclick: of((button) => printSheet(report, button)) },
      WORDS.checker_report.report.print_sheet,
    ),
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
