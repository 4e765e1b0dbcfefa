// What findings are called: the page decides by their tables before it knows their names.

/** @typedef {import("../data").Naming} Naming */
/** @typedef {Omit<Naming, "family" | "country"> & { family: string, country?: string }} Named */

/**
 * Gives each finding its name.
 * @param {import("../checker/tables.js").Finding[]} findings
 * @param {Naming[]} naming
 * @param {string[]} families
 * @param {string[]} places that can be answered
 */
export function name(findings, naming, families, places) {
  let family = 0;
  let country = 0;
  findings.forEach((finding, i) => {
    family += naming[i].family;
    country += naming[i].country ?? 0;
    const told = { ...naming[i], family: families[family], country: places[country - 1] };
    Object.assign(finding, told, { id: idOf(told) });
  });
}

/** @param {Named} told */
const idOf = ({ family, country, part }) => [family, country, part].filter(Boolean).join("--");
