"""The facts for a measurement."""

from __future__ import annotations

from pathlib import Path

from generator.bench.table import NotMeasured
from generator.facts.model import Model
from generator.loading.load import load_model
from generator.problems import DataProblems


def readable_model(root: Path) -> Model:
    """The model of the project folder `root`. Raises NotMeasured where `data/` has mistakes."""
    try:
        return load_model(root)
    except DataProblems as problems:
        raise NotMeasured(f"data/ has {len(problems.problems)} mistakes (python3 build.py check names them)") from None
