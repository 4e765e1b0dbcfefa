// What the page carries, with names, and the few ids that the script has to tell apart.
import { unpack } from "../shared/unpack.js";

/** @type {import("../data").CheckerData} */
export const DATA = unpack(CARRIED);
export const IDS = DATA.ids;
export const UNKNOWN = IDS.unknown;
export const NO_SIGN = IDS.noSign;
