// The page's data: rows without names on the way, objects with names in the scripts.

/** @typedef {string | [string, ...any[]]} Column */
/** @typedef {(value: any) => any} Read */

/**
 * What `shapes.py` packed. A column is its name, or [name, ...columns] when it holds rows; after the name stands "*"
 * for a
 * list of rows, "%" for rows by key, and "?" when it may be absent.
 * @param {{ columns: Column[], row: any[] }} carried
 * @returns {any}
 */
export const unpack = ({ columns, row }) => reader(columns)(row);

/** What makes an object of a row. @param {Column[]} columns @returns {Read} */
function reader(columns) {
  const parsed = columns.map(parse);
  return (row) => {
    /** @type {Record<string, any>} */
    const made = {};
    parsed.forEach(({ name, optional, read }, i) => {
      if (!optional || row[i]) made[name] = read(row[i]);
    });
    return made;
  };
}

/** @param {Column} column */
function parse(column) {
  const [told, ...inner] = [column].flat();
  const [name] = told.split(/[*%?]/);
  return { name, optional: told.endsWith("?"), read: inner.length ? readerOf(told, reader(inner)) : asItIs };
}

/** @param {string} told @param {Read} read @returns {Read} */
function readerOf(told, read) {
  if (told.includes("*")) return (rows) => rows.map(read);
  if (told.includes("%"))
    return (rows) => Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, read(row)]));
  return read;
}

/** @param {any} value */
const asItIs = (value) => value;
