"""Style sheets: each is one file of the site, though its parts stand in files of their own, one for each noun."""

from __future__ import annotations

import re
from pathlib import Path

from generator.facts.face import Colours

FOLDER = Path("site_templates") / "styles"
PART = re.compile(r'^@import "([\w/.-]+)";\n', re.MULTILINE)
"""A sheet in FOLDER names its parts so, in the order in which they count."""


EVERYWHERE = "every_page.css"
"""The sheet of every page, which ends with what a site of one's own looks like."""
LOGO = ".merek img{flex:none;width:32px;height:32px}\n"
OWN = {
    ".kepala": "border-bottom-color",
    ".tombol:not(.kedua),.jalur>li::after": "background-color",
    ".jalur>li::before": "border-color",
    "a:not([class])": "color",
}
"""What takes a site's own colour. What green says of an answer, a status or a company stays green."""


def write_styles(root: Path, docs: Path, colours: Colours | None = None, *, drawn: bool = False) -> None:
    """Writes every style sheet of the project `root` to `docs/css`. Raises OSError for a part that is not there.

    `colours`: the site's own; `drawn`: it has a drawing of its own beside its name.
    """
    (docs / "css").mkdir(parents=True, exist_ok=True)
    for sheet in sorted((root / FOLDER).glob("*.css")):
        more = _own(colours, drawn) if sheet.name == EVERYWHERE else ""
        (docs / "css" / sheet.name).write_text(style_sheet(sheet) + more, encoding="utf-8")


def _own(colours: Colours | None, drawn: bool) -> str:
    return (own_colours(colours) if colours else "") + (LOGO if drawn else "")


def own_colours(colours: Colours) -> str:
    """The rules for a site with its own colours; on paper all is black."""
    parts = (("light", colours.light), ("dark", colours.dark))
    rules = "".join(
        f"@media screen and (prefers-color-scheme:{scheme})"
        f"{{{''.join(f'{where}{{{what}:{colour}}}' for where, what in OWN.items())}}}"
        for scheme, colour in parts
    )
    return rules + "\n"


def style_sheet(sheet: Path) -> str:
    """The text of `sheet` with each of its parts in its place."""
    text = sheet.read_text(encoding="utf-8")
    return PART.sub(lambda found: (sheet.parent / found[1]).read_text(encoding="utf-8"), text)
