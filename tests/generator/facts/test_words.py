"""Words of visitors: what a file lacks, has too much, or has a wrong hole in is told with its line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.facts.words.every import FILES
from generator.loading.load import load_model, load_words
from generator.problems import DataProblems
from tests.frozen.facts import FACTS
from tests.support.paths import ROOT

COMPANY = "data/words/company.yml"
LINE = "  tidak: Nama ini tidak ada di daftar per {day}."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the frozen facts."""
    shutil.copytree(FACTS / "data", tmp_path / "data")
    return tmp_path


def said(folder: Path, old: str, new: str) -> list[str]:
    """What the loader says of company.yml with `old` replaced; `<n>` stands for the line of the change."""
    path = folder / COMPANY
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 1
    with pytest.raises(DataProblems) as caught:
        load_model(folder)
    return [str(problem).replace(f":{line} ", ":<n> ") for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            LINE,
            LINE.replace("{day}", "{dya}"),
            f"{COMPANY}:<n> meaning.tidak: ditemukan isian {{dya}}; seharusnya hanya isian {{day}}."
            " Maksud Anda '{day}'?",
        ),
        (
            LINE,
            LINE.replace("per {day}", "hari ini"),
            f"{COMPANY}:<n> meaning.tidak: ditemukan kalimat tanpa {{day}}; seharusnya isian {{day}}."
            " Program mengisinya; tulis persis begitu.",
        ),
        (
            LINE,
            LINE.replace("{day}", "{day"),
            f"{COMPANY}:<n> meaning.tidak: ditemukan kurung kurawal yang bukan isian; seharusnya isian seperti {{day}}.",
        ),
        (
            LINE,
            LINE.replace("{day}", "{day.year}"),
            f"{COMPANY}:<n> meaning.tidak: ditemukan kurung kurawal yang bukan isian; seharusnya isian seperti {{day}}.",
        ),
        (
            "  similar: Nama ini mirip",
            "  similar: Nama {ini} mirip",
            f"{COMPANY}:<n> advice.similar: ditemukan isian {{ini}};"
            " seharusnya kalimat tanpa isian dalam kurung kurawal.",
        ),
        (
            "  cabang: ",
            "  cabangg: ",
            f"{COMPANY}:<n> decisions.cabangg: ditemukan kunci 'cabangg'; seharusnya kunci yang dikenal."
            " Maksud Anda 'cabang'?",
        ),
    ],
)
def test_a_mistake_in_the_words_is_one_line(folder, old, new, message):
    assert said(folder, old, new) == [message]


def test_a_missing_sentence_is_told(folder):
    text = (folder / COMPANY).read_text(encoding="utf-8")
    line = next(line for line in text.splitlines(keepends=True) if line.startswith("twin_note:"))
    told = said(folder, line, "")
    assert told == [f"{COMPANY}:2: ditemukan isi tanpa twin_note; seharusnya kunci twin_note ada."]


def test_a_missing_file_and_a_strange_one_are_told(folder):
    (folder / COMPANY).rename(folder / "data/words/compani.yml")
    with pytest.raises(DataProblems) as caught:
        load_model(folder)
    assert [problem.file for problem in caught.value.problems] == ["data/words/compani.yml", COMPANY]
    with pytest.raises(DataProblems):
        load_words(folder)


@pytest.mark.parametrize("root", [ROOT, FACTS])
def test_every_file_of_words_is_read(root):
    words = load_words(root)
    named = {path.stem for path in (root / "data/words").glob("*.yml")} - {"readability_exceptions"}
    assert named == set(FILES)
    assert all(getattr(words, name) is not None for name in FILES)


def test_twelve_months(folder):
    path = folder / "data/words/dates.yml"
    path.write_text(path.read_text(encoding="utf-8").replace(", Desember", ""), encoding="utf-8")
    with pytest.raises(
        DataProblems, match=r"data/words/dates.yml:2 months: ditemukan daftar; seharusnya paling sedikit 12 isi\."
    ):
        load_model(folder)
