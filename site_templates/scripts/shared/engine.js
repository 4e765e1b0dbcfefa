// Python in a worker, for every page that uses it.
import { worker as keeper } from "./offline.js";

/** @typedef {import("../data").Runtime} Runtime */
/** @typedef {ReturnType<typeof startEngine>} Engine */
/** @typedef {Map<number, [(value: any) => void, (why: Error) => void]>} Waiting */

const FILES = /** @type {const} */ (["glue", "asm", "wasm", "stdlib", "wheel", "rules"]);
/** So long nothing may be heard of the download, and so long of a worker that has its files or a question. */
const PATIENCE_MS = 30000;
const AT_WORK_MS = 60000;
/** So much memory (in GB) a phone has that keeps the started Python, 21 MB, beside its files. */
const ROOMY_GB = 4;
/** Why a start was given up that may go on where it was. */
export const STALLED = "stalled";

/**
 * What Python weighs on the way.
 * @param {Runtime} runtime
 */
export const bytesOf = (runtime) => Object.values(runtime.bytes).reduce((sum, size) => sum + size, 0);

/** @param {number} bytes */
export const megabytes = (bytes) => (bytes / 1e6).toFixed(1).replace(".", ",");

/**
 * Starts the worker at `worker` with the files of `runtime` below `root`; `tell` hears of the download.
 * `ready` is kept when Python answers, and fails when nothing more will come (with STALLED when nothing was heard for
 * long: a next start goes on with what has come); then every open question fails too, and `ended` is called.
 * @param {string} root
 * @param {string} worker
 * @param {Runtime} runtime
 * @param {(loaded: number, total: number) => void} tell
 * @param {() => void} [ended]
 */
export function startEngine(root, worker, runtime, tell, ended = () => {}) {
  const python = new Worker(new URL(worker, location.href).href, { type: "module" });
  /** @type {Waiting} */
  const waiting = new Map();
  /** @type {(words?: string) => void} */
  let fail = () => {};
  const stop = (words = "") => {
    python.terminate();
    fail(words);
  };
  const watch = watchman(() => stop(STALLED));
  const ready = new Promise((done, never) => {
    fail = (words) => {
      watch(0);
      for (const reject of [never, ...[...waiting.values()].map(([, no]) => no)]) reject(new Error(words));
      ended();
    };
    python.addEventListener("error", () => fail());
    python.addEventListener("message", ({ data }) => {
      if (data.type === "progress") tell(data.loaded, data.total);
      if (data.type === "ready") done(null);
      settle(waiting, data);
      if (data.type === "failed") fail(data.message);
      else watch(patience(data, waiting));
    });
  });
  watch(PATIENCE_MS);
  python.postMessage({ type: "start", files: filesOf(root, runtime), keep: mayKeep() });
  return { ready, ask: asker(python, waiting, watch), stop };
}

/** Whether the started Python may stay here too: the phone has memory, and somebody who will take it away again. */
const mayKeep = () => /** @type {any} */ (navigator).deviceMemory >= ROOMY_GB && Boolean(keeper());

/**
 * How long the worker may be silent after what it said.
 * @param {{ type: string, loaded: number, total: number }} data
 * @param {Waiting} waiting
 */
function patience(data, waiting) {
  if (data.type === "progress") return data.loaded < data.total ? PATIENCE_MS : AT_WORK_MS;
  return waiting.size ? AT_WORK_MS : 0;
}

/**
 * A worker that the phone has killed says nothing: calls `late` after so many milliseconds, 0 for never.
 * @param {() => void} late
 */
function watchman(late) {
  let timer = 0;
  return (/** @type {number} */ ms) => {
    clearTimeout(timer);
    if (ms) timer = window.setTimeout(late, ms);
  };
}

/**
 * How questions go to the worker.
 * @param {Worker} python
 * @param {Waiting} waiting
 * @param {(ms: number) => void} watch
 */
function asker(python, waiting, watch) {
  let next = 0;
  /** @param {string} name @param {unknown} payload @returns {Promise<any>} */
  return (name, payload) =>
    new Promise((resolve, reject) => {
      waiting.set(next, [resolve, reject]);
      watch(AT_WORK_MS);
      python.postMessage({ type: "call", id: next, name, payload: JSON.stringify(payload) });
      next += 1;
    });
}

/**
 * The files of the start message, with absolute addresses: a worker resolves others against its own place.
 * @param {string} root
 * @param {Runtime} runtime
 */
function filesOf(root, runtime) {
  const addresses = FILES.map((name) => [name, new URL(root + runtime[name], location.href).href]);
  return { ...runtime, ...Object.fromEntries(addresses) };
}

/**
 * The addresses of all files, and of all pieces of one that came apart: their names stand after commas.
 * @param {string} root
 * @param {Runtime} runtime
 */
export const addressesOf = (root, runtime) =>
  FILES.flatMap((name) => {
    const [start, ...names] = new URL(root + runtime[name], location.href).href.split(",");
    return [start, ...names.map((piece) => new URL(piece, start).href)];
  });

/**
 * Gives an answer to whoever waits for it.
 * @param {Waiting} waiting
 * @param {{ type: string, id: number, value: string, message: string }} data
 */
function settle(waiting, data) {
  const [resolve, reject] = waiting.get(data.id) || [];
  waiting.delete(data.id);
  if (resolve && data.type === "result") resolve(JSON.parse(data.value));
  else if (reject) reject(new Error(data.message));
}
