// Whom to call after the verdict.
import { contactCard, numberLink } from "../shared/contact_card.js";
import { el, shown } from "../shared/dom.js";
import { markOf } from "../shared/mark.js";
import { DATA } from "./data.js";
import { cardId, helps, linked, named, nearest } from "./offices.js";
import { doubtOf, local, ownOfficeNote, regionChoice, regionOffices } from "./region.js";
import { wrong } from "./source_links.js";
import { hasNumber, inRole, isAbroad, isLocal, isThere, linesOf, missionsThere } from "./from_questions.js";
import { say, shortName } from "./from_questions.js";

/** @typedef {import("../checker/tables.js").Result} Result */

const MOST_NUMBERS = 4;
const MOST_NUMBERS_ABROAD = 7;
const MOST_OFFICES = 2;
const MOST_FIRST = 3;
const MOST_HERE = 3;
const POLICE = "polisi";
const ALWAYS = "kp2mi";
/** Whoever knows the offers of a place. */
const NEAR = ["disnaker", "bp3mi"];
/** Whoever serves people over there; to somebody at home only a number that he can call is of use. */
const OVER_THERE = "kemlu";

/**
 * Contacts for the worst findings, the chosen region's first; another region fills only this part anew.
 * @param {Result} result
 */
export function calls(result) {
  const list = el("div", "kontak-daftar");
  const fill = () => list.replaceChildren(...shown([isAbroad() ? null : ownOfficeNote(), ...cards(result)]));
  fill();
  local.push(fill);
  return [
    el("h2", { id: "hubungi" }, result.rank ? WORDS.checker_verdict.calls.ask : WORDS.checker_verdict.calls.now),
    isAbroad() ? null : regionChoice(),
    list,
  ];
}

/** The contacts for `result`, and folded the offices that sentences on this page name. @param {Result} result */
function cards(result) {
  const first = contactsFor(result);
  const told = first.map(contact);
  const others = [...new Set([...named].map(nearest))].filter((key) => !first.includes(key) && helps(key)).map(contact);
  if (!others.length) return told;
  const summary = el("summary", "", WORDS.checker_verdict.calls.named);
  return [...told, el("details", "kantor-lain", summary, others)];
}

/**
 * Places of contacts: in a danger the police, then those of the chosen place, then those with a number before offices
 * one has to go to. Abroad the mission comes first.
 * @param {Result} result
 */
export function contactsFor(result) {
  const roles = wantedRoles(result);
  const national = [...roles].flatMap(inRole);
  const all = [...new Set(isAbroad() ? [...forThere(), ...national] : national)].filter(helps);
  const numbers = all.filter(hasNumber).slice(0, isAbroad() ? MOST_NUMBERS_ABROAD : MOST_NUMBERS);
  const here = isAbroad() ? [] : hereFor(roles).slice(0, MOST_HERE);
  const police = isUrgent(result) ? numbers.slice(0, 1) : [];
  const others = here.length ? [] : all.filter((key) => !hasNumber(key) && servesHere(key)).slice(0, MOST_OFFICES);
  return [...new Set([...police, ...here, ...numbers, ...others])];
}

/** Whether an office serves people where the one asked about is. @param {number} key */
const servesHere = (key) => isAbroad() || DATA.contacts[key].role !== OVER_THERE;

/** Who helps somebody abroad: herself by those near her first, her family by those who speak for it. */
function forThere() {
  if (isThere()) return [...missionsThere(), ...inRole("kemlu")];
  const missions = missionsThere().filter((key) => !isLocal(key));
  return [...inRole("kemlu"), ...inRole(ALWAYS), ...missions, ...missionsThere()];
}

/**
 * The first numbers to call, with whose they are: one, and abroad one of each kind of office.
 * @param {Result} result
 */
export function firstNumbers(result) {
  const known = contactsFor(result).filter(hasNumber);
  const roles = known.map((key) => DATA.contacts[key].role);
  const first = isAbroad()
    ? known.filter((_, i) => roles.indexOf(roles[i]) === i).slice(0, MOST_FIRST)
    : known.slice(0, 1);
  return first.map((key) => numberLink(linesOf(key)[0], shortName(key), markOf(DATA.contacts[key].sure)));
}

/**
 * Whom the worst findings lead to, in their order; the police comes first where a danger leads there first, else last.
 * @param {Result} result
 */
function wantedRoles(result) {
  const asked = askedOf(result);
  const others = [...asked.flat(), ...(asked.length ? [] : NEAR), ALWAYS];
  const roles = new Set([...(isUrgent(result) ? [POLICE] : []), ...others.filter((role) => role !== POLICE)]);
  return !isAbroad() && (result.rank === 0 || asked.flat().includes(POLICE)) ? roles.add(POLICE) : roles;
}

/** Whom each of the worst findings leads to, in its order. @param {Result} result */
const askedOf = (result) =>
  result.held.filter(({ rank }) => rank === result.rank).map(({ family }) => DATA.families[family].ask);

/** Whether a danger at home leads to the police before anybody else. @param {Result} result */
const isUrgent = (result) => !isAbroad() && !result.rank && askedOf(result).some(([first]) => first === POLICE);

/**
 * The offices of the chosen place, its own first: those that the findings lead to, and those for every question.
 * @param {Set<string>} roles
 */
const hereFor = (roles) =>
  regionOffices().filter((key) => roles.has(DATA.contacts[key].role) || NEAR.includes(DATA.contacts[key].role));

/** A card in the person that the checker is filled in for. @param {number} key */
function contact(key) {
  const own = DATA.contacts[key];
  const card = { ...own, what: own.what && say(own.what) };
  return contactCard(card, { lines: linesOf(key), id: cardId(key), doubt: doubtOf(key), linked, wrong });
}
