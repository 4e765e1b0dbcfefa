// Answers the texts of the file argv[3] with the reader made of the file argv[2]; both and the answer are JSON.
import { readFileSync } from "node:fs";
import { makeReader } from "../../site_templates/scripts/advert/signs.js";

const read = makeReader(JSON.parse(readFileSync(process.argv[2], "utf-8")));
const texts = JSON.parse(readFileSync(process.argv[3], "utf-8"));
process.stdout.write(JSON.stringify(texts.map((text) => read(text))));
