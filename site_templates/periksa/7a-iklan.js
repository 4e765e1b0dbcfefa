// Reading an advertisement: Python marks the words that are signs; the visitor decides which answers they give.
const LEVELS = {
  tinggi: ["Banyak tanda bahaya", "Jangan balas dulu. Tanyakan semua di bawah ini."],
  sedang: ["Ada yang harus ditanyakan", "Tanyakan dulu sebelum melangkah."],
  tidak_ada_tanda: ["Tidak ditemukan tanda", "Itu bukan berarti aman. Iklan tidak memuat izin PT, jadi tetap periksa tawarannya."],
};

/** The way to the reader, offered where the checker starts. */
function adOffer() {
  if (!canRunPython()) return null;
  return el("button", { type: "button", class: "kecil", onclick: showAdReader }, "Punya tulisan iklannya? Tempel di sini");
}

const canRunPython = () => Boolean(DATA.runtime && location.protocol.startsWith("http") && window.Worker);

function showAdReader() {
  go(AD_READER);
}

function drawAdReader() {
  const text = el("textarea", { class: "salin", rows: 8, maxlength: 20000, "aria-label": "Tulisan iklan" }), found = el("div", { role: "status" });
  const read = el("button", { type: "button", class: "tombol", onclick: () => readAdvert(text.value, found, read) }, "Baca tulisan ini");
  show(el("div", { class: "layar", "data-layar": AD_READER }, el("h1", {}, "Tempel tulisan iklannya"),
    el("p", { class: "bantu" }, "Tulisan dibaca di HP Anda dan tidak dikirim ke mana pun."), text, read, found, tools()), "Baca iklan", "Baca iklan");
}

async function readAdvert(text, found, button) {
  if (!text.trim()) return void found.replaceChildren(el("p", { class: "kurang" }, "Tempel dulu tulisannya."));
  button.disabled = true;
  found.replaceChildren(el("p", { class: "bantu" }, "Menyiapkan pembaca…"));
  const answer = (await pythonReady()) ? await callPython("read_ad", { text }) : null;
  button.disabled = false;
  found.replaceChildren(...(answer ? adResult(answer, text) : [el("p", { class: "kurang" }, "Pembaca tidak termuat. Periksa lewat pertanyaan saja.")]));
}

/** Waits until the worker is ready or has failed; a tap on the reader is a wish to load it. */
async function pythonReady() {
  if (["diam", "tawar", "gagal"].includes(python.stage)) startPython();
  while (python.stage === "muat") await new Promise((go) => setTimeout(go, 100));
  return python.stage === "siap";
}

function adResult({ level, signals, answers: given }, text) {
  const [name, line] = LEVELS[level];
  return [
    el("h2", { "data-tingkat": level }, name), el("p", {}, line), signals.length ? el("p", { class: "iklan" }, marked(text, signals)) : null,
    el("ul", { class: "iklan-tanda" }, signals.map(({ phrase, ask }) => el("li", {}, el("b", {}, `“${phrase}”`), el("span", {}, ask)))),
    given.length ? el("div", { class: "pilihan" }, el("h2", {}, "Cocok dengan tawaran Anda?"), el("p", { class: "bantu" }, "Tekan yang benar. Jawaban itu dipakai dalam pemeriksaan."), given.map(confirmed)) : null,
    el("button", { type: "button", class: "tombol", onclick: forward }, "Lanjut memeriksa"),
  ].filter(Boolean);
}

/** A button that takes over one answer that the words point to. */
function confirmed([question, option]) {
  const label = `${DATA.questions[question][1]}: ${labelOf(question, option)}`;
  const take = (event) => {
    const on = event.currentTarget.getAttribute("aria-pressed") !== "true", rest = (state.answers[question] || []);
    if (question === IDS.signs) state.answers[question] = on ? [...new Set([...rest, option])].filter((sign) => sign !== NO_SIGN) : rest.filter((sign) => sign !== option);
    else if (on) state.answers[question] = option;
    if (question === IDS.signs ? !state.answers[question].length : !on) delete state.answers[question];
    event.currentTarget.setAttribute("aria-pressed", String(on));
  };
  return el("button", { type: "button", class: "pilih centang", "aria-pressed": "false", onclick: take }, el("b", {}, label));
}

/** The text with the found words marked everywhere they stand in it; of two that overlap, the first. */
function marked(text, signals) {
  const words = signals.flatMap(({ phrase }) => phrase.split(" … ")).filter(Boolean).sort((a, b) => b.length - a.length);
  const found = new RegExp(`(${words.map((word) => word.replace(/[^\w\s]/g, "\\$&")).join("|")})`);
  return text.split(found).map((part, i) => (i % 2 ? el("mark", {}, part) : part));
}
