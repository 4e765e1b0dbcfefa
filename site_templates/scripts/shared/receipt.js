// A dated receipt of a look-up for somebody's file: only paper shows it, and nothing of it is kept.
import { el } from "./dom.js";
import { print } from "./handing_on.js";
import { clock, spoken, today } from "./today.js";
import { filled } from "./words.js";

/** On the whole page while its paper is the receipt alone. */
const ALONE = "cetak-catatan";

/**
 * The button that prints what stands in `answer`, shown while `asked` gives what was looked up ("" without an answer).
 * Whoever owns the field calls `follow` after every change of it.
 * @param {HTMLElement} answer @param {() => string} asked
 */
export function receiptOf(answer, asked) {
  const sheet = el("section", "catatan-kertas");
  const button = el("button", { type: "button", class: "tombol kedua", onclick: printed }, WORDS.tools.receipt.print);
  const place = el("div", { class: "catatan", hidden: true }, button);

  function printed() {
    sheet.replaceChildren(...paper(asked(), answer));
    document.querySelector("main")?.after(sheet);
    document.documentElement.classList.add(ALONE);
    print(button);
  }

  function follow() {
    document.documentElement.classList.remove(ALONE);
    sheet.remove();
    place.hidden = !asked();
  }

  return { place, follow };
}

/** @param {string} query @param {HTMLElement} answer */
function paper(query, answer) {
  const address = location.protocol.startsWith("http") ? location.host + location.pathname : "";
  return [
    el("h1", "", WORDS.tools.receipt.title),
    el("p", "", el("b", "", filled(WORDS.tools.receipt.asked, { query }))),
    answer.cloneNode(true),
    el("p", "", filled(WORDS.tools.receipt.made, { day: spoken(today()), time: clock() })),
    address && el("p", "", filled(WORDS.tools.receipt.again, { address })),
    el("p", "", el("b", "", WORDS.checker_opened.paper.self_filled)),
    el("p", "garis-nama", WORDS.tools.receipt.by),
  ].filter((node) => node !== "");
}
