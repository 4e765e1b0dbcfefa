"""Plugins of MkDocs: what was made before, or stands elsewhere, is not made again."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

from generator.cache import Cache, Recent, digest, program

LISTED: Recent[list[str]] = Recent(most=4)
"""Every template of a theme, by its folders."""

GENERATED = re.compile(r"---\n(?:.+\n)*?kind: ")
"""Begins a page that holds HTML alone; a hand-written one is of no kind."""

Written = tuple[str, str, str]
"""What a page is made from: a digest of its frame and of the pages there are, its file and its Markdown."""
Shown = tuple[str, str]
"""Where a page stands below the site, and its HTML."""
MADE: dict[Written, Shown] = {}
"""The pages of the last build of this process."""


class Linked:
    """What the build has just written beside the pages is not written a second time."""

    def on_files(self, files: Any, *, config: Any) -> Any:
        """Files of the theme are copied: what stands in `site` is changed in place later, and they are the source."""
        for file in files:
            if file.src_dir == config["docs_dir"] and not file.is_documentation_page():
                file.copy_file = partial(_linked, Path(file.abs_src_path), Path(file.abs_dest_path))
        return files


def _linked(source: Path, place: Path, dirty: bool = False) -> None:
    """One more name for the file, as a copy where the disk knows no second names."""
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        place.hardlink_to(source)
    except OSError:
        shutil.copyfile(source, place)


class Listed:
    """The folders of the theme, which hold thousands of drawings, are listed once: a new theme has a new process."""

    def on_config(self, config: Any) -> Any:
        """Templates are listed by the environment that the theme makes."""
        theme, made = config.theme, config.theme.get_env
        theme.get_env = lambda: _listing_once(made(), tuple(theme.dirs))
        return config


def _listing_once(env: Any, folders: tuple[str, ...]) -> Any:
    listed = env.list_templates
    env.list_templates = lambda filter_func: LISTED.get(folders, lambda: list(listed(filter_func=filter_func)))
    return env


class InMemory:
    """Pages that stand in no folder: their Markdown (`texts`, by file) comes from the build, and HTML goes back to it.

    A page that stays as it was, in the same `frame` and among the same pages, goes through MkDocs once in a process.
    """

    def __init__(self, texts: Mapping[str, str], frame: str) -> None:
        together = digest(frame, *sorted(texts))
        self.texts, self.keys = texts, {name: (together, name, text) for name, text in texts.items()}
        self.html: dict[str, str] = {}
        self.made: dict[Written, Shown] = {}

    def on_files(self, files: Any, *, config: Any) -> Any:
        """Adds the pages that are new; all of them where a hand-written one is, because it may link to any."""
        new = [name for name, key in self.keys.items() if key not in MADE]
        if not all(GENERATED.match(self.texts[name]) for name in new):
            new = list(self.texts)
        self.made = {self.keys[name]: MADE[self.keys[name]] for name in self.texts.keys() - set(new)}
        self.html = dict(self.made.values())
        for name in new:
            files.append(File.generated(config, name, content=self.texts[name]))
        return files

    def on_post_page(self, output: str, *, page: Any, **_: Any) -> str:
        """Takes a page; what is empty, MkDocs does not write."""
        shown = page.file.dest_uri, output
        self.made[self.keys[page.file.src_uri]] = shown
        self.html |= [shown]
        return ""

    def on_post_template(self, output_content: str, *, template_name: str, **_: Any) -> str:
        """Takes a page of the theme's own; its map of the site is not ours."""
        self.html |= {template_name: output_content} if template_name.endswith(".html") else {}
        return ""

    def keep(self) -> None:
        """Keeps what was made for the next build: this one was warned of nothing."""
        MADE.clear()
        MADE.update(self.made)


class KeptHtml:
    """A page goes through Markdown only when it is new, and a generated one, which holds HTML alone, never.

    Whether the links of a hand-written page lead anywhere depends on the other pages too. Its title, which may be its
    first heading, is kept in front of the HTML.
    """

    def __init__(self, cache: Cache) -> None:
        self.cache, self.key, self.pages, self.html = cache, "", "", ""
        self.made: dict[str, bytes] = {}

    def on_files(self, files: Any, **_: Any) -> Any:
        """Which pages there are."""
        self.pages = digest(*sorted(file.src_uri for file in files))
        return files

    def on_page_markdown(self, markdown: str, *, page: Any, **_: Any) -> str:
        """Nothing to turn into HTML where it is HTML already, or where the cache has it."""
        self.html = markdown.strip() if page.meta.get("kind") else ""
        self.key = digest(program(), markdown, page.file.src_uri, self.pages)
        return "" if self.html or self.cache.has("titled", self.key) else markdown

    def on_page_content(self, html: str, *, page: Any, **_: Any) -> str:
        """The page's HTML as it was generated, as it was kept, or as it was made now."""
        if self.html:
            return self.html
        if self.cache.has("titled", self.key):
            title, _newline, html = self.cache.get("titled", self.key, html.encode).decode().partition("\n")
            page.meta.setdefault("title", title)
        else:
            self.made[self.key] = f"{page.title}\n{html}".encode()
        return html

    def keep(self) -> None:
        """Keeps what was made for the next build: this one was warned of nothing."""
        for key, html in self.made.items():
            self.cache.get("titled", key, partial(bytes, html))
