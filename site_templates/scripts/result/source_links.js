// Where findings and claims come from.
import { el } from "../shared/dom.js";
import { addressOf } from "./addresses.js";
import { sources } from "./data.js";
import { NEW_TAB, rootPath } from "./lent.js";

/** Links to sources, by their places. @param {number[]} places */
export function sourceLinks(places) {
  const named = places.map((place) => sources[place]);
  return el(
    "p",
    "sumber",
    named.map((source) => el("a", { href: rootPath + addressOf(source), ...NEW_TAB }, source.label)),
  );
}
