"""Style sheets: parts come in the order in which the sheet names them, and every part is named."""

from __future__ import annotations

import re

import pytest

from generator.web.styles import FOLDER, PART, style_sheet, write_styles
from tests.support.paths import ROOT

MOVING = re.compile(r"(?:^|[;{\s])(?:animation|transition|scroll-behavior)[\w-]*\s*:|@keyframes")
ASKED = "prefers-reduced-motion"


def test_parts_stand_in_the_place_of_their_names(tmp_path):
    folder = tmp_path / FOLDER
    (folder / "a").mkdir(parents=True)
    (folder / "a.css").write_text('@import "a/two.css";\np {}\n@import "a/one.css";\n', encoding="utf-8")
    (folder / "a" / "one.css").write_text("one {}\n", encoding="utf-8")
    (folder / "a" / "two.css").write_text("two {}\n", encoding="utf-8")
    write_styles(tmp_path, tmp_path / "docs")
    assert [path.name for path in (tmp_path / "docs" / "css").iterdir()] == ["a.css"]
    assert (tmp_path / "docs" / "css" / "a.css").read_text(encoding="utf-8") == "two {}\np {}\none {}\n"


def test_a_part_that_is_not_there_stops_the_build(tmp_path):
    sheet = tmp_path / "a.css"
    sheet.write_text('@import "a/none.css";\n', encoding="utf-8")
    with pytest.raises(FileNotFoundError, match="none"):
        style_sheet(sheet)


def test_every_part_is_named_and_none_twice_in_a_sheet():
    sheets = [PART.findall(sheet.read_text("utf-8")) for sheet in (ROOT / FOLDER).glob("*.css")]
    parts = {path.relative_to(ROOT / FOLDER).as_posix() for path in (ROOT / FOLDER).glob("*/*.css")}
    assert parts and set().union(*sheets) == parts
    assert all(len(named) == len(set(named)) for named in sheets)
    assert "@import" not in "".join(style_sheet(sheet) for sheet in (ROOT / FOLDER).glob("*.css"))


def moves(style):
    """Whether a sheet moves something without having asked who would rather that nothing did."""
    return bool(MOVING.search(style)) and ASKED not in style


def test_nothing_moves_for_who_would_rather_that_nothing_did():
    sheets = {path.name: style_sheet(path) for path in (ROOT / FOLDER).glob("*.css")}
    assert [name for name, style in sheets.items() if moves(style)] == []
    assert moves("p { transition: color 1s; }") and moves("html{scroll-behavior:smooth}") and not moves("p { top: 0 }")
    assert not moves(f"@media ({ASKED}: no-preference) {{ p {{ animation: a 1s; }} }}")


def test_no_rule_is_lost_on_old_phones_for_the_way_it_is_written():
    """Before Chrome 88 and Safari 14 a rule with :is() or :where() counts for nothing; slides are shown on computers."""
    sheets = {path.name: path.read_text("utf-8") for path in (ROOT / FOLDER).rglob("*.css")}
    young = {name for name, style in sheets.items() if re.search(r":(?:is|where)\(", style)}
    assert young == {"slides.css"}
