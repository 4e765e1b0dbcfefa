"""Reads the agency register and the dated decisions: CSV files that are replaced as a whole."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from generator.models.agency import Agency, Decision, Register
from generator.problems import Problem, nearest, shown

if TYPE_CHECKING:
    from generator.load import Loading

DECISIONS = "agencies/decisions.csv"


def read(loading: Loading, data: Path, meta: Register | None) -> tuple[tuple[Agency, ...], tuple[Decision, ...]]:
    """Rows of the newest register copy and of the decisions file."""
    if meta is None:
        return (), ()
    agencies = _rows(loading, data / "agencies" / meta.file, Agency)
    decisions = _rows(loading, data / DECISIONS, Decision)
    _once_each(loading, data / "agencies" / meta.file, agencies)
    return tuple(agencies), tuple(decisions)


def _rows(loading: Loading, path: Path, model: type[BaseModel]) -> list[Any]:
    name = path.relative_to(loading.root).as_posix()
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        loading.problems.append(Problem(name, 0, "", "berkas yang tidak ada", f"berkas {name}"))
        return []
    except UnicodeDecodeError as error:
        loading.problems.append(Problem(name, 0, "", f"bita ke-{error.start} yang bukan UTF-8", "CSV UTF-8"))
        return []
    reader = csv.DictReader(io.StringIO(text, newline=""))
    wanted = list(model.model_fields)
    if list(reader.fieldnames or ()) != wanted:
        loading.problems.append(_header(name, list(reader.fieldnames or ()), wanted))
        return []
    return [row for raw in reader if (row := _row(loading, name, reader.line_num, raw, model))]


def _header(name: str, found: list[str], wanted: list[str]) -> Problem:
    strange = next((column for column in found if column not in wanted), "")
    guess = nearest(strange, wanted) if strange else ""
    return Problem(name, 1, "", f"kolom {shown(', '.join(found))}", f"kolom {', '.join(wanted)}", guess)


def _row(loading: Loading, name: str, line: int, raw: dict[str, Any], model: type[BaseModel]) -> Any:
    values = {key: value for key, value in raw.items() if key}
    if "publish" in values:
        values["publish"] = {"ya": True, "tidak": False}.get(values["publish"], values["publish"])
    if values.get("source") == "":
        values["source"] = None
    try:
        return model.model_validate(values)
    except ValidationError as error:
        for item in error.errors():
            column = str(item["loc"][0])
            found = shown(values.get(column, ""))
            loading.problems.append(Problem(name, line, column, found, f"isi kolom {column} yang sah"))
        return None


def _once_each(loading: Loading, path: Path, agencies: list[Agency]) -> None:
    seen: set[str] = set()
    name = path.relative_to(loading.root).as_posix()
    for line, agency in enumerate(agencies, start=2):
        if agency.siskop2mi_id in seen:
            loading.problems.append(Problem(name, line, "siskop2mi_id", f"id {agency.siskop2mi_id} dua kali", "id yang hanya sekali"))
        seen.add(agency.siskop2mi_id)
