"""Company look-up: what its script carries.

Every answer in it comes from the checker's own `find`, asked in the build; the script only finds the name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from checker.company import find, likeness, names
from checker.company.find import Index
from checker.company.names import licence, name_words, normalise
from generator.facts.words.company import Heads
from generator.facts.words.every import Words
from generator.shown.agencies import company_index, company_texts
from generator.shown.how_sure import HowSure
from generator.web.scripts.bundle import write_script
from generator.web.scripts.company_models import Company, CompanyData, Decision, Limits, Look, Shared, Told, Twin
from generator.web.scripts.models import Runtime
from generator.web.scripts.shapes import packed

SCRIPT = "js/company.js"
USUAL, REVOKED = "ya", "dicabut"
CHECKER = "perekrut=p3mi&p3mi_terdaftar="
"""The answers in the checker's address before the one that was found."""
LIMITS = Limits(
    longest=names.LONGEST,
    most=find.MOST,
    licence_digits=names.LICENCE_DIGITS,
    fewest_digits=find.FEWEST_DIGITS,
    fewest_letters=find.FEWEST_LETTERS,
    short=likeness.SHORT,
    part=likeness.PART,
    start=likeness.START,
    alike=likeness.ALIKE,
    words=likeness.WORDS,
)

Entry = Mapping[str, Any]


def write_lookup(root: Path, known: HowSure, entries: Sequence[Entry], runtime: Runtime | None, docs: Path) -> None:
    """Writes SCRIPT for `entries` (see `agency_entries`) under `docs`. Raises SetupError as `write_script` does."""
    words = known.model.words
    write_script(root, words, docs, "company", packed(company_data(entries, words, runtime, _sure(known))))


def _sure(known: HowSure) -> dict[str, str]:
    """How sure the list is, by "", and each decision, by its source and its day."""
    model = known.model
    decided = {f"{one.source_title}|{one.source_date}": known.decision(one) for one in model.decisions if one.publish}
    told = {"": known.of(model.register)} | decided
    return {name: f"{sure.mark} {sure.text}" for name, sure in told.items()}


def company_data(
    entries: Sequence[Entry], words: Words, runtime: Runtime | None = None, sure: Mapping[str, str] | None = None
) -> CompanyData:
    """All that `find` says of `entries`: of each, of those that are found together, and of a name that is no one's."""
    texts = company_texts(words)
    index = company_index(entries, texts)
    exact = [_exact(index, (i,)) for i in range(len(entries))]
    together = {places: _exact(index, places) for places in dict.fromkeys(_found_together(index))}
    table = [told for told, _ in Counter([*exact, *together.values()]).most_common()]
    usual = next((entry["status"] for entry in entries if entry["answer"] == USUAL), "")
    found = zip(entries, exact, strict=True)
    return CompanyData(
        as_of=entries[0]["as_of"] if entries else "",
        usual_status=usual,
        usual_answer=USUAL,
        note=texts.note,
        limits=LIMITS,
        told=table,
        companies=[_company(one, usual, table.index(told), index.lookalikes(i)) for i, (one, told) in enumerate(found)],
        shared=[Shared(list(places), table.index(told)) for places, told in together.items()],
        twins=[Twin(*twin) for twin in index.twins()],
        twin_warning=f"{texts.twin} ",
        **{match: _told(told) for match, told in index.without_company().items()},
        looks=_looks(words.company.heads),
        sure=dict(sure or {}),
        revoked=REVOKED,
        checker=CHECKER,
        months=list(words.dates.short_months),
        runtime=runtime,
    )


def _looks(heads: Heads) -> dict[str, Look]:
    """How each answer is shown."""
    return {
        USUAL: Look("hijau", heads.listed, heads.listed),
        "tidak_tahu": Look("kuning", heads.unsure, heads.not_listed),
        "tidak": Look("kuning", heads.not_listed, heads.not_listed),
        "skorsing": Look("merah", heads.suspended, heads.suspended),
        REVOKED: Look("merah", heads.revoked, heads.revoked),
    }


def _found_together(index: Index) -> Iterator[tuple[int, ...]]:
    """Places of the entries that one name or one number finds together."""
    numbers = [licence(entry["licence_no"]) for entry in index.entries]
    names = [normalise(entry["name"]) for entry in index.entries]
    # a name of digits alone is looked up as a name when PT stands before it, else as a number too
    for query in (*numbers, *names, *(f"PT {name}" for name in names)):
        if len(same := index.same(query)) > 1:
            yield tuple(same)


def _exact(index: Index, places: Sequence[int]) -> Told:
    """What is said of the companies at `places`, but for the warnings of twins: those name two companies each."""
    told = _told(index.exact("", places))
    pairs = [(i, j) for i in places for j in index.lookalikes(i) if j not in places]
    return replace(told, warning=told.warning.removeprefix(index.warned(pairs)))


def _told(found: Mapping[str, Any]) -> Told:
    return Told(found["answer"], found["advice"], found["warning"])


def _company(entry: Entry, usual: str, told: int, alike: list[int]) -> Company:
    return Company(
        name=entry["name"],
        licence_no=entry["licence_no"],
        told=told,
        alike=alike,
        status="" if entry["status"] == usual else entry["status"],
        answer="" if entry["answer"] == USUAL else entry["answer"],
        decisions=[_decision(decision) for decision in entry["decisions"]],
        slug="" if entry["slug"] == "-".join(name_words(entry["name"])) else entry["slug"],
        unlisted=not entry["listed"],
    )


def _decision(told: Mapping[str, Any]) -> Decision:
    return Decision(**{key: value or "" for key, value in told.items()})
