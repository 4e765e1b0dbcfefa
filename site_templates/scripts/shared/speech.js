// Reading aloud, where the device speaks Indonesian.
import { el } from "./dom.js";
import { icon } from "./icons.js";

/** Some browsers inside other apps have the words for it and nothing behind them. */
const voices = () => (window.speechSynthesis && window.SpeechSynthesisUtterance && speechSynthesis.getVoices?.()) || [];
/**
 * Android calls Indonesian `in` or `ind`, and puts a line where others put a hyphen.
 * @param {{ lang: string }} voice
 */
export const indonesian = ({ lang }) => /^(id|in|ind)([-_]|$)/i.test(lang);

/** Some devices fall silent in the middle of a longer piece: so many words are said in less than twelve seconds. */
const MOST_WORDS = 20;
const AFTER_STOP = /([.!?:;])\s+/g;

/** `texts` as pieces to be said one after the other: sentences, and long ones in parts. @param {string[]} texts */
export const spokenPieces = (texts) =>
  texts.flatMap((text) => text.replace(AFTER_STOP, "$1\n").split("\n").flatMap(inParts));

/** @param {string} sentence @returns {string[]} */
function inParts(sentence) {
  const words = sentence.split(/\s+/).filter(Boolean);
  if (words.length <= MOST_WORDS) return words.length ? [words.join(" ")] : [];
  const cut = lastComma(words) || Math.ceil(words.length / Math.ceil(words.length / MOST_WORDS));
  return [words.slice(0, cut).join(" "), ...inParts(words.slice(cut).join(" "))];
}

/** How many of the first words go up to a comma, as late as may be; 0 without one. @param {string[]} words */
function lastComma(words) {
  let cut = MOST_WORDS;
  while (cut > 0 && !words[cut - 1].endsWith(",")) cut -= 1;
  return cut;
}

/**
 * A button that reads `texts` aloud, or null where no voice can. Without `word` it is only a sign, for beside a
 * heading.
 * @param {(string | false | undefined)[]} texts
 */
export function listenButton(texts, word = true) {
  if (!voices().some(indonesian)) return null;
  const read = () => {
    stopReading();
    // some go on reading when their page is gone
    addEventListener("pagehide", stopReading, { once: true });
    for (const piece of spokenPieces(/** @type {string[]} */ (texts.filter(Boolean)))) {
      const speech = new SpeechSynthesisUtterance(piece);
      speech.lang = "id-ID";
      speech.voice = voices().find(indonesian) || null;
      speechSynthesis.speak(speech);
    }
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
  // before Safari 16 there is nothing to listen to: its voices are there at once
  window.speechSynthesis?.addEventListener?.("voiceschanged", arrived, { once: true });
}
