/**
 * The checker's Python, in a module worker.
 *
 * In:  {type: "start", files}             files: absolute addresses {glue, asm, wasm, stdlib, wheel, rules}, the names
 *                                         of further pieces of one after commas; `lock` (a text), and per role the
 *                                         sizes {bytes: compressed, raw}
 *      {type: "call", id, name, payload}  payload: JSON text for checker.browser.call
 * Out: {type: "progress", loaded, total}  bytes of the compressed download
 *      {type: "ready", ms}                milliseconds since the start message
 *      {type: "result", id, value}        value: JSON text
 *      {type: "error", id, message}       one call failed; the next may work
 *      {type: "failed", message}          nothing more will come
 * The page cancels by terminating the worker.
 */

// Pyodide asks for its files by fixed names below one address; `fetch` hands it those that are already on their way.
const HOME = new URL("/pyodide-in-memory/", self.location.href).href;
const FETCHED = /** @type {const} */ (["wasm", "stdlib", "wheel", "rules"]);
const WHEEL = "/lib/checker.whl";
/** No module worker: such a browser takes this one for a script of the old kind, in which nothing can be imported. */
const OLD_KIND = "importScripts" in self && !oldKindRefused();

/** @typedef {import("../data").Runtime} Runtime */
/** @typedef {(name: string, payload: string) => string} Call */
/** @typedef {"glue" | "asm" | "wasm" | "stdlib" | "wheel" | "rules"} Role */
/** @typedef {(why: any) => void} Broken what is told when nothing more will come */

/** @type {Call | null} */
let call = null;

self.addEventListener("message", (/** @type {MessageEvent} */ { data }) => {
  if (data?.type === "start") start(data.files);
  else if (data?.type === "call") answer(data);
});

function oldKindRefused() {
  try {
    importScripts();
    return false;
  } catch {
    return true;
  }
}

/** @param {Runtime} files */
async function start(files) {
  const began = performance.now();
  try {
    if (OLD_KIND) throw new Error("no module workers");
    call = await boot(files);
    self.postMessage({ type: "ready", ms: performance.now() - began });
  } catch (error) {
    self.postMessage({ type: "failed", message: text(error) });
  }
}

/** @param {{ id: number, name: string, payload: string }} asked */
function answer({ id, name, payload }) {
  try {
    if (!call) throw new Error("the checker has not started");
    self.postMessage({ type: "result", id, value: call(name, payload) });
  } catch (error) {
    // a full stack or a full memory leaves nothing that could be asked again
    const over = error instanceof RangeError || error instanceof WebAssembly.RuntimeError;
    self.postMessage(over ? { type: "failed", message: text(error) } : { type: "error", id, message: text(error) });
  }
}

/**
 * Load everything at once, start Python and the checker, and return its `call(name, payload)`.
 * @param {Runtime} files
 * @returns {Promise<Call>}
 */
function boot(files) {
  // Pyodide only logs some failures and then waits for ever, so whatever is seen to fail also ends the whole
  return new Promise((resolve, reject) => {
    const progress = new Progress(files);
    const [wasm, stdlib, wheel, rules] = FETCHED.map((role) => {
      const arriving = download(files[role], role, progress, reject);
      arriving.catch(reject);
      return arriving;
    });
    watchCompilation(reject);
    assemble(files, { wasm, stdlib, wheel, rules }, progress).then(resolve, reject);
  });
}

/**
 * @param {Runtime} files
 * @param {Record<typeof FETCHED[number], Promise<Response>>} arriving
 * @param {Progress} progress
 * @returns {Promise<Call>}
 */
async function assemble(files, arriving, progress) {
  const wheel = arriving.wheel.then((response) => response.arrayBuffer());
  const rules = arriving.rules.then((response) => response.text());
  const wanted = Promise.all([wheel, rules]);
  wanted.catch(() => {}); // told already; it must not become an unhandled rejection before it is awaited

  // asm defines the global that Pyodide would otherwise load under its own name
  const scripts = [script(files.glue, "glue", progress), script(files.asm, "asm", progress)];
  const [{ loadPyodide }] = await Promise.all(scripts);
  lend({ "pyodide.asm.wasm": arriving.wasm, "python_stdlib.zip": arriving.stdlib });
  const python = await loadPyodide({ indexURL: HOME, lockFileContents: files.lock });

  const [wheelBytes, rulesText] = await wanted;
  python.FS.writeFile(WHEEL, new Uint8Array(wheelBytes));
  // each dataclass without a docstring would work its signature out and write it down as one, which nobody reads here
  python.runPython(`import inspect, sys; sys.path.append("${WHEEL}"); inspect.signature = repr`);
  const checker = python.pyimport("checker.browser");
  checker.start(rulesText);
  return (name, payload) => checker.call(name, payload);
}

