// The search among destinations, for the checker's question: brought when somebody types there.
import { unpack } from "../shared/unpack.js";
import { makePlaceSearch } from "./destinations.js";

window.cariNegara = makePlaceSearch(unpack(CARRIED));
