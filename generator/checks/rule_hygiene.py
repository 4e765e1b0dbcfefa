"""Rule hygiene, as decision-table tools check it: findings that repeat, can never hold, or are always hidden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

from checker.engine.condition import evaluate, leaves
from checker.engine.rules import VERDICTS, Rule, Rules
from generator.rules.decision_table import ALONE, SIGN, Input, Table, table_of

MOST_OTHERS = 3
"""Findings on a sign that look at more questions than this are never what makes it count."""


@dataclass(frozen=True)
class Weakness:
    """What is wrong with the finding `rule`, or with the rules as a whole; in the words of a Problem."""

    rule: str
    found: str
    expected: str
    guess: str = ""


@dataclass(frozen=True)
class Hygiene:
    """The questions that can be asked of `rules`; each finding's decision table is made once for all of them."""

    rules: Rules

    @cached_property
    def tables(self) -> dict[str, Table]:
        """The decision table of each finding, by its id."""
        return {rule.id: table_of(rule, self.rules) for rule in self.rules.findings}

    def weaknesses(self) -> Iterator[Weakness]:
        """Everything that is wrong; nothing for clean rules."""
        for name in self.never_true():
            yield Weakness(name, f"temuan {name} yang tidak pernah berlaku", "syarat yang bisa terpenuhi")
        for name in self.always_true():
            yield Weakness(name, f"temuan {name} yang selalu berlaku", "syarat yang bisa tidak terpenuhi")
        for one, other in self.same_condition():
            found = f"temuan {other} dengan syarat yang sama seperti {one}"
            yield Weakness(other, found, "syarat yang berbeda", "Gabungkan dua temuan itu.")
        for name, option in self.hidden_options():
            yield Weakness(name, f"pilihan {option} yang tidak ditawarkan", "pilihan yang ada di pertanyaannya")
        for sign in self.harmless_signs():
            yield Weakness(
                "", f"tanda {sign} tanpa temuan", "setiap tanda punya temuan yang selalu berlaku bila dipilih"
            )
        used = {rule.verdict for rule in self.rules.findings}
        for verdict in VERDICTS[:3]:
            if verdict not in used:
                yield Weakness("", f"putusan {verdict} tanpa temuan", "paling sedikit satu temuan untuk setiap putusan")

    def never_true(self) -> list[str]:
        """Ids of findings that hold for no combination of answers."""
        return [rule.id for rule in self.rules.findings if "1" not in self.tables[rule.id].cells]

    def always_true(self) -> list[str]:
        """Ids of findings that no answer can make false: they would forbid every good verdict."""
        return [r.id for r in self.rules.findings if "0" not in self.tables[r.id].cells and r.since is None]

    def same_condition(self) -> list[tuple[str, str]]:
        """Pairs of findings that hold for exactly the same answers on the same days."""
        groups: dict[frozenset[str], list[Rule]] = {}
        for rule in self.rules.findings:
            groups.setdefault(frozenset(item.name for item in self.tables[rule.id].inputs), []).append(rule)
        pairs = (pair for group in groups.values() for pair in self._likely(group))
        return [(a.id, b.id) for a, b in pairs if _equal(self.tables[a.id], self.tables[b.id])]

    def _likely(self, group: Sequence[Rule]) -> Iterator[tuple[Rule, Rule]]:
        """Pairs of a group with the same inputs that may be equal: no answer lets one hold and the other never."""
        tables = [self.tables[rule.id] for rule in group]
        known = {
            item.name: sorted({key for t in tables for i in t.inputs if i.name == item.name for key in i.classes})
            for item in tables[0].inputs
        }
        alike: dict[object, list[Rule]] = {}
        for rule, table in zip(group, tables, strict=True):
            alike.setdefault((rule.since, _holding(table, known)), []).append(rule)
        return (pair for rules in alike.values() for pair in combinations(rules, 2))

    def hidden_options(self) -> list[tuple[str, str]]:
        """Findings with an option (`question=option`) that no question offers: nobody could ever choose it."""
        hidden = set()
        for rule in self.rules.findings:
            for question, wanted in leaves(rule.when):
                offered = self.rules.questions[question].options
                named = [] if isinstance(wanted, dict) else [wanted] if isinstance(wanted, str) else wanted
                hidden |= {(rule.id, f"{question}={option}") for option in named if option not in offered}
        return sorted(hidden)

    def harmless_signs(self) -> list[str]:
        """Signs without a finding that holds whatever else was answered: noticing one must never count for nothing."""
        heavy = set()
        for table in self.tables.values():
            names = [item.name for item in table.inputs]
            if len(names) == 1 and names[0].startswith(SIGN):
                heavy.add(names[0][len(SIGN) :])
        asked = self.rules.questions.get("tanda")
        return [
            sign
            for sign in (asked.options if asked else ())
            if sign not in heavy and sign != "tidak_ada" and not self._told_between_them(sign)
        ]

    def _told_between_them(self, sign: str) -> bool:
        """Whether findings on `sign` and few other questions always hold between them."""
        about = (rule for rule in self.rules.findings if sign in self._signs(rule))
        rules = [rule for rule in about if len(_others(rule)) <= MOST_OTHERS]
        others = sorted(set[str]().union(*map(_others, rules)))
        if not rules or len(others) > MOST_OTHERS:
            return False
        more = next((other for other in self.rules.questions["tanda"].options if other != sign), sign)
        given = product(([sign], [sign, more]), *(self.rules.questions[question].options for question in others))
        maps = [dict(zip(("tanda", *others), combo, strict=True)) for combo in given]
        return all(any(evaluate(rule.when, answers).truth for rule in rules) for answers in maps)

    def _signs(self, rule: Rule) -> set[str]:
        """The signs that a finding looks at."""
        names = (item.name for item in self.tables[rule.id].inputs)
        return {name.removeprefix(ALONE).removeprefix(SIGN) for name in names if name.startswith(SIGN)}


