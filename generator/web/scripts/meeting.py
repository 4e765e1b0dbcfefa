"""Scripts of the meeting kit's pages: copied as they are, but the check of a workbook, which carries its form and the runtime."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.facts.model import Model
from generator.meeting.forms import workbook_form
from generator.web.scripts.classic import classic_script

FOLDER, CHECK = "sosialisasi", "periksa-data.js"
ENGINE = Path("mesin") / "mesin.js"


def write_scripts(templates: Path, model: Model, runtime: dict[str, Any] | None, docs: Path) -> None:
    """Writes `docs/js/<name>.js` for each script. `runtime`: the files of the worker's start message, None without one."""
    out = docs / "js"
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted((templates / FOLDER).glob("*.js")):
        code = path.read_text(encoding="utf-8")
        own = path.name == CHECK
        (out / path.name).write_text(
            _with_data(engine_code(templates) + code, model, runtime) if own else code, encoding="utf-8"
        )


def engine_code(templates: Path) -> str:
    """The part of a script that starts Python in a worker."""
    return (templates / ENGINE).read_text(encoding="utf-8")


def _with_data(code: str, model: Model, runtime: dict[str, Any] | None) -> str:
    form = next((form for form in model.forms.values() if form.use == "catatan"), None)
    data = {"runtime": runtime, "form": workbook_form(model, form) if form else None}
    return classic_script(data, code)
