"""The scripts of the meeting kit's pages; the check of a workbook carries its form and the runtime."""

from __future__ import annotations

from pathlib import Path

from generator.facts.model import Model
from generator.meeting.forms import workbook_form
from generator.web.scripts.bundle import write_script
from generator.web.scripts.models import ResidentsData, Runtime
from generator.web.scripts.shapes import packed


def write_scripts(root: Path, model: Model, runtime: Runtime | None, docs: Path) -> None:
    """Writes `docs/js/<name>.js` for each script. `runtime`: None where there is no Python."""
    for name in ("poster-maker", "quiz", "slides", "copy-message"):
        write_script(root, model.words, docs, name)
    form = next((form for form in model.forms.values() if form.use == "catatan"), None)
    data = ResidentsData(runtime, workbook_form(model, form) if form else None)
    write_script(root, model.words, docs, "check-residents", packed(data))
