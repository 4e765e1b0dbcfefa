// The page's own look-up for tests/support/company_script.py: a query a line in, what it finds and compares out.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { find } from "../../site_templates/scripts/company/find.js";
import { makeRegister } from "../../site_templates/scripts/company/register.js";
import { nameWords } from "../../site_templates/scripts/company/spelling.js";
import { unpack } from "../../site_templates/scripts/shared/unpack.js";

const register = makeRegister(unpack(JSON.parse(readFileSync(process.argv[2], "utf8"))));
const { longest } = register.data.limits;

for await (const line of createInterface({ input: process.stdin })) {
  const query = JSON.parse(line);
  console.log(JSON.stringify({ found: find(register, query), words: nameWords(query, longest) }));
}
