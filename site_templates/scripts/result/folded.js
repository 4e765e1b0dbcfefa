// A list that shows its first rows at once.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";

/**
 * `nodes`, those past the first `most` behind a line with their number.
 * @param {HTMLElement[]} nodes
 * @param {number} most
 * @param {string} what
 */
export function folded(nodes, most, what) {
  const rest = nodes.slice(most);
  const behind = rest.length
    ? el("details", "lagi", el("summary", "", filled(what, { count: rest.length })), rest)
    : null;
  return [nodes.slice(0, most), behind];
}
