// The companies that the page knows, made ready for many searches.
import { makeNames } from "./near.js";
import { digitsOf, spelling } from "./spelling.js";

/** @typedef {import("../data").CompanyData} CompanyData */
/** @typedef {ReturnType<typeof makeRegister>} Register */
/** @typedef {ReturnType<typeof makeCompany>} Company */
/** @typedef {ReturnType<typeof makeDecision>} Decision */

/** @param {CompanyData} data */
export function makeRegister(data) {
  const { longest, licenceDigits } = data.limits;
  const spellings = data.companies.map(({ name }) => spelling(name, longest));
  const companies = data.companies.map((row, place) => makeCompany(row, spellings[place].words, data));
  const licences = companies.map((company) => digitsOf(company.licence_no, longest));
  return {
    data,
    companies,
    named: new Map(companies.map((company) => [company.name, company])),
    licences,
    names: makeNames(spellings, data.limits),
    byName: placesBy(spellings.map(({ text }) => text)),
    byNumber: placesBy(licences.map((number) => (number.length < licenceDigits ? "" : number.slice(0, licenceDigits)))),
    /** Places and what is told of them, for every name or number that several companies share. */
    shared: new Map(data.shared.map(({ places, told }) => [places.join(), told])),
  };
}

/**
 * A company as the checker's own Python has it, and the address of its page.
 * @param {import("../data").Company} row @param {string[]} words of its name @param {CompanyData} data
 */
function makeCompany(row, words, data) {
  return {
    name: row.name,
    licence_no: row.licenceNo ?? "",
    status: row.status ?? data.usualStatus,
    as_of: data.asOf,
    decisions: (row.decisions ?? []).map(makeDecision),
    answer: row.answer ?? data.usualAnswer,
    listed: !row.unlisted,
    slug: row.slug ?? words.join("-"),
  };
}

/** @param {import("../data").Decision} row */
const makeDecision = (row) => ({
  kind: row.kind,
  number: row.number ?? null,
  date: row.date ?? null,
  source: row.source,
  source_date: row.sourceDate ?? "",
  note: row.note ?? "",
});

/**
 * Where each text stands in a list; empty texts stand nowhere.
 * @param {string[]} texts
 */
function placesBy(texts) {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  texts.forEach((text, place) => {
    if (text) found.set(text, [...(found.get(text) ?? []), place]);
  });
  return found;
}
