"""The site stays up while it is built again, and `serve` says its address and ends quietly."""

from __future__ import annotations

import http.client
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from generator.site import serve
from tests.support.paths import ROOT
from tests.support.served import PAGE

pytestmark = pytest.mark.long


def test_busy_port_gives_the_next_one(small_site):
    with serve.open_server(small_site, 0) as first, serve.open_server(small_site, first.server_port) as second:
        assert first.server_port < second.server_port < first.server_port + serve.PORTS_TO_TRY


def test_no_free_port_says_which_were_tried(small_site, monkeypatch):
    monkeypatch.setattr(serve, "PORTS_TO_TRY", 1)
    with serve.open_server(small_site, 0) as first, pytest.raises(OSError, match=f"{first.server_port}.*--port"):
        serve.open_server(small_site, first.server_port)


def test_no_request_fails_while_the_site_is_replaced(ask, small_site):
    stop = threading.Event()

    def replace():
        old, new = small_site.with_name("old"), small_site.with_name("new")
        for _ in range(40):
            new.mkdir()
            (new / "index.html").write_text(PAGE)
            small_site.rename(old)
            time.sleep(0.005)
            new.rename(small_site)
            for path in sorted(old.rglob("*"), reverse=True):
                path.rmdir() if path.is_dir() else path.unlink()
            old.rmdir()
        stop.set()

    worker = threading.Thread(target=replace)
    worker.start()
    answers = []
    while not stop.is_set():
        answers.append(ask("/")[0].status)
    worker.join()
    assert answers and set(answers) == {200}


def again_until(change, condition, seconds=20):
    """Makes `change` until the watch has seen it: a busy machine may take a while to start watching."""
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        change()
        soon = time.monotonic() + 0.5
        while not condition() and time.monotonic() < soon:
            time.sleep(0.02)
    assert condition()


@pytest.fixture
def watched(tmp_path):
    """A project folder under watch; gives (root, how often it was built, the result builds shall have)."""
    (tmp_path / "data").mkdir()
    (tmp_path / "mkdocs.yml").write_text("a: 1")
    stop, builds, results = threading.Event(), [], []

    def rebuild(_changed):
        builds.append(time.monotonic())
        return results.pop() if results else 0

    thread = threading.Thread(target=serve.rebuild_on_change, args=(tmp_path, rebuild, stop))
    thread.start()
    again_until(
        lambda: (tmp_path / "data" / "awal.yml").write_text("x"), lambda: builds
    )  # the watch stands once it has seen something
    time.sleep(1)  # and what it saw twice is built by then
    builds.clear()
    yield tmp_path, builds, results
    stop.set()
    thread.join(10)
    assert not thread.is_alive()


def wait_until(condition, seconds=10):
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        time.sleep(0.05)
    assert condition()


def test_one_burst_of_changes_is_one_build(watched):
    root, builds, _ = watched
    for number in range(5):
        (root / "data" / f"{number}.yml").write_text("x")
    wait_until(lambda: builds)
    time.sleep(1)
    assert len(builds) == 1


def test_failed_build_keeps_watching_and_says_the_old_site_stays(watched, capsys):
    root, builds, results = watched
    results.append(1)
    (root / "data" / "a.yml").write_text("broken")
    wait_until(lambda: len(builds) == 1)
    (root / "data" / "a.yml").write_text("mended")
    wait_until(lambda: len(builds) == 2)
    assert "lama tetap" in capsys.readouterr().err


def test_file_that_an_editor_replaces_is_seen_every_time(watched):
    root, builds, _ = watched

    def replace():
        (root / "new").write_text("a: 2")
        (root / "new").replace(root / "mkdocs.yml")

    for number in (1, 2, 3):
        again_until(replace, lambda number=number: len(builds) >= number)


FAKE_BUILD = """
import pathlib, sys
pathlib.Path("arguments").write_text(" ".join(sys.argv[1:]))
while sys.stdin.readline():
    if pathlib.Path("broken").exists():
        print("data/a.yml:3 rusak", file=sys.stderr, flush=True)
        print("\\x041", flush=True)
        continue
    pathlib.Path("site").mkdir(exist_ok=True)
    pathlib.Path("site/index.html").write_text("hidup")
    print("\\x040", flush=True)
"""

# whoever runs the tests in the background has Ctrl-C ignored, and a child would inherit that
START = (
    "import sys, datetime, pathlib, signal; from generator.site.serve import serve_site;"
    "signal.signal(signal.SIGINT, signal.default_int_handler);"
    "sys.exit(serve_site(pathlib.Path(sys.argv[1]), port=0, as_of=datetime.date(2026, 11, 21)))"
)


def start(root):
    (root / "data").mkdir()
    (root / "build.py").write_text(FAKE_BUILD)
    return subprocess.Popen(
        [sys.executable, "-c", START, str(root)],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_serve_builds_says_the_address_and_ends_quietly(tmp_path):
    process = start(tmp_path)
    try:
        line = process.stdout.readline().strip()
        assert line.startswith("Jalur Resmi: http://127.0.0.1:")
        address = line.removeprefix("Jalur Resmi: ")
        connection = http.client.HTTPConnection(address.removeprefix("http://").rstrip("/"), timeout=10)
        connection.request("GET", "/")
        assert connection.getresponse().read() == b"hidup"
        assert (tmp_path / "arguments").read_text() == f"build --serve-url {address} --as-of 2026-11-21 --wait"
    finally:
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
    assert (process.returncode, errors) == (0, "")


def test_first_build_that_fails_ends_with_its_message(tmp_path):
    (tmp_path / "broken").touch()
    output, errors = start(tmp_path).communicate(timeout=20)
    assert output == "" and errors.strip() == "data/a.yml:3 rusak"
