"""What the checker's page carries of its questions and screens, as `question_models` names them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from checker.engine.condition import NO_SIGN
from checker.engine.rules import VERDICTS, Rules
from checker.engine.verdict import judge
from generator.facts.checker import Option, Question
from generator.facts.model import Model
from generator.rules.questions import ELSEWHERE
from generator.web.scripts import question_models as page

STAGE = "tahap"
SIGNS = "tanda"
DANGER = VERDICTS[0]


def shown_questions(model: Model, rules: Rules, as_of: date) -> dict[str, page.Question]:
    """Every question with its options; of signs also how they are ordered at each stage."""
    signs = _Signs(model.questions, rules, as_of)
    return {key: _question(model, key, question, signs) for key, question in model.questions.items()}


def shown_screens(model: Model) -> list[page.Screen]:
    """The screens in their order."""
    return [
        page.Screen(
            screen.id,
            screen.title,
            list(screen.questions),
            page.AllGood(screen.all_good.label, dict(screen.all_good.answers)) if screen.all_good else None,
        )
        for screen in model.screens.screens
    ]


def shown_paths(model: Model) -> dict[str, page.Path]:
    """The stages that have a way of their own."""
    return {stage: page.Path(list(path.screens), path.ends) for stage, path in model.screens.paths.items()}


def _question(model: Model, key: str, asked: Question, signs: _Signs) -> page.Question:
    if asked.kind == "negara":
        options = places(model)
    else:
        options = [signs.option(option) if key == SIGNS else _option(option) for option in asked.options]
    abroad = (asked.text_abroad or "", asked.help_abroad or "")
    return page.Question(asked.text, asked.short, asked.kind, options, asked.help or "", *abroad)


def places(model: Model) -> list[page.Option]:
    """The destinations: the main ones first, in their order, then the others by name."""
    main = list(model.site.main_destinations)
    others = sorted((country.name, key) for key, country in model.countries.items() if key not in main)
    first = [page.Option(key, model.countries[key].name, main=True) for key in main if key in model.countries]
    return [*first, *(page.Option(key, name) for name, key in others), page.Option(ELSEWHERE, "Negara lain")]


def _option(option: Option) -> page.Option:
    return page.Option(option.id, option.label, option.hint or "", good=bool(option.counter_sign))


class _Signs:
    """Signs by stage: their weights, and which are a danger by themselves."""

    def __init__(self, questions: Mapping[str, Question], rules: Rules, as_of: date) -> None:
        self.stages = [option.id for option in questions[STAGE].options] if STAGE in questions else []
        # whether something is a danger, only findings of danger say
        self.dangers = replace(rules, findings=tuple(rule for rule in rules.findings if rule.verdict == DANGER))
        self.as_of = as_of

    def option(self, option: Option) -> page.Option:
        if option.id == NO_SIGN:
            return _option(option)
        weights = [option.stages.get(stage, 0) for stage in self.stages]
        return page.Option(option.id, option.label, option.hint or "", weights=weights, grave=self._grave(option))

    def _grave(self, option: Option) -> bool:
        maps = ({STAGE: stage, SIGNS: [option.id]} for stage in option.stages)
        return any(judge(self.dangers, answers, self.as_of).verdict == DANGER for answers in maps)
