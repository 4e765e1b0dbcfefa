// The box on the page: results from the first letter on. What is typed stays on this page.
const PART_OF_NAME = 1300;
const KINDS = { ya: "hijau", tidak_tahu: "kuning", tidak: "kuning", skorsing: "merah", dicabut: "merah" };
const WORDS_OF = { ya: "Ada di daftar", tidak_tahu: "Belum bisa dipastikan", tidak: "Tidak ada di daftar", skorsing: "Kena skorsing", dicabut: "Izin dicabut" };

const PICK = "Pilih nama yang sama huruf demi huruf. Tidak ada yang sama? Ketik nama lengkapnya, dan jangan anggap terdaftar.";

/** An element with attributes and children; texts are always set as text, never as HTML. */
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) if (value !== null) node.setAttribute(name, value);
  node.append(...children.flat(9).filter((child) => child !== null && child !== ""));
  return node;
}

const short = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
/** Where the look-up stands: `pages`, the address of the companies' pages; `target` of links to them; `use(answer)`, the way into the checker. */
let place = null;
const linkTo = (entry, words = entry.name) => el("a", { href: `${place.pages}${entry.slug}/`, target: place.target }, words);
const use = (told) => place.use(told);

/** What stands below the field; `given`: the answer to `query`, when somebody else has it already. */
function draw(index, query, given) {
  const wanted = spelling(nameWords(query)), digits = digitsOf(query);
  if (!wanted.text) return [];
  if (wanted.text.length < FEWEST_LETTERS || (digits && digits.length < FEWEST_DIGITS)) return [beginning(index, query, wanted.text)];
  const found = given || find(index, query);
  found.agencies = found.agencies.map((agency) => entryNamed(agency.name));
  if (found.match === "exact") return found.agencies.map((entry) => exactCard(entry, found)).concat(age());
  if (found.match === "none") return [noneCard(query, found), age()];
  const part = (entry) => Boolean(digits) || typed(wanted, spelling(nameWords(entry.name))) >= PART_OF_NAME;
  const parts = found.agencies.filter(part), alike = found.agencies.filter((entry) => !part(entry));
  return [
    parts.length ? partsCard("Yang memuat", query, parts, found.more) : "",
    alike.length ? similarCard(query, alike) : "", parts.length ? warning({ warning: found.warning.startsWith(DATA.twin.slice(0, 4)) ? found.warning : PICK }) : [warning(found), use(found.answer)], age(),
  ];
}

/** After one letter: the first names that begin with it. */
function beginning(index, query, start) {
  const found = index.entries.filter((entry, i) => index.names[i].text.startsWith(start) || index.licences[i].startsWith(start));
  return partsCard("Yang berawalan", query, found.slice(0, MOST), Math.max(found.length - MOST, 0));
}

function partsCard(title, query, entries, more) {
  return el("section", { class: "hasil-pt" }, el("h2", {}, `${title} “${short(query.trim())}”`), el("ul", {}, entries.map(line)),
    more ? el("p", { class: "ket" }, `Masih ada ${more} nama lain. Ketik lebih lengkap.`) : "");
}

const line = (entry) => el("li", {}, linkTo(entry), " ", el("small", {}, entry.status));

function exactCard(entry, found) {
  return el("section", { class: `hasil-pt ${KINDS[found.answer]}`, "data-jawaban": found.answer },
    el("p", { class: "cap-cari" }, WORDS_OF[entry.listed ? "ya" : found.answer === "tidak_tahu" ? "tidak" : found.answer]), el("h2", {}, linkTo(entry)),
    el("p", {}, el("b", {}, `${capital(entry.status)}.`)), entry.licence_no ? el("p", { class: "ket" }, `Nomor di daftar: ${entry.licence_no}`) : "",
    entry.decisions.length ? el("ul", { class: "teks" }, entry.decisions.map(decision)) : "", el("p", {}, found.advice), warning(found),
    lookalikeRows(entry, found.lookalikes.map((like) => entryNamed(like.name))),
    use(found.answer), el("p", {}, linkTo(entry, "Apa yang harus saya tanyakan ke PT ini?")));
}

/** Names to tell apart; where one of the two is revoked, both stand side by side. */
function lookalikeRows(entry, others) {
  const odd = (other) => (answerOf(other) === "dicabut") !== (answerOf(entry) === "dicabut");
  const cell = (title, one) => el("div", {}, el("dt", {}, title), el("dd", {}, linkTo(one), " ", el("small", {}, one.status)));
  const pairs = others.filter(odd).map((other) => el("dl", { class: "banding awas" }, cell("Yang Anda cari", entry), cell("Bukan yang ini", other)));
  return others.length ? [el("h3", {}, "Mirip, bukan sama"), pairs, el("ul", {}, others.filter((other) => !odd(other)).map(line))] : "";
}

function similarCard(query, entries) {
  return el("section", { class: "hasil-pt kuning", "data-jawaban": "tidak_tahu" }, el("p", { class: "cap-cari" }, "Mirip, bukan sama"),
    entries.map((entry) => el("dl", { class: "banding" }, el("div", {}, el("dt", {}, "Anda ketik"), el("dd", {}, short(query.trim()))),
      el("div", {}, el("dt", {}, entry.listed ? "Di daftar" : "Bukan di daftar"), el("dd", {}, linkTo(entry), " ", el("small", {}, entry.status))))));
}

function noneCard(query, found) {
  return el("section", { class: "hasil-pt kuning", "data-jawaban": found.answer }, el("p", { class: "cap-cari" }, WORDS_OF[found.answer]),
    el("h2", {}, `“${short(query.trim())}”`), el("p", {}, found.advice), warning(found), use(found.answer));
}

const warning = (found) => el("p", { class: "awas-cari" }, found.warning);

function decision(told) {
  const what = [told.kind, told.number, told.date ? longDay(told.date) : null].filter(Boolean).join(", ");
  return el("li", {}, el("b", {}, `${what}. `), told.note ? `${told.note} ` : "", el("small", {}, `Menurut ${told.source}.`));
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const longDay = (iso) => iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, (_, year, month, day) => `${Number(day)} ${MONTHS[month - 1]} ${year}`);

/** How old the copy is by the device's own date; the phone may hold an old page. */
function age() {
  const days = Math.floor((Date.now() - Date.parse(DATA.as_of)) / 86400000);
  return days > 30 ? el("p", { class: "ket" }, `Daftar ini salinan ${days} hari lalu. Cek lagi di situs SISKOP2MI.`) : "";
}

/** The field in `box`; `show(query)` gives what stands below it. */
function searchField(box, show) {
  const input = el("input", { type: "search", id: "nama-pt", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", enterkeyhint: "search", maxlength: "200", placeholder: "Contoh: Bumi Mas" });
  const results = el("div", { class: "hasil-cari", "aria-live": "polite" });
  input.addEventListener("input", () => results.replaceChildren(...show(input.value).flat(9).filter(Boolean)));
  box.append(el("label", { for: "nama-pt" }, "Nama PT, sebagian nama, atau nomornya"), input, results);
  if (input.value) input.dispatchEvent(new Event("input"));
  return [input, results];
}

const box = document.getElementById("cari-pt");
const index = makeIndex(DATA), byName = new Map(index.entries.map((entry) => [entry.name, entry]));
const entryNamed = (name) => byName.get(name);
