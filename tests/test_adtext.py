"""Reading an advertisement: signs are found, warnings and official texts are left alone, nothing is ever called safe."""

from __future__ import annotations

from collections import Counter

import pytest
from ad_texts import TEXTS
from hypothesis import given
from hypothesis import strategies as st

from checker.adtext import LONGEST, cues_from_json, cues_to_json, normalise, read_ad
from generator.rules import compile_cues


@pytest.fixture(scope="session")
def cues(model):
    return compile_cues(model)


def levels(cues, *labels):
    return Counter(read_ad(text, cues)["level"] for label, text in TEXTS if label in labels)


def test_dangerous_texts_are_seen(cues):
    found = levels(cues, "bahaya_tppo", "non_prosedural", "penipuan")
    assert found["tidak_ada_tanda"] <= 0.05 * found.total()


def test_trafficking_is_mostly_high(cues):
    found = levels(cues, "bahaya_tppo")
    assert found["tinggi"] >= 0.8 * found.total()


def test_warnings_news_and_questions_are_not_flagged(cues):
    flagged = [text for label, text in TEXTS if label == "kontrol" and read_ad(text, cues)["level"] != "tidak_ada_tanda"]
    assert flagged == []


def test_official_texts_are_left_alone(cues):
    found = levels(cues, "resmi")
    assert found["tinggi"] == 0
    assert found["tidak_ada_tanda"] >= 0.8 * found.total()


def test_there_are_enough_texts_of_our_own():
    assert len({text for _, text in TEXTS}) >= 60


@pytest.mark.parametrize(
    ("written", "meant"),
    [("K*mboja", "kamboja"), ("0nline", "online"), ("t4npa ijazah", "tanpa ijazah"), ("adm!n", "admin"), ("🇰🇭 CS", "bendera_kh cs"), ("gaji 14jt", "gaji 14jt"), ("VISA  Ziarah", "visa ziarah")],
)
def test_disguised_spelling_is_undone(written, meant):
    assert normalise(written) == meant


def test_a_forbidden_visa_is_no_sign_but_an_offered_one_is(cues):
    assert read_ad("Jangan pakai visa wisata untuk bekerja.", cues)["level"] == "tidak_ada_tanda"
    assert read_ad("Kerja pabrik, pakai visa wisata, gaji 9 juta.", cues)["level"] != "tidak_ada_tanda"


def test_every_signal_quotes_the_words_and_asks_something(cues):
    for _, text in TEXTS:
        for signal in read_ad(text, cues)["signals"]:
            assert signal["phrase"] and signal["ask"] and set(signal) == {"id", "phrase", "ask"}


def test_a_text_without_signs_is_never_called_safe(cues):
    answer = read_ad("Selamat pagi.", cues)
    assert answer == {"level": "tidak_ada_tanda", "signals": []}


def test_a_sign_disappears_with_its_cue(cues):
    """Each cue is needed by at least one of our texts or it damps one."""
    without = {cue.id: [other for other in cues if other.id != cue.id] for cue in cues}
    idle = [
        name
        for name, rest in without.items()
        if all(read_ad(text, cues) == read_ad(text, rest) for _, text in TEXTS)
    ]
    assert idle == []


def test_cues_survive_the_way_to_the_browser(cues):
    assert cues_from_json(cues_to_json(cues)) == cues


@given(st.text())
def test_any_text_gets_an_answer(cues, text):
    assert read_ad(text, cues)["level"] in ("tinggi", "sedang", "tidak_ada_tanda")


@pytest.mark.parametrize("text", ["a" * 1_000_000, "gaji " * 50_000, "<script>alert(1)</script>" * 1000, "\x00\x1b[31m", "🇰🇭" * 10_000, "visa " + "x" * LONGEST])
def test_huge_and_hostile_texts_are_answered(cues, text):
    assert set(read_ad(text, cues)) == {"level", "signals"}
