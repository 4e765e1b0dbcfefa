// The decision tables in the script come to what the engine comes to.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeTables } from "../../site_templates/scripts/checker/tables.js";
import { unpack } from "../../site_templates/scripts/shared/unpack.js";
import { vectors } from "./vectors.mjs";

const { data, day, cases } = vectors("checker");
const tables = makeTables(unpack(data));

test("there is something to judge", () => assert.ok(cases.length > 0 && tables.findings.length > 0));

for (const { name, answers, expected } of cases)
  test(name, () => {
    const { verdict, held, tried, open, missing } = tables.judge(answers, day);
    const ids = held.map(({ id }) => id).sort();
    assert.deepEqual({ verdict, held: ids, tried, open, missing }, expected);
  });

test("a finding of a later day is not tried", () => {
  const [first] = tables.findings;
  const later = {
    ...unpack(data),
    findings: unpack(data).findings.map((finding) => ({ ...finding, since: "9999-01-01" })),
  };
  assert.ok(first.id in tables.judge({}, day).tried);
  assert.deepEqual(makeTables(later).judge({}, day).tried, {});
});

test("no screen is next when nothing is open", () => assert.equal(tables.nextScreen([]), null));
