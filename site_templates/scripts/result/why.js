// How the verdict came about: the answers, what would change it, and every rule that was tried.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { DATA } from "./data.js";
import { engineLine } from "./engine.js";
import { findings, inOrder, shortOf, state, triggers } from "./from_questions.js";
import { titleOf } from "./titles.js";

/** @typedef {import("../checker/tables.js").Result} Result */
/** @typedef {import("../checker/tables.js").Finding} Finding */

/** Which answers decide now, and which questions were left out because they decide nothing. @param {Result} result */
export function whatChanges(result) {
  /** @param {string[]} questions */
  const names = (questions) => questions.map((question) => shortOf(question).toLowerCase()).join(", ");
  const deciding = decidingNow(result);
  const left = leftOut(result);
  const all = WORDS.checker_verdict.why.all_decide;
  const some = filled(WORDS.checker_verdict.why.some_decide, { names: names(deciding) });
  return el("details", "berubah", [
    el("summary", "", WORDS.checker_verdict.why.title),
    el("p", "", deciding.length ? some : all),
    left.length ? el("p", "", filled(WORDS.checker_verdict.why.left_out, { names: names(left) })) : null,
  ]);
}

/** The questions that the worst findings rest on. @param {Result} result */
function decidingNow(result) {
  const worst = result.held.filter(({ rank }) => rank === result.rank);
  return inOrder(new Set(worst.flatMap(({ table }) => table.inputs.map(({ question }) => question))));
}

/** @param {Result} result */
function leftOut(result) {
  /** @param {string} question */
  const follows = (question) => triggers.some((trigger) => trigger.question === question);
  const unanswered = Object.keys(DATA.questions).filter((question) => state.answers[question] === undefined);
  return unanswered.filter((question) => !result.unasked.includes(question) && !follows(question));
}

/** The rules that hold, and by topic every other one; written only when somebody opens it. @param {Result} result */
export function howDecided(result) {
  const body = el("div", "");
  const fill = () => {
    if (!body.firstChild) body.append(...decided(result));
  };
  return el("details", { class: "diputus", ontoggle: fill }, [
    el("summary", "", WORDS.checker_verdict.why.decided),
    body,
    engineLine(),
  ]);
}

/** @param {Result} result */
function decided({ tried, held }) {
  const count = Object.keys(tried).length;
  const others = findings.filter(({ place }) => tried[place] !== undefined && tried[place] !== "1");
  return [
    el("p", "", filled(WORDS.checker_verdict.why.tried, { count })),
    held.length ? [el("h3", "", WORDS.checker_verdict.why.these_hold), rules(held, tried)] : null,
    el("h3", "", WORDS.checker_verdict.why.others),
    topics(others).map(([topic, about]) => {
      const name = filled(WORDS.checker_verdict.why.topic, { topic, count: about.length });
      return el("details", "", el("summary", "", name), rules(about, tried));
    }),
  ]
    .flat(2)
    .filter((node) => node !== null);
}

/** Rules by the last screen that they wait for. @param {Finding[]} some @returns {[string, Finding[]][]} */
function topics(some) {
  /** @param {string} asked */
  const screenOf = (asked) => DATA.screens.findIndex(({ questions }) => questions.includes(asked));
  /** @param {Finding} rule */
  const last = ({ table }) => Math.max(...table.inputs.map(({ question }) => screenOf(question)));
  const about = DATA.screens.map(
    ({ title }, i) => /** @type {[string, Finding[]]} */ ([title, some.filter((rule) => last(rule) === i)]),
  );
  return about.filter(([, ofTopic]) => ofTopic.length);
}

/** @param {Finding[]} some @param {Record<number, string>} tried */
function rules(some, tried) {
  /** @type {Record<string, string>} */
  const words = { 0: WORDS.checker_verdict.why.fails, "?": WORDS.checker_verdict.why.unknown };
  const rows = some.map((finding) => {
    const truth = words[tried[finding.place]];
    return el("li", "", el("span", "", titleOf(finding)), truth && el("b", "", truth));
  });
  return el("ul", "", rows);
}
