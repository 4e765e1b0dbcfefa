"""The decision tables that the page looks up give the same truth as the engine, for every combination of their inputs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain, combinations, product
from math import prod
from typing import Any

import pytest
from hypothesis import given, settings

from checker.engine.answers import AGES
from checker.engine.condition import NO_SIGN, UNKNOWN, evaluate, leaves
from checker.engine.rules import VERDICTS
from generator.rules.decision_table import SIGN, Table, build_table
from tests.support.strategies import ABSENT, DAY, SCHEMES, STAGES, answer_maps, compiled, confirmed, judged, rules

FAMILIES = tuple(dict.fromkeys(item.family for item in compiled()))
UNASKED = {item.rule.id: item.rule.unasked for item in compiled()}
CONDITIONS = {item.rule.id: item.rule.when for item in compiled()} | {
    f"asks {key}": when for key, when in rules().triggers.items()
}
CONDITIONS |= {f"excuses {key}": when for key, when in rules().excusing.items()}
CONDITIONS |= {f"counts {key}": when for key, when in rules().counts.items()}
MOST_CELLS = 2_000


@cache
def table_of(name: str) -> Table:
    """The table of one condition."""
    return build_table(CONDITIONS[name], rules(), UNASKED.get(name, ()))


def every_answer(question: str, when: Mapping[str, Any]) -> list[Any]:
    """All answers a visitor can give to one question, not answering included.

    Of the signs those that `when` names, and one other.
    """
    asked = rules().questions[question]
    if asked.kind == "angka":
        return [ABSENT, UNKNOWN, *AGES]
    if asked.kind != "tanda":
        return [ABSENT, UNKNOWN, *asked.options]
    wanted = [
        value.get("only", value) if isinstance(value, dict) else value for key, value in leaves(when) if key == question
    ]
    named = sorted({sign for value in wanted for sign in ([value] if isinstance(value, str) else value)})
    other = next(sign for sign in asked.options if sign not in (*named, NO_SIGN))
    some = chain.from_iterable(combinations((*named, other), size) for size in range(1, len(named) + 2))
    return [ABSENT, [NO_SIGN], *(list(signs) for signs in some)]


def every_map(when: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Every answers map over the questions of `when`; what is given is good until the next one is asked for."""
    *others, last = dict.fromkeys(question for question, _ in leaves(when))
    of_last = every_answer(last, when)
    for combo in product(*(every_answer(question, when) for question in others)):
        given = zip(others, combo, strict=True)
        answers = {question: answer for question, answer in given if answer is not ABSENT}
        for answers[last] in of_last:
            if answers[last] is ABSENT:
                del answers[last]
            yield answers


def compare(name: str) -> int:
    """Compares table and engine for every map; gives back how many."""
    when, table, count = CONDITIONS[name], table_of(name), 0
    follow_ups = rules().follow_ups.union(UNASKED.get(name, ()))
    bits = {item.question: 0 for item in table.inputs}
    for i, item in enumerate(table.inputs):
        bits[item.question] |= 1 << i
    for answers in every_map(when):
        value = evaluate(when, answers, follow_ups)
        cell = table.look_up(answers)
        if value.truth is None:
            assert ord(cell) - 63 == sum(bits[question] for question in value.open), (name, answers)
        else:
            assert cell == "01"[value.truth], (name, answers)
        count += 1
    return count


def combinations_of(when: Mapping[str, Any]) -> int:
    """How many answers maps there are over the questions of `when`."""
    return prod(len(every_answer(question, when)) for question in {question for question, _ in leaves(when)})


@pytest.mark.long
@pytest.mark.parametrize("family", FAMILIES)
def test_table_equals_engine_for_every_combination(family: str):
    for item in compiled():
        if item.family == family:
            assert compare(item.rule.id) == combinations_of(item.rule.when)


def test_combinations_are_counted(capsys: pytest.CaptureFixture[str]):
    total = sum(combinations_of(item.rule.when) for item in compiled())
    with capsys.disabled():
        print(f"\n{len(compiled())} tables, {total:,} combinations compared with the engine")
    assert total > 1_000_000


@pytest.mark.long
@pytest.mark.parametrize("question", tuple(rules().excusing))
def test_table_of_what_may_excuse_equals_its_condition(question: str):
    assert compare(f"excuses {question}") > 10


@pytest.mark.long
@pytest.mark.parametrize("question", tuple(rules().counts))
def test_table_of_what_makes_an_answer_count_equals_its_condition(question: str):
    assert compare(f"counts {question}") > 10


@pytest.mark.long
@pytest.mark.parametrize("question", tuple(rules().triggers))
def test_table_of_a_follow_up_equals_its_trigger(question: str):
    assert compare(f"asks {question}") > 10


