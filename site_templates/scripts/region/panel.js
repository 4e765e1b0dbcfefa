// What a page shows for the chosen place: the offices that serve it, nearest first.
import { contactCard, hrefOf } from "../shared/contact_card.js";
import { all, el, first } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { wrongLink } from "../shared/wrong.js";

/** @typedef {import("./offices.js").Offices} Offices */

/** In this way begins the id of an office's card. */
const CARD = "kantor-";

/**
 * The offices of a place, with a word where its own is not known. A page that begins with the numbers for everybody
 * has those already, and says below how old all its numbers are.
 * @param {import("./regions.js").Regions} regions @param {Offices} offices @param {string} code
 */
export function cards(regions, offices, code) {
  const own = offices.servedBy(code).map((key) => card(offices, code, key));
  const none = el("p", "", filled(WORDS.region_field.no_office, { name: regions.titleAt(code) }));
  const near = offices.hasOwn(code) ? own : [none, ...own];
  if (document.getElementById("darurat")) return near;
  return [...near, ...offices.data.nation.map((key) => card(offices, code, key)), el("p", "ket", offices.data.age)];
}

/** @param {Offices} offices @param {string} code @param {number} key */
function card(offices, code, key) {
  const contact = offices.contacts[key];
  const told = { lines: contact.lines, id: CARD + key, doubt: offices.doubt(code, key) };
  return contactCard(contact, { ...told, linked: (text) => text, wrong: wrong(offices) });
}

/** The way to say that an office's card is wrong. @param {Offices} offices */
const wrong = (offices) => (/** @type {string} */ id, /** @type {string} */ value) => {
  const root = first(document, "[data-akar]").dataset.akar ?? "";
  return wrongLink(offices.data.wrong ?? "", root, { id, value, page: location.pathname });
};

/**
 * Puts a place's offices in front where a list says which roles handle an affair, in the place of an office that
 * has no number either; "" takes them away again.
 * @param {Offices} offices @param {string} code
 */
export function nearer(offices, code) {
  for (const old of all(document, "[data-setempat]")) old.remove();
  const here = code ? offices.servedBy(code) : [];
  for (const list of all(document, ".urusan .loncat")) {
    const links = [...all(list, "[data-milik]")];
    const own = links.flatMap(({ dataset }) =>
      here.filter((key) => offices.contacts[key].role === dataset.milik).slice(0, 1),
    );
    const replaced = own.map((key) => offices.contacts[key].role);
    for (const link of links)
      link.hidden =
        replaced.includes(String(link.dataset.milik)) && !/^(?:tel|https):/.test(String(link.getAttribute("href")));
    list.prepend(...own.map((key) => desk(key, offices.contacts[key])));
  }
}

/** @param {number} key @param {import("../data").Contact} contact */
function desk(key, { name, lines }) {
  const [line] = lines;
  const attributes = { "data-setempat": "", href: line ? hrefOf(line) : `#${CARD}${key}` };
  return el("a", attributes, [name.split(",")[0], line?.shown].filter(Boolean).join(" "));
}
