// The same engine as Python, loaded in a worker after the first answer. The tables have answered long before it arrives.
const python = { worker: null, stage: "diam", loaded: 0, total: 0, calls: new Map(), next: 1 };

const FROM_TABLE = "Hasil ini dihitung dari tabel di halaman ini.";

const megabytes = (bytes) => (bytes / 1e6).toFixed(1).replace(".", ",");

/** Saving data, or a slow network: then only after a tap. */
function sparing() {
  const connection = navigator.connection || {};
  return Boolean(connection.saveData) || /2g$/.test(connection.effectiveType || "");
}

/** Starts the worker after the first answer, unless the phone wants to spare data. */
function offerPython() {
  if (python.stage === "diam" && Object.keys(state.answers).length && DATA.runtime && location.protocol.startsWith("http") && window.Worker) {
    if (sparing()) python.stage = "tawar";
    else startPython();
  }
  refreshNote();
}

function startPython() {
  const absolute = (name) => new URL(rootPath + DATA.runtime[name], location.href).href;
  python.stage = "muat";
  python.total = Object.values(DATA.runtime.bytes).reduce((sum, size) => sum + size, 0);
  try {
    python.worker = new Worker(new URL(box.dataset.pekerja, location.href), { type: "module" });
  } catch {
    return failPython();
  }
  python.worker.addEventListener("message", (event) => hear(event.data));
  python.worker.addEventListener("error", failPython);
  const files = Object.fromEntries(["glue", "asm", "wasm", "stdlib", "wheel", "rules"].map((name) => [name, absolute(name)]));
  python.worker.postMessage({ type: "start", files: { ...files, lock: DATA.runtime.lock, bytes: DATA.runtime.bytes, raw: DATA.runtime.raw } });
  refreshNote();
}

function hear(message) {
  if (message.type === "progress") [python.loaded, python.total] = [message.loaded, message.total];
  if (message.type === "ready") {
    python.stage = "siap";
    if (document.getElementById("mesin")) askPython(judge(state.answers));
  }
  if (message.type === "failed") failPython();
  if (message.type === "result" || message.type === "error") {
    const done = python.calls.get(message.id);
    python.calls.delete(message.id);
    if (done) done(message.type === "result" ? JSON.parse(message.value) : null);
  }
  refreshNote();
}

function failPython() {
  stopPython();
  python.stage = "gagal";
  refreshNote();
}

function stopPython() {
  if (python.worker) python.worker.terminate();
  python.worker = null;
  python.calls.clear();
  python.stage = "diam";
}

function callPython(name, payload) {
  return new Promise((done) => {
    const id = python.next++;
    python.calls.set(id, done);
    python.worker.postMessage({ type: "call", id, name, payload: JSON.stringify(payload) });
  });
}

/** Lets the engine decide again; it says so, and if it should be stricter than the tables, its word counts. */
async function askPython(result) {
  if (python.stage !== "siap") return;
  const answer = await callPython("verdict", { answers: state.answers, as_of: today() });
  const line = document.getElementById("mesin");
  if (!line) return;
  if (!answer) return void (line.textContent = FROM_TABLE);
  box.querySelector(".hasil").dataset.python = answer.verdict;
  const same = answer.verdict === result.verdict;
  line.textContent = same ? "Sudah dihitung ulang oleh mesin Python di HP Anda. Hasilnya sama." : `Mesin Python di HP Anda memberi hasil lain: ${DATA.verdicts[answer.verdict][0]}. Ikuti yang lebih berat dan tanyakan ke petugas.`;
}

function engineLine() {
  return python.stage === "siap" ? "Mesin Python sedang menghitung ulang…" : FROM_TABLE;
}

function pythonNote() {
  const note = el("div", { class: "python", id: "python" });
  fillNote(note);
  return note;
}

function refreshNote() {
  const note = document.getElementById("python");
  if (note) fillNote(note);
}

function fillNote(note) {
  const size = DATA.runtime ? megabytes(Object.values(DATA.runtime.bytes).reduce((sum, bytes) => sum + bytes, 0)) : "";
  const parts = {
    diam: [],
    tawar: [el("button", { type: "button", class: "kecil", onclick: startPython }, `Muat pemeriksa lengkap (${size} MB)`)],
    muat: [el("progress", { max: python.total || 1, value: python.loaded }), el("span", {}, `Memuat pemeriksa lengkap: ${megabytes(python.loaded)} dari ${megabytes(python.total)} MB`), el("button", { type: "button", class: "kecil", onclick: () => { stopPython(); python.stage = "tawar"; refreshNote(); } }, "Batal")],
    siap: [el("span", {}, "Pemeriksa lengkap siap di HP Anda.")],
    gagal: [el("span", {}, "Pemeriksa lengkap tidak termuat. Hasil dari tabel tetap berlaku."), el("button", { type: "button", class: "kecil", onclick: startPython }, "Coba lagi")],
  };
  note.dataset.tahap = python.stage;
  note.replaceChildren(...parts[python.stage]);
}
