// Sentences to "Anda" as facts in a report, as generator/rules/person.py makes them.
import { sentencesOf } from "../shared/sentences.js";

/** @typedef {import("../checker/third_person.js").Who} Who */

/**
 * What makes a fact of the first sentence of a text, "" where it is none.
 * @param {import("../data").Reported[]} reported
 * @param {(sentence: string) => string} aboutAnother
 */
export function makeFacts(reported, aboutAnother) {
  const facts = new Map(reported.map(({ own, fact }) => [own, fact]));
  /** @param {string} text @param {Who} who */
  return (text, who) => {
    const [first] = sentencesOf(text);
    return (who === "saya" ? aboutMe : aboutAnother)(facts.has(first) ? facts.get(first) || "" : first);
  };
}

/** @param {string} fact */
const aboutMe = (fact) => fact.replace(/\bAnda\b/g, (_, at) => (at ? "saya" : "Saya"));
