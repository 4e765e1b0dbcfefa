// The verdict: word first, then one line of what to do, reasons, today's steps, what is missing, whom to call.
const MOST_REASONS = 5, MOST_MISSING = 6;

function showVerdict() {
  const result = judge(state.answers), home = isHome();
  const judged = home ? [homecoming()] : [sign(result), reasons(result), steps(result), missing(result), goodSigns(result)];
  const footing = el("p", { class: "usia" }, `${DATA.site.freshness} ${DATA.site.notOfficial} Ini bantuan memeriksa, bukan keputusan pejabat.`);
  show(el("div", { class: "hasil", "data-vonis": home ? IDS.home : result.verdict },
    judged, calls(result), abroadGuide(), sharing(), reportHelper(result), answersGiven(), home ? null : [whatChanges(result), howDecided(result)],
    home ? null : el("p", { class: "mesin", id: "mesin", role: "status" }, engineLine()), footing, tools()), "Hasil periksa", "Hasil");
  if (!home) askPython(result);
}

function verdictWords(result) {
  const [name, other, line, abroad, deeds] = DATA.verdicts[result.verdict];
  return [IDS.notPmi.includes(state.answers[IDS.work]) ? other : name, isAbroad() ? abroad : line, deeds];
}

function sign(result) {
  const [name, line] = verdictWords(result);
  const first = isAbroad() ? el("p", { class: "aman" }, "Kalau Anda tidak aman, pergi dulu ke tempat ramai.") : null;
  const call = result.rank ? null : el("button", { type: "button", class: "tombol", onclick: () => document.getElementById("hubungi").scrollIntoView() }, icon("phone"), "Lihat nomor telepon");
  return el("div", { class: `vonis-besar ${result.verdict}` }, icon(result.verdict), el("h1", {}, name), el("p", {}, line), first, listenButton([name, line]), call);
}

function homecoming() {
  return el("div", { class: "vonis-besar pulang" }, el("h1", {}, "Selamat datang kembali"), el("p", {}, "Hak Anda atas gaji, santunan, dan bantuan tetap ada."),
    el("a", { class: "tombol", href: `${rootPath}setelah-pulang/`, ...NEW_TAB }, "Hak dan cara mengadu"));
}

/** A finding's sentence; a country's may go on, then only the first sentence is its title. */
const titleOf = (finding) => sentences(finding)[0];

function sentences([, , family, own, country]) {
  const place = country && DATA.questions.tujuan[4].find(([id]) => id === country)[1];
  const text = own || DATA.families[family][0].replace("{negara}", place), end = text.search(/[.] [A-Z]/) + 1;
  return end ? [text.slice(0, end), text.slice(end + 1)] : [text, ""];
}

/** `nodes`, those past the first `most` behind a line with their number. */
function folded(nodes, most, what) {
  const rest = nodes.slice(most);
  return [nodes.slice(0, most), rest.length ? el("details", { class: "lagi" }, el("summary", {}, `${rest.length} ${what} lain`), rest) : null];
}

function reasons(result) {
  const shown = result.held.map(reason);
  return shown.length ? [el("h2", {}, "Mengapa?"), folded(shown, MOST_REASONS, "alasan")] : null;
}

function reason(finding) {
  const [id, rank, family, , , sources] = finding, [, why, act, , conflict] = DATA.families[family];
  const links = sources.map((i) => el("a", { href: rootPath + DATA.sources[i][1], ...NEW_TAB }, DATA.sources[i][0]));
  return el("section", { class: `alasan r${rank}`, "data-temuan": id }, el("h3", {}, titleOf(finding)), el("p", {}, [sentences(finding)[1], why].filter(Boolean).join(" ")),
    conflict && el("p", { class: "beda" }, `Sumber belum sejalan. ${conflict}`), el("p", { class: "lakukan" }, act),
    el("p", { class: "sumber" }, links));
}

function steps(result) {
  const [, , deeds] = verdictWords(result);
  return [el("h2", {}, "Lakukan hari ini"), el("ul", { class: "langkah" }, deeds.map((step) => el("li", {}, step)))];
}

/** What is still missing, and how to find out. */
function missing(result) {
  if (!result.missing.length || result.rank < 2) return null;
  const rows = result.missing.map((question) => el("div", { class: "dicari" }, el("h3", {}, DATA.questions[question][0]), el("p", {}, DATA.questions[question][5])));
  return [el("h2", {}, "Yang masih perlu dicari tahu"), folded(rows, MOST_MISSING, "hal")];
}

function labelOf(question, answer) {
  const [, , , kind, options] = DATA.questions[question];
  if (answer === UNKNOWN) return "Tidak tahu";
  if (kind === "angka") return `${answer} tahun`;
  return (Array.isArray(answer) ? answer : [answer]).map((id) => options.find(([key]) => key === id)[1]).join(", ");
}

