// Checks a workbook with the same Python as the command line, in a worker. The file is read here and goes nowhere else.
const MOST_BYTES = 5000000;
const box = document.getElementById("periksa-data");
const input = document.getElementById("berkas");
const progress = document.getElementById("muat");
const result = document.getElementById("hasil");
let engine = null;

const el = (tag, text, name) => Object.assign(document.createElement(tag), { textContent: text, className: name || "" });

/** Starts Python once. */
function start() {
  return startEngine(box.dataset.akar, box.dataset.pekerja, DATA.runtime, (loaded, total) => progress.replaceChildren(...downloadShown(loaded, total)));
}

/** The bytes as base64, in pieces: a long argument list would be refused. */
function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function showReport(report) {
  const good = !report.mistakes.length;
  const count = report.mistakes.length + report.more;
  const head = el("p", good ? `${report.rows} warga dibaca. Semua isian benar.` : `${report.rows} warga dibaca. ${count} hal perlu diperbaiki.`, `rambu ${good ? "" : "kuning"}`);
  const list = el("ul", "", "salah-sel");
  for (const mistake of report.mistakes) {
    const item = document.createElement("li");
    item.append(el("b", mistake.cell ? `${mistake.sheet}, sel ${mistake.cell}` : mistake.sheet), el("p", `Ditemukan ${mistake.found}. Seharusnya ${mistake.expected}.`));
    if (mistake.guess) item.append(el("p", mistake.guess, "saran"));
    list.append(item);
  }
  if (report.more) list.append(el("li", `Masih ada ${report.more} lagi. Perbaiki yang ini dulu.`));
  result.replaceChildren(head, list);
  result.focus();
}

function fail(words) {
  progress.replaceChildren();
  result.replaceChildren(el("p", words, "rambu kuning"));
}

async function check(file) {
  result.replaceChildren();
  if (file.size > MOST_BYTES) return fail(`Berkas terlalu besar: ${megabytes(file.size)} MB. Paling besar 5 MB.`);
  try {
    engine ??= start();
    const [bytes] = await Promise.all([file.arrayBuffer(), engine.ready]);
    progress.replaceChildren(el("span", "Memeriksa…"));
    const report = await engine.ask("residents", { file: base64(new Uint8Array(bytes)), form: DATA.form });
    progress.replaceChildren();
    showReport(report);
  } catch {
    engine?.stop();
    engine = null;
    fail("Pemeriksa tidak termuat. Coba lagi saat jaringan baik.");
  }
}

if (DATA.runtime && window.Worker && location.protocol.startsWith("http")) {
  box.querySelector(".tanpa-skrip").remove();
  box.querySelector(".pilih-berkas").hidden = false;
  input.addEventListener("change", () => {
    if (input.files[0]) check(input.files[0]);
    input.value = "";
  });
}
