"""Plugins of MkDocs: what was made before, or stands elsewhere, is not made again."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import Any

from generator.cache import Cache, Recent, digest, program

LISTED: Recent[list[str]] = Recent(most=4)
"""Every template of a theme, by its folders."""


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


class KeptHtml:
    """A page goes through Markdown only when it is new.

    A generated page, which holds HTML alone, is known by its words. Whether the links of a hand-written page lead
    anywhere depends on the other pages too. Its title, which may be its first heading, is kept in front of the HTML.
    """

    def __init__(self, cache: Cache) -> None:
        self.cache, self.key, self.pages = cache, "", ""
        self.made: dict[str, bytes] = {}

    def on_files(self, files: Any, **_: Any) -> Any:
        """Which pages there are."""
        self.pages = digest(*sorted(file.src_uri for file in files))
        return files

    def on_page_markdown(self, markdown: str, *, page: Any, **_: Any) -> str:
        """Nothing to turn into HTML where the cache has it."""
        known = (markdown,) if page.meta.get("kind") else (markdown, page.file.src_uri, self.pages)
        self.key = digest(program(), *known)
        return "" if self.cache.has("titled", self.key) else markdown

    def on_page_content(self, html: str, *, page: Any, **_: Any) -> str:
        """The page's HTML as it was kept, or as it was made now."""
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
