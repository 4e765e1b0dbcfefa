// A poster with the village's own lines. What is typed is set as text, stays on this page, and is gone when it closes.
import { all, byId, first } from "../shared/dom.js";
import { print } from "../shared/handing_on.js";
import { filled } from "../shared/words.js";
import { posterPlace } from "./poster_place.js";

const form = /** @type {HTMLFormElement} */ (byId("isian"));
const blanks = new Map([...all(document, "[data-isi]")].map((place) => [place, place.firstElementChild || ""]));
/** @type {Record<string, string>} */
const LINES = {
  desa: "{text}",
  kontak: WORDS.meeting_tools.poster.contact,
  pertemuan: WORDS.meeting_tools.poster.meeting,
};

/** The field with this name. @param {string} name */
const field = (name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

function fill() {
  const given = new FormData(form);
  for (const [place, blank] of blanks) {
    const name = String(place.dataset.isi);
    const text = String(given.get(name) || "")
      .trim()
      .slice(0, field(name).maxLength);
    place.replaceChildren(text ? filled(LINES[name], { text }) : blank);
    place.hidden = !text && name === "pertemuan";
  }
  document.documentElement.classList.toggle("kertas-f4", given.get("kertas") === "f4");
}

first(document, ".tanpa-skrip").remove();
form.hidden = false;
form.addEventListener("input", fill);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  fill();
  print(first(form, "[type=submit]"));
});
posterPlace();
fill();
