"""What `print` refuses: an unknown region, a folder that cannot be written."""

from __future__ import annotations

from pathlib import Path

from generator.facts.model import Model
from generator.problems import InputProblems, Problem, nearest, shown
from generator.reading.given_file import reason


def known_region(model: Model, region: str) -> str:
    """`region` itself. Raises InputProblems when there is no such region."""
    if region not in model.in_depth():
        raise InputProblems(
            [
                Problem(
                    "--region",
                    0,
                    "",
                    shown(region),
                    f"salah satu dari {', '.join(model.in_depth())}",
                    nearest(region, model.in_depth()),
                )
            ]
        )
    return region


def not_written(out: Path, error: OSError) -> Problem:
    """The problem of a folder `out` that the system will not take."""
    return Problem(
        "--out",
        0,
        "",
        f"{shown(out)} yang tidak bisa ditulis ({reason(error)})",
        "folder yang boleh ditulis dan masih punya ruang",
    )
