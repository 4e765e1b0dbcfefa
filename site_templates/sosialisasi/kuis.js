// The quiz: guess before the answer opens. The answers stand in the page; without this script <details> opens them.
(() => {
  "use strict";
  const items = [...document.querySelectorAll(".soal-kuis")];
  let done = 0, right = 0;

  function judge(item, button) {
    const good = button.dataset.tebak === item.dataset.jawab;
    const guesses = [...item.querySelectorAll("[data-tebak]")];
    for (const other of guesses) {
      other.disabled = true;
      if (other.dataset.tebak === item.dataset.jawab) other.classList.add("tepat");
    }
    button.setAttribute("aria-pressed", "true");
    item.querySelector(".hasil-tebak").textContent = good ? "Tepat. Baca alasannya di bawah." : "Belum tepat. Baca alasannya di bawah.";
    item.querySelector("details").open = true;
    done += 1;
    right += good ? 1 : 0;
    document.getElementById("skor").textContent = `${right} tepat dari ${done} cerita.`;
  }

  for (const item of items) {
    const guesses = item.querySelector(".tebak");
    guesses.hidden = false;
    guesses.addEventListener("click", (event) => {
      const button = event.target.closest("[data-tebak]");
      if (button && !button.disabled) judge(item, button);
    });
  }
})();
