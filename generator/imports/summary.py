"""Summary: what an import would change and why, in Indonesian, for the person who has to agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from generator.facts.agency import Decision
from generator.imports.plan import Plan
from generator.problems import Problem, shown
from generator.shown.agency_changes import Change, changes, grouped

SHOWN = 40
KINDS = {
    "skorsing": "skorsing",
    "skorsing_berakhir": "skorsing berakhir",
    "dicabut": "izin dicabut",
    "cabang": "soal kantor cabang",
    "disebut": "disebut",
}
"""Lines of each kind that are shown unless the person asks for all."""

HEADINGS = {
    "hilang": "Tidak ada lagi di daftar. Berkas ini tidak memuatnya; sebabnya tidak tertulis",
    "baru": "Baru tercatat. Belum ada di daftar lama",
    "nama": "Namanya berubah. Id atau nomornya sama",
    "nomor": "Nomornya berubah. Namanya sama",
    "ejaan": "Penulisan namanya berubah",
    "angka": "Penulisan nomornya berubah. NIB-nya sama",
    "id": "Id SISKOP2MI-nya berubah",
    "ganda_hilang": "Baris ganda yang hilang. Perusahaannya tetap ada",
    "ganda_baru": "Baris ganda yang baru. Perusahaannya sudah ada",
}
COLUMNS = {
    "name": "nama",
    "kind": "jenis",
    "number": "nomor",
    "on": "tanggal",
    "months": "lama",
    "source": "id sumber",
    "source_title": "sumber",
    "source_date": "tanggal sumber",
    "publish": "terbit",
    "note": "catatan",
}


def print_summary(console: Console, plan: Plan, title: str, everything: bool = False) -> None:
    """Prints the whole summary; of each kind at most SHOWN lines unless `everything`."""
    most = None if everything else SHOWN
    console.print(Text(title, style="bold"), soft_wrap=True)
    console.print(_counts(plan))
    for heading, lines in _decisions(plan) if plan.decisions else _agencies(plan):
        print_lines(console, heading, lines, most)
    print_lines(
        console,
        "Baris kembar di berkas. Hanya yang pertama dipakai",
        [f"{place} sama dengan {first}" for place, first in plan.reading.twins],
        most,
    )
    print_lines(console, "Baris yang dilewati. Bukan data", plan.reading.skipped, most)
    print_lines(console, "Cara membacanya", plan.reading.notes, most)


def print_problems(console: Console, problems: Sequence[Problem], everything: bool = False) -> None:
    """Every refused cell, in the order of the file."""
    print_lines(
        console,
        "Yang harus diperbaiki dulu",
        [str(problem) for problem in sorted(problems)],
        None if everything else 5 * SHOWN,
    )


def print_lines(console: Console, heading: str, lines: Sequence[str], most: int | None) -> None:
    """A heading with its count, then its lines; nothing at all without lines."""
    if not lines:
        return
    console.print()
    console.print(Text(f"{heading} ({len(lines)})", style="bold"), soft_wrap=True)
    for line in lines[:most]:
        console.print(Text(f"  {line}"), soft_wrap=True)
    if most is not None and len(lines) > most:
        console.print(Text(f"  … dan {len(lines) - most} lagi. Lihat semuanya dengan --full."))


def _counts(plan: Plan) -> Table:
    reading, diff = plan.reading, plan.diff
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_column(justify="right")
    table.add_column()
    for count, what in (
        (reading.total, "baris dibaca dari berkas:"),
        (len(diff.added), "baru"),
        (len(diff.changed), "berubah"),
        (diff.unchanged, "tetap sama"),
        (len(reading.twins), "baris kembar, digabung"),
        (reading.refused, "ditolak" + (", jadi perbandingan di bawah belum lengkap" if reading.refused else "")),
    ):
        table.add_row(str(count), Text(what))
    table.add_row("", "")
    table.add_row(str(plan.old), Text("baris di data yang lama:"))
    table.add_row(str(plan.dropped), Text("akan hilang"))
    if plan.kept:
        table.add_row(
            str(plan.kept), Text("tidak disebut di berkas dan tetap disimpan (hapus dengan --remove-missing)")
        )
    return table


def _agencies(plan: Plan) -> Iterator[tuple[str, list[str]]]:
    # a pair's new row is a copy of the one that was read; its name and number lead back to the cell
    named = {(item.name, item.licence_no): place for place, item in plan.reading.rows}
    for kind, group in grouped(changes(plan.diff), tuple(HEADINGS)):
        yield HEADINGS[kind], [_agency(one, named) for one in group]


def _agency(one: Change, named: dict[tuple[str, str], str]) -> str:
    number = one.row.licence_no or "tanpa nomor"
    if one.before is None or one.after is None:
        line = f"{one.row.name}, {number}"
    elif one.kind in ("nama", "ejaan"):
        line = f"{one.before.name} → {one.after.name}, {number}"
    elif one.kind == "id":
        line = f"{one.row.name}: {one.before.siskop2mi_id or 'tanpa id'} → {one.after.siskop2mi_id or 'tanpa id'}"
    else:
        line = f"{one.row.name}: {one.before.licence_no or 'tanpa nomor'} → {one.after.licence_no or 'tanpa nomor'}"
    place = named.get((one.after.name, one.after.licence_no), "") if one.after else ""
    return f"{line} [{place}]" if place else line


def _decisions(plan: Plan) -> Iterator[tuple[str, list[str]]]:
    places = {id(item): place for place, item in plan.reading.rows}
    yield "Akan dihapus. Berkas ini tidak memuatnya", [_decision(row) for row in plan.diff.removed if not plan.kept]
    yield (
        "Baru",
        [f"{_decision(row)}, terbit: {_word(row.publish)} [{places.get(id(row), '')}]" for row in plan.diff.added],
    )
    yield "Isinya berubah", [f"{_decision(after)}: {_fields(before, after)}" for before, after in plan.diff.changed]


def _decision(row: Decision) -> str:
    return ", ".join(filter(None, (row.name, KINDS[row.kind], row.number, row.on, row.source_title)))


def _fields(before: Decision, after: Decision) -> str:
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in COLUMNS)
    return "; ".join(f"{COLUMNS[name]} {_word(old)} → {_word(new)}" for name, old, new in pairs if old != new)


def _word(value: Any) -> str:
    return {True: "ya", False: "tidak"}.get(value, "") if isinstance(value, bool) else shown(value or "", 80)
