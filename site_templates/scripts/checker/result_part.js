// Results come with a script and styles of their own, asked for with the first answer. Questions do not wait for them;
// where they do not come, nothing is judged: the page says so, and offers to try again.
import { afterPaint, el } from "../shared/dom.js";
import { fetched, fetchedStyles } from "../shared/fetched.js";
import { localHelpBox } from "./local_help.js";
import { box, draw, show } from "./router.js";
import { tools } from "./tools.js";

/** @typedef {import("../result/main.js").Results} Results */

/** What the script brought, once its styles are there too. @type {Results | undefined} */
let here;

async function bring() {
  const { hasil, gayaHasil } = box.dataset;
  const script = fetched(String(hasil), () => window.hasilPeriksa);
  await fetchedStyles(String(gayaHasil));
  here = await script;
}

/** Asks for the results before anybody is there, once the next question is painted, and then offers Python. */
export const bringAhead = () => afterPaint(() => void bring().then(offerPython, () => {}));

export const offerPython = () => here?.offerPython();
/** Python that has arrived, or false. */
export const readyPython = () => here?.readyPython() ?? false;
export const stopPython = () => here?.stopPython();

/** Draws with what the script brings, at once or as soon as it has come. @param {(results: Results) => void} make */
export function withResults(make) {
  if (here) return make(here);
  const news = el("p", { class: "bantu", role: "status" }, WORDS.checker_screens.waiting.wait);
  const node = el("div", { class: "layar", "aria-busy": "true" }, [
    el("h1", "", WORDS.checker_screens.waiting.title),
    news,
    localHelpBox(),
    tools(),
  ]);
  const late = () => {
    node.removeAttribute("aria-busy");
    const again = el("button", { type: "button", class: "tombol", onclick: draw }, WORDS.checker_screens.waiting.again);
    news.replaceChildren(WORDS.checker_screens.waiting.late);
    news.after(again);
  };
  const come = () => node.isConnected && draw();
  show(node, WORDS.checker_screens.waiting.title, WORDS.checker_screens.waiting.title);
  bring().then(come, late);
}
