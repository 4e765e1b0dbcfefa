"""An import changes nothing without consent, never loses a copy, and leaves the data either old or whole."""

from __future__ import annotations

import errno
from datetime import date

import pytest

from generator.imports import store
from generator.loading.load import load_model
from tests.support.import_project import FRESH, HEAD, NEW_DAY, OLD, TODAY, imported, never, project, register, text_file


@pytest.fixture
def root(made_once):
    """A project to import into."""
    return made_once(project)


@pytest.fixture
def changed(tmp_path):
    """A list with a new company, another name, another number, another spelling, and one company less."""
    table = [HEAD, *OLD[1:], FRESH]
    table[1] = ("12", "PT. GANTI NAMA", OLD[1][2])
    table[2] = ("13", OLD[2][1], "9990307772713")
    table[3] = ("14", "UJI EMPAT, PT", OLD[3][2] + "0001")
    return text_file(tmp_path / "daftar.csv", table)


def meta(root):
    """What register.yml says."""
    return load_model(root).register


def test_summary_says_what_changes_and_why(root, changed):
    said = imported(root, changed).said
    assert "20 baris dibaca dari berkas: 1 baru 3 berubah 16 tetap sama" in said
    assert "20 baris di data yang lama: 1 akan hilang" in said
    assert (
        "Tidak ada lagi di daftar. Berkas ini tidak memuatnya; sebabnya tidak tertulis (1) PT. UJI SATU, 9120307772711"
        in said
    )
    assert "Baru tercatat. Belum ada di daftar lama (1) PT. BARU SEKALI, 0220103122805 [B21]" in said
    assert "Namanya berubah. Id atau nomornya sama (1) PT. UJI DUA → PT. GANTI NAMA, 9120307772712 [B2]" in said
    assert "Nomornya berubah. Namanya sama (1) PT. UJI TIGA: 9120307772713 → 9990307772713 [B3]" in said
    assert "Penulisan namanya berubah (1) PT. UJI EMPAT → UJI EMPAT, PT, 91203077727140001 [B4]" in said
    assert "Penulisan nomornya berubah. NIB-nya sama (1) UJI EMPAT, PT: 9120307772714 → 91203077727140001 [B4]" in said


@pytest.mark.parametrize(
    ("answer", "written"), [("y", True), (" Ya ", True), ("t", False), ("", False), ("yes please", False)]
)
def test_only_a_yes_writes(root, changed, answer, written):
    asked = []
    done = imported(root, changed, ask=lambda question: asked.append(question) or answer)
    assert asked == ["Tulis perubahan ini ke data/agencies? [y/t] "]
    assert (done.status == 0) is written is not done.untouched
    assert written or "Dibatalkan. Tidak ada yang ditulis." in done.said


def test_a_new_copy_keeps_the_old_one(root, changed):
    old = (root / "data/agencies/register-2026-09-12.csv").read_bytes()
    assert imported(root, changed, yes=True).status == 0
    new = meta(root)
    assert (new.file, new.as_of, new.checked, new.review_by) == (
        "register-2026-10-01.csv",
        NEW_DAY,
        TODAY,
        date(2027, 5, 21),
    )
    assert [(copy.file, copy.as_of) for copy in new.earlier] == [("register-2026-09-12.csv", date(2026, 9, 12))]
    assert (root / "data/agencies/register-2026-09-12.csv").read_bytes() == old
    assert imported(root, changed, yes=True, list_date=date(2026, 10, 9)).status == 0
    assert [copy.file for copy in meta(root).earlier] == ["register-2026-09-12.csv", "register-2026-10-01.csv"]
    assert [len(rows) for rows in load_model(root).earlier] == [20, 20]
    assert not list(root.glob(".impor-*"))


def test_a_list_that_says_the_same_on_a_later_day_is_a_new_copy(root, tmp_path):
    file = text_file(tmp_path / "daftar.csv", [HEAD, *OLD])
    done = imported(root, file, yes=True)
    assert (done.status, register(root), meta(root).as_of) == (0, list(OLD), NEW_DAY) and "20 tetap sama" in done.said


def test_the_register_itself_is_no_change(root):
    done = imported(
        root, root / "data/agencies/register-2026-09-12.csv", list_date=date(2026, 9, 12), source=None, ask=never
    )
    assert (done.status, done.untouched) == (0, True) and "Tidak ada perubahan." in done.said


