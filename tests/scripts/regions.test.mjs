// Where somebody lives: what people type finds the place, and every place has an office within two taps.
import assert from "node:assert/strict";
import { test } from "node:test";
import { unpack } from "../../site_templates/scripts/shared/unpack.js";
import { vectors } from "./vectors.mjs";

globalThis.WORDS = vectors("words");
const { MOST, twins } = await import("../../site_templates/scripts/region/choosing.js");
const { Regions } = await import("../../site_templates/scripts/region/regions.js");
const { Offices } = await import("../../site_templates/scripts/region/offices.js");

const { data, offices: carried, said, found, served } = vectors("places");
const regions = new Regions(unpack(data));
const offices = new Offices(unpack(carried));
const towns = regions.named.flatMap((one) => one.towns);
const firstOf = (typed) => regions.find(typed)[0]?.place.code;
const shownFor = (typed) => regions.find(typed).slice(0, MOST);

test("of what people say, nineteen in twenty are first in the list", () => {
  const missed = Object.entries(said).filter(([typed, code]) => firstOf(typed) !== code);
  assert.ok(missed.length * 20 <= Object.keys(said).length, JSON.stringify(missed));
});

test("Python finds the same places in the same order", () => {
  for (const [typed, expected] of Object.entries(found)) {
    const here = regions.find(typed).map(({ place, points }) => [place.code, points]);
    assert.deepEqual(here, expected, typed);
  }
});

test("with its kind every place is the first", () => {
  for (const place of regions.known.values()) assert.equal(firstOf(regions.titleAt(place.code)), place.code);
});

test("every place is shown for its bare name, and a tap on it leads to an office that serves it", () => {
  for (const { code, name } of towns) {
    assert.ok(
      shownFor(name).some(({ place }) => place.code === code),
      name,
    );
    const names = offices.servedBy(code).map((key) => offices.contacts[key].name);
    assert.ok(names.length > 0, name);
    assert.deepEqual(names, served[code], name);
  }
});

test("a town whose name a city bears too is asked about", () => {
  const names = towns.map(({ name }) => name);
  const double = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  assert.ok(double.size > 0);
  for (const name of names) assert.equal(twins(shownFor(name)), double.has(name), name);
});

test("what is no place finds none", () => {
  for (const typed of ["", "  ", "zzzz", "?!"]) assert.deepEqual(regions.find(typed), []);
});

test("a link names a place by its code or by its page", () => {
  for (const [code, page] of Object.entries(regions.data.pages)) assert.equal(regions.codeOf(page), code);
  for (const { code, page } of regions.data.provinces) assert.equal(regions.codeOf(page), code);
  for (const { code } of towns) assert.equal(regions.codeOf(code), code);
  assert.equal(regions.codeOf("di-mana-mana"), "");
});
