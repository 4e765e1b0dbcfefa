// Python as it was when it had started and read its rules, kept on a phone with room: the next start takes it up from
// there. It is taken before anything is asked, so no answer of anybody is in it.

/** @typedef {import("../data").Runtime} Runtime */

/** A place of its own: whoever takes away what the site keeps takes this too. */
const PLACE = "python-siap";
const LENGTH = "x-length";
/** Bytes that the browser would still let the site keep; one start takes 21 million. */
const ROOM = 100e6;

/** Every file that it was made from is in its address, and so is this script. @param {Runtime} files */
function addressOf({ glue, asm, wasm, stdlib, wheel, rules }) {
  const names = [glue, asm, wasm, stdlib, wheel, rules].join().replace(/[^\w.]+/g, "-");
  return new URL(`?siap=${names}`, self.location.href).href;
}

/** What was kept for these files; none where half of it was, or the phone's store is broken. @param {Runtime} files */
export async function keptStart(files) {
  try {
    const kept = await caches.match(addressOf(files), { cacheName: PLACE });
    const bytes = kept && new Uint8Array(await kept.arrayBuffer());
    return bytes?.length === Number(kept?.headers.get(LENGTH)) ? bytes : undefined;
  } catch {
    return undefined;
  }
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
    const bytes = made();
    await caches.delete(PLACE);
    const place = await caches.open(PLACE);
    await place.put(addressOf(files), new Response(bytes, { headers: { [LENGTH]: String(bytes.length) } }));
    return true;
  } catch {
    await forgetStart();
    return false;
  }
}

/** One that led nowhere is not tried again. */
export const forgetStart = () => self.caches?.delete(PLACE).catch(() => false);
