// Copies the message for neighbourhood groups; where the browser refuses, the text is selected for copying by hand.
(() => {
  "use strict";
  const said = document.getElementById("kabar-salin");

  function select(box) {
    const range = document.createRange();
    range.selectNodeContents(box);
    const chosen = window.getSelection();
    chosen.removeAllRanges();
    chosen.addRange(range);
  }

  async function copy(box) {
    try {
      await navigator.clipboard.writeText(box.textContent);
      said.textContent = "Sudah disalin. Tempel di grup.";
    } catch {
      select(box);
      said.textContent = "Teksnya sudah dipilih. Tekan Salin.";
    }
  }

  for (const button of document.querySelectorAll("[data-salin]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(document.getElementById(button.dataset.salin)));
  }
})();
