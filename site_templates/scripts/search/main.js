// The screen: a field, and the results below it as one types. Nothing typed leaves the page.
import { afterPaint, all, byId, el } from "../shared/dom.js";
import { unpack } from "../shared/unpack.js";
import { filled } from "../shared/words.js";
import { makeSearch } from "./ranking.js";

const MOST = 12;
const SHORTEST = 2;
/** @type {ReturnType<typeof makeSearch> | undefined} */
let made;
/** The index takes a slow phone most of a second: it is made when somebody is about to type, not as the page comes. */
const search = () => (made = made ?? makeSearch(unpack(CARRIED)));
const box = byId("cari");
const field = /** @type {HTMLInputElement} */ (byId("kata"));
const list = byId("hasil");
const news = byId("kabar");

function show() {
  const query = field.value.trim();
  const found = query.length < SHORTEST ? [] : search()(query, MOST);
  list.replaceChildren(...found.map(row));
  news.textContent = query.length < SHORTEST ? "" : told(found.length);
}

/** @param {number} count */
const told = (count) => (count ? filled(WORDS.search_page.found, { count }) : WORDS.search_page.none);

/** @param {import("./ranking.js").Result} found */
const row = ({ title, path, line }) =>
  el("li", "", el("a", { class: "baris", href: `../${path}` }, el("b", "", title), el("small", "", line)));

/** @param {string} example */
function tryOut(example) {
  field.value = example;
  show();
  field.focus();
}

box.hidden = false;
field.addEventListener("input", show);
field.addEventListener("focus", () => afterPaint(search));
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  list.querySelector("a")?.focus();
});
for (const example of all(box, ".contoh button")) {
  example.addEventListener("click", () => tryOut(String(example.textContent)));
}
addEventListener("pageshow", show);
