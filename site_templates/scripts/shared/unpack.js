// The page's data: rows without names on the way, objects with names in the scripts.

/** @typedef {{ name: string, optional: boolean, read: (value: any) => any }} Column */

/**
 * What `packing.py` packed. A column is written "name", "name?" (may be absent), and after ":" the shape of what it holds:
 * ":Shape" one row, ":*Shape" a list of rows, ":%Shape" rows by key.
 * @param {{ shapes: Record<string, string[]>, root: string, row: any[] }} carried
 * @returns {any}
 */
export function unpack({ shapes, root, row }) {
  /** @type {Record<string, Column[]>} */
  const known = {};
  /** @param {string} shape @returns {(row: any[]) => any} */
  const reader = (shape) => (values) => named(known[shape], values);
  /** @param {string} column */
  const parsed = (column) => {
    const [told, inner = ""] = column.split(":");
    const many = { "*": listed, "%": keyed }[inner[0]];
    const read = many ? many(reader(inner.slice(1))) : inner ? reader(inner) : asItIs;
    return { name: told.replace("?", ""), optional: told.endsWith("?"), read };
  };
  for (const [shape, columns] of Object.entries(shapes)) known[shape] = columns.map(parsed);
  return reader(root)(row);
}

/** @param {any} value */
const asItIs = (value) => value;

/** @param {(row: any) => any} read @returns {(rows: any[]) => any[]} */
const listed = (read) => (rows) => rows.map(read);

/** @param {(row: any) => any} read @returns {(rows: Record<string, any>) => Record<string, any>} */
const keyed = (read) => (rows) => Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, read(row)]));

/**
 * One row as an object; a column that may be absent and is 0 or beyond the end is left out.
 * @param {Column[]} columns
 * @param {any[]} values
 */
function named(columns, values) {
  /** @type {Record<string, any>} */
  const made = {};
  columns.forEach(({ name, optional, read }, i) => {
    if (!optional || values[i]) made[name] = read(values[i]);
  });
  return made;
}
