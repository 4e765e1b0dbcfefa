// Where things stand in the text of a file.
import { isMap, isSeq } from "yaml";
import { same } from "./values.js";

/** @typedef {import("./values.js").Value} Value */
/** @typedef {import("yaml").Node} Node */

/** @param {unknown} node */
export function start(node) {
  return /** @type {[number, number, number]} */ (/** @type {Node} */ (node).range)[0];
}

/** Where a value ends, its own comment not counted. @param {unknown} node @returns {number} */
export function end(node) {
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length) {
    const last = /** @type {{key?: unknown, value?: unknown}} */ (node.items[node.items.length - 1]);
    return end(isMap(node) ? (last.value ?? last.key) : last);
  }
  return /** @type {[number, number, number]} */ (/** @type {Node} */ (node).range)[1];
}

/** Where the dash of the item that begins at `at` stands. @param {string} text @param {number} at */
export function dashOf(text, at) {
  return text.lastIndexOf("-", at - 1);
}

/**
 * Places of the items that both lists share, in order, as many as there can be.
 * @param {Value[]} old
 * @param {Value[]} value
 * @returns {number[][]}
 */
export function longest(old, value) {
  const most = Array.from({ length: old.length + 1 }, () => new Array(value.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = value.length - 1; j >= 0; j--) {
      most[i][j] = same(old[i], value[j]) ? most[i + 1][j + 1] + 1 : Math.max(most[i + 1][j], most[i][j + 1]);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < old.length && j < value.length; ) {
    if (same(old[i], value[j])) pairs.push([i++, j++]);
    else if (most[i + 1][j] >= most[i][j + 1]) i++;
    else j++;
  }
  return pairs;
}
