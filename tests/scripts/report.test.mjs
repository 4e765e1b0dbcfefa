// A report says only what is there, in the person of whoever writes it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { vectors } from "./vectors.mjs";

globalThis.WORDS = vectors("words");
const words = globalThis.WORDS.checker_report;
const { blanksOf, openingOf, reportText, withBlanks } = await import(
  "../../site_templates/scripts/result/report_text.js"
);
const FORMS = ["offer", "sound", "abroad", "asking", "home"];
const WHO = ["saya", "keluarga", "warga"];
const told = (more) => ({
  form: "offer",
  who: "saya",
  place: "Negeri Uji",
  region: "",
  heard: false,
  known: [],
  wrong: [],
  unclear: [],
  unsettled: [],
  ...more,
});

for (const form of FORMS)
  for (const who of WHO)
    test(`${form}, ${who}`, () => {
      const text = reportText(told({ form, who, known: ["A: b"], wrong: ["Satu."], unclear: ["Dua."] }));
      assert.doesNotMatch(text, /\{|\bAnda\b|undefined|\n\n\n/);
      assert.ok(text.startsWith(openingOf(told({ form, who }))) && text.includes("Negeri Uji"));
      assert.ok(text.includes("- Satu.\n") && text.includes("- Dua.\n") && text.endsWith(words.report.reach));
      const blanks = blanksOf(form, who);
      assert.equal(new Set(blanks).size, blanks.length);
      assert.equal(blanks.includes(words.blanks.worker), who !== "saya");
      assert.equal(blanks[0], who === "warga" ? words.blanks.office : words.blanks.name);
      for (const need of [words.blanks.recruiter, words.blanks.account, words.blanks.people])
        assert.ok(blanks.includes(need));
    });

test("no heading stands over nothing", () => {
  const text = reportText(told({ form: "sound" }));
  for (const heading of ["known", "wrong", "unclear", "unsettled"]) assert.ok(!text.includes(words.report[heading]));
});

test("each form has words of its own", () => {
  const texts = FORMS.map((form) => reportText(told({ form })));
  assert.equal(new Set(texts).size, FORMS.length);
});

test("what somebody else told is told as his", () => {
  assert.ok(reportText(told({ known: ["A: b"], heard: true })).includes(words.report.heard));
  assert.ok(reportText(told({ known: ["A: b"], who: "warga" })).includes(words.report.heard_resident));
  assert.ok(!reportText(told({ known: ["A: b"], heard: true })).includes(words.report.known));
});

test("without a country the report says so", () => {
  assert.ok(openingOf(told({ place: "" })).includes(words.about.nowhere));
});

test("only blanks that were filled in are sent", () => {
  const filled = withBlanks("Isi.", [
    ["Nama", "  "],
    ["Uang", " 5 juta "],
  ]);
  assert.equal(filled, `Isi.\n\n${words.report.details}\n- Uang: 5 juta`);
  assert.equal(withBlanks("Isi.", [["Nama", ""]]), "Isi.");
});
