// One decision table: which cell the answers lead to, and what that cell leaves open.

/** @typedef {import("../data").Input} Input */
/** @typedef {string | number | string[]} Answer one option, an age, or the signs that were ticked */
/** @typedef {Record<string, Answer>} Answers */
/**
 * @typedef {{ question: string, sign?: string, numbers: Record<string, number>, cuts: number[], size: number }} Ready
 */
/** @typedef {{ inputs: Ready[], cells: string }} Table */

const MASK_BASE = 63;

/**
 * The class of every answer by its name; no answer, and one that is not known, is of the first unless another names it.
 * @param {Input} input
 * @param {string} unknown
 * @returns {Ready}
 */
export function readyInput({ name, classes, cuts = [] }, unknown) {
  const [question, sign] = name.split(":");
  /** @type {Record<string, number>} */
  const numbers = { "": 0, [unknown]: 0 };
  classes.forEach((answers, i) => {
    for (const answer of answers.split(" ")) numbers[answer] = i;
  });
  return { question, sign, numbers, cuts, size: classes.length };
}

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
export function cellOf({ inputs, cells }, answers) {
  let index = 0;
  for (const input of inputs) index = index * input.size + classOf(input, answers);
  return cells[index];
}

/** Questions that a cell leaves open; null when the cell is certain. @param {Table} table @param {string} cell */
export function openIn({ inputs }, cell) {
  if (cell === "0" || cell === "1") return null;
  const mask = cell.charCodeAt(0) - MASK_BASE;
  return inputs.filter((_, i) => mask & (1 << i)).map(({ question }) => question);
}
