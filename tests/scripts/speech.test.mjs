// What is read aloud comes in pieces that no device breaks off, by any voice that speaks Indonesian.
import assert from "node:assert/strict";
import { test } from "node:test";

const { indonesian, spokenPieces } = await import("../../site_templates/scripts/shared/speech.js");
const MOST = 20;
const words = (text) => text.split(/\s+/).filter(Boolean);

test("a piece is a sentence, and a figure is not torn", () => {
  assert.deepEqual(spokenPieces(["Bayar Rp 1.500.000? Jangan. Tanya dulu: siapa?", "Ya"]), [
    "Bayar Rp 1.500.000?",
    "Jangan.",
    "Tanya dulu:",
    "siapa?",
    "Ya",
  ]);
  assert.deepEqual(spokenPieces(["", "  "]), []);
});

test("no piece is long, and nothing is left out", () => {
  for (const count of [1, 19, 20, 21, 39, 40, 41, 109, 500]) {
    for (const every of [3, 7, 22, 1000]) {
      const text = Array.from({ length: count }, (_, i) => (i % every === every - 1 ? `kata${i},` : `kata${i}`)).join(
        " ",
      );
      const pieces = spokenPieces([text]);
      assert.ok(pieces.every((piece) => words(piece).length <= MOST));
      assert.deepEqual(words(pieces.join(" ")), words(text));
    }
  }
});

test("a long sentence is cut after a comma where there is one", () => {
  const many = Array(15).fill("kata").join(" ");
  assert.deepEqual(spokenPieces([`${many}, ${many}.`]), [`${many},`, `${many}.`]);
});

test("every name of Indonesian counts, and no other language", () => {
  for (const lang of ["id", "id-ID", "id_ID", "in", "in_ID", "in-ID", "ind", "ind_IDN"])
    assert.ok(indonesian({ lang }));
  for (const lang of ["en-ID", "it", "inh", "idn-x", "", "jv-ID"]) assert.ok(!indonesian({ lang }));
});
