// Where findings and claims come from.
import { el } from "../shared/dom.js";
import { addressOf } from "./addresses.js";
import { sources, sure } from "./data.js";
import { NEW_TAB, rootPath } from "./from_questions.js";

/** Links to sources, by their places. @param {number[]} places */
export function sourceLinks(places) {
  const named = places.map((place) => sources[place]);
  return el(
    "p",
    "sumber",
    named.map((source) => el("a", { href: rootPath + addressOf(source), ...NEW_TAB }, source.label)),
    el("a", { href: `${rootPath}sumber/#seberapa-pasti`, ...NEW_TAB }, WORDS.how_sure.legend),
  );
}

/** How sure a finding is; claims stand behind the findings. @param {number} place */
export const howSure = (place) => el("small", "yakin", sure[place]);
