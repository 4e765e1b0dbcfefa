"""What Material writes, made to fit the site's rules: no script inside a page, and nothing that no page asks for."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
SCRIPTS = "assets/javascripts"
ENGLISH = ("decisions", "engineering")
ARTICLE = '<article class="md-content__inner'
UNUSED = ("404.html", "sitemap.xml", "sitemap.xml.gz", "assets/javascripts/lunr")
"""The site has a page for lost visitors and a map of its own; the stemmers are for languages nobody writes here."""


def fit(out: Path) -> None:
    """Changes the built folder `out` in place: scripts into files, what no page asks for away, English told as such."""
    for name in UNUSED:
        path = out / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    for path in sorted(out.rglob("*.map")):
        path.unlink()
    for path in sorted(out.rglob("*.html")):
        _move_scripts(out, path)
    for path in sorted(path for name in ENGLISH for path in (out / name).rglob("*.html")):
        _say_english(path)


def _say_english(page: Path) -> None:
    """The frame speaks Indonesian; a screen reader must hear that what it holds is English."""
    html = page.read_text(encoding="utf-8")
    page.write_text(html.replace(ARTICLE, ARTICLE.replace(" ", ' lang="en" ', 1), 1), encoding="utf-8")


def _move_scripts(out: Path, page: Path) -> None:
    """Each script of `page` becomes a file named by its content, asked for at the same place: it runs as before."""
    up = "../" * (len(page.relative_to(out).parts) - 1)

    def moved(found: re.Match[str]) -> str:
        code = found[1].encode("utf-8")
        name = f"{SCRIPTS}/page.{hashlib.sha256(code).hexdigest()[:12]}.js"
        (out / name).write_bytes(code)
        return f'<script src="{up}{name}"></script>'

    page.write_text(INLINE.sub(moved, page.read_text(encoding="utf-8")), encoding="utf-8")
