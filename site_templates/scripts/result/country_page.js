// From a result to the page of the destination, at the reader's own kind of work: that part opens there.
import { el } from "../shared/dom.js";
import { filled } from "../shared/words.js";
import { IDS, labelOf, NEW_TAB, rootPath, state } from "./from_questions.js";

/** An id as it stands in an address. @param {import("../checker/cells.js").Answers[string]} id */
const inAddress = (id) => String(id).replaceAll("_", "-");

/** A link, or nothing for somebody whose destination is not known or has no page. */
export function countryPage() {
  const { [IDS.place]: place, [IDS.work]: work } = state.answers;
  if (!place || place === IDS.unknown || place === IDS.elsewhere) return null;
  const part = work && work !== IDS.unknown ? `#${inAddress(work)}` : "";
  const name = labelOf(IDS.place, place);
  const country = IDS.sea.includes(String(place)) ? name[0].toLowerCase() + name.slice(1) : name;
  const label = filled(WORDS.checker_verdict.verdict.country, { country });
  return el("li", "", el("a", { href: `${rootPath}negara/${inAddress(place)}/${part}`, ...NEW_TAB }, label));
}
