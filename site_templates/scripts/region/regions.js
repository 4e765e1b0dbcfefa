// Every place by its name, made of what the build wrote.
import { filled } from "../shared/words.js";
import { KOTA, makeFinder, PROVINSI } from "./find.js";

/** @typedef {import("../data").RegionsData} RegionsData */
/** @typedef {import("./find.js").Named} Named */

/** The full name of a place: "Kota Contoh". @param {Pick<Named, "kind" | "name">} place */
export function titleOf({ kind, name }) {
  if (kind === PROVINSI) return filled(WORDS.region_field.province, { name });
  return filled(kind === KOTA ? WORDS.region_field.city : WORDS.region_field.regency, { name });
}

/** @param {string} code */
export const provinceOf = (code) => code.slice(0, 2);

export class Regions {
  /** @param {RegionsData} data */
  constructor(data) {
    this.data = data;
    /** Each province with its towns. */
    this.named = data.provinces.map(({ code, name, towns }) => ({
      province: { code, kind: PROVINSI, name, also: data.also[code] ?? [] },
      towns: towns.map((town) => townOf(code, town, data.also)),
    }));
    const all = this.named.flatMap(({ province, towns }) => [province, ...towns]);
    /** @type {Map<string, Named>} */
    this.known = new Map(all.map((place) => [place.code, place]));
    this.find = makeFinder(all, new Map(Object.entries(data.short ?? {})));
  }

  /** The code that a link means: a code, or the name of a page; "" for anything else. @param {string} said */
  codeOf(said) {
    if (this.known.has(said)) return said;
    const own = Object.entries(this.data.pages).find(([, page]) => page === said);
    return own?.[0] ?? this.data.provinces.find(({ page }) => page === said)?.code ?? "";
  }

  /** The page that tells about a place: its own, or its province's. @param {string} code */
  pageOf(code) {
    return this.data.pages[code] ?? this.data.provinces.find((one) => one.code === provinceOf(code))?.page ?? "";
  }

  /** The full name of a place, "" for no such place. @param {string} code */
  titleAt(code) {
    const place = this.known.get(code);
    return place ? titleOf(place) : "";
  }

  /** @param {string} code */
  provinceName(code) {
    return this.known.get(provinceOf(code))?.name ?? "";
  }
}

/**
 * "71*Contoh" is the city 36.71.
 * @param {string} province @param {string} town @param {Record<string, string[]>} also
 */
function townOf(province, town, also) {
  const code = `${province}.${town.slice(0, 2)}`;
  const city = town[2] === "*";
  return { code, kind: city ? KOTA : "kabupaten", name: town.slice(city ? 3 : 2), also: also[code] ?? [] };
}
