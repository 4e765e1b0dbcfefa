// What is changed in a form is put into the file's own text, and nothing else of it changes.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { mend } from "../../site_templates/scripts/editing/mend.js";
import { read } from "../../site_templates/scripts/editing/values.js";

const DATA = new URL("../../data/", import.meta.url);
const FROZEN = new URL("../frozen/facts/data/", import.meta.url);
const KINDS = ["cases", "checker/findings", "contacts", "countries", "faq", "regions", "sources", "terms", "topics"];
const EVERY = 31;
const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".yml"))
    .map((name) => new URL(name, folder));
const some = KINDS.flatMap((kind) => files(new URL(`${kind}/`, DATA)).filter((_, at) => at % EVERY === 0));

/** Fields of everything that stands in `value`: as a form has them that knows every key. */
const formOf = (value) =>
  Object.entries(value).map(([name, one]) => {
    const inner = Array.isArray(one) ? Object.assign({}, ...one.filter((item) => typeof item === "object")) : one;
    const fields = inner && typeof inner === "object" && Object.keys(inner).length ? formOf(inner) : undefined;
    return { name, widget: /^\d{4}-\d\d-\d\d$/.test(one) ? "datetime" : "string", fields };
  });

/** Paths of the texts in `value`. */
const textsOf = (value, path = []) =>
  typeof value === "string" && !/^\d{4}-/.test(value)
    ? [path]
    : value && typeof value === "object"
      ? Object.entries(value).flatMap(([name, one]) => textsOf(one, [...path, name]))
      : [];

const changed = (value, [name, ...rest], by) => {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[name] = rest.length ? changed(value[name], rest, by) : by;
  return copy;
};

test("a file that is saved as it was read stays as it is, to the byte", () => {
  for (const file of [...files(FROZEN), ...some]) {
    const text = readFileSync(file, "utf8");
    const value = read(text);
    assert.equal(mend(text, value, formOf(value)), text, file.pathname);
  }
});

test("one text changed in a file of any kind changes that text alone", () => {
  const odd = 'Baru: "satu", lalu [dua] # tiga';
  for (const file of some) {
    const text = readFileSync(file, "utf8");
    const value = read(text);
    for (const path of textsOf(value).slice(0, 6)) {
      const wanted = changed(value, path, odd);
      const after = mend(text, wanted, formOf(value));
      assert.deepEqual(read(after), wanted, file.pathname);
      const others = text.split("\n").filter((line) => !after.split("\n").includes(line));
      assert.ok(others.length <= 1 || text.includes(">-") || text.includes("["), `${file.pathname} ${path}`);
    }
  }
});

const FIELDS = [
  { name: "name" },
  { name: "order", widget: "number", default: 50 },
  { name: "on", widget: "datetime" },
  { name: "lines", fields: [{ name: "kind", default: "telepon" }, { name: "number" }, { name: "label" }] },
  { name: "ids" },
  { name: "see", fields: [{ name: "page" }, { name: "label" }, { name: "on", widget: "datetime" }] },
  { name: "answers", fields: [{ name: "umur", numbers: true }, { name: "visa" }] },
  { name: "text" },
];
const BEFORE = `# Kepala berkas.
name: Kantor   # nama
on: 2026-11-21
lines:
  # yang utama
  - number: "110"   # gawat
    label: Satu
  - number: '(021) 1'
unknown: {a: 1}
ids: [satu, dua]  # id
see:
  - {page: satu/, label: Satu}
answers:
  umur: 26
  # belum
  visa: kerja
text: >-
  Baris satu
  baris dua.
`;
const told = (change) => ({ ...read(BEFORE), ...change });
const NO_LINES = "  # yang utama\n  - number: \"110\"   # gawat\n    label: Satu\n  - number: '(021) 1'\n";

