"""The pages of regions lead only to what the site has."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.facts.model import Model
from generator.meeting.files import MeetingFile
from generator.shown.sources import SourceIndex, page_id
from generator.web.jinja import environment
from generator.web.page import Book
from generator.web.pages import every, help_and_regions
from tests.frozen.facts import TODAY
from tests.support import real_facts
from tests.support.paths import ROOT
from tests.support.small_facts import frozen, model


def region_page(folder: Path, facts: Model, meeting: tuple[MeetingFile, ...]) -> str:
    """The Markdown of the first region's page."""
    book = Book(facts, TODAY, SourceIndex(facts), meeting=meeting)
    every.write_pages(tuple(help_and_regions.pages(book)), environment(ROOT / "site_templates", book), folder)
    return (folder / "wilayah" / page_id(next(iter(facts.regions))) / "index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("kit", "files", "leads"), [(1, 1, True), (1, 0, False), (0, 1, False)])
def test_a_region_leads_to_the_meeting_when_there_is_a_kit_and_its_files(tmp_path, kit, files, leads):
    facts = frozen()
    region = next(iter(facts.regions))
    made = (MeetingFile(region, "slide", "Slide", "Slide uji", "pdf", "cetak/slide.pdf", 1),)
    text = region_page(tmp_path, model(kits=real_facts.model().kits if kit else {}), made if files else ())
    assert (f"sosialisasi/{page_id(region)}/" in text) is leads
