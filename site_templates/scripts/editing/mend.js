// Puts what was changed in the form into the file's own text: comments, order and every untouched sign stay.
import { isMap, isScalar, isSeq } from "yaml";
import { filledIn, inOrder, mapping } from "./form.js";
import { dashOf, end, longest, start } from "./places.js";
import { documentOf, keyOf, read, same, valueOf } from "./values.js";
import { flow, folded, item, pair, scalar, text as inText, WIDEST } from "./written.js";

/** @typedef {import("./values.js").Value} Value */
/** @typedef {import("yaml").Node} Node */
/**
 * @typedef {{name: string, widget?: string, fields?: Field[], field?: Field, multiple?: boolean, default?: Value,
 * numbers?: boolean}} Field
 */
/** @typedef {{from: number, to: number, by: string}} Edit */

/**
 * The text of a file whose `fields` hold `value` from now on; `before` is empty for a new file. Throws an Error when
 * the file cannot be read, or the result would not say what was meant.
 * @param {string} before
 * @param {{[key: string]: Value}} value
 * @param {Field[]} fields
 * @returns {string}
 */
export function mend(before, value, fields) {
  const root = documentOf(before).contents;
  const days = daysIn(fields);
  const told = filledIn(value, fields, root ? valueOf(root) : {});
  if (!isMap(root))
    return Object.entries(told)
      .map(([name, one]) => pair(name, one, 0, days))
      .join("");
  const mender = new Mender(before, days);
  mender.map(root, told, fields);
  const after = mender.text();
  const wanted = { .../** @type {object} */ (valueOf(root)), ...told };
  const kept = Object.entries(wanted).filter(([name]) => name in told || !fields.some((field) => field.name === name));
  if (!same(read(after), Object.fromEntries(kept))) throw new Error("the file would not say what was meant");
  return after;
}

/** @param {Field[]} fields @returns {Set<string>} */
function daysIn(fields) {
  return new Set(
    fields.flatMap((field) => [...(field.widget === "datetime" ? [field.name] : []), ...daysIn(field.fields ?? [])]),
  );
}

/** Collects what is to be changed in one file. */
class Mender {
  /** @param {string} before @param {Set<string>} days */
  constructor(before, days) {
    this.before = before;
    this.days = days;
    /** @type {Edit[]} */
    this.edits = [];
  }

