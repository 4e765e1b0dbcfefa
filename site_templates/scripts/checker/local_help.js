// Whom to call in the country where somebody is: its own line for workers, the mission, the ministry at home.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { hasNumber, inRole, numberLink, shortName } from "./contacts.js";
import { DATA, IDS } from "./data.js";
import { labelOf } from "./labels.js";
import { linesOf, missionsThere } from "./offices.js";
import { isAbroad, state } from "./state.js";

const LOCAL = "luar_negeri";
const HOME = "kemlu";

/** The contacts to call, in order; `proven`: among them a line of the country itself. */
export function localHelp() {
  const there = missionsThere().filter(hasNumber);
  const local = there.filter((key) => DATA.contacts[key].role === LOCAL);
  const missions = there.filter((key) => !local.includes(key));
  return { calls: [...local, ...missions, ...inRole(HOME).filter(hasNumber)], proven: local.length > 0 };
}

/** Help before the questions for somebody abroad: one number at once, the others behind a line. */
export function localHelpBox() {
  if (!isAbroad()) return null;
  const { calls, proven } = localHelp();
  const [first, ...others] = calls.map((key) => numberLink(linesOf(key)[0], shortName(key)));
  const place = state.answers[IDS.place];
  const unproven = filled(WORDS.checker_screens.screens.no_local_number, { place: labelOf(IDS.place, place ?? "") });
  return el("div", "setempat", [
    el("p", "", WORDS.checker_screens.screens.danger_now),
    first,
    others.length ? el("details", "", el("summary", "", WORDS.checker_screens.screens.other_numbers), others) : null,
    place && place !== IDS.unknown && place !== IDS.elsewhere && !proven ? el("p", "bantu", unproven) : null,
  ]);
}
