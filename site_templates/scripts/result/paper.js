// What a printed result says of itself: who filled it in, on which day, and where to check again.
import { el } from "../shared/dom.js";
import { clock, spoken, today } from "../shared/today.js";
import { filled } from "../shared/words.js";
import { DATA } from "./data.js";
import { state } from "./from_questions.js";

/** The foot of the printed result; on the screen it is not shown. */
export function paperFoot() {
  const address = checkerAddress();
  return el("div", "lembar-kaki", [
    code(),
    el("div", "", [
      el(
        "p",
        "",
        el("b", "", WORDS.checker_opened.paper.self_filled),
        ` ${filled(WORDS.checker_opened.paper.made, { day: spoken(today()), time: clock() })}`,
      ),
      address && el("p", "", filled(WORDS.checker_opened.paper.again, { address })),
      el("p", "", DATA.site.notOfficial),
      // an office that checks for a resident keeps the sheet in its file, signed
      state.who === "warga" && el("p", "garis-nama", WORDS.tools.receipt.by),
    ]),
  ]);
}

/** Where the checker is without any answer: the site's own address, else where it was opened; a folder has none. */
function checkerAddress() {
  const here = location.protocol.startsWith("http") ? location.origin + location.pathname : "";
  return (DATA.site.checker || here).replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** The code that the build has drawn, when the site has an address. */
function code() {
  const shelf = /** @type {HTMLTemplateElement | null} */ (document.getElementById("kode"));
  return shelf
    ? el(
        "div",
        { class: "lembar-kode", role: "img", "aria-label": WORDS.checker_opened.paper.code },
        shelf.content.cloneNode(true),
      )
    : null;
}
