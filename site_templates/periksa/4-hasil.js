// The verdict: word first, then one line of what to do, then reasons, then whom to call.
const ABROAD = ["sudah_di_luar_negeri", "sudah_pulang"], BACK_HOME = "sudah_pulang";
const NOT_PMI = ["magang", "kuliah", "liburan_kerja"];
const MOST_REASONS = 5;

function showVerdict() {
  const result = judge(state.answers);
  const home = state.answers.tahap === BACK_HOME;
  const [name] = verdictWords(result);
  const node = el("div", { class: "hasil", "data-vonis": home ? BACK_HOME : result.verdict },
    home ? homecoming() : sign(result), home ? null : reasons(result), calls(result), home ? null : missing(result),
    el("div", { class: "bagi" },
      el("button", { type: "button", class: "tombol kedua", onclick: share }, "Bagikan"),
      el("button", { type: "button", class: "tombol kedua", onclick: () => window.print() }, "Cetak")),
    answersGiven(), home ? null : howDecided(result), el("p", { class: "mesin", id: "mesin", role: "status" }, engineLine()),
    el("p", { class: "usia" }, `${DATA.site.freshness} ${DATA.site.notOfficial} Ini bantuan memeriksa, bukan keputusan pejabat.`), tools());
  show(node, home ? "Anda sudah pulang" : name);
  askPython(result);
}

function verdictWords(result) {
  const [name, other, line, abroad, steps] = DATA.verdicts[result.verdict];
  const outside = NOT_PMI.includes(state.answers.pekerjaan);
  return [outside ? other : name, state.answers.tahap === ABROAD[0] ? abroad : line, steps];
}

function sign(result) {
  const [name, line] = verdictWords(result);
  const back = el("button", { type: "button", class: "balik", "aria-label": "Kembali", onclick: () => history.back() }, icon("back"));
  const first = state.answers.tahap === ABROAD[0] ? el("p", { class: "aman" }, "Kalau Anda tidak aman, pergi dulu ke tempat ramai.") : null;
  return el("div", { class: `vonis-besar ${result.verdict}` }, back, icon(result.verdict), el("h1", {}, name), el("p", {}, line), first, listenButton([name, line]));
}

function homecoming() {
  return el("div", { class: "vonis-besar pulang" }, el("h1", {}, "Selamat datang kembali"), el("p", {}, "Hak Anda atas gaji, santunan, dan bantuan tetap ada."),
    el("p", {}, el("a", { href: `${rootPath}setelah-pulang/` }, "Hak, bukti, dan cara mengadu setelah pulang")));
}

/** A finding's sentence; a country's may go on, then only the first sentence is its title. */
function titleOf(finding) {
  return sentences(finding)[0];
}

function sentences([, , family, own, country]) {
  const place = country && DATA.questions.tujuan[4].find(([id]) => id === country)[1];
  const text = own || DATA.families[family][0].replace("{negara}", place), end = text.search(/[.] [A-Z]/) + 1;
  return end ? [text.slice(0, end), text.slice(end + 1)] : [text, ""];
}

function reasons(result) {
  const worst = result.held.filter(([, rank]) => rank === result.rank), others = result.held.filter(([, rank]) => rank > result.rank);
  const shown = [...worst, ...others].map(reason), first = shown.slice(0, MOST_REASONS), rest = shown.slice(MOST_REASONS);
  const [, , steps] = verdictWords(result);
  return [
    shown.length ? el("h2", {}, "Mengapa?") : null, first,
    rest.length ? el("details", {}, el("summary", {}, `${rest.length} alasan lain`), rest) : null,
    el("h2", {}, "Lakukan hari ini"), el("ul", { class: "langkah" }, steps.map((step) => el("li", {}, step))),
  ];
}

function reason(finding) {
  const [id, rank, family, , , sources] = finding, [, why, act, , conflict] = DATA.families[family];
  return el("section", { class: `alasan r${rank}`, "data-temuan": id }, el("h3", {}, titleOf(finding)), el("p", {}, [sentences(finding)[1], why].filter(Boolean).join(" ")),
    conflict && el("p", { class: "beda" }, `Sumber belum sejalan. ${conflict}`), el("p", { class: "lakukan" }, act),
    el("p", { class: "sumber" }, sources.map((i) => el("a", { href: rootPath + DATA.sources[i][1] }, DATA.sources[i][0])).flatMap((a, i) => (i ? [" · ", a] : [a]))));
}

/** What is still missing, and how to find out. */
function missing(result) {
  const asked = result.missing.filter((question) => DATA.questions[question]);
  if (!asked.length || result.rank < 2) return null;
  return [el("h2", {}, "Yang masih perlu dicari tahu"), el("ul", { class: "kurang-daftar" },
    asked.map((question) => el("li", {}, el("b", {}, DATA.questions[question][0]), el("span", {}, DATA.questions[question][5]))))];
}

