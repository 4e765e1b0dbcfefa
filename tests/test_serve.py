"""The server sends a folder as a good static host would, and the site stays up while it is built again."""

from __future__ import annotations

import http.client
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from generator import serve, static

ROOT = Path(__file__).resolve().parent.parent
PAGE = "<h1>Beranda</h1>"


@pytest.fixture
def site(tmp_path):
    """A small built site, with a secret beside it."""
    folder = tmp_path / "site"
    (folder / "periksa").mkdir(parents=True)
    (folder / "kosong").mkdir()
    (folder / "index.html").write_text(PAGE)
    (folder / "periksa" / "index.html").write_text("periksa")
    (folder / "404.html").write_text("tidak ada")
    (folder / "_headers").write_text("/*")
    (folder / "app.0123abcd.js").write_text("plain")
    (folder / "app.0123abcd.js.br").write_bytes(b"as-brotli")
    (folder / "app.0123abcd.js.gz").write_bytes(b"as-gzip")
    (tmp_path / "secret.txt").write_text("SECRET")
    return folder


@pytest.fixture
def ask(site):
    """ask(path, method, **headers) -> (response, body) from a server of `site`, the path sent as it stands."""
    with serve.open_server(site, 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()

        def request(path, method="GET", **headers):
            connection = http.client.HTTPConnection(serve.HOST, server.server_port, timeout=10)
            connection.putrequest(method, path, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            response = connection.getresponse()
            body = response.read()
            connection.close()
            return response, body

        yield request
        server.shutdown()


def test_folder_shows_its_index(ask):
    assert ask("/")[1].decode() == PAGE
    assert ask("/periksa/")[1] == b"periksa"


def test_folder_without_slash_leads_to_the_slash(ask):
    response, _ = ask("/periksa?x=1")
    assert (response.status, response.headers["Location"]) == (301, "/periksa/")


@pytest.mark.parametrize("path", ["/tidak-ada", "/kosong/", "/index.html/", "/tidak/ada/"])
def test_missing_page_shows_the_sites_own_404(ask, path):
    response, body = ask(path)
    assert (response.status, body) == (404, b"tidak ada")
    assert response.headers["Cache-Control"] == "no-cache"


def test_missing_page_without_404_page_is_still_404(ask, site):
    (site / "404.html").unlink()
    assert ask("/tidak-ada")[0].status == 404


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.wasm", "application/wasm"),
        ("a.mjs", "text/javascript; charset=utf-8"),
        ("a.webmanifest", "application/manifest+json"),
        ("a.pdf", "application/pdf"),
        ("a.svg", "image/svg+xml"),
        ("a.html", "text/html; charset=utf-8"),
        ("a.unknown-thing", "application/octet-stream"),
    ],
)
def test_each_file_has_its_type(ask, site, name, expected):
    (site / name).write_bytes(b"x")
    assert ask(f"/{name}")[0].headers["Content-Type"] == expected


@pytest.mark.parametrize(
    ("accepts", "coding", "body"),
    [
        ("gzip, deflate, br, zstd", "br", b"as-brotli"),
        ("gzip", "gzip", b"as-gzip"),
        ("br;q=0, gzip;q=0.5", "gzip", b"as-gzip"),
        ("*", "br", b"as-brotli"),
        ("gzip;q=0, br;q=0.0", None, b"plain"),
        ("", None, b"plain"),
        ("gzip;q=nonsense", None, b"plain"),
    ],
)
def test_the_smallest_coding_the_browser_takes_is_sent(ask, accepts, coding, body):
    response, sent = ask("/app.0123abcd.js", Accept_Encoding=accepts)
    assert (response.headers["Content-Encoding"], sent) == (coding, body)
    assert response.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert response.headers["Vary"] == "Accept-Encoding"


def test_file_without_compressed_sibling_is_sent_plain(ask):
    response, body = ask("/", Accept_Encoding="br, gzip")
    assert (response.headers["Content-Encoding"], body.decode()) == (None, PAGE)


def test_hashed_names_are_kept_and_pages_are_asked_for_again(ask, site):
    (site / "main.12345678.min.css").write_text("x")
    assert ask("/app.0123abcd.js")[0].headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert ask("/main.12345678.min.css")[0].headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert ask("/")[0].headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("name", ["bundle.1234567.js", "bundle.0123xyzw.js", "0123abcd.js", "app-0123abcd.js"])
def test_other_names_are_never_kept_for_ever(name):
    assert static.cache_control(name) == "no-cache"


def test_unchanged_page_is_answered_with_304(ask, site):
    tag = ask("/")[0].headers["ETag"]
    for known in (tag, f'"other", W/{tag}', "*"):
        response, body = ask("/", If_None_Match=known)
        assert (response.status, body, response.headers["ETag"]) == (304, b"", tag)
    (site / "index.html").write_text("baru")
    assert ask("/", If_None_Match=tag)[0].status == 200


def test_each_coding_has_its_own_tag(ask):
    tags = {ask("/app.0123abcd.js", Accept_Encoding=coding)[0].headers["ETag"] for coding in ("br", "gzip", "")}
    assert len(tags) == 3


