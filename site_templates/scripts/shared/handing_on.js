// Sharing, copying and printing: what a browser inside another app refuses ends in something that can still be done.
import { el } from "./dom.js";

/** So long a browser that can print or copy takes at most to begin. */
const BEGINS_MS = 1500;

/**
 * Hands `text` to the phone's share sheet, else to the clipboard, else shows it beside `button`.
 * @param {string} text
 * @param {HTMLElement} button
 */
export async function share(text, button) {
  try {
    if (navigator.share) return await Promise.race([navigator.share({ text }), neverCame()]);
  } catch (error) {
    if (/** @type {Error} */ (error).name === "AbortError") return;
  }
  return copy(text, button);
}

/** Inside some apps nothing comes and nothing is refused: the page stands in front, as if nobody had asked. */
const neverCame = () =>
  new Promise((_, refuse) =>
    setTimeout(() => document.visibilityState === "visible" && document.hasFocus() && refuse(new Error()), BEGINS_MS),
  );

/** @param {string} text @param {HTMLElement} button */
export async function copy(text, button) {
  const copied = () => {
    button.textContent = WORDS.checker_verdict.sending.copied;
  };
  try {
    // inside some apps the browser neither copies nor refuses
    await Promise.race([navigator.clipboard.writeText(text), refusal()]);
    copied();
  } catch {
    const field = beside(text, button);
    if (!copiedTheOldWay()) return;
    field.remove();
    copied();
  }
}

/** @type {() => Promise<never>} */
const refusal = () => new Promise((_, refuse) => setTimeout(refuse, BEGINS_MS));

/** The text in a field beside `button`, marked from end to end. @param {string} text @param {HTMLElement} button */
function beside(text, button) {
  const name = WORDS.checker_verdict.sending.copy_this;
  const field = el("textarea", { class: "salin", readonly: true, "aria-label": name }, text);
  button.parentElement?.querySelector(":scope > textarea.salin")?.remove();
  button.parentElement?.append(field);
  field.focus();
  field.select();
  return field;
}

function copiedTheOldWay() {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}

/** Prints the page; where nothing begins, it is said beside `button` what else can be done. @param {Element} button */
export function print(button) {
  let began = false;
  const note = () => {
    began = true;
  };
  addEventListener("beforeprint", note, { once: true });
  try {
    window.print();
  } catch {
    // said below
  }
  setTimeout(() => {
    removeEventListener("beforeprint", note);
    if (began || button.parentElement?.querySelector(":scope > .tak-cetak")) return;
    const words = WORDS.checker_verdict.sending.cannot_print;
    button.parentElement?.append(el("p", { class: "ket tak-cetak", role: "status" }, words));
  }, BEGINS_MS);
}
