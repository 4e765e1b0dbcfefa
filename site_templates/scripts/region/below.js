// What a page shows below the field for the chosen place: its offices, or its sheets of paper.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { provinceOf } from "./regions.js";

/** @typedef {import("./regions.js").Regions} Regions */

/**
 * Fills `below`; the offices of all places have come before, where the page asks for them. "" empties it.
 * @param {Regions} regions @param {HTMLElement} box @param {HTMLElement} below @param {string} code
 */
export function show(regions, box, below, code) {
  const dinas = window.dinas;
  dinas?.nearer(code);
  if (!code) below.replaceChildren();
  else below.replaceChildren(...(dinas ? offices(regions, dinas, box, code) : sheets(regions, box, code)));
}

/** @param {Regions} regions @param {import("./offices_main.js").Dinas} dinas @param {HTMLElement} box */
function offices(regions, { cards }, { dataset: { akar: root = "", cetak } }, /** @type {string} */ code) {
  const name = regions.titleAt(code);
  const found = cards(regions, code);
  // who needs help now is led nowhere else
  if (document.getElementById("darurat")) return found;
  // a town without a page of its own stands on its province's
  const told = regions.titleAt(regions.data.pages[code] ? code : provinceOf(code));
  return [
    ...found,
    button(`${root}wilayah/${regions.pageOf(code)}/`, filled(WORDS.region_field.page, { name: told })),
    ...(cetak === undefined
      ? []
      : [button(`${root}cetak/#wilayah=${code}`, filled(WORDS.region_field.sheets, { name }))]),
  ];
}

/** @param {Regions} regions @param {HTMLElement} box @param {string} code */
function sheets(regions, { dataset: { akar: root = "" } }, code) {
  const name = regions.titleAt(code);
  const poster = button(`${root}cetak/buat/#wilayah=${code}`, filled(WORDS.region_field.poster, { name }));
  if (!regions.data.kits.includes(code))
    return [poster, el("p", "", filled(WORDS.region_field.shared_sheets, { name }))];
  return [button(`${root}cetak/${regions.data.pages[code]}/`, filled(WORDS.region_field.sheets, { name })), poster];
}

/** @param {string} href @param {string} text */
const button = (href, text) => el("a", { class: "tombol kedua", href }, text);
