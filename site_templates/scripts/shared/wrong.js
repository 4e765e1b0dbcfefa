// "Ada yang salah?": a message that names a fact, its value and the page; without a contact, whom to tell.
import { el } from "./dom.js";
import { filled } from "./words.js";

const LONGEST = 200;
const OUT = { class: "lapor-keliru", target: "_blank", rel: "noopener noreferrer" };

/**
 * @param {string} way the address of a message up to its text, "" without a contact
 * @param {string} root the way to the site's root
 * @param {{ id: string, value: string, page: string }} fact
 */
export function wrongLink(way, root, { id, value, page }) {
  const text = filled(WORDS.reviews.wrong.message, { id, value: value.slice(0, LONGEST), page }).replace(/\|/g, "\n");
  const message = filled(way, { id: encodeURIComponent(id) }) + encodeURIComponent(text);
  return el("a", { ...OUT, href: way ? message : `${root}tentang/#ada-yang-salah` }, WORDS.reviews.wrong.link);
}
