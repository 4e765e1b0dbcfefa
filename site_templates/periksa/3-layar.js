// Screens: one topic each, large buttons, always a way back.
const box = document.getElementById("periksa");
const rootPath = box.dataset.akar;
const MOST_STATIONS = 12, AD_READER = "iklan";

/** Puts `node` on the page with `label` in the bar. `title` stands in the phone's history, so it never tells the verdict. */
function show(node, title, label) {
  stopReading();
  showBar(label);
  box.replaceChildren(node);
  document.title = `${title} · ${DATA.site.name}`;
  window.scrollTo(0, 0);
  const heading = box.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Back and the place on the path stand where the name of the site was; on the first screen the name stays. */
function showBar(label) {
  const brand = document.querySelector(".merek"), old = document.querySelector(".atas");
  if (old) old.remove();
  brand.hidden = state.at > 0;
  if (brand.hidden) brand.before(el("div", { class: "atas" }, el("button", { type: "button", class: "balik", "aria-label": "Kembali", onclick: () => history.back() }, icon("back")), el("p", {}, label)));
}

/** Goes to a screen (a screen id, or null for the verdict) and makes the phone's back button lead here again. */
function go(screen) {
  state.trail = [...state.trail.slice(0, state.at + 1), screen];
  state.at += 1;
  const entry = { at: state.at };
  if (state.at) history.pushState(entry, "");
  else history.replaceState(entry, "");
  draw();
}

function draw() {
  const screen = state.trail[state.at];
  if (screen === AD_READER) drawAdReader();
  else if (screen) showScreen(screen);
  else showVerdict();
}

function forward() {
  offerPython();
  go(nextScreen(stillOpen()));
}

function begin() {
  state.trail = [];
  state.at = -1;
  go(nextScreen(stillOpen()));
}

window.addEventListener("popstate", (event) => {
  if (!event.state) return arrived();
  if (event.state.at >= state.trail.length) return begin();
  state.at = event.state.at;
  draw();
});

/** The address got a fragment while the page was open: answers from a link, or a jump within the page that changes nothing. */
function arrived() {
  if (readFragment()) return begin();
  history.replaceState({ at: state.at }, "", location.pathname + location.search);
}

function showScreen(id) {
  const [, title, questions] = DATA.screens.find(([screen]) => screen === id);
  const open = stillOpen(), shown = questions.filter((question) => open.includes(question) || state.answers[question] !== undefined);
  const alone = shown.length === 1;
  const instant = alone && ["pilihan", "negara"].includes(DATA.questions[shown[0]][3]);
  const next = instant ? null : el("button", { class: "tombol", type: "button", onclick: () => (complete(shown) ? forward() : remind(shown)) }, "Lanjut");
  const head = alone ? null : [el("h1", {}, title), el("p", { class: "bantu" }, `Ada ${shown.length} pertanyaan di layar ini.`)];
  const fields = shown.map((question) => field(question, alone));
  const [stage, path] = stations(id, open);
  show(el("div", { class: "layar", "data-layar": id }, path, head, fields, next, state.at ? null : adOffer(), tools()), alone ? DATA.questions[shown[0]][0] : title, `Pertanyaan ${stage}`);
}

const complete = (questions) => questions.every((question) => state.answers[question] !== undefined);

function reminder(question) {
  if (question === IDS.signs) return "Centang yang pernah terjadi, atau pilih Tidak ada satu pun.";
  if (DATA.questions[question][3] === "angka") return "Tulis umur dengan angka, dari 10 sampai 80. Kalau ragu, pilih Tidak tahu.";
  return "Pilih satu jawaban. Kalau ragu, pilih Tidak tahu.";
}

/** Says at the first question without an answer what is still wanted there. */
function remind(questions) {
  const question = questions.find((key) => state.answers[key] === undefined), place = document.getElementById(`tanya-${question}`);
  for (const old of box.querySelectorAll(".kurang")) old.remove();
  place.querySelector(".jawab").before(el("p", { class: "kurang", role: "alert" }, reminder(question)));
  place.scrollIntoView();
  place.querySelector(".jawab input, .jawab button").focus({ preventScroll: true });
}

/** [number of this screen, the path with stations: screens behind, this one, and those that can still come]. */
function stations(id, open) {
  const here = DATA.screens.findIndex(([screen]) => screen === id);
  const count = (screens, wanted) => screens.filter(([, , questions]) => questions.some(wanted)).length;
  const answered = (question) => state.answers[question] !== undefined;
  const behind = count(DATA.screens.slice(0, here), answered);
  const ahead = count(DATA.screens.slice(here + 1), (question) => answered(question) || open.includes(question));
  const before = Math.min(behind, MOST_STATIONS - 1), after = Math.min(ahead, MOST_STATIONS - before);
  const dots = [...Array(before).fill("lalu"), "kini", ...Array(after).fill("nanti")];
  const path = el("ol", { class: "lintasan", "aria-hidden": "true" }, dots.map((name) => el("li", { class: name })));
  return [behind + 1, dots.length > 1 ? path : null];
}

/** What stands below every screen. */
function tools() {
  return el("div", { class: "alat" },
    el("button", { type: "button", class: "kecil", onclick: () => { forget(); begin(); } }, "Hapus jawaban"),
    el("button", { type: "button", class: "kecil", onclick: closeFast }, "Tutup cepat"),
    pythonNote());
}

/** Leaves the page and takes it out of the way; nothing of the answers stays behind. */
function closeFast() {
  forget();
  stopPython();
  for (const dialog of document.querySelectorAll("dialog")) dialog.remove();
  box.replaceChildren();
  document.title = "Tab baru";
  location.replace("about:blank");
}

// a browser that had only put the page aside may bring it back empty
window.addEventListener("pageshow", () => { if (!box.firstChild) begin(); });
