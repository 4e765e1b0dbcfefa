"""No test is tied to today's facts: names, days and counts are read from the model, and looked for in a parse tree."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.paths import ROOT
from tests.support.real_facts import model
from tests.support.welds import Facts

WORDS_OF_PEOPLE = {
    "tests/adverts/test_levels.py": "advertisements as people write them",
    "tests/generator/command/test_batch_output.py": "an advertisement as people write it",
    "tests/adverts/test_reading_texts.py": "advertisements as people write them",
    "tests/checker/advert/test_phrases.py": "advertisements as people write them",
    "tests/checker/advert/test_words.py": "spellings in advertisements",
    "tests/support/search_queries.py": "what people type, and where it must lead",
    "tests/generator/readability/test_privacy.py": "sentences with the names of places",
}
"""Texts in which a name is a word, with the reason."""


@pytest.fixture(scope="module")
def facts() -> Facts:
    return Facts(model())


def test_no_test_names_a_fact_of_today(facts):
    paths = [path for path in (ROOT / "tests").rglob("*.py") if "frozen" not in path.relative_to(ROOT).parts]
    found = {path.relative_to(ROOT).as_posix(): [*facts.welds(path, ROOT)] for path in paths}
    tied = {name: welds for name, welds in found.items() if welds}
    assert [str(weld) for name, welds in tied.items() if name not in WORDS_OF_PEOPLE for weld in welds] == []
    assert WORDS_OF_PEOPLE.keys() <= set(tied), "no longer tied"


def ties() -> list[str]:
    """Lines that tie a test to the facts of today, one of each kind."""
    today, region = model(), next(iter(model().regions.values()))
    day = today.register.as_of
    return [
        f"assert len(rows) == {len(today.agencies)}",
        f"visit({'negara/' + next(iter(today.countries)) + '/'!r})",
        f"assert {region.short!r} in text",
        f"find({max((agency.name for agency in today.agencies), key=len).lower()!r})",
        f"DAY = date({day.year}, {day.month}, {day.day})",
        f"assert status == 'terdaftar per {day.isoformat()}'",
    ]


@pytest.mark.parametrize("tie", ties())
def test_such_a_tie_would_be_seen(facts, tmp_path, tie):
    path: Path = tmp_path / "test_x.py"
    path.write_text(f'"""{tie}"""\n{tie}\n', encoding="utf-8")
    assert [weld.line for weld in facts.welds(path, tmp_path)] == [2]


@pytest.mark.parametrize(
    "free", ["assert len(rows) == 3", 'tap("perekrut", "p3mi")', '"""Words for people: Negeri."""']
)
def test_what_is_free_is_left_alone(facts, tmp_path, free):
    path: Path = tmp_path / "test_x.py"
    path.write_text(f"{free}\n", encoding="utf-8")
    assert [*facts.welds(path, tmp_path)] == []
