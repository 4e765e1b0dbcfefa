// Python in a worker, for every page that uses it.

/** @typedef {import("../data").Runtime} Runtime */
/** @typedef {ReturnType<typeof startEngine>} Engine */

const FILES = /** @type {const} */ (["glue", "asm", "wasm", "stdlib", "wheel", "rules"]);

/**
 * Whether this browser, at this address, can run the Python that the page names.
 * @param {Runtime | null | undefined} runtime
 * @returns {runtime is Runtime}
 */
export const canRun = (runtime) => Boolean(runtime && location.protocol.startsWith("http") && window.Worker);

/**
 * What Python weighs on the way.
 * @param {Runtime} runtime
 */
export const bytesOf = (runtime) => Object.values(runtime.bytes).reduce((sum, size) => sum + size, 0);

/** @param {number} bytes */
export const megabytes = (bytes) => (bytes / 1e6).toFixed(1).replace(".", ",");

/**
 * Starts the worker at `worker` with the files of `runtime` below `root`; `tell` hears of the download.
 * `ready` is kept when Python answers, `broken` when nothing more will come: then every open question fails.
 * @param {string} root
 * @param {string} worker
 * @param {Runtime} runtime
 * @param {(loaded: number, total: number) => void} tell
 */
export function startEngine(root, worker, runtime, tell) {
  const python = new Worker(new URL(worker, location.href), { type: "module" });
  /** @type {Map<number, [(value: any) => void, (why: Error) => void]>} */
  const waiting = new Map();
  let next = 0;
  const { ready, broken, fail } = heard(python, waiting, tell);
  python.postMessage({ type: "start", files: filesOf(root, runtime) });
  /** @param {string} name @param {unknown} payload @returns {Promise<any>} */
  const ask = (name, payload) =>
    new Promise((resolve, reject) => {
      waiting.set(next, [resolve, reject]);
      python.postMessage({ type: "call", id: next, name, payload: JSON.stringify(payload) });
      next += 1;
    });
  const stop = () => {
    python.terminate();
    fail("stopped");
  };
  return { ready, broken, ask, stop };
}

/**
 * The files of the start message, with absolute addresses: a worker resolves others against its own place.
 * @param {string} root
 * @param {Runtime} runtime
 */
function filesOf(root, runtime) {
  const addresses = FILES.map((name) => [name, new URL(root + runtime[name], location.href).href]);
  return { ...Object.fromEntries(addresses), lock: runtime.lock, bytes: runtime.bytes, raw: runtime.raw };
}

/**
 * Listens to the worker; what it settles.
 * @param {Worker} python
 * @param {Map<number, [(value: any) => void, (why: Error) => void]>} waiting
 * @param {(loaded: number, total: number) => void} tell
 */
function heard(python, waiting, tell) {
  const ready = promised();
  const broken = promised();
  /** @param {string} words */
  const fail = (words) => {
    broken.keep();
    ready.fail(new Error(words));
    for (const [, reject] of waiting.values()) reject(new Error(words));
    waiting.clear();
  };
  python.addEventListener("message", ({ data }) => {
    if (data.type === "progress") tell(data.loaded, data.total);
    if (data.type === "ready") ready.keep();
    if (data.type === "failed") fail(data.message);
    settle(waiting, data);
  });
  python.addEventListener("error", () => fail("worker"));
  return { ready: ready.promise, broken: broken.promise, fail };
}

/** A promise, and what keeps it or fails it; a failure that nobody waits for is no mistake. */
function promised() {
  /** @type {() => void} */
  let keep = () => {};
  /** @type {(why: Error) => void} */
  let fail = () => {};
  /** @type {Promise<void>} */
  const promise = new Promise((done, never) => {
    keep = done;
    fail = never;
  });
  promise.catch(() => {});
  return { promise, keep, fail };
}

/**
 * Gives an answer to whoever waits for it.
 * @param {Map<number, [(value: any) => void, (why: Error) => void]>} waiting
 * @param {{ type: string, id: number, value: string, message: string }} data
 */
function settle(waiting, data) {
  const [resolve, reject] = waiting.get(data.id) || [];
  waiting.delete(data.id);
  if (resolve && data.type === "result") resolve(JSON.parse(data.value));
  else if (reject) reject(new Error(data.message));
}
