// The same engine as Python, loaded in a worker where it costs nothing. The tables have answered long before it is
// there.
import { canRun, comesCheaply } from "../shared/can_run.js";
import { el, first } from "../shared/dom.js";
import { addressesOf, STALLED, startEngine } from "../shared/engine.js";
import { filled } from "../shared/words.js";
import { DATA, runtime } from "./data.js";
import { box, IDS, isHome, judged, judgedDay, rootPath, state } from "./from_questions.js";

/** @typedef {"diam" | "tanya" | "muat" | "siap" | "gagal"} Stage */
/** @typedef {import("../checker/tables.js").Result} Result */
/** @type {{ engine: import("../shared/engine.js").Engine | null, stage: Stage, tries: number, stood: boolean }} */
const python = { engine: null, stage: "diam", tries: 0, stood: false };

const FROM_TABLE = WORDS.checker_screens.engine.from_table;
/** How often a download that stood still goes on. */
const MOST_TRIES = 3;
const LATER_MS = 200;

/** After what the tap has changed is drawn. @param {() => void} work */
const whenIdle = (work) => ("requestIdleCallback" in window ? requestIdleCallback(work) : setTimeout(work, LATER_MS));

/** Starts the worker once there is something to judge, without a word, where that costs nothing. */
export function offerPython() {
  if (python.stage !== "diam" || state.answers[IDS.stage] === undefined || isHome() || !canRun(runtime)) return;
  const addresses = addressesOf(rootPath, runtime);
  python.stage = "tanya";
  whenIdle(async () => {
    const cheap = await comesCheaply(addresses);
    if (python.stage !== "tanya") return;
    python.stage = cheap ? "diam" : "gagal";
    if (cheap) startPython();
  });
}

function startPython() {
  if (!runtime) return;
  python.stage = "muat";
  python.tries += 1;
  python.stood = false;
  const ended = () => {
    if (python.engine) failPython();
  };
  try {
    python.engine = startEngine(rootPath, String(box.dataset.pekerja), runtime, () => {}, ended);
    python.engine.ready.then(readyNow, stalled);
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
  const line = document.getElementById("mesin");
  if (line) line.textContent = lineNow();
}

/**
 * A download that stood still is given up with a word, and goes on where it was at one of the next answers.
 * @param {Error} why
 */
function stalled(why) {
  if (why.message !== STALLED) return;
  python.stood = true;
  const line = document.getElementById("mesin");
  if (line) line.textContent = lineNow();
  if (python.stage === "gagal" && python.tries < MOST_TRIES) python.stage = "diam";
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

function lineNow() {
  if (python.stood) return WORDS.checker_screens.engine.stalled;
  return python.stage === "siap" ? WORDS.checker_screens.engine.counting : FROM_TABLE;
}

export const engineLine = () => el("p", { class: "mesin", id: "mesin", role: "status" }, lineNow());
