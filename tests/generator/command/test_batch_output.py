"""What the batch commands print: one JSON list or every problem, nothing else."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import Any

import pytest

from generator.command import batch, commands
from tests.support import chosen_companies
from tests.support.paths import ROOT
from tests.support.strategies import DAY, confirmed, model

GOOD = confirmed("p_to_p", "siap_berangkat")


@pytest.fixture(autouse=True)
def one_load(monkeypatch: pytest.MonkeyPatch):
    """The real data, read once for the whole module instead of once a command."""
    monkeypatch.setattr(batch, "load_model", lambda root: model())


def run(command: str, **own: Any) -> int:
    """One command as `build.py` runs it."""
    return commands.run(ROOT, Namespace(command=command, **own))


def test_verdict_prints_one_json_list_and_nothing_else(given: Any, capfd: pytest.CaptureFixture[str]):
    assert run("verdict", file=given([{"id": "安", "answers": GOOD}]), as_of=DAY) == 0
    out, err = capfd.readouterr()
    assert json.loads(out) == [{"id": "安", "verdict": "prosedural", "findings": [], "missing": []}]
    assert err == ""


def test_invalid_input_prints_nothing_and_every_problem_on_standard_error(
    given: Any, capfd: pytest.CaptureFixture[str]
):
    assert (
        run(
            "verdict",
            file=given([{"id": "a", "answers": GOOD}, {"id": "b", "answers": {"visa": "krja"}}, 3]),
            as_of=DAY,
        )
        == 1
    )
    out, err = capfd.readouterr()
    assert out == ""
    assert "krja" in err and "[2]" in err and "Traceback" not in err


def test_read_ads_prints_its_form(given: Any, capfd: pytest.CaptureFixture[str]):
    assert (
        run(
            "read-ads",
            file=given(
                [
                    {"id": "2", "text": "Admin di Kamboja, gaji 15 juta, tanpa pengalaman, inbox"},
                    {"id": "1", "text": ""},
                ]
            ),
        )
        == 0
    )
    bad, good = json.loads(capfd.readouterr().out)
    assert list(bad) == ["id", "level", "signals"] and (bad["id"], bad["level"]) == ("2", "tinggi")
    assert bad["signals"] and all(
        list(signal) == ["id", "phrase", "ask"] and all(signal.values()) for signal in bad["signals"]
    )
    assert good == {"id": "1", "level": "tidak_ada_tanda", "signals": []}


def test_find_agency_prints_its_form(capfd: pytest.CaptureFixture[str]):
    name = chosen_companies.company("ya")["name"]
    assert run("find-agency", name=name, as_of=DAY) == 0
    told = json.loads(capfd.readouterr().out)
    assert list(told)[:4] == ["query", "match", "agencies", "warning"]
    assert (told["query"], told["match"], [list(agency) for agency in told["agencies"]]) == (
        name,
        "exact",
        [["name", "licence_no", "status", "as_of", "decisions"]],
    )
    assert (
        "salinan" in told["warning"]
        and "salinan" not in batch.find_agency(ROOT, name, model().register.as_of)["warning"]
    )
