// Sheets with the place's and the village's own lines. What is typed is set as text, stays on this page, and is gone
// when it closes.
import { all, byId, first } from "../shared/dom.js";
import { print } from "../shared/handing_on.js";
import { filled } from "../shared/words.js";
import { drawn, fillHoles, showSheets } from "./open_sheets.js";
import { NOWHERE, posterPlace } from "./poster_place.js";

const POSTER = "cek";
const form = /** @type {HTMLFormElement} */ (byId("isian"));
const blanks = new Map([...all(document, "[data-isi]")].map((place) => [place, place.firstElementChild || ""]));
let place = NOWHERE;
/** @type {Record<string, string>} */
const LINES = {
  desa: "{text}",
  kontak: WORDS.meeting_tools.poster.contact,
  pertemuan: WORDS.meeting_tools.poster.meeting,
};

/** The field with this name. @param {string} name */
const field = (name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

/** What is typed in a field, in its line of the sheet; "" where nothing is. @param {string} name */
function line(name) {
  const text = field(name).value.trim();
  return text && filled(LINES[name], { text });
}

/** The village's line of the other sheets; to be filled in by hand where nothing is typed. */
function village() {
  const lines = Object.keys(LINES).map(line).filter(Boolean);
  if (lines.length) return [lines.join(" · ")];
  return [...blanks.values()].slice(0, 2).map((blank) => (blank instanceof Node ? blank.cloneNode(true) : blank));
}

/** Nothing is cut: what is longer than its place is asked to be shorter, before it can be printed. */
function complain() {
  const long = Object.keys(LINES).map((name) => {
    const [input, most] = [field(name), Number(field(name).dataset.paling)];
    const count = input.value.trim().length;
    const told = count > most ? filled(WORDS.meeting_tools.poster.too_long, { max: most, count }) : "";
    input.setCustomValidity(told);
    return told;
  });
  byId("terlalu-panjang").textContent = long.find(Boolean) || "";
}

function fill() {
  complain();
  for (const [spot, blank] of blanks) {
    const name = String(spot.dataset.isi);
    const text = line(name);
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
  fillHoles(place, village);
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
