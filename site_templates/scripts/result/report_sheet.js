// The report on paper: a whole sheet, with lines where nothing was filled in.
import { el } from "../shared/dom.js";
import { print } from "../shared/handing_on.js";
import { spoken, today } from "../shared/today.js";
import { filled } from "../shared/words.js";

/** What tells that the printing is over; a browser that cannot print tells nothing, but its visitor taps on. */
const OVER = ["afterprint", "pointerdown", "keydown"];

/** Prints the report alone. @param {import("./report_form.js").Report} report @param {Element} button */
export function printSheet(report, button) {
  const sheet = el("div", "lembar-laporan", sheetParts(report));
  const done = () => {
    sheet.remove();
    document.documentElement.classList.remove("mencetak-laporan");
    for (const name of OVER) window.removeEventListener(name, done);
  };
  document.body.append(sheet);
  document.documentElement.classList.add("mencetak-laporan");
  for (const name of OVER) window.addEventListener(name, done);
  print(button);
}

/** @param {import("./report_form.js").Report} report */
function sheetParts({ subject, text, blanks, offices, care }) {
  const day = spoken(today());
  const kinds = WORDS.checker_report.sheet.kinds.split(", ").map((kind) => el("span", "kotak", kind));
  /** @param {string} word */
  const below = (word) => el("p", "", el("i", ""), word);
  return [
    el("h1", "", subject),
    el("p", "", filled(WORDS.checker_report.sheet.date, { day })),
    el("p", "isi-laporan", text.replace(`${subject}\n\n`, "")),
    el(
      "dl",
      "",
      blanks.map(([label, typed]) => [el("dt", "", label), el("dd", "", typed)]),
    ),
    el("p", "cerita", WORDS.checker_report.sheet.story),
    el("p", "", `${WORDS.checker_report.sheet.evidence}: `, kinds),
    el("p", "", `${WORDS.checker_report.sheet.send}: ${offices.map(reached).join("; ")}`),
    el("div", "paraf", below(WORDS.checker_report.sheet.signed), below(WORDS.checker_report.sheet.received)),
    el("p", "", `${WORDS.checker_report.sheet.care} ${care}`),
  ];
}

/** @param {import("../data").Contact} office */
const reached = ({ name, lines }) => [name.split(",")[0], ...lines.map(({ shown }) => shown)].join(" ");
