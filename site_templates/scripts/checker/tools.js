// What stands below every screen.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { canRunPython, pythonNote } from "./engine.js";
import { AD_READER, begin, closeFast, go } from "./router.js";
import { forget } from "./state.js";

export function tools() {
  const again = () => {
    forget();
    begin();
  };
  return el("div", "alat", [
    el("button", { type: "button", class: "kecil", onclick: again }, WORDS.checker_screens.screens.again),
    el("button", { type: "button", class: "kecil", onclick: closeFast }, WORDS.checker_screens.screens.close_fast),
    pythonNote(),
  ]);
}

/** The way to the reader of advertisements, offered where the checker starts. */
export function adOffer() {
  if (!canRunPython()) return null;
  const read = () => go(AD_READER);
  return el("button", { type: "button", class: "kecil", onclick: read }, WORDS.checker_screens.advert.offer);
}

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
