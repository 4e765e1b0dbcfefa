"""A build that is cut short, whatever by: the old site stands whole, and the next build works as ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.site import publish
from tests.support.paths import ROOT
from tests.support.small_builds import built, listing
from tests.support.small_facts import model

pytestmark = pytest.mark.site

BUILD = """
import os, resource, signal, sys
from pathlib import Path
import pytest
from generator.site import build
from tests.support.small_builds import built
from tests.support.small_facts import model

folder, most = Path(sys.argv[1]), int(sys.argv[2])
if not most:
    build.complete = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
else:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
try:
    built(folder, model(), pytest.MonkeyPatch())
except OSError as error:
    sys.exit(error.strerror)
"""
"""Builds the folder; killed in the middle, or on a disk with room for files of so many bytes only."""
HOLD = """
import sys
from pathlib import Path
from generator.site import publish

with publish.alone(Path("_build")):
    print("held", flush=True)
    sys.stdin.readline()
"""
HERE = os.environ | {"PYTHONPATH": str(ROOT)}


def unfinished(folder: Path) -> list[str]:
    """What builds have left beside the site."""
    return [path.name for path in folder.iterdir() if path.name.startswith(publish.UNFINISHED)]


def test_the_old_site_stands_when_a_build_is_killed_or_the_disk_is_full(tmp_path, monkeypatch):
    site = built(tmp_path, model(), monkeypatch)
    before = listing(site)
    killed = subprocess.run([sys.executable, "-c", BUILD, tmp_path, "0"], env=HERE, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert listing(site) == before and unfinished(tmp_path)
    most = str(max(map(len, before.values())) - 1)
    full = [sys.executable, "-c", BUILD, tmp_path, most]
    said = subprocess.run(full, env=HERE, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stderr.count("\n")) == (1, 1), "one line"
    assert listing(site) == before
    assert unfinished(tmp_path) == [], "and the next one has swept up"


def test_two_builds_of_one_folder_wait_for_each_other(tmp_path):
    pipe = subprocess.PIPE
    start = [sys.executable, "-c", HOLD]
    first = subprocess.Popen(start, cwd=tmp_path, stdin=pipe, stdout=pipe, stderr=pipe, env=HERE, text=True)
    assert first.stdout.readline() == "held\n"
    second = subprocess.Popen(start, cwd=tmp_path, stdin=pipe, stdout=pipe, stderr=pipe, env=HERE, text=True)
    assert second.stderr.readline() == publish.BUSY + "\n" and second.poll() is None
    first.kill()  # one that is killed holds nothing
    assert second.stdout.readline() == "held\n"
    for process in (first, second):
        process.communicate("\n")


def test_what_cannot_be_kept_leaves_no_half_of_it(tmp_path, monkeypatch):
    def full(path, data):
        path.write_text(data.decode()[:2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        Cache(tmp_path).get("kind", "a" * 64, lambda: b"whole")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
