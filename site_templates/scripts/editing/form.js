// What a form holds, as it is to be written: nothing empty, nothing that goes without saying, no stray spaces.
import { empty, same } from "./values.js";

/** @typedef {import("./values.js").Value} Value */
/** @typedef {import("./mend.js").Field} Field */

/**
 * What the form holds of the `fields`, without what is empty or goes without saying. Keys that the form does not have
 * are as they were.
 * @param {Value} value
 * @param {Field[]} fields
 * @param {Value} old
 * @returns {{[key: string]: Value}}
 */
export function filledIn(value, fields, old) {
  const given = mapping(value);
  const was = mapping(old);
  const others = Object.entries(was).filter(([name]) => !fields.some((field) => field.name === name));
  const told = fields.map((field) => [field.name, clean(given[field.name], field, was[field.name])]);
  const unfilled = Object.entries(was).filter(([name, one]) => empty(one) && empty(given[name]));
  const said = told.filter(([name, one], at) => {
    const unsaid = !(String(name) in was) && one === fields[at].default;
    return !empty(/** @type {Value} */ (one)) && !unsaid;
  });
  return Object.fromEntries([...said, ...unfilled, ...others]);
}

/** @param {Value | undefined} value @returns {{[key: string]: Value}} */
export function mapping(value) {
  return value && typeof value === "object" && !Array.isArray(value) ? value : {};
}

/**
 * One field as it is written: no stray spaces, no line breaks.
 * @param {Value | undefined} value
 * @param {Field} field
 * @param {Value | undefined} old
 * @returns {Value}
 */
function clean(value, field, old) {
  if (value === undefined || value === null || same(value, old)) return value ?? null;
  if (Array.isArray(value)) {
    const earlier = Array.isArray(old) ? old : [];
    const items = value.map((one, at) =>
      field.fields ? filledIn(one, field.fields, nearest(one, earlier, at)) : clean(one, { name: "" }, undefined),
    );
    return items.filter((one) => !empty(one));
  }
  if (typeof value === "object") return filledIn(value, field.fields ?? [], old ?? {});
  if (typeof value !== "string") return value;
  const neat = value.trim().replace(/\s+/g, " ");
  return (field.numbers || field.widget === "number") && /^\d{1,9}$/.test(neat) ? Number(neat) : neat;
}

/**
 * The earlier item whose other keys a changed one keeps: the same one, else that of its place.
 * @param {Value} one
 * @param {Value[]} earlier
 * @param {number} at
 */
function nearest(one, earlier, at) {
  return earlier.find((other) => same(one, other)) ?? earlier[at] ?? {};
}

/** A mapping with its keys in the order that they had. @param {Value} value @param {Value} old @returns {Value} */
export function inOrder(value, old) {
  if (Array.isArray(value) || !value || typeof value !== "object") return value;
  const names = Object.keys({ ...mapping(old), ...value }).filter((name) => name in value);
  return Object.fromEntries(names.map((name) => [name, value[name]]));
}
