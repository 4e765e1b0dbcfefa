// The field in which somebody types a number, and whose it is below. Nothing typed leaves the page.
import { hrefOf } from "../shared/contact_card.js";
import { byId, el } from "../shared/dom.js";
import { receiptOf } from "../shared/receipt.js";
import { unpack } from "../shared/unpack.js";
import { filled } from "../shared/words.js";
import { knownNumbers, whose } from "./numbers.js";

/** @typedef {import("./numbers.js").Answer} Answer */

const { age, owners } = unpack(CARRIED);
const known = knownNumbers(owners);

/** What is said about each kind of answer: a heading, and a sentence below it. */
const NEWS = {
  exact: [WORDS.tools.number.exact, filled(WORDS.tools.number.exact_then, { day: age })],
  tail: [WORDS.tools.number.tail, WORDS.tools.number.tail_then],
  near: [WORDS.tools.number.near, WORDS.tools.number.near_then],
  begins: [WORDS.tools.number.begins, ""],
  unknown: [WORDS.tools.number.unknown, WORDS.tools.number.unknown_then],
};

const ANSWER = "kabar-alat";
const news = el("div", { role: "status" });
const attributes = { type: "tel", class: "isi-alat", id: "nomor", autocomplete: "off", maxlength: 40, oninput: show };
const field = el("input", attributes);
const receipt = receiptOf(news, () => (news.querySelector(`.${ANSWER}:not(.begins)`) ? field.value.trim() : ""));

function show() {
  const { kind, found } = whose(known, field.value);
  news.replaceChildren(...(kind === "empty" ? [] : [panel(kind, found)]));
  receipt.follow();
}

/** @param {keyof typeof NEWS} kind @param {Answer["found"]} found */
function panel(kind, found) {
  const [title, then] = NEWS[kind];
  const rows = found.map(({ owner: { name, path }, line }) => {
    const below = [name, line.label].filter(Boolean).join(" · ");
    const words = el("span", "", el("b", "", line.shown), " ", el("small", "", below));
    const page = el("a", { href: `../${path}` }, WORDS.tools.number.page);
    return [el("a", { class: "nomor", href: hrefOf(line), rel: "noopener noreferrer" }, words), el("p", "ket", page)];
  });
  return el("div", `${ANSWER} ${kind}`, el("h2", "", title), then && el("p", "", then), rows);
}

byId("cek-nomor").replaceChildren(
  el("label", { for: "nomor" }, WORDS.tools.number.label, el("small", "", WORDS.tools.number.stays)),
  field,
  news,
  receipt.place,
);
addEventListener("pageshow", show);
