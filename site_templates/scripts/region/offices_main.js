// The offices of all places: brought when one is chosen.
import { unpack } from "../shared/unpack.js";
import { Offices } from "./offices.js";
import { cards, nearer } from "./panel.js";

/** @typedef {typeof dinas} Dinas */
/** @typedef {import("./regions.js").Regions} Regions */

const offices = new Offices(unpack(CARRIED));
const dinas = {
  offices,
  /** @param {Regions} regions @param {string} code */
  cards: (regions, code) => cards(regions, offices, code),
  /** @param {string} code */
  nearer: (code) => nearer(offices, code),
};
window.dinas = dinas;
