"""No sentence for a visitor stands in code: Python and the pages' scripts take theirs from data/words.

What a visitor reads comes from the packages of VISITORS. Elsewhere in `generator/` people are spoken to who edit the
facts or run a command; there, and in an error anywhere, a sentence may stand in code.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.setup.node import find_node
from generator.web.scripts.bundle import FOLDER
from tests.support.paths import ROOT
from tests.support.spoken import indonesian, sentences_in

STYLES = Path("site_templates") / "styles"
READER = ROOT / "tests" / "scripts" / "spoken.mjs"
VISITORS = {"icons.py", "meeting", "packing", "print", "rules", "runtime", "shown", "web"}
"""Parts of `generator/` whose texts reach a page, a sheet or a file for visitors."""
EDITORS = {
    *("__init__.py", "cache.py", "problems.py", "bench", "checks", "command", "facts", "handbook", "imports", "lint"),
    "editing",
    *(
        "loading",
        "mutation",
        "readability",
        "reading",
        "setup",
        "site",
        "training",
        "village",
        "factsheets",
        "licences",
        "outside",
    ),
}
"""The other parts: they check facts, run commands, or write the handbook for editors."""
SPOKEN_TO_EDITORS = {
    "checker/engine/answers.py": "what is wrong with an answers map that somebody wrote for a command",
    "generator/print/press.py": "why a sheet cannot be printed, for whoever wrote the facts",
    "generator/print/region_sheets.py": "a note of the build",
    "generator/shown/fact_value.py": "the value of a fact on the sheet of an office that checks it",
    "generator/rules/person.py": "the rule by which a sentence of the data is turned, no sentence",
    **dict.fromkeys(
        (f"generator/web/hosting/{name}.py" for name in ("apache", "caddy", "nginx")),
        "the first line of a file for technicians",
    ),
    "generator/web/finish/links.py": "a link of a hand-written page that leads nowhere",
}
"""Modules that make a part of an error far from where it is raised, with what it is."""


TURNING = "site_templates/scripts/checker/third_person.js"
"""The same rule as generator/rules/person.py: it turns sentences of the data, and holds none."""


def visitors_code() -> dict[str, str]:
    """The text of every module that may speak to a visitor."""
    parts = [ROOT / "checker", *(ROOT / "generator" / name for name in sorted(VISITORS))]
    paths = [path for part in parts for path in ([part] if part.suffix else sorted(part.rglob("*.py")))]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def spoken_in_scripts(codes: Mapping[str, str]) -> dict[str, list[str]]:
    """For each of `codes` that holds sentences those it holds."""
    styles = "".join(path.read_text(encoding="utf-8") for path in (ROOT / STYLES).rglob("*.css"))
    classes = sorted(set(re.findall(r"\.([a-z][\w-]*)", styles)))
    given = json.dumps({"words": sorted(indonesian()), "classes": classes, "codes": codes})
    command = [find_node(ROOT), str(READER)]
    done = subprocess.run(command, cwd=ROOT, input=given, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_every_part_of_the_program_speaks_to_somebody():
    parts = {path.name for path in (ROOT / "generator").iterdir() if path.name != "__pycache__"}
    assert parts == VISITORS | EDITORS and not VISITORS & EDITORS


def test_python_holds_no_sentence_for_visitors():
    found = {name: [*sentences_in(code)] for name, code in visitors_code().items()}
    spoken = {name: sentences for name, sentences in found.items() if sentences}
    assert [
        f"{name}:{one.line}: {one.text}" for name in spoken.keys() - SPOKEN_TO_EDITORS for one in spoken[name]
    ] == []
    assert SPOKEN_TO_EDITORS.keys() <= spoken.keys(), "no longer spoken there"


@pytest.mark.parametrize(
    "code",
    [
        'TITLE = "Butuh bantuan sekarang?"',
        "def f(x):\n    return f'Masih ada {x} nama lain.'",
        'x = f"<p class=\\"ket\\">Tidak tahu? {y}</p>"',
        'rows = {"key": ("Jangan bayar dulu", 1)}',
        'say("Daftar ini" + " salinan lama")',
    ],
)
def test_a_sentence_in_python_is_seen(code):
    assert [*sentences_in(code)]


@pytest.mark.parametrize(
    "code",
    [
        '"""Tidak ada yang membaca ini."""',
        'raise Refused("berkas yang tidak terbaca")',
        'guess = f"Pakai {x} yang ada."\nproblems.append(Problem(file, 0, "", guess))',
        'WORDS = "yang dari untuk dengan".split()',
        'X = re.compile(r"(yang|dari) itu")',
        'y = f\'<section class="darurat tidak-ada"><h2 id="untuk-anda">{title}</h2>\'',
        'OUT = "not a sentence of ours"',
        'KEY = "tidak_tahu"',
    ],
)
def test_what_is_no_sentence_for_visitors_is_left_alone(code):
    assert [*sentences_in(code)] == []


def test_scripts_hold_no_sentence():
    paths = sorted((ROOT / FOLDER).rglob("*.*js"))
    codes = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    assert spoken_in_scripts(codes).keys() == {TURNING} < codes.keys()


def test_a_sentence_in_a_script_is_seen_and_a_class_is_not():
    said = {
        "a text": 'say("Daftar tidak termuat.");',
        "a template": "say(`Masih ada ${more} nama lain.`);",
        "words of an element": 'el("p", "ket", "Jangan bayar dulu");',
        "a label": 'el("button", { "aria-label": `Hapus ${name} dari daftar` });',
    }
    unsaid = {
        "classes": 'el("p", good ? "rambu" : "rambu kuning", x);',
        "classes with a hole": 'el("p", { class: `hasil-pt ${colour} kuning` });',
        "a remark": "// Tidak ada yang membaca ini.",
        "a list of words": 'const NUMBERS = "satu dua tiga untuk semua".split(" ");',
        "a selector": 'first(box, ".tanpa-skrip, .yang-lain");',
        "English": 'throw new Error("no answer came from the worker");',
    }
    assert spoken_in_scripts(said | unsaid).keys() == said.keys()


def test_a_script_that_does_not_parse_is_no_script_without_sentences():
    with pytest.raises(AssertionError, match="Parsing error"):
        spoken_in_scripts({"broken": "const = ;"})
