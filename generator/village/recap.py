"""Recap: how many residents each village counted, by each answer that can be picked. Numbers only, never a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from checker.workbook.cell_rules import Column
from checker.workbook.residents import columns_of
from generator.meeting.forms import COUNTED
from generator.village.filled_books import Left, Village

ALL, UNSAID = "Warga", "tidak diisi"
Row = tuple[str | int, ...]
Answers = Iterable[Mapping[str, str]]


@dataclass(frozen=True)
class Table:
    """One sheet of the recap.

    `groups`: heading and width in columns of each group above `heads`; `names`: how many columns hold words; the last
    of `rows` is the sum.
    """

    title: str
    groups: tuple[tuple[str, int], ...]
    heads: tuple[str, ...]
    names: int
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Recap:
    """`notes`: what to know before reading, one line each; `left`: files that are not in it."""

    day: date
    notes: tuple[str, ...]
    tables: tuple[Table, ...]
    residents: int
    villages: int
    left: tuple[Left, ...]


def recap(villages: Sequence[Village], left: Sequence[Left], form: Mapping[str, Any], day: date) -> Recap:
    """The recap of `villages`, as of `day`. `form`: the form they filled, as `check_residents` takes it."""
    picked = [column for column in columns_of(form) if column.options]
    few = [column for column in picked if len(column.options) <= COUNTED]
    tables = [_villages(villages, few)]
    if any(village.district for village in villages):
        tables.append(_districts(villages, few))
    everybody = [answers for village in villages for answers in village.answers]
    tables += [_options(column, few, everybody) for column in picked if column not in few]
    return Recap(
        day,
        tuple(_notes(villages, left, len(everybody), day)),
        tuple(tables),
        len(everybody),
        len(villages),
        tuple(left),
    )


def _notes(villages: Sequence[Village], left: Sequence[Left], residents: int, day: date) -> list[str]:
    """What whoever reads the recap must know first."""
    lines = [
        f"Dibuat {day:%d/%m/%Y}. Dihitung: {residents} warga dari {len(villages)} desa.",
        "Isinya hanya jumlah. Nama, alamat, dan nomor telepon tidak ikut.",
        "Jumlah yang kecil tetap bisa menunjuk orang. Simpan untuk kantor, jangan ditempel dan jangan dikirim ke grup.",
    ]
    if left:
        lines.append(f"Belum dihitung: {len(left)} berkas. Jumlah di sini belum lengkap.")
        lines += map(str, left)
    return lines


def _villages(villages: Sequence[Village], few: Sequence[Column]) -> Table:
    ordered = sorted(villages, key=lambda village: (village.district.casefold(), village.name.casefold()))
    rows = [((village.district, village.name), village.answers) for village in ordered]
    return _table("Per desa", ("Kecamatan", "Desa"), rows, few)


def _districts(villages: Sequence[Village], few: Sequence[Column]) -> Table:
    names = sorted({village.district for village in villages}, key=str.casefold)
    rows = [
        ((name or UNSAID,), [a for village in villages if village.district == name for a in village.answers])
        for name in names
    ]
    return _table("Per kecamatan", ("Kecamatan",), rows, few)


def _options(column: Column, few: Sequence[Column], everybody: Sequence[Mapping[str, str]]) -> Table:
    """Of all villages together: in one village alone, one answer of many is often one person."""
    counts = Counter(answers[column.id] for answers in everybody)
    order = sorted(counts, key=lambda option: (-counts[option], option))
    rows = [((option or UNSAID,), [a for a in everybody if a[column.id] == option]) for option in order]
    return _table(f"Per {column.short.lower()}", (column.short,), rows, few)


def _table(
    title: str, names: tuple[str, ...], rows: Sequence[tuple[tuple[str, ...], Answers]], few: Sequence[Column]
) -> Table:
    groups, heads = [("", len(names) + 1)], [*names, ALL]
    for column in few:
        shown = [*column.options, *([] if column.required else [UNSAID])]
        groups.append((column.short, len(shown)))
        heads += shown
    counts = [_counts(list(answers), few) for _, answers in rows]
    counted: list[Row] = [(*name, *own) for (name, _), own in zip(rows, counts, strict=True)]
    total: Row = ("Jumlah", *[""] * (len(names) - 1), *map(sum, zip(*counts, strict=True)))
    return Table(title, tuple(groups), tuple(heads), len(names), (*counted, total))


def _counts(answers: list[Mapping[str, str]], few: Sequence[Column]) -> list[int]:
    """Everybody, then each option of each of `few`."""
    counts = [len(answers)]
    for column in few:
        said = Counter(one[column.id] for one in answers)
        counts += [said[option] for option in (*column.options, *([] if column.required else [""]))]
    return counts
