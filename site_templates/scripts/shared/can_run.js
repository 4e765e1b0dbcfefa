// Whether this browser can run the Python that the page names, and whether it may come without a tap.

/** @typedef {import("../data").Runtime} Runtime */

/**
 * A module of 100 bytes with each thing that Pyodide needs beyond the first WebAssembly: exceptions, filling of memory,
 * references, widening of numbers, and whole numbers of 64 bits that reach JavaScript.
 */
const NEEDED =
  "AGFzbQEAAAABDgNgAABgAX4BfmABbwFvAwQDAAECBQMBAAENAwEAAAcFAQFmAAEKHQMQAAZAQQBBAEEA/AsABwALCwUAIADECwQAIAAL";
/** Less memory (in GB) than this, and the tab may be taken from its visitor. */
const ENOUGH_GB = 2;

/** @type {boolean | undefined} */
let probed;

/** Really made and called: an old browser knows the words, and its policy forbids them. */
function probe() {
  try {
    const bytes = Uint8Array.from(atob(NEEDED), (letter) => letter.charCodeAt(0));
    const { f } = /** @type {any} */ (new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports);
    return typeof TransformStream === "function" && f(BigInt(-1)) === BigInt(-1);
  } catch {
    return false;
  }
}

/**
 * Whether this browser, at this address, can run the Python that the page names.
 * @param {Runtime | null | undefined} runtime
 * @returns {runtime is Runtime}
 */
export function canRun(runtime) {
  if (!runtime || !location.protocol.startsWith("http") || !window.Worker) return false;
  probed = probed === undefined ? probe() : probed;
  return probed;
}

/**
 * Whether it costs the visitor nothing: it is on this phone already, or the line is one that is not paid by the
 * megabyte; and the phone has room. A line of which nothing is known counts as paid.
 * @param {string[]} addresses of its files
 */
export async function comesCheaply(addresses) {
  const { connection, deviceMemory } = /** @type {any} */ (navigator);
  if (deviceMemory < ENOUGH_GB) return false;
  if (await areKept(addresses)) return true;
  const { type, saveData, effectiveType } = connection || {};
  const unmetered = (type === "wifi" || type === "ethernet") && !saveData && !/2g$/.test(effectiveType);
  return unmetered && deviceMemory >= ENOUGH_GB;
}

/** @param {string[]} addresses */
async function areKept(addresses) {
  try {
    return (await Promise.all(addresses.map((address) => caches.match(address)))).every(Boolean);
  } catch {
    return false; // there is no such place, or the browser lets nobody at it
  }
}
