// The sign at the top of a result: the big word, one line of what the reader can do, and the first number to call.
import { el } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { listenButton } from "../shared/speech.js";
import { firstNumbers } from "./contacts.js";
import { DATA } from "./data.js";
import { nothingSeen } from "./first_step.js";
import { IDS, isAbroad, state } from "./from_questions.js";

/** @typedef {import("../checker/tables.js").Result} Result */

/** The words of the verdict for what kind of work it is, and where the visitor is. @param {Result} result */
export function verdictWords(result) {
  const verdict = DATA.verdicts[result.verdict];
  const placed = !IDS.notPmi.includes(String(state.answers[IDS.work]));
  const name = placed ? verdict.name : verdict.otherName;
  const staged = verdict.lines[String(state.answers[IDS.stage])] ?? verdict.line;
  const line = nothingSeen(result) ? WORDS.checker_verdict.abroad.nothing_seen : staged;
  const steps = isAbroad() ? verdict.stepsAbroad : verdict.steps;
  return { name, small: placed ? verdict.small : "", line, steps };
}

/** @param {Result} result */
export function sign(result) {
  const { name, small, line } = verdictWords(result);
  const heading = el("h1", "", name, small && [" ", el("small", "", `(${small})`)]);
  return el("div", `vonis-besar ${result.verdict}`, [
    el("div", "vonis-kata", icon(result.verdict), heading, listenButton([name, line], false)),
    el("p", "", line),
    firstNumbers(result),
  ]);
}

/** Steps with their numbers, the first thing first. @param {any[]} steps @param {string} title */
export const numbered = (steps, title) => [
  el("h2", "", title),
  el(
    "ol",
    "langkah",
    steps.map((step) => el("li", "", step)),
  ),
];
