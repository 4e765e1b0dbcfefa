// What a browser since 2018 may lack of the words that our scripts use (Chrome 67, Safari 12): first in every bundle.

/** @param {object} place @param {string} name @param {Function} value */
function lend(place, name, value) {
  if (!(name in place)) Object.defineProperty(place, name, { value, configurable: true, writable: true });
}

lend(
  Element.prototype,
  "replaceChildren",
  /** @this {Element} @param {(Node | string)[]} nodes */ function (...nodes) {
    while (this.lastChild) this.removeChild(this.lastChild);
    this.append(...nodes);
  },
);
lend(
  Element.prototype,
  "toggleAttribute",
  /** @this {Element} @param {string} name */ function (name, on = !this.hasAttribute(name)) {
    if (on) this.setAttribute(name, "");
    else this.removeAttribute(name);
    return on;
  },
);
lend(
  Array.prototype,
  "flat",
  /** @this {any[]} */ function (depth = 1) {
    return this.reduce((all, one) => all.concat(depth > 1 && Array.isArray(one) ? one.flat(depth - 1) : one), []);
  },
);
lend(
  Array.prototype,
  "flatMap",
  /** @this {any[]} @param {(one: any, at: number) => any} make */ function (make) {
    return this.map(make).flat();
  },
);
lend(Object, "fromEntries", (/** @type {Iterable<[string, any]>} */ entries) => {
  /** @type {Record<string, any>} */
  const made = {};
  for (const [key, value] of entries) made[key] = value;
  return made;
});
lend(
  String.prototype,
  "replaceAll",
  /** @this {string} @param {string} from @param {string} to */ function (from, to) {
    return this.split(from).join(to);
  },
);
lend(
  String.prototype,
  "matchAll",
  /** @this {string} @param {RegExp} form */ function (form) {
    /** @type {RegExpExecArray[]} */
    const found = [];
    const again = new RegExp(form.source, form.flags);
    for (let match = again.exec(this); match; match = again.exec(this)) {
      found.push(match);
      if (!match[0]) again.lastIndex += 1;
    }
    return found;
  },
);
