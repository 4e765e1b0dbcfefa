// Closed parts of a page: a link into one opens it, and paper shows them all.
import { all } from "./dom.js";

/** @param {Element | null | undefined} place @returns {HTMLDetailsElement | null} */
const around = (place) => place?.closest("details") ?? null;

/** Opens every closed part that holds the place which the address names, or that stands right in it. */
function openNamed() {
  const place = document.getElementById(location.hash.slice(1));
  /** @type {HTMLDetailsElement | null | undefined} */
  const own = place?.querySelector(":scope > details");
  const closed = [];
  for (let part = own ?? around(place); part; part = around(part.parentElement)) if (!part.open) closed.push(part);
  for (const part of closed) part.open = true;
  if (closed.length) place?.scrollIntoView();
}

/** A link that leads where one is already changes no address. @param {MouseEvent} event */
function openAgain(event) {
  const link = /** @type {Element} */ (event.target).closest("a");
  if (link?.hash && link.href === location.href) openNamed();
}

/** Follows the address of the page now and whenever it changes. */
export function followAddress() {
  addEventListener("hashchange", openNamed);
  addEventListener("click", openAgain);
  openNamed();
}

/** What is closed is open on paper, also where the style alone cannot open it. */
export function openOnPaper() {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = /** @type {HTMLDetailsElement[]} */ ([...all(document, "details:not([open])")]);
    for (const part of opened) part.open = true;
  });
  addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
  });
}
