// A short factual report from the answers. The visitor reads it, changes it, and sends it; nothing goes by itself.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { hrefOf } from "./addresses.js";
import { contactsFor } from "./contacts.js";
import { DATA, IDS, UNKNOWN } from "./data.js";
import { labelOf, shortOf, titleOf } from "./labels.js";
import { isAbroad, state } from "./state.js";

/** @typedef {import("./tables.js").Result} Result */

/** @param {Result} result */
export function reportHelper(result) {
  const send = el("div", "bagi");
  const refill = () => send.replaceChildren(...reportWays(text.value, result));
  const text = el("textarea", {
    class: "salin",
    rows: 12,
    "aria-label": WORDS.checker_verdict.sending.report_field,
    oninput: refill,
  });
  const fill = () => {
    if (text.value) return;
    text.value = reportText(result);
    refill();
  };
  const advice = WORDS.checker_verdict.sending.report_line;
  const summary = el("summary", "", WORDS.checker_verdict.sending.report);
  return el("details", { class: "laporan", ontoggle: fill }, summary, el("p", "", advice), text, send);
}

/** Facts only: what was said, what the rules say to it, and that the sender can be asked. @param {Result} result */
function reportText(result) {
  const abroad = WORDS.checker_verdict.sending.for_worker;
  const offer = WORDS.checker_verdict.sending.for_offer;
  const place = state.region ? filled(WORDS.checker_verdict.calls.region_name, DATA.regions[state.region]) : "";
  const told = IDS.told.filter(
    (question) => ![undefined, UNKNOWN].includes(/** @type {any} */ (state.answers[question])),
  );
  const facts = told.map((question) => `- ${shortOf(question)}: ${labelOf(question, state.answers[question])}`);
  const worst = result.held.filter(({ rank }) => rank === result.rank);
  const reasons = worst.map((finding) => `- ${titleOf(finding)}`);
  const head = [isAbroad() ? abroad : offer, place, "", WORDS.checker_verdict.sending.known, ...facts];
  const lines = [
    ...head,
    "",
    WORDS.checker_verdict.sending.wrong,
    ...reasons,
    "",
    WORDS.checker_verdict.sending.please,
  ];
  return lines.filter((line, i) => line || lines[i - 1]).join("\n");
}

/**
 * WhatsApp and e-mail of the offices for this region and stage; on paper and by copying everywhere.
 * @param {string} text
 * @param {Result} result
 */
function reportWays(text, result) {
  const offices = contactsFor(result).map((key) => DATA.contacts[key]);
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
    ...chatWay(encodeURIComponent(text), offices),
    ...mailWay(encodeURIComponent(text), offices),
    el("button", { ...look, onclick: copy }, WORDS.checker_verdict.sending.copy_text),
    el("button", { ...look, onclick: () => printReport(text) }, WORDS.checker_verdict.sending.print_report),
  ];
}

/** @param {string} body @param {import("../data").Contact[]} offices */
function chatWay(body, offices) {
  const chats = offices.flatMap(({ name, lines }) => lines.filter(({ chat }) => chat).map((line) => ({ name, line })));
  return chats.slice(0, 1).map(({ name, line }) => {
    const attributes = { class: "tombol kedua", href: `${hrefOf(line)}?text=${body}`, rel: "noopener noreferrer" };
    return el("a", attributes, filled(WORDS.checker_verdict.sending.chat_to, { name: name.split(",")[0] }));
  });
}

/** @param {string} body @param {import("../data").Contact[]} offices */
function mailWay(body, offices) {
  const subject = encodeURIComponent(WORDS.checker_verdict.sending.subject);
  const written = offices.filter(({ email }) => email).slice(0, 1);
  return written.map(({ name, email }) => {
    const href = `mailto:${email}?subject=${subject}&body=${body}`;
    return el(
      "a",
      { class: "tombol kedua", href },
      filled(WORDS.checker_verdict.sending.mail_to, { name: name.split(",")[0] }),
    );
  });
}

/** Prints the report alone, on one page. @param {string} text */
function printReport(text) {
  const sheet = el("div", "lembar-laporan", [
    el("h1", "", WORDS.checker_verdict.sending.sheet),
    el("p", "isi-laporan", text),
  ]);
  const done = () => {
    sheet.remove();
    document.documentElement.classList.remove("mencetak-laporan");
  };
  document.body.append(sheet);
  document.documentElement.classList.add("mencetak-laporan");
  window.addEventListener("afterprint", done, { once: true });
  window.print();
}
