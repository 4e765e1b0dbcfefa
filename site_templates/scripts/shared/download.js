// How much of the download of Python has come.
import { el } from "./dom.js";
import { megabytes } from "./engine.js";
import { filled } from "./words.js";

const SAID = "unduhan";

/** A bar, and words that name it. @param {number} loaded @param {number} total */
export const downloadShown = (loaded, total) => [
  el("progress", { max: total, value: loaded, "aria-labelledby": SAID }),
  el(
    "span",
    { id: SAID },
    filled(WORDS.meeting_tools.download.loading, { loaded: megabytes(loaded), total: megabytes(total) }),
  ),
];
