// An office or a line to call, as a card: its name, its numbers to tap, and every other way to reach it.
import { el } from "./dom.js";
import { icon } from "./icons.js";

/** @typedef {import("../data").Line} Line */
/** @typedef {import("../data").Contact} Contact */

/** What a number calls. @param {Line} line */
export function hrefOf({ shown, chat }) {
  const dial = shown.replace(/[^+\d]/g, "").replace(/^0(?!800)/, "+62");
  return chat ? `https://wa.me/${dial.replace("+", "")}` : `tel:${dial}`;
}

/**
 * `lines`: the numbers that can be called from where the reader is; `id` of the card; `doubt`: why it is not certain
 * that the office serves him; `linked` makes links of what a text names, `wrong` one to say that it is wrong.
 * @param {Contact} contact
 * @param {{ lines: Line[], id?: string, doubt?: string, linked: (text: string) => any,
 *   wrong: (id: string, value: string) => any }} told
 */
export function contactCard({ name, what, hours, fallback, address, web, sure }, { lines, id, doubt, linked, wrong }) {
  /** @param {string | undefined} text */
  const note = (text) => text && el("p", "ket", linked(text));
  const purpose = lines.length ? what : fallback || what;
  const numbers = lines.map((line) => numberLink(line));
  const out = { target: "_blank", rel: "noopener noreferrer" };
  const site = web && el("a", { class: "situs", href: web, ...out }, web.replace(/^https:..(www.)?/, ""));
  return el(
    "section",
    { class: "kontak", id },
    el("h3", "", name),
    doubt && el("p", "", el("b", "", WORDS.region_field.ask_first), " ", doubt),
    purpose && el("p", "", linked(purpose)),
    numbers,
    [note(address), note(hours), lines.length > 0 && note(fallback), site],
    sure && el("p", "ket yakin", sure, " ", wrong("contacts", [name, ...lines.map(({ shown }) => shown)].join(" · "))),
  );
}

/**
 * A number to tap, with `whose` it is where that is not said beside it, and then the `mark` of how sure it is.
 * @param {Line} line @param {string} [whose] @param {(string | Node)[]} [mark]
 */
export function numberLink(line, whose, mark) {
  const kind = line.chat ? WORDS.region_field.chat : WORDS.region_field.phone;
  const below = [whose, line.label || kind].filter(Boolean).join(" · ");
  const words = el("span", "", el("b", "", line.shown), el("small", "", below, mark));
  const attributes = { class: "nomor", href: hrefOf(line), rel: "noopener noreferrer" };
  return el("a", attributes, icon(line.chat ? "message-circle-more" : "phone"), words);
}