@pytest.mark.parametrize("path", ["/", "/periksa", "/tidak-ada", "/app.0123abcd.js"])
def test_every_answer_is_guarded(ask, path):
    headers = ask(path)[0].headers
    assert {name: headers[name] for name in static.SECURITY} == static.SECURITY


def test_policy_lets_wasm_run_and_nothing_inline_or_foreign():
    policy = dict(part.strip().split(" ", 1) for part in static.SECURITY["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self' 'wasm-unsafe-eval'"
    assert not [value for value in policy.values() if "unsafe-inline" in value or "'unsafe-eval'" in value or "http" in value]


def test_head_tells_the_same_without_the_body(ask):
    got, body = ask("/")
    head, nothing = ask("/", "HEAD")
    assert nothing == b"" and head.status == 200
    assert head.headers["Content-Length"] == str(len(body))
    assert head.headers["ETag"] == got.headers["ETag"]


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/periksa/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/link.txt",
        "/linked/secret.txt",
        "/%00",
        "/C:/secret.txt",
        "//secret.txt",
        "/_headers",
    ],
)
def test_nothing_outside_the_site_is_ever_sent(ask, site, path):
    (site / "link.txt").symlink_to(site.parent / "secret.txt")
    (site / "linked").symlink_to(site.parent)
    response, body = ask(path)
    assert response.status == 404
    assert b"SECRET" not in body


def test_absolute_system_path_is_looked_for_inside_the_site(ask, site):
    outside = (site.parent / "secret.txt").as_posix()
    assert ask(f"/{outside}")[0].status == 404


def test_double_slash_never_redirects_to_another_host(ask):
    response, _ = ask("//periksa")
    assert response.headers["Location"] == "/periksa/"


def test_busy_port_gives_the_next_one(site):
    with serve.open_server(site, 0) as first, serve.open_server(site, first.server_port) as second:
        assert first.server_port < second.server_port < first.server_port + serve.PORTS_TO_TRY


def test_no_free_port_says_which_were_tried(site, monkeypatch):
    monkeypatch.setattr(serve, "PORTS_TO_TRY", 1)
    with serve.open_server(site, 0) as first:
        with pytest.raises(OSError, match=f"{first.server_port}.*--port"):
            serve.open_server(site, first.server_port)


def test_no_request_fails_while_the_site_is_replaced(ask, site):
    stop = threading.Event()

    def replace():
        old, new = site.with_name("old"), site.with_name("new")
        for _ in range(40):
            new.mkdir()
            (new / "index.html").write_text(PAGE)
            site.rename(old)
            time.sleep(0.005)
            new.rename(site)
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


def test_headers_file_says_what_the_server_sends():
    text = static.headers_file(["app.0123abcd.js", "/lib/py.89abcdef01.wasm", "index.html"])
    everything, *kept = text.split("\n\n")
    assert everything.splitlines()[0] == "/*"
    assert [line.strip() for line in everything.splitlines()[1:]] == [f"{k}: {v}" for k, v in static.SECURITY.items()]
    assert [block.split("\n")[0] for block in kept] == ["/app.0123abcd.js", "/lib/py.89abcdef01.wasm"]
    assert all("immutable" in block for block in kept)
    assert static.headers_file() == everything + "\n"


@pytest.fixture
def watched(tmp_path):
    """A project folder under watch; gives (root, how often it was built, the result builds shall have)."""
    (tmp_path / "data").mkdir()
    (tmp_path / "mkdocs.yml").write_text("a: 1")
    stop, builds, results = threading.Event(), [], []

    def rebuild():
        builds.append(time.monotonic())
        return results.pop() if results else 0

    thread = threading.Thread(target=serve.rebuild_on_change, args=(tmp_path, rebuild, stop))
    thread.start()
    time.sleep(0.4)  # the watch must stand before the first change
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
    for number in (1, 2, 3):
        (root / "new").write_text(f"a: {number + 1}")
        (root / "new").replace(root / "mkdocs.yml")
        wait_until(lambda: len(builds) >= number)
        time.sleep(0.7)


FAKE_BUILD = """
import pathlib, sys
pathlib.Path("arguments").write_text(" ".join(sys.argv[1:]))
if pathlib.Path("broken").exists():
    sys.exit("data/a.yml:3 rusak")
pathlib.Path("site").mkdir(exist_ok=True)
pathlib.Path("site/index.html").write_text("hidup")
"""
START = (
    "import sys, datetime, pathlib; from generator.serve import serve_site;"
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
        assert (tmp_path / "arguments").read_text() == f"build --serve-url {address} --as-of 2026-11-21"
    finally:
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
    assert (process.returncode, errors) == (0, "")


def test_first_build_that_fails_ends_with_its_message(tmp_path):
    (tmp_path / "broken").touch()
    output, errors = start(tmp_path).communicate(timeout=20)
    assert output == "" and errors.strip() == "data/a.yml:3 rusak"
