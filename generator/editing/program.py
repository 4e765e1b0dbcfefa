"""The editor's program: Sveltia CMS in Indonesian, joined into one module that asks nobody but the site."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from generator.licences.packages import EDITOR, ROOT
from generator.setup.editor import fetch_editor, have_editor
from generator.setup.steps import SetupError
from generator.web.finish.minify import esbuild

SCRIPTS = Path("site_templates") / "scripts" / "editing"
LANGUAGE = "es2022"
"""Only browsers that can open a folder run it, and they are young."""
MENDED = (
    # its only language is ours; the others would come from elsewhere
    (r"=`en-US`,([$\w]+)=`[\w,-]+`\.split\(`,`\)", r"=`id`,\1=[`id`]", 1),
    # our words over its own
    (r"\{\.\.\.([$\w]+),_sui:([$\w]+)\}\)", r"globalThis.inOurWords({...\1,_sui:\2}))", 1),
    # the site's policy lets no page write style elements or attributes
    (
        r"let e=([$\w]+)\(`style`\);e\.id=t\.hash,e\.textContent=t\.code,",
        r"let e=\1(`meta`);e.id=t.hash,globalThis.dressed(t.code),",
        1,
    ),
    (r'<svelte-css-wrapper style="display: contents"', "<svelte-css-wrapper", 8),
    # facts hold no pictures: without a folder for them there is no page of them
    (r"n===void 0&&![$\w]+\(e\)&&a\.add\([$\w]+\(`config\.error\.missing_media_folder`\)\),", "", 1),
    # a sign of our own, and none made from it for the desktop
    (r"`data:image/svg\+xml;base64,\$\{btoa\([$\w]+\)\}`", "`logo.svg`", 1),
    (r"let e=await fetch\(t\);if\(!e\.ok\)throw Error\(`Failed to fetch logo`\)", "let e=await Promise.reject()", 1),
)
"""What is changed in the program, and in how many places: patterns of what stands there, and ours."""
FROM_AFAR = r"https://cdn\.jsdelivr\.net/fontsource/fonts/([\w-]+)(?::vf)?@[\w./-]+\.woff2"
"""Where it would fetch its typefaces."""
UNUSED = ("exifr", "immutable", "leaflet", "svgo", "terra-draw", "terra-draw-leaflet-adapter", "turndown")
"""What it would load later for what no form here has: pictures, maps, rich text."""


def write_program(root: Path, folder: Path) -> None:
    """Writes `sveltia-cms.js`, `editor.js` and the typefaces into `folder`. Raises SetupError."""
    for name, content in _program(root).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


@lru_cache(maxsize=1)
def _program(root: Path) -> dict[str, bytes]:
    """Its files by name: they follow from this program and the lock alone."""
    if not have_editor(ROOT):
        fetch_editor(ROOT)
    source = EDITOR / "node_modules" / "@sveltia" / "cms" / "npm"
    fonts = {f"assets/{path.name}": path.read_bytes() for path in sorted((source / "assets").glob("*.woff2"))}
    with tempfile.TemporaryDirectory() as made:
        copied, joined = Path(made) / "npm", Path(made) / "joined"
        shutil.copytree(source, copied, ignore=shutil.ignore_patterns("*.map", "*.wasm"))
        program = copied / "index.js"
        names = [name.removeprefix("assets/") for name in fonts]
        program.write_text(mended(program.read_text(encoding="utf-8"), names), encoding="utf-8")
        _join(root, f"sveltia-cms={program}", joined, *(f"--external:{name}" for name in _left_out(copied)))
        _join(root, f"editor={root / SCRIPTS / 'main.js'}", joined, "--external:./sveltia-cms.js")
        return fonts | {path.name: path.read_bytes() for path in joined.glob("*.js")}


def mended(program: str, fonts: Sequence[str]) -> str:
    """The program with MENDED and its `fonts` (names of files) beside it; SetupError where it is not as expected."""
    for pattern, ours, places in MENDED:
        program = _replaced(program, pattern, ours, places)
    return _replaced(program, FROM_AFAR, lambda found: f"assets/{_font(found[1], fonts)}", len(fonts))


def _replaced(program: str, pattern: str, ours: str | Callable[[re.Match[str]], str], places: int) -> str:
    program, count = re.subn(pattern, ours, program)
    if count != places:
        raise SetupError(f"The editor of facts is another than was expected: {pattern} fits {count} places.")
    return program


def _font(name: str, fonts: Sequence[str]) -> str:
    return next(font for font in fonts if font.startswith(f"{name}-"))


def _left_out(folder: Path) -> list[str]:
    chunks = [f"./chunks/{path.name}" for path in sorted((folder / "chunks").glob("*.js"))]
    later = [name for name in chunks if not name.startswith("./chunks/react-B")]
    return ["../locales/*", "@shikijs/*", *(f"{name}*" for name in UNUSED), *later]


def _join(root: Path, entry: str, folder: Path, *how: str) -> None:
    if said := esbuild(
        root, entry, f"--outdir={folder}", "--bundle", "--format=esm", "--minify", *how, language=LANGUAGE
    ):
        raise SetupError("The editor of facts could not be joined:\n" + said)
