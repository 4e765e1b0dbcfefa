// What a result keeps folded: where its findings come from, and the report. Brought by later.js.
import { el } from "../shared/dom.js";
import { unpack } from "../shared/unpack.js";
import { addressOf } from "./addresses.js";
import { reportForm } from "./report_form.js";

/** @typedef {typeof folded} Folded */

/** @type {import("../data").FoldedData} */
const { sources } = unpack(CARRIED);
const folded = {
  reportForm,
  /** @param {number[]} places @param {(path: string) => Record<string, string>} linking the attributes of a link */
  links: (places, linking) => places.map((i) => el("a", linking(addressOf(sources[i])), sources[i].label)),
};
window.isiLipatan = folded;
