// The look-up of companies: on its own page, inside the checker's question, and on the page of report cards.
import { el } from "../shared/dom.js";
import { canRun } from "../shared/can_run.js";
import { receiptOf } from "../shared/receipt.js";
import { unpack } from "../shared/unpack.js";
import { answerTo, isEnough } from "./answer.js";
import { searchField } from "./field.js";
import { compare, offerPython } from "./asked_of_python.js";
import { makeRegister } from "./register.js";
import { startCards } from "./cards.js";

/** @typedef {import("./answer.js").Place} Place */

const register = makeRegister(unpack(CARRIED));
const box = document.getElementById("cari-pt");
const cardBox = document.getElementById("kartu-pt");

/** @param {HTMLElement} node @param {Place} place */
function lookUp(node, place) {
  const field = searchField(node, (query) => answerTo(place, query));
  // while the keyboard opens
  field.input.addEventListener("focus", register.names.beginnings, { once: true });
  return field;
}

if (box) {
  const { periksa } = box.dataset;
  /** @param {string} answer */
  const use = (answer) =>
    el(
      "a",
      { class: "tombol", href: `${periksa}#${register.data.checker}${answer}` },
      WORDS.company_look_up.results.use,
    );
  const place = { register, pages: "./", target: null, use };
  const field = lookUp(box, place);
  const { input } = field;
  const receipt = receiptOf(field.results, () => (isEnough(register, input.value) ? input.value.trim() : ""));
  input.addEventListener("input", receipt.follow);
  box.append(receipt.place);
  receipt.follow();
  const { runtime } = register.data;
  if (canRun(runtime)) offerPython(place, field, box.dataset, runtime);
}
if (cardBox) startCards(cardBox, register);

window.cariPT = (node, pages, choose, engine) => {
  /** @param {string} answer */
  const use = (answer) =>
    el(
      "button",
      { type: "button", class: "tombol", onclick: () => choose(answer) },
      WORDS.company_look_up.results.use_here,
    );
  const place = { register, pages, target: "_blank", use };
  const field = lookUp(node, place);
  field.input.addEventListener("input", () => {
    const asked = engine();
    if (asked) compare(place, field, asked, () => {}).catch(() => {});
  });
  field.input.focus();
};
