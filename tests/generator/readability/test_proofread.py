"""What `check` tells an editor beyond the form of a file: each new mistake gives one line, with file, line and key."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.loading.load import load
from generator.readability.proofread import proofread
from tests.frozen.facts import FACTS

LONG = "Negara ini " + "sangat " * 20 + "jauh."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the tiny valid data set, with a hand-written page."""
    shutil.copytree(FACTS, tmp_path / "copy")
    (tmp_path / "copy/content").mkdir()
    (tmp_path / "copy/content/uji.md").write_text("# Uji\n\nIni halaman uji.\n", encoding="utf-8")
    return tmp_path / "copy"


def said(folder: Path) -> set[str]:
    loaded = load(folder)
    return {str(problem) for problem in proofread(folder, loaded.model, loaded.documents)}


@pytest.fixture
def new(folder: Path) -> Callable[[], list[str]]:
    """What is said now and was not said of the untouched copy."""
    before = said(folder)
    return lambda: sorted(said(folder) - before)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_long_sentence_of_a_fact(folder, new):
    change(folder / "data/countries/negeri-uji.yml", "Negara ini hanya ada di data uji.", LONG)
    assert new() == [
        "data/countries/negeri-uji.yml:5 summary: ditemukan kalimat 23 kata; seharusnya paling banyak 22 kata."
        " Pecah menjadi dua kalimat."
    ]


def test_a_long_sentence_of_a_hand_written_page(folder, new):
    change(folder / "content/uji.md", "Ini halaman uji.", LONG.replace("sangat sangat ", "sangat sangat\n", 1))
    assert new() == [
        "content/uji.md:3: ditemukan kalimat 23 kata; seharusnya paling banyak 22 kata. Pecah menjadi dua kalimat."
    ]


@pytest.mark.parametrize(
    ("file", "old", "added", "place", "found"),
    [
        (
            "data/regions/uji.yml",
            "hanya ada di data uji.",
            "hanya ada di data uji, kata A.S. (27).",
            "data/regions/uji.yml:5 summary",
            "inisial: 'A.S.'",
        ),
        (
            "data/checker/questions/visa.yml",
            "kind: pilihan",
            "kind: pilihan\n# NIK contoh 3604 0112 0398 0001",
            "data/checker/questions/visa.yml:4 kind",
            "nomor 16 angka seperti NIK: '3604 0112 0398 0001'",
        ),
        (
            "data/sources/uu-uji.yml",
            "title: ",
            "title: Sdr. Joko dan ",
            "data/sources/uu-uji.yml:1 title",
            "nama orang: 'Joko'",
        ),
        ("content/uji.md", "halaman uji", "halaman tersangka Joko", "content/uji.md:3", "nama orang: 'Joko'"),
    ],
)
def test_a_private_person_anywhere(folder, new, file, old, added, place, found):
    change(folder / file, old, added)
    assert new() == [
        f"{place}: ditemukan {found}; seharusnya tulisan tanpa data pribadi."
        " Tulis tanpa nama, inisial, dan nomor, misalnya 'seorang warga'."
    ]


def test_a_finding_that_never_holds(folder, new):
    finding = folder / "data/checker/findings/visa_kunjungan.yml"
    change(finding, "when: {visa: kunjungan}", "when: {visa: kunjungan, not: {visa: kunjungan}}")
    assert new() == [
        "data/checker/findings/visa_kunjungan.yml:7 when: ditemukan temuan visa_kunjungan yang tidak pernah berlaku;"
        " seharusnya syarat yang bisa terpenuhi."
    ]


def test_an_exception_excuses_and_must_be_needed(folder, new):
    exceptions = folder / "data/words/readability_exceptions.yml"
    reason = "reason: Hanya ada di data uji."
    change(exceptions, "facts:\n", f"facts:\n  - {{rule: singkatan, found: QZX, {reason}}}\n")
    assert new() == [
        "data/words/readability_exceptions.yml:2 facts[0]: ditemukan pengecualian singkatan 'QZX' yang tidak dipakai;"
        " seharusnya pengecualian yang masih diperlukan. Hapus baris itu."
    ]
    change(folder / "data/regions/uji.yml", "summary: Wilayah", "summary: QZX wilayah")
    assert new() == []


def test_what_is_kept_back_is_not_read_as_ours(folder, new):
    """A number of grade C never leaves `data/`; its words are nobody's reading. A person's name is found there too."""
    contact = folder / "data/contacts/kantor-uji.yml"
    text = contact.read_text(encoding="utf-8")
    (folder / "data/contacts/simpanan.yml").write_text(
        text.replace("grade: A", "grade: C").replace("Menjawab pertanyaan uji.", "Tanpa kwitansi dari Pak Joko."),
        encoding="utf-8",
    )
    assert [line.partition(";")[0] for line in new()] == [
        "data/contacts/simpanan.yml:4 what: ditemukan nama orang: 'Joko'"
    ]


def test_a_page_that_is_no_text_is_one_message(folder):
    (folder / "content/uji.md").write_bytes(b"# Uji\n\xff\n")
    assert said(folder) == {
        "content/uji.md:2: ditemukan bita 0xff yang bukan UTF-8; seharusnya berkas teks UTF-8. Simpan ulang sebagai UTF-8."
    }


def test_what_editor_programs_leave_behind_is_not_read(folder, new):
    (folder / "data/regions/.#uji.yml").write_text("Sdr. Joko", encoding="utf-8")
    assert new() == []
