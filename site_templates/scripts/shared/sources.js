// The small numbers behind a fact: each opens its source where it stands. Without this script it leads to the list at
// the end of the page.
import { el } from "./dom.js";

/** @param {MouseEvent} event */
export function openSource(event) {
  const number = /** @type {Element} */ (event.target).closest(".src a[href^='#s']");
  const source = number && document.getElementById(number.getAttribute("href")?.slice(1) ?? "");
  if (!number || !source) return;
  event.preventDefault();
  const shown = number.parentElement?.querySelector(`[data-sumber="${source.id}"]`);
  if (shown) shown.remove();
  else number.parentElement?.append(el("span", { class: "sumber-di-sini", "data-sumber": source.id }, copy(source)));
  number.setAttribute("aria-expanded", String(!shown));
}

/** The number and the link of a source. @param {Element} source */
const copy = (source) => [`${source.id.slice(1)}. `, ...[...source.children].map((child) => child.cloneNode(true))];
