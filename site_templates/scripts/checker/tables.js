// Looks answers up in the decision tables. The tables come from the engine; no rule stands here.

/** @typedef {import("../data").CheckerData} CheckerData */
/** @typedef {import("../data").Input} Input */
/** @typedef {string | number | string[]} Answer one option, an age, or the signs that were ticked */
/** @typedef {Record<string, Answer>} Answers */
/**
 * @typedef {{ question: string, sign?: string, numbers: Record<string, number>, cuts: number[], size: number }} Ready
 */
/** @typedef {{ inputs: Ready[], cells: string }} Table */
/** @typedef {Omit<import("../data").Finding, "table"> & { id: string, table: Table }} Finding */
/** @typedef {{ rank: number, questions: string[] }} Unsure */
/**
 * `held`: the findings that hold, the worst first; `open`: questions still to ask; `missing`: what could still matter;
 * `tried`: id of a finding -> "0", "1" or "?".
 * @typedef {{ rank: number, verdict: string, held: Finding[], open: string[], missing: string[],
 *   tried: Record<string, string> }} Result
 */

const MASK_BASE = 63;
export const VERDICTS = ["bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural"];
const UNSURE = 2;
const LIGHTEST = 3;

/**
 * The tables of `data`, ready for looking up.
 * @param {Pick<CheckerData, "inputs" | "findings" | "triggers" | "excusing" | "counts" | "screens" | "ids">} data
 */
export function makeTables(data) {
  const inputs = data.inputs.map((input) => readyInput(input, data.ids.unknown));
  /** @param {import("../data").Table} table @returns {Table} */
  const ready = (table) => ({ inputs: table.inputs.map((number) => inputs[number]), cells: table.cells });
  const findings = data.findings.map((it) => ({ ...it, id: idOf(it), table: ready(it.table) }));
  /** @param {import("../data").Trigger[]} conditions */
  const conditional = (conditions) => conditions.map(({ question, table }) => ({ question, table: ready(table) }));
  const [triggers, excusing, counts] = [data.triggers, data.excusing, data.counts].map(conditional);
  const order = data.screens.flatMap(({ questions }) => questions);

  /** The questions of a set in the order of the screens. @param {Set<string>} set */
  const inOrder = (set) => order.filter((question) => set.has(question));
  /** The first screen with an open question, or null when nothing can change the verdict. @param {string[]} open */
  const nextScreen = (open) =>
    data.screens.find(({ questions }) => questions.some((question) => open.includes(question)))?.id ?? null;
  /** What answers come to on `day` ("2026-11-21"). @param {Answers} given @param {string} day @returns {Result} */
  const judge = (given, day) => {
    const { answers, unproven } = taken(given, counts);
    const { rank, worst, unsure, held, tried } = lookedUp(findings, answers, day);
    const more = [...calledFor(worst ? [...triggers, ...excusing] : excusing, answers), ...(worst ? unproven : [])];
    const asked = inOrder(new Set([...stillUnsure(unsure, worst - 1), ...more]));
    const open = asked.filter((question) => given[question] === undefined);
    const missing = inOrder(new Set(stillUnsure(unsure, rank === UNSURE ? UNSURE : rank - 1)));
    return { rank, verdict: VERDICTS[rank], held, tried, open, missing };
  };
  return { findings, triggers, judge, inOrder, nextScreen };
}

/**
 * The class of every answer by its name; no answer, and one that is not known, is of the first unless another names it.
 * @param {Input} input
 * @param {string} unknown
 * @returns {Ready}
 */
function readyInput({ name, classes, cuts = [] }, unknown) {
  const [question, sign] = name.split(":");
  /** @type {Record<string, number>} */
  const numbers = { "": 0, [unknown]: 0 };
  classes.forEach((answers, i) => {
    for (const answer of answers.split(" ")) numbers[answer] = i;
  });
  return { question, sign, numbers, cuts, size: classes.length };
}

/** @param {import("../data").Finding} finding */
const idOf = ({ family, country, part }) => [family, country, part].filter(Boolean).join("--");

/**
 * The class that the answer to an input falls into.
 * @param {Ready} input
 * @param {Answers} answers
 */
function classOf({ question, sign, numbers, cuts }, answers) {
  const given = answers[question];
  let key = given === undefined ? "" : String(given);
  const signs = /** @type {string[]} */ (given);
  if (sign?.startsWith("=")) key = given === undefined ? "" : signs.every((one) => `=${one}` === sign) ? "1" : "0";
  else if (sign) key = given === undefined ? "" : signs.includes(sign) ? "1" : "0";
  else if (typeof given === "number") key = String(Math.max(...cuts.filter((cut) => cut <= given)));
  return numbers[key] ?? numbers["*"] ?? 0;
}

/** @param {Table} table @param {Answers} answers */
function cellOf({ inputs, cells }, answers) {
  let index = 0;
  for (const input of inputs) index = index * input.size + classOf(input, answers);
  return cells[index];
}

/** Questions that a cell leaves open; null when the cell is certain. @param {Table} table @param {string} cell */
function openIn({ inputs }, cell) {
  if (cell === "0" || cell === "1") return null;
  const mask = cell.charCodeAt(0) - MASK_BASE;
  return inputs.filter((_, i) => mask & (1 << i)).map(({ question }) => question);
}

/** @typedef {{ question: string, table: Table }} Conditional */
/** The questions whose condition holds. @param {Conditional[]} conditions @param {Answers} answers */
const calledFor = (conditions, answers) =>
  conditions.filter(({ table }) => cellOf(table, answers) === "1").map(({ question }) => question);

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
  /** @type {Record<string, string>} */
  const tried = {};
  /** @type {Unsure[]} */
  const unsure = [];
  /** @type {Finding[]} */
  const held = [];
  for (const finding of findings) {
    if (finding.since && finding.since > day) continue;
    const cell = cellOf(finding.table, answers);
    const questions = openIn(finding.table, cell);
    tried[finding.id] = questions ? "?" : cell;
    if (cell === "1") held.push(finding);
    if (questions) unsure.push({ rank: finding.rank, questions });
  }
  held.sort((a, b) => a.rank - b.rank);
  const worst = held.length ? held[0].rank : LIGHTEST;
  return { tried, unsure, held, worst, rank: held.length ? worst : unsure.length ? UNSURE : LIGHTEST };
}

/** Questions of the unsure findings up to rank `most`. @param {Unsure[]} unsure @param {number} most */
const stillUnsure = (unsure, most) => unsure.filter(({ rank }) => rank <= most).flatMap(({ questions }) => questions);
