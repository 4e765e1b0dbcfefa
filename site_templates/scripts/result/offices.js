// Offices and web addresses that a sentence names become links: to their site, or to where they stand on this page.
import { el } from "../shared/dom.js";
import { DATA } from "./data.js";
import { regionOffices } from "./region.js";
import { isLocal, isThere, linesOf, missionsThere, NEW_TAB, rootPath } from "./from_questions.js";

const HOST = "(?:[a-z0-9-]+\\.)+(?:go\\.id|or\\.id|id|org|com)(?:/[a-z]+)?";

/** The offices by what sentences call them: their own short name, and other names. @type {Map<string, number>} */
const called = new Map();
DATA.contacts.forEach(({ name, called: more = [] }, key) => {
  for (const word of [name.split(",")[0], ...more])
    if (!called.has(word.toLowerCase())) called.set(word.toLowerCase(), key);
});
const longestFirst = [...called.keys()].sort((a, b) => b.length - a.length);
const MISSION = WORDS.checker_verdict.calls.mission;
/** @param {string} name */
const escaped = (name) => name.replace(/[^\w ]/g, "\\$&");

/**
 * Finds what `text` names. One expression with every office would take a slow phone a tenth of a second over a result.
 * @param {string} text
 */
function naming(text) {
  const small = text.toLowerCase();
  const here = longestFirst.filter((name) => small.includes(name)).map(escaped);
  return new RegExp(`\\b(${[HOST, MISSION, ...here].join("|")})(?!\\w)`, "gi");
}

/** Places of the offices that the sentences on this page name. @type {Set<number>} */
export const named = new Set();

/** Whether an office is of use where the visitor is. @param {number} key */
export const helps = (key) =>
  !isThere() || missionsThere().includes(key) || Boolean(linesOf(key).length || DATA.contacts[key].web);

/** The chosen region's office for the same affairs, else the office itself. @param {number} key */
export const nearest = (key) =>
  regionOffices().find((other) => DATA.contacts[other].role === DATA.contacts[key].role) ?? key;

/**
 * `text` with a link at each office and address that it names.
 * @param {string} text
 */
export const linked = (text) => text.split(naming(text)).map((part, i) => (i % 2 && wayTo(part)) || part);

/** @param {string} name */
function wayTo(name) {
  const mission = missionsThere().find((one) => !isLocal(one)) ?? null;
  const key = name.toLowerCase() === MISSION ? mission : called.get(name.toLowerCase());
  if (key === undefined) return el("a", { href: `https://${name}`, ...NEW_TAB }, name);
  return key === null ? null : officeLink(key, name);
}

/** @param {number} key @param {string} name */
function officeLink(key, name) {
  const { web, lines } = DATA.contacts[key];
  if (!helps(key)) return null;
  if (web && !lines.length) return el("a", { href: web, ...NEW_TAB }, name);
  named.add(key);
  /** @param {Event} event */
  const onclick = (event) => {
    const card = document.getElementById(cardId(nearest(key)));
    if (!card) return;
    event.preventDefault();
    card.closest("details")?.setAttribute("open", "");
    card.scrollIntoView();
  };
  return el("a", { href: `${rootPath}lapor/`, "data-kantor": nearest(key), ...NEW_TAB, onclick }, name);
}

/** @param {number} key */
export const cardId = (key) => `kantor-${key}`;
