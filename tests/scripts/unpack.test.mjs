// What Python packs, the scripts unpack.
import assert from "node:assert/strict";
import { test } from "node:test";
import { unpack } from "../../site_templates/scripts/shared/unpack.js";
import { vectors } from "./vectors.mjs";

for (const { name, packed, expected } of vectors("packed"))
  test(name, () => assert.deepEqual(unpack(packed), expected));

test("a name that the browser knows too is a column like any other", () => {
  const packed = { columns: ["a", ["b%?", "constructor"]], row: [1, [["toString"], [2]]] };
  assert.equal(unpack(packed).b.toString.constructor, 2);
});
