// The mark of how sure something is, where there is no room for its day.
import { el } from "./dom.js";

/**
 * The mark alone; its word is for whoever hears it.
 * @param {string | undefined} sure what is said of it: the mark, the word, a comma, the day
 */
export function markOf(sure = "") {
  const [, mark, word] = /([●○]+) ([^,]+)/.exec(sure) || [];
  return mark ? ["\u00a0", el("span", { class: "yakin", role: "img", "aria-label": word }, mark)] : [];
}
