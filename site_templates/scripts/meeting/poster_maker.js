// Sheets with the place's and the village's own lines. What is typed is set as text, stays on this page, and is gone
// when it closes.
import { all, byId, first } from "../shared/dom.js";
import { print } from "../shared/handing_on.js";
import { filled } from "../shared/words.js";
import { drawn, fillHoles, fits, showSheets } from "./open_sheets.js";
import { NOWHERE, posterPlace } from "./poster_place.js";

const POSTER = "cek";
const FIELDS = ["desa", "kontak", "waktu", "tempat"];
const form = /** @type {HTMLFormElement} */ (byId("isian"));
const blanks = new Map([...all(document, "[data-isi]")].map((place) => [place, place.firstElementChild || ""]));
let place = NOWHERE;

/** The field with this name. @param {string} name */
const field = (name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

/** @param {string} name */
const typed = (name) => field(name).value.trim();

/** `text` in its line of the sheet; "" where there is none. @param {string} words @param {string} text */
const line = (words, text) => text && filled(words, { text });

/** The lines of a sheet, "" where nothing is typed for one. @returns {Record<string, string>} */
const lines = () => ({
  desa: typed("desa"),
  kontak: line(WORDS.meeting_tools.poster.contact, typed("kontak")),
  pertemuan: line(
    WORDS.meeting_tools.poster.meeting,
    [typed("waktu"), typed("tempat")].filter((text) => text).join(", "),
  ),
});

/**
 * What the other sheets say of the village: on one line, to be filled in by hand where nothing is typed, and on an
 * invitation each in its place.
 * @returns {import("./open_sheets.js").Village}
 */
function village() {
  const said = Object.values(lines()).filter((text) => text);
  const empty = [...blanks.values()].slice(0, 2);
  return {
    line: () =>
      said.length ? [said.join(" · ")] : empty.map((blank) => (blank instanceof Node ? blank.cloneNode(true) : blank)),
    places: { "nama-desa": typed("desa"), kontak: typed("kontak"), waktu: typed("waktu"), tempat: typed("tempat") },
  };
}

/** Nothing is cut: what is longer than its place is asked to be shorter, before it can be printed. */
function complain() {
  const long = FIELDS.map((name) => {
    const [input, most] = [field(name), Number(field(name).dataset.paling)];
    const count = typed(name).length;
    const told = count > most ? filled(WORDS.meeting_tools.poster.too_long, { max: most, count }) : "";
    input.setCustomValidity(told);
    return told;
  });
  tell(long.find((told) => told) || "");
}

/** Few letters may still be too wide: that is seen only when they stand on the sheets. */
function complainOfRoom() {
  const longest = FIELDS.reduce((one, other) => (typed(other).length > typed(one).length ? other : one));
  if (!field(longest).validity.valid) return;
  field(longest).setCustomValidity(WORDS.meeting_tools.poster.no_room);
  tell(WORDS.meeting_tools.poster.no_room);
}

/** @param {string} words */
function tell(words) {
  byId("terlalu-panjang").textContent = words;
}

function fill() {
  complain();
  const said = lines();
  for (const [spot, blank] of blanks) {
    const name = String(spot.dataset.isi);
    const text = said[name];
    spot.replaceChildren(text || blank);
    spot.hidden = !text && name === "pertemuan";
  }
  const given = new FormData(form);
  const paper = String(given.get("kertas"));
  document.documentElement.classList.toggle("kertas-f4", paper === "f4");
  const chosen = given.getAll("lembar").map(String);
  for (const poster of all(document, ".lembar"))
    poster.hidden = poster.dataset.milik !== "true" || !(chosen.includes(POSTER) || !chosen.length);
  showSheets(chosen, paper);
  const whole = fillHoles(place, village());
  if (!whole || ![...all(document, ".lembar:not([hidden])")].every(fits)) complainOfRoom();
}

first(document, ".tanpa-skrip").remove();
form.hidden = false;
form.addEventListener("input", fill);
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  fill();
  await drawn();
  print(first(form, "[type=submit]"));
});
posterPlace((chosen) => {
  place = chosen;
  fill();
});
fill();
