"""Very many mistakes, very long names and missing folders: a few lines, soon."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.checks.collecting import MOST_UNKNOWN
from generator.facts.base import LONGEST_TEXT
from generator.loading.families import missing_families
from generator.loading.load import load_model
from generator.loading.places import FOLDERS, LONGEST_ID
from generator.loading.register import DECISIONS
from generator.problems import DataProblems
from generator.reading.messages import MANY
from generator.web.page import Page
from generator.web.pages.every import texts_of
from tests.frozen.facts import FACTS

CONTACT = "data/contacts/kantor-uji.yml"


@pytest.fixture
def folder(tmp_path) -> Path:
    """A copy of the frozen facts."""
    shutil.copytree(FACTS / "data", tmp_path / "data")
    return tmp_path


def told(folder: Path) -> list[str]:
    with pytest.raises(DataProblems) as caught:
        load_model(folder)
    return [str(problem) for problem in caught.value.problems]


def test_of_very_many_mistakes_the_first_are_told(folder):
    with (folder / CONTACT).open("a", encoding="utf-8") as file:
        file.writelines(f"kunci{n}: 1\n" for n in range(MANY * 50))
    lines = told(folder)
    assert len(lines) == MANY + 1 and lines[0].startswith(f"{CONTACT}: ditemukan lebih dari {MANY} kesalahan")
    assert all("kunci" in line for line in lines[1:])


def test_of_very_many_unknown_ids_the_first_are_told(folder):
    path = folder / CONTACT
    refs = ", ".join(f"kantor-ujo-{n}" for n in range(MOST_UNKNOWN * 3))
    path.write_text(path.read_text(encoding="utf-8").replace("sources: [", f"sources: [{refs}, "), encoding="utf-8")
    lines = told(folder)
    assert sum("kantor-ujo" in line for line in lines) == sum("Maksud Anda" in line for line in lines) == MOST_UNKNOWN
    assert len([line for line in lines if f"lebih dari {MOST_UNKNOWN} id yang tidak dikenal" in line]) == 1
    assert len(lines) == MOST_UNKNOWN + 1


def test_an_id_that_no_folder_of_the_site_should_bear_is_named(folder):
    name = "k" * (LONGEST_ID + 1)
    (folder / CONTACT).rename(folder / f"data/contacts/{name}.yml")
    assert any(line.startswith(f"data/contacts/{name}.yml: ditemukan nama berkas") for line in told(folder))


def test_ids_that_get_one_address_are_named(folder):
    shutil.copy(folder / CONTACT, folder / "data/contacts/kantor_uji.yml")
    assert any(line.startswith("data/contacts/kantor_uji.yml:1: ditemukan nama yang sama") for line in told(folder))


def test_an_endless_text_is_named_with_what_fits(folder):
    path = folder / CONTACT
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("what: ", "what: " + "kata " * LONGEST_TEXT), encoding="utf-8")
    assert [f"teks paling panjang {LONGEST_TEXT} huruf" in line for line in told(folder)] == [True]


def test_a_family_without_files_is_named(folder):
    for path in FOLDERS:
        (folder / "data" / path).mkdir(parents=True, exist_ok=True)
        (folder / "data" / path / "satu.yml").touch()
    assert missing_families(folder) == []
    shutil.rmtree(folder / "data/terms")
    (folder / "data/contacts").rename(folder / "lain")
    (folder / "data/contacts").mkdir()
    assert {(problem.file, problem.found) for problem in missing_families(folder)} == {
        ("data/terms", "folder yang hilang"),
        ("data/contacts", "folder tanpa berkas .yml"),
    }


def test_a_register_of_no_company_is_named(folder):
    (list_,) = [path for path in (folder / "data/agencies").glob("*.csv") if path.name != DECISIONS][:1]
    assert not [problem for problem in missing_families(folder) if problem.file.endswith(".csv")]
    list_.write_text(list_.read_text(encoding="utf-8").splitlines()[0] + "\n\n", encoding="utf-8")
    assert [p.found for p in missing_families(folder) if p.file.endswith(list_.name)] == ["daftar tanpa satu pun P3MI"]


def test_two_pages_never_share_an_address():
    pages = [Page(url="negara/satu/", template="a.j2", title=title, description="") for title in ("Satu", "Dua")]
    with pytest.raises(DataProblems, match="/negara/satu/: ditemukan dua halaman di satu alamat"):
        texts_of(None, pages, None)
