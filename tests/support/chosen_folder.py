"""A folder of this machine as the one that somebody chooses in the browser's own window, which no test can open."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

HANDLES = """
const at = (path, name) => (path ? `${path}/${name}` : name);
const missing = () => new DOMException("missing", "NotFoundError");
const folder = (path, name) => ({
  kind: "directory",
  name,
  async *entries() {
    for (const [one, kind] of await window.listed(path)) {
      yield [one, kind === "directory" ? folder(at(path, one), one) : file(at(path, one), one)];
    }
  },
  async getDirectoryHandle(one) {
    if ((await window.kindOf(at(path, one))) !== "directory") throw missing();
    return folder(at(path, one), one);
  },
  async getFileHandle(one, options) {
    if (!options?.create && (await window.kindOf(at(path, one))) !== "file") throw missing();
    return file(at(path, one), one);
  },
});
const file = (path, name) => ({
  kind: "file",
  name,
  async getFile() {
    if ((await window.kindOf(path)) !== "file") throw missing();
    return new File([await window.textOf(path)], name);
  },
  async createWritable() {
    let text = "";
    return { async write(more) { text += more; }, async close() { await window.written(path, text); } };
  },
});
window.showDirectoryPicker = async () => folder("", "proyek");
"""


def choose(page: Page, root: Path) -> list[str]:
    """Whoever is asked for a folder on `page` chooses `root`. Fills the list with the paths that are written."""
    written: list[str] = []

    def write(path: str, text: str) -> None:
        written.append(path)
        (root / path).write_text(text, encoding="utf-8")

    page.expose_function("listed", lambda path: [[one.name, _kind(one)] for one in sorted((root / path).iterdir())])
    page.expose_function("kindOf", lambda path: _kind(root / path))
    page.expose_function("textOf", lambda path: (root / path).read_text(encoding="utf-8"))
    page.expose_function("written", write)
    page.add_init_script(HANDLES)
    return written


def _kind(path: Path) -> str:
    return "directory" if path.is_dir() else "file" if path.is_file() else ""
