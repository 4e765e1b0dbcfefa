// Reading an advertisement: Python marks the words that are signs; the visitor decides which answers they give.
import { el, shown } from "../shared/dom.js";
import { IDS, NO_SIGN } from "./data.js";
import { callPython, pythonReady } from "./engine.js";
import { labelOf, shortOf } from "./labels.js";
import { AD_READER, forward, save, show } from "./router.js";
import { state, ticked } from "./state.js";
import { tools } from "./tools.js";

/** @typedef {{ phrase: string, ask: string }} Signal */
/** @typedef {{ level: keyof typeof LEVELS, signals: Signal[], answers: [string, string][] }} Reading */

const LEVELS = {
  tinggi: [WORDS.checker_screens.advert.high, WORDS.checker_screens.advert.high_line],
  sedang: [WORDS.checker_screens.advert.some, WORDS.checker_screens.advert.some_line],
  tidak_ada_tanda: [WORDS.checker_screens.advert.none, WORDS.checker_screens.advert.none_line],
};

export function showAdReader() {
  const text = el("textarea", {
    class: "salin",
    rows: 8,
    maxlength: 20000,
    "aria-label": WORDS.checker_screens.advert.field,
  });
  const found = el("div", { role: "status" });
  const onclick = () => readAdvert(text.value, found, read);
  const read = el("button", { type: "button", class: "tombol", onclick }, WORDS.checker_screens.advert.read);
  const node = el("div", { class: "layar", "data-layar": AD_READER }, [
    el("h1", "", WORDS.checker_screens.advert.title),
    el("p", "bantu", WORDS.checker_screens.advert.here),
    text,
    read,
    found,
    tools(),
  ]);
  show(node, WORDS.checker_screens.advert.bar, WORDS.checker_screens.advert.bar);
}

/** @param {string} text @param {HTMLElement} found @param {HTMLButtonElement} button */
async function readAdvert(text, found, button) {
  if (!text.trim()) return found.replaceChildren(el("p", "kurang", WORDS.checker_screens.advert.empty));
  button.disabled = true;
  found.replaceChildren(el("p", "bantu", WORDS.checker_screens.advert.wait));
  const answer = (await pythonReady()) ? await callPython("read_ad", { text }) : null;
  button.disabled = false;
  const failed = WORDS.checker_screens.advert.failed;
  found.replaceChildren(...(answer ? adResult(answer, text) : [el("p", "kurang", failed)]));
}

/** @param {Reading} reading @param {string} text */
function adResult({ level, signals, answers }, text) {
  const [name, line] = LEVELS[level];
  const rows = signals.map(({ phrase, ask }) => el("li", "", el("b", "", `“${phrase}”`), el("span", "", ask)));
  return shown([
    el("h2", { "data-tingkat": level }, name),
    el("p", "", line),
    signals.length ? el("p", "iklan", marked(text, signals)) : null,
    el("ul", "iklan-tanda", rows),
    answers.length ? fitting(answers) : null,
    el("button", { type: "button", class: "tombol", onclick: forward }, WORDS.checker_screens.advert.go_on),
  ]);
}

/** @param {[string, string][]} answers */
const fitting = (answers) =>
  el("div", "pilihan", [
    el("h2", "", WORDS.checker_screens.advert.fits),
    el("p", "bantu", WORDS.checker_screens.advert.fits_line),
    answers.map(confirmed),
  ]);

/** A button that takes over one answer that the words point to. @param {[string, string]} answer */
function confirmed([question, option]) {
  /** @param {Event} event */
  const onclick = (event) => {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    const on = button.getAttribute("aria-pressed") !== "true";
    confirm(question, option, on);
    button.setAttribute("aria-pressed", String(on));
  };
  const label = `${shortOf(question)}: ${labelOf(question, option)}`;
  const attributes = { type: "button", class: "pilih centang", "aria-pressed": "false", onclick };
  return el("button", attributes, el("b", "", label));
}

/** Takes an answer over, or back. @param {string} question @param {string} option @param {boolean} on */
function confirm(question, option, on) {
  const other = ticked().filter((sign) => sign !== option);
  const signs = on ? [...other, option].filter((sign) => sign !== NO_SIGN) : other;
  const answer = question === IDS.signs ? signs : on ? option : "";
  if (answer.length) state.answers[question] = answer;
  else delete state.answers[question];
  save();
}

/**
 * The text with the found words marked everywhere they stand in it; of two that overlap, the first.
 * @param {string} text
 * @param {Signal[]} signals
 */
function marked(text, signals) {
  const phrases = signals.flatMap(({ phrase }) => phrase.split(" … ")).filter(Boolean);
  const longestFirst = phrases.sort((a, b) => b.length - a.length);
  const found = new RegExp(`(${longestFirst.map((word) => word.replace(/[^\w\s]/g, "\\$&")).join("|")})`);
  return text.split(found).map((part, i) => (i % 2 ? el("mark", "", part) : part));
}
