"""Walk: the checker on paper.

What each answer means by itself, and what some answers mean together, read from the rules.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any

from checker.engine.condition import UNKNOWN, evaluate, leaves
from checker.engine.rules import VERDICTS
from generator.facts.model import Model
from generator.rules.compile import Compiled, compile_findings
from generator.rules.questions import ELSEWHERE

STAGE, JOB, SIGNS, PLACE = "tahap", "pekerjaan", "tanda", "tujuan"
STAGES = ("baru_ditawari", "sedang_proses", "siap_berangkat")
"""The paper is for people who have not left yet; who has left calls a mission."""

QUESTIONS = (
    SIGNS,
    "uang_panjar",
    PLACE,
    JOB,
    "perekrut",
    "peran_kenalan",
    "p3mi_terdaftar",
    "sip2mi",
    "biaya",
    "visa",
    "paspor_dipegang",
    "kontrak",
)
ONLY_IF = {
    "peran_kenalan": ("perekrut", "kenalan"),
    "p3mi_terdaftar": ("perekrut", "p3mi"),
    "sip2mi": ("perekrut", "p3mi"),
}
OTHER_RULES = ("magang", "kuliah", "liburan_kerja")
"""Kinds of work with visas and placers of their own: the paper sends them to an office."""

NOT_ON_PAPER = (("visa", "au_pair"),)
"""Answers that excuse another one and so need a question of their own turn: the paper leaves them to the page."""

UNDECIDED = VERDICTS[2]
"""The best that a sheet can say: it does not ask for every paper, and unknown never counts as good."""

Answers = Mapping[str, Any]
Table = tuple[tuple[str, ...], frozenset[tuple[str, ...]], tuple[tuple[str, ...], ...]]


@dataclass(frozen=True)
class Line:
    """A finding as the paper has it.

    `inputs`: the questions it depends on, `domains`: the answers each may have, `held`: those for which it holds.
    """

    finding: Compiled
    inputs: tuple[str, ...]
    held: frozenset[tuple[str, ...]]
    domains: tuple[tuple[str, ...], ...]

    @property
    def verdict(self) -> str:
        """The verdict it supports."""
        return self.finding.rule.verdict

    def holds(self, answers: Answers) -> bool:
        """Whether the printed line applies; signs are a list, every other answer is one option."""
        signs = answers.get(SIGNS, ())
        if SIGNS not in self.inputs or isinstance(signs, str):
            return self.settled_by(answers)
        return any(self.settled_by({**answers, SIGNS: sign}) for sign in signs)

    def settled_by(self, answers: Answers) -> bool:
        """Whether `answers` (one option each), of which it must use more than the stage, are enough to make it hold."""
        open_ = set(self.inputs) - set(answers)
        if not set(self.inputs) & (set(answers) - {STAGE}) or open_ & set(ONLY_IF):  # a follow-up may not even be asked
            return False
        free = [(answers[q],) if q in answers else domain for q, domain in zip(self.inputs, self.domains, strict=True)]
        return all(choice in self.held for choice in product(*free))


def walk(model: Model) -> tuple[Line, ...]:
    """The lines of the sheet, worst first: every finding that its questions can bring about."""
    lines = (line for item in compile_findings(model) if (line := _line(model, item)))
    return tuple(sorted(lines, key=lambda line: line.finding.rule.rank))


def paper_verdict(lines: tuple[Line, ...], answers: Answers) -> str:
    """What the sheet says for `answers`: the worst line that applies, else that it cannot be told yet."""
    return next((line.verdict for line in lines if line.holds(answers)), UNDECIDED)


def options(model: Model, question: str) -> tuple[str, ...]:
    """The answers that the sheet offers for `question`."""
    if question == STAGE:
        return STAGES
    if question == PLACE:
        return (*model.countries, ELSEWHERE)
    known = (o.id for o in model.questions[question].options if (question, o.id) not in NOT_ON_PAPER)
    return tuple(option for option in known if question != JOB or option not in OTHER_RULES)


def marks(lines: tuple[Line, ...], question: str, option: str) -> tuple[str | None, ...]:
    """What one answer brings by itself at each of STAGES: a verdict, or None when nothing speaks against it."""
    # an answer that a line does not ask for settles nothing in it
    own = [line for line in lines if question in line.inputs]
    return tuple(
        next((line.verdict for line in own if line.settled_by({question: option, STAGE: stage})), None)
        for stage in STAGES
    )


def reasons(lines: tuple[Line, ...], question: str, option: str) -> dict[str, list[Line]]:
    """The lines behind `marks`, by their verdict: each of them is enough for it."""
    own = [line for line in lines if question in line.inputs]
    found: dict[str, list[Line]] = {}
    for stage in STAGES:
        held = [line for line in own if line.settled_by({question: option, STAGE: stage})]
        for line in held:
            if line.verdict == held[0].verdict:
                found.setdefault(line.verdict, []).append(line)
    return found


def together(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Lines that need several answers at once and no certain country."""
    return tuple(
        line
        for line in lines
        if len(set(line.inputs) - {STAGE}) > 1 and not line.finding.country and not _one_each(line)
    )


