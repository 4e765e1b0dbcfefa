// The place that the reader chose, kept with this page in this tab only, as the checker keeps answers.
import { fetchRegions, regionField } from "./region_field.js";
import { rewrite } from "./tab_history.js";

/** @param {string} code */
const keep = (code) => rewrite({ ...history.state, wilayah: code });

/** Addresses of the pages that ask where the reader lives, without what stands before them. */
const ASKING = /^(?:(?:lapor|wilayah|cetak|cetak\/buat)\/)?(?:index\.html)?$/;

/**
 * A link to another page that asks takes the chosen place along, and that page takes it out of its address at once: so
 * it is remembered from page to page, in this tab and nowhere else.
 * @param {string} root the way from this page to the beginning of the site
 */
function takeAlong(root) {
  const start = new URL(root || "./", location.href).href;
  /** @param {MouseEvent} event */
  const follow = ({ target }) => {
    const link = target instanceof Element && target.closest("a");
    const code = history.state?.wilayah;
    if (!link || !code || link.hash || link.target || !link.href.startsWith(start)) return;
    if (!ASKING.test(link.href.slice(start.length))) return;
    const href = String(link.getAttribute("href"));
    link.hash = `wilayah=${code}`;
    setTimeout(() => link.setAttribute("href", href));
  };
  addEventListener("click", follow, true);
}

/**
 * What a link says (#wilayah=36.04, #wilayah-contoh, an office that stood on the page once); else the place before.
 */
function wanted() {
  const [aim, named] = location.hash.match(/^#(?:wilayah[=-])?([a-z0-9.-]{2,40})$/) ?? [];
  const once = aim && document.getElementById(aim.slice(1))?.dataset.tempat;
  if (aim?.startsWith("#wilayah")) rewrite(history.state, location.pathname + location.search);
  else if (!once) return String(history.state?.wilayah ?? "");
  return once || String(named);
}

/**
 * The field in `box`, filled with the place that a link names or that was chosen on this page before.
 * @param {HTMLElement} box
 * @param {string} src address of the script with all places
 * @param {(code: string) => void} show hears of that place, of each choice, and with "" that none is chosen any more
 * @returns {string} what the link says or what was chosen, before all places have come
 */
export function keptField(box, src, show) {
  takeAlong(src.replace(/js\/[^/]*$/, ""));
  /** @param {string} code */
  const chosen = (code) => {
    keep(code);
    show(code);
  };
  /** @param {string} code */
  const begin = (code) => box.replaceChildren(regionField(src, code, chosen));
  const named = wanted();
  begin("");
  if (named)
    fetchRegions(src).then(
      ({ regions }) => {
        const code = regions.codeOf(named);
        begin(code);
        if (code) chosen(code);
      },
      () => {},
    );
  return named;
}
