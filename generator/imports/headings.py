"""Headings: in which row a list's headings stand and which column holds what, in the words that offices use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from checker.workbook.xlsx import Sheet
from generator.imports.incoming import Incoming
from generator.problems import InputProblems, Problem, nearest, refused, shown

FIRST_ROWS = 40
"""Titles, letterheads and dates stand above the headings; further down a row is taken for data."""

AGENCY = {
    "siskop2mi_id": "siskop2mi id|id siskop2mi|id|id p3mi|id lembaga|id perusahaan|id pt",
    "name": "nama|name|nama perusahaan|nama p3mi|nama pt|nama lembaga|nama pptkis|nama pt p3mi|perusahaan|p3mi|pt"
    "|nama perusahaan p3mi"
    "|nama perusahaan penempatan|nama perusahaan penempatan pmi|nama perusahaan penempatan pekerja migran indonesia"
    "|nama perusahaan penempatan pekerja migran indonesia p3mi",
    "licence_no": "licence no|license no|no izin|nib|no nib|no induk berusaha|no induk berusaha nib|sip3mi|no sip3mi"
    "|izin|no izin sip3mi|no sip3mi nib|nib sip3mi"
    "|no izin p3mi|no izin perusahaan|no izin nib|no izin usaha|no siup|surat izin p3mi",
    "status": "status|listed|status izin|status p3mi|status perusahaan|status sip3mi",
}
DECISION = {
    "name": AGENCY["name"],
    "kind": "kind|jenis|jenis keputusan|keputusan|sanksi|jenis sanksi|putusan",
    "number": "number|no keputusan|no sk|no surat keputusan|sk|no kepmen|no kepdirjen",
    "on": "on|tanggal|tgl|tanggal keputusan|tgl keputusan|tanggal sk|tgl sk|tanggal sanksi",
    "months": "months|lama|lama bulan|lamanya|lama skorsing|bulan|masa skorsing",
    "source": "source|id sumber",
    "source_title": "source title|sumber|judul sumber|berita|nama sumber",
    "source_date": "source date|tanggal sumber|tgl sumber|tanggal berita",
    "publish": "publish|terbit|terbitkan|diterbitkan|tayang",
    "note": "note|catatan|keterangan|ket",
}


@dataclass(frozen=True)
class Headings:
    """`columns`: field -> number of its column. `unused`: headings of columns that nobody reads.

    `width`: the last column with a heading.
    """

    row: int
    columns: Mapping[str, int]
    unused: tuple[str, ...]
    width: int


def fields_of(words: Mapping[str, str]) -> dict[str, str]:
    """Heading as `plain` gives it -> field."""
    return {one: field for field, several in words.items() for one in several.split("|")}


def plain(text: str) -> str:
    """A heading without capitals and signs: `NO. IJIN` and `Nomor Izin` are both `no izin`."""
    words = re.findall("[a-z0-9]+", text.casefold())
    return " ".join({"nomor": "no", "nomer": "no", "ijin": "izin"}.get(word, word) for word in words)


def find_headings(
    incoming: Incoming, sheet: Sheet, words: Mapping[str, str], needed: tuple[str, ...]
) -> Headings | list[Problem]:
    """The headings of `sheet`, or what is wrong with them; an empty list when it has none of them at all."""
    fields = fields_of(words)
    rows: dict[int, dict[int, str]] = {}
    for (row, column), cell in sheet.cells.items():
        if cell.kind == "teks" and cell.value.strip():
            rows.setdefault(row, {})[column] = cell.value
    best, found = 0, 0
    for row in sorted(rows)[:FIRST_ROWS]:
        count = len({fields[plain(text)] for text in rows[row].values() if plain(text) in fields})
        if count > found:
            best, found = row, count
    if not best:
        return []
    return _headings(incoming, sheet, best, dict(sorted(rows[best].items())), words, needed)


def _headings(
    incoming: Incoming,
    sheet: Sheet,
    row: int,
    texts: Mapping[int, str],
    words: Mapping[str, str],
    needed: tuple[str, ...],
) -> Headings | list[Problem]:
    fields = fields_of(words)
    columns: dict[str, int] = {}
    problems: list[Problem] = []
    for column, text in texts.items():
        field = fields.get(plain(text), "")
        if field in columns:
            found = f"dua kolom yang bisa dibaca sama: {shown(texts[columns[field]])} dan {shown(text)}"
            guess = "Daftar kita memakai NIB. Hapus kolom yang lain." if field == "licence_no" else "Hapus salah satu."
            problems.append(incoming.problem(sheet, row, column, found, "satu kolom saja", guess))
        elif field:
            columns[field] = column
    unused = tuple(" ".join(text.split()) for text in texts.values() if plain(text) not in fields)
    lacking = [_lacking(words[field].split("|"), unused) for field in needed if field not in columns]
    problems += (incoming.problem(sheet, row, min(texts), *mistake) for mistake in lacking)
    return problems or Headings(row, columns, unused, max(texts))


def _lacking(spellings: list[str], unused: tuple[str, ...]) -> tuple[str, str, str]:
    """Found, expected and guess of a column that is not there; one of the `unused` headings may be meant."""
    usual = spellings[:4]
    guess = next(filter(None, (nearest(plain(text), spellings) for text in unused)), "")
    found = f"judul tanpa kolom {' atau '.join(map(shown, usual[:2]))}"
    return found, f"kolom seperti {', '.join(map(shown, usual))}", guess


def choose_sheet(
    incoming: Incoming, wanted: str | None, words: Mapping[str, str], needed: tuple[str, ...]
) -> tuple[Sheet, Headings, list[str]]:
    """The one sheet that holds the list, its headings, and notes about the others.

    Raises InputProblems when that is not clear.
    """
    found = [(sheet, find_headings(incoming, sheet, words, needed)) for sheet in _sheets(incoming, wanted)]
    with_list = [(sheet, headings) for sheet, headings in found if isinstance(headings, Headings)]
    if len(with_list) > 1:
        names = ", ".join(shown(sheet.name) for sheet, _ in with_list[:8])
        several = f"{len(with_list)} lembar yang berisi daftar: {names}"
        raise refused(incoming.name, several, "satu lembar", "Sebut lembarnya dengan --sheet NAMA.")
    if not with_list:
        if problems := [problem for _, wrong in found if isinstance(wrong, list) for problem in wrong]:
            raise InputProblems(problems)
        usual = " dan ".join(shown(words[field].split("|")[0]) for field in needed)
        expected = f"judul kolom seperti {usual} di {FIRST_ROWS} baris pertama"
        raise refused(incoming.name, "tidak ada baris judul", expected)
    sheet, headings = with_list[0]
    return sheet, headings, _notes(incoming, sheet)


def _sheets(incoming: Incoming, wanted: str | None) -> list[Sheet]:
    """The sheets to look at: all, or the one called `wanted`. Raises InputProblems when there is none of that name."""
    sheets = [sheet for sheet in incoming.sheets if not wanted or sheet.name == wanted]
    if not sheets:
        names = [sheet.name for sheet in incoming.sheets]
        expected = f"salah satu dari {', '.join(map(shown, names[:8]))}"
        raise refused(incoming.name, f"berkas tanpa lembar {shown(wanted)}", expected, nearest(wanted or "", names))
    return sheets


def _notes(incoming: Incoming, sheet: Sheet) -> list[str]:
    """What is left aside beside `sheet`, and that it cannot be seen."""
    others = [other for other in incoming.sheets if other is not sheet and other.cells]
    notes = [f"Lembar {shown(other.name)} tidak dibaca." for other in others]
    if sheet.hidden:
        notes.append(f"Lembar {shown(sheet.name)} tersembunyi, tetapi tetap dibaca.")
    return notes
