"""`build.py lint`: a line a tool, all that they say, and what is too long is found."""

from __future__ import annotations

import re

import pytest
import yaml

from generator.lint import sizes
from generator.lint.run import run_lint
from generator.lint.tools import TOOLS, Tool
from generator.problems import InputProblems
from tests.support.paths import ROOT

WELL = Tool("well", ("this",))
ILL = Tool("ill", ("compileall", "-q", "broken.py"))
GONE = Tool("gone", ("no_such_module_anywhere",))


def test_each_tool_has_a_line_with_its_time_and_the_failed_say_why(tmp_path, capsys):
    (tmp_path / "broken.py").write_text("def (:\n", encoding="utf-8")
    assert run_lint(tmp_path, tools=(ILL, GONE, WELL)) == 1
    lines, *said = capsys.readouterr().out.split("\n\n")
    assert {tuple(line.split()[::3]) for line in lines.splitlines()} == {
        ("well", "ok"),
        ("ill", "FAILED"),
        ("gone", "FAILED"),
    }
    assert all(re.fullmatch(r"\w+ +\d+\.\d s  \w+", line) for line in lines.splitlines())
    assert [text.partition(":")[0] for text in said] == ["ill", "gone"]
    assert "invalid syntax" in said[0]
    assert said[1].strip() == (
        "gone:\nno_such_module_anywhere is missing. Delete the folder .venv and start the same command again."
    )


def test_all_well_is_zero_and_one_tool_may_be_asked_alone(tmp_path, capsys):
    assert run_lint(tmp_path, "well", (ILL, WELL)) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["well"]


def test_a_tool_that_does_not_exist_gets_a_guess(tmp_path):
    with pytest.raises(InputProblems, match="Maksud Anda 'ruff'"):
        run_lint(tmp_path, "rufff")


def test_scripts_of_package_json_are_missing_without_node_modules(tmp_path, monkeypatch):
    monkeypatch.setattr("generator.lint.tools.find_npm", lambda: "npm")
    script = next(tool for tool in TOOLS if tool.script)
    assert script.missing(tmp_path).endswith("Delete the folder node_modules and start the same command again.")
    monkeypatch.setattr("generator.lint.tools.find_npm", lambda: None)
    assert script.missing(tmp_path).startswith("npm is missing.")


def test_every_script_that_is_asked_stands_in_package_json():
    package = (ROOT / "package.json").read_text(encoding="utf-8")
    assert all(f'"{tool.words[0]}": ' in package for tool in TOOLS if tool.script)


def test_the_hooks_before_a_commit_ask_every_tool():
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"]
    asked = {hook["entry"].partition("--only ")[2] for hook in hooks} - {""}
    assert asked == {tool.name for tool in TOOLS}
    assert all(hook["entry"].startswith("python3 build.py ") for hook in hooks)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x = 1\n" * sizes.MOST_IN_MODULE, []),
        ("x = 1\n" * (sizes.MOST_IN_MODULE + 1), ["checker/a.py:1: a module of 251 lines; at most 250"]),
        ("def f():\n" + "    x = 1\n" * (sizes.MOST_IN_FUNCTION - 1), []),
        ("\ndef f():\n" + "    x = 1\n" * sizes.MOST_IN_FUNCTION, ["checker/a.py:2: f has 31 lines; at most 30"]),
        (
            "class C:\n    async def g(self):\n" + "        x = 1\n" * sizes.MOST_IN_FUNCTION,
            ["checker/a.py:2: g has 31 lines; at most 30"],
        ),
    ],
)
def test_what_is_too_long_is_named_with_its_line(tmp_path, text, told):
    (tmp_path / "build.py").write_text("", encoding="utf-8")
    (tmp_path / "checker").mkdir()
    (tmp_path / "checker" / "a.py").write_text(text, encoding="utf-8")
    assert list(sizes.too_long(tmp_path)) == told


@pytest.mark.parametrize(("more", "told"), [(0, []), (1, ["a style sheet of 251 lines; at most 250"])])
def test_style_sheets_are_short(tmp_path, more, told):
    (tmp_path / "build.py").write_text("", encoding="utf-8")
    folder = tmp_path / "site_templates" / "styles" / "checker"
    folder.mkdir(parents=True)
    (folder / "bar.css").write_text("p {}\n" * (sizes.MOST_IN_MODULE + more), encoding="utf-8")
    name = "site_templates/styles/checker/bar.css:1"
    assert list(sizes.too_long(tmp_path)) == [f"{name}: {what}" for what in told]
