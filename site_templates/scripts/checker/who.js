// For whom the checker is filled in: one tap on the first screen, and the next resident after a verdict.
import { all, el } from "../shared/dom.js";
import { IDS } from "./data.js";
import { save, startAnew } from "./router.js";
import { fillFor, state } from "./state.js";

/** @typedef {import("./person.js").Who} Who */

/** @type {Record<Who, string>} */
const NAMES = {
  saya: WORDS.checker_screens.screens.me,
  keluarga: WORDS.checker_screens.screens.family,
  warga: WORDS.checker_screens.screens.resident,
};

/** The row that asks it; `chosen` draws anew what speaks of that person. @param {() => void} chosen */
export function whoRow(chosen) {
  /** @param {Event} event @param {Who} who */
  const pick = (event, who) => {
    fillFor(who);
    save();
    for (const button of all(row, "button")) button.setAttribute("aria-pressed", String(button === event.target));
    chosen();
  };
  const buttons = Object.entries(NAMES).map(([who, name]) => {
    const onclick = (/** @type {Event} */ event) => pick(event, /** @type {Who} */ (who));
    return el("button", { type: "button", class: "pilih", "aria-pressed": String(state.who === who), onclick }, name);
  });
  const row = el("div", { class: "siapa", role: "group", "aria-labelledby": "siapa" }, [
    el("p", { id: "siapa" }, WORDS.checker_screens.screens.who),
    el("div", "pilihan", buttons),
  ]);
  return row;
}

/** For whom, as one of the answers. */
export const whoAnswer = () => `${WORDS.checker_screens.screens.who} ${NAMES[state.who]}`;

/** An official goes on to the next resident: everything is forgotten but that it is for one. */
export function nextResident() {
  if (state.who !== "warga") return null;
  const onclick = () => startAnew("warga");
  return el("button", { type: "button", class: "tombol", onclick }, WORDS.checker_screens.screens.next_resident);
}

/** Whether a screen with `questions` is the one that asks for whom. @param {string[]} questions */
export const asksWho = (questions) => questions.includes(IDS.stage);
