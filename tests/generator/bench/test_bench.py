"""The benchmark measures what it says, and what it could not measure never looks like success."""

from __future__ import annotations

import gzip
import os
import sys
from datetime import date

import brotli
import pytest

from generator.bench import build, run, tap
from generator.bench import pages as bench_pages
from generator.bench.browser import served
from generator.bench.table import (
    MISSED,
    NOT_MEASURED,
    OK,
    NotMeasured,
    Row,
    Section,
    amount,
    limited,
    measured,
    print_sections,
)
from generator.problems import InputProblems

DAY = date(2026, 11, 21)
NOISE = os.urandom(20_000).hex().encode()  # 40 kB that squeeze to half


@pytest.fixture
def site(tmp_path):
    """A page that asks for a style sheet at once and for a script's data half a second later."""
    pages = {
        "index.html": b'<!doctype html><title>u</title><link rel="icon" href="data:,"><link rel="stylesheet" href="a.css"><script src="a.js"></script>',
        "a.css": NOISE,
        "a.js": b'setTimeout(() => fetch("/late.json"), 500)',
        "late.json": NOISE,
    }
    for name, content in pages.items():
        (tmp_path / name).write_bytes(content)
        (tmp_path / f"{name}.gz").write_bytes(gzip.compress(content))
        (tmp_path / f"{name}.br").write_bytes(brotli.compress(content))
    return tmp_path


@pytest.mark.usefixtures("no_browser_yet")
@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_a_page_weighs_everything_it_asks_for(site, coding):
    squeezed = sum(path.stat().st_size for path in site.glob("*.gz" if coding == "gzip" else "*.br"))
    with served(site) as base:
        weight, requests = bench_pages.page_weight(base, "/", coding)
    assert requests == 4
    assert squeezed < weight < squeezed + 4 * 2000, "the bytes on the wire with their headers"


@pytest.mark.usefixtures("no_browser_yet")
def test_a_page_whose_part_fails_is_not_measured(site):
    (site / "a.js").unlink()
    for suffix in (".gz", ".br"):
        (site / f"a.js{suffix}").unlink()
    (site / "a.js.gz").write_bytes(b"")
    with served(site) as base, pytest.raises(NotMeasured, match="/a.js"):
        bench_pages.page_weight(base, "/", "gzip")


def test_memory_counts_the_children_too(tmp_path):
    hold = "import time; block = bytearray(60_000_000); time.sleep(0.6)"
    both = f"import subprocess, sys; child = subprocess.Popen([sys.executable, '-c', {hold!r}]); {hold}; child.wait()"
    seconds, peak = build.measured_run([sys.executable, "-c", both], tmp_path)
    assert seconds > 0.6 and peak > 120_000_000


def test_what_a_fork_shares_with_its_parent_counts_once(tmp_path):
    fork = "import os, time; block = bytearray(100_000_000); child = os.fork(); time.sleep(0.6); child and os.wait()"
    _, peak = build.measured_run([sys.executable, "-c", fork], tmp_path)
    assert 100_000_000 < peak < 180_000_000


def test_a_build_that_fails_is_not_measured(tmp_path):
    with pytest.raises(NotMeasured, match="disk is full"):
        build.measured_run([sys.executable, "-c", "raise SystemExit('disk is full')"], tmp_path)


@pytest.mark.usefixtures("no_browser_yet")
@pytest.mark.parametrize("slower", [1, 4])
def test_the_wait_runs_from_the_tap_to_the_drawn_verdict(tmp_path, slower):
    folder = tmp_path / "periksa"
    folder.mkdir()
    page = '<!doctype html><title>u</title><div id="periksa"></div><script src="/a.js"></script>'
    (folder / "index.html").write_text(page, encoding="utf-8")
    script = """const root = document.querySelector("#periksa");
const one = '<div data-layar="a"><button class="pilih">Ya</button><button class="pilih ragu">Tidak tahu</button></div>';
const group = '<div data-layar="b"><button class="pilih ragu" aria-pressed="false">Tidak ada</button><button class="tombol">Lanjut</button></div>';
root.innerHTML = one;
root.querySelector(".ragu").onclick = () => {
  root.innerHTML = group;
  let chosen = false;
  root.querySelector(".ragu").onclick = () => { chosen = true; };
  root.querySelector(".tombol").onclick = () => {
    if (!chosen) return;
    root.innerHTML = "";
    setTimeout(() => { root.innerHTML = "<p data-vonis>Belum bisa dipastikan</p>"; }, 300);
  };
};"""
    (tmp_path / "a.js").write_text(script, encoding="utf-8")
    with served(tmp_path) as base:
        assert 300 < tap.wait_for_verdict(base + "/periksa/", slower) < 2000


def test_limits_are_judged_in_both_directions():
    assert limited("a", 60_000, "B", at_most=60_000) == Row("a", "60.0 kB", "at most 60.0 kB", OK)
    assert limited("a", 60_001, "B", at_most=60_000).verdict == MISSED
    assert limited("a", 1.99, "x", at_least=2.0) == Row("a", "1.99x", "at least 2.00x", MISSED)


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (4_200_000, "B", "4.20 MB"),
        (0.031, "ms", "0.03 ms"),
        (1500, "ms", "1.50 s"),
        (7.25, "s", "7.2 s"),
        (2.345, "x", "2.35x"),
    ],
)
def test_amounts_are_short(value, unit, shown):
    assert amount(value, unit) == shown


def test_what_was_measured_before_a_failure_is_kept(capsys):
    def measure():
        yield Row("first", "1 s")
        raise NotMeasured("the lamp went out")

    section = measured("Title", "how", measure)
    assert section.rows == (Row("first", "1 s"), Row("not measured", "the lamp went out", "", NOT_MEASURED))
    assert print_sections([section]) is False
    assert "the lamp went out" in capsys.readouterr().out


def test_only_kept_limits_are_success():
    assert print_sections([Section("t", "n", (Row("a", "1", "at most 2", OK), Row("b", "3")))]) is True
    assert print_sections([Section("t", "n", (Row("a", "3", "at most 2", MISSED),))]) is False


@pytest.mark.usefixtures("no_browser_yet")
def test_an_empty_project_gives_reasons_and_status_1(tmp_path, capsys):
    (tmp_path / "build.py").write_text("raise SystemExit('nothing here yet')", encoding="utf-8")
    assert run.run_bench(tmp_path, DAY) == 1
    out = capsys.readouterr().out
    assert out.count("not measured") == sum(not part.alone for part in run.PARTS.values())
    assert "nothing here yet" in out and "all limits are kept" not in out


def test_one_part_can_be_measured_alone(tmp_path, capsys):
    (tmp_path / "data").mkdir()
    assert run.run_bench(tmp_path, DAY, only="verdict") == 1
    out = capsys.readouterr().out
    assert out.count("not measured") == 1 and run.PARTS["verdict"].title in out


def test_an_unknown_part_is_named_with_a_guess(tmp_path):
    with pytest.raises(InputProblems, match="Maksud Anda 'posters'"):
        run.run_bench(tmp_path, DAY, only="poster")
