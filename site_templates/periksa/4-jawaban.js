// How a question is answered: one option, a country, signs to tick, or an age. The answer goes straight into the state.
const UNSURE = [UNKNOWN, "Tidak tahu", ""], SHORT = 20;

/** One question: a heading, its help, its options. */
function field(question, alone) {
  const [text, , help, kind] = DATA.questions[question];
  const heading = el(alone ? "h1" : "h2", { id: `judul-${question}` }, text);
  const ceiling = question === IDS.cost && ceilingHere();
  const hints = [help, ceiling && ceiling[2]].filter(Boolean);
  const body = (question === IDS.signs ? signs : { angka: number, negara: places, pilihan: choices }[kind])(question, alone);
  body.classList.add("jawab");
  const listen = listenButton([text, ...hints, ...spokenOptions(question)], alone), explained = hints.map((hint) => el("p", { class: "bantu" }, hint));
  return el("section", { class: "soal", id: `tanya-${question}`, role: "group", "aria-labelledby": `judul-${question}` },
    alone ? [heading, explained, listen] : [el("div", { class: "judul" }, heading, listen), explained], lookUpOffer(question, alone), body);
}

/** The fee ceiling that the facts have for this destination and work, if any. */
function ceilingHere() {
  const there = state.answers[IDS.place], work = state.answers[IDS.work];
  return DATA.ceilings.find(([place, jobs]) => place === there && (!jobs.length || jobs.includes(work)));
}

function optionsOf(question) {
  return DATA.questions[question][4].filter(([id]) => id !== IDS.aboveCeiling || ceilingHere());
}

/** What is read aloud after the question; a list of all countries would be no help. */
function spokenOptions(question) {
  const kind = DATA.questions[question][3], labels = optionsOf(question).map(([, label]) => label);
  return question === IDS.signs ? labels : kind === "pilihan" ? [...labels, UNSURE[1]] : [];
}

function optionButton([id, label, hint], pressed, kind, onclick) {
  return el("button", { type: "button", class: `pilih${kind}`, "aria-pressed": String(pressed), "data-pilih": id, onclick }, el("b", {}, label), hint && el("small", {}, hint));
}

/** One option of `question`; alone on its screen it leads on at once. */
function choice(question, option, alone) {
  const [id] = option;
  return optionButton(option, state.answers[question] === id, id === UNKNOWN ? " ragu" : "", () => {
    state.answers[question] = id;
    if (alone) return forward();
    press(question, [id]);
    offerPython();
  });
}

/** Marks the chosen options of `question`, and takes a reminder away. */
function press(question, ids) {
  const place = document.getElementById(`tanya-${question}`), reminder = place.querySelector(".kurang");
  for (const button of place.querySelectorAll("[data-pilih]")) button.setAttribute("aria-pressed", String(ids.includes(button.dataset.pilih)));
  if (reminder && state.answers[question] !== undefined) reminder.remove();
}

/** Options one below the other; in a group two short ones share a row. */
function choices(question, alone) {
  const options = optionsOf(question), short = !alone && options.every(([, label, hint]) => label.length <= SHORT && !hint);
  return el("div", { class: short ? "pilihan dua" : "pilihan" }, [...options, UNSURE].map((option) => choice(question, option, alone)));
}

/** The main destinations first; every other one after a tap, with a field to look for it. */
function places(question, alone) {
  const all = optionsOf(question), body = el("div", {});
  const main = all.filter(([id, , , first]) => first || id === state.answers[question]);
  const more = el("button", { type: "button", class: "pilih", onclick: () => openPlaces(question, alone, body) }, el("b", {}, "Negara lain atau kapal"));
  body.append(el("div", { class: "pilihan" }, main.map((option) => choice(question, option, alone)), more, choice(question, UNSURE, alone)));
  return body;
}

function openPlaces(question, alone, body) {
  const other = [IDS.elsewhere, "Tidak ada di daftar ini", ""];
  const all = optionsOf(question).filter(([id]) => id !== other[0]).sort(([, a], [, b]) => a.localeCompare(b, "id"));
  const buttons = all.map((option) => choice(question, option, alone));
  const search = el("input", { type: "search", class: "cari", "aria-label": "Ketik nama negara", placeholder: "Ketik nama negara", autocomplete: "off", oninput: () => filter(buttons, search.value) });
  body.replaceChildren(search, el("div", { class: "pilihan dua" }, buttons), el("div", { class: "pilihan" }, choice(question, other, alone), choice(question, UNSURE, alone)));
  search.focus();
}

/** Hides the buttons whose name does not hold `typed`; spaces and case do not matter. */
function filter(buttons, typed) {
  const plain = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
  for (const button of buttons) button.hidden = !plain(button.textContent).includes(plain(typed));
}

function number(question) {
  const given = state.answers[question];
  const input = el("input", { class: "angka-isi", inputmode: "numeric", maxlength: 2, autocomplete: "off", "aria-labelledby": `judul-${question}`, value: typeof given === "number" ? given : "" });
  const unsure = choice(question, UNSURE, false);
  input.addEventListener("input", () => {
    const answer = valid(question, input.value.trim());
    if (answer === null) delete state.answers[question];
    else state.answers[question] = answer;
    press(question, []);
  });
  input.addEventListener("keydown", (event) => { if (event.key === "Enter") box.querySelector(".layar > .tombol").click(); });
  unsure.addEventListener("click", () => { input.value = ""; });
  return el("div", { class: "pilihan" }, el("label", { class: "berapa" }, input, el("span", {}, "tahun")), unsure);
}

/** Any number of signs; "none" stands alone. */
function signs(question) {
  const toggle = (id) => () => {
    const marks = new Set(state.answers[question] || []);
    if (!marks.delete(id)) marks.add(id);
    for (const mark of [...marks]) if (id === NO_SIGN ? mark !== id : mark === NO_SIGN) marks.delete(mark);
    if (marks.size) state.answers[question] = [...marks];
    else delete state.answers[question];
    press(question, [...marks]);
    offerPython();
  };
  const chosen = state.answers[question] || [];
  return el("div", { class: "pilihan" }, optionsOf(question).map((option) => optionButton(option, chosen.includes(option[0]), option[0] === NO_SIGN ? " ragu centang" : " centang", toggle(option[0]))));
}
