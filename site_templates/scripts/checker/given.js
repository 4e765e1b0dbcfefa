// What was answered so far: one line on every screen, and each answer with the way to change it.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { IDS } from "./data.js";
import { labelOf, shortOf } from "./labels.js";
import { change } from "./router.js";
import { inOrder, state } from "./state.js";
import { whoAnswer } from "./who.js";

/** The answers so far in a line that opens; nothing while there is none. @param {string[]} here asked on this screen */
export function soFar(here) {
  const given = inOrder(new Set(Object.keys(state.answers))).filter((question) => !here.includes(question));
  if (!given.length) return null;
  const told = IDS.offer.filter((question) => given.includes(question));
  const words = (told.length ? told : given).map((question) => labelOf(question, state.answers[question]));
  const summary = el("summary", "", [
    el("span", "", WORDS.checker_screens.screens.so_far),
    el("b", "", words.join(" · ")),
  ]);
  return el("details", "sejauh", summary, el("ul", "jawaban", given.map(answerGiven)));
}

/** Every answer, below a result, and for whom they are. */
export function answersGiven() {
  const rows = inOrder(new Set(Object.keys(state.answers))).map(answerGiven);
  const who = row(IDS.stage, WORDS.checker_screens.screens.who, whoAnswer());
  return el("details", "jawaban", el("summary", "", WORDS.checker_verdict.why.answers), el("ul", "", who, rows));
}

/** One answer, with the way back to its question. @param {string} question */
function answerGiven(question) {
  const short = shortOf(question);
  return row(question, short, [`${short}: `, el("b", "", labelOf(question, state.answers[question]))]);
}

/**
 * What was said, with the way back to where `question` is asked.
 * @param {string} question
 * @param {string} short what it is about
 * @param {any} told
 */
function row(question, short, told) {
  const attributes = {
    type: "button",
    class: "kecil",
    "aria-label": filled(WORDS.checker_screens.screens.change_one, { question: short }),
    onclick: () => change(question),
  };
  return el("li", "", el("span", "", told), el("button", attributes, WORDS.checker_screens.screens.change));
}
