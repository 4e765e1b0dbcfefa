// What a report says: facts only, in the person of whoever writes it, and what may be filled in.
import { filled } from "../shared/words.js";

/** @typedef {import("../checker/third_person.js").Who} Who */
/** @typedef {"offer" | "sound" | "abroad" | "asking" | "home"} Form */
/**
 * `heard`: the answers came from somebody else's link; `known`: answers; `wrong`, `unclear`: findings by weight;
 * `unsettled`: what somebody back home still claims.
 * @typedef {{ form: Form, who: Who, place: string, region: string, heard: boolean, known: string[], wrong: string[],
 *   unclear: string[], unsettled: string[] }} Told
 */

const FORMS = {
  offer: [WORDS.checker_report.offer.opening, WORDS.checker_report.offer.please],
  sound: [WORDS.checker_report.sound.opening, WORDS.checker_report.sound.please],
  abroad: [WORDS.checker_report.abroad.opening, WORDS.checker_report.abroad.please],
  asking: [WORDS.checker_report.asking.opening, WORDS.checker_report.asking.please],
  home: [WORDS.checker_report.home.opening, WORDS.checker_report.home.please],
};
const ABOUT = {
  saya: WORDS.checker_report.about.me,
  keluarga: WORDS.checker_report.about.family,
  warga: WORDS.checker_report.about.resident,
};

/** The first sentence, which is also what the report is called. @param {Told} told */
export const openingOf = ({ form, who, place }) =>
  filled(FORMS[form][0], { who: ABOUT[who], place: place || WORDS.checker_report.about.nowhere });

/** The report, line by line; a part without rows is left out. @param {Told} told */
export function reportText(told) {
  return [
    openingOf(told),
    ...(told.region ? [told.region] : []),
    ...part(source(told), told.known),
    ...part(WORDS.checker_report.report.wrong, told.wrong),
    ...part(WORDS.checker_report.report.unclear, told.unclear),
    ...part(WORDS.checker_report.report.unsettled, told.unsettled),
    "",
    `${FORMS[told.form][1]} ${WORDS.checker_report.report.reach}`,
  ].join("\n");
}

/** From whom the writer has it. @param {Told} told */
function source({ heard, who }) {
  if (heard) return WORDS.checker_report.report.heard;
  return who === "warga" ? WORDS.checker_report.report.heard_resident : WORDS.checker_report.report.known;
}

/** @param {string} title @param {string[]} rows */
const part = (title, rows) => (rows.length ? ["", title, ...rows.map((row) => `- ${row}`)] : []);

/** The report with the blanks that were filled in. @param {string} text @param {[string, string][]} blanks */
export const withBlanks = (text, blanks) =>
  [
    text,
    ...part(
      WORDS.checker_report.report.details,
      blanks.filter(([, typed]) => typed.trim()).map(([label, typed]) => `${label}: ${typed.trim()}`),
    ),
  ].join("\n");

/** What may be filled in, and may stay empty. @param {Form} form @param {Who} who */
export function blanksOf(form, who) {
  const other = who !== "saya";
  const recruiter = [WORDS.checker_report.blanks.recruiter, WORDS.checker_report.blanks.account];
  const people = WORDS.checker_report.blanks.people;
  const reporter = who === "warga" ? WORDS.checker_report.blanks.office : WORDS.checker_report.blanks.name;
  const worker = other ? [WORDS.checker_report.blanks.worker] : [];
  const there = [
    WORDS.checker_report.blanks.address,
    ...(other ? [WORDS.checker_report.blanks.contact] : []),
    WORDS.checker_report.blanks.danger,
  ];
  const offered = [WORDS.checker_report.blanks.place, WORDS.checker_report.blanks.money];
  const claimed = [WORDS.checker_report.blanks.employer, WORDS.checker_report.blanks.owed];
  const rows = { offer: offered, sound: offered, abroad: there, asking: there, home: claimed };
  return [reporter, ...worker, ...rows[form], ...recruiter, people];
}
