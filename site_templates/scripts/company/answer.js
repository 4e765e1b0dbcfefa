// What stands below the field: results from the first letter on, as sections of the page.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { find, isRevoked } from "./find.js";
import { isPart } from "./near.js";
import { digitsOf, spelling } from "./spelling.js";

/** @typedef {import("./register.js").Register} Register */
/** @typedef {import("./register.js").Company} Company */
/** @typedef {import("./find.js").Found} Found */
/**
 * Where the look-up stands. `pages`: the address of the companies' pages, `target`: of links to them, `use`: the way
 * into the checker.
 * @typedef {{ register: Register, pages: string, target: string | null, use: (answer: string) => HTMLElement }} Place
 */

const OLD_DAYS = 30;
const DAY_MS = 86400000;

/** @param {string} text */
export const short = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
/** @param {string} text */
export const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
/** @param {number} more */
export const moreNames = (more) =>
  more ? el("p", "ket", filled(WORDS.company_look_up.results.more, { count: more })) : "";

/**
 * Whether there is enough of a name or a number to be looked for.
 * @param {Register} register @param {string} query
 */
export function isEnough({ data: { limits } }, query) {
  const digits = digitsOf(query, limits.longest);
  const { text } = spelling(query, limits.longest);
  return text.length >= limits.fewestLetters && (!digits || digits.length >= limits.fewestDigits);
}

/**
 * The sections for `query`; `given`: the answer to it, when somebody else has it already.
 * @param {Place} place @param {string} query @param {Found} [given]
 */
export function answerTo(place, query, given) {
  const { register } = place;
  const wanted = spelling(query, register.data.limits.longest);
  if (!wanted.text) return [];
  if (!isEnough(register, query)) return [beginning(place, query, wanted.text)];
  const found = given ?? find(register, query);
  if (found.match === "exact")
    return [...companiesOf(place, found).map((one) => exactCard(place, one, found)), age(place)];
  if (found.match === "none") return [noneCard(place, query, found), age(place)];
  return [...similarCards(place, query, found), age(place)];
}

/** @param {Place} place @param {Found} found */
const companiesOf = ({ register }, found) => found.agencies.flatMap(({ name }) => register.named.get(name) ?? []);

/**
 * After one letter: the first names, or numbers, that begin with it.
 * @param {Place} place @param {string} query @param {string} start
 */
function beginning(place, query, start) {
  const { data, companies, licences, names } = place.register;
  const found = companies.filter((_, i) => names.spellings[i].text.startsWith(start) || licences[i].startsWith(start));
  return partsCard(
    place,
    WORDS.company_look_up.results.beginning,
    query,
    found.slice(0, data.limits.most),
    found.length - data.limits.most,
  );
}

/** @param {Place} place @param {string} query @param {Found} found */
function similarCards(place, query, found) {
  const { limits, similar } = place.register.data;
  const wanted = spelling(query, limits.longest);
  const number = Boolean(digitsOf(query, limits.longest));
  const companies = companiesOf(place, found);
  const parts = companies.filter(({ name }) => number || isPart(limits, wanted, spelling(name, limits.longest)));
  const alike = companies.filter((company) => !parts.includes(company));
  const said = parts.length && found.warning === similar.warning ? WORDS.company_look_up.results.pick : found.warning;
  return [
    parts.length ? partsCard(place, WORDS.company_look_up.results.containing, query, parts, found.more) : "",
    alike.length ? similarCard(place, query, alike) : "",
    warning(said),
    parts.length ? "" : place.use(found.answer),
  ];
}

/**
 * @param {Place} place
 * @param {string} title
 * @param {string} query
 * @param {Company[]} companies
 * @param {number} more
 */
const partsCard = (place, title, query, companies, more) =>
  el(
    "section",
    "hasil-pt",
    el("h2", "", filled(title, { query: short(query.trim()) })),
    el(
      "ul",
      "",
      companies.map((company) => line(place, company)),
    ),
    moreNames(Math.max(more, 0)),
  );

/** @param {Place} place @param {Company} company */
const exactCard = (place, company, /** @type {Found} */ found) =>
  el(
    "section",
    { class: `hasil-pt ${place.register.data.looks[found.answer].colour}`, "data-jawaban": found.answer },
    el("p", "cap-cari", headOf(place, company, found.answer)),
    el("h2", "", linkTo(place, company)),
    el("p", "", el("b", "", `${capital(company.status)}.`)),
    el("p", "ket yakin", place.register.data.sure[""]),
    company.licence_no && el("p", "ket", filled(WORDS.company_look_up.results.number, { number: company.licence_no })),
    company.decisions.length > 0 &&
      el(
        "ul",
        "teks",
        company.decisions.map((told) => decision(place.register, told)),
      ),
    el("p", "", found.advice),
    warning(found.warning),
    lookalikes(place, company, found.lookalikes),
    place.use(found.answer),
    el("p", "", linkTo(place, company, WORDS.company_look_up.results.questions)),
    el("p", "", wrongLink(place, company)),
  );

