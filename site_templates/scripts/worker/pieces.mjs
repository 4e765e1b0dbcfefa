// Python's files on their way: a long one comes in pieces, of a small site in packed ones.

/** All pieces of a file: the address of the first, after commas the names of the others. @param {string} address */
export function piecesOf(address) {
  const [head, ...names] = address.split(",");
  return [head, ...names.map((name) => new URL(name, head).href)];
}

/**
 * The bytes at `url`; of a packed piece (a small site has no others) what was packed.
 * @param {string} url
 * @param {RequestInit} [how]
 */
export async function ask(url, how) {
  const response = await fetch(url, { credentials: "same-origin", ...how });
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  return url.endsWith(".gzip") ? response.body.pipeThrough(new DecompressionStream("gzip")) : response.body;
}

/** A file that has come before, whole; nothing is loaded a second time for it. @param {string} address */
export async function inOnePiece(address) {
  /** @type {RequestInit} */
  const kept = { cache: "only-if-cached", mode: "same-origin" };
  const whole = async (/** @type {string} */ piece) => new Response(await ask(piece, kept)).blob();
  return new Blob(await Promise.all(piecesOf(address).map(whole)));
}
