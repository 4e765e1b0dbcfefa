"""Names that nobody has, hostile ones, and hidden signs in the look-up of companies."""

from __future__ import annotations

import json

import pytest

from checker.company.names import LONGEST, normalise
from tests.support.look_up import find


def test_another_spelling_of_a_listed_name_is_not_a_no(entries):
    assert find("Alsaya Budiwiguna Mandiri", entries)["answer"] == "tidak_tahu"


@pytest.mark.parametrize("name", ["PT Fiktif Bohong Belaka", "Maju Mundur Sentosa Bohong", "Qwerty Zxcv"])
def test_invented_names_find_nothing_and_advice(entries, name):
    answer = find(name, entries)
    assert (answer["match"], answer["agencies"], answer["answer"]) == ("none", [], "tidak")
    assert "tidak ada di daftar per " in answer["advice"] and "belum berarti ilegal" in answer["warning"]


@pytest.mark.parametrize(
    "query",
    [
        "<script>alert(1)</script>",
        "=cmd|'/c calc'!A1",
        "\x00\x1f\x7f",
        "x" * 10_000,
        "PT " * 4_000,
        "㎯" * 300,
        "ﷺ" * 200,
        "\u202eIDABA TP",
        "'; DROP TABLE",
        "{{ 7*7 }}",
        "{one}",
    ],
)
def test_hostile_names_are_only_text(entries, query):
    answer = find(query, entries)
    assert answer["query"] == query and answer["match"] != "exact"
    assert len(normalise(query)) <= LONGEST
    json.dumps(answer)


def test_hidden_signs_do_not_hide_a_name(entries):
    for written in ("P\u200bT. ODA\u00a0JAYA", "ＰＴ ＯＤＡ ＪＡＹＡ", "Ódâ Jayâ, P.T.", "ODA\u2003JAYA"):
        assert find(written, entries)["match"] == "exact"
