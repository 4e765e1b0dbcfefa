"""Families of facts that the pages cannot do without."""

from __future__ import annotations

from pathlib import Path

from generator.loading.places import FOLDERS, MAY_BE_EMPTY
from generator.loading.register import DECISIONS
from generator.problems import Problem


def missing_families(root: Path) -> list[Problem]:
    """A problem for each folder of `root/data` without a file, which would else show as broken links of pages."""
    return [*_folders(root), *_registers(root)]


def _registers(root: Path) -> list[Problem]:
    """Copies of the register that name no company: every company would be said not to be on the list."""
    lists = [path for path in sorted((root / "data" / "agencies").glob("*.csv")) if path.name != DECISIONS]
    return [
        Problem(
            f"data/agencies/{path.name}",
            0,
            "",
            "daftar tanpa satu pun P3MI",
            "judul kolom dan paling sedikit satu baris",
            "Kembalikan isinya.",
        )
        for path in lists
        if path.is_file() and not path.read_bytes().strip().count(b"\n")
    ]


def _folders(root: Path) -> list[Problem]:
    return [
        Problem(
            f"data/{folder}",
            0,
            "",
            "folder tanpa berkas .yml" if (root / "data" / folder).is_dir() else "folder yang hilang",
            "folder dengan paling sedikit satu berkas .yml",
            "Kembalikan isinya.",
        )
        for folder in FOLDERS
        if folder not in MAY_BE_EMPTY and not any((root / "data" / folder).glob("*.yml"))
    ]
