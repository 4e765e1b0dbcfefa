"""Families of facts that the pages cannot do without."""

from __future__ import annotations

from pathlib import Path

from generator.loading.places import FOLDERS, MAY_BE_EMPTY
from generator.problems import Problem


def missing_families(root: Path) -> list[Problem]:
    """A problem for each folder of `root/data` without a file, which would else show as broken links of pages."""
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
