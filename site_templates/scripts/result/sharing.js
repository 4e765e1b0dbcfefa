// Sending the verdict on, and printing it.
import { el } from "../shared/dom.js";
import { DATA } from "./data.js";
import { box, sharedAddress } from "./lent.js";

/** The buttons; `told` is what is sent, line by line, before the address with the answers. @param {string[]} told */
export function sharing(told) {
  /** @param {string} label @param {(event: Event) => void} onclick */
  const button = (label, onclick) => el("button", { type: "button", class: "tombol kedua", onclick }, label);
  const advice = WORDS.checker_verdict.sending.share_line;
  const share = button(WORDS.checker_verdict.sending.share, () =>
    send([...told, DATA.site.notOfficial, sharedAddress()].join("\n"), share),
  );
  return [
    el(
      "div",
      "bagi",
      share,
      button(WORDS.checker_verdict.sending.print, () => window.print()),
    ),
    el("p", "ket bagi-ket", advice),
  ];
}

/**
 * Hands `text` to the phone, else to the clipboard, else shows it beside `button`.
 * @param {string} text
 * @param {HTMLElement} button
 */
async function send(text, button) {
  try {
    if (navigator.share) return await navigator.share({ text });
    await navigator.clipboard.writeText(text);
    button.textContent = WORDS.checker_verdict.sending.copied;
  } catch (error) {
    if (/** @type {Error} */ (error).name === "AbortError" || box.querySelector(".salin")) return;
    button.parentElement?.append(
      el("textarea", { class: "salin", readonly: true, "aria-label": WORDS.checker_verdict.sending.copy_this }, text),
    );
  }
}
