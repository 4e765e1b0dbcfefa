// Which scripts do not parse as ECMAScript 2017, with the parser's complaint.
//
// In (stdin): {"name": "the script's text", …}
// Out (stdout): {"name": "Unexpected token (1:2)", …}, only the scripts that do not
import { json } from "node:stream/consumers";
import { parse } from "acorn";

const refused = {};
for (const [name, code] of Object.entries(await json(process.stdin))) {
  try {
    // classes of letters by their property are a year younger: Chrome 64, Safari 11.1
    parse(code.replace(/\\p\{\w+\}/g, "."), { ecmaVersion: 2017 });
  } catch (error) {
    refused[name] = error.message;
  }
}
console.log(JSON.stringify(refused));
