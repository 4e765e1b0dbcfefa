"""The project's own facts, read once in each test process."""

from __future__ import annotations

from functools import cache

from generator.facts.model import Model
from generator.loading.load import load_model
from tests.support.paths import ROOT


@cache
def model() -> Model:
    """Every fact in `data/`."""
    return load_model(ROOT)


def __getattr__(name: str) -> tuple[str, ...]:
    """REGIONS: ids of the regions with sheets of their own; the first stands for them all where one is enough.

    The process that only hands tests out asks for none, and reads no facts.
    """
    if name != "REGIONS":
        raise AttributeError(name)
    return tuple(model().in_depth())
