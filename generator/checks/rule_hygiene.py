"""Rule hygiene, as decision-table tools check it: findings that repeat, can never hold, or are always hidden."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from checker.engine.condition import leaves
from checker.engine.rules import VERDICTS, Rule, Rules
from generator.rules.decision_table import SIGN, Table, build_table


def never_true(rules: Rules) -> list[str]:
    """Ids of findings that hold for no combination of answers."""
    return [rule.id for rule in rules.findings if "1" not in build_table(rule.when, rules).cells]


def always_true(rules: Rules) -> list[str]:
    """Ids of findings that no answer can make false: they would forbid every good verdict."""
    return [rule.id for rule in rules.findings if "0" not in build_table(rule.when, rules).cells and rule.since is None]


def same_condition(rules: Rules) -> list[tuple[str, str]]:
    """Pairs of findings that hold for exactly the same answers on the same days."""
    tables = {rule.id: build_table(rule.when, rules) for rule in rules.findings}
    groups: dict[frozenset[str], list[Rule]] = {}
    for rule in rules.findings:
        groups.setdefault(frozenset(item.name for item in tables[rule.id].inputs), []).append(rule)
    pairs = (pair for group in groups.values() for pair in combinations(group, 2) if pair[0].since == pair[1].since)
    return [(a.id, b.id) for a, b in pairs if _equal(tables[a.id], tables[b.id])]


def _equal(first: Table, second: Table) -> bool:
    keys = {item.name: sorted({*item.classes, *_classes_of(second, item.name)}) for item in first.inputs}
    return all(
        _cell(first, dict(zip(keys, combo))) == _cell(second, dict(zip(keys, combo)))
        for combo in product(*keys.values())
    )


def _classes_of(table: Table, name: str) -> Iterator[str]:
    return (key for item in table.inputs if item.name == name for key in item.classes)


def _cell(table: Table, combo: dict[str, str]) -> bool:
    """Whether the finding holds for these input keys; an age is compared by the class of its range."""
    index = 0
    for item in table.inputs:
        key = combo[item.name]
        if item.cuts and key.isdigit():
            key = str(max((cut for cut in item.cuts if cut <= int(key)), default=item.cuts[0]))
        index = index * (max(item.classes.values()) + 1) + item.classes.get(key, item.classes.get("*", 0))
    return table.cells[index] == "1"


def hidden_options(rules: Rules) -> list[str]:
    """Options (`question=option`) that a finding names but no question offers: nobody could ever choose them."""
    hidden = []
    for rule in rules.findings:
        for question, wanted in leaves(rule.when):
            offered = rules.questions[question].options
            named = [] if isinstance(wanted, dict) else [wanted] if isinstance(wanted, str) else wanted
            hidden += [f"{question}={option}" for option in named if option not in offered]
    return sorted(set(hidden))


def harmless_signs(rules: Rules) -> list[str]:
    """Signs without a finding that holds whatever else was answered: noticing one must never count for nothing."""
    heavy = set()
    for rule in rules.findings:
        table = build_table(rule.when, rules)
        names = [item.name for item in table.inputs]
        if len(names) == 1 and names[0].startswith(SIGN):
            heavy.add(names[0][len(SIGN) :])
    staged = {sign for sign in rules.questions["tanda"].options if _covered_by_stages(rules, sign)}
    return [sign for sign in rules.questions["tanda"].options if sign not in heavy | staged and sign != "tidak_ada"]


def _covered_by_stages(rules: Rules, sign: str) -> bool:
    """Whether findings on `sign` and the stage together hold at every stage."""
    stages = set()
    for rule in rules.findings:
        questions = dict(leaves(rule.when))
        if set(rule.when) == {"tanda", "tahap"} and questions["tanda"] == sign:
            stages |= set([questions["tahap"]] if isinstance(questions["tahap"], str) else questions["tahap"])
    return stages == set(rules.questions["tahap"].options)


def report(rules: Rules) -> list[str]:
    """Every weakness in one list of sentences; empty for clean rules."""
    found = [f"{name} tidak pernah berlaku" for name in never_true(rules)]
    found += [f"{name} selalu berlaku" for name in always_true(rules)]
    found += [f"{a} dan {b} memakai syarat yang sama" for a, b in same_condition(rules)]
    found += [f"{option} tidak ditawarkan" for option in hidden_options(rules)]
    found += [f"tanda {sign} tidak berakibat apa-apa" for sign in harmless_signs(rules)]
    used = {rule.verdict for rule in rules.findings}
    return found + [f"tidak ada temuan {verdict}" for verdict in VERDICTS[:3] if verdict not in used]