def _one_each(line: Line) -> bool:
    """Whether one answer alone always decides the line, so that its mark already says everything."""
    return all(
        any(line.settled_by({q: option}) for q, option in zip(line.inputs, choice, strict=True)) for choice in line.held
    )


def _line(model: Model, item: Compiled) -> Line | None:
    asked = [
        q
        for q in (*QUESTIONS, STAGE)
        if q in {question for question, _ in leaves(item.rule.when)} and (q in model.questions)
    ]
    needed = [ONLY_IF[q][0] for q in asked if q in ONLY_IF]
    inputs = tuple(dict.fromkeys([*needed, *asked]))
    domains = tuple(_domain(model, item, question) for question in inputs)
    table = _table(json.dumps(item.rule.when), inputs, domains)
    return Line(item, *table) if table else None


@lru_cache(maxsize=2048)
def _table(written: str, inputs: tuple[str, ...], domains: tuple[tuple[str, ...], ...]) -> Table | None:
    """When the condition `written` (as JSON) holds; None when it never does."""
    when = json.loads(written)
    held = {
        choice
        for choice in product(*domains)
        if _possible(dict(zip(inputs, choice, strict=True))) and _holds(when, inputs, choice)
    }
    return _needed(inputs, domains, held) if held else None


def _domain(model: Model, item: Compiled, question: str) -> tuple[str, ...]:
    """What may be answered; for countries only the one that the finding names, and elsewhere."""
    if question == PLACE:
        return tuple(dict.fromkeys((item.country or ELSEWHERE, ELSEWHERE)))
    known = options(model, question)
    return known if question in (STAGE, JOB, SIGNS) else (*known, UNKNOWN)


def _possible(answers: Answers) -> bool:
    return all(answers.get(parent) == option for question, (parent, option) in ONLY_IF.items() if question in answers)


def _holds(when: Mapping[str, Any], inputs: tuple[str, ...], choice: tuple[str, ...]) -> bool:
    answers = {
        question: [option] if question == SIGNS else option for question, option in zip(inputs, choice, strict=True)
    }
    return bool(evaluate(when, answers, frozenset(ONLY_IF)).truth)


def _needed(inputs: tuple[str, ...], domains: tuple[tuple[str, ...], ...], held: set[tuple[str, ...]]) -> Table:
    """The same table without the questions whose answer, as far as the sheet asks it, makes no difference."""
    for at, question in enumerate(inputs):
        short = {choice[:at] + choice[at + 1 :] for choice in held}
        allowed = [
            option for option in domains[at] if question not in _parents(inputs) or option in _parents(inputs)[question]
        ]
        whole = {(*choice[:at], option, *choice[at:]) for choice in short for option in allowed}
        if len(inputs) > 1 and whole == held:
            return _needed(inputs[:at] + inputs[at + 1 :], domains[:at] + domains[at + 1 :], short)
    return inputs, frozenset(held), domains


def _parents(inputs: tuple[str, ...]) -> dict[str, set[str]]:
    """For each question that others hang on: its options for which those others are asked."""
    found: dict[str, set[str]] = {}
    for question in inputs:
        if question in ONLY_IF:
            parent, option = ONLY_IF[question]
            found.setdefault(parent, set()).add(option)
    return found


def countries(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Lines about one country that say more than that something is not known."""
    return (line for line in lines if line.finding.country and line.verdict != UNDECIDED)
