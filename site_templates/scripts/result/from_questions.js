// What the questions lend (checker/shared_with_results.js): results have one and the same state as they.

const lent = /** @type {import("../checker/shared_with_results.js").Lent} */ (window.pemeriksa);
export const ASKED = lent.DATA;
export const { IDS, NO_SIGN, UNKNOWN } = lent;
export const { answersGiven, askedAs, labelOf, nextResident, say, shortOf, speech, tools, unproven } = lent;
export const { hasNumber, inRole, isLocal, isThere, linesOf, missionsThere, shortName } = lent;
export const { AD_READER, box, forward, goOn, join, NEW_TAB, rootPath, save, show, startAnew } = lent;
export const { findings, inOrder, isAbroad, isHome, judged, judgedDay, judgedOf, onlyOffer, OPENED } = lent;
export const { sharedAddress, state, ticked, triggers, truthBy } = lent;
