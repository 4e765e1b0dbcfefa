// The same engine as Python, loaded in a worker after the first answer. The tables have answered long before it
// arrives.
import { el, first } from "../shared/dom.js";
import { canRun, startEngine } from "../shared/engine.js";
import { filled } from "../shared/words.js";
import { DATA, runtime } from "./data.js";
import { box, judged, judgedDay, rootPath, state } from "./lent.js";

/** @typedef {"diam" | "muat" | "siap" | "gagal"} Stage */
/** @typedef {import("../checker/tables.js").Result} Result */
/** @type {{ engine: import("../shared/engine.js").Engine | null, stage: Stage }} */
const python = { engine: null, stage: "diam" };

const FROM_TABLE = WORDS.checker_screens.engine.from_table;

export const canRunPython = () => canRun(runtime);

/** Saving data, or a slow network: then only for the reader of advertisements. */
function sparing() {
  const connection = /** @type {any} */ (navigator).connection || {};
  return Boolean(connection.saveData) || /2g$/.test(connection.effectiveType || "");
}

/** Starts the worker after the first answer, without a word, unless the phone wants to spare data. */
export function offerPython() {
  if (python.stage === "diam" && Object.keys(state.answers).length && canRunPython() && !sparing()) startPython();
}

function startPython() {
  if (!runtime) return;
  python.stage = "muat";
  const ended = () => {
    if (python.engine) failPython();
  };
  try {
    python.engine = startEngine(rootPath, String(box.dataset.pekerja), runtime, () => {}, ended);
    python.engine.ready.then(readyNow, () => {});
  } catch {
    failPython();
  }
}

function readyNow() {
  python.stage = "siap";
  box.dataset.mesin = "siap";
  if (document.getElementById("mesin")) askPython(judged());
}

function failPython() {
  stopPython();
  python.stage = "gagal";
}

export function stopPython() {
  const { engine } = python;
  Object.assign(python, { engine: null, stage: "diam" });
  engine?.stop();
}

/** What Python says to a call, or null when it could not. @param {string} name @param {unknown} payload */
export const callPython = (name, payload) =>
  python.engine?.ask(name, payload).catch(() => null) ?? Promise.resolve(null);

/** Python that has arrived, or false. */
export const readyPython = () => python.stage === "siap" && { ask: callPython };

/** Waits until the worker is ready or has failed; a tap on the reader is a wish to load it. */
export async function pythonReady() {
  if (python.stage !== "siap" && python.stage !== "muat") startPython();
  await python.engine?.ready.catch(() => {});
  return python.stage === "siap";
}

/**
 * Lets the engine decide again; it says so, and if it should be stricter than the tables, its word counts.
 * @param {Result} result
 */
export async function askPython(result) {
  if (python.stage !== "siap") return;
  const answer = await callPython("verdict", { answers: state.answers, as_of: judgedDay() });
  const line = document.getElementById("mesin");
  if (!line) return;
  line.textContent = answer ? compared(answer.verdict, result.verdict) : FROM_TABLE;
  if (answer) first(box, ".hasil").dataset.python = answer.verdict;
}

/** @param {string} told by Python @param {string} shown from the tables */
function compared(told, shown) {
  if (told === shown) return WORDS.checker_screens.engine.same;
  const other = DATA.verdicts[told].name;
  return filled(WORDS.checker_screens.engine.other, { name: other });
}

export const engineLine = () =>
  el(
    "p",
    { class: "mesin", id: "mesin", role: "status" },
    python.stage === "siap" ? WORDS.checker_screens.engine.counting : FROM_TABLE,
  );
