// The site's search: words that mean the same, endings, misspelt words, and companies that are never guessed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeSearch } from "../../site_templates/scripts/search/ranking.js";
import { makeWords } from "../../site_templates/scripts/search/words.js";

const SAME = [
  ["gaji", "upah", "bayaran"],
  ["rumah tangga", "art", "asisten rumah tangga"],
];
const IGNORE = ["apa", "di", "yang", "negara"];
const DATA = {
  same: SAME,
  ignore: IGNORE,
  places: { utara: "Negeri Utara kutub", selatan: "Negeri Selatan" },
  entries: [
    { title: "Kerja di Negeri Utara", path: "negara/utara/", line: "Terbuka.", place: "utara", boost: 1.2 },
    { title: "Gaji di Negeri Utara", path: "negara/utara/#gaji", line: "Per bulan.", place: "utara" },
    { title: "Gaji di Negeri Selatan", path: "negara/selatan/#gaji", line: "Per bulan.", place: "selatan" },
    {
      title: "Rumah tangga di Negeri Utara",
      path: "negara/utara/#rt",
      line: "Ditutup.",
      words: "sopir",
      place: "utara",
    },
    { title: "Daftar", path: "p3mi/", line: "Perusahaan penempatan.", words: "pt terdaftar", boost: 1.4 },
    { title: "Tanpa gaji", path: "tanya/#tanpa", line: "Laporkan." },
  ],
  standings: [
    {
      status: "terdaftar",
      companies: [
        { name: "PT. KUTUB RAYA", slug: "kutub-raya" },
        { name: "PT. KUTUB MAKMUR", slug: "kutub-makmur" },
      ],
    },
  ],
};
/** The build puts the sentences of data/words there. */
globalThis.WORDS = { search_page: { company: "{status}, tanyakan." } };
const search = makeSearch(DATA);
const paths = (query, most = 12) => search(query, most).map(({ path }) => path);
const { tokens } = makeWords(SAME, IGNORE);

test("words stand for their group, and what says nothing is left out", () => {
  assert.deepEqual(tokens("Apa upah yang di Négara?"), ["gaji"]);
  assert.deepEqual(tokens("asisten  rumah-tangga, ART"), ["rumahtangga", "rumahtangga"]);
  assert.deepEqual(tokens("gajinya amankah pulanglah tanya a 7"), ["gaji", "aman", "pulang", "tanya", "7"]);
});

test("no groups, no phrases", () => assert.deepEqual(makeWords([], []).tokens("rumah tangga"), ["rumah", "tangga"]));

for (const [query, first] of [
  ["upah utara", "negara/utara/#gaji"],
  ["bayaran di selatan", "negara/selatan/#gaji"],
  ["utara", "negara/utara/"],
  ["uatra", "negara/utara/"],
  ["gajinya utara", "negara/utara/#gaji"],
  ["art utara", "negara/utara/#rt"],
  ["uaph selatan", "negara/selatan/#gaji"],
  ["asistn rumah tangga utara", "negara/utara/#rt"],
  ["bayarann selatan", "negara/selatan/#gaji"],
  ["sopir", "negara/utara/#rt"],
  ["selat", "negara/selatan/#gaji"],
  ["pt", "p3mi/"],
  ["pt kutub raya", "p3mi/kutub-raya/"],
  ["kutubraya", "p3mi/kutub-raya/"],
])
  test(`${query} leads to ${first}`, () => assert.equal(paths(query)[0], first));

test("a company with a like name is another company", () => {
  assert.deepEqual(
    paths("kutub sejahtera").filter((path) => path.startsWith("p3mi/k")),
    [],
  );
  assert.ok(paths("kutub makmur").includes("p3mi/kutub-makmur/"));
  assert.ok(!paths("kutub makmur").includes("p3mi/kutub-raya/"));
});

test("a company's line says its standing", () =>
  assert.match(search("kutub raya", 1)[0].line, /^Terdaftar, tanyakan\.$/));

test("nonsense finds nothing, and no more is told than was asked for", () => {
  assert.deepEqual(paths("qqxzzw"), []);
  assert.deepEqual(paths("apa yang"), []);
  assert.equal(paths("gaji", 2).length, 2);
});
