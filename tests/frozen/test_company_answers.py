"""What the look-up answers about a name, word for word: exact means the same name, everything else is only similar."""

from __future__ import annotations

import json

import pytest

from checker import browser
from checker.company.find import MOST
from checker.company.names import normalise
from generator.web.scripts.checker_data import rules_bundle
from tests.support import small_facts
from tests.support.look_up import TEXTS, find, index_of

LOOK_ALIKE = [
    ("Odamulia Kertamanpower", "Odia Kerta Manpower"),
    ("Oda Jaya", "Adena Oda Jaya"),
    ("Lembayung Muda Makmur", "Lembayung Muda Mandiri"),
    ("Kali Wis Nusaraya Mandiri", "Kali Wis Citra Mandiri"),
    ("Kali Wis Nusaraya Mandiri", "Kali Wis Antarpulau"),
    ("Kali Wis Nusaraya Mandiri", "Kaliwis Sedong Besari"),
    ("Melur Mandiri Abadi", "Melur Sagara Mandiri"),
    ("Berkilau Tunggal Intinusa", "Berkilau Tunggal Inti Karsa"),
    ("Karsamandiri Mulia Jaya", "Karsa Mandiri Mulia Raharja"),
    ("Perahu Satria Abadi", "Perahu Timur"),
    ("Perahu Putra Sukses", "Perahu Timur"),
    ("Sahabat Sarana Internasional", "Sahabat Karir Internasional"),
]


CONTRACT_KEYS = ("name", "licence_no", "status", "as_of", "decisions")


def entry_of(entries, name):
    """The entry called `name`, however it is written."""
    return next(entry for entry in entries if normalise(entry["name"]) == normalise(name))


@pytest.mark.parametrize(("one", "other"), LOOK_ALIKE)
def test_look_alike_is_never_exact(entries, model, one: str, other: str):
    for query, wrong in ((one, other), (other, one)):
        answer = find(f"PT {query}", entries)
        assert answer["match"] in ("exact", "similar", "none")
        if answer["match"] == "exact":
            assert all(normalise(found["name"]) == normalise(query) for found in answer["agencies"])
        assert answer["match"] != "exact" or normalise(wrong) not in {
            normalise(found["name"]) for found in answer["agencies"]
        }
    listed = {normalise(agency.name) for agency in model.agencies}
    assert normalise(one) in listed


@pytest.mark.parametrize(
    "name",
    [
        "Melur Sagara Mandiri",
        "Berkilau Tunggal Inti Karsa",
        "Karsa Mandiri Mulia Raharja",
        "Perahu Timur",
        "Karya Satria Abadi",
        "Ragam Intan Amanah Internasional",
    ],
)
def test_company_that_is_not_on_the_list_is_never_presented_as_listed(entries, name: str):
    answer = find(name, entries)
    for found in answer["agencies"]:
        assert answer["match"] == "similar" or found["status"].startswith("tidak ada di daftar"), found
    assert answer["match"] != "exact" or answer["agencies"][0]["decisions"]


def test_similar_answer_warns_and_never_says_licensed(entries):
    answer = find("adena oda jayaa", entries)
    assert (
        answer["match"] == "similar"
        and "bukan sama" in answer["warning"]
        and "Jangan anggap terdaftar" in answer["warning"]
    )
    assert answer["agencies"][0]["name"] == "PT. ADENA ODA JAYA"
    assert len(find("jaya", entries)["agencies"]) <= MOST


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
def test_query_that_finds_nothing(entries, query: str):
    answer = find(query, entries)
    assert (answer["match"], answer["agencies"], answer["query"]) == ("none", [], query)
    assert "belum berarti ilegal" in answer["warning"]


def test_answer_tells_the_keys_of_the_contract(entries):
    told = find("adena oda jaya", entries)
    assert list(told)[:4] == ["query", "match", "agencies", "warning"]
    assert [tuple(agency) for agency in told["agencies"]] == [CONTRACT_KEYS]
    assert {key: told["agencies"][0][key] for key in CONTRACT_KEYS[:4]} == {
        "name": "PT. ADENA ODA JAYA",
        "licence_no": "9120307772742",
        "status": "terdaftar per 12 Sep 2026",
        "as_of": "2026-09-12",
    }


def test_the_page_asks_the_same_function(entries):
    browser.start(rules_bundle(small_facts.frozen()))
    assert json.loads(browser.call("load_agencies", json.dumps({"entries": entries}))) == {"count": len(entries)}
    queries = ["pt oda jaya", "kali wis", "Berkilau Tunggal Inti Karsa", ""]
    assert json.loads(browser.call("find_agencies", json.dumps({"queries": queries})))["found"] == [
        find(query, entries) for query in queries
    ]


