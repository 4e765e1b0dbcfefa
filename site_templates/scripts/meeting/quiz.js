// The quiz: guess before the answer opens. The answers stand in the page; without this script <details> opens them.
// In a hall the hands that go up for each answer are counted first.
import { all, byId, el, first } from "../shared/dom.js";
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
  first(item, ".hasil-tebak").textContent = [words, handsTold(item)].filter(Boolean).join(" ");
  first(item, "details").setAttribute("open", "");
  score.done += 1;
  score.right += good ? 1 : 0;
  byId("skor").textContent = filled(WORDS.meeting_tools.quiz.score, score);
}

/** Fields for the hands that go up, one below each answer; the styles show them only where a hall reads along. */
/** @param {Element} guesses */
function countHands(guesses) {
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (all(guesses, "[data-tebak]"))) {
    const name = `${WORDS.meeting_tools.quiz.hands}: ${button.textContent?.trim()}`;
    const attributes = { type: "number", min: 0, max: 999, inputmode: "numeric", "aria-label": name };
    const field = el("input", { ...attributes, "data-tangan": button.dataset.tebak });
    const choice = el("div", "pilih-tangan");
    button.replaceWith(choice);
    choice.append(button, el("label", "tangan", `${WORDS.meeting_tools.quiz.hands} `, field));
  }
}

/** How many of the hands were right, or nothing where none was counted. @param {HTMLElement} item */
function handsTold(item) {
  const fields = /** @type {HTMLInputElement[]} */ ([...all(item, "[data-tangan]")]);
  /** @param {HTMLInputElement[]} some */
  const sum = (some) => some.reduce((total, field) => total + (Number(field.value) || 0), 0);
  const right = sum(fields.filter((field) => field.dataset.tangan === item.dataset.jawab));
  const everybody = sum(fields);
  return everybody ? filled(WORDS.meeting_tools.quiz.hands_right, { right, everybody }) : "";
}

for (const item of all(document, ".soal-kuis")) {
  const guesses = first(item, ".tebak");
  guesses.hidden = false;
  countHands(guesses);
  guesses.addEventListener("click", (event) => {
    const button = /** @type {Element} */ (event.target).closest("[data-tebak]");
    if (button instanceof HTMLButtonElement && !button.disabled) judge(item, button);
  });
}
