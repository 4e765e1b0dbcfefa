"""Cells: what one cell of a list may hold. Each function gives the text to keep, or what is wrong with the cell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from checker.company.names import LONGEST, normalise
from checker.workbook.cell_rules import SEPARATORS, Column, How, check_day, parse_date
from checker.workbook.texts import Wrong
from checker.workbook.xlsx_parts import Cell
from generator.problems import closest, nearest, shown
from generator.reading.textfile import hidden

LENGTHS = (13, 17, 21)
"""Digits of the numbers in the official list (docs/editor/perusahaan.md): NIB, NIB and four more, an OSS request."""

EXACT_DIGITS = 15
"""A spreadsheet keeps no more digits than these of a number; the rest become zeros."""

TEXT_LONGEST = 1_000
DASHES = ("-", "–", "—")
NUMBER = "13 atau 17 angka, ditulis sebagai teks"
LOST = "Salin lagi dari daftar asal ke kolom berformat Teks. Jangan menebak angkanya."
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
FORMULA = re.compile(r"[=+\-@]")
HTML = re.compile(r"<[A-Za-z/!?]|&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]{2,8});")
FLOAT = re.compile(r"[0-9]+[.,]0+|[0-9]+([.,][0-9]+)?[eE]\+?[0-9]+")
GROUPED = re.compile(r"[0-9]{1,5}([ .\-\u00a0][0-9]{1,5}){2,}")
NO_NAME = re.compile(r"(jumlah|total)\b.*[0-9]|(sumber|catatan|keterangan|jumlah|total)\s*(:|$)", re.IGNORECASE)
OFF_LIST = re.compile(r"cabut|skors|henti|beku|\b(tidak|non|mati|blacklist)", re.IGNORECASE)
PARTIAL_DAY = re.compile(r"(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?")
NAMED_DAY = re.compile(r"([0-9]{1,2}) ([A-Za-z]+) ([0-9]{4})")
KINDS = {
    "skorsing": "skorsing",
    "penghentian sementara": "skorsing",
    "diskors": "skorsing",
    "suspensi": "skorsing",
    "skorsing berakhir": "skorsing_berakhir",
    "skorsing_berakhir": "skorsing_berakhir",
    "pengakhiran sanksi": "skorsing_berakhir",
    "dicabut": "dicabut",
    "pencabutan": "dicabut",
    "izin dicabut": "dicabut",
    "cabut izin": "dicabut",
    "pencabutan sip3mi": "dicabut",
    "cabang": "cabang",
    "soal kantor cabang": "cabang",
    "disebut": "disebut",
}
YES_NO = {"ya": "ya", "y": "ya", "tidak": "tidak", "t": "tidak", "": "tidak"}
MONTHS = "januari februari maret april mei juni juli agustus september oktober november desember".split()
_DAY = Column("hari", "", "tanggal", "tanggal", False, (), 0)


def text(cell: Cell | None, longest: int = TEXT_LONGEST) -> str | Wrong:
    """Text on one line. Refused: formulas and what could become one, HTML, signs that nobody sees, garbled letters."""
    if cell is None:
        return ""
    if cell.kind != "teks":
        return unusable(cell) or Wrong(
            f"angka {shown(cell.value, 30)}", "tulisan", "Mungkin isinya bergeser satu kolom."
        )
    if code := CONTROL.search(cell.value):
        return Wrong(
            f"huruf tak terlihat U+{ord(code[0]):04X} dalam {shown(cell.value)}",
            "huruf yang terlihat",
            "Ketik ulang isi sel itu.",
        )
    kept = " ".join(cell.value.split())
    return _strange(kept, longest) or kept


def name(cell: Cell | None) -> str | Wrong:
    """A company's name."""
    kept = text(cell, LONGEST)
    if kept == "":
        return Wrong("sel kosong", "nama perusahaan")
    # a name without letters of ours could not be told from another one
    if isinstance(kept, str) and (NO_NAME.match(kept) or not re.search("[a-z]", normalise(kept))):
        return Wrong(shown(kept), "nama perusahaan", "Hapus baris ini bila bukan perusahaan.")
    return kept


