// The script tells every sentence of whoever it is about as Python does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeSpeech } from "../../site_templates/scripts/checker/third_person.js";
import { makeFacts } from "../../site_templates/scripts/result/facts.js";
import { vectors } from "./vectors.mjs";

const { person, reported, texts } = vectors("person");
const speech = makeSpeech(person);
const asFact = makeFacts(reported, speech.aboutAnother);

test("there is something to tell", () => assert.ok(texts.length && person.goer));

for (const { text, told, facts } of texts)
  test(text, () => {
    for (const who of Object.keys(told)) {
      assert.equal(speech.told(text, who), told[who]);
      assert.equal(asFact(text, who), facts[who]);
    }
  });

test("an official is told his own form where there is one, else the family's", () => {
  const retold = [
    { own: "Jalan.", family: "Dia jalan.", official: "Dampingi dia." },
    { own: "Duduk.", official: "Catat." },
  ];
  const { told } = makeSpeech({ ...person, retold });
  assert.equal(told("Jalan. Duduk.", "keluarga"), "Dia jalan. Duduk.");
  assert.equal(told("Jalan. Duduk.", "warga"), "Dampingi dia. Catat.");
});
