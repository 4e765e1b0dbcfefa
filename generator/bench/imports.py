"""A list of companies as an office sends it: read, checked and compared with the register, nothing written."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from openpyxl import Workbook

from checker.workbook.texts import Texts
from generator.bench.lookup import companies_like
from generator.bench.model import readable_model
from generator.bench.table import Row, amount
from generator.imports.incoming import read_incoming
from generator.imports.plan import plan_register
from generator.imports.rows import AGENCIES, read_rows

SIZES = (5_000, 50_000)


def import_rows(root: Path, as_of: date) -> Iterable[Row]:
    """Seconds for lists of SIZES companies. Raises NotMeasured."""
    model = readable_model(root)
    texts = Texts(**model.words.workbook.model_dump())
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            file = Path(folder) / f"{size}.xlsx"
            book = Workbook(write_only=True)
            sheet = book.create_sheet("Daftar")
            sheet.append(("NO", "NAMA P3MI", "NIB"))
            for i, agency in enumerate(companies_like(model, size).agencies, start=1):
                sheet.append((i, agency.name, f"{9 * 10**12 + i}"))
            book.save(file)
            began = time.perf_counter()
            reading = read_rows(read_incoming(file, bool, texts), None, AGENCIES)
            plan_register(model, reading, as_of, model.register.sources, as_of)
            yield Row(f"a workbook of {reading.total} companies", amount(time.perf_counter() - began, "s"))
