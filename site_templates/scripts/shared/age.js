// How old a page is, which only the visitor's own device knows.
import { all } from "./dom.js";
import { today } from "./today.js";

/** Shows that facts are past their day by this device's clock, because a phone may hold an old copy. */
export function tellAge() {
  for (const note of all(document, "[data-cek]")) if (today() > String(note.dataset.cek)) note.hidden = false;
}
