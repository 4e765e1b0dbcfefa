// Reading an advertisement: a script of its own marks the words that are signs at once, Python reads it again where it
// is there; the visitor decides which answers they give.
import { el, shown } from "../shared/dom.js";
import { fetched } from "../shared/fetched.js";
import { firstNumbers } from "./contacts.js";
import { callPython, readyPython } from "./engine.js";
import { folded } from "./folded.js";
import {
  AD_READER,
  box,
  forward,
  IDS,
  labelOf,
  NO_SIGN,
  save,
  shortOf,
  show,
  state,
  ticked,
  tools,
} from "./from_questions.js";

/** @typedef {import("../advert/signs.js").Reading} Reading */

const LONGEST = 100000;
const MOST_SIGNS = 4;
/** @type {Record<string, [string, string]>} */
const LEVELS = {
  tinggi: [WORDS.checker_screens.advert.high, WORDS.checker_screens.advert.high_line],
  sedang: [WORDS.checker_screens.advert.some, WORDS.checker_screens.advert.some_line],
  tidak_ada_tanda: [WORDS.checker_screens.advert.none, WORDS.checker_screens.advert.none_line],
};
const HEAVIEST = Object.keys(LEVELS);

export function showAdReader() {
  const field = WORDS.checker_screens.advert.field;
  const text = el("textarea", { class: "salin", rows: 8, maxlength: LONGEST, "aria-label": field });
  text.value = state.advert;
  const found = el("div", { role: "status" });
  const read = () => readAdvert(text.value, found);
  const node = el("div", { class: "layar", "data-layar": AD_READER }, [
    el("h1", "", WORDS.checker_screens.advert.title),
    el("p", "bantu", WORDS.checker_screens.advert.here),
    text,
    el("button", { type: "button", class: "tombol", onclick: read }, WORDS.checker_screens.advert.read),
    found,
    tools(),
  ]);
  show(node, WORDS.checker_screens.advert.bar, WORDS.checker_screens.advert.bar);
  if (state.advert) read();
}

/** @param {string} text @param {HTMLElement} found */
function readAdvert(text, found) {
  state.advert = text;
  save();
  if (!text.trim()) return found.replaceChildren(el("p", "kurang", WORDS.checker_screens.advert.empty));
  const failed = () => found.replaceChildren(el("p", "kurang", WORDS.checker_screens.advert.failed));
  const answer = () => {
    const reading = /** @type {NonNullable<typeof window.bacaIklan>} */ (window.bacaIklan)(text);
    found.replaceChildren(...adResult(reading, text));
    confirmByPython(text, reading, found);
  };
  if (window.bacaIklan) return answer();
  found.replaceChildren(el("p", "bantu", WORDS.checker_screens.advert.wait));
  fetched(String(box.dataset.iklan), () => window.bacaIklan).then(answer, failed);
}

/**
 * Where Python is there already it reads too; should it find more, its word counts.
 * @param {string} text
 * @param {Reading} reading
 * @param {HTMLElement} found
 */
async function confirmByPython(text, reading, found) {
  if (!readyPython()) return;
  const told = await callPython("read_ad", { text });
  if (!told || state.advert !== text) return;
  found.dataset.python = told.level;
  const heavier = HEAVIEST.indexOf(told.level) < HEAVIEST.indexOf(reading.level);
  if (heavier) found.replaceChildren(...adResult({ ...reading, ...told }, text));
}

/** @param {Reading} reading @param {string} text */
function adResult({ level, signals, spots, answers }, text) {
  const [name, line] = LEVELS[level];
  const rows = signals.map(({ phrase, ask }) =>
    el("p", "iklan-tanda", phrase ? el("b", "", `“${phrase}”`) : null, el("span", "", ask)),
  );
  const head = [el("h2", { "data-tingkat": level }, name), el("p", "", line)];
  return shown([
    level === HEAVIEST[0] ? el("div", "vonis-besar bahaya_tppo", head, firstNumbers(NOTHING_HELD)) : head,
    spots.length ? el("p", { class: "iklan", tabindex: 0 }, marked(text, spots)) : null,
    folded(rows, MOST_SIGNS, WORDS.checker_screens.advert.more),
    answers.length ? fitting(answers) : null,
    el("button", { type: "button", class: "tombol", onclick: forward }, WORDS.checker_screens.advert.go_on),
  ]);
}

/** Nothing has been answered: the numbers are those that help anybody. @type {any} */
const NOTHING_HELD = { held: [], told: [], rank: 0 };

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
 * The text with what was found marked in its place; what overlaps is one mark.
 * @param {string} text
 * @param {[number, number][]} spots
 */
function marked(text, spots) {
  /** @type {[number, number][]} */
  const whole = [];
  for (const [from, to] of [...spots].sort((a, b) => a[0] - b[0])) {
    const last = whole[whole.length - 1];
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  const ends = [0, ...whole.map(([, to]) => to)];
  const parts = whole.map(([from, to], i) => [text.slice(ends[i], from), el("mark", "", text.slice(from, to))]);
  return [...parts, text.slice(ends[whole.length])];
}
