// What stands in a fact's file, as plain values: by the project's own small part of YAML, so that `no` is a text too.
import { isMap, isScalar, isSeq, parseDocument } from "yaml";

/** @typedef {null | boolean | number | string} Plain */
/** @typedef {Plain | Value[] | {[key: string]: Value}} Value */
/** @typedef {import("yaml").Node | null | undefined} Written */

const WORDS = new Map([
  ["", null],
  ["~", null],
  ["null", null],
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
]);
const WHOLE = /^[-+]?(0|[1-9]\d{0,17})$/;
const PART = /^[-+]?\d+\.\d+$/;
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A word without quotes, as the build reads it; a day stays a text. @param {string} text @returns {Plain} */
export function plain(text) {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  return WHOLE.test(text) || PART.test(text) ? Number(text) : text;
}

/** The document of `text`. Throws an Error when it is no YAML. @param {string} text */
export function documentOf(text) {
  const found = parseDocument(text, { schema: "failsafe", uniqueKeys: true });
  if (found.errors.length) throw found.errors[0];
  return found;
}

/** @param {Written} node @returns {Value} */
export function valueOf(node) {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [keyOf(key), valueOf(/** @type {Written} */ (value))]),
    );
  }
  if (isSeq(node)) return node.items.map((item) => valueOf(/** @type {Written} */ (item)));
  if (!isScalar(node)) return null;
  const text = String(node.value ?? "");
  return node.type === "PLAIN" ? plain(node.source ?? text) : text;
}

/** @param {unknown} key */
export function keyOf(key) {
  return isScalar(key) ? String(key.value) : String(key);
}

/** Everything in the file `text`. @param {string} text @returns {{[key: string]: Value}} */
export function read(text) {
  const value = valueOf(documentOf(text).contents);
  return value && typeof value === "object" && !Array.isArray(value) ? value : {};
}

/** Whether nothing was filled in. @param {Value | undefined} value */
export function empty(value) {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.values(value).every(empty);
}

/** @param {Value | undefined} one @param {Value | undefined} other @returns {boolean} */
export function same(one, other) {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other)) {
    const both = Array.isArray(one) && Array.isArray(other) && one.length === other.length;
    return both && one.every((item, at) => same(item, other[at]));
  }
  if (!one || !other || typeof one !== "object" || typeof other !== "object") return false;
  const names = Object.keys({ ...one, ...other });
  return names.every((name) => same(one[name], other[name]));
}
