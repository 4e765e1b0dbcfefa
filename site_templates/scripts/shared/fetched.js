// A script that comes when it is needed; it leaves what it brings on the window.
import { el } from "./dom.js";

/** @type {Map<string, Promise<any>>} */
const coming = new Map();

/**
 * What the script at `src` leaves on the window; asked for once, and again after a failure.
 * @template T @param {string} src @param {() => T | undefined} left @returns {Promise<T>}
 */
export function fetched(src, left) {
  const asked = coming.get(src);
  if (asked) return asked;
  const brought = new Promise((resolve, reject) => {
    const onerror = () => {
      coming.delete(src);
      reject(new Error(src));
    };
    const onload = () => (left() ? resolve(left()) : onerror());
    document.head.append(el("script", { src, onload, onerror }));
  });
  coming.set(src, brought);
  return brought;
}
