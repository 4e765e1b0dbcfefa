"""Whoever stops the program hears whether the site is whole, and no traceback."""

from __future__ import annotations

import pytest

import build
from generator.command import commands

WHOLE = "Dihentikan. Folder site/ tetap utuh.\n"


@pytest.mark.parametrize("missing", ["yaml", "mkdocs.structure.files"])
def test_a_package_that_somebody_took_away_is_named(monkeypatch, capsys, missing):
    def lacks(*_):
        raise ModuleNotFoundError(f"No module named {missing!r}", name=missing)

    monkeypatch.setattr(build, "prepare", lambda *_: None)
    monkeypatch.setattr(commands, "run", lacks)
    assert build.main(["check"]) == 1
    told = capsys.readouterr().err
    assert f" {missing.partition('.')[0]}. Delete .venv " in told and told.count("\n") == 1


def test_a_part_of_the_program_that_is_missing_is_no_package(monkeypatch):
    def lacks(*_):
        raise ModuleNotFoundError("No module named 'generator.zakat'", name="generator.zakat")

    monkeypatch.setattr(build, "prepare", lambda *_: None)
    monkeypatch.setattr(commands, "run", lacks)
    with pytest.raises(ModuleNotFoundError):
        build.main(["check"])


@pytest.mark.parametrize(
    ("words", "told"), [(["build"], WHOLE), (["build", "--wait"], ""), (["check"], ""), (["serve"], "")]
)
def test_only_who_stops_a_build_of_his_own_hears_of_the_site(monkeypatch, capsys, words, told):
    def stopped(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(build, "prepare", stopped)
    assert build.main(words) == 130
    assert capsys.readouterr() == ("", told)
