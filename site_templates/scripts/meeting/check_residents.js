// Checks a workbook with the same Python as the command line, in a worker. The file is read here and goes nowhere else.
import { byId, el, first } from "../shared/dom.js";
import { downloadShown } from "../shared/download.js";
import { canRun } from "../shared/can_run.js";
import { bytesOf, megabytes, STALLED, startEngine } from "../shared/engine.js";
import { unpack } from "../shared/unpack.js";
import { filled } from "../shared/words.js";

/** @typedef {{ sheet: string, cell: string, found: string, expected: string, guess: string }} Mistake */
/** @typedef {{ rows: number, mistakes: Mistake[], more: number }} Report */

const MOST_BYTES = 5000000;
const PIECE = 8192;
/** @type {import("../data").ResidentsData} */
const DATA = unpack(CARRIED);
const box = byId("periksa-data");
const input = /** @type {HTMLInputElement} */ (byId("berkas"));
const progress = byId("muat");
const result = byId("hasil");
/** @type {import("../shared/engine.js").Engine | null} */
let engine = null;

/** Starts Python once. @param {import("../data").Runtime} runtime */
function start(runtime) {
  /** @param {number} loaded @param {number} total */
  const tell = (loaded, total) => progress.replaceChildren(...downloadShown(loaded, total));
  engine ??= startEngine(String(box.dataset.akar), String(box.dataset.pekerja), runtime, tell);
  return engine;
}

/** The bytes as base64, in pieces: a long argument list would be refused. @param {Uint8Array} bytes */
function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/** @param {Report} report */
function showReport({ rows, mistakes, more }) {
  const good = !mistakes.length;
  const told = good ? WORDS.meeting_tools.residents.good : WORDS.meeting_tools.residents.wrong;
  const rest = more ? el("li", "", filled(WORDS.meeting_tools.residents.more, { count: more })) : null;
  result.replaceChildren(
    el("p", good ? "rambu" : "rambu kuning", filled(told, { rows, count: mistakes.length + more })),
    el("ul", "salah-sel", mistakes.map(mistakeRow), rest),
  );
  result.focus();
}

/** @param {Mistake} mistake */
function mistakeRow({ sheet, cell, found, expected, guess }) {
  return el("li", "", [
    el("b", "", cell ? filled(WORDS.meeting_tools.residents.cell, { sheet, cell }) : sheet),
    el("p", "", filled(WORDS.meeting_tools.residents.mistake, { found, expected })),
    guess && el("p", "saran", guess),
  ]);
}

/** @param {string} words */
function fail(words) {
  progress.replaceChildren();
  result.replaceChildren(el("p", "rambu kuning", words));
}

/** @param {File} file @param {import("../data").Runtime} runtime */
async function check(file, runtime) {
  result.replaceChildren();
  if (file.size > MOST_BYTES)
    return fail(filled(WORDS.meeting_tools.residents.too_big, { size: megabytes(file.size) }));
  try {
    const python = start(runtime);
    const [bytes] = await Promise.all([file.arrayBuffer(), python.ready]);
    progress.replaceChildren(el("span", "", WORDS.meeting_tools.residents.checking));
    const report = await python.ask("residents", { file: base64(new Uint8Array(bytes)), form: DATA.form });
    progress.replaceChildren();
    showReport(report);
  } catch (why) {
    engine?.stop();
    engine = null;
    const stalled = /** @type {Error} */ (why).message === STALLED;
    fail(stalled ? WORDS.meeting_tools.residents.stalled : WORDS.meeting_tools.residents.failed);
  }
}

/** @param {import("../data").Runtime} runtime */
function offer(runtime) {
  first(box, ".tanpa-skrip").remove();
  progress.append(el("span", "", filled(WORDS.meeting_tools.download.size, { size: megabytes(bytesOf(runtime)) })));
  first(box, ".pilih-berkas").hidden = false;
  input.addEventListener("change", () => {
    if (input.files?.[0]) check(input.files[0], runtime);
    input.value = "";
  });
}

if (canRun(DATA.runtime)) offer(DATA.runtime);
else if (location.protocol.startsWith("http"))
  first(box, ".tanpa-skrip").prepend(`${WORDS.meeting_tools.residents.old} `);
