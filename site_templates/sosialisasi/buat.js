// A poster with the village's own lines. What is typed is set as text, stays on this page, and is gone when it closes.
(() => {
  "use strict";
  const form = document.getElementById("isian");
  const sheets = [...document.querySelectorAll(".lembar")];
  const blanks = new Map([...document.querySelectorAll("[data-isi]")].map((place) => [place, place.firstElementChild]));
  const before = { desa: "", kontak: "Tanya di desa: ", pertemuan: "Pertemuan: " };

  function fill() {
    const given = new FormData(form);
    for (const sheet of sheets) sheet.hidden = sheet.id !== `lembar-${given.get("wilayah")}`;
    for (const [place, blank] of blanks) {
      const name = place.dataset.isi;
      const words = String(given.get(name) || "").trim().slice(0, form.elements[name].maxLength);
      place.replaceChildren(words ? before[name] + words : blank);
      place.hidden = !words && name === "pertemuan";
    }
    document.documentElement.classList.toggle("kertas-f4", given.get("kertas") === "f4");
  }

  document.querySelector(".tanpa-skrip").remove();
  form.hidden = false;
  form.addEventListener("input", fill);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    fill();
    window.print();
  });
  const chosen = new URLSearchParams(location.hash.slice(1)).get("wilayah");
  if (chosen && document.getElementById(`lembar-${chosen}`)) form.elements.wilayah.value = chosen;
  fill();
})();
