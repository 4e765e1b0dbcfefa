// Icons: the page brings those that its script shows, so that each is drawn once for all.
import { byId } from "./dom.js";

/** The icon that the page calls `name`; the words beside it carry the meaning. @param {string} name */
export function icon(name) {
  const shelf = /** @type {HTMLTemplateElement} */ (byId("icons")).content;
  return /** @type {Node} */ (shelf.querySelector(`[data-icon="${name}"]`)).cloneNode(true);
}
