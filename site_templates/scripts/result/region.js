// The visitor's own place: its name and its offices, once the scripts with all places and offices have come.
import { el } from "../shared/dom.js";
import { fetchOffices, fetchRegions, regionField } from "../shared/region_field.js";
import { filled } from "../shared/words.js";
import { DATA } from "./data.js";
import { box, save, state } from "./from_questions.js";

/** @typedef {import("../region/regions.js").Regions} Regions */
/** @typedef {import("../region/offices.js").Offices} Offices */

const script = String(box.dataset.wilayah);
/** What is written anew when another place is chosen. @type {(() => void)[]} */
export const local = [];
/** @type {Regions | undefined} */
let regions;
/** @type {Offices | undefined} */
let offices;
/** Where the offices of all places begin among the contacts of this page. */
let begin = 0;

/** The field for the visitor's own place; it may stand on a screen twice. */
export function regionChoice() {
  const place = el("div", "");
  const draw = () => place.replaceChildren(regionField(script, regions ? state.region : null, choose));
  draw();
  local.push(draw);
  if (state.region && !offices) bring();
  return place;
}

/** @param {string} code */
function choose(code) {
  state.region = code || null;
  bring();
}

/** Asks for all that the chosen place needs; its name is known before its offices are. */
function bring() {
  fetchRegions(script)
    .then(({ regions: brought }) => {
      regions = brought;
      // a link may name a place by its page
      state.region = (state.region && brought.codeOf(state.region)) || null;
      save();
      return state.region && !offices ? fetchOffices(String(box.dataset.dinas)).then(take, () => {}) : undefined;
    })
    .then(
      () => {
        for (const renew of local) renew();
      },
      () => {},
    );
}

/** @param {import("../region/offices_main.js").Dinas} brought */
function take({ offices: all }) {
  if (!offices) begin = DATA.contacts.push(...all.contacts) - all.contacts.length;
  offices = all;
}

/** The contacts that serve the chosen place, in the order to try them. */
export const regionOffices = () =>
  offices && state.region ? offices.servedBy(state.region).map((key) => key + begin) : [];

/** Why it is not certain that a contact serves the chosen place. @param {number} key */
export const doubtOf = (key) =>
  offices && state.region && key >= begin ? offices.doubt(state.region, key - begin) : "";

/** The full name of the chosen place; "" without one. */
export const regionName = () => (state.region && regions?.titleAt(state.region)) || "";

/** That the chosen place's own office is not known, or could not be fetched; null where it stands below. */
export function ownOfficeNote() {
  if (!regions || !state.region || offices?.hasOwn(state.region)) return null;
  const unknown = filled(WORDS.region_field.no_office, { name: regionName() });
  return el("p", "bantu", offices ? unknown : WORDS.region_field.offices_late);
}
