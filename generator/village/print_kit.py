"""The whole kit of one place on paper: every sheet, and everything for a meeting, with its name and its offices."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.loading.load import load_model
from generator.meeting.files import write_files
from generator.print.region_sheets import write_sheets
from generator.problems import InputProblems
from generator.shown.sources import page_id
from generator.village.regions import chosen_region, not_written


def print_kit(root: Path, said: str, out: Path | None, as_of: date, overlay: Path | None = None) -> tuple[Path, int]:
    """The folder below `out` (else `root/cetak`) with the kit of any regency, city or province, and how many files.

    An earlier kit in it is replaced as a whole. Raises InputProblems for an unknown place or a folder that cannot be
    written to, DataProblems when a text does not fit.
    """
    model, key = chosen_region(load_model(root, overlay=overlay), said)
    # not checked again: a place that is known in short has the same kit, with less in it
    region = model.regions[key].model_copy(update={"depth": "lengkap"})
    model = replace(model, regions=model.regions | {key: region})
    folder = (out or root / "cetak") / key / "kit"
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".kit-", dir=folder.parent) as work:
            write_sheets(root, model, as_of, Path(work), regions={key})
            write_files(root, model, as_of, Path(work), regions={key})
            made = Path(work) / "cetak" / page_id(key)
            for picture in [path for path in made.glob("*.png") if _small(path)]:
                picture.unlink()
            shutil.rmtree(folder, ignore_errors=True)
            made.rename(folder)
    except OSError as error:
        raise InputProblems([not_written(folder, error)]) from None
    return folder, sum(1 for _ in folder.iterdir())


def _small(picture: Path) -> bool:
    """Whether it is the small picture of a sheet, for a page that shows what there is."""
    return picture.name.startswith("kecil-") or picture.with_name(f"{picture.stem}-a4.pdf").exists()
