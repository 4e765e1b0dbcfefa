"""Rule hygiene: the real rules are clean, and each check finds the fault it is for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.engine.condition import evaluate
from checker.engine.rules import Rule
from generator.checks import rule_hygiene


def test_the_rules_are_clean(rules):
    assert rule_hygiene.report(rules) == []


def only(rules, *findings):
    return replace(rules, findings=findings)


def test_a_finding_that_cannot_hold_is_found(rules):
    bad = Rule("mustahil", "belum_lengkap", {"visa": "kerja", "not": {"visa": "kerja"}})
    assert rule_hygiene.never_true(only(rules, bad)) == ["mustahil"]


def test_a_finding_that_always_holds_is_found(rules):
    bad = Rule("selalu", "belum_lengkap", {"unless": {"all": [{"visa": "kerja"}, {"visa": "ziarah"}]}})
    assert rule_hygiene.always_true(only(rules, bad)) == ["selalu"]


@pytest.mark.parametrize(
    "twin",
    [
        {"tahap": ["siap_berangkat"], "visa": ["ziarah", "kunjungan"]},
        {"all": [{"visa": ["kunjungan", "ziarah"]}, {"tahap": "siap_berangkat"}]},
        {"tahap": "siap_berangkat", "any": [{"visa": "ziarah"}, {"visa": "kunjungan"}]},
    ],
)
def test_the_same_condition_in_other_words_is_found(rules, twin):
    one = Rule("satu", "belum_lengkap", {"visa": ["kunjungan", "ziarah"], "tahap": "siap_berangkat"})
    assert rule_hygiene.same_condition(only(rules, one, Rule("dua", "non_prosedural", twin))) == [("satu", "dua")]


def test_a_slightly_different_condition_is_no_twin(rules):
    one = Rule("satu", "belum_lengkap", {"umur": {"below": 18}})
    assert rule_hygiene.same_condition(only(rules, one, Rule("dua", "belum_lengkap", {"umur": {"below": 19}}))) == []


def test_an_option_that_no_question_offers_is_found(rules):
    bad = Rule("hantu", "belum_lengkap", {"visa": "diplomatik"})
    assert rule_hygiene.hidden_options(only(rules, bad)) == ["visa=diplomatik"]


def test_a_sign_without_consequence_is_found(rules):
    left = [rule for rule in rules.findings if rule.when.get("tanda") != "dioper"]
    assert rule_hygiene.harmless_signs(only(rules, *left)) == ["dioper"]


def test_every_red_flag_of_the_list_belongs_to_one_finding(model):
    flags = [flag for finding in model.findings.values() for flag in finding.flags]
    assert sorted(flag for flag in flags if flag.startswith("rf-")) == [f"rf-{n:02d}" for n in range(1, 57)]


def test_every_finding_has_an_article_or_says_that_it_is_practice(model):
    for key, finding in model.findings.items():
        assert finding.sources or finding.practice or finding.country_rule, key


def test_every_good_sign_that_an_answer_can_show_is_marked_once_and_never_a_finding(model, rules):
    marked = [
        (key, option.id, option.counter_sign)
        for key, question in model.questions.items()
        for option in question.options
        if option.counter_sign
    ]
    assert {sign for _, _, sign in marked} == {
        "ps-01",
        "ps-02",
        "ps-03",
        "ps-04",
        "ps-05",
        "ps-06",
        "ps-07",
        "ps-08",
        "ps-09",
        "ps-10",
        "ps-12",
        "ps-16",
    }
    for question, option, _ in marked:
        alone = evaluate_all(rules, {question: option})
        assert alone == [], (question, option)


def evaluate_all(rules, answers):
    """Ids of the findings that hold for `answers` alone."""
    return [
        rule.id
        for rule in rules.findings
        if rule.since is None and evaluate(rule.when, answers, rules.follow_ups).truth
    ]