/** @param {string} url @param {Role} role @param {Progress} progress */
async function script(url, role, progress) {
  const module = await import(url);
  progress.whole(role);
  return module;
}

/**
 * A response whose body counts into `progress` while it streams, so that the wasm compiles as it arrives.
 * @param {string} address of all its pieces
 * @param {Role} role
 * @param {Progress} progress
 * @param {Broken} broken
 */
async function download(address, role, progress, broken) {
  const [head, ...names] = address.split(",");
  const rest = names.map((name) => new URL(name, head).href);
  const first = await ask(head);
  const counting = new TransformStream({
    transform(chunk, controller) {
      progress.add(role, chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  // named here, because a plain host may not know the type that streaming compilation insists on
  const headers = { "Content-Type": role === "wasm" ? "application/wasm" : "application/octet-stream" };
  pour(first, rest, counting.writable).catch(broken);
  return new Response(counting.readable, { headers });
}

/**
 * One piece after the other; the next is asked for while one comes. What has come whole is kept by the browser, so a
 * download that was cut off goes on with the piece at which it was.
 * @param {ReadableStream<Uint8Array>} first
 * @param {string[]} rest
 * @param {WritableStream<Uint8Array>} into
 */
async function pour(first, rest, into) {
  let body = first;
  for (const piece of [...rest, ""]) {
    const next = piece ? ask(piece) : null;
    next?.catch(() => {}); // told when its turn comes
    await body.pipeTo(into, { preventClose: Boolean(next) });
    if (next) body = await next;
  }
}

/**
 * The bytes at `url`; of a packed piece (a small site has no others) what was packed.
 * @param {string} url
 */
async function ask(url) {
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  return url.endsWith(".gzip") ? response.body.pipeThrough(new DecompressionStream("gzip")) : response.body;
}

/** Tell `broken` when this browser cannot compile the wasm. @param {Broken} broken */
function watchCompilation(broken) {
  const native = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    try {
      return await native.apply(WebAssembly, given);
    } catch (error) {
      broken(error);
      throw error;
    }
  };
}

/**
 * Let `fetch` answer addresses below HOME with `responses` by name, and send no other one below HOME out.
 * @param {Record<string, Promise<Response>>} responses
 */
function lend(responses) {
  const network = self.fetch;
  self.fetch = (request, options) => {
    const url = request instanceof Request ? request.url : String(request);
    if (!url.startsWith(HOME)) return network.call(self, request, options);
    return responses[url.slice(HOME.length)] ?? Promise.reject(new TypeError(`not part of the checker: ${url}`));
  };
}

/** Adds up what has arrived, in compressed bytes, and tells the page at most every 64 kB. */
class Progress {
  static STEP = 65536;

  /** @param {Runtime} files */
  constructor({ bytes, raw }) {
    this.bytes = bytes;
    this.raw = raw;
    /** @type {Record<string, number>} */
    this.seen = {};
    this.told = -Progress.STEP;
    this.total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
  }

  /** @param {Role} role @param {number} count */
  add(role, count) {
    this.seen[role] = Math.min((this.seen[role] ?? 0) + count, this.raw[role]);
    this.tell();
  }

  /** @param {Role} role */
  whole(role) {
    this.seen[role] = this.raw[role];
    this.tell();
  }

  tell() {
    // the browser hands out decompressed bytes, so the share of a file stands for the share of its download
    /** @param {string} role */
    const share = (role) => (this.raw[role] ? (this.bytes[role] * (this.seen[role] ?? 0)) / this.raw[role] : 0);
    const loaded = Math.round(Object.keys(this.bytes).reduce((sum, role) => sum + share(role), 0));
    if (loaded < this.total && loaded - this.told < Progress.STEP) return;
    if (loaded <= this.told) return;
    this.told = loaded;
    self.postMessage({ type: "progress", loaded, total: this.total });
  }
}

/** @param {any} error */
function text(error) {
  return String(error?.message ?? error).trim();
}
