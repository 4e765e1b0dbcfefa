// Copies the message for neighbourhood groups; where the browser refuses, the text is selected for copying by hand.
import { all, byId } from "../shared/dom.js";

/** @param {HTMLElement} box */
function select(box) {
  const range = document.createRange();
  range.selectNodeContents(box);
  const chosen = window.getSelection();
  chosen?.removeAllRanges();
  chosen?.addRange(range);
}

/** @param {HTMLElement} box */
async function copy(box) {
  const said = byId("kabar-salin");
  try {
    await navigator.clipboard.writeText(String(box.textContent));
    said.textContent = WORDS.meeting_tools.message.copied;
  } catch {
    select(box);
    said.textContent = WORDS.meeting_tools.message.selected;
  }
}

for (const button of all(document, "[data-salin]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(byId(String(button.dataset.salin))));
}
