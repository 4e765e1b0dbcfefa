// What stands below every screen.
import { el } from "../shared/dom.js";
import { AD_READER, go, startAnew } from "./router.js";

export function tools() {
  const node = el("div", "alat");
  const offer = () => {
    const again = el("button", { type: "button", class: "kecil", onclick: ask }, WORDS.checker_screens.screens.again);
    node.replaceChildren(again);
    return again;
  };
  const ask = () => {
    const keep = () => offer().focus();
    const yes = el(
      "button",
      { type: "button", class: "tombol kedua", onclick: () => startAnew() },
      WORDS.checker_screens.screens.again_yes,
    );
    const no = el(
      "button",
      { type: "button", class: "tombol kedua", onclick: keep },
      WORDS.checker_screens.screens.again_no,
    );
    node.replaceChildren(el("p", { id: "tanya-hapus" }, WORDS.checker_screens.screens.again_ask), yes, no);
    yes.setAttribute("aria-describedby", "tanya-hapus");
    no.focus();
  };
  offer();
  return node;
}

/** The way to the reader of advertisements, offered where the checker starts. */
export function adOffer() {
  const read = () => go(AD_READER);
  return el("button", { type: "button", class: "tombol kedua", onclick: read }, WORDS.checker_screens.advert.offer);
}
