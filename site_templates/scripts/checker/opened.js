// A link with answers: somebody else's word. They are shown first, and nothing is judged before the reader has taken
// them over. What only the reader can know is asked again, unless the answer already speaks against the offer.
import { el } from "../shared/dom.js";
import { spoken } from "../shared/today.js";
import { filled } from "../shared/words.js";
import { DATA } from "./data.js";
import { labelOf, shortOf } from "./labels.js";
import { begin, forward, OPENED, show } from "./router.js";
import { forget, inOrder, judgedOf, onlyOffer, state } from "./state.js";
import { tools } from "./tools.js";

/** @typedef {import("./tables.js").Answer} Answer */
/** @typedef {Record<string, Answer>} Answers */

export function showOpened() {
  const given = /** @type {import("./state.js").Given} */ (state.given);
  const rows = inOrder(new Set(Object.keys(given.answers))).map((question) => row(given, question));
  const list = el("ul", "jawaban-daftar", rows);
  const offer = onlyOffer(given.answers);
  const { title, offer_title } = WORDS.checker_opened.opened;
  const body = offer ? offerBody(list) : sentBody(given, list);
  const name = offer ? offer_title : title;
  const node = el("div", { class: "layar kiriman", "data-layar": OPENED }, [el("h1", "", name), body, tools()]);
  show(node, name, name);
}

/** What some page says of the offer, in a few lines. @param {HTMLElement} list */
function offerBody(list) {
  const words = WORDS.checker_opened.opened;
  return [el("p", "bantu", words.offer_line), list, loud(words.offer_true, takeOver), quiet(words.mine, startAnew)];
}

/**
 * A whole check of somebody else: to begin anew comes first, to take it over only after all the answers.
 * @param {import("./state.js").Given} given
 * @param {HTMLElement} list
 */
function sentBody(given, list) {
  const words = WORDS.checker_opened.opened;
  const made = given.made ? filled(words.made, { day: spoken(given.made) }) : words.undated;
  return [
    el("p", "", `${made} ${words.whose}`),
    el("div", "", loud(words.mine, startAnew)),
    el("h2", "", words.compare),
    el("p", "bantu", words.compare_line),
    list,
    el("p", "bantu", words.asked_again),
    quiet(words.all_true, takeOver),
  ];
}

/** @param {string} label @param {() => void} onclick */
const loud = (label, onclick) => el("button", { type: "button", class: "tombol", onclick }, label);
/** @param {string} label @param {() => void} onclick */
const quiet = (label, onclick) => el("button", { type: "button", class: "tombol kedua", onclick }, label);

/** One answer, which the reader may refuse. @param {import("./state.js").Given} given @param {string} question */
function row(given, question) {
  const words = WORDS.checker_opened.opened;
  const short = shortOf(question);
  const answer = el("span", "");
  const button = el("button", { type: "button", class: "kecil", onclick: toggle });
  function toggle() {
    const { refused } = given;
    given.refused = refused.includes(question) ? refused.filter((other) => other !== question) : [...refused, question];
    write();
  }
  function write() {
    const off = given.refused.includes(question);
    answer.replaceChildren(`${short}: `, el("b", "", off ? words.refused : labelOf(question, given.answers[question])));
    button.textContent = off ? words.restore : words.change;
    button.setAttribute("aria-label", filled(off ? words.restore_one : words.change_one, { question: short }));
  }
  write();
  return el("li", "", answer, button);
}

function startAnew() {
  forget();
  begin();
}

/** The reader says that it is so. Answers of the reader's own, given before coming back here, stay. */
function takeOver() {
  const { answers, refused } = /** @type {import("./state.js").Given} */ (state.given);
  const left = [...refused, ...ownToSay(answers)];
  for (const question of refused) delete state.answers[question];
  state.answers = { ...without(answers, left), ...state.answers };
  forward();
}

/**
 * The answers that only the reader can give (money, passport, signs) and that keep no finding alive: leaving such a
 * one out never makes a verdict better, and taking it from a link could.
 * @param {Answers} answers
 */
function ownToSay(answers) {
  const held = judgedOf(answers).held.length;
  return DATA.ids.own.filter((question) => judgedOf(without(answers, [question])).held.length >= held);
}

/** @param {Answers} answers @param {string[]} left @returns {Answers} */
const without = (answers, left) => Object.fromEntries(Object.entries(answers).filter(([key]) => !left.includes(key)));
