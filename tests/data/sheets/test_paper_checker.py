"""The folded sheet walks to the same verdict as the engine, for everything that it asks."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from checker.engine.condition import UNKNOWN, leaves
from checker.engine.rules import VERDICTS, Rules
from checker.engine.verdict import judge
from generator.facts.model import Model
from generator.print import checker_walk
from generator.print.checker_sheet import paper_checker
from generator.print.checker_walk import (
    JOB,
    ONLY_IF,
    PLACE,
    QUESTIONS,
    SIGNS,
    STAGE,
    STAGES,
    UNDECIDED,
    Line,
    options,
    paper_verdict,
)
from generator.print.frame import Place
from generator.rules.certainty import by_rule
from generator.shown.how_sure import HowSure
from tests.support.paths import AS_OF
from tests.support.real_facts import REGIONS

PARENT = "perekrut"


@pytest.fixture(scope="module")
def lines(model: Model) -> tuple[Line, ...]:
    return checker_walk.walk(model)


def offered(model: Model, question: str) -> tuple[str, ...]:
    """The sheet's answers; who does not know is told to take the question mark. The job must be known to use it."""
    known = options(model, question)
    return known if question in (STAGE, JOB, SIGNS) else (*known, UNKNOWN)


def placers(model: Model) -> list[dict[str, str]]:
    """Every answer to who places, each with every answer to the questions that are asked only then."""
    found = []
    for who in offered(model, PARENT):
        more = [question for question, (_, option) in ONLY_IF.items() if option == who]
        found += [
            {PARENT: who} | dict(zip(more, choice, strict=True))
            for choice in product(*(offered(model, q) for q in more))
        ]
    return found


def combinations(model: Model, questions: tuple[str, ...], jobs: list[str]) -> Iterator[dict[str, Any]]:
    """Every way to fill in the stage, the job, who places, and `questions`."""
    own = [q for q in (STAGE, JOB, *questions) if q not in (PARENT, *ONLY_IF)]
    own = list(dict.fromkeys(own))
    for choice, who in product(product(*(jobs if q == JOB else offered(model, q) for q in own)), placers(model)):
        yield dict(zip(own, choice, strict=True)) | who


def engine(rules: Rules, answers: dict[str, Any]) -> str:
    return judge(rules, {q: [a] if q == SIGNS else a for q, a in answers.items()}, AS_OF).verdict


@pytest.mark.long
def test_every_combination_that_a_finding_can_see(model: Model, rules: Rules, lines: tuple[Line, ...]):
    # a verdict is the worst of findings that know nothing of each other: what no finding reads together need not be tried together
    groups = {tuple(sorted(line.inputs)) for line in lines if not line.finding.country}
    groups |= {(question,) for question in QUESTIONS if question not in (JOB, PARENT, PLACE)}
    own = {tuple(q for q in group if q not in (STAGE, JOB, PARENT, PLACE, *ONLY_IF)) for group in groups}
    # without a country no finding about one can hold; leaving them out here makes this five times as fast
    rules = replace(
        rules, findings=tuple(rule for rule in rules.findings if PLACE not in {q for q, _ in leaves(rule.when)})
    )
    lines = tuple(line for line in lines if PLACE not in line.inputs)
    named = {
        job
        for rule in rules.findings
        for q, wanted in leaves(rule.when)
        if q == JOB
        for job in ([wanted] if isinstance(wanted, str) else wanted)
    }
    unnamed = [job for job in options(model, JOB) if job not in named]  # no rule tells these apart: one stands for all
    jobs = [*sorted(named & set(options(model, JOB))), *unnamed[:1]]
    seen = 0
    for group in sorted(own):
        for answers in combinations(model, group, jobs):
            seen += 1
            assert paper_verdict(lines, answers) == engine(rules, answers), answers
    assert seen > 10_000


@pytest.mark.long
def test_every_country_with_every_job_and_placer(model: Model, rules: Rules, lines: tuple[Line, ...]):
    for place in options(model, PLACE):
        there = {STAGE: STAGES[1], PLACE: place}
        # what is false for a place stays false whatever else is answered: most findings are about other places
        tried = judge(rules, there, AS_OF).tried
        still = replace(rules, findings=tuple(one.rule for one in tried if one.value.truth is not False))
        for job, who in product(options(model, JOB), offered(model, PARENT)):
            more = {question: UNKNOWN for question, (_, option) in ONLY_IF.items() if option == who}
            answers = there | {JOB: job, PARENT: who} | more
            assert paper_verdict(lines, answers) == engine(still, answers), answers


