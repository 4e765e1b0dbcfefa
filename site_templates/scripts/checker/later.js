// What a result keeps folded comes with a script of its own, asked for with the first answer. No result waits for it.
import { el, shown } from "../shared/dom.js";
import { fetched } from "../shared/fetched.js";
import { box, NEW_TAB, rootPath } from "./router.js";

/** @typedef {import("./folded_main.js").Folded} Folded */
/** @typedef {(brought: Folded) => any} Make */

/** What is to be filled. @type {Map<HTMLElement, Make>} */
const empty = new Map();

const bring = () => fetched(String(box.dataset.lipatan), () => window.isiLipatan);

/** Asks for the script before anybody opens what it fills. */
export const bringAhead = () => void bring().catch(() => {});

/**
 * `node`, filled with what `make` makes of the script; where that does not come, with the news and a way to try again.
 * @template {HTMLElement} T @param {T} node @param {Make} make
 */
export function later(node, make) {
  empty.set(node, make);
  if (window.isiLipatan) fill(window.isiLipatan);
  else ask();
  return node;
}

function ask() {
  for (const node of empty.keys()) node.setAttribute("aria-busy", "true");
  bring().then(fill, () => {
    for (const node of empty.keys()) {
      if (node.isConnected) put(node, notYet());
      else empty.delete(node); // of a result that has gone
    }
  });
}

/** @param {Folded} brought */
function fill(brought) {
  const waiting = [...empty];
  empty.clear();
  for (const [node, make] of waiting) put(node, make(brought));
}

/** @param {HTMLElement} node @param {any} inner */
function put(node, inner) {
  node.removeAttribute("aria-busy");
  node.replaceChildren(...shown([inner]));
}

const notYet = () => [
  el("span", { role: "status" }, WORDS.checker_verdict.verdict.not_yet, " "),
  el("button", { type: "button", class: "kecil", onclick: ask }, WORDS.checker_verdict.verdict.try_again),
];

/** Links to sources, by their places. @param {number[]} sources */
export const sourceLinks = (sources) =>
  later(el("p", "sumber"), ({ links }) => links(sources, (path) => ({ href: rootPath + path, ...NEW_TAB })));
