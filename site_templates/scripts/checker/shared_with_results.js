// What the page lends the script that draws results (../result): both have one and the same state.
import { DATA, IDS, NO_SIGN, UNKNOWN } from "./data.js";
import { answersGiven } from "./given.js";
import { askedAs, labelOf, shortOf } from "./labels.js";
import { unproven } from "./local_help.js";
import { hasNumber, inRole, isLocal, isThere, linesOf, missionsThere, shortName } from "./numbers.js";
import { join, say, speech } from "./person.js";
import { AD_READER, box, forward, goOn, NEW_TAB, rootPath, save, show, startAnew } from "./router.js";
import {
  findings,
  inOrder,
  isAbroad,
  isHome,
  judged,
  judgedDay,
  judgedOf,
  onlyOffer,
  OPENED,
  sharedAddress,
  state,
  ticked,
  triggers,
  truthBy,
} from "./state.js";
import { tools } from "./tools.js";
import { nextResident } from "./who.js";

/** @typedef {typeof lent} Lent */

const lent = {
  ...{ DATA, IDS, NO_SIGN, UNKNOWN },
  ...{ answersGiven, askedAs, labelOf, nextResident, say, shortOf, speech, tools, unproven },
  ...{ hasNumber, inRole, isLocal, isThere, linesOf, missionsThere, shortName },
  ...{ AD_READER, box, forward, goOn, join, NEW_TAB, rootPath, save, show, startAnew },
  ...{ findings, inOrder, isAbroad, isHome, judged, judgedDay, judgedOf, onlyOffer, OPENED },
  ...{ sharedAddress, state, ticked, triggers, truthBy },
};
window.pemeriksa = lent;
