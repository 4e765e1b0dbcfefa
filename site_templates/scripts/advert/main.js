// The reader of advertisements, a script of its own: the checker fetches it when somebody pastes a text.
import { makeReader } from "./signs.js";

window.bacaIklan = makeReader(CARRIED);
