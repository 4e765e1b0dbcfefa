// The checker's page: which screen is drawn by what, help now, and the start.
import "../shared/every_page.js";
import { all, el } from "../shared/dom.js";
import { onTwiceEscape } from "../shared/leaving.js";
import { listenAside } from "../shared/leaving.js";
import { sharedText } from "../shared/offline.js";
import { whenVoicesArrive } from "../shared/speech.js";
import { helpPopped, openHelp } from "./help_now.js";
import "./shared_with_results.js";
import { bringAhead, stopPython, withResults } from "./result_part.js";
import { AD_READER, box, closeFast, draw, go, start, tell } from "./router.js";
import { showScreen } from "./screens.js";
import { OPENED, state } from "./state.js";

tell({
  draw: (screen) => {
    if (screen === AD_READER) withResults(({ showAdReader }) => showAdReader());
    else if (screen === OPENED) withResults(({ showOpened }) => showOpened());
    else if (screen) showScreen(screen);
    else withResults(({ showVerdict }) => showVerdict());
  },
  moved: bringAhead,
  closed: stopPython,
  popped: helpPopped,
});

for (const link of all(document, ".tombol-darurat")) {
  link.addEventListener("click", openHelp);
  link.before(
    el("button", { type: "button", class: "tutup", onclick: closeFast }, WORDS.checker_screens.screens.close_fast),
  );
}
onTwiceEscape(closeFast);
whenVoicesArrive(() => {
  if (state.at === 0 && !box.querySelector(".dengar")) draw();
});
// on paper nothing stays folded that the verdict rests on
window.addEventListener("beforeprint", () => {
  for (const more of all(box, ".lagi, .jawaban, .hukum")) more.setAttribute("open", "");
});
document.documentElement.classList.add("berskrip");
listenAside();
const pasting = location.hash === "#iklan"; // the way from the home page
start();
if (pasting) {
  // what the phone's share sheet handed over is read at once
  sharedText().then((text) => {
    if (text) state.advert = text;
    go(AD_READER);
  });
}
