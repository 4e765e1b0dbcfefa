// How a question is answered: one option, a country, signs to tick, or an age. The answer goes straight into the state.
import { all, byId, el, first } from "../shared/dom.js";
import { listenButton } from "../shared/speech.js";
import { filled } from "../shared/words.js";
import { lookUpOffer } from "./company.js";
import { DATA, IDS, NO_SIGN, UNKNOWN } from "./data.js";
import { offerPython } from "./engine.js";
import { settle } from "./guard.js";
import { labelOf, UNSURE } from "./labels.js";
import { box, forward, save } from "./router.js";
import { state, ticked, valid } from "./state.js";

/** @typedef {Pick<import("../data").Option, "id" | "label" | "hint">} Option */

const SHORT = 20;

/** One question: a heading, its help, its options. @param {string} question @param {boolean} alone on its screen */
export function field(question, alone) {
  const { text, help } = DATA.questions[question];
  const heading = el(alone ? "h1" : "h2", { id: `judul-${question}` }, text);
  const hints = [help, question === IDS.cost && ceilingHere()?.text].filter(Boolean);
  const body = answerTo(question, alone);
  body.classList.add("jawab");
  const listen = listenButton([text, ...hints, ...spokenOptions(question)], alone);
  const explained = hints.map((hint) => el("p", "bantu", hint));
  const head = alone ? [heading, explained, listen] : [el("div", "judul", heading, listen), explained];
  const lookUp = question === IDS.company && lookUpOffer((answer) => takeOver(question, answer, alone));
  const attributes = { class: "soal", id: idOf(question), role: "group", "aria-labelledby": `judul-${question}` };
  return el("section", attributes, head, lookUp, body);
}

/** @param {string} question */
const idOf = (question) => `tanya-${question}`;

/** @param {string} question @param {boolean} alone */
function answerTo(question, alone) {
  if (question === IDS.signs) return signs(question);
  const { kind } = DATA.questions[question];
  if (kind === "angka") return number(question);
  return kind === "negara" ? places(question, alone) : choices(question, alone);
}

/** The fee ceiling that the facts have for this destination and work, if any. */
function ceilingHere() {
  const there = state.answers[IDS.place];
  const work = String(state.answers[IDS.work]);
  return DATA.ceilings.find(({ country, jobs }) => country === there && (!jobs.length || jobs.includes(work)));
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

/** @param {Option} option @param {boolean} pressed @param {string} kind @param {() => void} onclick */
function optionButton({ id, label, hint }, pressed, kind, onclick) {
  const attributes = {
    type: "button",
    class: `pilih${kind}`,
    "aria-pressed": String(pressed),
    "data-pilih": id,
    onclick,
  };
  return el("button", attributes, el("b", "", label), hint && el("small", "", hint));
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

/** Marks the chosen options of `question`, and takes a reminder away. @param {string} question @param {string[]} ids */
function press(question, ids) {
  const place = byId(idOf(question));
  for (const button of all(place, "[data-pilih]"))
    button.setAttribute("aria-pressed", String(ids.includes(String(button.dataset.pilih))));
  if (state.answers[question] !== undefined) place.querySelector(".kurang")?.remove();
}

/**
 * Options one below the other; in a group two short ones share a row.
 * @param {string} question
 * @param {boolean} alone
 */
function choices(question, alone) {
  const options = optionsOf(question);
  const short = !alone && options.every(({ label, hint }) => label.length <= SHORT && !hint);
  const buttons = [...options, UNSURE].map((option) => choice(question, option, alone));
  return el("div", short ? "pilihan dua" : "pilihan", buttons);
}

/**
 * The main destinations first; every other one after a tap, with a field to look for it.
 * @param {string} question
 * @param {boolean} alone
 */
function places(question, alone) {
  const body = el("div", "");
  const main = optionsOf(question).filter((option) => option.main || option.id === state.answers[question]);
  const open = () => openPlaces(question, alone, body);
  const more = el(
    "button",
    { type: "button", class: "pilih", onclick: open },
    el("b", "", WORDS.checker_screens.screens.other_places),
  );
  const buttons = main.map((option) => choice(question, option, alone));
  body.append(el("div", "pilihan", buttons, more, choice(question, UNSURE, alone)));
  return body;
}

/** @param {string} question @param {boolean} alone @param {HTMLElement} body */
function openPlaces(question, alone, body) {
  const other = { id: IDS.elsewhere, label: WORDS.checker_screens.screens.not_listed };
  const known = optionsOf(question).filter(({ id }) => id !== other.id);
  const sorted = known.sort((a, b) => a.label.localeCompare(b.label, "id"));
  const buttons = sorted.map((option) => choice(question, option, alone));
  const words = {
    "aria-label": WORDS.checker_screens.screens.type_place,
    placeholder: WORDS.checker_screens.screens.type_place,
  };
  const oninput = () => filter(buttons, search.value);
  const search = el("input", { type: "search", class: "cari", ...words, autocomplete: "off", oninput });
  const last = [choice(question, other, alone), choice(question, UNSURE, alone)];
  body.replaceChildren(search, el("div", "pilihan dua", buttons), el("div", "pilihan", last));
  settle();
  search.focus();
}

/**
 * Hides the buttons whose name does not hold `typed`; spaces and case do not matter.
 * @param {HTMLElement[]} buttons
 * @param {string} typed
 */
function filter(buttons, typed) {
  /** @param {string | null} text */
  const plain = (text) =>
    String(text)
      .toLowerCase()
      .replace(/[^a-z]/g, "");
  for (const button of buttons) button.hidden = !plain(button.textContent).includes(plain(typed));
}

/** @param {string} question */
function number(question) {
  const given = state.answers[question];
  const input = el("input", {
    class: "angka-isi",
    inputmode: "numeric",
    maxlength: 2,
    autocomplete: "off",
    "aria-labelledby": `judul-${question}`,
    value: typeof given === "number" ? given : "",
    oninput: () => {
      keep(question, valid(question, input.value.trim()));
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

/**
 * The answer to `question`, or none when it is null.
 * @param {string} question
 * @param {import("./tables.js").Answer | null} answer
 */
function keep(question, answer) {
  if (answer === null) delete state.answers[question];
  else state.answers[question] = answer;
  save();
}

/** Any number of signs; "none" stands alone. @param {string} question */
function signs(question) {
  /** @param {string} id */
  const toggle = (id) => {
    const marks = toggled(ticked(), id);
    keep(question, marks.length ? marks : null);
    press(question, marks);
    offerPython();
  };
  const chosen = ticked();
  const buttons = optionsOf(question).map((option) => {
    const kind = option.id === NO_SIGN ? " ragu centang" : " centang";
    return optionButton(option, chosen.includes(option.id), kind, () => toggle(option.id));
  });
  return el("div", "pilihan", buttons);
}

/** The ticked signs after a tap on `id`. @param {string[]} marks @param {string} id */
function toggled(marks, id) {
  if (marks.includes(id)) return marks.filter((mark) => mark !== id);
  return [...marks.filter((mark) => (id === NO_SIGN ? mark === id : mark !== NO_SIGN)), id];
}
