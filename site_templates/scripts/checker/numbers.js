// Whom somebody can call from where he is: lines of the country, missions, and offices at home.
import { hrefOf, numberLink } from "../shared/contact_card.js";
import { markOf } from "../shared/mark.js";
import { DATA } from "./data.js";
import { isAbroad, state } from "./state.js";

/**
 * Whether a number can be called from another country: a short one is known inside Indonesia only.
 * @param {import("../data").Line} line
 */
const reachesHome = (line) => line.chat || hrefOf(line).startsWith("tel:+");

const LOCAL = "luar_negeri";

/** Lines of the country of the answers itself, then the missions there. */
export const missionsThere = () => DATA.missions[String(state.answers[DATA.ids.place])] || [];

/** Whether a contact is a line of the country itself, known only there. @param {number} key */
export const isLocal = (key) => DATA.contacts[key].role === LOCAL;

/** Somebody who is there herself; her family at home can call every number in Indonesia. */
export const isThere = () => isAbroad() && state.who === "saya";

/**
 * The numbers of an office that can be called from where the visitor is.
 * @param {number} key its place
 */
export function linesOf(key) {
  const { lines } = DATA.contacts[key];
  return isThere() && !missionsThere().includes(key) ? lines.filter(reachesHome) : lines;
}

/** @param {number} key its place */
export const hasNumber = (key) => linesOf(key).length > 0;
/** @param {string} role */
export const inRole = (role) => DATA.roles[role] || [];
/** @param {number} key */
export const shortName = (key) => DATA.contacts[key].name.split(",")[0];
/** One of its numbers to tap. @param {number} key its place @param {import("../data").Line} line */
export const numberOf = (key, line) => numberLink(line, shortName(key), markOf(DATA.contacts[key].sure));
