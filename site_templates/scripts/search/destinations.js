// Which destination is meant: by its names, towns and spellings, as the search of the site knows them.
import MiniSearch from "minisearch";
import { makeRespelling, mistakes } from "./respelling.js";
import { makeWords } from "./words.js";

/**
 * @param {import("../data").PlacesData} data
 * @returns {(typed: string) => string[]} ids of the destinations that may be meant, the likeliest first
 */
export function makePlaceSearch({ places, same, ignore }) {
  const { tokens, groups } = makeWords(same, ignore);
  /** @type {Set<string>} */
  const known = new Set();
  const processTerm = (/** @type {string} */ term) => known.add(term) && term;
  const index = new MiniSearch({ fields: ["names"], tokenize: tokens, processTerm });
  index.addAll(Object.entries(places).map(([id, names]) => ({ id, names })));
  const respelt = makeRespelling(groups, known);
  return (typed) => {
    const found = index.search(typed, { processTerm: respelt, prefix: true, fuzzy: mistakes, combineWith: "AND" });
    const best = found[0]?.score ?? 0;
    return found.filter(({ score }) => score * 3 >= best).map(({ id }) => id);
  };
}
