// Reading aloud, help now, and the start.

/** A button that reads `texts` aloud, where the device speaks Indonesian. Without `word` it is only a sign, for beside a heading. */
function listenButton(texts, word = true) {
  if (!canSpeak()) return null;
  const read = () => {
    stopReading();
    const speech = new SpeechSynthesisUtterance(texts.filter(Boolean).join(". "));
    speech.lang = "id-ID";
    speech.voice = voices().find((voice) => /^id/i.test(voice.lang));
    speechSynthesis.speak(speech);
  };
  return el("button", { type: "button", class: word ? "dengar" : "dengar tanda-saja", "aria-label": word ? null : "Dengarkan", onclick: read }, icon("ear"), word && "Dengarkan");
}

const voices = () => (window.speechSynthesis ? speechSynthesis.getVoices() : []);
const canSpeak = () => voices().some((voice) => /^id/i.test(voice.lang));

function stopReading() {
  if (window.speechSynthesis) speechSynthesis.cancel();
}

for (const link of document.querySelectorAll(".tombol-darurat")) link.addEventListener("click", openHelp);
if (window.speechSynthesis) speechSynthesis.addEventListener("voiceschanged", () => { if (state.at === 0 && !box.querySelector(".dengar")) draw(); }, { once: true });
// on paper nothing stays folded that the verdict rests on
window.addEventListener("beforeprint", () => { for (const more of box.querySelectorAll(".lagi, .jawaban")) more.open = true; });
document.documentElement.classList.add("berskrip");
readFragment();
begin();
