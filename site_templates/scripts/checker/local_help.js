// Whom to call in the country where somebody is: its own line for workers, the mission, the ministry at home.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { IDS } from "./data.js";
import { labelOf } from "./labels.js";
import { hasNumber, inRole, isLocal, linesOf, missionsThere, numberOf } from "./numbers.js";
import { say } from "./person.js";
import { isAbroad, state } from "./state.js";

const HOME = "kemlu";

/** Help before the questions for somebody abroad: one number at once, the others behind a line. */
export function localHelpBox() {
  if (!isAbroad()) return null;
  const calls = [...missionsThere(), ...inRole(HOME)].filter(hasNumber);
  const [first, ...others] = calls.map((key) => numberOf(key, linesOf(key)[0]));
  return el("div", "setempat", [
    el("p", "", WORDS.checker_screens.screens.danger_now),
    first,
    others.length ? el("details", "", el("summary", "", WORDS.checker_screens.screens.other_numbers), others) : null,
    unproven(),
  ]);
}

/**
 * Where no line of the country itself is known for certain: that it is so, and the way that there is. At sea there is
 * no police to call.
 */
export function unproven() {
  const place = state.answers[IDS.place];
  if (!place || [IDS.unknown, IDS.elsewhere, ...IDS.sea].includes(String(place))) return null;
  if (missionsThere().some((key) => isLocal(key) && hasNumber(key))) return null;
  const words = say(WORDS.checker_screens.screens.no_local_number);
  return el("p", "bantu", filled(words, { place: labelOf(IDS.place, place) }));
}
