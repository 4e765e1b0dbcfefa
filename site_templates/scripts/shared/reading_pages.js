// On every page but the first one and the checker, which need less of it.
import "./every_page.js";
import { tellAge } from "./age.js";
import { offerLeaving } from "./leaving.js";
import { followAddress, openOnPaper } from "./parts.js";
import { openSource } from "./sources.js";

tellAge();
offerLeaving();
followAddress();
openOnPaper();
addEventListener("click", openSource);
