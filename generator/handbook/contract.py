"""The ids that answers, links and batch files speak, as tables made from the facts."""

from __future__ import annotations

from generator.facts.checker import Question
from generator.facts.model import Model
from generator.facts.verdicts import VerdictText

WORST_FIRST = ("bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural")
FOLLOW_UP = " *(follow-up)*"


def contract_tables(model: Model) -> dict[str, str]:
    """The generated parts of the answers contract, by the names under which pages ask for them."""
    return {
        "questions": questions_table(model),
        "countries": countries_table(model),
        "verdicts": verdicts_table(model),
    }


def questions_table(model: Model) -> str:
    """Every question in the order in which it is asked: id, wording, options with their labels."""
    order = [key for screen in model.screens.screens for key in screen.questions if key in model.questions]
    rest = [key for key in model.questions if key not in order]
    asked = [(key, model.questions[key]) for key in (*order, *rest)]
    rows = [f"| `{key}`{_follow_up(one)} | {_cell(one.text)} | {_options(one)} |" for key, one in asked]
    return "\n".join(("## Questions and options", "", "| id | asks | options |", "|---|---|---|", *rows))


def _follow_up(question: Question) -> str:
    return FOLLOW_UP if question.trigger else ""


def _options(question: Question) -> str:
    if question.kind == "angka":
        return "whole number, or `tidak_tahu`"
    if question.kind == "negara":
        return "a destination below, or `lain`"
    return " · ".join(f"`{option.id}` ({_cell(option.label)})" for option in question.options)


def countries_table(model: Model) -> str:
    """Every destination id with its name."""
    rows = [f"| `{key}` | {_cell(country.name)} |" for key, country in model.countries.items()]
    return "\n".join(("## Destinations", "", "| id | name |", "|---|---|", *rows))


def verdicts_table(model: Model) -> str:
    """The verdicts from worst to best, with the words that visitors see."""
    rows = [
        f"| `{key}` | {_name(getattr(model.verdicts, key))} | {_cell(getattr(model.verdicts, key).line)} |"
        for key in WORST_FIRST
    ]
    return "\n".join(("| id | shown as | first line |", "|---|---|---|", *rows))


def _name(text: VerdictText) -> str:
    other = f"; for work that is not a placement: {_cell(text.other_name)}" if text.other_name else ""
    return _cell(text.name) + other


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")
