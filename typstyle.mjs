// Lays out the Typst templates; typstyle comes as WebAssembly without a program of its own.
// `node typstyle.mjs` names every file that is laid out otherwise and ends with 1; `--write` lays them out.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = "site_templates";
const PACKAGE = "@typstyle/typstyle-wasm-bundler/";
const CONFIG = { max_width: 120, tab_spaces: 2 };

const glue = await import(`${PACKAGE}typstyle_wasm_bg.js`);
const program = readFileSync(fileURLToPath(import.meta.resolve(`${PACKAGE}typstyle_wasm_bg.wasm`)));
const { instance } = await WebAssembly.instantiate(program, { "./typstyle_wasm_bg.js": glue });
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

const templates = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith(".typ"));
for (const name of templates.sort()) {
  const file = `${FOLDER}/${name}`;
  const text = readFileSync(file, "utf8");
  const laidOut = glue.format(text, CONFIG);
  if (text === laidOut) continue;
  if (process.argv.includes("--write")) {
    writeFileSync(file, laidOut);
  } else {
    console.log(`${file}: not as typstyle lays it out`);
    process.exitCode = 1;
  }
}
