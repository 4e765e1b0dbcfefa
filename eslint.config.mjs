// What biome does not lay out and tsc does not see. Reasons stand beside the rules that are no habit everywhere.
import js from "@eslint/js";
import globals from "globals";

const SCRIPTS = "site_templates/scripts";
const LONGEST_LINE = 120;
const LONGEST_MODULE = 250;
const LONGEST_FUNCTION = 30;

const rules = {
  "max-len": ["error", { code: LONGEST_LINE, ignoreStrings: true, ignoreTemplateLiterals: true }],
  "max-lines": ["error", LONGEST_MODULE],
  "max-lines-per-function": ["error", LONGEST_FUNCTION],
  eqeqeq: "error",
  "no-implicit-globals": "error",
  "no-shadow": "error",
  "no-unused-vars": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  "prefer-template": "error",
  // a text becomes a text, never markup: what a visitor or an editor writes can then do no harm
  "no-restricted-properties": [
    "error",
    ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
      property,
      message: "Use el() of shared/dom.js.",
    })),
    // answers live in memory only
    ...["localStorage", "sessionStorage", "indexedDB"].map((property) => ({ object: "window", property })),
  ],
  "no-restricted-globals": ["error", "localStorage", "sessionStorage", "indexedDB", "event", "name"],
};

/** A page's scripts may import the shared ones and their own folder; `tables` and the like import nothing at all. */
const imports = (files, regex, message) => ({
  files: files.map((file) => `${SCRIPTS}/${file}`),
  rules: { "no-restricted-imports": ["error", { patterns: [{ regex, message }] }] },
});

export default [
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  { files: [`${SCRIPTS}/**/*.{js,mjs}`, "tests/scripts/**/*.mjs", "*.mjs"], ...js.configs.recommended },
  { files: [`${SCRIPTS}/**/*.{js,mjs}`, "tests/scripts/**/*.mjs"], rules },
  {
    files: [`${SCRIPTS}/**/*.js`],
    languageOptions: {
      ecmaVersion: 2021,
      sourceType: "module",
      globals: { ...globals.browser, CARRIED: "readonly", WORDS: "readonly" },
    },
  },
  { files: [`${SCRIPTS}/offline/*.js`], languageOptions: { globals: globals.serviceworker } },
  { files: [`${SCRIPTS}/worker/*.mjs`], languageOptions: { ecmaVersion: 2022, globals: globals.worker } },
  { files: ["tests/scripts/**/*.mjs", "*.mjs"], languageOptions: { globals: globals.node } },
  {
    // the editor's program keeps there that somebody is at work: no visitor comes to that page
    files: [`${SCRIPTS}/editing/main.js`],
    rules: { "no-restricted-globals": ["error", "sessionStorage", "indexedDB", "event", "name"] },
  },
  imports(
    ["*/*.js"],
    "^(?!\\./|\\.\\./shared/|minisearch(/|$)|yaml$)",
    "A page's scripts import their own folder and shared/.",
  ),
  imports(["shared/*.js"], "^(?!\\./)", "What is shared imports nothing of a page."),
  imports(
    ["checker/{addresses,cells}.js", "company/likeness.js", "shared/{unpack,today}.js"],
    ".",
    "This module stands alone.",
  ),
  imports(
    ["checker/{ahead,tables}.js"],
    "^(?!\\./(ahead|cells)\\.js$)",
    "What judges knows tables and nothing of a page.",
  ),
];
