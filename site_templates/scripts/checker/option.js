// One answer to choose: its button, and which ones are pressed.
import { all, byId, el } from "../shared/dom.js";

/** @typedef {Pick<import("../data").Option, "id" | "label" | "hint">} Option */

/** The id of the place where `question` is answered. @param {string} question */
export const idOf = (question) => `tanya-${question}`;

/** @param {Option} option @param {boolean} pressed @param {string} kind @param {() => void} onclick */
export function optionButton({ id, label, hint }, pressed, kind, onclick) {
  const attributes = {
    type: "button",
    class: `pilih${kind}`,
    "aria-pressed": String(pressed),
    "data-pilih": id,
    onclick,
  };
  return el("button", attributes, el("b", "", label), hint && el("small", "", hint));
}

/** Marks the chosen options of `question`, and takes a reminder away. @param {string} question @param {string[]} ids */
export function press(question, ids) {
  const place = byId(idOf(question));
  for (const button of all(place, "[data-pilih]"))
    button.setAttribute("aria-pressed", String(ids.includes(String(button.dataset.pilih))));
  if (ids.length) place.querySelector(".kurang")?.remove();
}
