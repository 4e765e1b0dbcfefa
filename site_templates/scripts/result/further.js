// The way on after a result: what was not asked because the result stood without it.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { goOn } from "./from_questions.js";

/** @param {import("../checker/tables.js").Result} result */
export function further({ open, more, unasked }) {
  const count = new Set([...open, ...more, ...unasked]).size;
  if (!count) return null;
  const label = filled(WORDS.checker_verdict.verdict.go_on, { count });
  return el("button", { type: "button", class: "tombol kedua lanjut", onclick: goOn }, label);
}
