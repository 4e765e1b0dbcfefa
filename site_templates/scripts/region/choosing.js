// What the field shows: places that may be meant, all of them by province, and the one that was chosen.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { PROVINSI } from "./find.js";
import { titleOf } from "./regions.js";

/** @typedef {import("./regions.js").Regions} Regions */
/** @typedef {import("./find.js").Named} Named */
/** @typedef {import("../shared/region_field.js").RegionField} RegionField */

export const MOST = 6;

/** Shows what may be meant by what stands in the field. @param {Regions} regions @param {RegionField} field */
export function search(regions, field) {
  const typed = field.input.value.trim();
  const found = typed ? regions.find(typed).slice(0, MOST) : [];
  field.news.textContent =
    typed && !found.length ? WORDS.region_field.none : twins(found) ? WORDS.region_field.which : "";
  field.list.replaceChildren(...found.map(({ place }) => option(regions, field, place)));
  field.input.onkeydown = (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    firstButton(field)?.focus();
  };
}

/** Whether a regency and a city of one name fit alike. @param {import("./find.js").Found[]} found */
export const twins = ([one, other]) =>
  Boolean(other) && other.place.kind !== PROVINSI && one.points === other.points && one.place.name === other.place.name;

/** @param {Regions} regions @param {RegionField} field @param {Named} place */
function option(regions, field, place) {
  const where = place.kind === PROVINSI ? "" : regions.provinceName(place.code);
  return button(() => choose(regions, field, place.code), titleOf(place), where);
}

/** Shows every province. @param {Regions} regions @param {RegionField} field */
export function provinces(regions, field) {
  field.news.textContent = "";
  const rows = regions.named.map((one) => button(() => towns(regions, field, one), one.province.name));
  field.list.replaceChildren(...rows);
  firstButton(field)?.focus();
}

/**
 * Shows every town of a province.
 * @param {Regions} regions @param {RegionField} field @param {Regions["named"][number]} one
 */
function towns(regions, field, { province, towns: all }) {
  const back = button(() => provinces(regions, field), WORDS.region_field.provinces);
  const whole = filled(WORDS.region_field.whole_province, { name: province.name });
  const rows = all.map((town) => button(() => choose(regions, field, town.code), titleOf(town)));
  field.list.replaceChildren(
    back,
    ...rows,
    button(() => choose(regions, field, province.code), whole),
  );
  back.focus();
}

/** @param {Regions} regions @param {RegionField} field @param {string} code */
function choose(regions, field, code) {
  settle(regions, field, code);
  firstButton(field)?.focus();
  field.onchoose(code);
}

/**
 * Shows the chosen place in the place of the field.
 * @param {Regions} regions @param {RegionField} field @param {string} code
 */
export function settle(regions, field, code) {
  const place = regions.known.get(code);
  if (!place) return;
  const again = () => {
    field.asking.hidden = false;
    field.list.replaceChildren();
    field.input.value = "";
    field.onchoose("");
    field.input.focus();
  };
  field.news.textContent = "";
  field.asking.hidden = true;
  const where = place.kind === PROVINSI ? "" : el("small", "", regions.provinceName(code));
  const change = el("button", { type: "button", class: "wilayah-ketuk", onclick: again }, WORDS.region_field.change);
  field.list.replaceChildren(el("p", "wilayah-dipilih", el("span", "", el("b", "", titleOf(place)), where), change));
}

/** @param {RegionField} field */
const firstButton = ({ list }) => list.querySelector("button");

/** @param {() => void} onclick @param {string} title @param {string} [where] */
function button(onclick, title, where) {
  const attributes = { type: "button", class: "wilayah-pilih", onclick };
  return el("button", attributes, el("b", "", title), where && el("small", "", where));
}
