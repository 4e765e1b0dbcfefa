// Python in a worker, for pages that need it only after a tap. Put before the script of every page that calls startEngine.

/** Starts the worker at `worker` with the files of `runtime` below `root`. {ready, ask(name, payload), stop()}; `tell(loaded, total)` hears of the download. */
function startEngine(root, worker, runtime, tell) {
  const absolute = (name) => new URL(root + runtime[name], location.href).href, waiting = new Map();
  const files = Object.fromEntries(["glue", "asm", "wasm", "stdlib", "wheel", "rules"].map((name) => [name, absolute(name)]));
  const python = new Worker(new URL(worker, location.href), { type: "module" });
  let next = 0;
  const ready = new Promise((done, broken) => {
    const fail = (words) => { broken(new Error(words)); for (const [, reject] of waiting.values()) reject(new Error(words)); };
    python.addEventListener("message", ({ data }) => {
      if (data.type === "progress") tell(data.loaded, data.total);
      if (data.type === "ready") done();
      if (data.type === "failed") fail(data.message);
      const [resolve, reject] = waiting.get(data.id) || [];
      waiting.delete(data.id);
      if (resolve && data.type === "result") resolve(JSON.parse(data.value));
      else if (reject) reject(new Error(data.message));
    });
    python.addEventListener("error", () => fail("worker"));
    python.postMessage({ type: "start", files: { ...files, lock: runtime.lock, bytes: runtime.bytes, raw: runtime.raw } });
  });
  const ask = (name, payload) => new Promise((resolve, reject) => {
    waiting.set(next, [resolve, reject]);
    python.postMessage({ type: "call", id: next, name, payload: JSON.stringify(payload) });
    next += 1;
  });
  return { ready, ask, stop: () => python.terminate() };
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(1).replace(".", ",");

/** A bar and words on how much of the download has come. */
function downloadShown(loaded, total) {
  const bar = document.createElement("progress"), words = document.createElement("span");
  Object.assign(bar, { max: total, value: loaded });
  words.textContent = `Memuat pemeriksa: ${megabytes(loaded)} dari ${megabytes(total)} MB`;
  return [bar, words];
}
