// Reading an advertisement: Python marks the words that are signs; the visitor decides which answers they give.
import { el, shown } from "../shared/dom.js";
import { IDS, NO_SIGN } from "./data.js";
import { callPython, pythonReady } from "./engine.js";
import { labelOf, shortOf } from "./labels.js";
import { AD_READER, forward, show } from "./router.js";
import { state, ticked } from "./state.js";
import { tools } from "./tools.js";

/** @typedef {{ phrase: string, ask: string }} Signal */
/** @typedef {{ level: keyof typeof LEVELS, signals: Signal[], answers: [string, string][] }} Reading */

const LEVELS = {
  tinggi: ["Banyak tanda bahaya", "Jangan balas dulu. Tanyakan semua di bawah ini."],
  sedang: ["Ada yang harus ditanyakan", "Tanyakan dulu sebelum melangkah."],
  tidak_ada_tanda: [
    "Tidak ditemukan tanda",
    "Itu bukan berarti aman. Iklan tidak memuat izin PT, jadi tetap periksa tawarannya.",
  ],
};

export function showAdReader() {
  const text = el("textarea", { class: "salin", rows: 8, maxlength: 20000, "aria-label": "Tulisan iklan" });
  const found = el("div", { role: "status" });
  const onclick = () => readAdvert(text.value, found, read);
  const read = el("button", { type: "button", class: "tombol", onclick }, "Baca tulisan ini");
  const node = el("div", { class: "layar", "data-layar": AD_READER }, [
    el("h1", "", "Tempel tulisan iklannya"),
    el("p", "bantu", "Tulisan dibaca di HP Anda dan tidak dikirim ke mana pun."),
    text,
    read,
    found,
    tools(),
  ]);
  show(node, "Baca iklan", "Baca iklan");
}

/** @param {string} text @param {HTMLElement} found @param {HTMLButtonElement} button */
async function readAdvert(text, found, button) {
  if (!text.trim()) return found.replaceChildren(el("p", "kurang", "Tempel dulu tulisannya."));
  button.disabled = true;
  found.replaceChildren(el("p", "bantu", "Menyiapkan pembaca…"));
  const answer = (await pythonReady()) ? await callPython("read_ad", { text }) : null;
  button.disabled = false;
  const failed = "Pembaca tidak termuat. Periksa lewat pertanyaan saja.";
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
    el("button", { type: "button", class: "tombol", onclick: forward }, "Lanjut memeriksa"),
  ]);
}

/** @param {[string, string][]} answers */
const fitting = (answers) =>
  el("div", "pilihan", [
    el("h2", "", "Cocok dengan tawaran Anda?"),
    el("p", "bantu", "Tekan yang benar. Jawaban itu dipakai dalam pemeriksaan."),
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
