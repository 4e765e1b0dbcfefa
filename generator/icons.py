"""Icons: one drawing a sign, for pages, scripts and sheets. The plain ones are Lucide's (npm), the others our own."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from generator.setup.steps import SetupError

ROOT = Path(__file__).resolve().parents[1]
OWN = ROOT / "site_templates" / "icons"
LUCIDE = ROOT / "node_modules" / "lucide-static" / "icons"
MISSING = "The icon {} is neither in {} nor in {}. Run: npm ci"
INK = "#17211c"
"""The colour of a sheet's lines; on a page an icon takes the colour of the words beside it."""
NUMBER = re.compile(r"\d*\.\d+")
FRAME = re.compile(r"^<svg[^>]*>|</svg>$")


@cache
def icon(name: str) -> str:
    """The SVG `name`: our own, else Lucide's. Raises SetupError when neither is there."""
    for place in (OWN, LUCIDE):
        path = place / f"{name}.svg"
        if path.is_file():
            return _on_one_line(path.read_text(encoding="utf-8"))
    raise SetupError(MISSING.format(name, *(place.relative_to(ROOT).as_posix() for place in (OWN, LUCIDE))))


def licence() -> str:
    """What Lucide asks to lie beside its drawings. Raises SetupError without it."""
    path = LUCIDE.parent / "LICENSE"
    if not path.is_file():
        raise SetupError(MISSING.format("licence", OWN.name, LUCIDE.parent.relative_to(ROOT).as_posix()))
    return path.read_text(encoding="utf-8")


@cache
def own() -> tuple[str, ...]:
    """Names of our own."""
    return tuple(sorted(path.stem for path in OWN.glob("*.svg")))


def inked(name: str) -> str:
    """The SVG `name` for paper, where there is no colour to take over."""
    return icon(name).replace("currentColor", INK)


def strokes(name: str) -> str:
    """What the SVG `name` draws, without the frame around it: a page has one of its own, with its own colours."""
    return FRAME.sub("", icon(name))


def _on_one_line(svg: str) -> str:
    without_remarks = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
    shorter = NUMBER.sub(_rounded, re.sub(r"\s+", " ", without_remarks))
    return re.sub(r"\s*(/?>)\s*", r"\1", shorter).strip()


def _rounded(number: re.Match[str]) -> str:
    """To a hundredth of a pixel. It keeps its dot, for the next number may begin with one, without a space between."""
    given = number[0]
    if len(given.partition(".")[2]) < 3:
        return given
    short = f"{float(given):.2f}".removesuffix("0")
    signed = number.string[: number.start()].endswith("-")
    if signed or not given.startswith("."):
        return short.removeprefix("0") if signed and given.startswith(".") else short
    return short.removeprefix("0") if short.startswith("0") else f" {short}"
