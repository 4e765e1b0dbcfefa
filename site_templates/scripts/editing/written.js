// How a value is written into a file of facts: as an editor would by hand.
import { DAY, plain } from "./values.js";

/** @typedef {import("./values.js").Plain} Plain */
/** @typedef {import("./values.js").Value} Value */

export const WIDEST = 118;
/** Signs with which no bare word may begin, and what ends one, here and in a list on one line. */
const BEGINS = /^[-?:,[\]{}#&*!|>'\x22%@\x60\s]/;
const ENDS = /: |:$| #|\s$/;
const IN_LINE = /[,[\]{}]/;
/** What other readers of YAML take for a number, a time or a truth. */
const ODD = /^[-+.\d][-+.\d_:eExoOa-fA-F]*$|^(?:y|n|yes|no|on|off|true|false|null|~)$/i;

/** On one line. @param {Plain} value @param {{day?: boolean, inLine?: boolean}} [how] */
export function scalar(value, { day = false, inLine = false } = {}) {
  if (typeof value !== "string") return String(value);
  if (day && DAY.test(value)) return value;
  const bare = !BEGINS.test(value) && !ENDS.test(value) && !ODD.test(value) && !(inLine && IN_LINE.test(value));
  return bare && plain(value) === value && !/[^\P{C}]/u.test(value) ? value : JSON.stringify(value);
}

/**
 * A list or mapping on one line.
 * @param {Value} value
 * @param {Set<string>} days names of keys that hold a day
 * @param {boolean} [day]
 * @returns {string}
 */
export function flow(value, days, day = false) {
  if (Array.isArray(value)) return `[${value.map((one) => flow(one, days)).join(", ")}]`;
  if (!value || typeof value !== "object") return scalar(value, { day, inLine: true });
  const pairs = Object.entries(value).map(([name, one]) => `${key(name)}: ${flow(one, days, days.has(name))}`);
  return `{${pairs.join(", ")}}`;
}

/** @param {string} name */
export function key(name) {
  return scalar(name, { inLine: true });
}

/**
 * A pair of a mapping with the end of its last line.
 * @param {string} name
 * @param {Value} value
 * @param {number} indent
 * @param {Set<string>} days names of keys that hold a day
 */
export function pair(name, value, indent, days) {
  const begin = `${" ".repeat(indent)}${key(name)}:`;
  return `${begin}${after(value, indent, days, begin.length, days.has(name))}`;
}

/**
 * What stands behind `key:`, with the space or line break before it.
 * @param {Value} value
 * @param {number} indent
 * @param {Set<string>} days
 * @param {number} used signs on the line so far
 * @param {boolean} day
 * @returns {string}
 */
function after(value, indent, days, used, day) {
  if (Array.isArray(value)) {
    const short = ` ${flow(value, days)}\n`;
    const simple = value.every((one) => typeof one !== "object");
    return simple && used + short.length <= WIDEST
      ? short
      : `\n${value.map((one) => item(one, indent + 2, days)).join("")}`;
  }
  if (value && typeof value === "object") {
    return `\n${Object.entries(value)
      .map(([name, one]) => pair(name, one, indent + 2, days))
      .join("")}`;
  }
  return text(value, indent, used, day);
}

/** @param {Plain} value @param {number} indent @param {number} used @param {boolean} day */
export function text(value, indent, used, day) {
  const short = ` ${scalar(value, { day })}\n`;
  if (used + short.length <= WIDEST || typeof value !== "string" || /\s\s|^\s|\s$/.test(value)) return short;
  return ` >-\n${folded(value, indent + 2)}`;
}

/** A long text over several lines, which read as one. @param {string} value @param {number} indent */
export function folded(value, indent) {
  const lines = [""];
  for (const word of value.split(" ")) {
    const longer = lines[lines.length - 1] ? `${lines[lines.length - 1]} ${word}` : word;
    if (indent + longer.length > WIDEST && lines[lines.length - 1]) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => `${" ".repeat(indent)}${line}\n`).join("");
}

/**
 * An item of a list with its dash.
 * @param {Value} value
 * @param {number} indent of the dash
 * @param {Set<string>} days
 * @returns {string}
 */
export function item(value, indent, days) {
  const dash = `${" ".repeat(indent)}- `;
  if (!value || typeof value !== "object") return `${dash}${scalar(value)}\n`;
  if (Array.isArray(value)) return `${dash}${flow(value, days)}\n`;
  const pairs = Object.entries(value).map(([name, one]) => pair(name, one, indent + 2, days));
  return dash + pairs.join("").slice(indent + 2);
}
