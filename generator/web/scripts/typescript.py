"""TypeScript: the types of all that the pages' scripts carry and say, written from the models for `tsc`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from generator.facts.words.every import FILES
from generator.web.scripts.company_models import CompanyData
from generator.web.scripts.models import CheckerData, ResidentsData, ResultData
from generator.web.scripts.region_models import OfficesData, RegionsData
from generator.web.scripts.search_models import PlacesData, SearchData
from generator.web.scripts.shapes import interfaces
from generator.web.scripts.tool_models import NumbersData

PAGES: list[type] = [
    CheckerData,
    ResultData,
    CompanyData,
    ResidentsData,
    SearchData,
    PlacesData,
    RegionsData,
    OfficesData,
    NumbersData,
]
FOLDER = Path("site_templates") / "scripts"
HOW = "Write it anew: python3 -m generator.web.scripts.typescript (with the Python of .venv)"


def types_files() -> dict[str, str]:
    """The text of each file of types, by its name in FOLDER."""
    made = f"// Made from the models of Python, not to be edited. {HOW}\n\n"
    words = "".join(_words(name, model.model_fields, "  ") for name, model in sorted(FILES.items()))
    about = "/** Sentences of data/words; the build puts each in the place of its name. */\n"
    return {
        "data.d.ts": made + interfaces(PAGES),
        "words.d.ts": f"{made}{about}declare const WORDS: {{\n{words}}};\n",
    }


def _words(name: str, model: dict[str, Any], indent: str) -> str:
    """The names of the sentences in a part of a file, and of its lists of them; nothing else is a script's word."""
    rows = ""
    for key, field in model.items():
        if field.annotation is str:
            rows += f"{indent}  {key}: string;\n"
        elif get_origin(field.annotation) is tuple and _is_text(get_args(field.annotation)[0]):
            rows += f"{indent}  {key}: string[];\n"
        elif isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            rows += _words(key, field.annotation.model_fields, indent + "  ")
    return f"{indent}{name}: {{\n{rows}{indent}}};\n"


def _is_text(kind: Any) -> bool:
    return (get_args(kind) or (kind,))[0] is str


if __name__ == "__main__":
    for file, text in types_files().items():
        (FOLDER / file).write_text(text, encoding="utf-8")
