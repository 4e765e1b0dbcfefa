// The signs: at most eight at a time, the worst and likeliest of the stage first, every other one behind a button.
import { el, first, shown } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { DATA, IDS, NO_SIGN } from "./data.js";
import { settle } from "./guard.js";
import { labelOf } from "./labels.js";
import { optionButton, press } from "./option.js";
import { offerPython } from "./result_part.js";
import { box, forward, keep } from "./router.js";
import { isAbroad, judged, state, ticked } from "./state.js";

/** @typedef {import("../data").Option} Option */

/** Abroad numbers to call stand above them. */
const ABROAD_AT_A_TIME = 6;
const AT_A_TIME = 8;
/** So many lists have to be seen before somebody may say that there was no sign. */
const TO_SEE = 2;

/** The list on the screen, how many were seen, and whether "none" was pressed on one that is not the last to see. */
const now = { part: 0, seen: 1, none: false, draw: () => {} };

/** Any number of signs; "none" stands alone. */
export function signs() {
  const body = el("div", "tanda banyak");
  Object.assign(now, { part: 0, seen: 1, none: ticked().includes(NO_SIGN) });
  now.draw = () => body.replaceChildren(...list());
  now.draw();
  return body;
}

/** All signs in lists of at most eight. */
function lists() {
  const options = DATA.questions[IDS.signs].options.filter(({ id }) => id !== NO_SIGN);
  const stage = DATA.questions[IDS.stage].options.findIndex(({ id }) => id === state.answers[IDS.stage]);
  /** @param {Option} option */
  const weight = ({ weights }) => weights?.[stage] ?? 0;
  options.sort((a, b) => weight(b) - weight(a));
  const most = isAbroad() ? ABROAD_AT_A_TIME : AT_A_TIME;
  const count = Math.ceil(options.length / most);
  return Array.from({ length: count }, (_, i) => options.slice(i * most, (i + 1) * most));
}

/** What stands on the screen: the grave signs, the others, and the way to those that are on another list. */
function list() {
  const all = lists();
  const here = all[now.part];
  const away = all.flat().filter((sign) => !here.includes(sign));
  const more = el("button", { type: "button", class: "pilih lain", onclick: turn }, [
    el("b", "", filled(WORDS.checker_screens.screens.more_signs, { count: away.length })),
  ]);
  const grave = here.filter((sign) => sign.grave).map(signButton);
  const others = here.filter((sign) => !sign.grave).map(signButton);
  const marked = away.map(({ id }) => id).filter((id) => ticked().includes(id));
  return shown([
    now.part ? el("p", "bantu", WORDS.checker_screens.screens.also_these) : null,
    grave.length ? el("div", "pilihan gawat", el("h2", "", WORDS.checker_screens.screens.danger_signs), grave) : null,
    others.length ? el("div", "pilihan", others) : null,
    el("div", "pilihan dua", away.length ? more : null, noneButton()),
    marked.length
      ? el("p", "bantu", filled(WORDS.checker_screens.screens.ticked, { names: labelOf(IDS.signs, marked) }))
      : null,
  ]);
}

/** @param {Option} option */
const signButton = (option) =>
  optionButton(option, ticked().includes(option.id), " centang", () => {
    const others = ticked().filter((mark) => mark !== option.id && mark !== NO_SIGN);
    take(ticked().includes(option.id) ? others : [...others, option.id]);
  });

function noneButton() {
  const none = DATA.questions[IDS.signs].options.filter(({ id }) => id === NO_SIGN);
  const onclick = () => {
    take([]);
    now.none = true;
    if (turned()) return;
    keep(IDS.signs, [NO_SIGN]);
    forward();
  };
  return none.map((option) => optionButton(option, now.none, " ragu centang", onclick));
}

/** @param {string[]} marks */
function take(marks) {
  now.none = false;
  keep(IDS.signs, marks.length ? marks : null);
  press(IDS.signs, marks);
  showNext();
  offerPython();
}

/** The way on stands there once something is ticked: saying that there was none leads on by itself. */
function showNext() {
  first(box, ".layar > .tombol").hidden = !signsAnswered();
}

/** Shows the next list. */
function turn() {
  now.part = (now.part + 1) % lists().length;
  now.seen = Math.max(now.seen, now.part + 1);
  now.draw();
  showNext();
  settle();
  window.scrollTo(0, 0);
  first(box, "h1").focus({ preventScroll: true });
}

/** Shows a list that is still to be seen; false when there is none. */
function turned() {
  if (now.seen >= Math.min(TO_SEE, lists().length)) return false;
  turn();
  return true;
}

/** What "next" means among the signs: first a list that is still to be seen, unless it can get no worse. */
export function passSigns() {
  if (judged().rank && turned()) return;
  if (now.none) keep(IDS.signs, [NO_SIGN]);
  forward();
}

/** Whether there is an answer about signs. */
export const signsAnswered = () => now.none || ticked().length > 0;
