/**
 * The checker's Python, in a module worker.
 *
 * In:  {type: "start", files, keep}       files: absolute addresses {glue, asm, wasm, stdlib, wheel, rules}, the names
 *                                         of further pieces of one after commas; `lock` (a text), and per role the
 *                                         sizes {bytes: compressed, raw}. keep: this phone may keep the started Python
 *      {type: "call", id, name, payload}  payload: JSON text for checker.browser.call
 * Out: {type: "progress", loaded, total}  bytes of the compressed download
 *      {type: "ready", ms, again}         milliseconds since the start message; again: from a kept start
 *      {type: "kept", whole}              the start is kept for the next time, or (whole: false) this phone will not
 *      {type: "result", id, value}        value: JSON text
 *      {type: "error", id, message}       one call failed; the next may work
 *      {type: "failed", message}          nothing more will come
 * The page cancels by terminating the worker.
 */
import { forgetStart, hasRoom, keepStart, keptStart } from "./kept_start.mjs";
import { ask, piecesOf } from "./pieces.mjs";
import { Progress } from "./progress.mjs";

// Pyodide asks for its files by fixed names below one address; `fetch` hands it those that are already on their way.
const HOME = new URL("/pyodide-in-memory/", self.location.href).href;
const FETCHED = /** @type {const} */ (["wasm", "stdlib", "wheel", "rules"]);
const WHEEL = "/lib/checker.whl";
/** No module worker: such a browser takes this one for a script of the old kind, in which nothing can be imported. */
const OLD_KIND = "importScripts" in self && !oldKindRefused();

/** @typedef {import("../data").Runtime} Runtime */
/** @typedef {(name: string, payload: string) => string} Call */
/** @typedef {any} Pyodide what `loadPyodide` gives */
/**
 * `again`: from a kept start; `making`: so that it can be kept.
 * @typedef {{ python: Pyodide, again: boolean, making: boolean }} Started
 */
/** @typedef {import("./progress.mjs").Role} Role */
/** @typedef {(why: any) => void} Broken what is told when nothing more will come */

/** @type {Call | null} */
let call = null;

self.addEventListener("message", (/** @type {MessageEvent} */ { data }) => {
  if (data?.type === "start") start(data.files, data.keep === true);
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

/** @param {Runtime} files @param {boolean} keep */
async function start(files, keep) {
  const began = performance.now();
  try {
    if (OLD_KIND) throw new Error("no module workers");
    const { python, again, making } = await boot(files, keep);
    call = caller(python);
    self.postMessage({ type: "ready", ms: performance.now() - began, again });
    if (!making) return;
    // taken at once, before the first question is heard
    const whole = await keepStart(files, () => python.makeMemorySnapshot());
    self.postMessage({ type: "kept", whole });
  } catch (error) {
    forgetStart();
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
    if (over) forgetStart();
    self.postMessage(over ? { type: "failed", message: text(error) } : { type: "error", id, message: text(error) });
  }
}

/**
 * Load everything at once, start Python and the checker, or take up a kept start of both.
 * @param {Runtime} files
 * @param {boolean} keep
 * @returns {Promise<Started>}
 */
async function boot(files, keep) {
  const kept = keep ? await keptStart(files) : undefined;
  // Pyodide only logs some failures and then waits for ever, so whatever is seen to fail also ends the whole
  return new Promise((resolve, reject) => {
    const progress = new Progress(files);
    const arriving = Object.fromEntries(
      FETCHED.map((role) => {
        const coming = role === "wasm" && kept ? kept.wasm : download(files[role], role, progress, reject);
        coming.catch(reject);
        return [role, coming];
      }),
    );
    if (kept) progress.whole("wasm");
    kept?.memory.catch(reject);
    compile(arriving.wasm, reject);
    assemble(files, arriving, progress, keep, kept?.memory).then(resolve, reject);
  });
}

/**
 * @param {Runtime} files
 * @param {Record<string, Promise<Response>>} arriving
 * @param {Progress} progress
 * @param {boolean} keep
 * @param {Promise<Uint8Array> | undefined} memory of a kept start
 * @returns {Promise<Started>}
 */
async function assemble(files, arriving, progress, keep, memory) {
  const wheel = arriving.wheel.then((response) => response.arrayBuffer());
  const rules = arriving.rules.then((response) => response.text());
  const wanted = Promise.all([wheel, rules]);
  wanted.catch(() => {}); // told already; it must not become an unhandled rejection before it is awaited

  // asm defines the global that Pyodide would otherwise load under its own name
  const scripts = [script(files.glue, "glue", progress), script(files.asm, "asm", progress)];
  const making = keep && !memory && (await hasRoom());
  const [{ loadPyodide }] = await Promise.all(scripts);
  // the wasm is being compiled already: what stands here for it is asked for, and not read
  lend({ "pyodide.asm.wasm": Promise.resolve(new Response()), "python_stdlib.zip": arriving.stdlib });
  const how = { lockFileContents: files.lock, _makeSnapshot: making, ...(memory && { _loadSnapshot: await memory }) };
  const python = await loadPyodide({ indexURL: HOME, ...how });

  const [wheelBytes, rulesText] = await wanted;
  python.FS.writeFile(WHEEL, new Uint8Array(wheelBytes));
  if (memory) return { python, again: true, making };
  // each dataclass without a docstring would work its signature out and write it down as one, which nobody reads here
  python.runPython(`import inspect, sys; sys.path.append("${WHEEL}"); inspect.signature = repr`);
  python.pyimport("checker.browser").start(rulesText);
  return { python, again: false, making };
}

/** @param {Pyodide} python @returns {Call} */
function caller(python) {
  const checker = python.pyimport("checker.browser");
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
  const [head, ...rest] = piecesOf(address);
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
 * Compile the wasm while it arrives, before Pyodide is there to ask for it, and give it what came of that; tell
 * `broken` when this browser cannot.
 * @param {Promise<Response>} wasm
 * @param {Broken} broken
 */
function compile(wasm, broken) {
  const compiling = WebAssembly.compileStreaming(wasm);
  compiling.catch(broken);
  WebAssembly.instantiateStreaming = async (_, imports) => {
    try {
      const module = await compiling;
      return { module, instance: await WebAssembly.instantiate(module, imports) };
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

/** @param {any} error */
function text(error) {
  return String(error?.message ?? error).trim();
}