def licence(cell: Cell | None) -> str | Wrong:
    """The digits of a number, or an empty text. A number that lost digits is refused, never repaired."""
    if cell is None or cell.value.strip() in ("", *DASHES):
        return "" if cell is None or cell.kind != "rumus" else _formula()
    digits = _digits(cell, NUMBER)
    if isinstance(digits, Wrong) or (len(digits) in LENGTHS and not _rounded(digits)):
        return digits
    if _rounded(digits):
        return Wrong(
            f"angka {digits} yang berakhir dengan deretan nol", NUMBER, f"Mungkin angka di belakangnya hilang. {LOST}"
        )
    short = len(digits) + 1 in LENGTHS
    return Wrong(
        f"{len(digits)} angka ({shown(digits, 24)})",
        NUMBER,
        f"Mungkin nol di depan hilang: cocokkan apakah 0{digits}." if short else "",
    )


def identifier(cell: Cell | None) -> str | Wrong:
    """The id of SISKOP2MI, or an empty text."""
    if cell is None or (cell.kind == "teks" and cell.value.strip() in ("", *DASHES)):
        return ""
    digits = _digits(cell, "id SISKOP2MI, hanya angka")
    long = isinstance(digits, str) and len(digits) > 9
    return Wrong(shown(digits, 30), "id SISKOP2MI, paling banyak 9 angka") if long else digits


def status(cell: Cell | None) -> str | Wrong:
    """Nothing is kept; a company that the list itself calls revoked or suspended must not become a listed one."""
    if cell and OFF_LIST.search(cell.value):
        return Wrong(
            f"status {shown(cell.value)}",
            "hanya perusahaan yang terdaftar",
            "Pindahkan baris ini ke berkas keputusan (--decisions).",
        )
    return ""


def day(cell: Cell | None, how: How) -> str | Wrong:
    """`2026-02-03`, or only `2026-02` or `2026` where no more is known; empty for an empty cell."""
    if cell is None or (cell.kind == "teks" and cell.value.strip() in ("", *DASHES)):
        return ""
    if wrong := unusable(cell, also=("tanggal", "tanggal_teks")):
        return wrong
    kept = " ".join(cell.value.split()).removesuffix(".0")
    if cell.kind != "tanggal" and PARTIAL_DAY.fullmatch(kept):
        return kept
    if found := NAMED_DAY.fullmatch(kept):
        month = closest(found[2].lower(), MONTHS)
        kept = f"{found[1]}/{MONTHS.index(month) + 1}/{found[3]}" if month else kept
    plain = Cell(kept, "teks") if cell.kind not in ("angka", "tanggal") else cell
    known = parse_date(plain, how.from_1904) if plain.kind != "angka" else None
    if isinstance(known, date):
        return known.isoformat()
    return check_day(plain, _DAY, how) or how.texts.wrong("day", value=kept)


def months(cell: Cell | None) -> str | Wrong:
    """A whole number of months from 1 to 59, written `3` or `3 bulan`; empty for an empty cell."""
    if cell is None or cell.value.strip() in ("", *DASHES):
        return "" if cell is None or cell.kind != "rumus" else _formula()
    digits = _digits(
        Cell(cell.value.removesuffix("bulan"), cell.kind), expected := "lama dalam bulan, dari 1 sampai 59"
    )
    bad = isinstance(digits, str) and not re.fullmatch("[1-9]|[1-5][0-9]", digits)
    return Wrong(shown(digits, 30), expected) if bad else digits


def choice(cell: Cell | None, words: Mapping[str, str]) -> str | Wrong:
    """What `words` has for the cell's text."""
    kept = text(cell)
    if isinstance(kept, Wrong):
        return kept
    if kept.casefold() in words:
        return words[kept.casefold()]
    options = list(dict.fromkeys(words.values()))
    return Wrong(
        shown(kept) if kept else "sel kosong",
        f"salah satu dari {', '.join(options)}",
        nearest(kept.casefold(), list(words)),
    )


