// The page /ubah/: lets somebody choose the folder of facts, then starts the editor's program in it.
import { Folder } from "./folder.js";
import { mend } from "./mend.js";
import { read } from "./values.js";

/** @typedef {import("./mend.js").Field} Field */
/** @typedef {{name: string, folder?: string, fields?: Field[], files?: {file: string, fields: Field[]}[]}} Kind */
/** @typedef {{cms: {collections: Kind[]}, interface: {[key: string]: string}}} Config */

const OURS = ["numbers", "days"];
const button = /** @type {HTMLButtonElement} */ (document.getElementById("pilih"));
const picker = /** @type {{showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>}} */ (
  /** @type {unknown} */ (globalThis)
);

/** Shows one of the page's own sentences; none: all are hidden. @param {string} [id] @param {string} [more] */
function tell(id, more = "") {
  for (const one of document.querySelectorAll(".kabar")) {
    const line = /** @type {HTMLElement} */ (one);
    line.hidden = line.id !== id;
    line.dataset.own ??= line.textContent ?? "";
    line.textContent = more ? `${line.dataset.own}: ${more}` : line.dataset.own;
  }
}

/** The fields of the file at `path`. @param {Config} config @param {string} path @returns {Field[]} */
function fieldsAt(config, path) {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const kind = config.cms.collections.find((one) => one.folder === folder);
  const file = config.cms.collections.flatMap((one) => one.files ?? []).find((one) => one.file === path);
  if (!kind?.fields && !file) throw new Error(`no form for ${path}`);
  return kind?.fields ?? file?.fields ?? [];
}

/** Puts our words over those of the program, by keys with dots. @param {{[key: string]: string}} words */
function speaking(words) {
  return (/** @type {object} */ own) => {
    for (const [key, text] of Object.entries(words)) {
      const names = key.split(".");
      let place = /** @type {any} */ (own);
      for (const name of names.slice(0, -1)) place = place[name] = { ...place[name] };
      place[names[names.length - 1]] = text;
    }
    return own;
  };
}

/**
 * The program makes its styles while it runs; the site's policy lets a page write them only this way.
 * @param {string} styles
 */
function dressed(styles) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** @param {Config} config @param {Folder} folder */
async function start(config, folder) {
  const own = /** @type {any} */ (globalThis);
  own.CMS_MANUAL_INIT = true;
  own.dressed = dressed;
  own.inOurWords = speaking(config.interface);
  // the program keeps the files of its trial mode in a folder of the browser: here it is the chosen one
  navigator.storage.getDirectory = async () =>
    /** @type {any} */ ({ getDirectoryHandle: async () => folder, removeEntry: async () => {} });
  localStorage.setItem("sveltia-cms.user", JSON.stringify({ backendName: "test-repo" }));
  const { default: program } = await import(/** @type {any} */ ("./sveltia-cms.js"));
  program.registerCustomFormat("fakta", "yml", { fromFile: read, toFile: JSON.stringify });
  document.body.classList.add("bekerja");
  const cms = JSON.parse(JSON.stringify(config.cms, (key, value) => (OURS.includes(key) ? undefined : value)));
  program.init({ config: cms });
}

async function choose() {
  tell();
  const handle = await picker.showDirectoryPicker?.({ id: "jalur-resmi", mode: "readwrite" }).catch(() => undefined);
  if (!handle) return;
  const config = /** @type {Config} */ (await (await fetch("config.json")).json());
  const folder = new Folder(handle, (path, before, given) => {
    try {
      return mend(before, JSON.parse(given), fieldsAt(config, path));
    } catch (error) {
      tell("belum-tersimpan", path);
      throw error;
    }
  });
  if (!(await folder.holdsFacts())) return tell("folder-lain");
  tell("membuka");
  await start(config, folder).catch((error) => {
    tell("belum-terbuka");
    throw error;
  });
}

if (picker.showDirectoryPicker) button.addEventListener("click", choose);
else tell("belum-bisa");
button.hidden = !picker.showDirectoryPicker;
