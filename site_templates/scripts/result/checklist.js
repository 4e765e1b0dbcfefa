// The visitor's own list: what is there, what is still to get and where, and what to do who has gone a step too far.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { DATA, truth } from "./data.js";
import { linked } from "./offices.js";
import { isAbroad, say, state } from "./from_questions.js";

/** @typedef {import("../checker/tables.js").Result} Result */
/** @typedef {import("../data").Item} Item */

const MOST_SHOWN = 5;
const RED = 1;

/** @param {import("../data").Table} table */
const holds = (table) => truth(table, state.answers) === "1";
/** @param {import("../data").Table} table */
const fails = (table) => truth(table, state.answers) === "0";

/** Whether that is said and does not count. @param {import("../data").Table} table */
const isSetAside = (table) => truth(table, state.answers, true) === "1" && !holds(table);

const neededItems = () => DATA.checklist.filter((item) => holds(item.needed));
/** What is needed and was said not to be there. */
export const lackingItems = () => neededItems().filter(({ have }) => have && fails(have));

/**
 * The list of those who may go on: ticks for what is there, boxes for what is not, and for what nobody has asked. After
 * a refusal it is folded, as what an official way would ask for.
 * @param {Result} result
 */
export function checklist({ rank }) {
  const needed = neededItems();
  if (!needed.length) return null;
  const there = needed.filter(({ have }) => have && holds(have));
  const lacking = lackingItems();
  const later = needed.filter((item) => !there.includes(item) && !lacking.includes(item));
  const parts = [
    group(WORDS.checker_verdict.list.there, there, "sudah", (item) => [linked(item.name)]),
    group(WORDS.checker_verdict.list.lacking, lacking, "perlu", toGet),
    group(
      isAbroad() ? say(WORDS.checker_verdict.list.abroad) : say(WORDS.checker_verdict.list.later),
      later,
      "perlu",
      toGet,
    ),
  ];
  if (rank > RED || isAbroad())
    return el("section", "daftar", el("h2", "", say(WORDS.checker_verdict.list.title)), parts);
  return el("details", "daftar", el("summary", "", WORDS.checker_verdict.list.official), parts);
}

/** @param {string} title @param {Item[]} items @param {string} look @param {(item: Item) => any[]} told */
function group(title, items, look, told) {
  if (!items.length) return null;
  const rows = items.map((item) => el("li", "", told(item)));
  const rest = rows.splice(MOST_SHOWN);
  const more = filled(WORDS.checker_verdict.verdict.more_questions, { count: rest.length });
  const behind = rest.length ? el("details", "lagi", el("summary", "", more), el("ul", look, rest)) : null;
  return [el("h3", "", title), el("ul", look, rows), behind];
}

/** What to get, where, and what it costs. @param {Item} item */
const toGet = ({ name, get, cost }) => [
  el("b", "", linked(name)),
  el("span", "", linked(get)),
  cost && el("small", "", filled(WORDS.checker_verdict.list.cost, { cost })),
];

/**
 * Short lines for who has paid already, has taken the money, or wants to step back; one about an answer that does not
 * count stands open.
 * @param {Result} result
 */
export function situations({ rank }) {
  const fitting = DATA.situations.filter(
    ({ ranks, when, claimed }) => ranks.includes(rank) && holds(when) && (!claimed || isSetAside(claimed)),
  );
  return fitting.map(({ title, text, abroad, claimed }) =>
    el(
      "details",
      { class: "telanjur", open: Boolean(claimed) },
      el("summary", "", title),
      el("p", "", linked((isAbroad() && abroad) || text)),
    ),
  );
}
