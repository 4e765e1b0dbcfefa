// The result: word, first number and first step; then why, what is still to do, and whom to call.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { checklist, lackingItems, situations } from "./checklist.js";
import { calls } from "./contacts.js";
import { countryPage } from "./country_page.js";
import { DATA } from "./data.js";
import { askPython } from "./engine.js";
import { firstStep, notKnown } from "./first_step.js";
import { further } from "./further.js";
import { homecoming } from "./homecoming.js";
import { linked, named } from "./offices.js";
import { paperFoot } from "./paper.js";
import { listed, reasons } from "./reasons.js";
import { local } from "./region.js";
import { reportHelper } from "./report.js";
import { sharing } from "./sharing.js";
import { sign, numbered, verdictWords } from "./sign.js";
import { toldLines } from "./told.js";
import { howDecided, whatChanges } from "./why.js";
import {
  answersGiven,
  askedAs,
  IDS,
  isAbroad,
  isHome,
  judged,
  labelOf,
  NEW_TAB,
  nextResident,
  rootPath,
  say,
  shortOf,
  show,
  state,
  tools,
  unproven,
} from "./from_questions.js";
import { folded } from "./folded.js";
import { inPieces } from "./pieces.js";
import { titleOf } from "./titles.js";

/** @typedef {import("../checker/tables.js").Result} Result */

const MOST_REASONS = 5;
const RED = 1;
const GOOD = 3;
const MOST_MISSING = 6;

export function showVerdict() {
  const result = judged();
  const home = isHome();
  named.clear();
  local.length = 0;
  const [first, ...rest] = home
    ? [() => homecoming(result), () => calls(result)]
    : isAbroad()
      ? there(result)
      : here(result);
  const node = el("div", { class: "hasil", "data-vonis": home ? IDS.home : result.verdict }, first());
  show(node, WORDS.checker_verdict.verdict.title, WORDS.checker_verdict.verdict.bar);
  inPieces(node, [...rest, ...below(result, home)], () => !home && void askPython(result));
}

/** What stands below every result. @param {Result} result @param {boolean} home */
function below(result, home) {
  const age = `${DATA.site.freshness} ${DATA.site.notOfficial} ${WORDS.checker_verdict.verdict.advice_only}`;
  return [
    () => sharing(home ? [say(WORDS.checker_verdict.verdict.summary_home)] : told(result)),
    () => !home && reportHelper(result).node,
    () => answersGiven(),
    () => !home && [whatChanges(result), howDecided(result)],
    () => [el("p", "usia", age), paperFoot(), nextResident(), tools()],
  ];
}

/** Before departure: what to do, why, what is there and what is not, whom to ask. @param {Result} result */
function here(result) {
  return [
    () => [sign(result), numbered(stepsHere(result).map(linked), WORDS.checker_verdict.verdict.today)],
    () => situations(result),
    () => reasons(result),
    () => [countryPage() && el("ul", "jalan", countryPage()), further(result), missing(result)],
    () => checklist(result),
    () => goodSigns(result),
    () => calls(result),
  ];
}

/**
 * What to do before departure, the first thing first: what the worst finding asks for takes the place of the verdict's
 * own first step, and a good result begins with what is not there yet.
 * @param {Result} result
 */
function stepsHere(result) {
  const { steps } = verdictWords(result);
  const own = firstStep(result);
  if (own) return [own, ...steps.slice(1)];
  const lacking = result.rank === GOOD ? lackingItems().length : 0;
  return lacking ? [filled(WORDS.checker_verdict.list.first, { count: lacking }), ...steps] : steps;
}

/** Abroad: numbers, the safe way to call, and what to say there; then evidence, and rights. @param {Result} result */
function there(result) {
  const said = [
    say(WORDS.checker_verdict.abroad.say_name),
    say(WORDS.checker_verdict.abroad.say_place),
    say(WORDS.checker_verdict.abroad.say_what),
    say(WORDS.checker_verdict.abroad.say_when),
  ];
  const guide = [
    path("di-luar-negeri", WORDS.checker_verdict.verdict.evidence),
    path("hak", say(WORDS.checker_verdict.verdict.wages)),
  ];
  const red = result.rank <= RED;
  const [first, ...rest] = [firstStep(result), ...verdictWords(result).steps].filter(Boolean);
  const steps = red ? [first, say(WORDS.checker_verdict.verdict.safety), ...rest] : [first, ...rest];
  return [
    () => [sign(result), numbered(steps.map(linked), WORDS.checker_verdict.verdict.today), unproven()],
    () => [red && numbered(said, WORDS.checker_verdict.abroad.say), situations(result)],
    () => reasons(result),
    () => [further(result), missing(result)],
    () => checklist(result),
    () => goodSigns(result),
    () => [el("h2", "", WORDS.checker_verdict.verdict.next_steps), el("ul", "jalan", [guide, countryPage()])],
    () => calls(result),
  ];
}

/** A page of the site for those abroad. @param {string} page @param {string} text */
const path = (page, text) => el("li", "", el("a", { href: `${rootPath}${page}/`, ...NEW_TAB }, text));

/** What is sent on. @param {Result} result */
const told = (result) =>
  toldLines(result.rank, verdictWords(result), listed(result).slice(0, MOST_REASONS).map(titleOf));

/** What was asked and is not known, and how to find out. @param {Result} result */
function missing(result) {
  const asked = notKnown(result);
  if (!asked.length) return null;
  const rows = asked.map((question) =>
    el("div", "dicari", el("h3", "", askedAs(question)[0]), el("p", "", linked(DATA.findOut[question]))),
  );
  return [
    el("h2", "", WORDS.checker_verdict.verdict.find_out),
    folded(rows, MOST_MISSING, WORDS.checker_verdict.verdict.more_questions),
  ];
}

/**
 * What already speaks for the offer; it never outweighs a bad sign, and at a danger nothing of the kind is said.
 * @param {Result} result
 */
function goodSigns(result) {
  const good = Object.entries(state.answers).filter(([question, answer]) =>
    DATA.questions[question].options.some((option) => option.good && option.id === answer),
  );
  if (!good.length || !result.rank) return null;
  const items = good.map(([question, answer]) =>
    el("li", "", linked(`${shortOf(question)}: ${labelOf(question, answer)}`)),
  );
  return el("details", "baik", [
    el("summary", "", WORDS.checker_verdict.verdict.good),
    el("ul", "sudah", items),
    el("p", "bantu", WORDS.checker_verdict.verdict.good_line),
  ]);
}
