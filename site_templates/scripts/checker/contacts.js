// Whom to call: after the verdict, and at once from every screen.
import { el } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { filled } from "../shared/words.js";
import { hrefOf } from "./addresses.js";
import { DATA } from "./data.js";
import { cardId, helps, linesOf, linked, missionsThere, named, nearest } from "./offices.js";
import { closeFast, NEW_TAB, rootPath } from "./router.js";
import { isAbroad, state } from "./state.js";

/** @typedef {import("../data").Line} Line */
/** @typedef {import("./tables.js").Result} Result */

const MOST_NUMBERS = 4;
const MOST_NUMBERS_ABROAD = 7;
const MOST_OFFICES = 2;
const POLICE = "polisi";
const ALWAYS = "kp2mi";

/** @param {number} key its place */
const hasNumber = (key) => linesOf(key).length > 0;
/** @param {string} role */
const inRole = (role) => DATA.roles[role] || [];

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
  const all = [...new Set(isAbroad() ? [...missionsThere(), ...inRole("kemlu"), ...national] : national)].filter(helps);
  const numbers = all.filter(hasNumber).slice(0, isAbroad() ? MOST_NUMBERS_ABROAD : MOST_NUMBERS);
  return [...numbers, ...all.filter((key) => !hasNumber(key)).slice(0, MOST_OFFICES)];
}

/** The first number to call, with whose it is. @param {Result} result */
export function firstNumber(result) {
  const key = contactsFor(result).find(hasNumber);
  return key === undefined ? null : numberLink(linesOf(key)[0], shortName(key));
}

/**
 * Whom the worst findings lead to, in their order; the police comes first where a danger leads there first, else last.
 * @param {Result} result
 */
function wantedRoles(result) {
  const asked = result.held.filter(({ rank }) => rank === result.rank).map(({ family }) => DATA.families[family].ask);
  const urgent = !result.rank && asked.some(([first]) => first === POLICE);
  const others = [...asked.flat(), ...(asked.length ? [] : ["disnaker", "bp3mi"]), ALWAYS];
  const roles = new Set([...(urgent ? [POLICE] : []), ...others.filter((role) => role !== POLICE)]);
  return result.rank === 0 || asked.flat().includes(POLICE) ? roles.add(POLICE) : roles;
}

/** The offices in a role, the chosen region's first; beside them a national one needs a number. @param {string} role */
function officesOf(role) {
  if (!state.region) return inRole(role);
  const here = DATA.regions[state.region].offices.filter((key) => DATA.contacts[key].role === role);
  return [...here, ...inRole(role).filter(hasNumber)];
}

/** @param {number} key */
const shortName = (key) => DATA.contacts[key].name.split(",")[0];

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
    el("p", "", linked(purpose)),
    numbers,
    notes,
  );
}

/** A number to tap, with `whose` it is where that is not said beside it. @param {Line} line @param {string} [whose] */
function numberLink(line, whose) {
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

function helpFirst() {
  const abroad = missionsThere();
  const away = [abroad, inRole("kemlu"), inRole("kp2mi")];
  const here = [inRole("polisi"), inRole("kp2mi"), inRole("kemlu"), inRole("perempuan_anak"), abroad];
  return [...new Set((isAbroad() ? away : here).flat())].filter(hasNumber);
}

/** Every number to call in need, each with whose it is. */
const helpNumbers = () => helpFirst().flatMap((key) => linesOf(key).map((line) => numberLink(line, shortName(key))));

/** Help now, over whatever screen is open; closing it loses nothing. @param {Event} event */
export function openHelp(event) {
  event.preventDefault();
  const opener = /** @type {HTMLElement} */ (event.currentTarget);
  const close = () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  };
  const dialog = el("dialog", { class: "darurat-layar", "aria-labelledby": "darurat-judul", oncancel: close }, [
    helpHead(close),
    el("p", "", WORDS.checker_verdict.calls.help_line),
    helpNumbers(),
    el("a", { class: "tombol kedua", href: `${rootPath}lapor/`, ...NEW_TAB }, WORDS.checker_verdict.calls.all_places),
    el("button", { type: "button", class: "tombol", onclick: close }, WORDS.checker_verdict.calls.to_question),
    el("button", { type: "button", class: "kecil", onclick: closeFast }, WORDS.checker_screens.screens.close_fast),
  ]);
  document.body.append(dialog);
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute("open", "");
}

/** @param {() => void} close */
function helpHead(close) {
  const attributes = {
    type: "button",
    class: "balik",
    "aria-label": WORDS.checker_verdict.calls.close_help,
    onclick: close,
  };
  const title = el("h2", { id: "darurat-judul" }, WORDS.checker_verdict.calls.help);
  return el("div", "darurat-atas", title, el("button", attributes, icon("x")));
}
