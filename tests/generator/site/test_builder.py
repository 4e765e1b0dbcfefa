"""The process of `serve` that builds: it stays while facts change, and knows the newest program."""

from __future__ import annotations

import os
import sys

import pytest

from generator.site.builder import DONE, Builder

PROGRAM = f"""
import os, pathlib, sys
from generator import text
assert sys.argv[1:] == ["--wait"]
while sys.stdin.readline():
    status = pathlib.Path("status").read_text()
    if status == "gone":
        sys.exit()
    pathlib.Path("built").open("a").write(f"{{text.TEXT}} {{os.getpid()}};")
    print("Selesai.", flush=True)
    print({DONE!r} + status, flush=True)
pathlib.Path("ended").touch()
"""


@pytest.fixture
def builder(tmp_path):
    """Builds with a program that tells what it knew and which process it is."""
    (tmp_path / "generator").mkdir()
    (tmp_path / "generator" / "text.py").write_text("TEXT = 'lama'")
    (tmp_path / "build.py").write_text(PROGRAM)
    (tmp_path / "status").write_text("0")
    made = Builder([sys.executable, "-B", "build.py"], tmp_path)
    yield made
    made.close()


def built(builder: Builder) -> list[tuple[str, int]]:
    """What each build knew, and its process."""
    builds = (builder.root / "built").read_text().split(";")[:-1]
    return [(text, int(process)) for text, process in map(str.split, builds)]


def test_one_process_builds_again_and_again_while_facts_change(builder, capsys):
    assert builder.build() == 0
    assert builder.build([str(builder.root / "data" / "a.yml"), str(builder.root / "content" / "b.md")]) == 0
    (first, one), (second, other) = built(builder)
    assert first == second == "lama" and one == other != os.getpid()
    assert capsys.readouterr().out == "Selesai.\n" * 2, "its words, and nothing of what the two tell each other"


def test_a_build_that_fails_says_so_and_the_process_stays(builder):
    (builder.root / "status").write_text("3")
    assert builder.build() == 3
    (builder.root / "status").write_text("0")
    assert builder.build() == 0 and len({process for _, process in built(builder)}) == 1


@pytest.mark.parametrize("name", ["generator/text.py", "mkdocs.yml", "site_templates/pages/a.j2", "data-lain/a.yml"])
def test_any_other_change_is_built_by_a_process_that_has_read_it(builder, name):
    builder.build()
    (builder.root / "generator" / "text.py").write_text("TEXT = 'baru'")
    assert builder.build([str(builder.root / "data" / "a.yml"), str(builder.root / name)]) == 0
    (_, one), (text, other) = built(builder)
    assert text == "baru" and one != other


def test_one_that_has_died_does_no_harm(builder):
    builder.build()
    builder.running.kill()
    builder.running.wait()
    assert builder.build() == 0 and len({process for _, process in built(builder)}) == 2


def test_one_that_dies_while_it_builds_has_failed_and_the_next_one_builds(builder):
    (builder.root / "status").write_text("gone")
    assert builder.build() == 1
    (builder.root / "status").write_text("0")
    assert builder.build() == 0


def test_at_the_end_it_ends_too(builder):
    builder.build()
    process = builder.running
    builder.close()
    assert process.poll() == 0 and (builder.root / "ended").exists()
