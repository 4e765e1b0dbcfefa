// What is near to a typed name: parts of names first, then misspelt ones, and nothing that is merely a name too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isPart, makeNames, near } from "../../site_templates/scripts/company/near.js";
import { spelling } from "../../site_templates/scripts/company/spelling.js";

const LIMITS = { longest: 120, short: 3, part: 5, start: 7, alike: 720, words: 700 };
const NAMES = ["PT Bumi Emas Raya", "PT Raya Bumi", "PT Semarak Bunga Abadi", "PT Sinar Timur", "PT Abc"];
const names = makeNames(
  NAMES.map((name) => spelling(name, LIMITS.longest)),
  LIMITS,
);
const found = (query) => near(names, spelling(query, LIMITS.longest)).map((place) => NAMES[place].slice(3));

for (const [query, expected] of [
  ["bumi", ["Bumi Emas Raya", "Raya Bumi"]],
  ["raya", ["Raya Bumi", "Bumi Emas Raya"]],
  ["raya bumi e", ["Bumi Emas Raya", "Raya Bumi"]],
  ["ab", ["Abc", "Semarak Bunga Abadi"]],
  ["bumi emas raja", ["Bumi Emas Raya"]],
  ["bumiemasrya", ["Bumi Emas Raya"]],
  ["bmui", []],
  ["sinra timur", ["Sinar Timur"]],
  ["simar tim", ["Sinar Timur"]],
  ["semarak bunda", ["Semarak Bunga Abadi"]],
  ["semarak kembang", ["Semarak Bunga Abadi"]],
  ["bunga semarak abadi jaya", ["Semarak Bunga Abadi"]],
  ["abcdefg hijklmn", []],
  ["x", []],
])
  test(`near to ${query}`, () => assert.deepEqual(found(query), expected));

test("a part is told from a misspelt name", () => {
  const part = (query) => isPart(LIMITS, spelling(query, LIMITS.longest), names.spellings[0]);
  assert.deepEqual(["bumi", "mas ra", "raya bumi", "bumy", ""].map(part), [true, true, true, false, true]);
});
