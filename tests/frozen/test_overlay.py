"""A folder of one's own laid over ours: what it says stays through an upgrade, everything else comes along."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.loading.load import load, load_model
from generator.problems import DataProblems
from generator.readability.proofread import proofread
from tests.frozen.facts import FACTS

OFFICE = "dinas-contoh.yml"


@pytest.fixture
def base(tmp_path) -> Path:
    """A project with the frozen facts."""
    shutil.copytree(FACTS / "data", tmp_path / "base" / "data")
    return tmp_path / "base"


@pytest.fixture
def own(tmp_path) -> Path:
    """An empty folder of one's own."""
    folder = tmp_path / "punya-kami"
    folder.mkdir()
    return folder


def write(folder: Path, name: str, text: str) -> None:
    """A file of the folder."""
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def problems(base: Path, own: Path) -> list[str]:
    """What loading says, line by line."""
    with pytest.raises(DataProblems) as caught:
        load_model(base, overlay=own)
    return [str(problem) for problem in caught.value.problems]


def replaced(file: Path, old: str, new: str) -> None:
    """Another text in a file of ours: an upgrade."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_an_empty_folder_changes_nothing(base, own):
    assert load_model(base, overlay=own) == load_model(base)


def test_an_upgrade_goes_in_under_what_is_said(base, own):
    write(own, "regions/uji.yml", "summary: Ringkasan kami sendiri.\n")
    before = load_model(base, overlay=own).regions["uji"]
    file = base / "data/regions/uji.yml"
    replaced(file, "summary: Wilayah ini hanya ada di data uji.", "summary: Ringkasan yang baru.")
    replaced(file, "where_to_ask: Ke kantor.", "where_to_ask: Ke kantor yang baru.")
    after = load_model(base, overlay=own).regions["uji"]
    assert before.summary == after.summary == "Ringkasan kami sendiri."
    assert (before.where_to_ask, after.where_to_ask) == ("Ke kantor.", "Ke kantor yang baru.")


def test_a_key_inside_a_key_leaves_its_neighbours(base, own):
    write(own, "words/region_field.yml", "province: Provinsi kami {name}\n")
    ours, theirs = load_model(base).words.region_field, load_model(base, overlay=own).words.region_field
    assert theirs == ours.model_copy(update={"province": "Provinsi kami {name}"})
    write(own, "words/sheets.yml", "general: {office: Dinas kami}\n")
    general = load_model(base, overlay=own).words.sheets.general
    assert general == load_model(base).words.sheets.general.model_copy(update={"office": "Dinas kami"})


def test_a_list_counts_as_a_whole(base, own):
    replaced(base / "data/site.yml", "name: Situs Uji", "name: Situs Uji\nmain_destinations: [negeri, tetangga]")
    write(own, "site.yml", "main_destinations: [negeri]\n")
    assert load_model(base, overlay=own).site.main_destinations == ("negeri",)


def test_things_of_ones_own_are_added(base, own):
    text = (base / "data/regions/uji.yml").read_text(encoding="utf-8")
    replaced(base / "data/regencies.yml", "names:", 'names:\n  "99.03": Kabupaten Baru')
    write(own, "regions/baru.yml", text.replace("99.01", "99.03").replace("Uji", "Baru"))
    assert list(load_model(base, overlay=own).regions) == ["baru", "contoh", "uji"]


def test_a_mistake_is_told_where_it_stands(base, own):
    write(own, "site.yml", "name: Situs kami\nbase_url: http://uji.contoh.go.id/\n")
    replaced(base / "data/regions/uji.yml", "depth: lengkap", "depth: dalam")
    write(own, "regions/uji.yml", "# milik kami\ncode: 99.01\n")
    found = problems(base, own)
    assert [line.partition(" ")[0] for line in found] == [
        "data/regions/uji.yml:2",
        "punya-kami/regions/uji.yml:2",
        "punya-kami/site.yml:2",
    ]


def test_a_broken_file_of_ones_own_says_nothing_of_others(base, own):
    write(own, "contacts/" + min(path.name for path in (base / "data/contacts").iterdir()), "grade: X\n")
    assert len(problems(base, own)) == 1


@pytest.mark.parametrize(
    ("name", "guess"),
    [
        ("region/uji.yml", "Maksud Anda 'regions/uji.yml'?"),
        ("regions/uji.yaml", ""),
        ("agencies/decisions.csv", ""),
        ("catatan.txt", ""),
    ],
)
def test_a_file_that_nothing_reads_is_told(base, own, name, guess):
    write(own, name, "x: y\n")
    (line,) = problems(base, own)
    assert line.startswith(f"punya-kami/{name}: ditemukan berkas yang tidak bisa dilapiskan;") and guess in line


def test_a_folder_that_is_not_there_is_told(base, tmp_path):
    (line,) = problems(base, tmp_path / "tidak-ada")
    assert line.startswith("--overlay: ditemukan")


def test_its_texts_are_proofread_too(base, own):
    write(own, "regions/uji.yml", "summary: Hubungi Bapak Budi Santoso di 0812-3456-7890 untuk bertanya.\n")
    loaded = load(base, overlay=own)
    found = proofread(base, loaded.model, loaded.documents, own)
    assert any(problem.file.endswith("regions/uji.yml") for problem in found), found
