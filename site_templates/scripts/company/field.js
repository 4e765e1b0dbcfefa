// The field for a company's name, and the results below it. What is typed stays on this page.
import { el, shown } from "../shared/dom.js";

/** @typedef {{ input: HTMLInputElement, results: HTMLElement }} Field */

const FIELD = {
  type: "search",
  id: "nama-pt",
  autocomplete: "off",
  autocapitalize: "characters",
  spellcheck: "false",
  enterkeyhint: "search",
  maxlength: "200",
  placeholder: WORDS.company_look_up.field.example,
};

/**
 * Puts the field into `box`; `answer(query)` gives what stands below it.
 * @param {HTMLElement} box @param {(query: string) => any[]} answer
 * @returns {Field}
 */
export function searchField(box, answer) {
  const input = el("input", FIELD);
  const results = el("div", { class: "hasil-cari", "aria-live": "polite" });
  input.addEventListener("input", () => results.replaceChildren(...shown(answer(input.value))));
  box.append(el("label", { for: FIELD.id }, WORDS.company_look_up.field.label), input, results);
  if (input.value) input.dispatchEvent(new Event("input"));
  return { input, results };
}