@pytest.mark.parametrize(("left", "refused"), [(18, False), (17, True), (1, True)])
def test_more_than_a_tenth_less_needs_yes(root, tmp_path, left, refused):
    file = text_file(tmp_path / "daftar.csv", [HEAD, *OLD[:left]])
    done = imported(root, file, ask=never if refused else lambda question: "y")
    assert done.untouched is refused
    if refused:
        assert f"menghapus {20 - left} dari 20 baris" in done.said and "ulangi dengan --yes" in done.said
        assert imported(root, file, yes=True).status == 0 and len(register(root)) == left


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (
            {"list_date": date(2026, 9, 12)},
            "--list-date: ditemukan 2026-09-12: tanggal yang tidak sesudah daftar terakhir (2026-09-12)",
        ),
        ({"list_date": date(2026, 1, 1)}, "Salinan lama tidak pernah ditimpa."),
        ({"list_date": date(2026, 11, 22)}, "tanggal sesudah hari ini (2026-11-21)"),
        ({"list_date": None}, "--list-date: ditemukan perintah tanpa tanggal daftar"),
        (
            {"source": None},
            "--source: ditemukan daftar baru tanpa sumber; seharusnya id sumber daftar per 1 Oktober 2026",
        ),
        ({"source": "tidak-ada"}, "ditemukan 'tidak-ada'; seharusnya id yang ada di data/sources"),
        ({"source": "../x: y"}, "data/agencies/register.yml:"),
    ],
)
def test_day_and_source_are_never_guessed(root, changed, given, told):
    done = imported(root, changed, yes=True, **given)
    assert (done.status, done.untouched) == (1, True) and told in done.said and "Tidak ada yang ditulis." in done.said


def test_an_old_source_does_not_tell_of_a_newer_list(root, changed):
    page = (root / "data/sources/kantor-uji.yml").read_text(encoding="utf-8")
    (root / "data/sources/kantor-uji-2026.yml").write_text(
        page.replace("/kantor", "/kantor-2026") + "date: 2026-09-12\n", encoding="utf-8"
    )
    done = imported(root, changed, yes=True, source="kantor-uji-2026")
    assert (
        done.untouched and "data/sources/kantor-uji-2026.yml date: ditemukan sumber bertanggal 2026-09-12" in done.said
    )


@pytest.mark.parametrize(("answer", "status"), [("2026-10-01", 0), ("1 Oktober", 1), ("", 1), ("2026-W40-4", 1)])
def test_the_day_is_asked_for(root, changed, answer, status):
    done = imported(root, changed, ask=lambda question: answer if "TTTT-BB-HH" in question else "y", list_date=None)
    assert done.status == status and done.untouched is bool(status)


def test_a_list_without_ids_keeps_those_that_are_known(root, tmp_path):
    file = text_file(tmp_path / "daftar.csv", [HEAD[1:], *(row[1:] for row in (*OLD, FRESH))])
    assert imported(root, file, yes=True).status == 0
    assert register(root) == [*OLD, ("", *FRESH[1:])]


def test_an_id_that_went_to_another_company_is_no_new_name(root, tmp_path):
    file = text_file(tmp_path / "daftar.csv", [HEAD, ("11", *FRESH[1:]), *OLD[1:]])
    said = imported(root, file).said
    assert "1 baru 0 berubah" in said and "1 akan hilang" in said and "Namanya berubah" not in said


def test_a_second_row_of_a_company_that_stays_is_not_a_company_gone(root, tmp_path):
    assert (
        imported(
            root, text_file(tmp_path / "a.csv", [HEAD, *OLD, ("77", "PT UJI SATU", "91203077727110001")]), yes=True
        ).status
        == 0
    )
    said = imported(root, text_file(tmp_path / "b.csv", [HEAD, *OLD]), list_date=date(2026, 10, 9)).said
    assert (
        "Baris ganda yang hilang. Perusahaannya tetap ada (1) PT UJI SATU" in said
        and "Tidak ada lagi di daftar." not in said
    )


def test_a_new_name_with_a_known_number_is_told(root, tmp_path):
    said = imported(root, text_file(tmp_path / "a.csv", [HEAD, *OLD, ("77", "PT LAIN NAMA", OLD[0][2])])).said
    assert "Baru tercatat. Belum ada di daftar lama (1) PT LAIN NAMA" in said


def test_a_full_disk_leaves_everything_as_it_was(root, changed, monkeypatch):
    def full(path, text):
        path.write_text(text[:10], encoding="utf-8")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(store, "_write", full)
    done = imported(root, changed, yes=True)
    assert (
        done.untouched
        and "tidak bisa ditulis (tempat simpannya penuh)" in done.said
        and "Tidak ada yang ditulis." in done.said
    )


def test_a_rename_that_fails_leaves_everything_as_it_was(root, changed, monkeypatch):
    real = store.os.replace

    def second_fails(old, new):
        if str(new).endswith("register.yml"):
            raise OSError(errno.EIO, "Input/output error")
        real(old, new)

    monkeypatch.setattr(store.os, "replace", second_fails)
    assert imported(root, changed, yes=True).untouched


def test_a_change_meanwhile_is_not_run_over(root, changed):
    def slow(question):
        with (root / "data/agencies/decisions.csv").open("a", encoding="utf-8") as stream:
            stream.write("PT Uji Tiga,disebut,,,,,Koran,2026,tidak,\n")
        return "y"

    done = imported(root, changed, ask=slow)
    assert done.status == 1 and "berubah sementara ini" in done.said
    assert not (root / "data/agencies/register-2026-10-01.csv").exists() and "PT Uji Tiga" in (
        root / "data/agencies/decisions.csv"
    ).read_text(encoding="utf-8")


def test_data_that_is_already_wrong_is_told_first(root, changed):
    path = root / "data/site.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("tagline:", "taglin:"), encoding="utf-8")
    done = imported(root, changed, yes=True)
    assert done.untouched and "data/site.yml" in done.said
