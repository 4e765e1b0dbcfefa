// The decision tables in the script explain answers as the engine does, on every day.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeTables, VERDICTS } from "../../site_templates/scripts/checker/tables.js";
import { name } from "../../site_templates/scripts/result/naming.js";
import { unpack } from "../../site_templates/scripts/shared/unpack.js";
import { vectors } from "./vectors.mjs";

const { data: carried, told, verdicts, maps, days } = vectors("checker");
const data = unpack(carried);
const { sources, naming, families } = unpack(told);
const tables = makeTables(data);
name(
  tables.findings,
  naming,
  Object.keys(families),
  data.questions[data.ids.place].options.map(({ id }) => id),
);
const TRUTH = { 0: false, 1: true, "?": null };

/** The words of the tables in the form of the engine's. */
function explained(answers, day) {
  const { verdict, held, tried, open, more, missing, unasked } = tables.judge(answers, day);
  return {
    verdict,
    findings: held.map((found) => ({ id: found.id, verdict: VERDICTS[found.rank], sources: found.sources.map(shown) })),
    next: tables.nextScreen(open),
    open,
    more,
    unknown: missing,
    unasked,
    tried: Object.fromEntries(Object.entries(tried).map(([place, cell]) => [tables.findings[place].id, TRUTH[cell]])),
  };
}

/** The engine's words but for the batch form's list of what is missing, which the page tells in two. */
const engines = (words) => Object.fromEntries(Object.entries(words).filter(([key]) => key !== "missing"));

const shown = (number) => ({ end: "", address: "", ...sources[number] });

test("verdicts stand in the same order", () => assert.deepEqual(VERDICTS, verdicts));

test("there is something to judge", () => assert.ok(maps.length && tables.findings.length));

for (const [day, results] of Object.entries(days))
  maps.forEach((answers, i) => {
    test(`${day}, answers ${i}`, () => assert.deepEqual(explained(answers, day), engines(results[i])));
  });

test("a finding of a later day is not tried", () => {
  const findings = data.findings.map((finding) => ({ ...finding, since: "9999-01-01" }));
  assert.notDeepEqual(tables.judge({}, "2026-01-01").tried, {});
  assert.deepEqual(makeTables({ ...data, findings }).judge({}, "2026-01-01").tried, {});
});

test("no screen is next when nothing is open", () => assert.equal(tables.nextScreen([]), null));
