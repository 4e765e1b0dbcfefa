"""Turns pages in memory, and the files in `_build/docs`, into a finished folder that replaces `site/` in one go."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any, cast

import psutil

from generator.cache import made
from generator.problems import DataProblems, Problem
from generator.setup.steps import only_one
from generator.site.mkdocs_plugins import InMemory, KeptHtml, Linked, Listed

UNFINISHED = ".site-"
"""Begins the name of the folder in which a build works; the number of its process follows."""
REPLACED = "-lama"
"""Ends the name of the old site, in that folder, while the new one takes its place."""


def run_mkdocs(
    config_file: Path,
    docs: Path,
    out: Path,
    extra: Mapping[str, Any] | None = None,
    kept: Sequence[InMemory | KeptHtml] = (),
    **more: str,
) -> None:
    """MkDocs, strict, from `docs` into `out`. `extra` reaches the theme, `more` replaces keys of `config_file`.

    `kept`: who has what was made before, and keeps what is made now. Raises DataProblems with every warning.
    """
    # an advertisement for another program otherwise stands among the messages
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort, ConfigurationError

    with _heard() as heard:
        try:
            config = load_config(str(config_file), docs_dir=str(docs), site_dir=str(out), strict=True, **more)
            config["extra"] = extra or config["extra"]
            for plugin in (*kept, Linked(), Listed()) if kept else ():
                config.plugins[type(plugin).__name__] = cast("Any", plugin)
            build(config)
            for plugin in kept:
                plugin.keep()
        except (Abort, ConfigurationError) as error:
            raise DataProblems(_problems(config_file.name, heard, str(error))) from None


class _Listener(logging.Handler):
    """Keeps what MkDocs warns of, instead of printing it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


@contextmanager
def _heard() -> Iterator[list[str]]:
    logger, listener = logging.getLogger("mkdocs"), _Listener()
    before = logger.propagate
    logger.addHandler(listener)
    logger.propagate = False
    try:
        yield listener.heard
    finally:
        logger.removeHandler(listener)
        logger.propagate = before


def _problems(file: str, heard: list[str], last: str) -> list[Problem]:
    messages = [" ".join(text.split()) for text in heard] or [last]
    return [Problem(file, 0, "", f"peringatan MkDocs: {text}", "halaman tanpa peringatan") for text in messages]


LOCK = "build.lock"
BUSY = "Situs sedang dibuat oleh perintah lain di folder ini. Ditunggu sampai selesai ..."


def alone(work: Path) -> AbstractContextManager[None]:
    """Lets builds that share the folder `work` wait for each other, and says so. Raises OSError."""
    return only_one(made(work) / LOCK, BUSY)


_LATER: ContextVar[list[Path] | None] = ContextVar("_LATER", default=None)
"""What is still to be deleted, where somebody has put that off."""


@contextmanager
def deleting_later() -> Iterator[None]:
    """What builds no longer need inside goes at the end: who waits for a site need not wait for that as well."""
    folders: list[Path] = []
    before = _LATER.set(folders)
    try:
        yield
    finally:
        _LATER.reset(before)
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def fresh_folder(root: Path, used: Path | None = None) -> Iterator[Path]:
    """A folder in `root`, beside the site, gone afterwards: empty, but for the folder `used`, which goes with it.

    What a build left that was killed goes first.
    """
    _sweep(root)
    root.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{UNFINISHED}{os.getpid()}-", dir=root))
    folder.chmod(0o755)
    if used and used.exists() and used.is_relative_to(root):  # elsewhere may be another disk
        used.rename(folder / used.name)
    try:
        yield folder
    finally:
        later = _LATER.get()
        if later is None:
            shutil.rmtree(folder, ignore_errors=True)
        else:
            later.append(folder)


def put_in_place(new: Path, site: Path) -> None:
    """`new`, in a fresh folder, becomes `site`, which goes with that folder.

    Should that fail, the old `site` is put back and OSError raised.
    """
    old = new.with_name(f"{site.name}{REPLACED}")
    if site.exists():
        site.rename(old)
    try:
        new.rename(site)
    except OSError:
        if old.exists():
            old.rename(site)
        raise


def _sweep(root: Path) -> None:
    """Takes away what builds left that run no longer; a site that one of them had just moved aside comes back."""
    for folder in root.glob(f"{UNFINISHED}*"):
        number = folder.name.removeprefix(UNFINISHED).partition("-")[0]
        # numbers of processes are given away again: the one that has this one's was killed
        if number.isdecimal() and int(number) != os.getpid() and psutil.pid_exists(int(number)):
            continue
        for old in folder.glob(f"*{REPLACED}"):
            if not (site := root / old.name.removesuffix(REPLACED)).exists():
                old.rename(site)
        shutil.rmtree(folder, ignore_errors=True)
