// Whose poster it is: of a region that has its own, or the one for any place, with that place's name and offices.
import { all, byId, el } from "../shared/dom.js";
import { keptField } from "../shared/kept_place.js";
import { fetchOffices, fetchRegions } from "../shared/region_field.js";

const ANYWHERE = "umum";
/** So many offices fit on the sheet, the empty line counted. */
const MOST = 2;

/** Shows one sheet of paper and hides the others. @param {string} page */
function show(page) {
  for (const sheet of all(document, ".lembar")) sheet.hidden = sheet.id !== `lembar-${page}`;
}

/** The field for the place, and the sheet of the place that is chosen in it or was named by a link. */
export function posterPlace() {
  const box = byId("isian-wilayah");
  const fill = anySheet(box.dataset);
  const named = keptField(box, String(box.dataset.daftar), fill);
  show(document.getElementById(`lembar-${named}`) ? named : ANYWHERE);
}

/** Fills and shows the sheet for a place with this code; "" leaves its lines empty. @param {DOMStringMap} scripts */
function anySheet({ daftar = "", dinas = "" }) {
  const [name, list] = [byId("nama-wilayah"), byId("kantor-wilayah")];
  const blank = { name: String(name.textContent), rows: [...list.children] };
  return async (/** @type {string} */ code) => {
    name.textContent = blank.name;
    list.replaceChildren(...blank.rows);
    if (!code) return show(ANYWHERE);
    const { regions } = await fetchRegions(daftar);
    const own = regions.data.kits.includes(code);
    show(own ? regions.data.pages[code] : ANYWHERE);
    if (own) return;
    name.textContent = regions.titleAt(code);
    const brought = await fetchOffices(dinas).catch(() => null);
    if (brought) list.replaceChildren(...localRows(brought.offices, code, blank.rows));
  };
}

/**
 * The offices of a place before those of the whole country; where its own is not known, its line stays empty.
 * @param {import("../region/offices.js").Offices} offices @param {string} code @param {Element[]} rows
 */
function localRows(offices, code, [blank, ...country]) {
  const serving = offices.servedBy(code).filter((key) => !offices.doubt(code, key));
  const empty = offices.hasOwn(code) && serving.length ? [] : [blank];
  const rows = serving.slice(0, MOST - empty.length).map((key) => row(offices.contacts[key]));
  return [...empty, ...rows, ...country];
}

/** @param {import("../data").Contact} contact */
function row({ name, lines: [line], fallback, address }) {
  const short = name.split(",")[0];
  if (line) return el("li", "", el("b", "", line.shown), " ", short);
  return el("li", "tanpa-nomor", el("b", "", short), " ", address || fallback);
}
