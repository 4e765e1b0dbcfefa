// On every page, within the script of its kind.
import "./older.js";
import { stayAway } from "./leaving.js";
import { keepOffline } from "./offline.js";

/**
 * In a copied folder a link to a folder would show its files; on a server that folder is a page.
 * @param {MouseEvent} event
 */
function toIndex(event) {
  const link = /** @type {Element} */ (event.target).closest("a[href]");
  if (!(link instanceof HTMLAnchorElement)) return;
  if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
}

stayAway();
keepOffline();
if (location.protocol === "file:") addEventListener("click", toIndex, true);
