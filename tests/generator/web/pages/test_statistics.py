"""`/statistik/`: every number with its counter, its way of counting and its day, and a chart that says the same."""

from __future__ import annotations

import re

from generator.print.chart import CHART, chart_data, write_chart
from generator.shown.sources import SourceIndex
from generator.web.jinja import environment
from generator.web.page import Book
from generator.web.pages import every, statistics
from tests.frozen.facts import TODAY
from tests.support.paths import ROOT
from tests.support.small_facts import frozen


def page() -> str:
    """The Markdown of the page."""
    book = Book(frozen(), TODAY, SourceIndex(frozen()))
    pages = tuple(statistics.pages(book))
    return every.texts_of(book, pages, environment(ROOT / "site_templates", book))["statistik/index.md"]


def test_every_number_stands_in_the_table_with_who_counted_it_how_and_when():
    facts = frozen().statistics
    rows = re.findall(r'<tr><th scope="row">(\d+)</th><td>([\d.]+)</td><td>([^<]*)<', page())
    dates = frozen().words.dates
    assert [(year, number, told.strip()) for year, number, told in rows] == [
        (
            str(count.year),
            count.shown,
            f"{count.counter}, {facts.countings[count.counting].name.lower()}, per {dates.or_text(str(count.on))}",
        )
        for count in facts.counts
    ]


def test_the_chart_says_the_same_to_who_does_not_see_it():
    label = re.search(r'alt="([^"]+)"', page())[1]
    for bar in chart_data(frozen())["bars"]:
        assert f"{bar['year']}, {bar['counting']}: {bar['shown']} orang" in label


def test_only_the_newest_way_of_counting_is_filled():
    facts = frozen().statistics
    newest = facts.countings[list(facts.countings)[-1]].name
    assert {bar["counting"] for bar in chart_data(frozen())["bars"] if bar["filled"]} == {newest}


def test_two_drawings_are_the_same_bytes_and_small(tmp_path):
    drawn = []
    for name in ("one", "two"):
        program = tmp_path / name
        (program / "site_templates").mkdir(parents=True)
        (program / "site_templates/print").symlink_to(ROOT / "site_templates/print")
        write_chart(program, frozen(), program / "docs")
        drawn.append((program / "docs" / CHART).read_bytes())
    assert drawn[0] == drawn[1]
    assert drawn[0].startswith(b"<svg") and b"<script" not in drawn[0]


def test_its_longest_bar_is_its_largest_number(tmp_path):
    bars = chart_data(frozen())["bars"]
    (tmp_path / "site_templates").mkdir()
    (tmp_path / "site_templates/print").symlink_to(ROOT / "site_templates/print")
    write_chart(tmp_path, frozen(), tmp_path / "docs")
    drawing = (tmp_path / "docs" / CHART).read_text(encoding="utf-8")
    widths = [float(x) for x in re.findall(r'd="M 0 0v 15h ([\d.]+)v -15Z', drawing)]
    numbers = [bar["number"] for bar in bars]
    assert len(widths) == len(numbers)
    assert [round(w / max(widths), 3) for w in widths] == [round(n / max(numbers), 3) for n in numbers]


def test_each_of_its_sources_is_in_the_list_at_its_end():
    text = page()
    listed = set(re.findall(r'<li id="(s\d+)">', text))
    assert set(re.findall(r'href="#(s\d+)"', text)) == listed != set()
