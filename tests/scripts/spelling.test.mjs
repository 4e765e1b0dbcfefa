// Names and numbers are read as the checker's Python reads them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { digitsOf, nameWords, spelling } from "../../site_templates/scripts/company/spelling.js";
import { vectors } from "./vectors.mjs";

const { longest, texts } = vectors("spellings");
const LICENCE_DIGITS = 13;

test("there is something to read", () => assert.ok(texts.some(({ words }) => words.length > 1)));

for (const { text, words, licence } of texts)
  test(`read: ${JSON.stringify(text.slice(0, 40))}`, () => {
    assert.deepEqual(nameWords(text, longest), words);
    const digits = digitsOf(text, longest);
    assert.equal(digits.length < LICENCE_DIGITS ? "" : digits.slice(0, LICENCE_DIGITS), licence);
  });

test("words know where they begin", () => {
  const { text, words, begins } = spelling("PT. Satu Dua Tiga", longest);
  assert.deepEqual(
    words.map((word, i) => text.indexOf(word, begins[i])),
    begins,
  );
});
