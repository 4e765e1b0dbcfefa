// The first page: what every page does, its age, and the field for the reader's own place.
import "../shared/every_page.js";
import { tellAge } from "../shared/age.js";
import "./on_page.js";

tellAge();
