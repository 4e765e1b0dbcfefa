// Why: the findings that hold, each with what to do about it and its law folded.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { DATA } from "./data.js";
import { linked } from "./offices.js";
import { folded } from "./folded.js";
import { isAbroad } from "./from_questions.js";
import { howSure, sourceLinks } from "./source_links.js";
import { sentences } from "./titles.js";

/** @typedef {import("../checker/tables.js").Result} Result */
/** @typedef {import("../checker/tables.js").Finding} Finding */

const MOST_REASONS = 5;

/** The findings to tell: one that is weaker than another about the same matter says nothing beside it. */
/** @param {Result} result */
export function listed({ told }) {
  const families = new Set(told.map(({ family }) => family));
  return told.filter(({ family }) => !DATA.families[family].weakerThan?.some((other) => families.has(other)));
}

/** @param {Result} result */
export function reasons(result) {
  const shown = listed(result).map(reason);
  if (!shown.length) return null;
  const more = WORDS.checker_verdict.verdict.more_reasons;
  return [el("h2", "", WORDS.checker_verdict.verdict.why), folded(shown, MOST_REASONS, more)];
}

/** @param {Finding} finding */
function reason(finding) {
  const { contested, ...family } = DATA.families[finding.family];
  const why = (isAbroad() && family.whyAbroad) || family.why;
  const act = (isAbroad() && family.actAbroad) || family.act;
  const [title, more] = sentences(finding);
  return el("section", { class: `alasan r${finding.rank}`, "data-temuan": finding.id }, [
    el("h3", "", title),
    el("p", "", linked([more, why].filter(Boolean).join(" "))),
    contested && el("p", "beda", filled(WORDS.checker_verdict.verdict.contested, { text: contested })),
    el("p", "lakukan", linked(act)),
    law(finding, title),
  ]);
}

/** What a finding rests on. @param {Finding} finding */
function law({ sources, place, family, id }, /** @type {string} */ title) {
  if (!sources.length) return null;
  const summary = filled(WORDS.checker_verdict.verdict.law, { count: sources.length });
  return el(
    "details",
    "hukum",
    el("summary", "", summary, howSure(place)),
    sourceLinks(sources, `findings/${family} ${id}`, title),
  );
}
