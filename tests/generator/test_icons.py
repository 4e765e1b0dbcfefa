"""Icons: each sign is drawn once, and pages, scripts and sheets take it from the same folder."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from generator import icons
from generator.print.danger_signs import PLAIN, picture
from generator.print.press import PLAIN as ON_PAPER
from generator.setup.steps import SetupError
from generator.web.pages.home import SCRIPT_ICONS
from tests.support.paths import ROOT

TEMPLATES = ROOT / "site_templates"
NAMED = re.compile(r"""["']([a-z][a-z0-9_-]+)["']""")


def test_our_own_are_none_that_lucide_has():
    assert icons.own() and icons.LUCIDE.is_dir()
    assert [name for name in icons.own() if (icons.LUCIDE / f"{name}.svg").exists()] == []


@pytest.mark.parametrize("name", icons.own())
def test_our_own_is_a_drawing(name):
    drawing = ElementTree.fromstring(icons.icon(name))
    assert drawing.tag == "{http://www.w3.org/2000/svg}svg" and drawing.get("viewBox") and len(drawing)


def test_an_icon_of_lucide_takes_the_colour_of_the_words_on_a_page_and_ink_on_paper():
    assert "currentColor" in icons.icon("phone") and "@license" not in icons.icon("phone")
    assert icons.INK in icons.inked("phone") and "currentColor" not in icons.inked("phone")
    assert icons.strokes("x") == '<path d="M18 6 6 18"/><path d="m6 6 12 12"/>'


@pytest.mark.parametrize(
    ("given", "short"),
    [
        ("M1.213-.303l.355-.465", "M1.21-.3l.35-.47"),
        ("1.5.999", "1.5 1.0"),
        ("l3.413-.998a2", "l3.41-1.0a2"),
        ("1.999.5", "2.0.5"),
        ("0.125 12.3", "0.12 12.3"),
    ],
)
def test_numbers_are_rounded_and_stay_apart(given, short):
    assert icons.NUMBER.sub(icons._rounded, given) == short


def test_an_icon_that_nobody_drew_is_named():
    with pytest.raises(SetupError, match="The icon nobody-drew-this is neither in site_templates/icons"):
        icons.icon("nobody-drew-this")


def test_what_the_scripts_show_is_on_the_page():
    code = "".join(path.read_text(encoding="utf-8") for path in (TEMPLATES / "scripts").rglob("*.js"))
    asked = {name for call in re.findall(r"\bicon\(([^()]*)\)", code) for name in NAMED.findall(call)}
    assert asked and asked <= set(SCRIPT_ICONS)
    assert all(icons.strokes(drawing) for drawing in SCRIPT_ICONS.values())


def test_what_the_sheets_show_is_drawn():
    kinds = " ".join(path.read_text(encoding="utf-8") for path in (TEMPLATES / "print").glob("*.typ"))
    asked = set(re.findall(r'\b(?:drawn|said)\("([a-z0-9_-]+)"', kinds))
    assert asked and asked <= {*icons.own(), *ON_PAPER}


def test_a_finding_without_a_pictogram_has_the_plain_one():
    assert picture("none-of-our-findings") == PLAIN and PLAIN in icons.own()


def test_the_licence_goes_with_the_drawings():
    assert "Lucide" in icons.licence() and "ISC" in icons.licence()