def _others(rule: Rule) -> set[str]:
    """The questions of a finding but the signs."""
    return {question for question, _ in leaves(rule.when)} - {"tanda"}


def _holding(table: Table, known: Mapping[str, Sequence[str]]) -> frozenset[tuple[str, str]]:
    """Every answer of `known` (by input) beside which the finding can hold at all."""
    holding, width = set(), 1
    for item in reversed(table.inputs):
        size = item.size
        held = {at // width % size for at, cell in enumerate(table.cells) if cell == "1"}
        holding |= {(item.name, key) for key in known[item.name] if _class_of(item, key) in held}
        width *= size
    return frozenset(holding)


def _equal(first: Table, second: Table) -> bool:
    """Whether both hold for the same answers; both have the same inputs, in any order."""
    other = {item.name: item for item in second.inputs}
    # answers that a condition names come first: there two findings differ soonest
    keys = {item.name: sorted({*item.classes, *other[item.name].classes}, reverse=True) for item in first.inputs}
    steps = zip(_steps(first, keys), _steps(second, keys), strict=True)
    pairs = product(*(list(zip(one, two, strict=True)) for one, two in steps))
    return all(
        (first.cells[sum(one for one, _ in combo)] == "1") == (second.cells[sum(two for _, two in combo)] == "1")
        for combo in pairs
    )


def _steps(table: Table, keys: Mapping[str, Sequence[str]]) -> list[list[int]]:
    """For each input of `keys`, in that order, how far each of its answers leads into the cells."""
    width, far = 1, {}
    for item in reversed(table.inputs):
        far[item.name] = [width * _class_of(item, key) for key in keys[item.name]]
        width *= max(item.classes.values()) + 1
    return [far[name] for name in keys]


def _class_of(item: Input, key: str) -> int:
    """An age is compared by the class of its range."""
    if item.cuts and key.isdigit():
        key = str(max((cut for cut in item.cuts if cut <= int(key)), default=item.cuts[0]))
    return item.classes.get(key, item.classes.get("*", 0))
