"""`build.py mutate`: a mutant differs in one place, a test that notices kills it, and each module has its line.

The operators that change code are imported where they are used: they take longer than finding all tests.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
import yaml

from generator.problems import InputProblems
from tests.support.paths import ROOT

pytestmark = pytest.mark.long

MODULE = '''"""A module."""


def larger(a: int, b: int) -> int:
    """The larger of two."""
    return a if a > b else b


LIMIT = 3
'''
TEST = "from checker.engine.sizes import larger\n\n\ndef test_larger():\n    assert larger(1, 2) == 2\n"
MORE = "    assert larger(2, 1) == 2\n    assert larger(True, 1) is not 1\n"


def test_a_mutant_differs_in_one_line_of_a_function_and_never_in_docstring_type_or_constant():
    from generator.mutation.mutants import mutants

    found = mutants(MODULE)
    assert found
    assert len({mutant.name for mutant in found}) == len(found)
    for mutant in found:
        pairs = zip(MODULE.splitlines(), mutant.text.splitlines(), strict=True)
        assert [number for number, (old, new) in enumerate(pairs, start=1) if old != new] == [mutant.line] == [6]
        assert mutant.name.startswith("larger: ")
    assert "larger: > b -> >= b" in {mutant.name for mutant in found}


@pytest.fixture
def project(tmp_path):
    """A checker of one module, its test, and no reasons."""
    for folder, name, text in (
        ("checker/engine", "sizes.py", MODULE),
        ("tests/checker/engine", "test_sizes.py", TEST),
        ("tests/checker", "survivors.yml", "{}\n"),
    ):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / name).write_text(text, encoding="utf-8")
    (tmp_path / "checker" / "__init__.py").touch()
    return tmp_path


def mutate(project, *only):
    """Exit status and lines of a run, in a process of its own: nothing of the checker may be imported before."""
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); "
        "from generator.mutation.run import run_mutants; sys.path[0] = sys.argv[2]; "
        "sys.exit(run_mutants(Path(sys.argv[2]), *sys.argv[3:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT), str(project), *only], capture_output=True, text=True, timeout=120
    )
    return done.returncode, done.stdout.splitlines(), done.stderr


def test_survivors_are_named_until_a_test_or_a_reason_answers_for_them(project):
    from generator.mutation.mutants import mutants

    status, lines, _ = mutate(project)
    assert status == 1
    survived = [line.partition(": ")[2] for line in lines[:-1]]
    assert lines[-1].split()[:2] == ["engine/sizes", str(len(mutants(MODULE)) - len(survived))]
    assert "larger: > b -> >= b" in survived

    reasons = {"engine/sizes": dict.fromkeys(survived, "Sama saja untuk bilangan.")}
    (project / "tests/checker/survivors.yml").write_text(yaml.safe_dump(reasons), encoding="utf-8")
    status, lines, _ = mutate(project)
    assert (status, len(lines)) == (0, 1)
    assert f"{len(survived)} explained    0 survived  100.0 %" in lines[0]


def test_a_better_test_kills(project):
    before = mutate(project)[1]
    with (project / "tests/checker/engine/test_sizes.py").open("a", encoding="utf-8") as file:
        file.write(MORE)
    assert len(mutate(project, "engine/sizes")[1]) < len(before)


def test_tests_that_fail_without_a_change_are_told(project):
    (project / "tests/checker/engine/test_sizes.py").write_text("def test_no():\n    assert 0\n", encoding="utf-8")
    status, _, said = mutate(project)
    assert status == 1 and "tes yang gagal tanpa perubahan apa pun" in said


@pytest.mark.parametrize(("only", "meant"), [("engine/verdit", "engine/verdict"), ("browsr", "browser")])
def test_a_module_that_does_not_exist_gets_a_guess(only, meant):
    from generator.mutation import run

    with pytest.raises(InputProblems, match=f"Maksud Anda '{meant}'"):
        run.run_mutants(ROOT, only)


def test_every_reason_belongs_to_a_mutant_that_there_is():
    from generator.mutation import run
    from generator.mutation.mutants import mutants

    reasons = yaml.safe_load((ROOT / run.REASONS).read_text(encoding="utf-8")) or {}
    for module, told in reasons.items():
        names = {mutant.name for mutant in mutants((ROOT / "checker" / f"{module}.py").read_text(encoding="utf-8"))}
        assert set(told) <= names, f"{run.REASONS} speaks of mutants of {module} that there are no more"
        assert all(isinstance(reason, str) and reason for reason in told.values())


def test_the_checkers_own_tests_ask_for_nothing_that_a_run_is_spared():
    """A marker or a fixture of a plugin that is left out would stop the tests before they see any change."""
    from generator.mutation import forked

    done = subprocess.run(
        [sys.executable, "-m", "pytest", *forked.QUIET, "--collect-only", "tests/checker"],
        capture_output=True, text=True, timeout=120, cwd=ROOT, env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
