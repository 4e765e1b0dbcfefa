"""What is said of a company's standing, with its day and with what is not known."""

from __future__ import annotations

import pytest

from checker.company.names import normalise
from generator.facts.agency import Agency, Decision
from generator.shown.agencies import agency_entries
from tests.support import small_facts


def entry_of(entries, name):
    """The entry called `name`, however it is written."""
    return next(entry for entry in entries if normalise(entry["name"]) == normalise(name))


def decided(kind: str, on: str, number: str = "1/2026", publish: bool = True, name: str = "PT ABADI") -> Decision:
    """A made-up decision about a made-up company."""
    return Decision(
        name=name,
        kind=kind,
        number=number,
        on=on,
        source=None,
        source_title="Koran",
        source_date=on or "2026-02-05",
        publish=publish,
        note="",
    )


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
