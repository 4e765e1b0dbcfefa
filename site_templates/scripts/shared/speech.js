// Reading aloud, where the device speaks Indonesian.
import { el } from "./dom.js";
import { icon } from "./icons.js";

const voices = () => (window.speechSynthesis ? speechSynthesis.getVoices() : []);
/** @param {SpeechSynthesisVoice} voice */
const indonesian = (voice) => /^id/i.test(voice.lang);

/**
 * A button that reads `texts` aloud, or null where no voice can. Without `word` it is only a sign, for beside a
 * heading.
 * @param {(string | false | undefined)[]} texts
 */
export function listenButton(texts, word = true) {
  if (!voices().some(indonesian)) return null;
  const read = () => {
    stopReading();
    const speech = new SpeechSynthesisUtterance(texts.filter(Boolean).join(". "));
    speech.lang = "id-ID";
    speech.voice = voices().find(indonesian) || null;
    speechSynthesis.speak(speech);
  };
  const look = word ? "dengar" : "dengar tanda-saja";
  const attributes = {
    type: "button",
    class: look,
    "aria-label": word ? null : WORDS.checker_screens.listen.listen,
    onclick: read,
  };
  return el("button", attributes, icon("volume-2"), word && WORDS.checker_screens.listen.listen);
}

export function stopReading() {
  if (window.speechSynthesis) speechSynthesis.cancel();
}

/**
 * Calls `arrived` once, when the device says which voices it has.
 * @param {() => void} arrived
 */
export function whenVoicesArrive(arrived) {
  if (window.speechSynthesis) speechSynthesis.addEventListener("voiceschanged", arrived, { once: true });
}
