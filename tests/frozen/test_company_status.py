"""What is said of a company's standing, with its day and with what is not known."""

from __future__ import annotations

import pytest

from checker.company.names import normalise
from generator.facts.agency import Agency, Decision
from generator.shown.agencies import agency_entries
from tests.support import small_facts
from tests.support.decisions import decided


def entry_of(entries, name):
    """The entry called `name`, however it is written."""
    return next(entry for entry in entries if normalise(entry["name"]) == normalise(name))


def standing(*decisions: Decision, listed: bool = True) -> tuple[str, str]:
    """Status and answer of PT ABADI on a list of 12 September 2026."""
    agencies = (Agency(siskop2mi_id="1", name="PT. ABADI" if listed else "PT. LAIN", licence_no="1234567890123"),)
    entry = entry_of(agency_entries(small_facts.model(agencies=agencies, decisions=decisions)), "ABADI")
    return entry["status"], entry["answer"]


@pytest.mark.parametrize(
    ("decisions", "listed", "expected"),
    [
        ((), True, ("terdaftar per 12 Sep 2026", "ya")),
        (
            (decided("skorsing", "2026-02-03"),),
            True,
            ("terdaftar per 12 Sep 2026; pernah diskors 3 Feb 2026, belum diketahui berakhir", "tidak_tahu"),
        ),
        (
            (decided("skorsing", ""),),
            True,
            (
                "terdaftar per 12 Sep 2026; pernah diskors menurut berita 5 Feb 2026, belum diketahui berakhir",
                "tidak_tahu",
            ),
        ),
        (
            (decided("skorsing", "2026-02-03"), decided("skorsing_berakhir", "2026-05-03")),
            True,
            ("terdaftar per 12 Sep 2026", "ya"),
        ),
        (
            (decided("skorsing_berakhir", "2025-05-03"), decided("skorsing", "2026-02-03")),
            True,
            ("terdaftar per 12 Sep 2026; pernah diskors 3 Feb 2026, belum diketahui berakhir", "tidak_tahu"),
        ),
        ((decided("skorsing", "2026-02-03", publish=False),), True, ("terdaftar per 12 Sep 2026", "tidak_tahu")),
        (
            (decided("skorsing", "2026-10-01"),),
            True,
            ("terdaftar per 12 Sep 2026; diskors 1 Okt 2026, belum diketahui berakhir", "skorsing"),
        ),
        # a term that ran out before the day of the list is history; one day later it is not over yet
        ((decided("skorsing", "2026-06-11", months="3"),), True, ("terdaftar per 12 Sep 2026", "ya")),
        (
            (decided("skorsing", "2026-06-12", months="3"),),
            True,
            ("terdaftar per 12 Sep 2026; pernah diskors 12 Jun 2026, menurut sumber sampai 12 Sep 2026", "tidak_tahu"),
        ),
        (
            (decided("skorsing", "2026-10-01", months="3"),),
            True,
            ("terdaftar per 12 Sep 2026; diskors 1 Okt 2026, menurut sumber sampai 1 Jan 2027", "skorsing"),
        ),
        ((decided("skorsing", "2026-02-03", months="3"),), False, ("tidak ada di daftar per 12 Sep 2026", "tidak")),
        ((decided("skorsing", "", months="3", publish=False),), True, ("terdaftar per 12 Sep 2026", "ya")),
        ((decided("skorsing", "", months="9", publish=False),), True, ("terdaftar per 12 Sep 2026", "tidak_tahu")),
        (
            (decided("dicabut", "2025-05-04"), decided("skorsing", "2026-02-03", months="1")),
            True,
            ("terdaftar per 12 Sep 2026", "ya"),
        ),
        ((decided("dicabut", "2015-05-04"),), True, ("terdaftar per 12 Sep 2026", "ya")),
        (
            (decided("dicabut", "2026-10-01"),),
            True,
            ("terdaftar per 12 Sep 2026; izin dicabut 1 Okt 2026 (1/2026)", "dicabut"),
        ),
        (
            (decided("dicabut", "2026-01-29"),),
            False,
            ("tidak ada di daftar per 12 Sep 2026; izin dicabut 29 Jan 2026 (1/2026)", "dicabut"),
        ),
        (
            (decided("dicabut", "", number=""),),
            False,
            ("tidak ada di daftar per 12 Sep 2026; izin dicabut menurut berita 5 Feb 2026", "dicabut"),
        ),
        (
            (decided("skorsing", "2025-09-30"),),
            False,
            ("tidak ada di daftar per 12 Sep 2026; pernah diskors 30 Sep 2025, belum diketahui berakhir", "tidak"),
        ),
        ((decided("skorsing_berakhir", "2025-09-30"),), False, ("tidak ada di daftar per 12 Sep 2026", "tidak")),
    ],
)
def test_status_carries_its_date_and_says_what_is_not_known(decisions, listed, expected):
    assert standing(*decisions, listed=listed) == expected


@pytest.mark.parametrize(
    ("decisions", "note"),
    [
        (
            (decided("skorsing", "2025-11-30", months="3"),),
            "Lamanya 3 bulan sejak 30 Nov 2025; masa itu lewat pada 28 Feb 2026. "
            "Perpanjangan atau sanksi lanjutan belum kami temukan.",
        ),
        ((decided("skorsing", "2026-08-31", months="6"),), "Lamanya 6 bulan sejak 31 Agu 2026, sampai 28 Feb 2027."),
        (
            (decided("skorsing", "", months="3"),),
            "Lamanya 3 bulan menurut berita; masa itu lewat pada 5 Mei 2026. "
            "Perpanjangan atau sanksi lanjutan belum kami temukan.",
        ),
        ((decided("skorsing", "2026-02-03"),), "Belum diketahui apakah sudah berakhir."),
        ((decided("skorsing", "2026-02"),), "Belum diketahui apakah sudah berakhir."),
        ((decided("skorsing", "2026-02", months="3"),), "Belum diketahui apakah sudah berakhir."),
        ((decided("skorsing", "2026-02-03"), decided("skorsing_berakhir", "2026-05-03")), ""),
        ((decided("skorsing", "2026-02-03"), decided("dicabut", "2026-05-03")), ""),
        ((decided("dicabut", "2026-02-03"),), ""),
    ],
)
def test_a_suspension_says_how_long_it_lasts(decisions, note):
    agencies = (Agency(siskop2mi_id="1", name="PT. ABADI", licence_no="1234567890123"),)
    entries = agency_entries(small_facts.model(agencies=agencies, decisions=decisions))
    assert entry_of(entries, "ABADI")["decisions"][0]["note"] == note
