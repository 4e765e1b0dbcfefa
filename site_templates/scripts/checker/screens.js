// The screens with questions: one topic each, large buttons, always a way back.
import { all, byId, el, first } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { field } from "./answering.js";
import { DATA, IDS } from "./data.js";
import { box, forward, show } from "./router.js";
import { state, stillOpen } from "./state.js";
import { adOffer, tools } from "./tools.js";
import { asksWho, whoRow } from "./who.js";

const MOST_STATIONS = 12;

/** @param {string} question */
const answered = (question) => state.answers[question] !== undefined;

/** @param {string} id of the screen */
export function showScreen(id) {
  const at = DATA.screens.findIndex((screen) => screen.id === id);
  const { title, questions } = DATA.screens[at];
  const open = stillOpen();
  const shown = questions.filter((question) => open.includes(question) || answered(question));
  const alone = shown.length === 1;
  const [stage, path] = stations(at, open);
  const node = el("div", { class: "layar", "data-layar": id }, [
    path,
    alone
      ? null
      : [el("h1", "", title), el("p", "bantu", filled(WORDS.checker_screens.screens.many, { count: shown.length }))],
    asksWho(questions)
      ? whoRow(() => shown.forEach((question) => byId(`tanya-${question}`).replaceWith(field(question, alone))))
      : null,
    shown.map((question) => field(question, alone)),
    alone && leadsOn(shown[0]) ? null : nextButton(shown),
    state.at ? null : adOffer(),
    tools(),
  ]);
  show(
    node,
    alone ? DATA.questions[shown[0]].text : title,
    filled(WORDS.checker_screens.screens.stage, { number: stage }),
  );
}

/** Whether a tap on an answer is all that the question needs. @param {string} question */
const leadsOn = (question) => ["pilihan", "negara"].includes(DATA.questions[question].kind);

/** @param {string[]} shown */
function nextButton(shown) {
  const onclick = () => (shown.every(answered) ? forward() : remind(shown));
  return el("button", { class: "tombol", type: "button", onclick }, WORDS.checker_screens.screens.next);
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
 * The number of the screen at place `here`, and the path with stations: screens behind, this one, and those that can
 * still come.
 * @param {number} here
 * @param {string[]} open
 * @returns {[number, HTMLElement | null]}
 */
function stations(here, open) {
  /** @param {import("../data").Screen[]} screens @param {(question: string) => boolean} wanted */
  const count = (screens, wanted) => screens.filter(({ questions }) => questions.some(wanted)).length;
  const behind = count(DATA.screens.slice(0, here), answered);
  const ahead = count(DATA.screens.slice(here + 1), (question) => answered(question) || open.includes(question));
  const before = Math.min(behind, MOST_STATIONS - 1);
  const after = Math.min(ahead, MOST_STATIONS - before);
  const dots = [...Array(before).fill("lalu"), "kini", ...Array(after).fill("nanti")];
  const stops = dots.map((name) => el("li", name));
  return [behind + 1, dots.length > 1 ? el("ol", { class: "lintasan", "aria-hidden": "true" }, stops) : null];
}
