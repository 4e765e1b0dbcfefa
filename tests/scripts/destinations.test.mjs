// Which destination is meant by what somebody types.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makePlaceSearch } from "../../site_templates/scripts/search/destinations.js";

const places = {
  "negeri-pasir": "Negeri Pasir kota unta np",
  "pulau-jauh": "Pulau Jauh seberang",
  pasirini: "Pasirini",
};
const search = makePlaceSearch({ places, same: [["besar", "agung"]], ignore: ["ke"] });

const MEANT = {
  "negeri pasir": "negeri-pasir",
  "kota unta": "negeri-pasir",
  np: "negeri-pasir",
  "ke seberang": "pulau-jauh",
  seberng: "pulau-jauh",
  "pulou jauh": "pulau-jauh",
  seb: "pulau-jauh",
};

for (const [typed, place] of Object.entries(MEANT))
  test(`"${typed}" is ${place}`, () => assert.equal(search(typed)[0], place));

test("what nobody calls a destination finds none", () => assert.deepEqual(search("zzzz"), []));

test("every word counts", () => assert.deepEqual(search("pulau unta"), []));
