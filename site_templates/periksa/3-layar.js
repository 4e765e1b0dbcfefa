// Screens: one topic each, large buttons, always a way back.
const box = document.getElementById("periksa");
const rootPath = box.dataset.akar;

function show(node, title) {
  stopReading();
  box.replaceChildren(node);
  document.title = `${title} · ${DATA.site.name}`;
  window.scrollTo(0, 0);
  const heading = box.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
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
  if (screen) showScreen(screen);
  else showVerdict();
}

function forward() {
  if (Object.keys(state.answers).length) offerPython();
  go(nextScreen(judge(state.answers).open));
}

window.addEventListener("popstate", (event) => {
  const at = event.state ? event.state.at : -1;
  if (at < 0 || at >= state.trail.length) return begin();
  state.at = at;
  draw();
});

function begin() {
  state.trail = [];
  state.at = -1;
  go(nextScreen(judge(state.answers).open));
}

function showScreen(id) {
  const [, title, questions] = DATA.screens.find(([screen]) => screen === id);
  const open = judge(state.answers).open;
  const shown = questions.filter((question) => open.includes(question) || state.answers[question] !== undefined);
  const alone = shown.length === 1;
  const fields = shown.map((question) => field(question, alone));
  const instant = alone && ["pilihan", "negara"].includes(DATA.questions[shown[0]][3]);
  const warning = el("p", { class: "kurang", role: "alert", hidden: true }, "Pilih satu jawaban untuk setiap pertanyaan. Kalau ragu, pilih Tidak tahu.");
  const next = instant ? null : el("button", { class: "tombol", type: "button", onclick: () => (complete(shown) ? forward() : reveal(warning, shown)) }, "Lanjut");
  show(el("div", { class: "layar", "data-layar": id }, bar(), stations(id, open), alone ? null : el("h1", {}, title), fields, warning, next, tools()), alone ? DATA.questions[shown[0]][0] : title);
}

const complete = (questions) => questions.every((question) => state.answers[question] !== undefined);

function reveal(warning, questions) {
  warning.hidden = false;
  const first = questions.find((question) => state.answers[question] === undefined);
  document.getElementById(`tanya-${first}`).scrollIntoView();
}

/** One question: a heading, its help, its options; the answer goes straight into the state. */
function field(question, alone) {
  const [text, , help, kind] = DATA.questions[question];
  const heading = el(alone ? "h1" : "h2", { id: `judul-${question}` }, text);
  const ceiling = question === "biaya" && ceilingHere();
  const hints = [help, ceiling && `Batas resmi: ${ceiling[2]}`].filter(Boolean).map((hint) => el("p", { class: "bantu" }, hint));
  const body = { angka: number, tanda: signs, negara: places, pilihan: choices }[kind](question, alone);
  return el("section", { class: "soal", id: `tanya-${question}`, role: "group", "aria-labelledby": `judul-${question}` }, heading, listenButton([text, help]), hints, body);
}

/** The fee ceiling that the facts have for this destination and work, if any. */
function ceilingHere() {
  const { tujuan, pekerjaan } = state.answers;
  return DATA.ceilings.find(([place, jobs]) => place === tujuan && (!jobs.length || jobs.includes(pekerjaan)));
}

function choices(question, alone) {
  const options = DATA.questions[question][4].filter(([id]) => id !== "di_atas_batas" || ceilingHere());
  return el("div", { class: "pilihan" }, [...options, [UNKNOWN, "Tidak tahu", ""]].map((option) => choice(question, option, alone)));
}

function choice(question, [id, label, hint], alone) {
  const chosen = state.answers[question] === id;
  const pick = (event) => {
    state.answers[question] = id;
    if (alone) return forward();
    for (const other of event.currentTarget.parentNode.children) other.setAttribute("aria-pressed", String(other === event.currentTarget));
    offerPython();
  };
  return el("button", { type: "button", class: id === UNKNOWN ? "pilih ragu" : "pilih", "aria-pressed": String(chosen), "data-pilih": id, onclick: pick }, el("b", {}, label), hint && el("small", {}, hint));
}

function places(question, alone) {
  const all = DATA.questions[question][4], first = all.filter(([, , , main]) => main), rest = all.filter(([, , , main]) => !main);
  const list = el("div", { class: "pilihan", hidden: true }, rest.map((option) => choice(question, option, alone)));
  const search = el("input", { type: "search", class: "cari", "aria-label": "Cari negara", placeholder: "Ketik nama negara", hidden: true, autocomplete: "off", oninput: () => filter(list, search.value) });
  const more = el("button", { type: "button", class: "pilih", onclick: () => { list.hidden = search.hidden = false; more.hidden = true; search.focus(); } }, el("b", {}, "Negara lain atau kapal…"));
  return el("div", {}, el("div", { class: "pilihan" }, first.map((option) => choice(question, option, alone)), more), search, list, el("div", { class: "pilihan" }, choice(question, [UNKNOWN, "Tidak tahu", ""], alone)));
}

function filter(list, typed) {
  const wanted = typed.trim().toLowerCase();
  for (const button of list.children) button.hidden = !button.textContent.toLowerCase().includes(wanted);
}

function number(question) {
  const given = state.answers[question];
  const input = el("input", { class: "angka", inputmode: "numeric", maxlength: 2, autocomplete: "off", "aria-labelledby": `judul-${question}`, value: typeof given === "number" ? given : "" });
  const unsure = choice(question, [UNKNOWN, "Tidak tahu", ""], false);
  input.addEventListener("input", () => {
    const answer = valid(question, input.value.trim());
    if (answer === null) delete state.answers[question];
    else state.answers[question] = answer;
    unsure.setAttribute("aria-pressed", "false");
  });
  unsure.addEventListener("click", () => { input.value = ""; });
  return el("div", { class: "pilihan" }, el("label", { class: "umur" }, input, el("span", {}, "tahun")), unsure);
}

function signs(question) {
  const marks = new Set(state.answers[question] || []);
  const buttons = DATA.questions[question][4].map(([id, label, hint]) => {
    const press = () => {
      if (marks.has(id)) marks.delete(id);
      else if (id === NO_SIGN) { marks.clear(); marks.add(id); }
      else { marks.delete(NO_SIGN); marks.add(id); }
      if (marks.size) state.answers[question] = [...marks];
      else delete state.answers[question];
      for (const button of buttons) button.setAttribute("aria-pressed", String(marks.has(button.dataset.pilih)));
    };
    return el("button", { type: "button", class: id === NO_SIGN ? "pilih ragu centang" : "pilih centang", "aria-pressed": String(marks.has(id)), "data-pilih": id, onclick: press }, el("b", {}, label), hint && el("small", {}, hint));
  });
  return el("div", { class: "pilihan" }, buttons);
}

/** Back, and which question this is. */
function bar() {
  const back = el("button", { type: "button", class: "balik", "aria-label": "Kembali", onclick: () => history.back() }, icon("back"));
  return el("div", { class: "atas" }, back, el("p", {}, `Pertanyaan ${state.at + 1}`));
}

/** The path with stations: screens behind, this one, and those that can still come. */
function stations(id, open) {
  const ahead = DATA.screens.filter(([screen, , questions]) => screen !== id && questions.some((question) => open.includes(question))).length;
  const behind = Math.min(state.at, 11);
  const dots = [...Array(behind).fill("lalu"), "kini", ...Array(Math.min(ahead, 12 - behind)).fill("nanti")];
  return el("ol", { class: "lintasan", "aria-hidden": "true" }, dots.map((name) => el("li", { class: name })));
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
  box.replaceChildren();
  document.title = "Tab baru";
  location.replace("about:blank");
}
