// Where findings and claims come from.
import { el } from "../shared/dom.js";
import { wrongLink } from "../shared/wrong.js";
import { addressOf } from "./addresses.js";
import { DATA, sources, sure } from "./data.js";
import { NEW_TAB, rootPath } from "./from_questions.js";

const HERE = "periksa/";

/**
 * Links to sources, by their places, and the way to say that what they stand below is wrong.
 * @param {number[]} places @param {string} id @param {string} value what is said above
 */
export function sourceLinks(places, id, value) {
  const named = places.map((place) => sources[place]);
  return el(
    "p",
    "sumber",
    named.map((source) => el("a", { href: rootPath + addressOf(source), ...NEW_TAB }, source.label)),
    el("a", { href: `${rootPath}sumber/#seberapa-pasti`, ...NEW_TAB }, WORDS.how_sure.legend),
    wrong(id, value),
  );
}

/** @param {string} id of the fact @param {string} value */
export const wrong = (id, value) =>
  wrongLink(DATA.site.wrong ?? "", rootPath, { id, value, page: DATA.site.checker ?? `/${HERE}` });

/** How sure a finding is; claims stand behind the findings. @param {number} place */
export const howSure = (place) => el("small", "yakin", sure[place]);
