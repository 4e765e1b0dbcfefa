// The register's look-up inside the question about the company, fetched when somebody asks for it. Works from a copied
// folder too.
import { el } from "../shared/dom.js";
import { fetched, fetchedStyles } from "../shared/fetched.js";
import { readyPython } from "./result_part.js";
import { box, rootPath } from "./router.js";

/**
 * The way to the look-up. `take` gets the answer that the visitor takes over from it; the words it returns are shown.
 * @param {(answer: string) => string} take
 */
export function lookUpOffer(take) {
  const node = el("div", "cari-pt");
  /** @param {string} words */
  const say = (words) => node.replaceChildren(el("p", { class: "bantu", role: "status" }, words));
  const mount = () => {
    node.replaceChildren();
    window.cariPT?.(node, `${rootPath}p3mi/`, (answer) => say(take(answer)), readyPython);
  };
  const failed = () => say(WORDS.checker_screens.screens.no_list);
  const open = () => (window.cariPT ? mount() : fetchLookUp().then(mount, failed));
  node.append(el("button", { type: "button", class: "kecil", onclick: open }, WORDS.checker_screens.screens.look_up));
  return node;
}

function fetchLookUp() {
  const { cariPt, gayaPt } = box.dataset;
  fetchedStyles(String(gayaPt)).catch(() => {});
  return fetched(String(cariPt), () => window.cariPT);
}
