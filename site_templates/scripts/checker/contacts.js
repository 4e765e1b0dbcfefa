// Whom to call after the verdict.
import { el } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { filled } from "../shared/words.js";
import { hrefOf } from "./addresses.js";
import { DATA } from "./data.js";
import { cardId, helps, isLocal, isThere, linesOf, linked, missionsThere, named, nearest } from "./offices.js";
import { NEW_TAB, save } from "./router.js";
import { isAbroad, state } from "./state.js";

/** @typedef {import("../data").Line} Line */
/** @typedef {import("./tables.js").Result} Result */

const MOST_NUMBERS = 4;
const MOST_NUMBERS_ABROAD = 7;
const MOST_OFFICES = 2;
const MOST_FIRST = 3;
const POLICE = "polisi";
const ALWAYS = "kp2mi";

/** @param {number} key its place */
export const hasNumber = (key) => linesOf(key).length > 0;
/** @param {string} role */
export const inRole = (role) => DATA.roles[role] || [];

/**
 * Contacts for the worst findings, the chosen region's first; another region fills only this part anew.
 * @param {Result} result
 */
export function calls(result) {
  const list = el("div", "kontak-daftar");
  const fill = () => list.replaceChildren(...cards(result));
  fill();
  return [
    el("h2", { id: "hubungi" }, result.rank ? WORDS.checker_verdict.calls.ask : WORDS.checker_verdict.calls.now),
    isAbroad() ? null : regionChoice(fill),
    list,
  ];
}

/** The contacts for `result`, and folded the offices that sentences on this page name. @param {Result} result */
function cards(result) {
  const shown = contactsFor(result);
  const told = shown.map(contact);
  const others = [...new Set([...named].map(nearest))].filter((key) => !shown.includes(key) && helps(key)).map(contact);
  if (!others.length) return told;
  const summary = el("summary", "", WORDS.checker_verdict.calls.named);
  return [...told, el("details", "kantor-lain", summary, others)];
}

/**
 * Places of contacts: those with a number before offices one has to go to. Abroad the mission comes first.
 * @param {Result} result
 */
export function contactsFor(result) {
  const national = [...wantedRoles(result)].flatMap(officesOf);
  const all = [...new Set(isAbroad() ? [...forThere(), ...national] : national)].filter(helps);
  const numbers = all.filter(hasNumber).slice(0, isAbroad() ? MOST_NUMBERS_ABROAD : MOST_NUMBERS);
  return [...numbers, ...all.filter((key) => !hasNumber(key)).slice(0, MOST_OFFICES)];
}

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
  return first.map((key) => numberLink(linesOf(key)[0], shortName(key)));
}

/**
 * Whom the worst findings lead to, in their order; the police comes first where a danger leads there first, else last.
 * @param {Result} result
 */
function wantedRoles(result) {
  const asked = result.held.filter(({ rank }) => rank === result.rank).map(({ family }) => DATA.families[family].ask);
  const urgent = !isAbroad() && !result.rank && asked.some(([first]) => first === POLICE);
  const others = [...asked.flat(), ...(asked.length ? [] : ["disnaker", "bp3mi"]), ALWAYS];
  const roles = new Set([...(urgent ? [POLICE] : []), ...others.filter((role) => role !== POLICE)]);
  return !isAbroad() && (result.rank === 0 || asked.flat().includes(POLICE)) ? roles.add(POLICE) : roles;
}

/** The offices in a role, the chosen region's first; beside them a national one needs a number. @param {string} role */
function officesOf(role) {
  if (!state.region) return inRole(role);
  const here = DATA.regions[state.region].offices.filter((key) => DATA.contacts[key].role === role);
  return [...here, ...inRole(role).filter(hasNumber)];
}

/** @param {number} key */
export const shortName = (key) => DATA.contacts[key].name.split(",")[0];

/** @param {number} key */
function contact(key) {
  const { name, what, hours, fallback, address, web } = DATA.contacts[key];
  const lines = linesOf(key);
  /** @param {string | undefined} text */
  const note = (text) => text && el("p", "ket", linked(text));
  const purpose = lines.length ? what : fallback || what;
  const numbers = lines.map((line) => numberLink(line));
  const site = web && el("a", { class: "situs", href: web, ...NEW_TAB }, web.replace(/^https:..(www.)?/, ""));
  const notes = [note(address), note(hours), lines.length > 0 && note(fallback), site];
  return el(
    "section",
    { class: "kontak", id: cardId(key) },
    el("h3", "", name),
    purpose && el("p", "", linked(purpose)),
    numbers,
    notes,
  );
}

/** A number to tap, with `whose` it is where that is not said beside it. @param {Line} line @param {string} [whose] */
export function numberLink(line, whose) {
  const below = [
    whose,
    line.label || (line.chat ? WORDS.checker_verdict.calls.chat : WORDS.checker_verdict.calls.phone),
  ]
    .filter(Boolean)
    .join(" · ");
  const words = el("span", "", el("b", "", line.shown), el("small", "", below));
  const attributes = { class: "nomor", href: hrefOf(line), rel: "noopener noreferrer" };
  return el("a", attributes, icon(line.chat ? "message-circle-more" : "phone"), words);
}

/** @param {() => void} done */
function regionChoice(done) {
  const chosen = () => {
    state.region = select.value || null;
    save();
    done();
  };
  const regions = Object.entries(DATA.regions).map(([key, { name }]) =>
    el(
      "option",
      { value: key, selected: state.region === key },
      filled(WORDS.checker_verdict.calls.region_name, { name }),
    ),
  );
  const select = el(
    "select",
    { onchange: chosen },
    el("option", { value: "" }, WORDS.checker_verdict.calls.pick_region),
    regions,
  );
  return el("label", "wilayah", el("span", "", WORDS.checker_verdict.calls.region), select);
}