function answersGiven() {
  const rows = inOrder(new Set(Object.keys(state.answers))).map((question) => {
    const screen = DATA.screens.find(([, , questions]) => questions.includes(question))[0], [, short] = DATA.questions[question];
    const change = el("button", { type: "button", class: "kecil", "aria-label": `Ubah: ${short}`, onclick: () => go(screen) }, "Ubah");
    return el("li", {}, el("span", {}, `${short}: `, el("b", {}, labelOf(question, state.answers[question]))), change);
  });
  return el("details", { class: "jawaban" }, el("summary", {}, "Jawaban Anda"), el("ul", {}, rows));
}

/** Every rule that was tried, written only when somebody opens it. */
/** What already speaks for the offer; it never outweighs a bad sign, and at a danger nothing of the kind is said. */
function goodSigns(result) {
  const good = Object.entries(state.answers).filter(([question, answer]) => question !== IDS.place && DATA.questions[question][4].some(([id, , , sign]) => sign && id === answer));
  if (!good.length || !result.rank) return null;
  return el("details", { class: "baik", open: result.rank === 3 }, el("summary", {}, "Yang sudah baik"),
    el("ul", { class: "langkah" }, good.map(([question, answer]) => el("li", {}, `${DATA.questions[question][1]}: ${labelOf(question, answer)}`))),
    el("p", { class: "bantu" }, "Tanda baik tidak menghapus tanda buruk. Nama PT juga bisa dicatut."));
}

/** Someone abroad: safety, evidence and the way home stand on a page of their own, for those without papers too. */
function abroadGuide() {
  if (!isAbroad()) return null;
  const path = (page, text) => el("li", {}, el("a", { href: `${rootPath}${page}/`, ...NEW_TAB }, text));
  return [el("h2", {}, "Langkah berikutnya"), el("ul", { class: "langkah" },
    path("di-luar-negeri", "Bukti yang perlu disimpan dan cara pulang, juga untuk yang berangkat tanpa surat"), path("hak", "Hak Anda atas gaji dan santunan"))];
}

/** Which answers decide now, and which questions were left out because they decide nothing. */
function whatChanges(result) {
  const names = (questions) => questions.map((question) => DATA.questions[question][1].toLowerCase()).join(", ");
  const deciding = new Set(result.held.filter(([, rank]) => rank === result.rank).flatMap((finding) => finding[7].inputs.map(({ question }) => question)));
  const left = Object.keys(DATA.questions).filter((question) => state.answers[question] === undefined && !result.missing.includes(question) && !DATA.triggers.some(([follow]) => follow === question));
  const parts = [
    deciding.size ? `Hasil ini bertumpu pada jawaban tentang ${names(inOrder(deciding))}. Kalau salah satunya lain, periksa lagi.` : "Hasil ini bertumpu pada semua jawaban Anda. Kalau satu saja berubah, periksa lagi.",
    left.length ? `Tidak ditanyakan, karena tidak mengubah hasil: ${names(left)}.` : "",
  ].filter(Boolean);
  return el("details", { class: "berubah" }, el("summary", {}, "Apa yang bisa mengubah hasil ini"), parts.map((part) => el("p", {}, part)));
}

function howDecided(result) {
  const words = { 1: "berlaku", 0: "tidak berlaku", "?": "belum tahu" }, list = el("ul", {});
  const told = ([id]) => result.tried[id] !== undefined;
  const row = (finding) => {
    const truth = result.tried[finding[0]];
    return el("li", { class: `t${truth === "?" ? "x" : truth}` }, el("span", {}, titleOf(finding)), el("b", {}, words[truth]));
  };
  const fill = () => { if (!list.firstChild) list.append(...DATA.findings.filter(told).map(row)); };
  return el("details", { class: "diputus", ontoggle: fill }, el("summary", {}, "Bagaimana ini diputuskan"),
    el("p", {}, `${Object.keys(result.tried).length} aturan dicoba satu per satu. Yang paling berat menentukan hasil. Yang belum dijawab tidak pernah dianggap baik.`), list);
}

function sharing() {
  const button = (label, onclick) => el("button", { type: "button", class: "tombol kedua", onclick }, label);
  return [el("div", { class: "bagi" }, button("Bagikan", share), button("Cetak", () => window.print())),
    el("p", { class: "ket bagi-ket" }, "Bagikan membuat teks dan tautan yang memuat jawaban Anda. Kirim hanya ke orang yang Anda percaya.")];
}

function resultText(result) {
  const [name, line] = verdictWords(result), reasonsGiven = result.held.slice(0, MOST_REASONS).map((finding) => `- ${titleOf(finding)}`);
  const told = isHome() ? ["Periksa hak Anda setelah pulang."] : [`Hasil periksa: ${name}. ${line}`, ...reasonsGiven];
  return [...told, DATA.site.notOfficial, sharedAddress()].join("\n");
}

async function share(event) {
  const text = resultText(judge(state.answers)), button = event.currentTarget;
  try {
    if (navigator.share) return await navigator.share({ text });
    await navigator.clipboard.writeText(text);
    button.textContent = "Tersalin";
  } catch (error) {
    if (error.name === "AbortError" || box.querySelector(".salin")) return;
    button.parentNode.append(el("textarea", { class: "salin", readonly: true, "aria-label": "Salin teks ini" }, text));
  }
}
