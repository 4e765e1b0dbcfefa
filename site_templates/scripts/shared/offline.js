// The page's side of the worker that keeps the site for when there is no signal (offline/service_worker.js).

const LONG_MS = 1000;
/** The manifest lies beside the worker. */
const manifest = () => /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=manifest]"));

/** A browser that keeps the site from storing anything throws already when it is asked for its workers. */
function workers() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** Starts the worker once the page stands; a browser that has none or may not goes on without. */
export function keepOffline() {
  const beside = manifest();
  if (!beside || location.protocol === "file:") return;
  addEventListener("load", () =>
    workers()
      ?.register(new URL("sw.js", beside.href))
      .catch(() => {}),
  );
}

/** The worker that keeps the site, once it has this page. */
export const worker = () => workers()?.controller;

/** What visits have left on this phone goes. */
export const forgetVisits = () => worker()?.postMessage("lupakan");

/**
 * The text that the phone's share sheet has just handed over; empty when there is none.
 * @returns {Promise<string>}
 */
export const sharedText = () =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, LONG_MS, "");
    if (worker()) worker()?.postMessage("kiriman", [channel.port2]);
    else resolve("");
  });
