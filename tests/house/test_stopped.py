"""Whoever stops the program hears whether the site is whole, and no traceback."""

from __future__ import annotations

import pytest

import build

WHOLE = "Dihentikan. Folder site/ tetap utuh.\n"


@pytest.mark.parametrize(
    ("words", "told"), [(["build"], WHOLE), (["build", "--wait"], ""), (["check"], ""), (["serve"], "")]
)
def test_only_who_stops_a_build_of_his_own_hears_of_the_site(monkeypatch, capsys, words, told):
    def stopped(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(build, "prepare", stopped)
    assert build.main(words) == 130
    assert capsys.readouterr() == ("", told)
