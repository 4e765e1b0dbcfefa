"""Reads a file that people edit as text; refuses what cannot be one."""

from __future__ import annotations

from pathlib import Path

from generator.problems import Problem


class Refused(Exception):
    """`problem` makes the whole file useless."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def read_text(path: Path, name: str, largest: int) -> str:
    """The file as text, its byte-order mark left out. Refused: more than `largest` bytes, and what is not UTF-8."""
    found = path.stat().st_size
    if found > largest:
        raise Refused(Problem(name, 0, "", f"berkas sebesar {size(found)}", f"paling besar {size(largest)}"))
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        wrong = f"bita 0x{data[error.start]:02x} yang bukan UTF-8"
        raise Refused(Problem(name, line, "", wrong, "berkas teks UTF-8", "Simpan ulang sebagai UTF-8.")) from None


def hidden(text: str) -> str:
    """The first character that nobody sees and no fact needs (the end of a line apart), as `U+200B`; else empty."""
    if text.isprintable():
        return ""
    strange = next((char for char in text if not char.isprintable() and char != "\n"), "")
    return f"U+{ord(strange):04X}" if strange else ""


def size(count: int) -> str:
    """A number of bytes as people read it: `2,5 MB`, or `900 kB` below one megabyte."""
    return f"{count / 1_000_000:.1f} MB".replace(".", ",") if count >= 1_000_000 else f"{count // 1000} kB"
