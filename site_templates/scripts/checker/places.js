// Where to: the main destinations first; every other one after a tap, with a field to look for it.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { IDS } from "./data.js";
import { settle } from "./guard.js";
import { UNSURE } from "./labels.js";
import { box } from "./router.js";
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
  const known = options.filter(({ id }) => id !== other.id).sort((a, b) => a.label.localeCompare(b.label, "id"));
  const buttons = known.map(button);
  const words = WORDS.checker_screens.screens.type_place;
  const told = el("p", { class: "bantu", role: "status" });
  const oninput = () => {
    const { ids, meant } = found(known, search.value);
    for (const [i, one] of buttons.entries()) one.hidden = !ids.includes(known[i].id);
    const names = known.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
    told.textContent = ids.length ? (meant ? didYouMean(names) : "") : WORDS.checker_screens.screens.no_place;
  };
  const attributes = { type: "search", class: "cari", "aria-label": words, placeholder: words, autocomplete: "off" };
  const search = el("input", { ...attributes, oninput });
  const last = el("div", "pilihan", button(other), button(UNSURE));
  body.replaceChildren(search, told, el("div", "pilihan dua", buttons), last);
  settle();
  search.focus();
  fetchSearch(oninput);
}

/** @param {string[]} names */
const didYouMean = (names) => filled(WORDS.checker_screens.screens.did_you_mean, { names: names.join(", ") });

/** Other names and misspellings are known to a script of its own; without it the name itself is enough. */
function fetchSearch(/** @type {() => void} */ onload) {
  const src = box.dataset.cariNegara;
  if (!window.cariNegara && src) document.head.append(el("script", { src, onload }));
}

/**
 * The destinations that fit what is typed; `meant`: not by their name as it is written.
 * @param {Option[]} known
 * @param {string} typed
 */
function found(known, typed) {
  /** @param {string} text */
  const plain = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
  const named = known.filter(({ label }) => plain(label).includes(plain(typed))).map(({ id }) => id);
  const meant = named.length ? [] : (window.cariNegara?.(typed) ?? []);
  return { ids: [...named, ...meant], meant: meant.length > 0 };
}
