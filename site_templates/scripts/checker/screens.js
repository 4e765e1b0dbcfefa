// The screens with questions: one topic each, large buttons, always a way back.
import { all, byId, el, first } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { field } from "./answering.js";
import { DATA, IDS } from "./data.js";
import { soFar } from "./given.js";
import { settle } from "./guard.js";
import { askedAs } from "./labels.js";
import { localHelpBox } from "./local_help.js";
import { press } from "./option.js";
import { box, forward, keep, show } from "./router.js";
import { passSigns, signsAnswered } from "./signs.js";
import { path, state, stillOpen } from "./state.js";
import { adOffer, tools } from "./tools.js";
import { asksWho, whoRow } from "./who.js";

/** @typedef {import("../data").Screen} Screen */

const MOST_STATIONS = 12;

/** @param {string} question */
const answered = (question) => state.answers[question] !== undefined;

/** @param {string} id of the screen */
export function showScreen(id) {
  const { title, questions, allGood } = /** @type {Screen} */ (DATA.screens.find((screen) => screen.id === id));
  const open = stillOpen();
  const asked = questions.filter((question) => open.includes(question) || answered(question));
  const alone = asked.length === 1;
  const [stage, stops] = stations(id, open);
  const node = el("div", { class: allGood && !alone ? "layar ringkas" : "layar", "data-layar": id }, [
    stops,
    soFar(asked),
    state.at ? null : adOffer(),
    asked.includes(IDS.signs) || asked.includes(IDS.place) ? localHelpBox() : null,
    alone
      ? null
      : [el("h1", "", title), el("p", "bantu", filled(WORDS.checker_screens.screens.many, { count: asked.length }))],
    asksWho(questions)
      ? whoRow(() => asked.forEach((question) => byId(`tanya-${question}`).replaceWith(field(question, alone))))
      : null,
    allGood && !alone ? goodButton(allGood, asked) : null,
    asked.map((question) => field(question, alone)),
    alone && leadsOn(asked[0]) ? null : nextButton(asked),
    tools(),
  ]);
  show(node, alone ? askedAs(asked[0])[0] : title, filled(WORDS.checker_screens.screens.stage, { number: stage }));
  // a number alone is typed at once
  if (alone && DATA.questions[asked[0]].kind === "angka") first(box, ".angka-isi").focus();
}

/** Whether a tap on an answer is all that the question needs. @param {string} question */
const leadsOn = (question) => ["pilihan", "negara"].includes(DATA.questions[question].kind);

/** @param {string[]} asked */
function nextButton(asked) {
  const signs = asked.includes(IDS.signs);
  const onclick = () => {
    if (signs ? !signsAnswered() : !asked.every(answered)) return remind(asked);
    return signs ? passSigns() : forward();
  };
  const hidden = signs && !signsAnswered();
  return el("button", { class: "tombol", type: "button", hidden, onclick }, WORDS.checker_screens.screens.next);
}

/**
 * One tap for all good answers of the screen, to be looked at before going on; a second one takes them back.
 * @param {import("../data").AllGood} allGood
 * @param {string[]} asked
 */
function goodButton({ label, answers }, asked) {
  /** @type {import("./tables.js").Answers | null} */
  let before = null;
  /** @param {import("./tables.js").Answers} given */
  const fill = (given) => {
    for (const question of asked) {
      keep(question, given[question] ?? null);
      press(question, [given[question] ?? []].flat().map(String));
    }
  };
  const onclick = () => {
    const given = before ?? { ...state.answers, ...answers };
    before = before ? null : { ...state.answers };
    fill(given);
    button.setAttribute("aria-pressed", String(Boolean(before)));
    if (!before) return;
    settle();
    first(box, ".layar > .tombol").scrollIntoView({ block: "end" });
  };
  const button = el(
    "button",
    { type: "button", class: "pilih centang semua", "aria-pressed": "false", onclick },
    el("b", "", label),
  );
  return button;
}

/** @param {string} question */
function reminder(question) {
  if (question === IDS.signs) return WORDS.checker_screens.screens.pick_signs;
  if (DATA.questions[question].kind === "angka") return WORDS.checker_screens.screens.write_age;
  return WORDS.checker_screens.screens.pick_one;
}

/** Says at the first question without an answer what is still wanted there. @param {string[]} questions */
function remind(questions) {
  const question = String(questions.find((key) => !answered(key)));
  const place = byId(`tanya-${question}`);
  for (const old of all(box, ".kurang")) old.remove();
  first(place, ".jawab").before(el("p", { class: "kurang", role: "alert" }, reminder(question)));
  place.scrollIntoView();
  first(place, ".jawab input, .jawab button").focus({ preventScroll: true });
}

/**
 * The number of the screen `here`, and the path with stations: screens behind, this one, and those that can still come.
 * @param {string} here
 * @param {string[]} open
 * @returns {[number, HTMLElement | null]}
 */
function stations(here, open) {
  const { screens, most } = path();
  const place = screens.findIndex(({ id }) => id === here);
  /** @param {Screen[]} some @param {(question: string) => boolean} wanted */
  const count = (some, wanted) => some.filter(({ questions }) => questions.some(wanted)).length;
  const behind = count(screens.slice(0, place), answered);
  const ahead = count(screens.slice(place + 1, most), (question) => answered(question) || open.includes(question));
  const before = Math.min(behind, MOST_STATIONS - 1);
  const after = Math.min(ahead, MOST_STATIONS - before);
  const dots = [...Array(before).fill("lalu"), "kini", ...Array(after).fill("nanti")];
  const stops = dots.map((name) => el("li", name));
  return [behind + 1, dots.length > 1 ? el("ol", { class: "lintasan", "aria-hidden": "true" }, stops) : null];
}
