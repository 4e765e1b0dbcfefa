// Where more than one answer is true: all are ticked, and the one that weighs most against the offer counts.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { NO_SIGN, UNKNOWN } from "./data.js";
import { settle } from "./guard.js";
import { labelOf } from "./labels.js";
import { optionButton } from "./option.js";
import { judgedOf, state } from "./state.js";

/** @typedef {Pick<import("../data").Option, "id" | "label" | "hint">} Option */

/**
 * The button below the options of `question`; a tap turns them into boxes to tick.
 * @param {string} question
 * @param {Option[]} options
 * @param {HTMLElement} body where they stand
 * @param {(id: string) => void} take gets the answer that counts
 */
export function severalButton(question, options, body, take) {
  const onclick = () => {
    body.classList.remove("dua"); // boxes are wider than buttons
    body.replaceChildren(...boxes(question, options, take));
    settle();
  };
  return el("button", { type: "button", class: "pilih", onclick }, WORDS.checker_screens.screens.several);
}

/** @param {string} question @param {Option[]} options @param {(id: string) => void} take */
function boxes(question, options, take) {
  /** @type {Set<string>} */
  const chosen = new Set();
  const told = el("p", { class: "bantu", role: "status" });
  const on = () => take(heaviest(question, [...chosen]));
  const next = el("button", { type: "button", class: "tombol", hidden: true, onclick: on });
  next.textContent = WORDS.checker_screens.screens.next;
  const some = options.filter(({ id }) => id !== NO_SIGN && id !== UNKNOWN);
  const buttons = some.map((option) => {
    const button = optionButton(option, false, " centang", () => {
      if (!chosen.delete(option.id)) chosen.add(option.id);
      button.setAttribute("aria-pressed", String(chosen.has(option.id)));
      next.hidden = !chosen.size;
      const answer = chosen.size > 1 ? labelOf(question, heaviest(question, [...chosen])) : "";
      told.textContent = answer && filled(WORDS.checker_screens.screens.heaviest, { answer });
    });
    return button;
  });
  return [...buttons, told, next];
}

/**
 * The one of `ids` that leads to the gravest result, and among equals to the most that speaks against the offer.
 * @param {string} question
 * @param {string[]} ids
 */
function heaviest(question, ids) {
  const judged = ids.map((id) => ({ id, ...judgedOf({ ...state.answers, [question]: id }) }));
  return judged.sort((a, b) => a.rank - b.rank || b.held.length - a.held.length)[0].id;
}
