// Who imports whom: no circle, every module is part of some page's script, and a screen knows no other screen.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { build } from "esbuild";

const FOLDER = "site_templates/scripts";
const SCREENS = ["checker/screens", "result/advert", "result/opened", "result/verdict"].map(
  (name) => `${FOLDER}/${name}.js`,
);

/** Module -> the modules it imports, of everything that `entries` reach. */
async function graph(entries) {
  const { metafile } = await build({
    entryPoints: entries,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "out",
    external: ["./sveltia-cms.js"],
  });
  const inputs = Object.entries(metafile.inputs);
  return new Map(inputs.map(([path, { imports }]) => [path, imports.map((one) => one.path)]));
}

/** The first circle in a graph, or none. */
function circle(edges) {
  const done = new Set();
  const walk = (node, way) => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const found = walk(next, [...way, node]);
      if (found) return found;
    }
    done.add(node);
    return null;
  };
  return [...edges.keys()].map((node) => walk(node, [])).find(Boolean) ?? null;
}

const modules = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith(".js"));
const all = await graph(modules.map((name) => `${FOLDER}/${name.replaceAll("\\", "/")}`));

test("no circle", () => assert.equal(circle(all), null));

test("a circle would be seen", () => {
  const edges = new Map(Object.entries({ a: ["b"], b: ["c"], c: ["b"], d: [] }));
  assert.deepEqual(circle(edges), ["b", "c", "b"]);
});

test("every module is used", async () => {
  const used = await graph(process.env.ENTRIES.split(" ").map((entry) => `${FOLDER}/${entry}`));
  assert.deepEqual(
    [...all.keys()].filter((path) => !used.has(path)),
    [],
  );
});

test("no screen imports another", () => {
  for (const screen of SCREENS)
    assert.deepEqual(
      all.get(screen).filter((path) => SCREENS.includes(path)),
      [],
      screen,
    );
});

test("results hold no state of the questions a second time: what they need is lent", async () => {
  const brought = [...(await graph([`${FOLDER}/result/main.js`])).keys()];
  assert.deepEqual(
    brought.filter((path) => path.includes("/checker/")),
    [],
  );
  assert.ok(brought.includes(`${FOLDER}/result/from_questions.js`));
});
