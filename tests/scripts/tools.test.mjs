// The number check and the reckoner, on made-up offices and sums.
import assert from "node:assert/strict";
import { test } from "node:test";
import { digitsOf, knownNumbers, whose } from "../../site_templates/scripts/tools/numbers.js";
import { amountOf, numberOf, payback } from "../../site_templates/scripts/tools/payback.js";

const office = (name, ...shown) => ({ name, path: `${name}/`, lines: shown.map((one) => ({ shown: one })) });
const known = knownNumbers([
  office("kota", "(0254) 200234", "0811-2000-345"),
  office("jauh", "+999 6773 0466"),
  office("gawat", "110"),
  office("bebas", "0800-1000"),
]);
const kind = (text) => whose(known, text).kind;
const owner = (text) => whose(known, text).found[0]?.owner.name;

const SAME = [
  "0811-2000-345",
  "08112000345",
  "+62 811 2000 345",
  "62811 2000345",
  "0062-811-2000-345",
  "+62 (0)811 2000345",
];
const PASTED = ["\u202a+62 811-2000-345\u202c", "tel:+628112000345", "٠٨١١٢٠٠٠٣٤٥", "０８１１２０００３４５"];

for (const text of [...SAME, ...PASTED])
  test(`"${text}" is the office's`, () => {
    assert.equal(kind(text), "exact");
    assert.equal(owner(text), "kota");
  });

for (const [text, name] of Object.entries({ 110: "gawat", "0800 1000": "bebas", "00999 6773 0466": "jauh" }))
  test(`"${text}" is ${name}`, () => assert.equal(whose(known, text).found[0].owner.name, name));

for (const text of ["200234", "6773 0466", "811 2000 345"])
  test(`"${text}" lacks the code before it`, () => assert.equal(kind(text), "tail"));

for (const text of ["0811-2000-354", "0811-2000-346", "0811-2000-34", "0811-2000-3455", "0811-2200-345"])
  test(`"${text}" is only like an office's`, () => assert.equal(kind(text), "near"));

for (const text of ["0812 9999 8888", "112", "+855 12 345 678", "99999999999999999999", "1100"])
  test(`"${text}" is nobody's`, () => assert.deepEqual(whose(known, text), { kind: "unknown", found: [] }));

test("while it is typed the offices that may be meant are named", () => {
  assert.equal(kind("0811"), "begins");
  assert.equal(owner("0811"), "kota");
});

for (const text of ["", "0", "08", "abc", "+62"])
  test(`"${text}" says nothing yet`, () => assert.equal(kind(text), "empty"));

test("every known number is found as it is shown", () => {
  for (const { line, digits } of known) assert.ok(whose(known, line.shown).found.some((one) => one.digits === digits));
});

test("a free number has no country's code", () => assert.equal(digitsOf("0800-1000"), "08001000"));

const NOTHING = { cost: 0, own: 0, rate: 0, flat: false, wait: 0, wage: 0, cut: 0, living: 0, home: 0, contract: 0 };
const reckoned = (sums) => payback({ ...NOTHING, ...sums });

test("a debt without interest is its sum by what is left", () => {
  const { loan, left, months, interest, saved } = reckoned({
    cost: 12e6,
    own: 2e6,
    wage: 4e6,
    cut: 1e6,
    home: 1e6,
    contract: 24,
  });
  assert.deepEqual({ loan, left, months, interest }, { loan: 10e6, left: 2e6, months: 5, interest: 0 });
  assert.equal(saved, 24 * 2e6 - 10e6 - 2e6);
});

test("interest on what is left is less than on the whole loan", () => {
  const sums = { cost: 10e6, rate: 5, wage: 2e6 };
  assert.deepEqual([reckoned(sums).months, reckoned({ ...sums, flat: true }).months], [6, 7]);
  assert.ok(reckoned(sums).interest < reckoned({ ...sums, flat: true }).interest);
});

test("waiting makes the debt grow", () => {
  const { owed, interest } = reckoned({ cost: 10e6, rate: 10, wait: 2, wage: 20e6 });
  assert.deepEqual([owed, interest], [12.1e6, 2.1e6 + 1.21e6]);
  assert.equal(reckoned({ cost: 10e6, rate: 10, wait: 2, wage: 20e6, flat: true }).owed, 12e6);
});

test("who cannot pay the interest never pays the debt", () => {
  const { months, interest, saved } = reckoned({ cost: 10e6, rate: 20, wage: 2e6, contract: 12 });
  assert.deepEqual([months, interest], [null, null]);
  assert.equal(saved, -10e6);
});

test("what is earned does not cover a life abroad", () => {
  assert.equal(reckoned({ cost: 1e6, wage: 1e6, living: 2e6 }).months, null);
});

test("a debt longer than the contract leaves its rest", () => {
  assert.equal(reckoned({ cost: 24e6, wage: 1e6, contract: 12 }).saved, -12e6);
});

test("nothing borrowed is nothing owed, and own money must come back too", () => {
  const { months, interest, saved } = reckoned({ cost: 5e6, own: 9e6, wage: 1e6, contract: 10 });
  assert.deepEqual([months, interest, saved], [0, 0, 5e6]);
});

test("without a contract's length nothing is said of its end", () =>
  assert.equal(reckoned({ cost: 1, wage: 1 }).saved, null));

const AMOUNTS = {
  "": 0,
  0: 0,
  12500000: 12.5e6,
  "12.500.000": 12.5e6,
  "12,500,000": 12.5e6,
  "Rp 12.500.000": 12.5e6,
  "Rp. 500.000": 5e5,
  "12,5 juta": 12.5e6,
  "12.5jt": 12.5e6,
  "12 JT": 12e6,
  "500rb": 5e5,
  "500 ribu": 5e5,
  "1.500 ribu": 1.5e6,
  "35k": 35e3,
};
for (const [text, sum] of Object.entries(AMOUNTS)) test(`"${text}" is ${sum}`, () => assert.equal(amountOf(text), sum));
for (const text of ["dua juta", "1e9", "-5", "12 juta lebih", "<b>1</b>"])
  test(`"${text}" is no sum`, () => assert.ok(Number.isNaN(amountOf(text))));
for (const [text, number] of Object.entries({ "": 0, "2,5": 2.5, "2.5%": 2.5, 24: 24 }))
  test(`"${text}" is ${number}`, () => assert.equal(numberOf(text), number));
for (const text of ["-3", "dua", ".", "1e3"])
  test(`"${text}" is no number`, () => assert.ok(Number.isNaN(numberOf(text))));
