// Sending the verdict on, and printing it.
import { el } from "../shared/dom.js";
import { print, share } from "../shared/handing_on.js";
import { DATA } from "./data.js";
import { sharedAddress } from "./from_questions.js";

/** The buttons; `told` is what is sent, line by line, before the address with the answers. @param {string[]} told */
export function sharing(told) {
  /** @param {string} label @param {(event: Event) => void} onclick */
  const button = (label, onclick) => el("button", { type: "button", class: "tombol kedua", onclick }, label);
  const advice = WORDS.checker_verdict.sending.share_line;
  const sending = button(WORDS.checker_verdict.sending.share, () =>
    share([...told, DATA.site.notOfficial, sharedAddress()].join("\n"), sending),
  );
  const printing = button(WORDS.checker_verdict.sending.print, () => print(printing));
  return [el("div", "bagi", sending, printing), el("p", "ket bagi-ket", advice)];
}
