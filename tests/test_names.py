"""Finding a company in the real register: exact means the same name, everything else is only similar."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import browser
from checker.company.find import MOST, Index, licence, normalise
from checker.company.likeness import distances
from generator.shown.agencies import agency_entries
from tests.support.strategies import model

# names that look alike and are different companies (the second is listed, revoked, or not listed at all)
LOOK_ALIKE = [
    ("Asamulia Indomanpower", "Asia Indo Manpower"),
    ("Asa Jaya", "Agesa Asa Jaya"),
    ("Millenium Muda Makmur", "Millenium Muda Mandiri"),
    ("Bumi Mas Indonesia Mandiri", "Bumi Mas Citra Mandiri"),
    ("Bumi Mas Indonesia Mandiri", "Bumi Mas Antarnusa"),
    ("Bumi Mas Indonesia Mandiri", "Bumimas Katong Besari"),
    ("Putri Mandiri Abadi", "Putri Samawa Mandiri"),
    ("Cemerlang Tunggal Intinusa", "Cemerlang Tunggal Inti Karsa"),
    ("Binamandiri Mulia Jaya", "Bina Mandiri Mulia Raharja"),
    ("Bidar Satria Abadi", "Bidar Timur"),
    ("Bidar Putra Sukses", "Bidar Timur"),
    ("Mitra Sarana Internasional", "Mitra Karir Internasional"),
]


CONTRACT_KEYS = ("name", "licence_no", "status", "as_of", "decisions")


@cache
def entries() -> list[dict[str, Any]]:
    """The register and the published decisions, as the command has them."""
    return agency_entries(model())


@cache
def index() -> Index:
    """The same, made ready for many searches."""
    return Index(entries())


def find(query: str) -> dict[str, Any]:
    """What the command answers."""
    return index().find(query)


def bare(name: str) -> str:
    """A name without its PT."""
    return re.sub(r"^PT\.? ?", "", name)


def exact(query: str, name: str) -> bool:
    """Whether `query` finds the company `name`, and only it."""
    answer = find(query)
    return answer["match"] == "exact" and {normalise(found["name"]) for found in answer["agencies"]} == {
        normalise(name)
    }


def test_register_holds_every_company_once():
    assert len(model().agencies) == 526
    assert len({normalise(agency.name) for agency in model().agencies}) == 524
    listed = [entry for entry in entries() if entry["status"].startswith("terdaftar per 17 Sep 2026")]
    assert len(listed) == 524
    assert all(entry["as_of"] == "2026-09-17" for entry in entries())


@pytest.mark.parametrize(
    "change",
    [
        str,
        str.lower,
        str.upper,
        bare,
        lambda name: bare(name).lower(),
        lambda name: f"P.T. {bare(name)}",
        lambda name: f"{bare(name)}, PT",
        lambda name: f"pt {bare(name)}",
        lambda name: name.replace(" ", "  "),
        lambda name: f"  {name}\n",
        lambda name: bare(name).replace(" ", ""),
        lambda name: re.sub(r"[^\w ]", "", bare(name)),
        lambda name: f'"{name}"',
    ],
    ids="same lower upper bare bare-lower P.T. comma-PT pt doubled-spaces padded no-spaces no-punctuation quoted".split(),
)
def test_same_name_written_otherwise_is_exact(change: Any):
    for agency in model().agencies:
        assert normalise(change(agency.name)) == normalise(agency.name) != "", change(agency.name)
    for agency in model().agencies:
        assert exact(change(agency.name), agency.name), change(agency.name)


@pytest.mark.parametrize("part", range(4))
def test_every_company_is_found_by_its_lower_case_name(part: int):
    for agency in model().agencies[part::4]:
        assert exact(bare(agency.name).lower(), agency.name)


def test_licence_number_is_exact_by_its_first_13_digits():
    for agency in model().agencies:
        if agency.licence_no:
            found = find(agency.licence_no)
            assert found["match"] == "exact"
            assert normalise(agency.name) in {normalise(entry["name"]) for entry in found["agencies"]}
            assert find(agency.licence_no[:13] + "0099")["agencies"] == found["agencies"]
    assert licence("9120 3077-72741") == "9120307772741"
    assert licence("912030777274") == licence("٩١٢٠٣٠٧٧٧٢٧٤١") == licence("abc9120307772741") == ""


@pytest.mark.parametrize(("one", "other"), LOOK_ALIKE)
def test_look_alike_is_never_exact(one: str, other: str):
    for query, wrong in ((one, other), (other, one)):
        answer = find(f"PT {query}")
        assert answer["match"] in ("exact", "similar", "none")
        if answer["match"] == "exact":
            assert all(normalise(found["name"]) == normalise(query) for found in answer["agencies"])
        assert answer["match"] != "exact" or normalise(wrong) not in {
            normalise(found["name"]) for found in answer["agencies"]
        }
    listed = {normalise(agency.name) for agency in model().agencies}
    assert normalise(one) in listed


@pytest.mark.parametrize(
    "name",
    [
        "Putri Samawa Mandiri",
        "Cemerlang Tunggal Inti Karsa",
        "Bina Mandiri Mulia Raharja",
        "Bidar Timur",
        "Karya Satria Abadi",
        "Multi Intan Amanah Internasional",
    ],
)
def test_company_that_is_not_on_the_list_is_never_presented_as_listed(name: str):
    answer = find(name)
    for found in answer["agencies"]:
        assert answer["match"] == "similar" or found["status"].startswith("tidak ada di daftar"), found
    assert answer["match"] != "exact" or answer["agencies"][0]["decisions"]


def test_similar_answer_warns_and_never_says_licensed():
    answer = find("agesa asa jayaa")
    assert (
        answer["match"] == "similar"
        and "bukan sama" in answer["warning"]
        and "Jangan anggap terdaftar" in answer["warning"]
    )
    assert answer["agencies"][0]["name"] == "PT. AGESA ASA JAYA"
    assert len(find("jaya")["agencies"]) <= MOST


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "PT",
        "P.T.",
        "!!!",
        "\x00",
        "\ud800",
        "安全",
        "x" * 100_000,
        "zzzz qqqq vvvv",
        "123",
        "<script>alert(1)</script>",
    ],
)
def test_query_that_finds_nothing(query: str):
    answer = find(query)
    assert (answer["match"], answer["agencies"], answer["query"]) == ("none", [], query)
    assert "belum berarti ilegal" in answer["warning"]


def test_answer_tells_the_keys_of_the_contract():
    told = find("agesa asa jaya")
    assert list(told)[:4] == ["query", "match", "agencies", "warning"]
    assert [tuple(agency) for agency in told["agencies"]] == [CONTRACT_KEYS]
    assert {key: told["agencies"][0][key] for key in CONTRACT_KEYS[:4]} == {
        "name": "PT. AGESA ASA JAYA",
        "licence_no": "9120307772741",
        "status": "terdaftar per 17 Sep 2026",
        "as_of": "2026-09-17",
    }


@settings(max_examples=80)
@given(st.data())
def test_one_letter_more_or_less_is_never_exact(data: st.DataObject):
    name = bare(data.draw(st.sampled_from(model().agencies)).name)
    at = data.draw(st.integers(0, len(name)))
    changed = (
        name[:at] + data.draw(st.sampled_from("xqz")) + name[at:]
        if data.draw(st.booleans())
        else name[:at] + name[at + 1 :]
    )
    listed = {normalise(entry["name"]) for entry in entries()}
    if normalise(changed) not in listed:
        assert find(changed)["match"] != "exact"


def table_distances(query: str, name: str) -> tuple[int, int]:
    """Mistakes to the whole name and to the nearest beginning of it, cell by cell as in any textbook."""
    rows = [list(range(len(name) + 1))]
    for i, letter in enumerate(query, start=1):
        row = [i]
        for j, other in enumerate(name, start=1):
            swapped = (
                rows[i - 2][j - 2] + 1
                if i > 1 and j > 1 and (letter, query[i - 2]) == (name[j - 2], other)
                else len(query) + len(name)
            )
            row.append(min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != other), swapped))
        rows.append(row)
    return rows[-1][-1], min(rows[-1])


@settings(max_examples=400)
@given(st.text("abcd", max_size=14), st.text("abcd", max_size=14), st.integers(0, 8))
def test_mistakes_are_counted_as_in_the_usual_table(query: str, name: str, limit: int):
    assert distances(query, name, limit) == tuple(min(count, limit + 1) for count in table_distances(query, name))


def test_the_page_asks_the_same_function():
    assert json.loads(browser.call("load_agencies", json.dumps({"entries": entries()}))) == {"count": len(entries())}
    queries = ["pt asa jaya", "bumi mas", "Cemerlang Tunggal Inti Karsa", ""]
    assert json.loads(browser.call("find_agencies", json.dumps({"queries": queries})))["found"] == [
        find(query) for query in queries
    ]


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_any_query_is_answered(query: str):
    answer = find(query)
    assert answer["query"] == query and answer["match"] in ("exact", "similar", "none")
    assert bool(answer["agencies"]) == (answer["match"] != "none")


def test_decisions_that_are_not_published_stay_inside():
    told = {(decision["source"], decision["number"]) for entry in entries() for decision in entry["decisions"]}
    shown = {normalise(entry["name"]) for entry in entries()}
    hidden = [decision for decision in model().decisions if not decision.publish]
    assert hidden
    listed = {normalise(agency.name) for agency in model().agencies}
    public = {normalise(decision.name) for decision in model().decisions if decision.publish}
    for decision in hidden:
        assert normalise(decision.name) not in shown or normalise(decision.name) in listed | public
    assert told <= {(d.source_title, d.number or None) for d in model().decisions if d.publish}


def test_suspension_without_a_known_end_is_said():
    for entry in entries():
        kinds = {decision["kind"] for decision in entry["decisions"]}
        if kinds == {"Skorsing"} and entry["status"].startswith("terdaftar"):
            assert "belum diketahui berakhir" in entry["status"]
        assert "aktif" not in entry["status"] and "ilegal" not in entry["status"]
