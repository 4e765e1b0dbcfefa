// The site without a signal: sw.js, which the browser runs beside the pages.
// Nothing a visitor answers passes through here: answers stay in the page, and a shared text is handed on, not kept.
import { dropAll, dropOld, fillEdition, keepFile, keepVisit, kept, keptPage, VISITS } from "./caches.js";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
/** @type {import("./caches.js").Kept} */
const KEPT = CARRIED;
const root = new URL("./", worker.location.href).href;
/** So long a page that must be fresh may take before the kept one is shown. */
const PATIENCE_MS = 2000;
const SHARE = `${root}bagikan/`;
/** What every page of the site holds, and hardly anybody else's. */
const OURS = '<body class="hal-';
const HASHED = /\.[0-9a-f]{8,}\./;

/** A text that the phone's share sheet handed over, until the page has taken it. */
let shared = "";
let asked = false;
/** How often what visits left was to go: what was on its way then is not kept either. */
let forgotten = 0;

worker.addEventListener("install", (event) => event.waitUntil(fillEdition(KEPT, root)));

worker.addEventListener("activate", (event) => event.waitUntil(begin()));

async function begin() {
  await dropOld(KEPT, root);
  await worker.clients.claim();
  // no page opens before this is over: a line on which nothing moves must not hold it up
  await Promise.race([keepOpened(), later()]);
}

/** Pages that were open before there was a worker count as visited too. */
async function keepOpened() {
  for (const { url } of await worker.clients.matchAll({ type: "window" })) {
    const page = pageOf(url);
    if (!(page in KEPT.pages)) {
      const { keeping } = await fetchAndKeep(new Request(root + page)).catch(() => ({ keeping: null }));
      await keeping;
    }
  }
}

worker.addEventListener("message", (event) => {
  if (event.data === "lupakan") {
    forgotten += 1;
    event.waitUntil(caches.delete(VISITS));
  }
  if (event.data === "kiriman") {
    event.ports[0].postMessage(shared);
    shared = "";
  }
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (!request.url.startsWith(root)) return;
  if (request.method === "POST" && request.url === SHARE) return event.respondWith(takeShared(request));
  if (request.method !== "GET" || request.headers.has("range")) return;
  if (request.mode === "navigate") {
    event.waitUntil(obeyOnce().catch(() => {}));
    event.respondWith(answerPage(event));
  } else if (HASHED.test(request.url)) event.respondWith(answerFile(event));
});

/**
 * The share sheet's text waits here and nowhere else, and goes to the page that opens now.
 * @param {Request} request
 */
async function takeShared(request) {
  const form = await request.formData().catch(() => new FormData());
  shared = ["title", "text", "url"]
    .map((name) => form.get(name))
    .filter(Boolean)
    .join("\n");
  return Response.redirect(`${root}periksa/#iklan`, 303);
}

/** The site's own word that it is not to be kept any more (version.json), asked for once in a worker's life. */
async function obeyOnce() {
  if (asked) return;
  const told = await fetch(`${root}version.json`, { cache: "no-store" }).then((response) => response.json());
  asked = true;
  if (told.offline !== false) return;
  await dropAll();
  await worker.registration.unregister();
}

/** The site path of a page's address: no fragment, no query, and a folder is its index. @param {string} url */
const pageOf = (url) =>
  url
    .slice(root.length)
    .replace(/[?#].*$/, "")
    .replace(/index\.html$/, "");

/** @param {FetchEvent} event */
async function answerPage(event) {
  const { request } = event;
  const page = pageOf(request.url);
  if (`${page}/` in KEPT.pages) return Response.redirect(`${root}${page}/`, 302);
  const copy = await keptPage(KEPT, root + page);
  const fresh = KEPT.fresh.some((start) => page.startsWith(start));
  if (copy && page in KEPT.pages && !fresh) return copy;
  const coming = fetchAndKeep(request, page).then(({ response, keeping }) => {
    event.waitUntil(keeping);
    return response;
  });
  event.waitUntil(coming.catch(() => {}));
  if (!copy) return coming.catch(() => withoutSignal());
  // a line on which nothing moves is no signal either, nor one on which others answer
  const inTime = await Promise.race([coming.then(ifOurs, () => undefined), later()]);
  return inTime ?? copy;
}

/** `response` if it is a page of this site, even its "not found"; no hotel's page, no host that is out of order. */
async function ifOurs(/** @type {Response} */ response) {
  return (await response.clone().text()).includes(OURS) ? response : undefined;
}

/** @type {() => Promise<undefined>} */
const later = () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));

/**
 * The answer of the network, and when it is kept: nobody waits for that, and a full phone does without.
 * @param {Request} request
 * @param {string} page
 */
async function fetchAndKeep(request, page = pageOf(request.url)) {
  const response = await fetch(request);
  // what help and danger pages are opened is nobody's business: they are kept for everybody, not for this visit
  const told = page in KEPT.pages || !response.ok || response.redirected || response.type !== "basic";
  const keep = !told && (page === "" || page.endsWith("/"));
  return { response, keeping: keep ? keepOurs(root + page, response.clone()).catch(() => {}) : Promise.resolve() };
}

/** @param {string} url @param {Response} response */
async function keepOurs(url, response) {
  const before = forgotten;
  if ((await ifOurs(response)) && before === forgotten) await keepVisit(url, response);
}

const withoutSignal = async () => (await kept(root + KEPT.fallback)) ?? Response.error();

/** A file whose name tells its content: what is kept is what would come. @param {FetchEvent} event */
async function answerFile(event) {
  const { url } = event.request;
  const known = await kept(url);
  if (known) return known;
  let response = await fetch(event.request);
  // no file with such a name is a page: one that the browser took for it is asked for anew
  if (/html/.test(response.headers.get("content-type") ?? "")) response = await fetch(url, { cache: "reload" });
  const path = url.slice(root.length);
  if (response.ok) event.waitUntil(keepFile(KEPT, url, path, response.clone()).catch(() => {}));
  return response;
}
