// A short factual report from the answers. The visitor reads it, changes it, and sends it; nothing goes by itself.

function reportHelper(result) {
  const text = el("textarea", { class: "salin", rows: 12, "aria-label": "Isi laporan" });
  const send = el("div", { class: "bagi" });
  const refill = () => send.replaceChildren(...reportWays(text.value, result));
  const fill = () => { if (!text.value) { text.value = reportText(result); refill(); } };
  text.addEventListener("input", refill);
  return el("details", { class: "laporan", ontoggle: fill }, el("summary", {}, "Buat laporan singkat"),
    el("p", {}, "Baca dan ubah dulu. Nama tidak wajib. Laporan baru terkirim kalau Anda yang mengirim."), text, send);
}

/** Facts only: what was said, what the rules say to it, and that the sender can be asked. */
function reportText(result) {
  const abroad = isAbroad(), place = state.region ? `Kabupaten ${DATA.regions[state.region][0]}` : "";
  const first = abroad ? "Saya minta bantuan untuk pekerja Indonesia di luar negeri." : "Saya ingin melaporkan tawaran kerja ke luar negeri.";
  const facts = IDS.told.filter((question) => state.answers[question] !== undefined && state.answers[question] !== UNKNOWN)
    .map((question) => `- ${DATA.questions[question][1]}: ${labelOf(question, state.answers[question])}`);
  const reasons = result.held.filter(([, rank]) => rank === result.rank).map((finding) => `- ${titleOf(finding)}`);
  return [first, place, "", "Yang saya ketahui:", ...facts, "", "Yang menjadi masalah:", ...reasons, "", "Mohon diperiksa. Saya bersedia dihubungi."].filter((line, i, all) => line || all[i - 1]).join("\n");
}

/** WhatsApp and e-mail of the offices for this region and stage; on paper and by copying everywhere. */
function reportWays(text, result) {
  const body = encodeURIComponent(text), offices = contactsFor(result).map((key) => DATA.contacts[key]);
  const chat = offices.flatMap(([name, , lines]) => lines.filter(([, , , whatsapp]) => whatsapp).map(([href]) => [href, name]))[0];
  const mail = offices.filter((office) => office[9])[0];
  const copy = (event) => navigator.clipboard.writeText(text).then(() => { event.target.textContent = "Tersalin"; }, () => {});
  return [
    chat && el("a", { class: "tombol kedua", href: `${chat[0]}?text=${body}`, rel: "noopener noreferrer" }, `WhatsApp ke ${chat[1].split(",")[0]}`),
    mail && el("a", { class: "tombol kedua", href: `mailto:${mail[9]}?subject=${encodeURIComponent("Laporan tawaran kerja ke luar negeri")}&body=${body}` }, `E-mail ke ${mail[0].split(",")[0]}`),
    el("button", { type: "button", class: "tombol kedua", onclick: copy }, "Salin"),
    el("button", { type: "button", class: "tombol kedua", onclick: () => printReport(text) }, "Cetak laporan"),
  ].filter(Boolean);
}

/** Prints the report alone, on one page. */
function printReport(text) {
  const sheet = el("div", { class: "lembar-laporan" }, el("h1", {}, "Laporan"), el("p", { class: "isi-laporan" }, text));
  const done = () => { sheet.remove(); document.documentElement.classList.remove("mencetak-laporan"); };
  document.body.append(sheet);
  document.documentElement.classList.add("mencetak-laporan");
  window.addEventListener("afterprint", done, { once: true });
  window.print();
}
