// What is left to ask and to find out: the questions that come next, those for who wants to go on, and what stays open.
import { cellOf, openIn } from "./cells.js";

/** @typedef {import("./cells.js").Answers} Answers */
/** @typedef {import("./tables.js").Finding} Finding */
/** @typedef {{ question: string, table: import("./cells.js").Table }} Conditional */
/** @typedef {{ rank: number, questions: string[], unsaid: boolean }} Unsure */
/**
 * `answers`: those that count; `unproven`: questions that decide whether a given one does.
 * @typedef {{ answers: Answers, unproven: string[], rank: number, worst: number, held: Finding[],
 *   unsure: Unsure[] }} Seen
 */
/**
 * `inOrder`: the questions of a set in the order of the screens.
 * @typedef {Pick<import("../data").CheckerData, "screens" | "questions" | "ids"> & { triggers: Conditional[],
 *   excusing: Conditional[], inOrder: (set: Iterable<string>) => string[] }} Asking
 */

const ONE_OF = ["pilihan", "negara"];
export const RED = 1;
export const UNSURE = 2;

/** @param {Asking} asking @param {Answers} given @param {Seen} seen */
export function ahead(asking, given, seen) {
  const { answers, rank, worst, unsure } = seen;
  const followUps = calledFor(asking.triggers, answers);
  const excuses = calledFor(asking.excusing, answers);
  const open = worst > RED ? doubted(asking, given, seen, [...excuses, ...followUps]) : excused(asking, seen, excuses);
  const more = [...questionsOf(unsure, Math.max(worst, RED)), ...followUps].filter((one) => !open.includes(one));
  const lacking = questionsOf(unsure, rank === UNSURE ? UNSURE : rank - 1);
  /** @param {string[]} some */
  const unanswered = (some) => asking.inOrder(some).filter((question) => given[question] === undefined);
  const missing = asking.inOrder(lacking).filter((question) => given[question] === asking.ids.unknown);
  return { open: unanswered(open), more: unanswered(more), missing, unasked: unanswered(lacking) };
}

/** The questions whose condition holds. @param {Conditional[]} conditions @param {Answers} answers */
const calledFor = (conditions, answers) =>
  conditions.filter(({ table }) => cellOf(table, answers) === "1").map(({ question }) => question);

/**
 * What could be worse, and of the same kind what stands beside it on a screen.
 * @param {Asking} asking
 * @param {Answers} given
 * @param {Seen} seen
 * @param {string[]} called
 */
function doubted({ screens }, given, { unsure, unproven, worst }, called) {
  const first = [...called, ...questionsOf(unsure, worst - 1), ...unproven];
  /** @param {string} question */
  const isNew = (question) => given[question] === undefined && first.includes(question);
  const shown = screens.filter(({ questions }) => questions.some(isNew)).flatMap(({ questions }) => questions);
  const same = unsure.filter(({ rank }) => rank === worst);
  return [...first, ...questionsOf(same, worst).filter((question) => shown.includes(question))];
}

/**
 * A red verdict is shown at once: only what could still lift it is asked first.
 * @param {Asking} asking
 * @param {Seen} seen
 * @param {string[]} excuses
 */
function excused(asking, { answers, unproven, held }, excuses) {
  const red = held.filter(({ rank }) => rank === held[0].rank).map(({ table }) => lifting(asking, table, answers));
  return red.every((some) => some.length) ? [...excuses, ...red.flat(), ...unproven] : excuses;
}

/**
 * Questions of a finding that holds as long as they have no answer: those, or what decides whether they are asked.
 * @param {Asking} asking
 * @param {import("./cells.js").Table} table
 * @param {Answers} answers
 */
function lifting({ questions, triggers }, table, answers) {
  return table.inputs.flatMap(({ question }) => {
    const { kind, options } = questions[question];
    if (answers[question] !== undefined || !ONE_OF.includes(kind)) return [];
    if (options.every(({ id }) => cellOf(table, { ...answers, [question]: id }) === "1")) return [];
    const trigger = triggers.find((one) => one.question === question);
    if (!trigger) return [question];
    const cell = cellOf(trigger.table, answers);
    return cell === "1" ? [question] : (openIn(trigger.table, cell) ?? []);
  });
}

/**
 * Questions of the unsure findings up to rank `most`, but for those this person is not told of.
 * @param {Unsure[]} unsure
 * @param {number} most
 */
const questionsOf = (unsure, most) =>
  unsure.filter(({ rank, unsaid }) => rank <= most && !unsaid).flatMap(({ questions }) => questions);
