// Elements: how every page's script makes them and finds them.

/**
 * An element with attributes and children; texts are always set as text, never as HTML.
 * An attribute that starts with "on" is a listener; true stands without a value; null, undefined and false are left
 * out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string | Record<string, any>} attributes or its class alone
 * @param {...any} children nodes and texts, in lists of any depth; null, undefined, false and "" are left out
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  const told = typeof attributes === "string" ? { class: attributes || null } : attributes;
  for (const [name, value] of Object.entries(told)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...shown(children));
  return node;
}

/**
 * What of `children` (lists of any depth) is a node or a text.
 * @param {any[]} children
 * @returns {(Node | string)[]}
 */
export const shown = (children) =>
  children.flat(9).filter((child) => child !== null && child !== undefined && child !== false && child !== "");

/** @param {() => void} work */
export const afterPaint = (work) => void requestAnimationFrame(() => setTimeout(work));

/**
 * The element with `id`, which the page is known to have.
 * @param {string} id
 */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * The first element in `place` that fits `selector`, which is known to be there.
 * @param {ParentNode} place
 * @param {string} selector
 */
export const first = (place, selector) => /** @type {HTMLElement} */ (place.querySelector(selector));

/**
 * All elements in `place` that fit `selector`.
 * @param {ParentNode} place
 * @param {string} selector
 * @returns {NodeListOf<HTMLElement>}
 */
export const all = (place, selector) => place.querySelectorAll(selector);
