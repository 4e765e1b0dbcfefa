// The field that asks where somebody lives. All places come with a script of their own, when the field is touched.
import { el } from "./dom.js";
import { fetched } from "./fetched.js";

/** @typedef {import("../region/main.js").Wilayah} Wilayah */
/**
 * `list`: what may be meant; `news`: what is said about it; `asking`: what stands there until a place is chosen.
 * @typedef {{ box: HTMLElement, input: HTMLInputElement, asking: HTMLElement, news: HTMLElement, list: HTMLElement,
 *   onchoose: (code: string) => void }} RegionField
 */

/** All places by name. @param {string} src address of their script */
export const fetchRegions = (src) => fetched(src, () => window.wilayah);

/** The offices of all places. @param {string} src address of their script */
export const fetchOffices = (src) => fetched(src, () => window.dinas);

/**
 * @param {string} src address of the script with all places
 * @param {string | null} code the place that is chosen already
 * @param {(code: string) => void} onchoose hears of a choice that is made here; "" when it is taken back
 */
export function regionField(src, code, onchoose) {
  const news = el("p", { class: "bantu", role: "status" });
  const list = el("div", "wilayah-daftar");
  /** @param {(wilayah: Wilayah) => void} then */
  const withPlaces = (then) => {
    fetchRegions(src).then(then, () => {
      news.textContent = WORDS.region_field.late;
    });
  };
  const search = () => withPlaces(({ search: show }) => show(field));
  const attributes = {
    type: "search",
    class: "cari",
    placeholder: WORDS.region_field.hint,
    autocomplete: "off",
    maxlength: 80,
    onfocus: search,
    oninput: search,
  };
  const input = el("input", attributes);
  const onclick = () => withPlaces(({ provinces }) => provinces(field));
  const tap = el("button", { type: "button", class: "wilayah-ketuk", onclick }, WORDS.region_field.by_province);
  const asking = el("div", "", el("label", "", el("span", "", WORDS.region_field.label), input), tap);
  const box = el("div", "wilayah", asking, news, list);
  const field = { box, input, asking, news, list, onchoose };
  if (code) withPlaces(({ settle }) => settle(field, code));
  return box;
}
