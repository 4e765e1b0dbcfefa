// The place that the reader chose, kept with this page in this tab only, as the checker keeps answers.
import { fetchRegions, regionField } from "./region_field.js";
import { rewrite } from "./tab_history.js";

/** @param {string} code */
const keep = (code) => rewrite(Object.assign({}, history.state, { wilayah: code }));

/**
 * What a link says (#wilayah=36.04, #wilayah-contoh, an office that stood on the page once); else the place before.
 */
function wanted() {
  const [aim = "", named = ""] = location.hash.match(/^#(?:wilayah[=-])?([a-z0-9.-]{2,40})$/) || [];
  const office = document.getElementById(aim.slice(1));
  const once = (office && office.dataset.tempat) || "";
  const kept = history.state || {};
  if (aim.startsWith("#wilayah")) rewrite(history.state, location.pathname + location.search);
  else if (!once) return String(kept.wilayah || "");
  return once || named;
}

/**
 * The field in `box`, filled with the place that a link names or that was chosen on this page before.
 * @param {HTMLElement} box
 * @param {string} src address of the script with all places
 * @param {(code: string) => void} show hears of that place, of each choice, and with "" that none is chosen any more
 * @returns {string} what the link says or what was chosen, before all places have come
 */
export function keptField(box, src, show) {
  const root = src.replace(/js\/[^/]*$/, "");
  /** @param {string} code */
  const chosen = (code) => {
    keep(code);
    fetchRegions(src).then(({ takeAlong }) => takeAlong(root));
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
