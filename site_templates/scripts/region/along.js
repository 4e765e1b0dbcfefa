// The chosen place goes along to the next page that asks for it.

/** Addresses of the pages that ask where the reader lives, without what stands before them. */
const ASKING = /^(?:(?:lapor|wilayah|cetak|cetak\/buat)\/)?(?:index\.html)?$/;
let start = "";

/**
 * From now on a link to another page that asks takes the chosen place along, and that page takes it out of its address
 * at once: so it is remembered from page to page, in this tab and nowhere else.
 * @param {string} root the way from this page to the beginning of the site
 */
export function takeAlong(root) {
  start = new URL(root || "./", location.href).href;
  addEventListener("click", follow, true);
}

/** @param {MouseEvent} event */
function follow({ target }) {
  const link = target instanceof Element && target.closest("a");
  const code = history.state?.wilayah;
  if (!link || !code || link.hash || link.target || !link.href.startsWith(start)) return;
  if (!ASKING.test(link.href.slice(start.length))) return;
  const href = String(link.getAttribute("href"));
  link.hash = `wilayah=${code}`;
  setTimeout(() => link.setAttribute("href", href));
}
