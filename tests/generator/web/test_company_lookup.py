"""What the look-up's script carries, with companies made up for it.

Shared numbers, names of digits, names of no letters.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.web.scripts.company_lookup import company_data
from tests.support.company_script import Script
from tests.support.look_up import WORDS, index_of

DAY = "2026-01-02"
NUMBER = "1234567890123"


def entry(name: str, number: str = "", answer: str = "ya", **other: Any) -> dict[str, Any]:
    """One company as `agency_entries` gives it."""
    told = {
        "name": name,
        "licence_no": number,
        "status": f"status {answer}",
        "as_of": DAY,
        "decisions": [],
        "answer": answer,
    }
    return told | {"listed": answer != "dicabut", "slug": "-".join(name.lower().split())} | other


DECIDED = {"kind": "Skorsing", "number": None, "date": "2025-03-04", "source": "Koran", "source_date": "", "note": ""}
ENTRIES = [
    entry("PT. SATU RAYA", NUMBER),
    entry("PT DUA RAYA", NUMBER + "0001"),
    entry("PT TIGA MAKMUR SENTOSA", "9999999999999", "tidak_tahu", decisions=[DECIDED]),
    entry("PT TIGA MAKMUR SENTAUSA", "", "dicabut"),
    entry("PT TIGA MAKMUR SENTOSO", "", "tidak"),
    entry(NUMBER, "7777777777777"),
    entry("PT 55555555555555", ""),
    entry("LIMA", "5555555555555"),
    entry("安全", "4444444444444", slug="tanpa-nama"),
    entry("PT __PROTO__ CONSTRUCTOR", "", "skorsing"),
    entry("PT EMPAT", "44"),
]
QUERIES = (
    "satu raya", "dua raya", "raya", NUMBER, NUMBER + "99", f"PT {NUMBER}", "1234-5678-9012-3", "1234", "55555555555555", "PT 55555555555555",
    "5555555555555", "5555", "安全", "4444444444444", "444", "44", "tiga makmur sentosa", "tiga makmur sentausa", "tiga makmur sentoso",
    "tiga makmur sentosi", "tiga makmur", "proto constructor", "protoconstructor", "__proto__", "empat", "lima", "", "pt", "x", "zzzz zzzz",
)  # fmt: skip


@pytest.fixture(scope="module")
def script(tmp_path_factory):
    """The page's look-up of ENTRIES."""
    started = Script(ENTRIES, tmp_path_factory.mktemp("script"))
    yield started
    started.close()


@pytest.mark.parametrize("query", QUERIES)
def test_the_script_answers_what_the_checker_answers(script, query):
    assert script.find(query) == index_of(ENTRIES).find(query)


def test_companies_that_share_a_number_are_found_together(script):
    assert [agency["name"] for agency in script.find(NUMBER)["agencies"]] == ["PT. SATU RAYA", "PT DUA RAYA", NUMBER]
    assert [shared.places for shared in company_data(ENTRIES, WORDS).shared] == [[0, 1, 5], [6, 7]]


def test_a_revoked_look_alike_is_told_in_a_similar_answer_too(script):
    told = script.find("tiga makmur sentosi")
    assert told["match"] == "similar" and told["warning"].startswith("Awas, PT TIGA MAKMUR SENTAUSA (status dicabut)")


def test_without_companies_nothing_is_found(tmp_path: Path):
    started = Script([], tmp_path)
    try:
        for query in ("", "satu raya", NUMBER):
            assert started.find(query) == index_of([]).find(query)
    finally:
        started.close()


def test_what_is_usual_is_said_once():
    companies = company_data(ENTRIES, WORDS).companies
    assert {(company.status, company.answer) for company in companies[:2]} == {("", "")}
    assert (companies[3].status, companies[3].answer, companies[3].unlisted) == ("status dicabut", "dicabut", True)
    assert [company.slug for company in companies if company.name == "安全"] == ["tanpa-nama"]


def test_a_twin_is_warned_of_from_whichever_side_sees_it(tmp_path: Path):
    """Only so many names are told apart from one: a much imitated revoked name may not name all who are like it."""
    many = [entry(f"PT MITRA SETIA {letter}", "", "ya") for letter in "ABCDEFGHIJK"]
    entries = [*many, entry("PT MITRA SETIA", "", "dicabut")]
    index, started = index_of(entries), Script(entries, tmp_path)
    try:
        assert [index.lookalikes(i).count(len(many)) for i in range(len(many))] == [1] * len(many)
        assert len(index.twins()) < len(many)
        for query in (*(entry["name"] for entry in entries), "mitra setia x", "mitra"):
            assert started.find(query) == index.find(query)
    finally:
        started.close()
