// Whose poster it is: of a region that has its own, or the one for any place, with that place's name and offices.
import { all, byId, el } from "../shared/dom.js";
import { keptField } from "../shared/kept_place.js";
import { markOf } from "../shared/mark.js";
import { fetchOffices, fetchRegions } from "../shared/region_field.js";

/** @typedef {import("./open_sheets.js").Place} Place */
const ANYWHERE = "umum";
/** So many offices fit on the sheet, the empty line counted. */
const MOST = 2;
/** No place is chosen: its lines are written by hand. @type {Place} */
export const NOWHERE = { name: "", offices: [], unknown: true };

/** Shows one sheet of paper and hides the others. @param {string} page */
function show(page) {
  for (const sheet of all(document, ".lembar")) sheet.dataset.milik = String(sheet.id === `lembar-${page}`);
}

/**
 * The field for the place, and the sheet of the place that is chosen in it or was named by a link.
 * @param {(place: Place) => void} onplace hears of each choice
 */
export function posterPlace(onplace) {
  const box = byId("isian-wilayah");
  const fill = anySheet(box.dataset, onplace);
  const named = keptField(box, String(box.dataset.daftar), fill);
  show(document.getElementById(`lembar-${named}`) ? named : ANYWHERE);
}

/**
 * Fills and shows the sheet for a place with this code; "" leaves its lines empty.
 * @param {DOMStringMap} scripts @param {(place: Place) => void} onplace
 */
function anySheet({ daftar = "", dinas = "" }, onplace) {
  const [name, list] = [byId("nama-wilayah"), byId("kantor-wilayah")];
  const blank = { name: String(name.textContent), rows: [...list.children] };
  return async (/** @type {string} */ code) => {
    name.textContent = blank.name;
    list.replaceChildren(...blank.rows);
    if (!code) {
      show(ANYWHERE);
      return onplace(NOWHERE);
    }
    const { regions } = await fetchRegions(daftar);
    show(regions.data.kits.includes(code) ? regions.data.pages[code] : ANYWHERE);
    name.textContent = regions.titleAt(code);
    const brought = await fetchOffices(dinas).catch(() => null);
    const place = brought ? served(brought.offices, code) : NOWHERE;
    if (brought) list.replaceChildren(...localRows(place, blank.rows));
    onplace({ ...place, name: regions.titleAt(code) });
  };
}

/** @param {import("../region/offices.js").Offices} offices @param {string} code @returns {Place} */
function served(offices, code) {
  const serving = offices.servedBy(code).filter((key) => !offices.doubt(code, key));
  const unknown = !offices.hasOwn(code) || !serving.length;
  return { name: "", offices: serving.map((key) => offices.contacts[key]), unknown };
}

/**
 * The offices of a place before those of the whole country; where its own is not known, its line stays empty.
 * @param {Place} place @param {Element[]} rows
 */
function localRows({ offices, unknown }, [blank, ...country]) {
  const empty = unknown ? [blank] : [];
  return [...empty, ...offices.slice(0, MOST - empty.length).map(row), ...country];
}

/** @param {import("../data").Contact} contact */
function row({ name, lines: [line], fallback, address, sure }) {
  const short = name.split(",")[0];
  if (line) return el("li", "", el("b", "", line.shown), " ", short, markOf(sure));
  return el("li", "tanpa-nomor", el("b", "", short), " ", address || fallback, markOf(sure));
}
