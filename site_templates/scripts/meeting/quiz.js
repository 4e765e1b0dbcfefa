// The quiz: guess before the answer opens. The answers stand in the page; without this script <details> opens them.
import { all, byId, first } from "../shared/dom.js";
import { filled } from "../shared/words.js";

const score = { done: 0, right: 0 };

/** @param {HTMLElement} item @param {HTMLButtonElement} button */
function judge(item, button) {
  const good = button.dataset.tebak === item.dataset.jawab;
  for (const other of /** @type {NodeListOf<HTMLButtonElement>} */ (all(item, "[data-tebak]"))) {
    other.disabled = true;
    if (other.dataset.tebak === item.dataset.jawab) other.classList.add("tepat");
  }
  button.setAttribute("aria-pressed", "true");
  const words = good ? WORDS.meeting_tools.quiz.right : WORDS.meeting_tools.quiz.wrong;
  first(item, ".hasil-tebak").textContent = words;
  first(item, "details").setAttribute("open", "");
  score.done += 1;
  score.right += good ? 1 : 0;
  byId("skor").textContent = filled(WORDS.meeting_tools.quiz.score, score);
}

for (const item of all(document, ".soal-kuis")) {
  const guesses = first(item, ".tebak");
  guesses.hidden = false;
  guesses.addEventListener("click", (event) => {
    const button = /** @type {Element} */ (event.target).closest("[data-tebak]");
    if (button instanceof HTMLButtonElement && !button.disabled) judge(item, button);
  });
}
