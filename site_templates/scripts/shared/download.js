// How much of the download of Python has come.
import { el } from "./dom.js";
import { megabytes } from "./engine.js";

/** A bar and words. @param {number} loaded @param {number} total */
export const downloadShown = (loaded, total) => [
  el("progress", { max: total, value: loaded }),
  el("span", "", `Memuat pemeriksa: ${megabytes(loaded)} dari ${megabytes(total)} MB`),
];