  /** The file with every change. */
  text() {
    const edits = this.edits
      .map((edit, at) => ({ ...edit, at }))
      .sort((a, b) => b.from - a.from || b.to - a.to || b.at - a.at);
    return edits.reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), this.before);
  }

  /** @param {number} from @param {number} to @param {string} by */
  put(from, to, by) {
    const open = by && from > 0 && from === this.before.length && this.before[from - 1] !== "\n";
    this.edits.push({ from, to, by: open ? `\n${by}` : by });
  }

  /** Where the line of `at` begins. @param {number} at */
  lineStart(at) {
    return this.before.lastIndexOf("\n", at - 1) + 1;
  }

  /** Where the line goes on after what ends at `at`. @param {number} at */
  lineEnd(at) {
    if (this.before[at - 1] === "\n") return at;
    const stop = this.before.indexOf("\n", at);
    return stop < 0 ? this.before.length : stop + 1;
  }

  /**
   * A mapping over several lines.
   * @param {import("yaml").YAMLMap} map
   * @param {{[key: string]: Value}} value
   * @param {Field[]} fields
   */
  map(map, value, fields) {
    const first = map.items[0].key;
    const indent = start(first) - this.lineStart(start(first));
    const line = this.lineStart(start(first));
    // the dash of a list's item stays before its first key
    let place = this.before.slice(line, line + indent).trim() ? this.lineEnd(end(map.items[0].value ?? first)) : line;
    for (const field of fields) {
      const found = map.items.find(({ key }) => keyOf(key) === field.name);
      if (found) {
        this.pair(found, value[field.name], field, indent);
        place = this.lineEnd(end(found.value ?? found.key));
      } else if (field.name in value) {
        this.put(place, place, pair(field.name, value[field.name], indent, this.days));
      }
    }
  }

  /**
   * @param {import("yaml").Pair} found
   * @param {Value | undefined} value
   * @param {Field} field
   * @param {number} indent
   */
  pair({ key, value: node }, value, field, indent) {
    const old = /** @type {Node} */ (node);
    if (value !== undefined && same(value, valueOf(old))) return;
    const from = this.lineStart(start(key));
    if (value === undefined) this.put(from, this.lineEnd(end(old ?? key)), "");
    else if (isMap(old) && !old.flow && typeof value === "object" && !Array.isArray(value)) {
      this.map(old, mapping(value), field.fields ?? []);
    } else if (isSeq(old) && !old.flow && Array.isArray(value)) this.list(old, value, field);
    else if (isScalar(old) && typeof value !== "object" && end(old) > start(old))
      this.scalar(old, value, field, indent);
    else this.rewritten(key, old, value, field.name, indent);
  }

  /**
   * A pair whose value is written anew: on one line where it stood on one.
   * @param {unknown} key
   * @param {Node} old
   * @param {Value} value
   * @param {string} name
   * @param {number} indent
   */
  rewritten(key, old, value, name, indent) {
    const short = flow(inOrder(value, valueOf(old)), this.days);
    const oneLine = (isMap(old) || isSeq(old)) && old.flow && typeof value === "object";
    if (oneLine && start(old) - this.lineStart(start(old)) + short.length <= WIDEST) {
      return this.put(start(old), end(old), short);
    }
    const by = pair(name, value, indent, this.days).slice(indent);
    const remarked = by.replace("\n", `${this.remark(old ?? key)}\n`);
    return this.put(start(key), this.lineEnd(end(old ?? key)), remarked);
  }

  /** The comment behind a value on its last line. @param {unknown} node */
  remark(node) {
    const rest = this.before.slice(end(node), this.lineEnd(end(node))).trimEnd();
    return rest.trim().startsWith("#") ? rest : "";
  }

  /** @param {import("yaml").Scalar} old @param {Value} value @param {Field} field @param {number} indent */
  scalar(old, value, field, indent) {
    const said = /** @type {import("./values.js").Plain} */ (value);
    const day = field.widget === "datetime";
    const block = this.before[end(old) - 1] === "\n" && String(old.type).startsWith("BLOCK");
    const used = start(old) - this.lineStart(start(old)) - 1;
    if (this.remark(old)) return this.put(start(old), end(old), scalar(said, { day }));
    if (block && typeof said === "string" && !/\s\s|^\s|\s$/.test(said))
      this.put(start(old), end(old), `>-\n${folded(said, indent + 2)}`);
    else if (old.type === "QUOTE_DOUBLE" && typeof said === "string")
      this.put(start(old), end(old), JSON.stringify(said));
    else {
      const by = inText(said, indent, used, day).slice(1);
      this.put(start(old), end(old), block ? by : by.replace(/\n$/, ""));
    }
    return undefined;
  }

  /**
   * A list over several lines: items that stayed are not touched.
   * @param {import("yaml").YAMLSeq} list
   * @param {Value[]} value
   * @param {Field} field
   */
  list(list, value, field) {
    const old = /** @type {Node[]} */ (list.items);
    const indent = dashOf(this.before, start(old[0])) - this.lineStart(start(old[0]));
    const kept = longest(old.map(valueOf), value);
    let [at, to] = [0, 0];
    for (const [i, j] of [...kept, [old.length, value.length]]) {
      for (; at < i && to < j; at++, to++) this.item(old[at], value[to], field, indent);
      for (; at < i; at++) this.put(this.lineStart(start(old[at])), this.lineEnd(end(old[at])), "");
      const place = at ? this.lineEnd(end(old[at - 1])) : this.lineStart(start(old[0]));
      for (; to < j; to++) this.put(place, place, this.newItem(old, value[to], indent));
      [at, to] = [i + 1, j + 1];
    }
  }

  /** @param {Node} node @param {Value} value @param {Field} field @param {number} indent */
  item(node, value, field, indent) {
    if (isMap(node) && !node.flow && typeof value === "object" && field.fields) {
      const names = node.items.map(({ key }) => keyOf(key));
      const told = mapping(value);
      if (names[0] in told) return this.map(node, told, field.fields);
    }
    const plainly = isScalar(node) && node.type === "QUOTE_DOUBLE" && typeof value === "string";
    if (isMap(node) && node.flow) this.put(start(node), end(node), flow(inOrder(value, valueOf(node)), this.days));
    else if (plainly) this.put(start(node), end(node), JSON.stringify(value));
    else if (isScalar(node) && typeof value !== "object" && !String(node.type).startsWith("BLOCK")) {
      this.put(start(node), end(node), scalar(value));
    } else this.put(this.lineStart(start(node)), this.lineEnd(end(node)), item(value, indent, this.days));
    return undefined;
  }

  /**
   * A new item, in the way of those around it; one that only moved brings its own text along.
   * @param {Node[]} old
   * @param {Value} value
   * @param {number} indent
   */
  newItem(old, value, indent) {
    const moved = old.find((node) => same(valueOf(node), value));
    if (moved) return this.before.slice(this.lineStart(start(moved)), this.lineEnd(end(moved))).replace(/\n?$/, "\n");
    const short = isMap(old[0]) && old[0].flow && value && typeof value === "object";
    return short ? `${" ".repeat(indent)}- ${flow(value, this.days)}\n` : item(value, indent, this.days);
  }
}
