"""`build.py import-agencies`: read, show, ask, check, put in place. Without consent nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.console import Console

from checker.workbook.texts import Texts
from generator.facts.model import Model
from generator.facts.words.workbook import WorkbookWords
from generator.imports.consent import Ask, agreed, end
from generator.imports.headings import fields_of, plain
from generator.imports.incoming import read_incoming
from generator.imports.plan import Plan, list_day_problem, plan_decisions, plan_register
from generator.imports.rows import AGENCIES, DECISIONS, Reading, read_rows
from generator.imports.store import contents, put_in_place
from generator.imports.summary import print_problems, print_summary
from generator.loading import register
from generator.loading.load import load_model
from generator.problems import InputProblems, Problem, refused, shown

FOLDER = "data/agencies"


@dataclass(frozen=True)
class Request:
    """What the person typed.

    `list_date`: the day whose state the list shows; `source`: where it came from; `today`: the day of the import.
    """

    file: Path
    today: date
    list_date: date | None = None
    source: str | None = None
    sheet: str | None = None
    decisions: bool = False
    remove_missing: bool = False
    yes: bool = False
    full: bool = False


def import_file(root: Path, request: Request, console: Console, ask: Ask | None) -> int:
    """Shows what the file would change and, once agreed, changes it; the exit status. `ask` is None without a terminal.

    Raises InputProblems or DataProblems, and then nothing was written.
    """
    before = contents(root, FOLDER)
    model = load_model(root, soon=[request.source] if request.source else [])
    reading = _reading(request, model.words.workbook)
    if not reading.total:
        raise refused(request.file.name, "daftar tanpa isi", "paling sedikit satu baris di bawah judul kolom")
    day = None if request.decisions else request.list_date or _asked_day(ask)
    plan, title = _planned(model, request, reading, day)
    print_summary(console, plan, title, request.full)
    if reading.problems:
        print_problems(console, reading.problems, request.full)
        return end(console, f"{len(reading.problems)} hal perlu diperbaiki di berkas itu. Tidak ada yang ditulis.")
    if plan.nothing_new and (day is None or day <= model.register.as_of):
        return end(console, "Tidak ada perubahan. Tidak ada yang perlu ditulis.", 0)
    if day is not None:
        _check_new_list(model, request, day)
    return _written(root, request, plan, before, console, ask)


def _reading(request: Request, words: WorkbookWords) -> Reading:
    kind = DECISIONS if request.decisions else AGENCIES
    known = fields_of(kind.words)
    texts = Texts(**words.model_dump())
    return read_rows(read_incoming(request.file, lambda text: plain(text) in known, texts), request.sheet, kind)


def _planned(model: Model, request: Request, reading: Reading, day: date | None) -> tuple[Plan, str]:
    """What would be written, and the title over its summary. `day`: of the list; None for decisions."""
    if day is None:
        title = f"Keputusan dari {shown(request.file.name)}"
        return plan_decisions(model, reading, remove_missing=request.remove_missing), title
    sources = (request.source,) if request.source else model.register.sources
    before = f"dibandingkan dengan daftar per {model.words.dates.short(model.register.as_of)}"
    title = f"Daftar per {model.words.dates.short(day)} dari {shown(request.file.name)}, {before}"
    return plan_register(model, reading, day, sources, request.today), title


def _written(
    root: Path, request: Request, plan: Plan, before: dict[str, bytes], console: Console, ask: Ask | None
) -> int:
    if plan.drops_too_many and not request.yes:
        said = f"Berkas ini menghapus {plan.dropped} dari {plan.old} baris, lebih dari sepersepuluh."
        doubt = "Mungkin ada bagian yang tertinggal. Bila memang benar, ulangi dengan --yes."
        return end(console, f"{said} {doubt} Tidak ada yang ditulis.")
    if not request.yes and not agreed(console, ask, f"Tulis perubahan ini ke {FOLDER}?"):
        return 1
    put_in_place(root, FOLDER, plan.files, before)
    return end(console, f"Tersimpan: {', '.join(plan.files)}. Lihat hasilnya dengan: python3 build.py serve", 0)


def _asked_day(ask: Ask | None) -> date:
    """The day of the list, which only the person knows."""
    given = ask("Daftar ini keadaan tanggal berapa? Tulis TTTT-BB-HH: ").strip() if ask else ""
    try:
        return date.fromisoformat(given if register.DAY.fullmatch(given) else "")
    except ValueError:
        found = shown(given) if given else "perintah tanpa tanggal daftar"
        guess = "Tanggal ini tidak boleh ditebak dari nama berkas."
        expected = "tanggal keadaan daftar itu, misalnya --list-date 2026-10-01"
        raise refused("--list-date", found, expected, guess) from None


def _check_new_list(model: Model, request: Request, day: date) -> None:
    """A new list is newer than the last one and has a source of its own: the old source speaks of the old day."""
    problems = []
    if wrong := list_day_problem(model.register, day, request.today):
        expected = "tanggal sesudah daftar terakhir, paling lambat hari ini"
        guess = "Salinan lama tidak pernah ditimpa." if day <= model.register.as_of else ""
        problems.append(Problem("--list-date", 0, "", f"{day}: {wrong}", expected, guess))
    if not request.source:
        expected = f"id sumber daftar per {model.words.dates.long(day)}"
        guess = "Tulis berkas baru di data/sources/, lalu sebut id-nya: --source ID."
        problems.append(Problem("--source", 0, "", "daftar baru tanpa sumber", expected, guess))
    source = model.sources.get(request.source or "")
    if source and source.date and source.date < day:
        file, found = f"data/sources/{request.source}.yml", f"sumber bertanggal {source.date}"
        expected = f"sumber yang tidak lebih lama daripada daftarnya ({day})"
        problems.append(Problem(file, 0, "date", found, expected, "Tulis sumber baru untuk daftar ini."))
    if problems:
        raise InputProblems(problems)
