"""The build that `serve` has ready: it waits for its word, knows the newest program, and ends with `serve`."""

from __future__ import annotations

import sys

import pytest

from generator.site.prebuild import Builder

PROGRAM = """
import pathlib, sys
from generator import text
waits = "--wait" in sys.argv
pathlib.Path("started").open("a").write(text.TEXT)
if waits and not sys.stdin.readline():
    pathlib.Path("unused").touch()
    sys.exit()
pathlib.Path("built").open("a").write(f"{text.TEXT} {waits};")
sys.exit(int(pathlib.Path("status").read_text()))
"""


@pytest.fixture
def builder(tmp_path):
    """Builds with a program that tells what it knew and whether it had waited."""
    (tmp_path / "generator").mkdir()
    (tmp_path / "generator" / "text.py").write_text("TEXT = 'lama'")
    (tmp_path / "build.py").write_text(PROGRAM)
    (tmp_path / "status").write_text("0")
    made = Builder([sys.executable, "-B", "build.py"], tmp_path)
    yield made
    made.close()


def built(builder: Builder) -> str:
    return (builder.root / "built").read_text()


def test_the_first_build_waits_for_nobody_and_the_next_one_was_ready(builder):
    assert builder.build(["data/a.yml"]) == 0
    assert built(builder) == "lama False;"
    assert builder.build(["data/a.yml"]) == 0
    assert built(builder) == "lama False;lama True;"


def test_a_build_that_fails_says_so_and_another_is_ready(builder):
    builder.get_ready()
    (builder.root / "status").write_text("3")
    assert builder.build(["data/a.yml"]) == 3
    (builder.root / "status").write_text("0")
    assert builder.build(["data/a.yml"]) == 0 and built(builder) == "lama True;lama True;"


def test_a_change_of_the_program_is_built_with_the_changed_program(builder):
    builder.get_ready()
    file = builder.root / "generator" / "text.py"
    file.write_text("TEXT = 'baru'")
    assert builder.build([str(file)]) == 0
    assert built(builder) == "baru False;"
    assert builder.build(["data/a.yml"]) == 0 and built(builder) == "baru False;baru True;"


def test_one_that_has_died_does_no_harm(builder):
    builder.get_ready()
    builder.ready.kill()
    builder.ready.wait()
    assert builder.build(["data/a.yml"]) == 0 and built(builder) == "lama False;"


def test_at_the_end_the_one_that_is_ready_ends_without_building(builder):
    builder.get_ready()
    builder.close()
    assert (builder.root / "unused").exists() and not (builder.root / "built").exists()
