// Python as it was when it had started and read its rules, kept on a phone with room: the next start takes it up from
// there. It is taken before anything is asked, so no answer of anybody is in it. In one body: the wasm in one piece,
// which the browser compiles while it reads, and the pages of the memory in which something stands.
import { inOnePiece } from "./pieces.mjs";

/** @typedef {import("../data").Runtime} Runtime */
/** @typedef {[from: number, to: number]} Run places in the memory */
/**
 * `wasm`, `memory`: bytes of each, the memory with its empty pages.
 * @typedef {{ wasm: number, memory: number, runs: Run[] }} Holds
 */

/** A place of its own: whoever takes away what the site keeps takes this too. */
const PLACE = "python-siap";
const LENGTH = "x-length";
const HOLDS = "x-holds";
/** More than half of such pages are empty. */
const PAGE = 65536;
/** Bytes that the browser would still let the site keep; one start takes 18 million. */
const ROOM = 100e6;

/** Every file that it was made from is in its address, and so is this script. @param {Runtime} files */
function addressOf({ glue, asm, wasm, stdlib, wheel, rules }) {
  const names = [glue, asm, wasm, stdlib, wheel, rules].join().replace(/[^\w.]+/g, "-");
  return new URL(`?siap=${names}`, self.location.href).href;
}

/**
 * What was kept for these files; none where half of it was, or the phone's store is broken. It is told before it has
 * been read.
 * @param {Runtime} files
 */
export async function keptStart(files) {
  try {
    const kept = await caches.match(addressOf(files), { cacheName: PLACE });
    const body = await kept?.blob();
    if (!kept || !body || body.size !== Number(kept.headers.get(LENGTH))) return undefined;
    /** @type {Holds} */
    const { wasm, memory, runs } = JSON.parse(String(kept.headers.get(HOLDS)));
    const pages = body.slice(wasm).arrayBuffer();
    return {
      wasm: Promise.resolve(new Response(body.slice(0, wasm, "application/wasm"))),
      memory: pages.then((read) => spread(new Uint8Array(read), new Uint8Array(memory), runs)),
    };
  } catch {
    return undefined;
  }
}

/** `pages` at their places in the `memory`. @param {Uint8Array} pages @param {Uint8Array} memory @param {Run[]} runs */
function spread(pages, memory, runs) {
  let read = 0;
  for (const [from, to] of runs) {
    memory.set(pages.subarray(read, read + to - from), from);
    read += to - from;
  }
  return memory;
}

/** Whether there is room for one. */
export async function hasRoom() {
  try {
    const { quota = 0, usage = 0 } = await navigator.storage.estimate();
    return quota - usage > ROOM;
  } catch {
    return false;
  }
}

/**
 * Keeps the start in the place of any other; whether this phone did. One that will not is none the worse.
 * @param {Runtime} files
 * @param {() => Uint8Array<ArrayBuffer>} made
 */
export async function keepStart(files, made) {
  try {
    const memory = made();
    const runs = runsOf(memory);
    const wasm = await inOnePiece(files.wasm);
    const body = new Blob([wasm, ...runs.map(([from, to]) => memory.subarray(from, to))]);
    /** @type {Holds} */
    const holds = { wasm: wasm.size, memory: memory.length, runs };
    const headers = { [LENGTH]: String(body.size), [HOLDS]: JSON.stringify(holds) };
    await caches.delete(PLACE);
    const place = await caches.open(PLACE);
    await place.put(addressOf(files), new Response(body, { headers }));
    return true;
  } catch {
    await forgetStart();
    return false;
  }
}

/** Where something stands in the memory, in whole pages. @param {Uint8Array} memory */
function runsOf(memory) {
  /** @type {Run[]} */
  const runs = [];
  for (let from = 0; from < memory.length; from += PAGE) {
    const to = Math.min(from + PAGE, memory.length);
    if (isEmpty(memory, from, to)) continue;
    const last = runs[runs.length - 1];
    if (last?.[1] === from) last[1] = to;
    else runs.push([from, to]);
  }
  return runs;
}

/** A loop, because there are twenty million. @param {Uint8Array} memory @param {number} from @param {number} to */
function isEmpty(memory, from, to) {
  for (let at = from; at < to; at += 1) if (memory[at]) return false;
  return true;
}

/** One that led nowhere is not tried again. */
export const forgetStart = () => self.caches?.delete(PLACE).catch(() => false);
