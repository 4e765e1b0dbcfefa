// Looks answers up in the decision tables. The tables come from the engine; no rule stands here.
import { ahead, UNSURE } from "./ahead.js";
import { cellOf, openIn, readyInput } from "./cells.js";

/** @typedef {import("../data").CheckerData} CheckerData */
/** @typedef {import("./cells.js").Answer} Answer */
/** @typedef {import("./cells.js").Answers} Answers */
/** @typedef {import("./cells.js").Table} Table */
/** @typedef {import("./ahead.js").Conditional} Conditional */
/** @typedef {import("./ahead.js").Unsure} Unsure */
/**
 * A finding at its `place`. What it is called comes with the results (result/naming.js), before anything is told.
 * @typedef {{ place: number, rank: number, since?: string, table: Table, unsaid?: Table, id: string } &
 *   import("../result/naming.js").Named} Finding
 */
/**
 * `held`: the findings that hold, the worst first; `told`: those of them that this person is told of; `open`: questions
 * asked next; `more`: that could still bring a finding, for who wants to go on; `missing`: asked and not known;
 * `unasked`: would matter, and nobody has asked; `tried`: place of a finding -> "0", "1" or "?".
 * @typedef {{ rank: number, verdict: string, held: Finding[], told: Finding[], open: string[], more: string[],
 *   missing: string[], unasked: string[], tried: Record<number, string> }} Result
 */

export const VERDICTS = ["bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural"];
const LIGHTEST = 3;

/**
 * The tables of `data`, ready for looking up.
 * @param {Pick<CheckerData,
 *   "inputs" | "findings" | "triggers" | "excusing" | "counts" | "screens" | "questions" | "ids">} data
 */
export function makeTables(data) {
  const { findings, triggers, excusing, counts } = readyTables(data);
  const order = data.screens.flatMap(({ questions }) => questions);
  /** The questions of a set in the order of the screens. @param {Iterable<string>} some */
  const inOrder = (some) => {
    const set = new Set(some);
    return order.filter((question) => set.has(question));
  };
  const { screens, questions, ids } = data;
  /** The first screen with one of these questions, or null when there is none. @param {string[]} wanted */
  const nextScreen = (wanted) => screens.find((one) => one.questions.some((it) => wanted.includes(it)))?.id ?? null;
  const asking = { screens, questions, ids, triggers, excusing, inOrder };
  /** What answers come to on `day` ("2026-11-21"). @param {Answers} given @param {string} day @returns {Result} */
  const judge = (given, day) => {
    const { answers, unproven } = taken(given, counts);
    const seen = { answers, unproven, ...lookedUp(findings, answers, day) };
    const { rank, held, told, tried } = seen;
    return { rank, verdict: VERDICTS[rank], held, told, tried, ...ahead(asking, given, seen) };
  };
  /**
   * With `inputs`, what a condition comes to for the answers that count, or for `all` given ones: "0", "1", or open.
   * @param {import("../data").Input[]} inputs
   */
  const truthBy = (inputs) => {
    const read = reader(inputs, ids.unknown);
    /** @param {import("../data").Table} table @param {Answers} given */
    return (table, given, all = false) => cellOf(read(table), all ? given : taken(given, counts).answers);
  };
  return { findings, triggers, judge, inOrder, nextScreen, truthBy };
}

/** @param {Pick<CheckerData, "inputs" | "findings" | "triggers" | "excusing" | "counts" | "ids">} data */
function readyTables(data) {
  const ready = reader(data.inputs, data.ids.unknown);
  /** @param {import("../data").Trigger[]} conditions */
  const conditional = (conditions) => conditions.map(({ question, table }) => ({ question, table: ready(table) }));
  const findings = data.findings.map(({ rank, since, table, unsaid }, place) => {
    const decided = { place, rank, since, table: ready(table), unsaid: unsaid && ready(unsaid) };
    return /** @type {Finding} */ (decided);
  });
  const [triggers, excusing, counts] = [data.triggers, data.excusing, data.counts].map(conditional);
  return { findings, triggers, excusing, counts };
}

/** What makes tables with these inputs ready. @param {import("../data").Input[]} shared @param {string} unknown */
function reader(shared, unknown) {
  const inputs = shared.map((input) => readyInput(input, unknown));
  /** @param {import("../data").Table} table @returns {Table} */
  return (table) => ({ inputs: table.inputs.map((number) => inputs[number]), cells: table.cells });
}

/**
 * The answers that count, and the questions that decide whether one counts that has been given.
 * @param {Answers} given
 * @param {Conditional[]} counts
 */
function taken(given, counts) {
  const answers = { ...given };
  /** @type {string[]} */
  const unproven = [];
  const claimed = counts.filter(({ question }) => given[question] !== undefined);
  for (const { question, table } of claimed) {
    const cell = cellOf(table, given);
    const open = openIn(table, cell) ?? [];
    if (cell !== "1") delete answers[question];
    if (!open.some((one) => counts.some((other) => other.question === one))) unproven.push(...open);
  }
  return { answers, unproven };
}

/** Every finding of `day`, looked up. @param {Finding[]} findings @param {Answers} answers @param {string} day */
function lookedUp(findings, answers, day) {
  /** @type {Record<number, string>} */
  const tried = {};
  /** @type {Unsure[]} */
  const unsure = [];
  /** @type {Finding[]} */
  const held = [];
  /** @param {Finding} finding */
  const isUnsaid = ({ unsaid }) => Boolean(unsaid && cellOf(unsaid, answers) === "1");
  for (const finding of findings) {
    if (finding.since && finding.since > day) continue;
    const cell = cellOf(finding.table, answers);
    const questions = openIn(finding.table, cell);
    tried[finding.place] = questions ? "?" : cell;
    if (cell === "1") held.push(finding);
    if (questions) unsure.push({ rank: finding.rank, questions, unsaid: isUnsaid(finding) });
  }
  held.sort((a, b) => a.rank - b.rank);
  const worst = held.length ? held[0].rank : LIGHTEST;
  const told = held.filter((finding) => !isUnsaid(finding));
  const waits = unsure.some((one) => !one.unsaid);
  return { tried, unsure, held, told, worst, rank: held.length ? worst : waits ? UNSURE : LIGHTEST };
}
