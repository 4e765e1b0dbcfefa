// How a question is answered: one option, a country, signs to tick, or an age. The answer goes straight into the state.
import { latin } from "../shared/digits.js";
import { el, first } from "../shared/dom.js";
import { listenButton } from "../shared/speech.js";
import { filled } from "../shared/words.js";
import { lookUpOffer } from "./company.js";
import { DATA, IDS, UNKNOWN } from "./data.js";
import { askedAs, labelOf, UNSURE } from "./labels.js";
import { idOf, optionButton, press } from "./option.js";
import { places } from "./places.js";
import { offerPython } from "./result_part.js";
import { box, forward, keep } from "./router.js";
import { severalButton } from "./several.js";
import { signs } from "./signs.js";
import { state, valid } from "./state.js";

/** @typedef {Pick<import("../data").Option, "id" | "label" | "hint">} Option */

const SHORT = 20;
/** So many options stand one below the other; more take two columns where there is room. */
const MOST_BELOW = 8;

/** One question: a heading, its help, its options. @param {string} question @param {boolean} alone on its screen */
export function field(question, alone) {
  const [text, help] = askedAs(question);
  const heading = el(alone ? "h1" : "h2", { id: `judul-${question}` }, text);
  const hints = [help, question === IDS.cost && ceilingTold()].filter(Boolean);
  const body = answerTo(question, alone);
  body.classList.add("jawab");
  const listen = listenButton([text, ...hints, ...spokenOptions(question)], alone);
  const explained = hints.map((hint) => el("p", "bantu", hint));
  const head = alone ? [heading, explained, listen] : [el("div", "judul", heading, listen), explained];
  const lookUp = question === IDS.company && lookUpOffer((answer) => takeOver(question, answer, alone));
  const attributes = { class: "soal", id: idOf(question), role: "group", "aria-labelledby": `judul-${question}` };
  return el("section", attributes, head, lookUp, body);
}

/** @param {string} question @param {boolean} alone */
function answerTo(question, alone) {
  if (question === IDS.signs) return signs();
  const { kind } = DATA.questions[question];
  if (kind === "angka") return number(question);
  if (kind !== "negara") return choices(question, alone);
  return places(question, optionsOf(question), (option) => choice(question, option, alone));
}

/** The fee ceiling that the facts have for this destination and work, if any. */
function ceilingHere() {
  const there = state.answers[IDS.place];
  const work = String(state.answers[IDS.work]);
  return DATA.ceilings.find(({ country, jobs }) => country === there && (!jobs.length || jobs.includes(work)));
}

/** The most that may be asked for here, and which answer means more than that. */
function ceilingTold() {
  const ceiling = ceilingHere();
  return ceiling && `${ceiling.text} ${WORDS.checker_screens.screens.ceiling}`;
}

/** @param {string} question */
const optionsOf = (question) =>
  DATA.questions[question].options.filter(({ id }) => id !== IDS.aboveCeiling || ceilingHere());

/** What is read aloud after the question; a list of all countries would be no help. @param {string} question */
function spokenOptions(question) {
  const labels = optionsOf(question).map(({ label }) => label);
  if (question === IDS.signs) return labels;
  return DATA.questions[question].kind === "pilihan" ? [...labels, UNSURE.label] : [];
}

/**
 * One option of `question`; alone on its screen it leads on at once.
 * @param {string} question
 * @param {Option} option
 * @param {boolean} alone
 */
function choice(question, option, alone) {
  const { id } = option;
  const kind = id === UNKNOWN ? " ragu" : "";
  return optionButton(option, state.answers[question] === id, kind, () => void take(question, id, alone));
}

/** @param {string} question @param {string} answer @param {boolean} alone */
function take(question, answer, alone) {
  keep(question, answer);
  if (alone) return forward();
  press(question, [answer]);
  offerPython();
}

/**
 * Takes an answer from the register; the words that say so.
 * @param {string} question
 * @param {string} answer
 * @param {boolean} alone
 */
function takeOver(question, answer, alone) {
  take(question, answer, alone);
  return filled(WORDS.checker_screens.screens.taken, { answer: labelOf(question, answer) });
}

/**
 * Options one below the other; in a group two short ones share a row.
 * @param {string} question
 * @param {boolean} alone
 */
function choices(question, alone) {
  const options = optionsOf(question);
  const short = !alone && options.every(({ label, hint }) => label.length <= SHORT && !hint);
  const many = alone && options.length > MOST_BELOW;
  const buttons = [...options, UNSURE].map((option) => choice(question, option, alone));
  const body = el("div", short || many ? "pilihan dua" : "pilihan", buttons);
  if (alone && IDS.several.includes(question))
    body.append(severalButton(question, options, body, (id) => void take(question, id, alone)));
  return body;
}

/** @param {string} question */
function number(question) {
  const given = state.answers[question];
  const input = el("input", {
    class: "angka-isi",
    inputmode: "numeric",
    maxlength: 12, // "18 tahun" may be pasted
    autocomplete: "off",
    "aria-labelledby": `judul-${question}`,
    value: typeof given === "number" ? given : "",
    oninput: () => {
      keep(question, valid(question, latin(input.value).replace(/\D/g, "")));
      press(question, []);
    },
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Enter") first(box, ".layar > .tombol").click();
    },
  });
  const unsure = choice(question, UNSURE, false);
  unsure.addEventListener("click", () => {
    input.value = "";
  });
  return el(
    "div",
    "pilihan",
    el("label", "berapa", input, el("span", "", WORDS.checker_screens.screens.years)),
    unsure,
  );
}
