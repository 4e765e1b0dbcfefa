// Where somebody lives: brought when the field for it is touched, on the checker's page and on others.
import { unpack } from "../shared/unpack.js";
import { takeAlong } from "./along.js";
import { show } from "./below.js";
import { provinces, search, settle } from "./choosing.js";
import { Regions } from "./regions.js";

/** @typedef {import("../shared/region_field.js").RegionField} RegionField */
/** @typedef {typeof wilayah} Wilayah */

const regions = new Regions(unpack(CARRIED));
const wilayah = {
  regions,
  takeAlong,
  /** @param {RegionField} field */
  search: (field) => search(regions, field),
  /** @param {RegionField} field */
  provinces: (field) => provinces(regions, field),
  /** @param {RegionField} field @param {string} code */
  settle: (field, code) => settle(regions, field, code),
  /** @param {HTMLElement} box @param {HTMLElement} below @param {string} code */
  show: (box, below, code) => show(regions, box, below, code),
};
window.wilayah = wilayah;
