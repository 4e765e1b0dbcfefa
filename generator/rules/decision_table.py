"""Writes each rule as a decision table by running the engine: the page's script looks up and holds no rule.

A table lists its inputs (a question, `tanda:<sign>`, or `tanda:=<sign>` for that sign alone), the class that each
answer of an input belongs to, and one character for every combination of classes: `0` false, `1` true, otherwise
chr(63 + mask) where bit i of the mask says that input i is still open. Absent and `tidak_tahu` are answers like any
other here.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product
from typing import Any

from checker.engine.answers import AGES, Asked
from checker.engine.condition import NO_SIGN, ONLY, UNKNOWN, evaluate, leaves
from checker.engine.rules import Rule, Rules

ABSENT = ""
OTHER = "*"
SIGN = "tanda:"
ALONE = "tanda:="
NO, YES = "0", "1"
MASK_BASE = 63

Questions = Mapping[str, Asked]


@dataclass(frozen=True)
class Input:
    """`classes`: answer -> class number (`*` = every answer not named).

    For an age also `cuts`, the lowest age of each range.
    """

    name: str
    classes: Mapping[str, int]
    cuts: tuple[int, ...] = ()

    @cached_property
    def question(self) -> str:
        """The question that answers this input."""
        return self.name.partition(":")[0]

    @cached_property
    def size(self) -> int:
        """How many classes there are."""
        return max(self.classes.values()) + 1

    def class_of(self, answers: Mapping[str, Any]) -> int:
        """Class of this input for an answers map; the page's script does the same."""
        given = answers.get(self.question)
        key = ABSENT if given is None else given if isinstance(given, str) else self._key_of(given)
        return self.classes.get(key, self.classes.get(OTHER, 0))

    def _key_of(self, given: int | Collection[str]) -> str:
        """Of an age the lowest one of its range; of signs whether the one that this input is about is among them."""
        if isinstance(given, int):
            return str(max(cut for cut in self.cuts if cut <= given))
        if self.name.startswith(ALONE):
            return YES if set(given) == {self.name[len(ALONE) :]} else NO
        return YES if self.name[len(SIGN) :] in given else NO


@dataclass(frozen=True)
class Table:
    """Inputs in order and the cells in the order of `itertools.product` of their classes."""

    inputs: tuple[Input, ...]
    cells: str

    def look_up(self, answers: Mapping[str, Any]) -> str:
        """The cell for an answers map."""
        index = 0
        for item in self.inputs:
            index = index * item.size + item.class_of(answers)
        return self.cells[index]


def table_of(rule: Rule, rules: Rules) -> Table:
    """Decision table of one finding. Raises ValueError as `build_table` does."""
    return build_table(rule.when, rules, rule.unasked)


def build_table(when: Mapping[str, Any], rules: Rules, unasked: tuple[str, ...] = ()) -> Table:
    """Decision table of one condition; `unasked`: questions it does not wait for.

    Raises ValueError when it has more inputs than a cell can name.
    """
    asked = tuple((name, rules.questions[name]) for name in sorted({*_questions(when)} & rules.questions.keys()))
    return _built(json.dumps(when), asked, rules.follow_ups.union(unasked))


@lru_cache(maxsize=2048)
def _built(written: str, asked: tuple[tuple[str, Asked], ...], follow_ups: frozenset[str]) -> Table:
    """The table of a condition, `written` as JSON; all else that it depends on stands beside it."""
    when, questions = json.loads(written), dict(asked)
    names = tuple(dict.fromkeys(_input_names(when)))
    if len(names) > 6:
        raise ValueError(f"syarat dengan {len(names)} masukan; paling banyak 6")
    answers = [_answers_of(name, when, questions) for name in names]
    truth = _Truth(when, questions, follow_ups)
    cells = {combo: truth.cell(dict(zip(names, combo, strict=True))) for combo in product(*answers)}
    classes = [_classes(i, answers, cells) for i in range(len(names))]
    inputs = tuple(_input(name, found, asked) for name, found, asked in zip(names, classes, answers, strict=True))
    first = [[values.index(n) for n in range(max(values) + 1)] for values in classes]
    text = "".join(cells[tuple(answers[i][k] for i, k in enumerate(combo))] for combo in product(*first))
    return Table(inputs, text)


