"""Folders that are made once in each test process and are as they were made whenever a test asks: most change little."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_IMODE

import pytest

LONG_AGO = 10**9 * 1_577_836_800
"""When every file of a kept folder was written last: whatever writes it again is newer."""

Stamp = tuple[str, int, int, int]
"""Of a file, folder or link: what it is, its mode, when it was written last, its size."""


def stamps(folder: Path) -> dict[str, Stamp]:
    """Everything below `folder`, parents first; links are not followed."""
    found: dict[str, Stamp] = {}
    with os.scandir(folder) as inside:
        for entry in inside:
            told = entry.stat(follow_symlinks=False)
            if entry.is_dir(follow_symlinks=False):
                found[entry.name] = ("folder", S_IMODE(told.st_mode), 0, 0)
                found |= {f"{entry.name}/{name}": stamp for name, stamp in stamps(Path(entry.path)).items()}
            else:
                kind = "link" if entry.is_symlink() else "file"
                found[entry.name] = (kind, S_IMODE(told.st_mode), told.st_mtime_ns, told.st_size)
    return found


@dataclass
class Kept:
    """`folder` as it is now, which `restore` brings back: what was changed, what is gone, what is new."""

    folder: Path
    made: dict[str, Stamp] = field(default_factory=dict)
    held: dict[str, bytes | str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, (kind, *_) in stamps(self.folder).items():
            path = self.folder / name
            if kind != "folder":
                self.held[name] = str(path.readlink()) if kind == "link" else path.read_bytes()
                os.utime(path, ns=(LONG_AGO, LONG_AGO), follow_symlinks=False)
        self.made = stamps(self.folder)

    def restore(self) -> Path:
        """The folder, as it was made."""
        now = stamps(self.folder)
        for name, stamp in now.items():
            if self.made.get(name, ("", 0))[:1] != stamp[:1]:
                _removed(self.folder / name)
        for name, stamp in self.made.items():
            if now.get(name) != stamp:
                self._again(name, stamp)
        return self.folder

    def _again(self, name: str, stamp: Stamp) -> None:
        path, (kind, mode, *_) = self.folder / name, stamp
        if kind == "folder":
            path.mkdir(exist_ok=True)
        elif kind == "file":
            path.write_bytes(self.held[name])  # type: ignore[arg-type]
        else:
            path.unlink(missing_ok=True)
            path.symlink_to(self.held[name])  # type: ignore[arg-type]
        if kind != "link":
            path.chmod(mode)
        if kind != "folder":
            os.utime(path, ns=(LONG_AGO, LONG_AGO), follow_symlinks=False)


def _removed(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


@pytest.fixture(scope="session")
def kept_folders() -> dict[object, Kept]:
    """Every kept folder of this process, by what made it."""
    return {}


@pytest.fixture
def made_once(kept_folders, tmp_path_factory) -> Callable[[Callable[[Path], object]], Path]:
    """`made_once(make)`: the folder that `make(folder)` filled when it was asked for first in this process, as it was then."""

    def folder(make: Callable[[Path], object]) -> Path:
        if make not in kept_folders:
            around = tmp_path_factory.mktemp("tetap")
            (around / "proyek").mkdir()
            make(around / "proyek")
            kept_folders[make] = Kept(around)
        # what a test laid beside it goes, too
        return kept_folders[make].restore() / "proyek"

    return folder
