// Whom to call: after the verdict, and at once from every screen.
import { el } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { filled } from "../shared/words.js";
import { hrefOf } from "./addresses.js";
import { DATA, IDS } from "./data.js";
import { closeFast, NEW_TAB, rootPath } from "./router.js";
import { isAbroad, state } from "./state.js";

/** @typedef {import("../data").Line} Line */
/** @typedef {import("./tables.js").Result} Result */

const MOST_NUMBERS = 4;
const MOST_NUMBERS_ABROAD = 7;
const MOST_OFFICES = 2;

/** @param {number} key its place */
const hasNumber = (key) => DATA.contacts[key].lines.length > 0;
/** @param {string} role */
const inRole = (role) => DATA.roles[role] || [];
const missionsThere = () => DATA.missions[String(state.answers[IDS.place])] || [];

/**
 * Contacts for the worst findings, the chosen region's first; another region fills only this part anew.
 * @param {Result} result
 */
export function calls(result) {
  const list = el("div", "kontak-daftar");
  const fill = () => list.replaceChildren(...contactsFor(result).map(contact));
  fill();
  return [
    el("h2", { id: "hubungi" }, result.rank ? WORDS.checker_verdict.calls.ask : WORDS.checker_verdict.calls.now),
    regionChoice(fill),
    list,
  ];
}

/**
 * Places of contacts: those with a number before offices one has to go to. Abroad the mission comes first.
 * @param {Result} result
 */
export function contactsFor(result) {
  const worst = result.held.filter(({ rank }) => rank === result.rank);
  const wanted = new Set(worst.flatMap(({ family }) => DATA.families[family].ask));
  if (!wanted.size) for (const role of ["disnaker", "bp3mi"]) wanted.add(role);
  const national = [...wanted].flatMap(inRole).filter((key) => !state.region || hasNumber(key));
  const all = [...new Set([...urgent(result), ...officesHere(wanted), ...inRole("kp2mi"), ...national])];
  const numbers = all.filter(hasNumber).slice(0, isAbroad() ? MOST_NUMBERS_ABROAD : MOST_NUMBERS);
  return [...numbers, ...all.filter((key) => !hasNumber(key)).slice(0, MOST_OFFICES)];
}

/** Whom to call before anybody else. @param {Result} result */
function urgent(result) {
  if (isAbroad()) return [...missionsThere(), ...inRole("kemlu")];
  return result.rank === 0 ? inRole("polisi") : [];
}

/** The offices of the chosen region in one of the `wanted` roles. @param {Set<string>} wanted */
function officesHere(wanted) {
  const offices = state.region ? DATA.regions[state.region].offices : [];
  return offices.filter((key) => wanted.has(DATA.contacts[key].role));
}

/** @param {number} key */
function contact(key) {
  const { name, what, lines, hours, fallback, address } = DATA.contacts[key];
  /** @param {string | undefined} text */
  const note = (text) => text && el("p", "ket", text);
  const purpose = lines.length ? what : fallback || what;
  const numbers = lines.map((line) => numberLink(line));
  const notes = [note(address), note(hours), lines.length > 0 && note(fallback)];
  return el("section", "kontak", el("h3", "", name), el("p", "", purpose), numbers, notes);
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
const helpNumbers = () =>
  helpFirst()
    .map((key) => DATA.contacts[key])
    .flatMap(({ name, lines }) => lines.map((line) => numberLink(line, name.split(",")[0])));

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
