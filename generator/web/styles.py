"""Style sheets: each is one file of the site, though its parts stand in files of their own, one for each noun."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path("site_templates") / "styles"
PART = re.compile(r'^@import "([\w/.-]+)";\n', re.MULTILINE)
"""A sheet in FOLDER names its parts so, in the order in which they count."""


def write_styles(root: Path, docs: Path) -> None:
    """Writes every style sheet of the project `root` to `docs/css`. Raises OSError for a part that is not there."""
    (docs / "css").mkdir(parents=True, exist_ok=True)
    for sheet in sorted((root / FOLDER).glob("*.css")):
        (docs / "css" / sheet.name).write_text(style_sheet(sheet), encoding="utf-8")


def style_sheet(sheet: Path) -> str:
    """The text of `sheet` with each of its parts in its place."""
    text = sheet.read_text(encoding="utf-8")
    return PART.sub(lambda found: (sheet.parent / found[1]).read_text(encoding="utf-8"), text)
