"""The reader on texts that its ear has not learnt: each is heard with the weights of the fold that left it out."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from checker.advert.signs import NONE, read_ad
from generator.rules.ad_signs import compile_signs
from generator.training.command import FILES, FOLD_WEIGHTS, REPORT, figures, unseen_levels
from generator.training.texts import lessons
from tests.support.paths import ROOT
from tests.support.real_facts import model
from tests.support.welds import Facts

SLACK = 1.5
"""So many points a figure may lie off the report: a text that is read otherwise is heard otherwise."""


@pytest.fixture(scope="module")
def signs():
    return compile_signs(model())


@pytest.fixture(scope="module")
def texts(signs):
    return lessons(ROOT, signs, FILES)


@pytest.fixture(scope="module")
def folds():
    return json.loads((ROOT / FOLD_WEIGHTS).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def found(texts, folds, signs):
    """What is flagged of the texts, in per cent."""
    return figures(unseen_levels(texts, folds, signs))


def test_the_figures_of_the_report_hold(found):
    told = json.loads((ROOT / REPORT).read_text(encoding="utf-8"))
    assert found["texts"] == told["texts"]
    assert {name: found[name] for name in told} == pytest.approx(told, abs=SLACK)


def test_it_flags_enough_and_is_seldom_wrong(found):
    assert found["dangerous"] >= 90
    assert found["hard"] >= 76
    assert found["official"] <= 9
    assert found["harmless"] <= 10
    assert found["harmless_high"] <= 4


def test_every_text_is_left_out_once(folds, texts):
    assert sorted(i for fold in folds for i in fold["unseen"]) == list(range(len(texts)))


def test_an_ear_that_hears_nothing_would_be_noticed(texts, folds, signs, found):
    quiet = [{**fold, "weights": {"tidak pernah": 1}, "bias": -(10**6)} for fold in folds]
    assert figures(unseen_levels(texts, quiet, signs))["dangerous"] < found["dangerous"] - 15


def named_today(features):
    """Features that name a destination, a region or a company of today's facts; pieces of words are no names."""
    facts = Facts(model())
    return [feature for feature in features if feature[0] != "~" and facts.in_text(feature)]


def test_no_stored_weight_names_a_fact_of_today(signs, folds):
    """Weights are learnt from texts whose places are masked, so another register or destination leaves them as they are."""
    assert all(named_today(weights) == [] for weights in (signs.ear.weights, *(fold["weights"] for fold in folds)))
    assert named_today([next(iter(model().countries))]), "a name would be seen"


def test_another_register_changes_no_lesson(texts):
    facts = model()
    smaller = replace(facts, agencies=facts.agencies[::2])
    assert lessons(ROOT, compile_signs(smaller), FILES) == texts


def test_it_has_learnt_no_place_and_no_licence(signs):
    words = {word for feature in signs.ear.weights if feature[0] != "~" for word in feature.split()}
    assert words & signs.ear.masked == set()


def test_weights_are_sorted_and_small():
    text = (ROOT / "data/checker/ear.json").read_text(encoding="utf-8")
    data = json.loads(text)
    assert text == json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
    assert len(text) < 120_000


def test_it_alone_never_makes_a_text_high(signs):
    """Whatever it hears, a text without signs of its own is at most worth checking."""
    loudest = sorted(signs.ear.weights.items(), key=lambda item: -item[1])
    words = [feature for feature, _ in loudest if feature[0] != "~" and " " not in feature][:5]
    text = " ".join(words)
    answer = read_ad(text, signs)
    assert answer["level"] in (NONE, "sedang") or any(s["id"] != "terdengar" for s in answer["signals"])
