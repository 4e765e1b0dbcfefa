// A report card of a company: what is known about it, and the sheet on which it is printed.
import { el, first, shown } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { capital, decision } from "./answer.js";
import { find, isRevoked } from "./find.js";

/** @typedef {import("./register.js").Register} Register */
/** @typedef {import("./register.js").Company} Company */
/** @typedef {import("./find.js").Found} Found */
/**
 * What generator/print/agency_cards.py gives the page to say.
 * @typedef {{ most: [number, number], similar: string, unlisted: string, number: string, no_number: string, more:
 * string,
 *   alike: string, revoked: string, how: string, a_page: number, regions: Record<string, string> }} Words
 */
/** @typedef {ReturnType<typeof cardOf>} Card */

/**
 * What the cards say about a name or number, as the printed ones do; a number that several companies share gives
 * several.
 * @param {Register} register @param {string} query @param {Words} words
 */
export function cardsOf(register, query, words) {
  const found = find(register, query);
  const shownCompanies = found.agencies.flatMap(({ name }) => register.named.get(name) ?? []);
  const companies = found.match === "exact" ? shownCompanies : [unlisted(query, found, words)];
  const alike = companies.length === 1 ? alikeOf(register, found, words.most[1]) : [];
  return companies.map((company) => cardOf(register, company, found, alike, words));
}

/** @param {string} query @param {Found} found @param {Words} words */
const unlisted = (query, found, words) => ({
  name: tidy(query),
  licence_no: "",
  status: found.match === "similar" ? words.similar : words.unlisted,
  answer: found.answer,
  decisions: /** @type {Company["decisions"]} */ ([]),
  listed: false,
});

/** The likest names, revoked ones first. @param {Register} register @param {Found} found @param {number} most */
function alikeOf({ data }, found, most) {
  const marked = found.lookalikes.map((one) => ({ name: one.name, revoked: isRevoked(data, one) }));
  return marked.sort((one, other) => Number(other.revoked) - Number(one.revoked)).slice(0, most);
}

/**
 * @param {Register} register @param {Omit<Company, "as_of" | "slug">} company @param {Found} found
 * @param {{ name: string, revoked: boolean }[]} alike @param {Words} words
 */
function cardOf({ data: { limits } }, company, found, alike, { most: [mostDecisions] }) {
  const { name, listed, status, answer, decisions } = company;
  return {
    name,
    listed,
    status,
    answer,
    alike,
    advice: found.advice,
    number: company.licence_no.slice(0, limits.licenceDigits),
    decisions: decisions.slice(-mostDecisions),
    older: Math.max(decisions.length - mostDecisions, 0),
  };
}

/** @param {string} text */
export const tidy = (text) => text.split(/\s+/).filter(Boolean).join(" ");

/** The left half of a card. @param {Register} register @param {Card} card @param {Words} words */
function known(register, card, words) {
  const sign = first(document, `#tanda-kartu [data-tanda="${card.answer}"]`).cloneNode(true);
  const names = card.alike.map(({ name, revoked }) => name + (revoked ? words.revoked : "")).join("; ");
  return [
    numberOf(card, words),
    el("div", "status-kartu", sign, el("p", "", `${capital(card.status)}.`)),
    card.decisions.length
      ? el(
          "ul",
          "",
          card.decisions.map((told) => decision(register, told)),
        )
      : el("p", "", card.advice),
    card.older > 0 && el("p", "", filled(words.more, { count: card.older })),
    names && el("p", "", el("b", "", words.alike), ` ${names}.`),
  ];
}

/** @param {Card} card @param {Words} words */
function numberOf({ number, listed }, words) {
  if (number) return [el("p", "ket", words.number), el("p", "angka-kartu", number)];
  return listed && el("p", "ket", words.no_number);
}

/**
 * A card as it is printed; without `card` an empty one.
 * @param {Register} register @param {HTMLElement} blank @param {Card | null} card @param {string} region
 * @param {Words} words
 */
export function cardSheet(register, blank, card, region, words) {
  const sheet = /** @type {HTMLElement} */ (blank.cloneNode(true));
  /** @param {string} slot @param {...any} nodes */
  const put = (slot, ...nodes) => first(sheet, `[data-isi="${slot}"]`).replaceChildren(...shown(nodes));
  put("wilayah", region);
  if (card) {
    put("nama", el("span", { translate: "no" }, card.name));
    put("tahu", known(register, card, words));
    put("cara", words.how);
    sheet.dataset.jawaban = card.answer;
  }
  return sheet;
}
