"""`/p3mi/perubahan/`: what two copies of the list differ in, with their days, and never more than the lists say."""

from __future__ import annotations

import html
import re
from datetime import date

import pytest

from generator.facts.agency import Agency, Copy, Register
from generator.loading.load import Loaded, load_model
from generator.shown.agencies import agency_entries
from generator.site import build
from generator.web.pages.agency_changes import steps
from tests.support import small_facts
from tests.support.import_project import FRESH, HEAD, OLD, agencies, imported, project, text_file

pytestmark = pytest.mark.site

HOSTILE = '<img src=x> "PT" & {{ 7*7 }} =1+1'


def register(*earlier: date) -> Register:
    """A register of 12 September with earlier copies."""
    copies = tuple(Copy(file=f"{day}.csv", as_of=day, sources=small_facts.NEWS) for day in earlier)
    return Register(
        **small_facts.DATES, file="r.csv", as_of=date(2026, 9, 12), sources=small_facts.NEWS, earlier=copies
    )


def page(facts, folder, monkeypatch) -> str:
    """The page's text, its tags taken away."""
    monkeypatch.setattr(build, "load", lambda root, **_: Loaded(facts, {}))
    out = build.build_site(small_facts.project(folder), small_facts.TODAY, runtime=False, proofreading=False).out
    text = (out / "p3mi/perubahan/index.html").read_text(encoding="utf-8")
    assert "<img src=x" not in text
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text[text.index("<h1>") : text.index("</main>")])).split())


def row(number: int, name: str, licence: str) -> Agency:
    return Agency(siskop2mi_id=str(number), name=name, licence_no=licence)


FIRST = (
    row(1, "PT. ABADI", "1234567890123"),
    row(2, f"PT HILANG {HOSTILE}", "1234567890124"),
    row(3, "PT LAMA", "1234567890125"),
    row(4, "PT NOMOR", ""),
)
SECOND = (
    row(1, "ABADI", "12345678901230001"),
    row(3, "PT GANTI", "1234567890125"),
    row(4, "PT NOMOR", "2234567890125"),
    row(5, "PT DATANG", "3234567890125"),
)


def test_a_made_up_second_copy(tmp_path, monkeypatch):
    text = page(
        small_facts.model(
            register=register(date(2026, 8, 1), date(2026, 8, 20)), earlier=(FIRST, FIRST), agencies=SECOND
        ),
        tmp_path,
        monkeypatch,
    )
    newest, older = text.split("Dari 1 Agu 2026 ke 20 Agu 2026")
    assert "Dari 20 Agu 2026 ke 12 Sep 2026 Sebelumnya 4 perusahaan, lalu 4." in newest
    assert f"Tidak ada lagi di daftar per 12 Sep 2026 (1) PT HILANG {HOSTILE} 1234567890124" in newest
    assert "Baru tercatat (1) PT DATANG 3234567890125" in newest
    assert "Namanya berubah (1) PT GANTI Sebelumnya tertulis PT LAMA ." in newest
    assert "Nomornya berubah (1) PT NOMOR Sebelumnya tanpa nomor , sekarang 2234567890125 ." in newest
    assert "Penulisan namanya berubah (1) ABADI Sebelumnya tertulis PT. ABADI ." in newest
    assert "Penulisan nomornya berubah (1) ABADI Sebelumnya 1234567890123 , sekarang 12345678901230001 ." in newest
    assert "Tidak ada perubahan di antara kedua salinan ini." in older
    assert '"Tidak ada lagi di daftar" belum berarti izinnya dicabut.' in newest
    assert not re.search(r"\b(aktif|ilegal)\b", text)


def test_one_copy_is_said_plainly(tmp_path, monkeypatch):
    text = page(small_facts.model(), tmp_path, monkeypatch)
    assert "Baru ada satu salinan daftar, yaitu per 12 Sep 2026. Jadi belum ada yang bisa dibandingkan." in text
    assert "PT yang tidak ada lagi di daftar" in text


def test_a_second_row_of_a_company_is_not_told_as_a_company():
    both = (row(1, "PT ABADI", "1234567890123"), row(2, "PT ABADI", "12345678901230001"))
    facts = small_facts.model(register=register(date(2026, 8, 1)), earlier=(both,), agencies=both[:1])
    assert [step.groups for step in steps(facts)] == [()]


def test_an_import_makes_the_page(tmp_path, made_once):
    folder = made_once(project)
    assert imported(folder, text_file(tmp_path / "a.csv", [HEAD, *OLD[1:], FRESH]), yes=True).status == 0
    (step,) = steps(load_model(folder))
    assert [(kind, [one.row.name for one in group]) for kind, group in step.groups] == [
        ("hilang", [OLD[0][1]]),
        ("baru", [FRESH[1]]),
    ]
    assert (step.before.as_of, step.after.as_of) == (date(2026, 9, 12), date(2026, 10, 1))


def test_no_company_takes_the_page_s_address():
    entries = agency_entries(small_facts.model(agencies=agencies([("1", "PT PERUBAHAN", "")])))
    assert entries[0]["slug"] == "perubahan-2"


def test_the_register_and_the_open_data_lead_there(site):
    assert (site / "p3mi/perubahan/index.html").is_file()
    assert 'href="../p3mi/perubahan/"' in (site / "p3mi/index.html").read_text(encoding="utf-8")
    assert 'href="../p3mi/perubahan/"' in (site / "data/index.html").read_text(encoding="utf-8")
