// The same look-up by the checker's own Python, after a tap. It shows nothing in a way of its own; should it ever say something else, its word counts.
const runsPython = () => Boolean(DATA.runtime && location.protocol.startsWith("http") && window.Worker);

/** Below the field: the offer, the download, and whether Python agrees with what is shown in `results`. */
function offerEngine(input, results) {
  const note = el("div", { class: "python" }), say = (...nodes) => note.replaceChildren(...nodes), total = Object.values(DATA.runtime.bytes).reduce((sum, bytes) => sum + bytes, 0);
  const start = async () => {
    const engine = startEngine(box.dataset.akar, box.dataset.pekerja, DATA.runtime, (loaded, whole) => say(...downloadShown(loaded, whole)));
    try {
      await engine.ready;
      await engine.ask("load_agencies", { entries: index.entries });
      input.addEventListener("input", () => compare(engine, input.value, results, say));
      await compare(engine, input.value, results, say);
    } catch {
      engine.stop();
      say(el("span", {}, "Mesin Python tidak termuat. Hasil di atas tetap berlaku."), tap);
    }
  };
  const tap = el("button", { type: "button", class: "kecil" }, `Cocokkan dengan mesin Python (${megabytes(total)} MB)`);
  tap.addEventListener("click", start);
  input.addEventListener("input", () => { if (!note.isConnected) results.after(note); }, { once: true });
  say(tap);
}

async function compare(engine, query, results, say) {
  const here = find(index, query), { found: [there] } = await engine.ask("find_agencies", { queries: [query] });
  if (document.getElementById("nama-pt").value !== query) return;
  const same = JSON.stringify(here) === JSON.stringify(there);
  if (!same) results.replaceChildren(...draw(index, query, there).flat(9).filter(Boolean));
  results.dataset.python = same ? "sama" : "lain";
  say(el("span", {}, same ? "Mesin Python di HP Anda memberi hasil yang sama." : "Mesin Python di HP Anda memberi hasil lain. Yang tampil adalah hasil mesin itu."));
}

if (box) {
  revokedTwins(index);
  const [input, results] = searchField(box, (query) => draw(index, query));
  if (runsPython()) offerEngine(input, results);
}
