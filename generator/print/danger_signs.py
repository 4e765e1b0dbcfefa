"""Sign: what a poster warns of, read from the rules: the findings that alone mean danger."""

from __future__ import annotations

from checker.engine.condition import leaves
from generator import icons
from generator.facts.model import Model
from generator.print.frame import Data
from generator.rules.compile import Compiled, compile_findings

WORST = "bahaya_tppo"
STAGE = "tahap"
COUNT = 10
PLAIN = "any-danger"
"""The pictogram of a sign that has none of its own yet."""


def worst_signs(model: Model, count: int = COUNT) -> list[Data]:
    """The `count` worst signs that a person can see before leaving: those that need the fewest answers come first.

    A poster speaks in pictures: a sign without one of its own comes after all that have one.
    """
    found = [item for item in compile_findings(model) if item.rule.verdict == WORST and not item.country]
    found = [item for item in found if STAGE not in _questions(item)]
    found.sort(key=lambda item: (_unseen(item), len(_questions(item)), len(list(_options(item))), _place(model, item)))
    return [{"id": item.family, "text": _words(model, item), "picture": picture(item.family)} for item in found[:count]]


def picture(name: str, plain: str = PLAIN) -> str:
    """Name of the pictogram for a finding or a question: its own, else `plain`."""
    return name if name in icons.own() else plain


def _unseen(item: Compiled) -> bool:
    return picture(item.family) == PLAIN


def _questions(item: Compiled) -> list[str]:
    return sorted({question for question, _ in leaves(_claim(item))})


def _claim(item: Compiled) -> Data:
    """What the finding asserts, without what may excuse it."""
    return {key: value for key, value in item.rule.when.items() if key != "unless"}


def _options(item: Compiled) -> list[tuple[str, str]]:
    return [
        (question, option)
        for question, wanted in leaves(_claim(item))
        for option in ([wanted] if isinstance(wanted, str) else wanted)
    ]


def _words(model: Model, item: Compiled) -> str:
    """The words of the sign itself where one answer is enough, else the finding's title."""
    options = _options(item)
    signs = (
        {option.id: option.label for option in model.questions["tanda"].options} if "tanda" in model.questions else {}
    )
    alone = signs.get(options[0][1]) if len(options) == 1 and options[0][0] == "tanda" else None
    return alone or item.title.rstrip(".")


def _place(model: Model, item: Compiled) -> int:
    order = [
        (question, option.id)
        for screen in model.screens.screens
        for question in screen.questions
        for option in (model.questions[question].options if question in model.questions else ())
    ]
    return min((order.index(pair) for pair in _options(item) if pair in order), default=len(order))
