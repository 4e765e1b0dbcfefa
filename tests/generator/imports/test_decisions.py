"""Dated decisions come in like the list: cell by cell, shown first, and none is lost unless that is said twice."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import Workbook

from generator.loading.load import load_model
from tests.support.import_project import imported, never, project, text_file, workbook

DECISION = ("nama", "jenis", "nomor keputusan", "tanggal", "sumber", "tanggal sumber", "terbitkan", "catatan")
OLD_DECISION = (
    "PT Uji Satu",
    "skorsing",
    "Keputusan 1/2025",
    "2025-03-19",
    "Halaman kantor uji",
    "2025-03-20",
    "ya",
    "Catatan.",
)
NEW_DECISION = (
    "PT Uji Dua",
    "Pencabutan",
    "Keputusan 2/2026",
    "3 Februari 2026",
    "Halaman lain",
    "04/02/2026",
    "ya",
    "",
)


@pytest.fixture
def root(made_once):
    """A project to import into."""
    return made_once(project)


def decisions(root):
    """The decisions in the order of the file, the source id left out."""
    return [
        (d.name, d.kind, d.number, d.on, d.source_title, d.source_date, d.publish, d.note)
        for d in load_model(root).decisions
    ]


KEPT = (*OLD_DECISION[:6], True, "Catatan.")
ADDED = ("PT Uji Dua", "dicabut", "Keputusan 2/2026", "2026-02-03", "Halaman lain", "2026-02-04", True, "")


def test_decisions_are_added_and_none_is_lost(root, tmp_path):
    done = imported(root, text_file(tmp_path / "k.csv", [DECISION, NEW_DECISION], ";"), decisions=True, yes=True)
    assert done.status == 0 and decisions(root) == [KEPT, ADDED]
    assert (
        "1 tidak disebut di berkas dan tetap disimpan" in done.said
        and "PT Uji Dua, izin dicabut, Keputusan 2/2026, 2026-02-03, Halaman lain, terbit: ya [A2]" in done.said
    )
    assert load_model(root).decisions[0].source == "kantor-uji"


def test_a_decision_goes_only_when_that_is_said_twice(root, tmp_path):
    file = text_file(tmp_path / "k.csv", [DECISION, NEW_DECISION], ";")
    asked = imported(root, file, decisions=True, remove_missing=True, ask=never)
    assert asked.untouched and "Akan dihapus. Berkas ini tidak memuatnya (1) PT Uji Satu" in asked.said
    assert imported(root, file, decisions=True, remove_missing=True, yes=True).status == 0 and decisions(root) == [
        ADDED
    ]


def test_what_a_file_of_decisions_has_no_column_for_stays(root, tmp_path):
    table = [
        ("nama", "jenis", "nomor keputusan", "tanggal", "sumber", "catatan"),
        (*OLD_DECISION[:5], "Catatan baru."),
        ("PT Uji Dua", "disebut", "", "2020", "Koran", ""),
    ]
    done = imported(root, text_file(tmp_path / "k.csv", table), decisions=True, yes=True)
    assert "catatan 'Catatan.' → 'Catatan baru.'" in done.said
    assert decisions(root) == [
        (*KEPT[:7], "Catatan baru."),
        ("PT Uji Dua", "disebut", "", "2020", "Koran", "", False, ""),
    ]


def test_days_in_a_workbook_of_decisions(root, tmp_path):
    def days(book: Workbook) -> None:
        book.active["D2"].value, book.active["F2"].value = date(2026, 2, 3), 2026

    assert (
        imported(
            root, workbook(tmp_path / "k.xlsx", [DECISION, NEW_DECISION], prepare=days), decisions=True, yes=True
        ).status
        == 0
    )
    assert decisions(root)[1][3:6] == ("2026-02-03", "Halaman lain", "2026")


@pytest.mark.parametrize(
    ("column", "text", "told"),
    [
        (
            1,
            "sanksi",
            "k.csv:2 B2: ditemukan 'sanksi'; seharusnya salah satu dari skorsing, skorsing_berakhir, dicabut, cabang, disebut",
        ),
        (1, "pencabutn", "Maksud Anda 'pencabutan'?"),
        (2, "", "k.csv:2 A2: ditemukan terbit 'ya' tanpa nomor keputusan dan dengan satu sumber"),
        (
            3,
            "02/15/2026",
            "k.csv:2 D2: ditemukan '02/15/2026'; seharusnya tanggal, misalnya 31/12/2026. Mungkin bulan dan hari tertukar",
        ),
        (3, "2026-02-30", "k.csv:2 D2"),
        (4, "", "k.csv:2 A2: ditemukan keputusan tanpa sumber"),
        (4, "=HYPERLINK()", "k.csv:2 E2: ditemukan tulisan yang diawali ="),
        (6, "mungkin", "k.csv:2 G2: ditemukan 'mungkin'; seharusnya salah satu dari ya, tidak"),
        (7, "<b>x</b>", "k.csv:2 H2: ditemukan kode halaman web"),
        (7, "x" * 1001, "k.csv:2 H2: ditemukan 1001 huruf"),
    ],
)
def test_a_wrong_cell_of_a_decision_is_named(root, tmp_path, column, text, told):
    row = [*NEW_DECISION[:column], text, *NEW_DECISION[column + 1 :]]
    done = imported(root, text_file(tmp_path / "k.csv", [DECISION, row], ";"), decisions=True, yes=True)
    assert done.untouched and told in done.said


@pytest.mark.parametrize(
    ("kind", "months", "told"),
    [
        ("skorsing", "3", "3"),
        ("skorsing", "12 bulan", "12"),
        ("skorsing", "-", ""),
        ("skorsing", "0", "k.csv:2 E2: ditemukan '0'; seharusnya lama dalam bulan, dari 1 sampai 59"),
        ("skorsing", "60", "k.csv:2 E2: ditemukan '60'; seharusnya lama dalam bulan"),
        ("skorsing", "tiga", "k.csv:2 E2: ditemukan 'tiga'; seharusnya lama dalam bulan"),
        ("dicabut", "3", "ditemukan lama dalam bulan pada keputusan yang bukan skorsing"),
    ],
)
def test_the_length_of_a_suspension_comes_in_months(root, tmp_path, kind, months, told):
    heads = ("nama", "jenis", "nomor keputusan", "tanggal", "lama", "sumber")
    rows = [heads, ("PT Uji Dua", kind, "Keputusan 2/2026", "2026-02-03", months, "Koran")]
    done = imported(root, text_file(tmp_path / "k.csv", rows, ";"), decisions=True, yes=True)
    if done.status:
        assert done.untouched and told in done.said
    else:
        assert load_model(root).decisions[-1].months == told


def test_two_decisions_that_contradict_each_other_are_refused(root, tmp_path):
    other = (*NEW_DECISION[:6], "tidak", "Lain.")
    done = imported(
        root,
        text_file(tmp_path / "k.csv", [DECISION, NEW_DECISION, NEW_DECISION, other], ";"),
        decisions=True,
        yes=True,
    )
    assert (
        done.untouched
        and "A3 sama dengan A2" in done.said
        and "k.csv:4 A4: ditemukan baris yang sama dengan A2, tetapi isinya lain" in done.said
    )


def test_the_real_decisions_are_no_change(copy_of_data, model):
    done = imported(copy_of_data, copy_of_data / "data/agencies/decisions.csv", decisions=True, ask=never)
    assert (done.status, done.untouched) == (0, True) and f"{len(model.decisions)} tetap sama" in done.said