# --- whole maps: what the page's script does, and nothing more


@cache
def page_tables() -> tuple[list[Any], list[Any]]:
    """Findings [id, rank, inputs, cells], and what makes answers count [question, inputs, cells].

    After a trip through JSON, as the page has them.
    """

    def plain(name: str) -> list[Any]:
        table = table_of(name)
        return [[[item.name, dict(item.classes), item.cuts] for item in table.inputs], table.cells]

    findings = [
        [rule.id, rule.rank, *plain(rule.id)] for rule in rules().findings if rule.since is None or rule.since <= DAY
    ]
    counts = [[key, *plain(f"counts {key}")] for key in rules().counts]
    return tuple(json.loads(json.dumps([findings, counts])))


def look_up(inputs: list[Any], cells: str, answers: Mapping[str, Any]) -> tuple[bool | None, set[str]]:
    """Truth and open questions of one table; written apart from `Table.look_up` on purpose, as the page's script is."""
    index = 0
    for name, classes, cuts in inputs:
        given = answers.get(name.split(":")[0])
        key = "" if given is None else given
        if given is not None and name.startswith("tanda:="):
            key = "1" if set(given) == {name[7:]} else "0"
        elif given is not None and name.startswith(SIGN):
            key = "1" if name[len(SIGN) :] in given else "0"
        elif isinstance(given, int):
            key = str([cut for cut in cuts if cut <= given][-1])
        index = index * (1 + max(classes.values())) + classes.get(key, classes.get("*", 0))
    mask = ord(cells[index]) - 63
    return {"0": False, "1": True}.get(cells[index]), {
        name.split(":")[0] for i, (name, *_) in enumerate(inputs) if mask > 0 and mask >> i & 1
    }


def from_tables(answers: Mapping[str, Any]) -> tuple[str, list[str]]:
    """Verdict and findings that hold (worst first), from tables alone. What is left to ask: tests/scripts."""
    findings, counts = page_tables()
    told = answers
    for question, inputs, cells in counts:
        if question in told and look_up(inputs, cells, told)[0] is not True:
            answers = {key: value for key, value in answers.items() if key != question}
    seen = [(rank, id_, *look_up(inputs, cells, answers)) for id_, rank, inputs, cells in findings]
    worst = min((rank for rank, _, truth, _ in seen if truth), default=3)
    unsure = any(truth is None and rank < worst for rank, _, truth, _ in seen)
    verdict = VERDICTS[worst if worst < 3 or not unsure else 2]
    held = [id_ for rank, id_, truth, _ in sorted(seen, key=lambda item: item[0]) if truth]
    return verdict, held


def agree(answers: Mapping[str, Any]) -> None:
    """Fails unless tables and engine say the same."""
    result = judged(answers)
    assert from_tables(answers) == (result.verdict, [rule.id for rule in result.findings])


@settings(max_examples=250)
@given(answer_maps())
def test_verdict_and_findings_from_tables_alone(answers: dict[str, Any]):
    agree(answers)


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_tables_agree_on_confirmed_answers_and_one_change(scheme: str, stage: str):
    good = confirmed(scheme, stage)
    agree(good)
    for question in good:
        agree({key: value for key, value in good.items() if key != question})


def test_table_stays_small():
    sizes = {name: len(table_of(name).cells) for name in CONDITIONS}
    assert max(sizes.values()) <= MOST_CELLS
    assert sum(sizes.values()) < 12_000  # a phone downloads them all


def test_equal_answers_share_a_class():
    table = build_table({"perekrut": ["perorangan", "medsos"]}, rules())
    (item,) = table.inputs
    assert item.classes["perorangan"] == item.classes["medsos"] != item.classes["*"]
    assert item.classes[""] == item.classes[UNKNOWN]
    assert len(table.cells) == 3


def test_condition_with_too_many_inputs_is_refused():
    many = ("visa", "biaya", "tahap", "tujuan", "perekrut", "pekerjaan", "kontrak")
    with pytest.raises(ValueError, match="7 masukan"):
        build_table({question: rules().questions[question].options[0] for question in many}, rules())


def test_wrong_cell_would_be_noticed(monkeypatch: pytest.MonkeyPatch):
    name = next(item.rule.id for item in compiled() if item.family == "kenalan_mengurus")
    table = table_of(name)
    broken = Table(table.inputs, table.cells[:-1] + ("0" if table.cells[-1] != "0" else "1"))
    monkeypatch.setitem(globals(), "table_of", lambda _: broken)
    with pytest.raises(AssertionError):
        compare(name)
