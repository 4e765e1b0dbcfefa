// The other sheets of the kit: drawings with holes, filled with the place, its offices and the village's own line.
import { all, el } from "../shared/dom.js";
import { markOf } from "../shared/mark.js";

/**
 * `offices` in the order to try them; `unknown`: the place's own is not among them.
 * @typedef {{ name: string, offices: import("../data").Contact[], unknown: boolean }} Place
 * `line`: what one line says of the village; `places`: what is typed for a labelled place, "" where nothing is.
 * @typedef {{ line: () => (string | Node)[], places: Record<string, string> }} Village
 */

/** Words never become smaller than this part of their size; in a labelled place they begin as large as a headline. */
const [LEAST, LEAST_IN_PLACE] = [0.7, 0.46];
const ROLES = ["disnaker", "bp3mi", "polisi"];

const sheets = [...all(document, ".lembar-terbuka")];

/** The sheets of this name on that paper, or on the only one they have. @param {string} name @param {string} paper */
function sheetsOf(name, paper) {
  const found = sheets.filter(({ dataset }) => dataset.lembar === name);
  const exact = found.filter(({ dataset }) => dataset.kertas === paper);
  return exact.length ? exact : found.slice(0, 1);
}

/** Shows the chosen sheets and hides the others. @param {string[]} names @param {string} paper */
export function showSheets(names, paper) {
  const shown = new Set(names.flatMap((name) => sheetsOf(name, paper)));
  for (const sheet of sheets) {
    sheet.hidden = !shown.has(sheet);
    if (!sheet.hidden) for (const drawing of sheet.getElementsByTagName("img")) drawing.loading = "eager";
  }
}

/** Once every drawing that is shown is there, or cannot come. */
export function drawn() {
  const shown = sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => [...sheet.getElementsByTagName("img")]);
  return Promise.all(shown.map((drawing) => drawing.decode().catch(() => null)));
}

/**
 * Fills every hole of the shown sheets.
 * @param {Place} place @param {Village} village
 * @returns whether all that is said of the village has room
 */
export function fillHoles(place, village) {
  let whole = true;
  for (const hole of all(document, ".lembar-terbuka:not([hidden]) .lubang")) {
    const name = String(hole.dataset.lubang);
    hole.replaceChildren(...content(name, place, village));
    const labelled = name in village.places;
    const laid = lay(hole, labelled ? LEAST_IN_PLACE : LEAST);
    whole = whole && (laid || !(labelled || name === "desa"));
  }
  return whole;
}

/** Whether nothing of a sheet or a hole is hidden. @param {HTMLElement} node */
export const fits = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
  scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1;

/** @param {string} hole @param {Place} place @param {Village} village */
function content(hole, { name, offices, unknown }, village) {
  if (hole === "nama") return [el("b", "", name || WORDS.sheets.general.place)];
  if (hole === "desa") return [el("p", "", ...village.line())];
  if (hole in village.places) return village.places[hole] ? [el("b", "", village.places[hole])] : [];
  const first = ROLES.map((role) => offices.find((office) => office.role === role)).filter((found) => !!found);
  const rows = (hole === "satu-kantor" ? first.slice(0, 1) : first).map(officeRow);
  const blank = el("p", "", el("b", "", WORDS.sheets.general.office), el("br", ""), WORDS.sheets.general.line);
  return unknown || !rows.length ? [blank, ...(hole === "satu-kantor" ? [] : rows)] : rows;
}

/** An office as a line of a sheet. @param {import("../data").Contact} contact */
function officeRow({ name, lines: [line], fallback, address, sure }) {
  const short = name.split(",")[0];
  return line
    ? el("p", "", el("b", "nomor-kantor", line.shown), " ", short, markOf(sure))
    : el("p", "", el("b", "", short), " ", address || fallback || "", markOf(sure));
}

/**
 * Puts a hole in its place on the sheet, its words as large as they fit, and says whether they do; of several offices
 * those that do not are left out from the end.
 * @param {HTMLElement} hole @param {number} least
 */
function lay(hole, least) {
  const [left, top, width, height, size] = String(hole.dataset.kotak).split(" ").map(Number);
  Object.assign(hole.style, { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` });
  do {
    for (let scale = 1; scale >= least; scale -= 0.04) {
      hole.style.fontSize = `${size * scale}cqw`;
      if (fits(hole)) return true;
    }
  } while (hole.children.length > 1 && !hole.lastElementChild?.remove());
  return false;
}
