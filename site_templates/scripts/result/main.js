// Results, and all that comes after the questions: what a link brought, the reader of adverts, Python. Brought by
// checker/result_part.js.
import { showAdReader } from "./advert.js";
import { offerPython, readyPython, stopPython } from "./engine.js";
import { showOpened } from "./opened.js";
import { showVerdict } from "./verdict.js";

/** @typedef {typeof results} Results */

const results = { showVerdict, showOpened, showAdReader, offerPython, readyPython, stopPython };
window.hasilPeriksa = results;
