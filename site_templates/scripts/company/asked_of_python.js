// The same look-up by the checker's own Python, after a tap. Should it ever say something else, its word counts.
import { el, shown } from "../shared/dom.js";
import { downloadShown } from "../shared/download.js";
import { bytesOf, megabytes, STALLED, startEngine } from "../shared/engine.js";
import { filled } from "../shared/words.js";
import { answerTo } from "./answer.js";
import { find } from "./find.js";

/** @typedef {import("./answer.js").Place} Place */
/** @typedef {import("./find.js").Found} Found */
/** @typedef {import("./field.js").Field} Field */
/** @typedef {{ ask: (name: string, payload: unknown) => Promise<any> }} Asked */
/**
 * How the two look-ups agree: it stands in the page for whoever tests it.
 * @typedef {"sama" | "nama_lain" | "beda"} Agreement
 */

/** @type {Record<Agreement, string>} */
const TOLD = {
  sama: WORDS.company_look_up.python.same,
  nama_lain: WORDS.company_look_up.python.other_names,
  beda: WORDS.company_look_up.python.other,
};

/**
 * Below the field: the offer, the download, and whether Python agrees with what is shown.
 * @param {Place} place @param {Field} field @param {DOMStringMap} addresses of the page @param
 * {import("../data").Runtime} runtime
 */
export function offerPython(place, field, addresses, runtime) {
  const note = el("div", "python");
  /** @param {(Node | string)[]} nodes */
  const say = (...nodes) => note.replaceChildren(...nodes);
  const start = async () => {
    tap.disabled = true; // until the download shows: a second tap would start a second one
    const engine = startEngine(String(addresses.akar), String(addresses.pekerja), runtime, (loaded, total) =>
      say(...downloadShown(loaded, total)),
    );
    try {
      await engine.ready;
      await compare(place, field, engine, say);
      field.input.addEventListener("input", () => compare(place, field, engine, say).catch(() => say()));
    } catch (why) {
      engine.stop();
      tap.disabled = false;
      const stalled = /** @type {Error} */ (why).message === STALLED;
      const words = stalled ? WORDS.company_look_up.python.stalled : WORDS.company_look_up.python.failed;
      say(el("span", "", words), tap);
    }
  };
  const words = filled(WORDS.company_look_up.python.offer, { size: megabytes(bytesOf(runtime)) });
  const tap = el("button", { type: "button", class: "kecil", onclick: start }, words);
  field.input.addEventListener("input", () => note.isConnected || field.results.after(note), { once: true });
  say(tap);
}

/**
 * Asks Python what stands in the field; where it says something else, its answer is shown.
 * @param {Place} place @param {Field} field @param {Asked} engine @param {(...nodes: (Node | string)[]) => void} say
 */
export async function compare(place, { input, results }, engine, say) {
  const query = input.value;
  const there = await answerOf(place, engine, query);
  if (input.value !== query) return;
  const agreement = agreementOf(find(place.register, query), there);
  if (agreement !== "sama") results.replaceChildren(...shown(answerTo(place, query, there)));
  results.dataset.python = agreement;
  say(el("span", "", TOLD[agreement]));
}

/**
 * Python may know more names that are similar: it counts every kind of mistake. The answer itself is the same in any
 * case.
 * @param {Found} here @param {Found} there
 * @returns {Agreement}
 */
function agreementOf(here, there) {
  if (JSON.stringify(here) === JSON.stringify(there)) return "sama";
  return here.match === "similar" && there.match === "similar" && here.answer === there.answer ? "nama_lain" : "beda";
}

/**
 * Python's answer; a worker that has not the register yet, or was started anew, gets it first.
 * @param {Place} place @param {Asked} engine @param {string} query
 * @returns {Promise<Found>}
 */
async function answerOf({ register: { companies } }, engine, query) {
  for (let tries = 0; tries < 2; tries += 1) {
    const told = await engine.ask("find_agencies", { queries: [query] });
    if (told && told.count === companies.length) return told.found[0];
    await engine.ask("load_agencies", { entries: companies });
  }
  throw new Error("no answer");
}
