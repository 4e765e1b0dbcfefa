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
/** Python as it was when it had started: made again where it is wanted (worker/kept_start.mjs). */
const STARTED = "python-siap";
export const VISITS = "kunjungan";
/** Pages and files that visits leave, the oldest going first. */
const MOST_VISITS = 120;

/** @param {Kept} told */
const editionOf = (told) => EDITION + told.version;

/**
 * Fills the edition's cache. All of it, or nothing: an edition is never half there.
 * @param {Kept} told
 * @param {string} root
 */
export async function fillEdition(told, root) {
  const name = editionOf(told);
  try {
    const cache = await caches.open(name);
    const waiting = [...told.files, ...Object.keys(told.pages)];
    // one after the other: what somebody taps meanwhile comes before
    for (const path of waiting) await fillOne(cache, root + path, told.pages[path]);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/**
 * A file is taken from wherever it is, a page from the host; each must be the one that is meant.
 * @param {Cache} cache
 * @param {string} url
 * @param {string} [digest] of a page; a file's stands in its name
 */
async function fillOne(cache, url, digest) {
  const known = digest ? undefined : await kept(url);
  if (known) return cache.put(url, known);
  const told = digest ?? named(url);
  let response = await fetch(url, { cache: digest ? "no-cache" : "default" });
  // what the browser has of it may have come from a hotel's page
  if (!(await isWhole(response, told))) response = await fetch(url, { cache: "reload" });
  if (!(await isWhole(response, told))) throw new Error(`${url}: ${response.status}, another edition or half of one`);
  await cache.put(url, response);
}

/** The digest in the name of the file at `url`. @param {string} url */
const named = (url) => /\.([0-9a-f]{8,})\.[^.]*$/.exec(url)?.[1] ?? "none";

/**
 * Whether `response` is what was asked for: a network that wants to be paid or agreed to first answers every address
 * with a page of its own, some shorten what goes through them, and a line that breaks leaves half a file.
 * @param {Response} response
 * @param {string} digest
 */
const isWhole = async (response, digest) => response.ok && (await digestOf(response.clone())).startsWith(digest);

/** What is kept for `url`, from wherever; none where the phone's store is broken too. @param {string} url */
export const kept = (url) => caches.match(url).catch(() => undefined);

/**
 * A page of this edition. A visit may have left an older copy, from when the page was not kept for everybody.
 * @param {Kept} told
 * @param {string} url
 */
export const keptPage = async (told, url) =>
  (await caches.match(url, { cacheName: editionOf(told) }).catch(() => undefined)) ?? kept(url);

/** @param {Response} response */
async function digestOf(response) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Takes away older editions, and Python's files that this edition does not name.
 * @param {Kept} told
 * @param {string} root
 */
export async function dropOld(told, root) {
  const names = (await caches.keys()).filter((name) => name.startsWith(EDITION) && name !== editionOf(told));
  if (names.length) names.push(STARTED);
  await Promise.all(names.map((name) => caches.delete(name)));
  const python = await caches.open(PYTHON);
  const wanted = new Set(told.python.map((path) => root + path));
  for (const { url } of await python.keys()) if (!wanted.has(url)) await python.delete(url);
}

/**
 * Keeps a file under the name that tells its content: Python's by itself, any other with the visit.
 * @param {Kept} told
 * @param {string} url
 * @param {string} path of it on the site
 * @param {Response} response
 */
export async function keepFile(told, url, path, response) {
  if (!(await isWhole(response, named(url)))) return;
  if (!told.python.includes(path)) return keepVisit(url, response);
  return (await caches.open(PYTHON)).put(url, response);
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
  const visited = await cache.keys();
  for (const request of visited.slice(0, Math.max(0, visited.length - MOST_VISITS))) await cache.delete(request);
}
