// The verdict: word first, then one line of what to do, reasons, today's steps, what is missing, whom to call.
import { byId, el } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { listenButton } from "../shared/speech.js";
import { filled } from "../shared/words.js";
import { addressOf } from "./addresses.js";
import { calls } from "./contacts.js";
import { DATA, IDS } from "./data.js";
import { askPython, engineLine } from "./engine.js";
import { labelOf, sentences, shortOf, titleOf } from "./labels.js";
import { say } from "./person.js";
import { reportHelper } from "./report.js";
import { NEW_TAB, rootPath, show } from "./router.js";
import { sharing } from "./sharing.js";
import { isAbroad, isHome, judged, state } from "./state.js";
import { folded, tools } from "./tools.js";
import { nextResident } from "./who.js";
import { answersGiven, howDecided, whatChanges } from "./why.js";

/** @typedef {import("./tables.js").Result} Result */
/** @typedef {import("./tables.js").Finding} Finding */

const MOST_REASONS = 5;
const MOST_MISSING = 6;

export function showVerdict() {
  const result = judged();
  const home = isHome();
  const told = home
    ? [homecoming()]
    : [sign(result), reasons(result), steps(result), missing(result), goodSigns(result)];
  const age = `${DATA.site.freshness} ${DATA.site.notOfficial} ${WORDS.checker_verdict.verdict.advice_only}`;
  const node = el("div", { class: "hasil", "data-vonis": home ? IDS.home : result.verdict }, [
    told,
    calls(result),
    abroadGuide(),
    sharing(home ? [say(WORDS.checker_verdict.verdict.summary_home)] : summary(result)),
    reportHelper(result),
    answersGiven(),
    home ? null : [whatChanges(result), howDecided(result), engineLine()],
    el("p", "usia", age),
    nextResident(),
    tools(),
  ]);
  show(node, WORDS.checker_verdict.verdict.title, WORDS.checker_verdict.verdict.bar);
  if (!home) askPython(result);
}

/** The words of the verdict for what kind of work it is, and where the visitor is. @param {Result} result */
function verdictWords(result) {
  const verdict = DATA.verdicts[result.verdict];
  const placed = !IDS.notPmi.includes(String(state.answers[IDS.work]));
  const name = placed ? verdict.name : verdict.otherName;
  return { name, line: isAbroad() ? verdict.abroadLine : verdict.line, steps: verdict.steps };
}

/** The verdict in a few lines, to be sent on. @param {Result} result */
function summary(result) {
  const { name, line } = verdictWords(result);
  return [
    filled(WORDS.checker_verdict.verdict.summary, { name, line }),
    ...result.held.slice(0, MOST_REASONS).map((held) => `- ${titleOf(held)}`),
  ];
}

/** @param {Result} result */
function sign(result) {
  const { name, line } = verdictWords(result);
  const onclick = () => byId("hubungi").scrollIntoView();
  return el("div", `vonis-besar ${result.verdict}`, [
    icon(result.verdict),
    el("h1", "", name),
    el("p", "", line),
    isAbroad() ? el("p", "aman", say(WORDS.checker_verdict.verdict.safety)) : null,
    listenButton([name, line]),
    result.rank
      ? null
      : el(
          "button",
          { type: "button", class: "tombol", onclick },
          icon("phone"),
          WORDS.checker_verdict.verdict.numbers,
        ),
  ]);
}

function homecoming() {
  return el("div", "vonis-besar pulang", [
    el("h1", "", WORDS.checker_verdict.verdict.welcome),
    el("p", "", say(WORDS.checker_verdict.verdict.rights)),
    el(
      "a",
      { class: "tombol", href: `${rootPath}setelah-pulang/`, ...NEW_TAB },
      WORDS.checker_verdict.verdict.rights_link,
    ),
  ]);
}

/** @param {Result} result */
function reasons(result) {
  const shown = result.held.map(reason);
  return shown.length
    ? [
        el("h2", "", WORDS.checker_verdict.verdict.why),
        folded(shown, MOST_REASONS, WORDS.checker_verdict.verdict.more_reasons),
      ]
    : null;
}

/** @param {Finding} finding */
function reason(finding) {
  const { why, act, contested } = DATA.families[finding.family];
  const sources = finding.sources.map((i) => DATA.sources[i]);
  const links = sources.map((source) => el("a", { href: rootPath + addressOf(source), ...NEW_TAB }, source.label));
  const [title, more] = sentences(finding);
  return el("section", { class: `alasan r${finding.rank}`, "data-temuan": finding.id }, [
    el("h3", "", title),
    el("p", "", [more, why].filter(Boolean).join(" ")),
    contested && el("p", "beda", filled(WORDS.checker_verdict.verdict.contested, { text: contested })),
    el("p", "lakukan", act),
    el("p", "sumber", links),
  ]);
}

/** @param {Result} result */
function steps(result) {
  const items = verdictWords(result).steps.map((step) => el("li", "", step));
  return [el("h2", "", WORDS.checker_verdict.verdict.today), el("ul", "langkah", items)];
}

/** What is still missing, and how to find out. @param {Result} result */
function missing(result) {
  if (!result.missing.length || result.rank < 2) return null;
  const questions = result.missing.map((question) => DATA.questions[question]);
  const rows = questions.map(({ text, findOut }) => el("div", "dicari", el("h3", "", text), el("p", "", findOut)));
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
  const items = good.map(([question, answer]) => el("li", "", `${shortOf(question)}: ${labelOf(question, answer)}`));
  return el("details", { class: "baik", open: result.rank === 3 }, [
    el("summary", "", WORDS.checker_verdict.verdict.good),
    el("ul", "langkah", items),
    el("p", "bantu", WORDS.checker_verdict.verdict.good_line),
  ]);
}

/** Someone abroad: safety, evidence and the way home stand on a page of their own, for those without papers too. */
function abroadGuide() {
  if (!isAbroad()) return null;
  /** @param {string} page @param {string} text */
  const path = (page, text) => el("li", "", el("a", { href: `${rootPath}${page}/`, ...NEW_TAB }, text));
  return [
    el("h2", "", WORDS.checker_verdict.verdict.next_steps),
    el("ul", "langkah", [
      path("di-luar-negeri", WORDS.checker_verdict.verdict.evidence),
      path("hak", say(WORDS.checker_verdict.verdict.wages)),
    ]),
  ];
}
