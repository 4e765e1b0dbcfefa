"""How findings are called on the checker's page, and by which sources; `models.Naming` says in which form."""

from __future__ import annotations

from itertools import pairwise

from generator.facts.model import Model
from generator.facts.source import LEGAL_KINDS
from generator.rules.compile import Compiled
from generator.web.scripts import models as page
from generator.web.scripts.checker_questions import places

MOST_SOURCES = 4


def naming(model: Model, compiled: tuple[Compiled, ...], refs: list[str]) -> list[page.Naming]:
    """Of each finding; `refs`: every source that the page shows."""
    number = {ref: i for i, ref in enumerate(refs)}
    families = [list(model.findings).index(item.family) for item in compiled]
    answerable = [option.id for option in places(model)]
    countries = [1 + answerable.index(item.country) if item.country else 0 for item in compiled]
    return [
        page.Naming(
            family=family,
            sources=[number[ref] for ref in legal_first(model, item.rule.sources)],
            country=country,
            part=item.rule.id.removeprefix("--".join(filter(None, (item.family, item.country)))).removeprefix("--"),
            title="" if item.title == _common_title(model, item) else item.title,
        )
        for item, family, country in zip(compiled, _steps(families), _steps(countries), strict=True)
    ]


def _steps(numbers: list[int]) -> list[int]:
    """Each number as what it is more than the one before, the first as it is."""
    return [after - before for before, after in pairwise([0, *numbers])]


def legal_first(model: Model, refs: tuple[str, ...]) -> list[str]:
    """The sources shown beside a finding: law before press, the most telling ones; the country's page has them all."""
    return sorted(refs, key=lambda ref: model.sources[ref.partition("#")[0]].kind not in LEGAL_KINDS)[:MOST_SOURCES]


def _common_title(model: Model, item: Compiled) -> str:
    title = item.finding.title
    return title.replace("{negara}", model.countries[item.country].name) if item.country else title
