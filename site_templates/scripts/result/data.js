// What results tell, beside what the page of questions carries.
import { unpack } from "../shared/unpack.js";
import { ASKED, findings, join, truthBy } from "./from_questions.js";
import { name } from "./naming.js";

/** @typedef {import("../data").CheckerData} CheckerData */
/** @typedef {import("../data").ResultData} ResultData */
/** @typedef {Pick<ResultData, "verdicts" | "families" | "claims" | "findOut" | "checklist" | "situations">} Spoken */

/** @type {ResultData} */
const brought = unpack(CARRIED);
export const { sources, reported, runtime } = brought;
export const sure = brought.sure.map((place) => brought.certainties[place]);
/** In its own words, whoever it is told to. */
export const OWN = brought;
/** What a condition of these tables comes to. */
export const truth = truthBy(brought.inputs);
const places = ASKED.questions[ASKED.ids.place].options.map(({ id }) => id);
name(findings, brought.naming, Object.keys(brought.families), places);
brought.offices.forEach((office, i) => Object.assign(ASKED.contacts[i], office));
const { verdicts, families, claims, findOut, checklist, situations } = brought;
join({ verdicts, families, claims, findOut, checklist, situations });
export const DATA = /** @type {CheckerData & Spoken} */ (ASKED);