def unusable(cell: Cell, also: tuple[str, ...] = ()) -> Wrong | None:
    """What no column takes: formulas, errors, true and false, and dates unless `also` names them."""
    if cell.kind == "rumus":
        return _formula()
    if cell.kind in ("salah", "benar_salah") or (cell.kind in ("tanggal", "tanggal_teks") and cell.kind not in also):
        what = {"salah": f"kesalahan {shown(cell.value, 20)}", "benar_salah": "TRUE atau FALSE"}.get(
            cell.kind, "tanggal"
        )
        return Wrong(what, "isi biasa", "Ubah format sel menjadi Teks, lalu tulis ulang.")
    return None


def _formula() -> Wrong:
    return Wrong("rumus", "isi biasa", "Salin sel itu, lalu tempel sebagai nilai (Paste Special, Values).")


def _strange(kept: str, longest: int) -> Wrong | None:
    if code := hidden(kept):
        return Wrong(
            f"huruf tak terlihat {code} dalam {shown(kept)}", "huruf yang terlihat", "Ketik ulang isi sel itu."
        )
    if len(kept) > longest:
        return Wrong(f"{len(kept)} huruf", f"paling banyak {longest} huruf", "Persingkat isinya.")
    if FORMULA.match(kept):
        return Wrong(
            f"tulisan yang diawali {kept[0]}",
            "tulisan biasa",
            "Tulisan seperti ini bisa dibaca sebagai rumus. Hapus tanda di depannya.",
        )
    if HTML.search(kept):
        return Wrong(f"kode halaman web dalam {shown(kept)}", "tulisan biasa", "Tulis hurufnya saja.")
    if repaired := _repaired(kept):
        return Wrong(
            f"huruf yang rusak dalam {shown(kept)}",
            "huruf seperti di daftar asal",
            f"Mungkin {shown(repaired)}." if repaired != kept else "Simpan lagi sebagai CSV UTF-8.",
        )
    return None


def _repaired(kept: str) -> str:
    """The text that was meant when UTF-8 was read as Windows-1252, `kept` itself when a letter is lost, else empty."""
    if "\ufffd" in kept:
        return kept
    try:
        meant = kept.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""
    return meant if meant != kept else ""


def _digits(cell: Cell, expected: str) -> str | Wrong:
    if wrong := unusable(cell):
        return wrong
    kept = cell.value.strip().lstrip("'").strip()
    if cell.kind == "angka" or FLOAT.fullmatch(kept):
        return _exact(kept, expected)
    if GROUPED.fullmatch(kept):
        kept = SEPARATORS.sub("", kept)
    return kept if kept.isascii() and kept.isdigit() else Wrong(shown(kept), expected, "Tulis angkanya saja.")


def _exact(kept: str, expected: str) -> str | Wrong:
    """The digits of a number when every one of them is written there."""
    try:
        number = Decimal(kept.replace(",", ".")[:60])
    except InvalidOperation:
        return Wrong(f"angka {shown(kept, 30)}", expected)
    if not number.is_finite() or number < 0 or number != number.to_integral_value():
        return Wrong(f"angka {shown(kept, 30)}", expected, "Mungkin isinya bergeser satu kolom.")
    exponent = number.as_tuple().exponent
    if (isinstance(exponent, int) and exponent > 0) or number >= 10**EXACT_DIGITS:
        return Wrong(f"angka {shown(kept, 30)} yang sebagian angkanya hilang", expected, LOST)
    return str(int(number))


def _rounded(digits: str) -> bool:
    """True for a number as a spreadsheet leaves it that could not keep all its digits."""
    return digits.endswith("000000") or (len(digits) == 17 and digits.endswith("0000"))
