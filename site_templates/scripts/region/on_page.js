// On a page that asks where the reader lives: the field, and below it what there is for his own place.
import { all, el } from "../shared/dom.js";
import { keptField } from "../shared/kept_place.js";
import { fetchOffices, fetchRegions } from "../shared/region_field.js";

/** @param {HTMLElement} box */
function ask(box) {
  const { wilayah = "", dinas } = box.dataset;
  const [field, below] = [el("div", ""), el("div", "wilayah-isi")];
  box.replaceChildren(field, below);
  keptField(field, wilayah, (code) => {
    // what is there for other places is in the way now
    for (const other of all(document, "[data-lain]")) other.hidden = Boolean(code);
    Promise.all([fetchRegions(wilayah), dinas && fetchOffices(dinas)]).then(
      ([{ show }]) => show(box, below, code),
      () => below.replaceChildren(el("p", "", WORDS.region_field.offices_late)),
    );
  });
}

for (const box of all(document, "[data-wilayah]")) ask(box);
