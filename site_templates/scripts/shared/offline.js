// The page's side of the worker that keeps the site for when there is no signal (offline/service_worker.js).

const LONG_MS = 1000;
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

/** Starts the worker once the page stands; a browser that has none or may not goes on without. */
export function keepOffline() {
  if (!("serviceWorker" in navigator) || location.protocol === "file:") return;
  addEventListener("load", () => navigator.serviceWorker.register(new URL("../sw.js", script)).catch(() => {}));
}

const worker = () => ("serviceWorker" in navigator ? navigator.serviceWorker.controller : null);

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
