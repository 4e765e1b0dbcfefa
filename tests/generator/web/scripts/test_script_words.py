"""What the scripts say: sentences of data/words, which the build puts in the place of their names."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.facts.words.every import Words
from generator.setup.steps import SetupError
from generator.web.scripts import bundle
from generator.web.scripts.bundle import FOLDER, bundles
from tests.support.look_up import WORDS
from tests.support.paths import ROOT

SAID_BY_SCRIPTS = ("checker_screens", "checker_verdict", "company_look_up", "meeting_tools", "search_page")


def changed(words: Words, old: str, new: str) -> Words:
    """`words` with one sentence of the screens written anew."""
    text = words.checker_screens.model_dump_json()
    assert text.count(old) == 1
    screens = type(words.checker_screens).model_validate_json(text.replace(old, new))
    return Words(**vars(words) | {"checker_screens": screens})


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with the scripts and what joins them."""
    shutil.copytree(ROOT / FOLDER, tmp_path / FOLDER)
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    return tmp_path


def test_a_sentence_stands_where_its_name_was():
    old, new = WORDS.checker_screens.screens.again, 'Mulai "dari" awal, \\ lagi'
    codes = bundles(ROOT, changed(WORDS, f'"{old}"', '"Mulai \\"dari\\" awal, \\\\ lagi"'))
    assert old not in codes["checker"] and "WORDS." not in codes["checker"]
    assert any(quoted in codes["checker"] for quoted in ("'Mulai \"dari\" awal, \\\\ lagi'", 'Mulai \\"dari\\" awal'))
    assert new not in codes["quiz"]


def test_a_word_that_nobody_wrote_stops_the_build(project):
    path = project / FOLDER / "meeting" / "quiz.js"
    path.write_text(path.read_text(encoding="utf-8").replace("quiz.score", "quiz.skor"), encoding="utf-8")
    with pytest.raises(SetupError, match=r"words that data/words has not: WORDS\.meeting_tools\.quiz\.skor$"):
        bundles(project, WORDS)


@pytest.mark.parametrize("file", SAID_BY_SCRIPTS)
def test_every_sentence_for_scripts_is_said(file):
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / FOLDER).rglob("*.js"))
    said = {name for name, _ in bundle._sentences(WORDS) if name.startswith(f"WORDS.{file}.")}
    assert said and sorted(name for name in said if name not in code) == []
