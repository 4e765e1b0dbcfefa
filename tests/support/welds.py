"""Finds what ties a test to today's facts: names of destinations, regions and companies, the register's day, counts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.company.names import normalise
from generator.facts.model import Model

FEWEST_LETTERS = 8
"""A company's name shorter than this may be an ordinary word."""
FEWEST = 50
"""A count below this may be any number."""
STATUSES = {200, 206, 301, 302, 304, 403, 404, 500}
"""What a server answers: no count, even when there happen to be as many files of a kind."""


@dataclass(frozen=True)
class Weld:
    """Where a test names one of today's facts."""

    file: str
    line: int
    found: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.found}"


class Facts:
    """What tests must not name, read from the model itself."""

    def __init__(self, model: Model):
        names = {*model.countries, *model.regions, *(region.short for region in model.regions.values())}
        names |= {country.name for country in model.countries.values()}
        self.names = re.compile(
            rf"(?<![\w-])({'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?![\w-])"
        )
        told = (*model.agencies, *model.decisions)
        self.companies = {key for thing in told if len(key := normalise(thing.name)) >= FEWEST_LETTERS}
        day = model.register.as_of
        self.days = (day.isoformat(), model.words.dates.short(day), model.words.dates.long(day))
        self.day = (day.year, day.month, day.day)
        kinds = (model.agencies, {normalise(agency.name) for agency in model.agencies}, model.decisions)
        folders = (value for value in vars(model).values() if isinstance(value, dict))
        self.counts = {len(kind) for kind in (*kinds, *folders) if len(kind) >= FEWEST} - STATUSES

    def in_text(self, text: str) -> str:
        """What of today's facts `text` names, or nothing."""
        if found := self.names.search(text):
            return found[0]
        if found := next((day for day in self.days if day in text), ""):
            return found
        plain = normalise(text) if len(text) < 120 else ""
        return next((name for name in self.companies if name in plain), "") if len(plain) >= FEWEST_LETTERS else ""

    def welds(self, path: Path, root: Path) -> Iterator[Weld]:
        """Everything in a test module that names a fact; docstrings are only read by people."""
        tree = ast.parse(path.read_text(encoding="utf-8"))
        spoken = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if found := self._in(node, spoken):
                yield Weld(path.relative_to(root).as_posix(), node.lineno, found)

    def _in(self, node: ast.AST, spoken: set[int]) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spoken:
            return self.in_text(node.value)
        if isinstance(node, ast.Compare):
            values = [side.value for side in (node.left, *node.comparators) if isinstance(side, ast.Constant)]
            return next((f"jumlah {value}" for value in values if type(value) is int and value in self.counts), "")
        if isinstance(node, ast.Call) and [getattr(one, "value", None) for one in node.args] == list(self.day):
            return ast.unparse(node)
        return ""
