// What is kept on the phone, in three places: an edition of the site, Python, and what was visited.

/**
 * @typedef {{ version: string, files: string[], pages: Record<string, string>, fresh: string[], python: string[],
 *   fallback: string }} Kept
 * `files`: site paths of what an edition needs beside its pages; `pages`: page -> the first 16 hex digits of its
 * SHA-256; `fresh`: beginnings of pages that are asked for anew where there is a signal; `python`: its files;
 * `fallback`: the page that is shown for one that is not there.
 */

const EDITION = "edisi-";
export const PYTHON = "python";
export const VISITS = "kunjungan";
/** Pages and files that visits leave, the oldest going first. */
const MOST_VISITS = 120;

/** @param {Kept} kept */
const editionOf = (kept) => EDITION + kept.version;

/**
 * Fills the edition's cache. All of it, or nothing: an edition is never half there.
 * @param {Kept} kept
 * @param {string} root
 */
export async function fillEdition(kept, root) {
  const name = editionOf(kept);
  try {
    const cache = await caches.open(name);
    const waiting = [...kept.files, ...Object.keys(kept.pages)];
    // one after the other: what somebody taps meanwhile comes before
    for (const path of waiting) await fillOne(cache, root + path, kept.pages[path]);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/**
 * A file whose name tells its content is taken from wherever it is; a page must be the one of this edition.
 * @param {Cache} cache
 * @param {string} url
 * @param {string | undefined} digest
 */
async function fillOne(cache, url, digest) {
  const known = digest === undefined && (await caches.match(url));
  const response = known || (await fetch(url, { cache: digest === undefined ? "default" : "no-cache" }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  if (digest !== undefined && (await digestOf(response.clone())) !== digest) throw new Error(`${url}: another edition`);
  await cache.put(url, response);
}

/** @param {Response} response */
async function digestOf(response) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Takes away older editions, and Python's files that this edition does not name.
 * @param {Kept} kept
 * @param {string} root
 */
export async function dropOld(kept, root) {
  const names = (await caches.keys()).filter((name) => name.startsWith(EDITION) && name !== editionOf(kept));
  await Promise.all(names.map((name) => caches.delete(name)));
  const python = await caches.open(PYTHON);
  const wanted = new Set(kept.python.map((path) => root + path));
  for (const { url } of await python.keys()) if (!wanted.has(url)) await python.delete(url);
}

/** Takes everything away. */
export async function dropAll() {
  for (const name of await caches.keys()) await caches.delete(name);
}

/**
 * Keeps what was visited, and lets the oldest go.
 * @param {string} url
 * @param {Response} response
 */
export async function keepVisit(url, response) {
  const cache = await caches.open(VISITS);
  await cache.delete(url);
  await cache.put(url, response);
  const kept = await cache.keys();
  for (const request of kept.slice(0, Math.max(0, kept.length - MOST_VISITS))) await cache.delete(request);
}
