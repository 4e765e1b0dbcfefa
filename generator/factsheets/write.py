"""`build.py review-sheets`: a sheet for an office as PDF, to sign and stamp, and as XLSX, to fill in and send back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.factsheets.asked import facts_for
from generator.factsheets.contents import Wanted, contents
from generator.factsheets.workbook import drawn
from generator.print.press import Press
from generator.problems import refused, shown
from generator.reading.given_file import reason

TEMPLATE = "fact_sheet.typ"
OUT = "lembar-periksa"
"""The folder below the project that is written into unless another is named."""


@dataclass(frozen=True)
class Written:
    """The files, and how many facts stand on them."""

    files: tuple[Path, ...]
    facts: int


def write_sheet(root: Path, wanted: Wanted, out: Path) -> Written:
    """Writes `<number>.pdf` and `<number>.xlsx` into `out`.

    Raises InputProblems for an unknown office, for nothing to ask and for a folder that cannot be written to,
    DataProblems when a fact has a letter that no font has.
    """
    facts = facts_for(wanted.model, wanted.office, wanted.topic, wanted.about)
    data = contents(wanted, facts)
    made = {"pdf": Press(root).pdf(TEMPLATE, data), "xlsx": drawn(data)}
    paths = {ending: out / f"{wanted.number}.{ending}" for ending in made}
    try:
        out.mkdir(parents=True, exist_ok=True)
        for ending, content in made.items():
            part = paths[ending].with_suffix(".part")
            part.write_bytes(content)
            part.replace(paths[ending])
    except OSError as error:
        found = f"{shown(out)} yang tidak bisa ditulis ({reason(error)})"
        raise refused("--out", found, "folder yang boleh ditulis dan masih punya ruang") from None
    return Written(tuple(paths.values()), len(facts))