for (const [what, change, from, to] of [
  ["a bare word, its comment stays", { name: "Dinas" }, "Kantor   # nama", "Dinas   # nama"],
  ["a text that wants quotes", { name: "Dinas: satu" }, "Kantor ", '"Dinas: satu" '],
  ["stray spaces and line breaks go", { name: " Dinas\n satu " }, "Kantor ", "Dinas satu "],
  ["a day stays a day", { on: "2026-12-03" }, "2026-11-21", "2026-12-03"],
  [
    "a quoted number stays quoted",
    { lines: [{ number: "112", label: "Satu" }, { number: "(021) 1" }] },
    '"110"',
    '"112"',
  ],
  [
    "a key that was not there comes in its place",
    {
      lines: [
        { number: "110", label: "Satu" },
        { number: "(021) 1", kind: "whatsapp" },
      ],
    },
    "  - number: '(021) 1'\n",
    "  - number: '(021) 1'\n    kind: whatsapp\n",
  ],
  [
    "what goes without saying is not written",
    {
      lines: [
        { number: "110", label: "Satu" },
        { number: "(021) 1", kind: "telepon" },
      ],
    },
    "",
    "",
  ],
  [
    "a key that was emptied goes",
    { lines: [{ number: "110", label: "" }, { number: "(021) 1" }] },
    "    label: Satu\n",
    "",
  ],
  [
    "an item that goes takes nothing along",
    { lines: [{ number: "110", label: "Satu" }] },
    "  - number: '(021) 1'\n",
    "",
  ],
  [
    "an item that comes first stands first",
    { lines: [{ number: "021" }, { number: "110", label: "Satu" }, { number: "(021) 1" }] },
    '  - number: "110"',
    '  - number: "021"\n  - number: "110"',
  ],
  [
    "items change places with their comments",
    { lines: [{ number: "(021) 1" }, { number: "110", label: "Satu" }] },
    "  - number: \"110\"   # gawat\n    label: Satu\n  - number: '(021) 1'\n",
    "  - number: '(021) 1'\n  - number: \"110\"   # gawat\n    label: Satu\n",
  ],
  ["a list on one line stays on one", { ids: ["satu", "tiga", "4"] }, "[satu, dua]", '[satu, tiga, "4"]'],
  [
    "an item on one line stays on one",
    { see: [{ label: "Dua", page: "satu/", on: "2026-12-03" }] },
    "label: Satu}",
    'label: Dua, "on": 2026-12-03}',
  ],
  [
    "a new item is as its neighbours are",
    { see: [...read(BEFORE).see, { page: "b/", label: "B" }] },
    "Satu}\n",
    "Satu}\n  - {page: b/, label: B}\n",
  ],
  ["an age typed into a form is a number", { answers: { umur: "27", visa: "kerja" } }, "umur: 26", "umur: 27"],
  ["a word where an age stood", { answers: { umur: "tidak_tahu", visa: "kerja" } }, "umur: 26", "umur: tidak_tahu"],
  ["a number that was not there", { order: 7 }, "on: 2026", "order: 7\non: 2026"],
  ["a number that goes without saying", { order: 50 }, "", ""],
  ["a text over several lines", { text: "Lain." }, "  Baris satu\n  baris dua.\n", "  Lain.\n"],
  ["a whole list that goes", { lines: [] }, `lines:\n${NO_LINES}`, ""],
])
  test(what, () => assert.equal(mend(BEFORE, told(change), FIELDS), BEFORE.replace(from, to)));

test("a new file is written as an editor would", () => {
  const long = "kata ".repeat(40).trim();
  const value = {
    name: "no",
    on: "2026-12-03",
    lines: [{ number: "110", kind: "telepon" }],
    ids: ["35", "a"],
    text: long,
  };
  const lines = ['name: "no"', '"on": 2026-12-03', "lines:", '  - number: "110"', 'ids: ["35", a]', "text: >-"];
  const text = mend("", value, FIELDS);
  assert.equal(text.slice(0, text.indexOf(">-") + 2), lines.join("\n"));
  assert.equal(read(text).text, long);
  assert.ok(text.split("\n").every((line) => line.length <= 120));
});

test("a file that ends without a line break gets one before what is added", () => {
  assert.equal(mend("name: A", { name: "A", text: "B" }, FIELDS), "name: A\ntext: B\n");
});

for (const broken of ["name: [satu", "name: satu\nname: dua\n", "\tname: satu"])
  test(`nothing is written over what cannot be read: ${JSON.stringify(broken)}`, () => {
    assert.throws(() => mend(broken, { name: "A" }, FIELDS));
  });
