"""`build.py import-reviews`: what an office answered on its sheet, shown, agreed to, and kept in `data/reviews/`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import yaml
from rich.console import Console
from rich.text import Text

from checker.workbook.texts import Texts
from generator.facts.known import KnownFact
from generator.facts.model import Model
from generator.facts.reviews import STATES, OfficeReviews, Reviewed
from generator.imports.consent import Ask, agreed, end
from generator.imports.headings import fields_of, plain
from generator.imports.incoming import read_incoming
from generator.imports.sheet_rows import COLUMNS, TOLD, Answer, Filled, read_filled
from generator.imports.store import contents, put_in_place
from generator.imports.summary import SHOWN, print_lines
from generator.loading.load import load_model
from generator.problems import InputProblems, Problem, nearest, shown
from generator.shown.confirmations import confirmations
from generator.shown.fact_value import value_of

FOLDER = "data/reviews"
HEADER = "# Ditulis oleh import-reviews dari lembar yang ditandatangani kantor ini.\n"
NAMES = {"sesuai": "sesuai", "tidak_sesuai": "tidak sesuai", "tidak_tahu": "tidak tahu"}
MADE_ON = re.compile(r"(\d{4}-\d{2}-\d{2})$")


class _Plain(yaml.SafeDumper):
    """Writes a day that stands in two places in both of them."""

    def ignore_aliases(self, data: object) -> bool:
        return data is not None


@dataclass(frozen=True)
class Request:
    """What the person typed. `signed`: the day of the signature, where the file does not say it."""

    file: Path
    today: date
    signed: date | None = None
    yes: bool = False
    full: bool = False


@dataclass
class Taken:
    """What is taken from the sheet, and what is `refused`."""

    facts: dict[str, Reviewed] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)
    same: int = 0


def import_reviews(root: Path, request: Request, console: Console, ask: Ask | None) -> int:
    """Shows what the sheet would set and, once agreed, sets it; the exit status. `ask` is None without a terminal.

    Raises InputProblems or DataProblems, and then nothing was written.
    """
    before, model = contents(root, FOLDER), load_model(root)
    known, texts = fields_of(COLUMNS), Texts(**model.words.workbook.model_dump())
    incoming = read_incoming(request.file, lambda text: plain(text) in known, texts)
    filled = read_filled(incoming)
    day = _checked_head(model, incoming.name, filled, request)
    taken = _taken(model, incoming.name, filled, day)
    _show(console, model, filled, taken, day, request)
    if not taken.facts:
        said = "Tidak ada jawaban baru." if taken.same and not taken.refused else "Tidak ada jawaban yang bisa dipakai."
        return end(console, f"{said} Tidak ada yang ditulis.", 0 if taken.same and not taken.refused else 1)
    file = f"{FOLDER}/{filled.office}.yml"
    if not request.yes and not agreed(console, ask, f"Tulis {len(taken.facts)} jawaban ini ke {file}?"):
        return 1
    put_in_place(root, FOLDER, {file: _yaml(model, filled.office, taken.facts)}, before)
    return end(console, f"Tersimpan: {file}. Lihat hasilnya dengan: python3 build.py serve", 0)


def _checked_head(model: Model, name: str, filled: Filled, request: Request) -> date:
    """The day of the signature. Raises InputProblems for an unknown office, and for a day that cannot be."""
    problems, published = [], dict(model.published_contacts())
    if filled.office not in published:
        guess = nearest(filled.office, published)
        problems.append(Problem(name, 0, TOLD["office"], shown(filled.office), "id kantor di data/contacts", guess))
    day, made = filled.signed or request.signed, MADE_ON.search(filled.number)
    at = TOLD["signed"]
    if day is None:
        guess = "Isi di lembar itu, atau sebut dengan --signed-on TTTT-BB-HH."
        problems.append(Problem(name, 0, at, "lembar tanpa tanggal", "tanggal kantor itu menandatangani", guess))
    elif day > request.today:
        problems.append(Problem(name, 0, at, str(day), f"tanggal paling lambat hari ini ({request.today})"))
    elif made and day.isoformat() < made[1]:
        expected = f"tanggal sesudah lembarnya dibuat ({made[1]})"
        problems.append(Problem(name, 0, at, str(day), expected, "Periksa tanggal dan nomor lembarnya."))
    if problems or day is None:
        raise InputProblems(problems)
    return day


def _taken(model: Model, name: str, filled: Filled, day: date) -> Taken:
    """Each answer that fits a fact as it stands now; a sheet of old values confirms nothing that has changed."""
    taken = Taken(refused=list(filled.problems))
    facts = {fact.id: fact for fact in confirmations(model).facts}
    moved = {(fact.thing, value_of(fact)): fact for fact in facts.values()}
    old = model.reviews[filled.office].facts if filled.office in model.reviews else {}
    first: dict[str, Answer] = {}
    for answer in filled.answers:
        fact = facts.get(answer.id)
        if not fact or value_of(fact) != answer.value:
            fact = moved.get((answer.id.partition("#")[0], answer.value)) or fact
        wrong = _wrong(answer, fact, facts, first)
        if wrong or not fact:
            taken.refused.append(Problem(name, answer.line, answer.place, *wrong))
            continue
        first[fact.id] = answer
        new = Reviewed(value=value_of(fact), state=answer.state, on=day, sheet=filled.number)
        if old.get(fact.id) == new:
            taken.same += 1
            continue
        taken.facts[fact.id] = new
        taken.lines.append(_line(fact, answer, old.get(fact.id)))
    return taken


def _wrong(
    answer: Answer, fact: KnownFact | None, facts: dict[str, KnownFact], first: dict[str, Answer]
) -> tuple[str, str, str] | tuple[()]:
    """Found, expected and guess of an answer that cannot be taken; empty for one that can."""
    if not fact:
        found = f"fakta {shown(answer.id)} yang tidak ada, atau sudah dihapus"
        return found, "id fakta yang ada sekarang", nearest(answer.id, facts) or "Buat lembar baru."
    if value_of(fact) != answer.value:
        found, expected = f"isi {shown(answer.value)}", f"isi seperti sekarang, {shown(value_of(fact))}"
        return found, expected, "Faktanya berubah sesudah lembar ini dibuat. Buat lembar baru."
    if fact.id in first and first[fact.id].state != answer.state:
        found = f"jawaban lain daripada di {first[fact.id].place}"
        return found, "satu jawaban untuk satu fakta", "Tanyakan ke kantornya."
    return ()


def _line(fact: KnownFact, answer: Answer, old: Reviewed | None) -> str:
    before = f" (sebelumnya {NAMES[old.state]}, {old.on})" if old else ""
    right = f" Yang benar menurut kantor: {shown(answer.right, 200)}." if answer.right else ""
    return f"{fact.id}: {NAMES[answer.state]}{before} [{answer.place}]. {shown(value_of(fact), 100)}.{right}"


def _show(console: Console, model: Model, filled: Filled, taken: Taken, day: date, request: Request) -> None:
    most = None if request.full else SHOWN
    office = model.contacts[filled.office].name
    console.print(Text(f"Jawaban {office}, {day}, lembar {shown(filled.number, 120)}", style="bold"), soft_wrap=True)
    for line in _counts(filled, taken):
        console.print(Text(f"  {line}"), soft_wrap=True)
    told = dict(zip(taken.facts, taken.lines, strict=True))
    for state in reversed(STATES[:2]):
        print_lines(
            console, NAMES[state].capitalize(), [told[k] for k, r in taken.facts.items() if r.state == state], most
        )
    unsure = [told[key] for key, reviewed in taken.facts.items() if reviewed.state == "tidak_tahu"]
    print_lines(console, "Tidak tahu", unsure, most)
    print_lines(console, "Ditolak", [str(problem) for problem in sorted(taken.refused)], most)
    print_lines(console, "Cara membacanya", filled.notes, most)


def _counts(filled: Filled, taken: Taken) -> Iterator[str]:
    states = Counter(reviewed.state for reviewed in taken.facts.values())
    yield ", ".join(f"{states[state]} {NAMES[state]}" for state in STATES)
    yield f"{taken.same} sudah tercatat, {filled.empty} tanpa jawaban, {len(taken.refused)} ditolak"


def _yaml(model: Model, office: str, facts: dict[str, Reviewed]) -> str:
    """The office's file with these answers in it; what it said about other facts stays."""
    old = model.reviews[office].facts if office in model.reviews else {}
    reviews = OfficeReviews(facts=dict(sorted((old | facts).items())))
    return HEADER + yaml.dump(reviews.model_dump(), Dumper=_Plain, sort_keys=False, allow_unicode=True, width=1_000)
