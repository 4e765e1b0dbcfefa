// The page's data: rows without names on the way, objects with names in the scripts.

/** @typedef {string | [string, ...any[]]} Column */
/** @typedef {(value: any) => any} Read */

/**
 * What `shapes.py` packed. A column is its name, or [name, ...columns] when it holds rows; after the name stands "*"
 * for a list of rows, "%" for rows by key, and "?" when it may be absent. Rows stand column by column.
 * @param {{ columns: Column[], row: any[] }} carried
 * @returns {any}
 */
export const unpack = ({ columns, row }) => reader(columns).one(row);

/** What makes an object of a row, and a list of objects of lists. @param {Column[]} columns */
function reader(columns) {
  const parsed = columns.map(parse);
  /** @param {(place: number) => any} valueAt */
  const made = (valueAt) => {
    /** @type {Record<string, any>} */
    const object = {};
    parsed.forEach(({ name, optional, read }, i) => {
      const value = valueAt(i);
      if (!optional || value) object[name] = read(value);
    });
    return object;
  };
  /** @param {any[]} row */
  const one = (row) => made((i) => row[i]);
  /** @param {any[][]} lists */
  const many = ([first = [], ...others]) => first.map((value, at) => made((i) => (i ? others[i - 1]?.[at] : value)));
  return { one, many };
}

/** @param {Column} column */
function parse(column) {
  const [told, ...inner] = [column].flat();
  const [name] = told.split(/[*%?]/);
  return { name, optional: told.endsWith("?"), read: inner.length ? readerOf(told, inner) : asItIs };
}

/** @param {string} told @param {Column[]} inner @returns {Read} */
function readerOf(told, inner) {
  const { one, many } = reader(inner);
  if (told.includes("*")) return many;
  if (!told.includes("%")) return one;
  return (given) => {
    const [keys, ...lists] = given.length ? given : [[]]; // none at all is an object with nothing in it
    const rows = many(lists);
    return Object.fromEntries(keys.map((/** @type {string} */ key, /** @type {number} */ i) => [key, rows[i]]));
  };
}

/** @param {any} value */
const asItIs = (value) => value;
