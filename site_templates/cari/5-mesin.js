// The same look-up by the checker's own Python, after a tap. It shows nothing in a way of its own; should it ever say something else, its word counts.
const runsPython = () => Boolean(DATA.runtime && location.protocol.startsWith("http") && window.Worker);

/** Below the field: the offer, the download, and whether Python agrees with what is shown in `results`. */
function offerEngine(input, results) {
  const note = el("div", { class: "python" }), say = (...nodes) => note.replaceChildren(...nodes), total = Object.values(DATA.runtime.bytes).reduce((sum, bytes) => sum + bytes, 0);
  const start = async () => {
    tap.disabled = true; // until the download shows: a second tap would start a second one
    const engine = startEngine(box.dataset.akar, box.dataset.pekerja, DATA.runtime, (loaded, whole) => say(...downloadShown(loaded, whole)));
    try {
      await engine.ready;
      await compare(engine, input, results, say);
      input.addEventListener("input", () => compare(engine, input, results, say).catch(() => say()));
    } catch {
      engine.stop();
      tap.disabled = false;
      say(el("span", {}, "Mesin Python tidak termuat. Hasil di atas tetap berlaku."), tap);
    }
  };
  const tap = el("button", { type: "button", class: "kecil" }, `Cocokkan dengan mesin Python (${megabytes(total)} MB)`);
  tap.addEventListener("click", start);
  input.addEventListener("input", () => { if (!note.isConnected) results.after(note); }, { once: true });
  say(tap);
}

/** Python's answer to `query`; a worker that has not the register yet, or was started anew, gets it first. */
async function answerOfEngine(engine, query) {
  for (let tries = 0; tries < 2; tries += 1) {
    const told = await engine.ask("find_agencies", { queries: [query] });
    if (told && told.count === index.entries.length) return told.found[0];
    await engine.ask("load_agencies", { entries: index.entries });
  }
  throw new Error("no answer");
}

async function compare(engine, input, results, say) {
  const query = input.value, here = find(index, query), there = await answerOfEngine(engine, query);
  if (input.value !== query) return;
  const same = JSON.stringify(here) === JSON.stringify(there);
  if (!same) results.replaceChildren(...draw(index, query, there).flat(9).filter(Boolean));
  results.dataset.python = same ? "sama" : "lain";
  say(el("span", {}, same ? "Mesin Python di HP Anda memberi hasil yang sama." : "Mesin Python di HP Anda memberi hasil lain. Yang tampil adalah hasil mesin itu."));
}

/** Puts the look-up into `node`. `where`: see `place`. */
function lookUp(node, where) {
  place = where;
  revokedTwins(index);
  return searchField(node, (query) => draw(index, query));
}

if (box) {
  const into = (told) => `${box.dataset.periksa}#perekrut=p3mi&p3mi_terdaftar=${told}`;
  const [input, results] = lookUp(box, { pages: "./", target: null, use: (told) => el("a", { class: "tombol", href: into(told) }, "Pakai di pemeriksaan") });
  if (runsPython()) offerEngine(input, results);
}

/** For the checker's own question: `choose(answer)` takes the answer, `engine()` gives its Python ({ask}) once that has arrived. */
window.cariPT = (node, pages, choose, engine) => {
  const button = (told) => {
    const tap = el("button", { type: "button", class: "tombol" }, "Pakai jawaban ini");
    tap.addEventListener("click", () => choose(told));
    return tap;
  };
  const [input, results] = lookUp(node, { pages, target: "_blank", use: button });
  input.addEventListener("input", () => { if (engine()) compare(engine(), input, results, () => {}).catch(() => {}); });
  input.focus();
};
