"""What a visitor can answer: every id of docs/engineering/answers.md; an error for anything else, however hostile."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.engine.answers import AnswerError, Asked, check_answers
from checker.engine.condition import NO_SIGN, UNKNOWN
from checker.engine.rules import VERDICTS, Rules
from checker.engine.verdict import judge
from generator.reading.yaml_lines import read_yaml
from tests.support.paths import ROOT
from tests.support.strategies import ABSENT, DAY, confirmed, judged, model, rules

QUESTIONS = tuple(rules().questions)

PROMISED = ROOT / "tests/frozen/promised_ids.yml"
CONTRACT: dict[str, list[str]] = read_yaml(PROMISED, PROMISED.name).value


@pytest.mark.parametrize("question", CONTRACT)
def test_every_id_of_the_contract_is_accepted(question: str):
    for option in [*CONTRACT[question], *([] if question == "tanda" else [UNKNOWN])]:
        judged({question: [option] if question == "tanda" else option})


def test_every_destination_is_an_answer():
    for place in model().countries:
        judged({"tujuan": place})


def test_new_questions_are_follow_ups():
    assert set(QUESTIONS) - set(CONTRACT) <= rules().follow_ups
    # the one follow-up that the contract names itself is the one that can improve a verdict: it has to be borne out
    assert rules().follow_ups & set(CONTRACT) == set(rules().counts)


@pytest.mark.parametrize(
    ("answers", "found", "nearest"),
    [
        ({"tujuann": "lain"}, "tujuann", "tujuan"),
        ({"paspor": "sendiri"}, "paspor", "paspor_dipegang"),
        ({"visa": "kunjugan"}, "kunjugan", "kunjungan"),
        ({"sip2mi": "tidaktahu"}, "tidaktahu", "tidak_tahu"),
        ({"tanda": ["di_kurung"]}, "di_kurung", "dikurung"),
        ({"perekrut": "perorangan "}, "perorangan ", "perorangan"),
    ],
)
def test_unknown_id_is_named_with_the_nearest(answers: dict[str, Any], found: str, nearest: str):
    with pytest.raises(AnswerError) as caught:
        judged(answers)
    assert f"'{found}'" in str(caught.value) and f"maksud Anda '{nearest}'" in str(caught.value)


def test_a_destination_written_as_a_name_leads_to_its_id():
    for place in model().countries:
        written = place.replace("-", " ").capitalize()
        with pytest.raises(AnswerError) as caught:
            judged({"tujuan": written})
        assert f"'{written}'" in str(caught.value) and f"maksud Anda '{place}'" in str(caught.value)


def test_all_mistakes_are_told_at_once():
    with pytest.raises(AnswerError) as caught:
        judged({"tujuann": "x", "visa": "y", "umur": 5, "tanda": ["a", "b", NO_SIGN], "opp": None})
    assert len(caught.value.mistakes) == 7


@pytest.mark.parametrize(
    "answers",
    [
        {"umur": 9},
        {"umur": 81},
        {"umur": 20.0},
        {"umur": "20"},
        {"umur": True},
        {"umur": None},
        {"umur": float("nan")},
        {"tanda": []},
        {"tanda": UNKNOWN},
        {"tanda": [UNKNOWN]},
        {"tanda": "dikurung"},
        {"tanda": [NO_SIGN, "dikurung"]},
        {"tanda": [NO_SIGN, NO_SIGN]},
        {"tanda": [["dikurung"]]},
        {"tanda": {"dikurung": 1}},
        {"visa": ["kerja"]},
        {"visa": None},
        {"visa": ""},
        {"visa": "KERJA"},
        {"": "ya"},
        {None: "ya"},
        {1: "ya"},
        {("visa",): "kerja"},
        None,
        [],
        "visa=kerja",
        3,
        [("visa", "kerja")],
    ],
)
def test_wrong_form_is_an_error(answers: object):
    with pytest.raises(AnswerError):
        judged(answers)


def nested(depth: int) -> list[Any]:
    """A list inside a list inside a list."""
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


HOSTILE = [
    "x" * 1_000_000,
    "<script>alert(1)</script>",
    "\x00\x1b[31m\n\r\u202e",
    "\ud800",
    "ا" * 999,
    "' or 1=1 --",
    10**5000,
    -(10**5000),
    float("inf"),
    1e308,
    nested(50),
    nested(50_000),
    {"a": {"b": [None, True]}},
    b"visa",
    ["ya"] * 10_000,
    [[[]]] * 1000,
    object(),
    "ya\n",
]


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: f"{type(value).__name__}")
@pytest.mark.parametrize("question", ["visa", "umur", "tanda", "tujuan"])
def test_hostile_answer_is_only_ever_an_answer_error(question: str, value: Any):
    for answers in ({question: value}, {"tanda": [value]}):
        with pytest.raises(AnswerError) as caught:
            judged(answers)
        for mistake in caught.value.mistakes:
            assert len(mistake) < 300 and mistake.isprintable()


@pytest.mark.parametrize(
    "value",
    [value for value in HOSTILE if getattr(value, "__hash__", None)],
    ids=lambda value: f"{type(value).__name__}",
)
def test_hostile_question_is_only_ever_an_answer_error(value: Any):
    with pytest.raises(AnswerError) as caught:
        judged({value: "ya"})
    assert all(len(mistake) < 300 and mistake.isprintable() for mistake in caught.value.mistakes)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150)
@given(st.dictionaries(st.sampled_from(QUESTIONS) | st.text(max_size=12), JSON, max_size=5) | JSON)
@example({"umur": 1 << 70})
def test_any_json_gives_a_verdict_or_an_answer_error(answers: Any):
    try:
        assert judged(answers).verdict in VERDICTS
    except AnswerError as error:
        assert error.mistakes


def test_check_answers_gives_back_what_it_was_given():
    asked = {"a": Asked("pilihan", ("1",)), "n": Asked("angka", ())}
    assert check_answers({"a": "1", "n": 10}, asked) == {"a": "1", "n": 10}
    assert judge(Rules(asked, (), ()), {}, DAY).verdict == "prosedural"


def test_absent_is_not_an_answer():
    assert ABSENT not in confirmed("p_to_p", "siap_berangkat").values()
    with pytest.raises(AnswerError):
        judged({"opp": ABSENT})