def test_the_three_revoked_companies_show_their_decision(entries):
    told = entry_of(entries, "Ragam Intan Amanah Internasional")
    assert [(d["kind"], d["number"], d["date"]) for d in told["decisions"]] == [
        ("Skorsing", "Keputusan Dirjen 10/2025", "2025-03-19"),
        ("Izin dicabut", "Keputusan Menteri 96/2026", "2026-01-29"),
    ]
    for name in ("Ragam Intan Amanah Internasional", "Purnama Cahaya Karya", "Melur Sagara Mandiri"):
        answer = find(f"PT {name}", entries)
        assert (
            answer["match"] == "exact"
            and answer["answer"] == "dicabut"
            and "izin dicabut" in answer["agencies"][0]["status"]
        )
        assert any(
            d["kind"] == "Izin dicabut" and d["source"] and d["source_date"] for d in answer["agencies"][0]["decisions"]
        )
        assert answer["warning"].endswith(TEXTS.advice["not_listed"]) and answer["advice"] == TEXTS.meaning["dicabut"]


def test_disputed_and_weak_decisions_stay_inside(entries, model):
    names = {normalise(entry["name"]) for entry in entries if not entry["listed"]}
    for name in (
        "Herotama Indonusa",
        "Karsa Mandiri Mulia Raharja",
        "Sentosa Karya Mandiri",
        "Banu Nusa Utama",
        "Nitour Indo Inc",
    ):
        assert normalise(name) not in names
    assert entry_of(entries, "ARTAMANDIRI PARIPURNA")["answer"] == "ya"
    assert all(d.number or " dan " in d.source_title for d in model.decisions if d.publish), "a number, or two sources"


def test_listed_after_a_suspension_is_not_a_yes(entries):
    for name in ("Kali Wis Nusaraya Mandiri", "Telaga Indah Makmur", "Lembayung Muda Makmur"):
        assert find(name, entries)["answer"] == "tidak_tahu"
    assert find("Kali Wis Nusaraya Mandiri", entries)["advice"] == TEXTS.meaning["belum_jelas"]


@pytest.mark.parametrize(
    ("one", "others"),
    [
        ("Odamulia Kertamanpower", ["Odia Kerta Manpower"]),
        ("Oda Jaya", ["Adena Oda Jaya"]),
        ("Lembayung Muda Makmur", ["Lembayung Muda Mandiri"]),
        ("Kali Wis Nusaraya Mandiri", ["Kali Wis Citra Mandiri", "Kali Wis Antarpulau", "Kaliwis Sedong Besari"]),
        ("Melur Mandiri Abadi", ["Melur Sagara Mandiri"]),
        ("Perahu Satria Abadi", ["Perahu Timur"]),
        ("Perahu Putra Sukses", ["Perahu Timur"]),
        ("Sahabat Sarana Internasional", ["Sahabat Karir Internasional"]),
    ],
)
def test_look_alikes_in_the_register_stand_side_by_side(entries, one, others):
    for query, wanted in ((one, others), *((other, [one]) for other in others)):
        answer = find(query, entries)
        assert {normalise(name) for name in wanted} <= {normalise(like["name"]) for like in answer["lookalikes"]}
        assert all(
            like["note"] == "mirip, bukan sama" and normalise(like["asked"]) == normalise(query)
            for like in answer["lookalikes"]
        )


@pytest.mark.parametrize(
    "query",
    [
        "Berkilau Tunggal Inti Karsa",
        "Karsa Mandiri Mulia Raharja",
        "Alshaya Budi Wiguna Mandiry",
        "Arta Mandiri Paripurno",
    ],
)
def test_what_is_only_similar_never_gets_a_yes(entries, query):
    answer = find(query, entries)
    assert (
        answer["match"] == "similar" and answer["answer"] == "tidak_tahu" and answer["lookalikes"][0]["asked"] == query
    )


def test_a_revoked_look_alike_is_flagged_both_ways(entries):
    for query, other in (
        ("Melur Mandiri Abadi", "Melur Sagara Mandiri"),
        ("Melur Sagara Mandiri", "MELUR MANDIRI ABADI"),
        ("Perahu Timur", "PERAHU SATRIA ABADI"),
        ("Perahu Satria", "Perahu Timur"),
    ):
        warning = find(query, entries)["warning"]
        assert warning.startswith("Awas, ") and other in warning and "Bukan PT yang sama." in warning
    assert not find("Oda Jaya", entries)["warning"].startswith("Awas")


def test_index_and_find_agree_and_parts_are_found(entries):
    index = index_of(entries)
    assert index.find("kali wis cit") == find("kali wis cit", entries)
    assert find("kali wis cit", entries)["agencies"][0]["name"] == "PT. KALI WIS CITRA MANDIRI"
    assert find("citra kali wis", entries)["agencies"][0]["name"] == "PT. KALI WIS CITRA MANDIRI"
    assert find("81201141", entries)["match"] == "similar" and find("8120114190762", entries)["match"] == "exact"
    karya = find("karya", entries)
    assert len(karya["agencies"]) == 8 and karya["more"] > 0
