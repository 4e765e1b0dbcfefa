// Addresses that the page does not carry are those that Python would have sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf } from "../../site_templates/scripts/result/addresses.js";
import { vectors } from "./vectors.mjs";

globalThis.WORDS = vectors("words");
const { hrefOf } = await import("../../site_templates/scripts/shared/contact_card.js");

for (const { source, path } of vectors("sources")) test(path, () => assert.equal(addressOf(source), path));

for (const { line, path } of vectors("lines")) test(line.shown, () => assert.equal(hrefOf(line), path));
