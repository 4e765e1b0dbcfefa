// Ranking: which entries answer a query, the best first. MiniSearch weighs; what a word means is ours.
import MiniSearch from "minisearch";
import { filled } from "../shared/words.js";
import { makeRespelling, mistakes } from "./respelling.js";
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
  const { tokens, groups } = makeWords(data.same, data.ignore);
  const { index, known } = indexed(data, tokens);
  const respelt = makeRespelling(groups, known);
  return (query, most) => {
    const words = tokens(query);
    const asked = words.map(respelt);
    const company = / (?:pt|cv) /.test(` ${plain(query)} `) ? ASKED_COMPANY : COMPANY;
    const found = index.search(query, {
      boost: BOOST,
      processTerm: respelt,
      prefix: (term) => term === words[words.length - 1] && term.length >= SHORTEST_BEGINNING,
      fuzzy: mistakes,
      boostDocument: (_id, _term, stored) => (stored?.company ? company : Number(stored?.boost)),
      // a company with a like name is another company
      filter: (one) => !one.company || asked.every((may) => may.some((term) => one.queryTerms.includes(term))),
    });
    return /** @type {any[]} */ (found.slice(0, most));
  };
}

/**
 * All that can be found, and every token of it.
 * @param {SearchData} data @param {(text: string) => string[]} tokens
 */
function indexed(data, tokens) {
  /** @type {Set<string>} */
  const known = new Set();
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    storeFields: ["title", "path", "line", "boost", "company"],
    tokenize: tokens,
    processTerm: (term) => known.add(term) && term,
  });
  const documents = [...data.entries.map((entry) => ofEntry(entry, data)), ...companiesOf(data)];
  index.addAll(documents.map((one, id) => ({ ...one, id, hidden: `${one.hidden} ${glued(tokens(one.title))}` })));
  return { index, known };
}

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
      line: filled(WORDS.search_page.company, { status: status.slice(0, 1).toUpperCase() + status.slice(1) }),
      hidden: "",
      company: true,
    })),
  );

/** Neighbours as one word: "hong kong" is also typed "hongkong". @param {string[]} words */
const glued = (words) =>
  words
    .slice(1)
    .map((word, i) => words[i] + word)
    .join(" ");
