// What findings are called: the page decides by their tables before it knows their names.

/** @typedef {import("../data").Naming} Naming */

/** Gives each finding its name. @param {import("../checker/tables.js").Finding[]} findings @param {Naming[]} naming */
export function name(findings, naming) {
  findings.forEach((finding, i) => Object.assign(finding, naming[i], { id: idOf(naming[i]) }));
}

/** @param {Naming} naming */
const idOf = ({ family, country, part }) => [family, country, part].filter(Boolean).join("--");
