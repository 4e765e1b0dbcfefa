// A script that comes when it is needed, and leaves what it brings on the window; styles that come with one.
import { el } from "./dom.js";

/** So long it may take to come; then it counts as lost, and whoever asks again asks anew. */
const PATIENCE_MS = 30000;
/** @type {Map<string, Promise<any>>} */
const coming = new Map();

/** Comes once the styles at `href` are there. @param {string} href @returns {Promise<void>} */
export const fetchedStyles = (href) =>
  once(href, (resolve, reject) =>
    document.head.append(el("link", { rel: "stylesheet", href, onload: () => resolve(undefined), onerror: reject })),
  );

/**
 * What the script at `src` leaves on the window; asked for once, and again after a failure.
 * @template T @param {string} src @param {() => T | undefined} left @returns {Promise<T>}
 */
export const fetched = (src, left) =>
  once(src, (resolve, reject) => {
    const onload = () => (left() ? resolve(left()) : reject());
    document.head.append(el("script", { src, onload, onerror: reject }));
  });

/**
 * @param {string} address
 * @param {(resolve: (value: any) => void, reject: () => void) => void} ask
 * @returns {Promise<any>}
 */
function once(address, ask) {
  const asked = coming.get(address);
  if (asked) return asked;
  const brought = new Promise((resolve, reject) => {
    ask(resolve, reject);
    setTimeout(reject, PATIENCE_MS);
  }).catch(() => {
    coming.delete(address);
    throw new Error(address);
  });
  coming.set(address, brought);
  return brought;
}
