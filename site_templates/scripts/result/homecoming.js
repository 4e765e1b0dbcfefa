// The end for somebody who has come home: nothing is judged; what can still be asked for, where, and the report.
import { numberLink } from "../shared/contact_card.js";
import { el } from "../shared/dom.js";
import { markOf } from "../shared/mark.js";
import { firstNumbers } from "./contacts.js";
import { DATA, OWN } from "./data.js";
import { reportHelper } from "./report.js";
import { numbered } from "./sign.js";
import { NEW_TAB, rootPath, say, state } from "./from_questions.js";
import { howSure, sourceLinks } from "./source_links.js";
import { asFact } from "./titles.js";

const STEPS = [WORDS.checker_verdict.home.collect, WORDS.checker_verdict.home.write, WORDS.checker_verdict.home.tick];

/** @param {import("../checker/tables.js").Result} result */
export function homecoming(result) {
  /** @type {Set<number>} */
  const picked = new Set();
  const report = reportHelper(result, () => [...picked].map((i) => asFact(OWN.claims[i].title)));
  /** @param {number} i */
  const pick = (i) => {
    if (!picked.delete(i)) picked.add(i);
    report.renew();
    return picked.has(i);
  };
  return [
    welcome(result),
    numbered(STEPS, WORDS.checker_verdict.verdict.today),
    el("h2", "", WORDS.checker_verdict.home.unsettled),
    el(
      "div",
      "pilihan",
      DATA.claims.map((claim, i) => row(claim, DATA.findings.length + i, () => pick(i))),
    ),
    report.node,
    el(
      "a",
      { class: "tombol kedua", href: `${rootPath}setelah-pulang/`, ...NEW_TAB },
      WORDS.checker_verdict.home.rights_link,
    ),
  ];
}

/** @param {import("../checker/tables.js").Result} result */
const welcome = (result) =>
  el("div", "vonis-besar pulang", [
    el("h1", "", state.who === "saya" ? WORDS.checker_verdict.home.welcome : WORDS.checker_verdict.home.welcome_other),
    el("p", "", say(WORDS.checker_verdict.home.rights)),
    firstNumbers(result),
  ]);

/**
 * Something to tick; then it says what to do, and whom to call.
 * @param {import("../data").Claim} claim
 * @param {number} place
 * @param {() => boolean} pick
 */
function row({ title, act, ask, sources }, place, pick) {
  const more = el("div", { class: "klaim", hidden: true }, [
    el("p", "", act),
    ask.flatMap((role) => DATA.roles[role] || []).map(numbers),
    howSure(place),
    sourceLinks(sources, "claims", title),
  ]);
  const onclick = () => {
    const on = pick();
    more.hidden = !on;
    button.setAttribute("aria-pressed", String(on));
  };
  const attributes = { type: "button", class: "pilih centang", "aria-pressed": "false", onclick };
  const button = el("button", attributes, el("b", "", title));
  return [button, more];
}

/** The first number of a contact. @param {number} key its place */
function numbers(key) {
  const { lines, name, sure } = DATA.contacts[key];
  return lines.slice(0, 1).map((line) => numberLink(line, name, markOf(sure)));
}
