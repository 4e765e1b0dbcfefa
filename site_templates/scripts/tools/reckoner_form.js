// The form of costs and wages: its fields, and the sums that are typed into them.
import { all, el } from "../shared/dom.js";
import { amountOf, numberOf } from "./payback.js";

/** @typedef {import("./payback.js").Sums} Sums */

/** @type {Record<string, string>} */
const ASKED = {
  cost: WORDS.tools.reckoner.cost,
  own: WORDS.tools.reckoner.own,
  rate: WORDS.tools.reckoner.rate,
  wait: WORDS.tools.reckoner.wait,
};
/** @type {Record<string, string>} */
const EARNED = {
  wage: WORDS.tools.reckoner.wage,
  cut: WORDS.tools.reckoner.cut,
  living: WORDS.tools.reckoner.living,
  home: WORDS.tools.reckoner.home,
  contract: WORDS.tools.reckoner.contract,
};
/** Fields that hold a rate or months; the others hold rupiah. */
const PLAIN = new Set(["rate", "wait", "contract"]);

/** @param {() => void} onchange hears of everything that is typed */
export function reckonerForm(onchange) {
  const onsubmit = (/** @type {Event} */ event) => event.preventDefault();
  return el(
    "form",
    { autocomplete: "off", oninput: onchange, onsubmit },
    part(WORDS.tools.reckoner.asked, ASKED, flatness()),
    part(WORDS.tools.reckoner.earned, EARNED),
  );
}

/** @param {string} title @param {Record<string, string>} fields @param {...Node} more */
function part(title, fields, ...more) {
  const rows = Object.entries(fields).map(([name, label]) => field(name, label));
  return el("fieldset", "", el("legend", "", title), rows, more);
}

/** What is asked for a sum of money or a number. @param {string} name @param {string} label */
function field(name, label) {
  const plain = PLAIN.has(name);
  const keys = { inputmode: plain ? "decimal" : "text", placeholder: plain ? null : WORDS.tools.reckoner.amount_hint };
  return el("label", "", label, el("input", { name, class: "isi-alat", autocomplete: "off", maxlength: 20, ...keys }));
}

/** On what the interest is counted. */
function flatness() {
  const answers = [
    ["", WORDS.tools.reckoner.flat_left],
    ["ya", WORDS.tools.reckoner.flat_whole],
  ];
  const radios = answers.map(([value, label]) =>
    el("label", "", el("input", { type: "radio", name: "flat", value, checked: !value }), " ", label),
  );
  return el("fieldset", "pilih-alat", el("legend", "", WORDS.tools.reckoner.flat), radios);
}

/**
 * What is typed into `form`, NaN where it is no number; such a field is marked.
 * @param {HTMLFormElement} form
 * @returns {Sums}
 */
export function sumsIn(form) {
  const given = new FormData(form);
  /** @param {string} name */
  const read = (name) => (PLAIN.has(name) ? numberOf : amountOf)(String(given.get(name)));
  const names = Object.keys({ ...ASKED, ...EARNED });
  const typed = Object.fromEntries(names.map((name) => [name, read(name)]));
  for (const input of all(form, ".isi-alat")) {
    input.toggleAttribute("aria-invalid", Number.isNaN(typed[String(input.getAttribute("name"))]));
  }
  const whole = { wait: Math.floor(typed.wait), contract: Math.floor(typed.contract) };
  return /** @type {Sums} */ ({ ...typed, ...whole, flat: given.get("flat") === "ya" });
}
