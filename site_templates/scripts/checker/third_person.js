// Sentences written to "Anda" become sentences about somebody else, as generator/rules/person.py turns them.
import { sentencesOf } from "../shared/sentences.js";

/** @typedef {"saya" | "keluarga" | "warga"} Who the reader, one of the family, a resident of the reader's village */
/**
 * `aboutAnother` turns a sentence by rule alone.
 * @typedef {{ told: (text: string, who: Who) => string, aboutAnother: (sentence: string) => string }} Speech
 */

const SPOKEN_TO = /\b(?:Anda|[Ss]aya)\b/g;
const OWNED = /([A-Za-z0-9-]+) (?:Anda|saya)\b/g;

/** @param {string} text */
const small = (text) => text[0].toLowerCase() + text.slice(1);

/** @param {import("../data").Person} person @returns {Speech} */
export function makeSpeech({ alone, asks, goer, retold }) {
  const aboutAnother = byRule(alone, asks, goer);
  const forms = new Map(retold.map(({ own, ...form }) => [own, form]));
  /** @param {string} sentence @param {Who} who */
  const retell = (sentence, who) => {
    const form = forms.get(sentence);
    return (who === "warga" && form?.official) || form?.family || aboutAnother(sentence);
  };
  return {
    told: (text, who) =>
      who === "saya"
        ? text
        : sentencesOf(text)
            .map((sentence) => retell(sentence, who))
            .join(" "),
    aboutAnother,
  };
}

/**
 * What turns a sentence that is not retold by hand; the arguments as in Person.
 * @param {string} alone
 * @param {string} asks
 * @param {string} goer
 */
function byRule(alone, asks, goer) {
  const asked = RegExp(`^(?:${asks}) .*\\?$`);
  const goes = RegExp(`^(?:${goer})\\b`, "i");
  const standsAlone = RegExp(`^(?:${alone})$`, "i");
  /** @param {string} word */
  const owned = (word) => {
    if (standsAlone.test(word)) return `${word} dia`;
    if (/^ke$/i.test(word)) return `${word}padanya`;
    return word + (/[A-Z]$/.test(word) ? "-nya" : "nya");
  };
  /** @param {string} sentence */
  return (sentence) => {
    const begun = asked.test(sentence) ? "Dia " : goes.test(sentence) ? "Minta dia " : "";
    return (begun ? begun + small(sentence) : sentence)
      .replace(OWNED, (_, word) => owned(word))
      .replace(SPOKEN_TO, (_, at) => (at ? "dia" : "Dia"));
  };
}
