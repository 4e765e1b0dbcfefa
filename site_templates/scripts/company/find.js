// What `build.py find-agency` says about a name or number, looked up: the checker's Python has written every answer in
// the build.
import { filled } from "../shared/words.js";
import { near } from "./near.js";
import { digitsOf, spelling } from "./spelling.js";

/** @typedef {import("./register.js").Register} Register */
/** @typedef {import("./register.js").Company} Company */
/** @typedef {Pick<Company, "name" | "licence_no" | "status" | "as_of" | "decisions">} Agency */
/** @typedef {{ asked: string, name: string, status: string, answer: string, note: string }} Lookalike */
/**
 * @typedef {{ query: string, match: "exact" | "similar" | "none", agencies: Agency[], warning: string, answer: string,
 *   advice: string, lookalikes: Lookalike[], more: number }} Found
 */

/**
 * Only the same name or number is exact; whatever else is found is similar, and never told as listed.
 * @param {Register} register @param {string} query
 * @returns {Found}
 */
export function find(register, query) {
  const { limits } = register.data;
  const wanted = spelling(query, limits.longest);
  const digits = digitsOf(query, limits.longest);
  const same = placesOfSame(register, wanted.text, digits);
  if (same.length) return exact(register, query, same);
  const found = digits ? numbersFrom(register, digits) : namesNear(register, wanted);
  if (found.length) return similar(register, query, found);
  const unsure = (digits && wanted.words.length === 1) || wanted.text.length < limits.part;
  const { warning, answer, advice } = unsure ? register.data.unsure : register.data.none;
  return { query, match: "none", agencies: [], warning, answer, advice, lookalikes: [], more: 0 };
}

/** @param {Register} register @param {string} text a name as it is compared @param {string} digits */
function placesOfSame({ data: { limits }, byName, byNumber }, text, digits) {
  const number = digits.length < limits.licenceDigits ? "" : digits.slice(0, limits.licenceDigits);
  const places = [...(byName.get(text) ?? []), ...(byNumber.get(number) ?? [])];
  return [...new Set(places)].sort((one, other) => one - other);
}

/** @param {Register} register @param {string} digits */
function numbersFrom({ data: { limits }, licences }, digits) {
  if (digits.length < limits.fewestDigits) return [];
  return licences.flatMap((licence, place) => (licence.startsWith(digits) ? [place] : []));
}

/** @param {Register} register @param {import("./spelling.js").Spelling} wanted */
const namesNear = ({ data: { limits }, names }, wanted) =>
  wanted.text.length < limits.fewestLetters ? [] : near(names, wanted);

/** @param {Register} register @param {string} query @param {number[]} same @returns {Found} */
function exact(register, query, same) {
  const { data, companies, shared } = register;
  const told = same.length > 1 ? shared.get(same.join()) : data.companies[same[0]].told;
  const { warning, answer, advice } = data.told[told ?? 0];
  const pairs = same.flatMap((place) => alikeOf(register, place, same).map((other) => [place, other]));
  return {
    query,
    match: "exact",
    agencies: same.map((place) => agency(companies[place])),
    warning: warned(register, pairs) + warning,
    answer,
    advice,
    lookalikes: pairs.map(([one, other]) => lookalike(companies[one].name, companies[other], data.note)),
    more: 0,
  };
}

/** @param {Register} register @param {string} query @param {number[]} found @returns {Found} */
function similar(register, query, found) {
  const { data, companies } = register;
  const shown = found.slice(0, data.limits.most);
  const twins = data.twins.filter(({ revoked, other }) => shown.includes(revoked) || shown.includes(other));
  const pairs = twins.map(({ revoked, other }) => (shown.includes(revoked) ? [revoked, other] : [other, revoked]));
  const { warning, answer, advice } = data.similar;
  return {
    query,
    match: "similar",
    agencies: shown.map((place) => agency(companies[place])),
    warning: warned(register, pairs) + warning,
    answer,
    advice,
    lookalikes: shown.map((place) => lookalike(query, companies[place], data.note)),
    more: found.length - shown.length,
  };
}

/**
 * Places of the names to tell apart from the one at `place`, without those of `same`.
 * @param {Register} register @param {number} place @param {number[]} same
 */
const alikeOf = ({ data }, place, same) => (data.companies[place].alike ?? []).filter((other) => !same.includes(other));

/**
 * The warnings for pairs of places of which one is revoked, each once.
 * @param {Register} register @param {number[][]} pairs
 */
function warned({ data, companies }, pairs) {
  const told = pairs
    .filter(([one, other]) => isRevoked(data, companies[one]) !== isRevoked(data, companies[other]))
    .map(([one, other]) => {
      const { name, status } = companies[one];
      const words = { one: name, status, other: companies[other].name, other_status: companies[other].status };
      return filled(data.twinWarning, words);
    });
  return [...new Set(told)].join("");
}

/** @param {import("../data").CompanyData} data @param {{ answer: string }} company */
export const isRevoked = (data, { answer }) => answer === data.revoked;

/** What an answer tells of a company. @param {Company} company @returns {Agency} */
const agency = ({ name, licence_no, status, as_of, decisions }) => ({ name, licence_no, status, as_of, decisions });

/** @param {string} asked @param {Company} company @param {string} note @returns {Lookalike} */
const lookalike = (asked, { name, status, answer }, note) => ({ asked, name, status, answer, note });