def _questions(when: Mapping[str, Any]) -> Iterator[str]:
    return (question for question, _ in leaves(when))


def _input_names(when: Mapping[str, Any]) -> Iterator[str]:
    for question, wanted in leaves(when):
        if question == "tanda" and isinstance(wanted, Mapping):
            yield ALONE + wanted[ONLY]
        elif question == "tanda":
            yield from (SIGN + sign for sign in ([wanted] if isinstance(wanted, str) else wanted))
        else:
            yield question


def _answers_of(name: str, when: Mapping[str, Any], questions: Questions) -> list[str]:
    """Answers that the condition can tell apart: absent, unknown, every option it names, and one other."""
    if name.startswith(SIGN):
        return [ABSENT, NO, YES]
    wanted = [value for question, value in leaves(when) if question == name]
    asked = questions[name]
    if asked.kind == "angka":
        bounds = {AGES.start, *(limit + (key == "above") for value in wanted for key, limit in value.items())}
        return [ABSENT, UNKNOWN, *(str(cut) for cut in sorted(bounds) if cut in AGES)]
    named = list(dict.fromkeys(option for value in wanted for option in ([value] if isinstance(value, str) else value)))
    return [ABSENT, UNKNOWN, *named, *_other(named, asked)]


def _other(named: Sequence[str], asked: Asked) -> list[str]:
    return [OTHER] if set(asked.options) - set(named) else []


@dataclass(frozen=True)
class _Truth:
    """A condition that is tried on one combination of answers after another."""

    when: Mapping[str, Any]
    questions: Questions
    follow_ups: frozenset[str]

    def cell(self, combo: Mapping[str, str]) -> str:
        value = evaluate(self.when, _as_answers(combo, self.questions), self.follow_ups)
        if value.truth is not None:
            return "1" if value.truth else "0"
        return chr(MASK_BASE + sum(1 << i for i, name in enumerate(combo) if name.partition(":")[0] in value.open))


def _signs(combo: Mapping[str, str], questions: Questions) -> list[str]:
    """Signs that fit a combination; where one cannot stand alone, another that the condition does not look at."""
    alone = [name[len(ALONE) :] for name, given in combo.items() if name.startswith(ALONE) and given == YES]
    signs = (name for name, given in combo.items() if name.startswith(SIGN) and given == YES)
    noticed = [name[len(SIGN) :] for name in signs if not name.startswith(ALONE)]
    if alone:
        return alone
    if len(noticed) == 1 and ALONE + noticed[0] in combo:
        noticed.append(next(s for s in questions["tanda"].options if s != NO_SIGN and SIGN + s not in combo))
    return noticed or [NO_SIGN]


def _as_answers(combo: Mapping[str, str], questions: Questions) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    signs = [given for name, given in combo.items() if name.startswith(SIGN)]
    if signs and ABSENT not in signs:
        answers["tanda"] = _signs(combo, questions)
    for name, given in combo.items():
        if not name.startswith(SIGN) and given != ABSENT:
            number = questions[name].kind == "angka" and given != UNKNOWN
            answers[name] = int(given) if number else given
    return answers


def _classes(index: int, answers: Sequence[Sequence[str]], cells: Mapping[tuple[str, ...], str]) -> list[int]:
    """Numbers the answers of one input so that answers with the same cells everywhere share a number."""
    others = [*answers[:index], *answers[index + 1 :]]
    slices = [
        tuple(cells[(*rest[:index], given, *rest[index:])] for rest in product(*others)) for given in answers[index]
    ]
    order = list(dict.fromkeys(slices))
    return [order.index(cut) for cut in slices]


def _input(name: str, classes: Sequence[int], answers: Sequence[str]) -> Input:
    numbered = dict(zip(answers, classes, strict=True))
    cuts = tuple(int(given) for given in answers if given.isdigit()) if not name.startswith(SIGN) else ()
    return Input(name, numbered, cuts)
