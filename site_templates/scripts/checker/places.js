// Where to: the main destinations first; every other one after a tap, with a field to look for it.
import { el } from "../shared/dom.js";
import { IDS } from "./data.js";
import { settle } from "./guard.js";
import { UNSURE } from "./labels.js";
import { state } from "./state.js";

/** @typedef {import("../data").Option} Option */
/** @typedef {(option: Pick<Option, "id" | "label" | "hint">) => HTMLElement} Button */

/** @param {string} question @param {Option[]} options @param {Button} button makes one of an option */
export function places(question, options, button) {
  const body = el("div", "");
  const main = options.filter((option) => option.main || option.id === state.answers[question]);
  const onclick = () => openPlaces(options, button, body);
  const words = WORDS.checker_screens.screens.other_places;
  const more = el("button", { type: "button", class: "pilih", onclick }, el("b", "", words));
  body.append(el("div", "pilihan dua", main.map(button), more, button(UNSURE)));
  return body;
}

/** @param {Option[]} options @param {Button} button @param {HTMLElement} body */
function openPlaces(options, button, body) {
  const other = { id: IDS.elsewhere, label: WORDS.checker_screens.screens.not_listed };
  const known = options.filter(({ id }) => id !== other.id);
  const buttons = known.sort((a, b) => a.label.localeCompare(b.label, "id")).map(button);
  const words = WORDS.checker_screens.screens.type_place;
  const oninput = () => filter(buttons, search.value);
  const attributes = { type: "search", class: "cari", "aria-label": words, placeholder: words, autocomplete: "off" };
  const search = el("input", { ...attributes, oninput });
  const last = el("div", "pilihan", button(other), button(UNSURE));
  body.replaceChildren(search, el("div", "pilihan dua", buttons), last);
  settle();
  search.focus();
}

/**
 * Hides the buttons whose name does not hold `typed`; spaces and case do not matter.
 * @param {HTMLElement[]} buttons
 * @param {string} typed
 */
function filter(buttons, typed) {
  /** @param {string | null} text */
  const plain = (text) =>
    String(text)
      .toLowerCase()
      .replace(/[^a-z]/g, "");
  for (const button of buttons) button.hidden = !plain(button.textContent).includes(plain(typed));
}
