// The site as one file: one part is shown at a time, and what is not in the file says so.
import "../shared/older.js";
import { all, el } from "../shared/dom.js";

/** Where the whole site is; empty when it has no address. @type {string} */
const SITE = CARRIED.site;
const parts = [...all(document, "body > .satu-halaman")];
const start = parts[0];
const told = el("p", { class: "isi kurang", role: "status" });

/** @param {HTMLElement} part */
function showPart(part) {
  for (const one of parts) one.hidden = one !== part;
  told.remove();
  window.scrollTo(0, 0);
}

/** @param {MouseEvent} event */
function follow(event) {
  const link = /** @type {Element} */ (event.target).closest("a[href^='#/']");
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  const name = decodeURIComponent(String(link.getAttribute("href")).slice(1));
  const found = document.getElementById(name) ?? document.getElementById(name.replace(/#.*$/, ""));
  const part = name === "/" ? start : found && parts.find((one) => one.contains(found));
  if (!part) return elsewhere(link, name);
  showPart(part);
  if (found && found !== part) reveal(found);
}

/** @param {HTMLElement} found */
function reveal(found) {
  for (let box = found.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true;
  found.scrollIntoView();
}

/** @param {Element} link @param {string} name */
function elsewhere(link, name) {
  if (SITE) return location.assign(SITE + name.slice(1));
  told.textContent = WORDS.outside_pages.one_file.elsewhere;
  link.after(told);
}

showPart(start);
document.addEventListener("click", follow);
