// Report cards: an official ticks companies, each fills a copy of the empty card that the page holds, and the printer does the rest.
const cardBox = document.getElementById("kartu-pt");

/** What a card says about a name or number: generator/print/agency_cards.py, line for line. */
function cardsOf(query, words) {
  const found = find(index, query), [mostDecisions, mostAlike] = words.most;
  const marked = found.lookalikes.map((like) => ({ name: like.name, revoked: like.answer === "dicabut" }));
  const alike = [...marked.filter((like) => like.revoked), ...marked.filter((like) => !like.revoked)].slice(0, mostAlike);
  const status = found.match === "similar" ? words.similar : words.unlisted;
  const unlisted = { name: query.split(/\s+/).filter(Boolean).join(" "), licence_no: "", status, answer: found.answer, decisions: [], listed: false };
  const shown = found.match === "exact" ? found.agencies.map((agency) => entryNamed(agency.name)) : [unlisted];
  return shown.map((entry) => ({
    name: entry.name, number: entry.licence_no.slice(0, LICENCE_DIGITS), listed: entry.listed, status: entry.status, answer: answerOf(entry), advice: found.advice,
    decisions: entry.decisions.slice(-mostDecisions), older: Math.max(entry.decisions.length - mostDecisions, 0), alike: shown.length === 1 ? alike : [],
  }));
}

/** The left half of a card. */
function known(card, words) {
  const sign = document.querySelector(`#tanda-kartu [data-tanda="${card.answer}"]`).cloneNode(true);
  const number = card.number ? [el("p", { class: "ket" }, words.number), el("p", { class: "angka-kartu" }, card.number)] : card.listed ? el("p", { class: "ket" }, words.no_number) : "";
  return [
    number, el("div", { class: "status-kartu" }, sign, el("p", {}, `${capital(card.status)}.`)),
    card.decisions.length ? el("ul", {}, card.decisions.map(decision)) : el("p", {}, card.advice),
    card.older ? el("p", {}, words.more.replace("{count}", card.older)) : "",
    card.alike.length ? el("p", {}, el("b", {}, words.alike), ` ${card.alike.map((like) => like.name + (like.revoked ? words.revoked : "")).join("; ")}.`) : "",
  ];
}

/** A card as it is printed; without `card` an empty one. */
function cardSheet(blank, card, region, words) {
  const sheet = blank.cloneNode(true), put = (slot, ...nodes) => sheet.querySelector(`[data-isi="${slot}"]`).replaceChildren(...nodes.flat(9).filter(Boolean));
  put("wilayah", region);
  if (card) {
    put("nama", card.name);
    put("tahu", ...known(card, words));
    put("cara", words.how);
    sheet.dataset.jawaban = card.answer;
  }
  return sheet;
}

/** Rows to tick: what was found, and the name as it was typed when it is not on the list. */
function pickable(query, chosen, toggle) {
  const wanted = spelling(nameWords(query)), digits = digitsOf(query);
  if (wanted.text.length < FEWEST_LETTERS || (digits && digits.length < FEWEST_DIGITS)) return [];
  const found = find(index, query), typed = query.split(/\s+/).filter(Boolean).join(" ");
  const row = (name, note, text = name) => {
    const tick = el("input", { type: "checkbox" });
    tick.checked = chosen.includes(name);
    tick.addEventListener("change", () => toggle(name));
    return el("label", { class: "centang-kartu", "data-nama": name }, tick, el("span", {}, text, el("small", {}, note)));
  };
  const rows = found.agencies.map((agency) => row(agency.name, agency.status));
  const unlisted = found.match !== "exact" && !digits && wanted.text.length >= PART;
  return [rows, found.more ? el("p", { class: "ket" }, `Masih ada ${found.more} nama lain. Ketik lebih lengkap.`) : "",
    unlisted ? row(typed, "Tidak ada di daftar dengan ejaan ini. Kartunya akan berkata begitu.", `“${short(typed)}”`) : ""];
}

function startCards() {
  const words = JSON.parse(cardBox.dataset.kata), sheets = document.getElementById("lembar-kartu"), blank = sheets.querySelector(".kartu-p3mi");
  const list = cardBox.querySelector(".terpilih"), told = document.getElementById("kabar-kartu"), region = document.getElementById("wilayah-kartu");
  let chosen = [];
  const redraw = () => {
    const cards = chosen.flatMap((name) => cardsOf(name, words)), empty = cards.length ? (words.a_page - (cards.length % words.a_page)) % words.a_page : words.a_page;
    sheets.replaceChildren(...[...cards, ...Array(empty).fill(null)].map((card) => cardSheet(blank, card, words.regions[region.value] || "", words)));
    told.textContent = cards.length ? `${cards.length} kartu terisi${empty ? `, ${empty} kosong` : ""}.` : "Belum ada PT yang dipilih. Kartu kosong tetap bisa dicetak.";
    list.replaceChildren(...chosen.map((name) => {
      const drop = el("button", { type: "button", class: "kecil", "aria-label": `Hapus ${name}` }, "Hapus");
      drop.addEventListener("click", () => toggle(name));
      return el("li", {}, el("span", {}, name), drop);
    }));
  };
  const toggle = (name) => {
    chosen = chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name];
    redraw();
    for (const row of cardBox.querySelectorAll(".centang-kartu")) row.querySelector("input").checked = chosen.includes(row.dataset.nama);
  };
  const add = (names) => { chosen = [...new Set([...chosen, ...names])]; };
  const given = new URLSearchParams(location.hash.slice(1)), slugs = (given.get("pt") || "").split(",");
  add(index.entries.filter((entry) => slugs.includes(entry.slug)).map((entry) => entry.name));
  if (words.regions[given.get("wilayah")]) region.value = given.get("wilayah");
  for (const button of cardBox.querySelectorAll("[data-pt]")) button.addEventListener("click", () => { add(JSON.parse(button.dataset.pt)); region.value = button.dataset.wilayah; redraw(); });
  region.addEventListener("change", redraw);
  document.getElementById("cetak-kartu").addEventListener("click", () => window.print());
  document.querySelector(".tanpa-skrip").remove();
  searchField(cardBox.querySelector(".cari-kartu"), (query) => pickable(query, chosen, toggle));
  cardBox.hidden = false;
  redraw();
}

if (cardBox) startCards();
