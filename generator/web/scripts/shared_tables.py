"""Decision tables as the checker's page holds them, with their inputs written once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.engine.condition import UNKNOWN
from checker.engine.rules import Rules
from generator.rules.compile import plain
from generator.rules.decision_table import ABSENT, Input, Table, build_table
from generator.web.scripts import models as page


class SharedTables:
    """Inputs of tables, each written once."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.inputs: list[page.Input] = []

    def condition(self, when: Mapping[str, Any]) -> page.Table:
        """The table of one condition, as it stands in the facts."""
        return self.table(build_table(plain(when), self.rules))

    def conditions(self, conditions: Mapping[str, Mapping[str, Any]]) -> list[page.Trigger]:
        """The tables of conditions by question."""
        made = ((question, build_table(when, self.rules)) for question, when in conditions.items())
        return [page.Trigger(question, self.table(table)) for question, table in made]

    def table(self, table: Table) -> page.Table:
        """The table as the page holds it."""
        return page.Table([self._number(_input(entry)) for entry in table.inputs], table.cells)

    def _number(self, entry: page.Input) -> int:
        if entry not in self.inputs:
            self.inputs.append(entry)
        return self.inputs.index(entry)


def _input(item: Input) -> page.Input:
    classes: list[list[str]] = [[] for _ in range(max(item.classes.values()) + 1)]
    for answer, number in item.classes.items():
        if number or answer not in (ABSENT, UNKNOWN):
            classes[number].append(answer)
    return page.Input(item.name, [" ".join(answers) for answers in classes], list(item.cuts) or None)
