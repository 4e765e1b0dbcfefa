// On every page but the checker, which does it its own way: what only the visitor's own device knows.
import { all } from "./dom.js";
import { offerLeaving } from "./leaving.js";
import { followAddress, openOnPaper } from "./parts.js";
import { openSource } from "./sources.js";
import { today } from "./today.js";

// Facts past their day by this device's clock, because a phone may hold an old copy.
for (const note of all(document, "[data-cek]")) if (today() > String(note.dataset.cek)) note.hidden = false;

offerLeaving();
followAddress();
openOnPaper();
addEventListener("click", openSource);
