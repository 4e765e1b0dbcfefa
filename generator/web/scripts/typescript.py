"""TypeScript: the types of all that the pages' scripts carry, written from the models for `tsc`."""

from __future__ import annotations

from pathlib import Path

from generator.web.scripts.company_models import CompanyData
from generator.web.scripts.models import CheckerData, ResidentsData
from generator.web.scripts.search_models import SearchData
from generator.web.scripts.shapes import interfaces

PAGES: list[type] = [CheckerData, CompanyData, ResidentsData, SearchData]
TYPES = Path("site_templates") / "scripts" / "data.d.ts"
HOW = "Write it anew: python3 -m generator.web.scripts.typescript (with the Python of .venv)"


def types_file() -> str:
    """The text of TYPES."""
    return f"// Made from the models in generator/web/scripts, not to be edited. {HOW}\n\n{interfaces(PAGES)}"


if __name__ == "__main__":
    TYPES.write_text(types_file(), encoding="utf-8")
