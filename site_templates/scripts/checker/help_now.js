// Help now, over whatever screen is open. It has an entry of its own in the history: the phone's back button closes it
// and the screen behind stays as it was.
import { all, el } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { push } from "../shared/tab_history.js";
import { hasNumber, inRole, linesOf, missionsThere, numberOf } from "./numbers.js";
import { closeFast, NEW_TAB, rootPath } from "./router.js";
import { isAbroad, kept } from "./state.js";

const ID = "darurat-layar";

/**
 * A browser without dialogs follows the link instead: to every number, on a page of its own.
 * @param {Event} event
 */
export function openHelp(event) {
  if (!("HTMLDialogElement" in window)) return;
  event.preventDefault();
  if (document.getElementById(ID)) return;
  push({ ...kept(), help: true });
  showHelp();
}

/**
 * Opens and closes the help as the phone's buttons ask; true where nothing else changes.
 * @param {{ help?: boolean } | null} entry
 */
export function helpPopped(entry) {
  const open = document.getElementById(ID);
  if (entry?.help && !open) showHelp();
  if (open && !entry?.help) hideHelp(open);
  return Boolean(open || entry?.help);
}

/** @param {HTMLElement} dialog */
function hideHelp(dialog) {
  dialog.remove();
  for (const link of all(document, ".tombol-darurat")) link.focus({ preventScroll: true });
}

function close() {
  const open = document.getElementById(ID);
  if (history.state?.help) history.back();
  else if (open) hideHelp(open);
}

function showHelp() {
  /** @param {Event} event */
  const oncancel = (event) => {
    event.preventDefault();
    close();
  };
  const dialog = el("dialog", { class: ID, id: ID, "aria-labelledby": "darurat-judul", oncancel }, [
    helpHead(),
    el("p", "", WORDS.checker_verdict.calls.help_line),
    helpNumbers(),
    el("a", { class: "tombol kedua", href: `${rootPath}lapor/`, ...NEW_TAB }, WORDS.checker_verdict.calls.all_places),
    el("button", { type: "button", class: "tombol", onclick: close }, WORDS.checker_verdict.calls.to_question),
    el("button", { type: "button", class: "kecil", onclick: closeFast }, WORDS.checker_screens.screens.close_fast),
  ]);
  document.body.append(dialog);
  dialog.showModal();
}

function helpHead() {
  const attributes = {
    type: "button",
    class: "balik",
    "aria-label": WORDS.checker_verdict.calls.close_help,
    onclick: close,
  };
  const title = el("h2", { id: "darurat-judul" }, WORDS.checker_verdict.calls.help);
  return el("div", "darurat-atas", title, el("button", attributes, icon("x")));
}

/** Every number to call in need, each with whose it is and how sure it is. */
const helpNumbers = () => helpFirst().flatMap((key) => linesOf(key).map((line) => numberOf(key, line)));

function helpFirst() {
  const abroad = missionsThere();
  const away = [abroad, inRole("kemlu"), inRole("kp2mi")];
  const here = [inRole("polisi"), inRole("kp2mi"), inRole("kemlu"), inRole("perempuan_anak"), abroad];
  return [...new Set((isAbroad() ? away : here).flat())].filter(hasNumber);
}