/** Contacts for the worst findings: those of the region first, abroad the mission first. */
function calls(result) {
  const heading = result.rank === 0 ? "Telepon sekarang" : "Tanya dan lapor";
  return [el("h2", { id: "hubungi" }, heading), regionChoice(() => draw()), contactsFor(result).slice(0, 5).map(contact)];
}

function contactsFor(result) {
  const wanted = new Set(result.held.filter(([, rank]) => rank === result.rank).flatMap(([, , family]) => DATA.families[family][3]));
  if (!wanted.size) ["disnaker", "bp3mi"].forEach((role) => wanted.add(role));
  const abroad = state.answers.tahap === ABROAD[0] ? [...(DATA.missions[state.answers.tujuan] || []), ...(DATA.roles.kemlu || [])] : [];
  const offices = state.region ? DATA.regions[state.region][1].filter((key) => DATA.contacts[key] && wanted.has(DATA.contacts[key][6])) : [];
  const national = [...wanted].flatMap((role) => DATA.roles[role] || []);
  const callable = (key) => Number(!DATA.contacts[key][2].length);
  national.sort((a, b) => callable(a) - callable(b));
  const urgent = result.rank === 0 ? [...(DATA.roles.polisi || [])] : [];
  return [...new Set([...abroad, ...(abroad.length ? [] : urgent), ...offices, ...(DATA.roles.kp2mi || []), ...national])].filter((key) => DATA.contacts[key]);
}

function contact(key) {
  const [name, what, lines, hours, fallback, address] = DATA.contacts[key];
  return el("section", { class: "kontak" }, el("h3", {}, name), el("p", {}, what),
    lines.map(([href, shown, label, chat]) => el("a", { class: "nomor", href, rel: "noopener noreferrer" }, icon(chat ? "chat" : "phone"), el("span", {}, el("b", {}, shown), el("small", {}, label || (chat ? "WhatsApp" : "Telepon"))))),
    address && el("p", { class: "ket" }, address), hours && el("p", { class: "ket" }, hours), fallback && el("p", { class: "ganti" }, fallback));
}

function regionChoice(done) {
  const select = el("select", { "aria-label": "Kabupaten Anda", onchange: () => { state.region = select.value || null; done(); } },
    el("option", { value: "" }, "Pilih kabupaten"), Object.entries(DATA.regions).map(([key, [name]]) => el("option", { value: key, selected: state.region === key }, `Kabupaten ${name}`)));
  return el("label", { class: "wilayah" }, el("span", {}, "Kantor terdekat"), select);
}

function labelOf(question, answer) {
  const [, , , kind, options] = DATA.questions[question];
  if (answer === UNKNOWN) return "Tidak tahu";
  if (kind === "angka") return `${answer} tahun`;
  return (Array.isArray(answer) ? answer : [answer]).map((id) => options.find(([key]) => key === id)[1]).join(", ");
}

function answersGiven() {
  const rows = Object.entries(state.answers).map(([question, answer]) => {
    const screen = DATA.screens.find(([, , questions]) => questions.includes(question))[0];
    return el("li", {}, el("span", {}, `${DATA.questions[question][1]}: `, el("b", {}, labelOf(question, answer))), el("button", { type: "button", class: "kecil", onclick: () => go(screen) }, "Ubah"));
  });
  return el("details", { class: "jawaban" }, el("summary", {}, "Jawaban Anda"), el("ul", {}, rows));
}

function howDecided(result) {
  const words = { 1: "berlaku", 0: "tidak", "?": "belum tahu" };
  const rows = DATA.findings.filter(([id]) => result.tried[id] !== undefined && (result.tried[id] !== "0" || !id.includes("--")))
    .map((finding) => el("li", { class: `t${result.tried[finding[0]] === "?" ? "x" : result.tried[finding[0]]}` }, el("span", {}, titleOf(finding)), el("b", {}, words[result.tried[finding[0]]])));
  return el("details", { class: "diputus" }, el("summary", {}, "Bagaimana ini diputuskan"), el("p", {}, "Setiap aturan dicoba sendiri. Yang paling berat menentukan hasil. Jawaban yang tidak ada tidak pernah dianggap baik."), el("ul", {}, rows));
}

function resultText(result) {
  const [name, line] = verdictWords(result);
  return [`Hasil periksa: ${name}. ${line}`, ...result.held.slice(0, MOST_REASONS).map((finding) => `- ${titleOf(finding)}`), DATA.site.notOfficial, sharedAddress()].join("\n");
}

async function share(event) {
  const text = resultText(judge(state.answers)), button = event.currentTarget;
  try {
    if (navigator.share) await navigator.share({ text });
    else await navigator.clipboard.writeText(text);
    if (!navigator.share) button.textContent = "Tersalin";
  } catch {
    button.after(el("textarea", { class: "salin", readonly: true, "aria-label": "Salin teks ini" }, text));
  }
}
