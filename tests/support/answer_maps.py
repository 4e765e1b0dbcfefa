"""Answers as somebody might give them, and what the engine here says to them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from checker import browser
from checker.engine.rules import Rules
from generator.facts.model import Model
from generator.web.scripts.checker_data import rules_bundle
from tests.support.browser_cases import CASES, answers_of

Answers = Mapping[str, Any]


def random_answers(rules: Rules, chance: random.Random) -> dict[str, Any]:
    """An answers map as somebody might give it: some questions unanswered, some not known."""
    picked: dict[str, Any] = {}
    for name, question in rules.questions.items():
        options = [*question.options, "tidak_tahu"]
        if chance.random() < 0.3:
            continue
        if question.kind == "angka":
            picked[name] = chance.choice([chance.randint(16, 45), "tidak_tahu"])
        elif question.kind == "tanda":
            picked[name] = chance.choice(
                [["tidak_ada"], ["tidak_ada"], chance.sample([o for o in question.options if o != "tidak_ada"], 2)]
            )
        else:
            picked[name] = chance.choice(options)
    return picked


def answer_maps(model: Model, rules: Rules, count: int = 200) -> list[dict[str, Any]]:
    """`count` answer maps: random ones, a worked case of each verdict, nothing, home again."""
    chance = random.Random(20261121)
    cases = [
        {key: list(value) if isinstance(value, tuple) else value for key, value in answers_of(model, verdict).items()}
        for verdict in CASES
    ]
    known = [*cases, {}, {"tahap": "sudah_pulang"}]
    return [random_answers(rules, chance) for _ in range(count - len(known))] + known


def calls(maps: Iterable[Answers], day: date) -> list[str]:
    """What the page asks the engine."""
    return [json.dumps({"answers": answers, "as_of": day.isoformat()}) for answers in maps]


def explained_here(model: Model, maps: Iterable[Answers], day: date) -> list[str]:
    """The engine's explanations in this Python, as the JSON text that the page would get."""
    browser.start(rules_bundle(model))
    return [browser.call("verdict", call) for call in calls(maps, day)]
