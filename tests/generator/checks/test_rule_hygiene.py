"""Rule hygiene: each check finds the fault it is for, and nothing in rules without one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.engine.answers import Asked
from checker.engine.rules import VERDICTS, Rule, Rules
from generator.checks.rule_hygiene import Hygiene

QUESTIONS = {
    "visa": Asked("pilihan", ("kerja", "kunjungan", "ziarah")),
    "tahap": Asked("pilihan", ("baru_ditawari", "siap_berangkat")),
    "umur": Asked("angka", ()),
    "tanda": Asked("tanda", ("dioper", "dikurung", "tidak_ada")),
}
FINDINGS = (
    Rule("dioper", "bahaya_tppo", {"tanda": "dioper"}),
    Rule("dikurung_dulu", "bahaya_tppo", {"tanda": "dikurung", "tahap": "baru_ditawari"}),
    Rule("dikurung_nanti", "non_prosedural", {"tanda": "dikurung", "tahap": ["siap_berangkat"]}),
    Rule("visa_salah", "belum_lengkap", {"visa": ["kunjungan", "ziarah"]}),
)
CLEAN = Rules(QUESTIONS, (), FINDINGS)


def only(*findings: Rule) -> Hygiene:
    return Hygiene(replace(CLEAN, findings=findings))


def test_clean_rules_have_no_weakness():
    assert list(Hygiene(CLEAN).weaknesses()) == []


def test_a_finding_that_cannot_hold_is_found():
    assert only(Rule("mustahil", "belum_lengkap", {"visa": "kerja", "not": {"visa": "kerja"}})).never_true() == [
        "mustahil"
    ]


def test_a_finding_that_always_holds_is_found():
    always = {"unless": {"all": [{"visa": "kerja"}, {"visa": "ziarah"}]}}
    assert only(Rule("selalu", "belum_lengkap", always)).always_true() == ["selalu"]


@pytest.mark.parametrize(
    "twin",
    [
        {"tahap": ["siap_berangkat"], "visa": ["ziarah", "kunjungan"]},
        {"all": [{"visa": ["kunjungan", "ziarah"]}, {"tahap": "siap_berangkat"}]},
        {"tahap": "siap_berangkat", "any": [{"visa": "ziarah"}, {"visa": "kunjungan"}]},
    ],
)
def test_the_same_condition_in_other_words_is_found(twin):
    one = Rule("satu", "belum_lengkap", {"visa": ["kunjungan", "ziarah"], "tahap": "siap_berangkat"})
    assert only(one, Rule("dua", "non_prosedural", twin)).same_condition() == [("satu", "dua")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"umur": {"below": 18}}, {"umur": {"below": 19}}),
        ({"umur": {"below": 18}}, {"umur": {"above": 18}}),
        ({"visa": "ziarah"}, {"visa": "kunjungan"}),
        ({"visa": "ziarah", "tahap": "baru_ditawari"}, {"visa": "ziarah", "tahap": "siap_berangkat"}),
        ({"tanda": "dioper"}, {"tanda": "dikurung"}),
    ],
)
def test_a_slightly_different_condition_is_no_twin(one, other):
    assert only(Rule("satu", "belum_lengkap", one), Rule("dua", "belum_lengkap", other)).same_condition() == []


def test_an_option_that_no_question_offers_is_found():
    bad = Rule("hantu", "belum_lengkap", {"visa": "diplomatik"})
    assert only(bad).hidden_options() == [("hantu", "visa=diplomatik")]


@pytest.mark.parametrize(("gone", "sign"), [("dioper", "dioper"), ("dikurung_nanti", "dikurung")])
def test_a_sign_without_consequence_is_found(gone, sign):
    assert only(*(rule for rule in FINDINGS if rule.id != gone)).harmless_signs() == [sign]


def test_each_weakness_is_told_with_its_finding():
    bad = (
        Rule("mustahil", "belum_lengkap", {"visa": "kerja", "not": {"visa": "kerja"}}),
        Rule("selalu", "belum_lengkap", {"unless": {"all": [{"visa": "kerja"}, {"visa": "ziarah"}]}}),
        Rule("kembar", "belum_lengkap", {"tanda": "dioper"}),
        Rule("hantu", "belum_lengkap", {"visa": "diplomatik"}),
    )
    found = only(FINDINGS[0], *bad).weaknesses()
    assert [(weak.rule, weak.found) for weak in found] == [
        ("mustahil", "temuan mustahil yang tidak pernah berlaku"),
        ("selalu", "temuan selalu yang selalu berlaku"),
        ("kembar", "temuan kembar dengan syarat yang sama seperti dioper"),
        ("hantu", "pilihan visa=diplomatik yang tidak ditawarkan"),
        ("", "tanda dikurung tanpa temuan"),
        ("", f"putusan {VERDICTS[1]} tanpa temuan"),
    ]