def test_whole_sheets_filled_in_at_random(model: Model, rules: Rules, lines: tuple[Line, ...]):
    dice = random.Random(6)
    for _ in range(1500):
        answers = {q: dice.choice(offered(model, q)) for q in (STAGE, *QUESTIONS)}
        answers = {q: a for q, a in answers.items() if q not in ONLY_IF or answers[ONLY_IF[q][0]] == ONLY_IF[q][1]}
        signs = sorted({answers[SIGNS], dice.choice(options(model, SIGNS))} - {"tidak_ada"}) or ["tidak_ada"]
        assert paper_verdict(lines, answers | {SIGNS: signs}) == judge(rules, answers | {SIGNS: signs}, AS_OF).verdict


def test_the_sheet_never_says_that_an_offer_is_good(model: Model, lines: tuple[Line, ...]):
    assert (
        paper_verdict(lines, {STAGE: STAGES[2], JOB: "pabrik", PARENT: "p3mi", "p3mi_terdaftar": "ya", "sip2mi": "ya"})
        == UNDECIDED
    )


def test_a_step_that_points_at_the_screen_is_not_on_paper(model: Model):
    printed = {
        verdict["id"]: verdict["steps"] for verdict in paper_checker(Place(model, REGIONS[0], AS_OF))["verdicts"]
    }
    for name, steps in printed.items():
        text = getattr(model.verdicts, name)
        assert steps and not {*steps} & {*text.on_screen} and {*steps, *text.on_screen} == {*text.steps}
    assert any(getattr(model.verdicts, name).on_screen for name in printed)


def test_every_line_is_printed(model: Model, lines: tuple[Line, ...]):
    data = paper_checker(Place(model, REGIONS[0], AS_OF))
    marks = {
        (q["id"], row["label"], stage_less["verdict"])
        for q in (*data["signs"], *data["questions"], *data["last"])
        for row in q["rows"]
        for stage_less in row["marks"]
    }
    labels = {
        (key, option.id): option.label for key, question in model.questions.items() for option in question.options
    }
    printed = {item["text"] for item in data["together"]}
    places = " ".join(f"{item['title']} {item['text']}" for item in data["countries"])
    for line in lines:
        if PLACE in line.inputs:
            if line.verdict == UNDECIDED:
                continue  # a country without a mark: the sheet cannot say more
            assert model.countries[str(line.finding.country)].name in places or line.finding.title in places, (
                line.finding.rule.id
            )
        elif line.finding.title not in printed:
            own = [q for q in line.inputs if q != STAGE]
            assert any(
                (q, labels[q, choice[line.inputs.index(q)]], line.verdict) in marks for q in own for choice in line.held
            ), line.finding.family


def test_every_line_says_how_sure_it_is(model: Model, lines: tuple[Line, ...]):
    data = paper_checker(Place(model, REGIONS[0], AS_OF))
    known = by_rule(HowSure(model, AS_OF))
    for q in (*data["signs"], *data["questions"], *data["last"]):
        ids = {o.label: o.id for o in model.questions[q["id"]].options}
        for row in q["rows"]:
            behind = checker_walk.reasons(lines, q["id"], ids[row["label"]])
            told = [line for found in behind.values() for line in found if line.finding.rule.id in known]
            assert set(behind) == {mark["verdict"] for mark in row["marks"]}
            assert bool(row["sure"]) == bool(told), (q["id"], row["label"])
    assert all(item["sure"] for item in (*data["countries"], *data["together"]))


def test_a_mark_is_the_engine_s_verdict_on_that_answer(model: Model, rules: Rules, lines: tuple[Line, ...]):
    for question in QUESTIONS:
        if question in (PLACE, JOB) or question in ONLY_IF:
            continue
        for option in options(model, question):
            for stage, mark in zip(STAGES, checker_walk.marks(lines, question, option), strict=True):
                worst = {engine(rules, {STAGE: stage, JOB: job, question: option}) for job in ("pabrik", "kebun")}
                assert worst == {mark or UNDECIDED}
                assert mark in (None, *VERDICTS[:3])
