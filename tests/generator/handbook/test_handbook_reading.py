"""The Indonesian pages of the handbook are as easy to read as the site's: short sentences, everyday words."""

from __future__ import annotations

import re

from generator.readability.hard_texts import Text, hard_texts
from generator.readability.thresholds import BARS
from tests.support.fences import FENCE
from tests.support.paths import ROOT

KIND = next(iter(BARS))
FOLDERS = ("editor", "petugas", "teknisi", "rujukan")
PAGES = [ROOT / "docs/index.md", *(path for name in FOLDERS for path in sorted((ROOT / "docs" / name).glob("*.md")))]


def prose(markdown: str) -> list[str]:
    """What a person reads, line by line: no blocks, no code, no signs of Markdown. A cell of a table is a text."""
    plain = re.sub(r"`[^`]*`", "kode", FENCE.sub("", markdown))
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)|<[^>]*>", r"\1", plain)
    cells = (re.sub(r"[*#!=]|^ *(-|\d+\.) |:?-{3,}:?", "", cell).strip() for cell in re.split(r"[\n|]", plain))
    return [cell for cell in cells if cell]


def hard(pages: dict[str, str]) -> list[str]:
    """Every sentence over the bar; abbreviations are the handbook's own business: its readers work with them."""
    found = hard_texts([Text(KIND, name, text) for name, page in pages.items() for text in prose(page)], frozenset())
    return [str(one.problem) for one in found if "singkatan" not in one.problem.found]


def test_pages_for_editors_officers_and_technicians_are_easy_to_read():
    pages = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in PAGES}
    assert len(pages) > len(FOLDERS)
    assert hard(pages) == []


def test_a_long_sentence_and_an_office_word_are_found():
    page = f"# Judul\n\n| a | {' '.join(['kata'] * 30)} |\n\n- Datanglah dalam rangka melapor.\n"
    assert len(hard({"x.md": page})) == 2
    assert prose("## Dua\n\n`kode` [teks](a.md)\n\n```sh\nx\n```\n") == ["Dua", "kode teks"]
