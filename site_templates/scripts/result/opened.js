// A link with answers: somebody else's word. They are shown first, and nothing is judged before the reader has taken
// them over. What only the reader can know is asked again, unless the answer already speaks against the offer.
import { el } from "../shared/dom.js";
import { spoken } from "../shared/today.js";
import { filled } from "../shared/words.js";
import { DATA } from "./data.js";
import {
  forward,
  inOrder,
  judgedOf,
  labelOf,
  onlyOffer,
  OPENED,
  save,
  shortOf,
  show,
  startAnew,
  state,
  tools,
} from "./from_questions.js";

/** @typedef {import("../checker/tables.js").Answer} Answer */
/** @typedef {Record<string, Answer>} Answers */

export function showOpened() {
  const given = /** @type {import("../checker/state.js").Given} */ (state.given);
  const rows = inOrder(new Set(Object.keys(given.answers))).map((question) => row(given, question));
  const list = el("ul", "jawaban-daftar", rows);
  const offer = onlyOffer(given.answers);
  const body = offer ? offerBody(list) : sentBody(given, list);
  const name = offer ? WORDS.checker_opened.opened.offer_title : WORDS.checker_opened.opened.title;
  const node = el("div", { class: "layar kiriman", "data-layar": OPENED }, [el("h1", "", name), body, tools()]);
  show(node, name, name);
}

/** What some page says of the offer, in a few lines. @param {HTMLElement} list */
function offerBody(list) {
  return [
    el("p", "bantu", WORDS.checker_opened.opened.offer_line),
    list,
    loud(WORDS.checker_opened.opened.offer_true, takeOver),
    quiet(WORDS.checker_opened.opened.mine, () => startAnew()),
  ];
}

/**
 * A whole check of somebody else: to begin anew comes first, to take it over only after all the answers.
 * @param {import("../checker/state.js").Given} given
 * @param {HTMLElement} list
 */
function sentBody(given, list) {
  const made = given.made
    ? filled(WORDS.checker_opened.opened.made, { day: spoken(given.made) })
    : WORDS.checker_opened.opened.undated;
  return [
    el("p", "", `${made} ${WORDS.checker_opened.opened.whose}`),
    el(
      "div",
      "",
      loud(WORDS.checker_opened.opened.mine, () => startAnew()),
    ),
    el("h2", "", WORDS.checker_opened.opened.compare),
    el("p", "bantu", WORDS.checker_opened.opened.compare_line),
    list,
    el("p", "bantu", WORDS.checker_opened.opened.asked_again),
    quiet(WORDS.checker_opened.opened.all_true, takeOver),
  ];
}

/** @param {string} label @param {() => void} onclick */
const loud = (label, onclick) => el("button", { type: "button", class: "tombol", onclick }, label);
/** @param {string} label @param {() => void} onclick */
const quiet = (label, onclick) => el("button", { type: "button", class: "tombol kedua", onclick }, label);

/**
 * One answer, which the reader may refuse.
 * @param {import("../checker/state.js").Given} given
 * @param {string} question
 */
function row(given, question) {
  const short = shortOf(question);
  const answer = el("span", "");
  const button = el("button", { type: "button", class: "kecil", onclick: toggle });
  function toggle() {
    const { refused } = given;
    given.refused = refused.includes(question) ? refused.filter((other) => other !== question) : [...refused, question];
    save();
    write();
  }
  function write() {
    const off = given.refused.includes(question);
    answer.replaceChildren(
      `${short}: `,
      el("b", "", off ? WORDS.checker_opened.opened.refused : labelOf(question, given.answers[question])),
    );
    button.textContent = off ? WORDS.checker_opened.opened.restore : WORDS.checker_opened.opened.change;
    button.setAttribute(
      "aria-label",
      filled(off ? WORDS.checker_opened.opened.restore_one : WORDS.checker_opened.opened.change_one, {
        question: short,
      }),
    );
  }
  write();
  return el("li", "", answer, button);
}

/** The reader says that it is so. Answers of the reader's own, given before coming back here, stay. */
function takeOver() {
  const { answers, refused } = /** @type {import("../checker/state.js").Given} */ (state.given);
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
