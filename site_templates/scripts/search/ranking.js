// Ranking: which entries answer a query, the best first. MiniSearch weighs; what a word means is ours.
import MiniSearch from "minisearch";
import { makeWords, plain } from "./words.js";

/*! MiniSearch, (c) Luca Ongaro, MIT licence, https://github.com/lucaong/minisearch */

/** @typedef {import("../data").SearchData} SearchData */
/** @typedef {{ title: string, path: string, line: string }} Result */

/** How much a word says by where it stands; `hidden`: what people type, though it is not shown. */
const BOOST = { title: 3, hidden: 2, line: 1 };
/** A company counts less than a page, unless the query asks for one. */
const COMPANY = 0.5;
const ASKED_COMPANY = 1.5;
const SHORTEST_BEGINNING = 3;

/**
 * @param {SearchData} data
 * @returns {(query: string, most: number) => Result[]} the best entries for what was typed, at most `most`
 */
export function makeSearch(data) {
  const { tokens } = makeWords(data.same, data.ignore);
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    storeFields: ["title", "path", "line", "boost", "company"],
    tokenize: tokens,
    processTerm: (term) => term,
  });
  const documents = [...data.entries.map((entry) => ofEntry(entry, data)), ...companiesOf(data)];
  index.addAll(documents.map((one, id) => ({ ...one, id, hidden: `${one.hidden} ${glued(tokens(one.title))}` })));
  return (query, most) => {
    const words = tokens(query);
    const asksCompany = / (?:pt|cv) /.test(` ${plain(query)} `);
    const found = index.search(query, {
      boost: BOOST,
      prefix: (term, i) => i === words.length - 1 && term.length >= SHORTEST_BEGINNING,
      fuzzy: mistakes,
      boostDocument: (_id, _term, stored) => (stored?.company && asksCompany ? ASKED_COMPANY : Number(stored?.boost)),
      // a company with a like name is another company
      filter: (one) => !one.company || one.queryTerms.length >= words.length,
    });
    return /** @type {any[]} */ (found.slice(0, most));
  };
}

/** How many letters of a word may be wrong. @param {string} term */
const mistakes = (term) => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2);

/** @param {import("../data").SearchEntry} entry @param {SearchData} data */
const ofEntry = ({ title, path, line, words, place, boost }, { places }) => ({
  title,
  path,
  line: line ?? "",
  hidden: `${words ?? ""} ${places[place ?? ""] ?? ""}`,
  boost: boost ?? 1,
  company: false,
});

/** @param {SearchData} data */
const companiesOf = ({ standings }) =>
  standings.flatMap(({ status, companies }) =>
    companies.map(({ name, slug }) => ({
      title: name,
      path: `p3mi/${slug}/`,
      line: `${status.slice(0, 1).toUpperCase()}${status.slice(1)}. Cocokkan setiap huruf, dan minta lihat SIP2MI.`,
      hidden: "",
      boost: COMPANY,
      company: true,
    })),
  );

/** Neighbours as one word: "hong kong" is also typed "hongkong". @param {string[]} words */
const glued = (words) =>
  words
    .slice(1)
    .map((word, i) => words[i] + word)
    .join(" ");
