// When the debt is paid, below the form and on the strip of paper. Nothing typed leaves the page.
import { all, byId, el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { payback } from "./payback.js";
import { reckonerForm, sumsIn } from "./reckoner_form.js";

/** @typedef {import("./payback.js").Sums} Sums */
/** @typedef {import("./payback.js").Payback} Payback */

const form = reckonerForm(show);
const news = el("div", { role: "status" });
const cells = [...all(document, "[data-isi]")];
const button = el("button", { type: "button", class: "tombol kedua", onclick: print }, WORDS.tools.reckoner.print);

/** Prints the strip alone. */
function print() {
  const { classList } = document.documentElement;
  classList.add("cetak-strip");
  window.print();
  classList.remove("cetak-strip");
}

function show() {
  const given = sumsIn(form);
  const wrong = Object.values(given).some(Number.isNaN);
  const ready = !wrong && given.cost > 0 && given.wage > 0;
  const answer = ready ? payback(given) : null;
  const asking = wrong ? WORDS.tools.reckoner.not_a_number : WORDS.tools.reckoner.waiting;
  news.replaceChildren(answer ? panel(given, answer) : el("p", "ket", asking));
  const told = answer ? onPaper(given, answer) : {};
  for (const cell of cells) cell.textContent = told[String(cell.dataset.isi)] ?? "";
}

/** @param {Sums} given @param {Payback} answer */
function panel(given, answer) {
  const [look, title, then] = verdict(given, answer);
  const saved = answer.saved ?? 0;
  /** @type {[string, number | null][]} */
  const rows = [
    [WORDS.tools.reckoner.loan, answer.loan],
    [WORDS.tools.reckoner.owed, answer.owed],
    [WORDS.tools.reckoner.left, answer.left],
    [WORDS.tools.reckoner.interest, answer.interest],
    [WORDS.tools.reckoner.loss, saved < 0 ? -saved : null],
    [WORDS.tools.reckoner.saved, saved < 0 ? null : answer.saved],
  ];
  const lines = rows.map(([name, sum]) => sum !== null && el("div", "", el("dt", "", name), el("dd", "", money(sum))));
  return el("div", `kabar-alat ${look}`, el("h2", "", title), el("p", "", then), el("dl", "angka-alat", lines), button);
}

/** @param {Sums} given @param {Payback} answer @returns {[string, string, string]} look, heading, sentence below */
function verdict({ contract }, { loan, months }) {
  if (!loan) return ["", WORDS.tools.reckoner.no_debt, WORDS.tools.reckoner.no_debt_then];
  if (months === null) return ["near", WORDS.tools.reckoner.never, WORDS.tools.reckoner.never_then];
  const told = { months, contract };
  if (contract && months > contract) {
    return ["near", filled(WORDS.tools.reckoner.late, told), WORDS.tools.reckoner.late_then];
  }
  return ["", filled(WORDS.tools.reckoner.paid, told), filled(WORDS.tools.reckoner.paid_then, told)];
}

/**
 * The rows of the strip, by its own plain sums.
 * @param {Sums} given @param {Payback} answer @returns {Record<string, string>}
 */
function onPaper(given, { loan, left }) {
  const interest = Math.round((loan * given.rate) / 100);
  const paid = left - interest;
  const months = loan && Math.ceil(loan / paid);
  return {
    a: money(given.cost),
    b: money(given.own),
    c: money(loan),
    d: money(interest),
    e: money(given.wage),
    f: money(given.cut + given.living + given.home),
    g: money(left),
    h: money(paid),
    i: loan && paid <= 0 ? WORDS.tools.reckoner.never : filled(WORDS.tools.reckoner.months, { months }),
  };
}

/** A sum as people write it: "Rp12.500.000", "−Rp500.000". @param {number} sum */
function money(sum) {
  const digits = String(Math.abs(sum)).replace(/\B(?=(\d{3})+$)/g, ".");
  return (sum < 0 ? "−" : "") + filled(WORDS.tools.reckoner.money, { sum: digits });
}

byId("hitung").replaceChildren(el("p", "ket", WORDS.tools.reckoner.stays), form, news);
show();
addEventListener("pageshow", show);
