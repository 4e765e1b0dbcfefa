// Whom to call: after the verdict, and at once from every screen.
for (const [, , lines] of Object.values(DATA.contacts)) for (const line of lines) line[0] ||= line[3] ? `https://wa.me/${line[1].replace(/\D/g, "").replace(/^0/, "62")}` : `tel:${line[1].replace(/[^+\d]/g, "")}`;

const NEW_TAB = { target: "_blank", rel: "noopener noreferrer" }; // answers live in this tab only
const MOST_NUMBERS = 4, MOST_NUMBERS_ABROAD = 7, MOST_OFFICES = 2;

const hasNumber = (key) => DATA.contacts[key][2].length > 0;
const inRole = (role) => DATA.roles[role] || [];
const missionsThere = () => (DATA.missions[state.answers[IDS.place]] || []).filter((key) => DATA.contacts[key]);

/** Contacts for the worst findings, the chosen region's first; another region fills only this part anew. */
function calls(result) {
  const list = el("div", { class: "kontak-daftar" }), fill = () => list.replaceChildren(...contactsFor(result).map(contact));
  fill();
  return [el("h2", { id: "hubungi" }, result.rank ? "Tanya dan lapor" : "Telepon sekarang"), regionChoice(fill), list];
}

/** Keys of contacts: those with a number before offices one has to go to. Abroad the mission comes first. */
function contactsFor(result) {
  const wanted = new Set(result.held.filter(([, rank]) => rank === result.rank).flatMap(([, , family]) => DATA.families[family][3]));
  if (!wanted.size) ["disnaker", "bp3mi"].forEach((role) => wanted.add(role));
  const first = isAbroad() ? [...missionsThere(), ...inRole("kemlu")] : result.rank === 0 ? inRole("polisi") : [];
  const offices = state.region ? DATA.regions[state.region][1].filter((key) => DATA.contacts[key] && wanted.has(DATA.contacts[key][6])) : [];
  const national = [...wanted].flatMap(inRole).filter((key) => !state.region || hasNumber(key));
  const all = [...new Set([...first, ...offices, ...inRole("kp2mi"), ...national])];
  const numbers = all.filter(hasNumber).slice(0, isAbroad() ? MOST_NUMBERS_ABROAD : MOST_NUMBERS);
  return [...numbers, ...all.filter((key) => !hasNumber(key)).slice(0, MOST_OFFICES)];
}

function contact(key) {
  const [name, what, lines, hours, fallback, address] = DATA.contacts[key], note = (text) => text && el("p", { class: "ket" }, text);
  return el("section", { class: "kontak" }, el("h3", {}, name), el("p", {}, lines.length ? what : fallback || what),
    lines.map((line) => numberLink(line)), note(address), note(hours), lines.length > 0 && note(fallback));
}

/** A number to tap: [address, shown, label, WhatsApp?], with whose it is where that is not said beside it. */
function numberLink([href, shown, label, chat], whose) {
  const below = [whose, label || (chat ? "WhatsApp" : "Telepon")].filter(Boolean).join(" · ");
  return el("a", { class: "nomor", href, rel: "noopener noreferrer" }, icon(chat ? "chat" : "phone"), el("span", {}, el("b", {}, shown), el("small", {}, below)));
}

function regionChoice(done) {
  const select = el("select", { onchange: () => { state.region = select.value || null; done(); } },
    el("option", { value: "" }, "Pilih kabupaten"), Object.entries(DATA.regions).map(([key, [name]]) => el("option", { value: key, selected: state.region === key }, `Kabupaten ${name}`)));
  return el("label", { class: "wilayah" }, el("span", {}, "Kabupaten Anda"), select);
}

function helpFirst() {
  const abroad = missionsThere();
  const order = isAbroad() ? [abroad, inRole("kemlu"), inRole("kp2mi")] : [inRole("polisi"), inRole("kp2mi"), inRole("kemlu"), inRole("perempuan_anak"), abroad];
  return [...new Set(order.flat())].filter(hasNumber);
}

/** Help now, over whatever screen is open; closing it loses nothing. */
function openHelp(event) {
  event.preventDefault();
  const opener = event.currentTarget;
  const close = () => { dialog.remove(); opener.focus({ preventScroll: true }); };
  const numbers = helpFirst().flatMap((key) => DATA.contacts[key][2].map((line) => numberLink(line, DATA.contacts[key][0].split(",")[0])));
  const dialog = el("dialog", { class: "darurat-layar", "aria-labelledby": "darurat-judul", oncancel: close },
    el("div", { class: "darurat-atas" }, el("h2", { id: "darurat-judul" }, "Butuh bantuan sekarang?"), el("button", { type: "button", class: "balik", "aria-label": "Tutup bantuan", onclick: close }, icon("close"))),
    el("p", {}, "Tekan nomor untuk menelepon. Anda tidak akan disalahkan."), numbers,
    el("a", { class: "tombol kedua", href: `${rootPath}lapor/`, ...NEW_TAB }, "Semua tempat melapor"),
    el("button", { type: "button", class: "tombol", onclick: close }, "Kembali ke pertanyaan"),
    el("button", { type: "button", class: "kecil", onclick: closeFast }, "Tutup cepat"));
  document.body.append(dialog);
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute("open", "");
}