/** @param {Place} place @param {Company} company @param {string} answer */
const headOf = ({ register: { data } }, company, answer) =>
  company.listed ? WORDS.company.heads.listed : data.looks[answer].unlisted;

/**
 * Names to tell apart; where one of the two is revoked, both stand side by side.
 * @param {Place} place @param {Company} company @param {import("./find.js").Lookalike[]} found
 */
function lookalikes(place, company, found) {
  const others = found.flatMap(({ name }) => place.register.named.get(name) ?? []);
  /** @param {Company} other */
  const odd = (other) => isRevoked(place.register.data, other) !== isRevoked(place.register.data, company);
  /** @param {string} title @param {Company} one */
  const cell = (title, one) => row(title, linkTo(place, one), " ", el("small", "", one.status));
  /** @param {Company} other */
  const pair = (other) =>
    el(
      "dl",
      "banding awas",
      cell(WORDS.company_look_up.alike.wanted, company),
      cell(WORDS.company_look_up.alike.other, other),
    );
  const plain = others.filter((other) => !odd(other)).map((other) => line(place, other));
  return others.length
    ? [el("h3", "", WORDS.company_look_up.alike.title), others.filter(odd).map(pair), el("ul", "", plain)]
    : "";
}

/** @param {Place} place @param {string} query @param {Company[]} companies */
function similarCard(place, query, companies) {
  /** @param {Company} company */
  const pair = (company) =>
    el(
      "dl",
      "banding",
      row(WORDS.company_look_up.alike.typed, short(query.trim())),
      row(
        company.listed ? WORDS.company_look_up.alike.listed : WORDS.company_look_up.alike.not_listed,
        linkTo(place, company),
        " ",
        el("small", "", company.status),
      ),
    );
  const { looks, similar } = place.register.data;
  const attributes = { class: `hasil-pt ${looks[similar.answer].colour}`, "data-jawaban": similar.answer };
  return el("section", attributes, el("p", "cap-cari", WORDS.company_look_up.alike.title), companies.map(pair));
}

/** @param {Place} place @param {string} query @param {Found} found */
const noneCard = (place, query, found) =>
  el(
    "section",
    { class: `hasil-pt ${place.register.data.looks[found.answer].colour}`, "data-jawaban": found.answer },
    el("p", "cap-cari", place.register.data.looks[found.answer].head),
    el("h2", "", `“${short(query.trim())}”`),
    el("p", "", found.advice),
    warning(found.warning),
    place.use(found.answer),
  );

/** @param {string} words */
const warning = (words) => el("p", "awas-cari", words);

/** @param {string} title @param {...(Node | string)} inside */
const row = (title, ...inside) => el("div", "", el("dt", "", title), el("dd", "", inside));

/** @param {Place} place @param {Company} company */
const line = (place, company) => el("li", "", linkTo(place, company), " ", el("small", "", company.status));

/** @param {Place} place @param {Company} company */
const linkTo = ({ pages, target }, company, words = company.name) =>
  el("a", { href: `${pages}${company.slug}/`, target, translate: words === company.name && "no" }, words);

/** Where the company's page says whom to tell of a mistake. @param {Place} place @param {Company} company */
const wrongLink = ({ pages, target }, { slug }) =>
  el("a", { class: "lapor-keliru", href: `${pages}${slug}/#keliru`, target }, WORDS.reviews.wrong.link);

/** @param {Register} register @param {import("./register.js").Decision} told */
export function decision({ data }, told) {
  const what = [told.kind, told.number, told.date ? longDay(told.date, data.months) : null].filter(Boolean).join(", ");
  return el(
    "li",
    "",
    el("b", "", `${what}. `),
    told.note && `${told.note} `,
    el("small", "", filled(WORDS.company_look_up.results.told_by, { source: told.source })),
    el("small", "yakin", ` ${data.sure[`${told.source}|${told.source_date}`] ?? ""}`),
  );
}

/** @param {string} iso @param {string[]} months */
const longDay = (iso, months) =>
  iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, (_, year, month, day) => `${Number(day)} ${months[month - 1]} ${year}`);

/** How old the copy is by the device's own date; the phone may hold an old page. @param {Place} place */
function age({ register }) {
  const days = Math.floor((Date.now() - Date.parse(register.data.asOf)) / DAY_MS);
  const old = days > OLD_DAYS;
  return old && el("p", "ket", filled(WORDS.company_look_up.results.old, { days }));
}
