// Reading aloud, help now, and the start.

/** A button that reads `texts` aloud, where the device speaks Indonesian. */
function listenButton(texts) {
  if (!canSpeak()) return null;
  const read = () => {
    stopReading();
    const speech = new SpeechSynthesisUtterance(texts.filter(Boolean).join(". "));
    speech.lang = "id-ID";
    speech.voice = voices().find((voice) => /^id/i.test(voice.lang));
    speechSynthesis.speak(speech);
  };
  return el("button", { type: "button", class: "dengar", onclick: read }, icon("ear"), "Dengarkan");
}

const voices = () => (window.speechSynthesis ? speechSynthesis.getVoices() : []);
const canSpeak = () => voices().some((voice) => /^id/i.test(voice.lang));

function stopReading() {
  if (window.speechSynthesis) speechSynthesis.cancel();
}

/** Help now, over whatever screen is open; closing it loses nothing. */
function openHelp(event) {
  event.preventDefault();
  const abroad = DATA.missions[state.answers.tujuan] || [];
  const first = state.answers.tahap === ABROAD[0] ? [...abroad, ...(DATA.roles.kemlu || []), ...(DATA.roles.kp2mi || [])] : [...(DATA.roles.polisi || []), ...(DATA.roles.kp2mi || []), ...(DATA.roles.kemlu || []), ...(DATA.roles.perempuan_anak || []), ...abroad];
  const close = () => { dialog.close(); dialog.remove(); };
  const dialog = el("dialog", { class: "darurat-layar", "aria-labelledby": "darurat-judul" },
    el("h2", { id: "darurat-judul" }, "Butuh bantuan sekarang?"), el("p", {}, "Tekan nomor untuk menelepon. Anda tidak akan disalahkan."),
    [...new Set(first)].map(contact), el("p", {}, el("a", { href: box.dataset.lapor }, "Semua tempat melapor")),
    el("button", { type: "button", class: "tombol", onclick: close }, "Kembali ke pertanyaan"), el("button", { type: "button", class: "kecil", onclick: closeFast }, "Tutup cepat"));
  dialog.addEventListener("cancel", () => dialog.remove());
  document.body.append(dialog);
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute("open", "");
}

for (const link of document.querySelectorAll(".tombol-darurat")) link.addEventListener("click", openHelp);
if (window.speechSynthesis) speechSynthesis.addEventListener("voiceschanged", () => { if (state.at === 0 && !box.querySelector(".dengar")) draw(); }, { once: true });
document.documentElement.classList.add("berskrip");
readFragment();
begin();
