"""What one cell of the residents' workbook may hold. Each kind says what is wrong, or None."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from checker.workbook.texts import Texts, Wrong
from checker.workbook.xlsx_parts import Cell

FIRST, LAST = date(1950, 1, 1), date(2100, 1, 1)
SERIAL_FIRST, SERIAL_LAST = 18264, 73050
"""The same two days as a spreadsheet counts them."""

LONG_NUMBER = re.compile(r"(?<![0-9])([0-9][ .\-]?){15}[0-9](?![0-9])")
PHONE = re.compile(r"(\+[1-9]|0|62)[0-9]{7,14}\Z")
SEPARATORS = re.compile(r"[\s().\-]")
DAY_FIRST = re.compile(r"([0-9]{1,2})[/.\- ]([0-9]{1,2})[/.\- ]([0-9]{4})\Z")
YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(T[0-9:.]*Z?)?\Z")
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True)
class Column:
    """A column of the form. `kind`: teks, teks_panjang, pilihan, tanggal or telepon; `max` in letters."""

    id: str
    heading: str
    short: str
    kind: str
    required: bool
    options: tuple[str, ...]
    max: int


@dataclass(frozen=True)
class How:
    """How cells are read: from which year the file counts days, and in which words a mistake is told."""

    from_1904: bool
    texts: Texts


def check_text(cell: Cell, column: Column, how: How) -> Wrong | None:
    """Free text: not too long, no command, no identity number, no letters that nobody sees."""
    text = cell.value.strip()
    if UNSEEN.search(cell.value):
        return how.texts.wrong("unseen")
    if cell.kind == "tanggal" or (cell.kind == "angka" and column.id in ("nama", "keluarga")):
        return how.texts.wrong("shifted", value=text[:20], column=column.short)
    if LONG_NUMBER.search(text):
        return how.texts.wrong("identity")
    if text[:1] in "=@" or (text[:1] in "+-" and not text[1:2].isdigit()):
        return how.texts.wrong("command", sign=text[:1])
    if len(text) > column.max:
        return how.texts.wrong("long", count=len(text), most=column.max)
    return None


def check_choice(cell: Cell, column: Column, how: How) -> Wrong | None:
    """One of the options, in small or capital letters."""
    text = cell.value.strip()
    plain = {option.casefold(): option for option in column.options}
    if text.casefold() in plain:
        return None
    close = difflib.get_close_matches(text.casefold()[:80], list(plain), 1, 0.55)
    few = [how.texts.option.format(option=option) for option in column.options]
    options = ", ".join(few) if len(few) <= 5 else how.texts.many_options.format(column=column.short)
    if close:
        return how.texts.wrong("choice_near", value=text[:40], options=options, near=plain[close[0]])
    return how.texts.wrong("choice", value=text[:40], options=options)


def check_day(cell: Cell, column: Column, how: How) -> Wrong | None:
    """A day between 1950 and 2100, as a date cell or written out."""
    if cell.kind == "angka":
        day, value = _serial(cell.value, how.from_1904), cell.value[:20]
        if day:
            return how.texts.wrong("day_number", value=value, day=f"{day:%d/%m/%Y}")
        return how.texts.wrong("day_no_number", value=value)
    if parse_date(cell, how.from_1904):
        return None
    text = cell.value.strip()
    swapped = DAY_FIRST.match(text)
    if swapped and (day := _day(swapped[3], swapped[1], swapped[2])):
        return how.texts.wrong("day_swapped", value=text[:40], day=f"{day:%d/%m/%Y}")
    return how.texts.wrong("day", value=text[:40])


def check_phone(cell: Cell, column: Column, how: How) -> Wrong | None:
    """A phone number as text: spreadsheets take the leading zero from a number."""
    if cell.kind in ("angka", "tanggal"):
        digits = _whole(cell.value)
        if digits and digits.startswith("8"):
            return how.texts.wrong("phone_zero", value=digits, near=f"0{digits}")
        if digits and digits.startswith("62"):
            return how.texts.wrong("phone_code", value=digits, near=f"+{digits}")
        return how.texts.wrong("phone_number", value=cell.value[:20])
    digits = SEPARATORS.sub("", cell.value)
    if PHONE.match(digits):
        return None
    value = cell.value.strip()[:40]
    if re.fullmatch(r"8[0-9]{8,12}", digits):
        return how.texts.wrong("phone_near", value=value, near=f"0{digits}")
    return how.texts.wrong("phone", value=value)


KINDS: dict[str, Callable[[Cell, Column, How], Wrong | None]] = {
    "teks": check_text,
    "teks_panjang": check_text,
    "pilihan": check_choice,
    "centang": check_choice,
    "tanggal": check_day,
    "telepon": check_phone,
}


def parse_date(cell: Cell, from_1904: bool) -> date | None:
    """The day in a date cell or in a text such as 31/12/2026 or 2026-12-31, if it lies between 1950 and 2100."""
    if cell.kind == "tanggal":
        return _serial(cell.value, from_1904)
    text = cell.value.strip()
    if found := YEAR_FIRST.match(text):
        return _day(found[1], found[2], found[3])
    if found := DAY_FIRST.match(text):
        return _day(found[3], found[2], found[1])
    return None


def _serial(text: str, from_1904: bool) -> date | None:
    """The day that a spreadsheet counts as `text`; 1 January 1900 is 1, and 1900 wrongly has a 29 February."""
    try:
        number = float(text) + (1462 if from_1904 else 0)
    except ValueError:
        return None
    return date(1899, 12, 30) + timedelta(days=int(number)) if SERIAL_FIRST <= number <= SERIAL_LAST else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if FIRST <= found <= LAST else None


def _whole(text: str) -> str:
    """The digits of a number such as 8.1234567E+10; "" when it is none or has a fraction."""
    try:
        number = Decimal(text[:40])
    except InvalidOperation:
        return ""
    return (
        str(int(number)) if number.is_finite() and number == number.to_integral_value() and 0 < number < 10**16 else ""
    )
