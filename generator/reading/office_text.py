"""The text of a list that an office made: in UTF-8, or as Excel writes it."""

from __future__ import annotations

from generator.problems import refused


def decoded(name: str, data: bytes) -> tuple[str, list[str]]:
    """The file's text, and a note where it is not plain UTF-8.

    Excel also writes UTF-16 and, line by line, Windows-1252. Raises InputProblems for what is no text.
    """
    coding = _wide(data)
    if coding:
        try:
            return data.decode(coding).removeprefix("\ufeff"), ["Hurufnya disimpan sebagai UTF-16."]
        except UnicodeDecodeError:
            raise refused(
                name, "huruf UTF-16 yang terpotong", "CSV UTF-8", "Di Excel pilih 'CSV UTF-8' saat menyimpan."
            ) from None
    if b"\0" in data:
        raise refused(
            name, "isi yang bukan teks", "berkas .xlsx atau .csv", line=data.count(b"\n", 0, data.index(b"\0")) + 1
        )
    lines, old = [], []
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(_windows(name, number, line))
            old.append(number)
    note = [f"Huruf di {_lines(old)} dibaca sebagai Windows-1252. Cocokkan ejaannya."] if old else []
    return "\n".join(lines), note


def _wide(data: bytes) -> str:
    """The name of the UTF-16 in which `data` is written, with or without its mark; else empty."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    start = data[:200]
    if len(start) > 3 and not start[0::2].count(0) and start[1::2].count(0) * 4 > len(start):
        return "utf-16-le"
    return "utf-16-be" if len(start) > 3 and not start[1::2].count(0) and start[0::2].count(0) * 4 > len(start) else ""


def _windows(name: str, number: int, line: bytes) -> str:
    try:
        return line.decode("cp1252")
    except UnicodeDecodeError as error:
        wrong = f"bita 0x{line[error.start]:02x} yang bukan huruf"
        raise refused(name, wrong, "CSV UTF-8", "Di Excel pilih 'CSV UTF-8' saat menyimpan.", line=number) from None


def _lines(numbers: list[int]) -> str:
    first = ", ".join(map(str, numbers[:5]))
    return f"baris {first}" + (f" dan {len(numbers) - 5} baris lain" if len(numbers) > 5 else "")
