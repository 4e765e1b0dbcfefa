// Python in a worker, for every page that uses it.

/** @typedef {import("../data").Runtime} Runtime */
/** @typedef {ReturnType<typeof startEngine>} Engine */
/** @typedef {Map<number, [(value: any) => void, (why: Error) => void]>} Waiting */

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
 * `ready` is kept when Python answers, and fails when nothing more will come; then every open question fails too, and
 * `ended`
 * is called.
 * @param {string} root
 * @param {string} worker
 * @param {Runtime} runtime
 * @param {(loaded: number, total: number) => void} tell
 * @param {() => void} [ended]
 */
export function startEngine(root, worker, runtime, tell, ended = () => {}) {
  const python = new Worker(new URL(worker, location.href), { type: "module" });
  /** @type {Waiting} */
  const waiting = new Map();
  /** @type {(words?: string) => void} */
  let fail = () => {};
  const ready = new Promise((done, never) => {
    fail = (words) => {
      for (const reject of [never, ...[...waiting.values()].map(([, no]) => no)]) reject(new Error(words));
      ended();
    };
    python.addEventListener("error", () => fail());
    python.addEventListener("message", ({ data }) => {
      if (data.type === "progress") tell(data.loaded, data.total);
      if (data.type === "ready") done(null);
      if (data.type === "failed") fail(data.message);
      settle(waiting, data);
    });
  });
  python.postMessage({ type: "start", files: filesOf(root, runtime) });
  const stop = () => {
    python.terminate();
    fail();
  };
  return { ready, ask: asker(python, waiting), stop };
}

/** How questions go to the worker. @param {Worker} python @param {Waiting} waiting */
function asker(python, waiting) {
  let next = 0;
  /** @param {string} name @param {unknown} payload @returns {Promise<any>} */
  return (name, payload) =>
    new Promise((resolve, reject) => {
      waiting.set(next, [resolve, reject]);
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
