// The page of report cards: an official ticks companies, each fills a copy of the empty card that the page holds, and
// the printer does the rest.
import { all, byId, el, first } from "../shared/dom.js";
import { print } from "../shared/handing_on.js";
import { filled } from "../shared/words.js";
import { isEnough, moreNames, short } from "./answer.js";
import { cardSheet, cardsOf, tidy } from "./card.js";
import { searchField } from "./field.js";
import { find } from "./find.js";
import { digitsOf, spelling } from "./spelling.js";

/** @typedef {import("./register.js").Register} Register */
/** @typedef {import("./card.js").Words} Words */

/**
 * Rows to tick: what was found, and the name as it was typed when it is not on the list.
 * @param {Register} register @param {string} query @param {Picked} picked
 */
function pickable(register, query, picked) {
  if (!isEnough(register, query)) return [];
  const { limits } = register.data;
  const found = find(register, query);
  const typed = tidy(query);
  const named = !digitsOf(query, limits.longest) && spelling(query, limits.longest).text.length >= limits.part;
  return [
    found.agencies.map(({ name, status }) => tickRow(picked, name, status)),
    moreNames(found.more),
    found.match !== "exact" &&
      named &&
      tickRow(picked, typed, WORDS.company_look_up.cards.unlisted, `“${short(typed)}”`),
  ];
}

/** @param {Picked} picked @param {string} name @param {string} note */
function tickRow(picked, name, note, text = name) {
  const tick = el("input", { type: "checkbox", onchange: () => picked.toggle(name) });
  tick.checked = picked.has(name);
  return el(
    "label",
    { class: "centang-kartu", "data-nama": name },
    tick,
    el("span", "", el("span", { translate: "no" }, text), el("small", "", note)),
  );
}

/** @typedef {ReturnType<typeof makePicked>} Picked */

/** The names that are chosen; `changed` hears of every change. @param {() => void} changed */
function makePicked(changed) {
  /** @type {Set<string>} */
  const names = new Set();
  return {
    names,
    /** @param {string} name */
    has: (name) => names.has(name),
    /** @param {string} name */
    toggle: (name) => {
      if (!names.delete(name)) names.add(name);
      changed();
    },
  };
}

/** @param {HTMLElement} box @param {Register} register */
export function startCards(box, register) {
  /** @type {Words} */
  const words = JSON.parse(String(box.dataset.kata));
  const region = /** @type {HTMLSelectElement} */ (byId("wilayah-kartu"));
  const draw = cardDrawer(box, register, words, region);
  const picked = makePicked(() => draw(picked));
  const given = new URLSearchParams(location.hash.slice(1));
  const slugs = (given.get("pt") ?? "").split(",");
  for (const { slug, name } of register.companies) if (slugs.includes(slug)) picked.names.add(name);
  if (words.regions[given.get("wilayah") ?? ""]) region.value = String(given.get("wilayah"));
  for (const button of all(box, "[data-pt]"))
    button.addEventListener("click", () => useRegion(button, region, picked, draw));
  region.addEventListener("change", () => draw(picked));
  byId("cetak-kartu").addEventListener("click", () => print(byId("cetak-kartu")));
  first(document, ".tanpa-skrip").remove();
  searchField(first(box, ".cari-kartu"), (query) => pickable(register, query, picked));
  box.hidden = false;
  draw(picked);
}

/**
 * Takes the companies that a region's own button names.
 * @param {HTMLElement} button @param {HTMLSelectElement} region @param {Picked} picked @param {(picked: Picked) =>
 * void} draw
 */
function useRegion(button, region, picked, draw) {
  for (const name of JSON.parse(String(button.dataset.pt))) picked.names.add(name);
  region.value = String(button.dataset.wilayah);
  draw(picked);
}

/**
 * Draws the sheets, the list of what is chosen and the ticks.
 * @param {HTMLElement} box @param {Register} register @param {Words} words @param {HTMLSelectElement} region
 */
function cardDrawer(box, register, words, region) {
  const sheets = byId("lembar-kartu");
  const blank = first(sheets, ".kartu-p3mi");
  return (/** @type {Picked} */ picked) => {
    const cards = [...picked.names].flatMap((name) => cardsOf(register, name, words));
    const empty = cards.length ? (words.a_page - (cards.length % words.a_page)) % words.a_page : words.a_page;
    const every = [...cards, ...Array(empty).fill(null)];
    sheets.replaceChildren(
      ...every.map((card) => cardSheet(register, blank, card, words.regions[region.value] ?? "", words)),
    );
    byId("kabar-kartu").textContent = told(cards.length, empty);
    first(box, ".terpilih").replaceChildren(...[...picked.names].map((name) => chosenRow(picked, name)));
    for (const row of all(box, ".centang-kartu")) {
      /** @type {HTMLInputElement} */ (first(row, "input")).checked = picked.has(String(row.dataset.nama));
    }
  };
}

/** @param {number} count of cards with a company @param {number} empty */
function told(count, empty) {
  if (!count) return WORDS.company_look_up.cards.none;
  return filled(empty ? WORDS.company_look_up.cards.with_empty : WORDS.company_look_up.cards.filled, {
    filled: count,
    empty,
  });
}

/** @param {Picked} picked @param {string} name */
function chosenRow(picked, name) {
  const attributes = {
    type: "button",
    class: "kecil",
    "aria-label": filled(WORDS.company_look_up.cards.remove_name, { name }),
    onclick: () => picked.toggle(name),
  };
  return el(
    "li",
    "",
    el("span", { translate: "no" }, name),
    el("button", attributes, WORDS.company_look_up.cards.remove),
  );
}
