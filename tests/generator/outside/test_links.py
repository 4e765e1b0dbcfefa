"""Pages outside this site are asked whether they are still there: each kind of answer, on this machine's loopback."""

from __future__ import annotations

import socket
import ssl
import threading
import urllib.error
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from generator.command.links import link_lines
from generator.outside import links
from generator.outside.links import Asked, addresses, ask, ask_all
from generator.setup.steps import SetupError

SAID = {"/ada": 200, "/pindah": 302, "/hilang": 404, "/dihapus": 410, "/sibuk": 503, "/ditolak": 429}


class Pages(BaseHTTPRequestHandler):
    """Answers each path of SAID; `/hanya-get` refuses HEAD, as some hosts do."""

    def do_HEAD(self) -> None:
        self.answer(405 if self.path == "/hanya-get" else SAID.get(self.path, 200))

    def do_GET(self) -> None:
        self.answer(SAID.get(self.path, 200))

    def answer(self, status: int) -> None:
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/ada")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def base() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("path", "standing"),
    [
        ("/ada", "ada"),
        ("/pindah", "ada"),
        ("/hanya-get", "ada"),
        ("/nama berkas.pdf?a=b", "ada"),
        ("/hilang", "mati"),
        ("/dihapus", "mati"),
        ("/sibuk", "ragu"),
        ("/ditolak", "ragu"),
    ],
)
def test_what_a_page_answers_is_told(base, path, standing):
    assert ask(base + path).standing == standing


def test_a_host_that_refuses_is_not_dead():
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        assert ask(f"http://127.0.0.1:{closed.getsockname()[1]}/") == Asked("ragu", "tidak tersambung")


@pytest.mark.parametrize(
    ("reason", "standing"),
    [(socket.gaierror(), "mati"), (ssl.SSLError(), "ragu"), (TimeoutError(), "ragu"), (OSError(), "ragu")],
)
def test_why_a_host_was_not_reached(monkeypatch, reason, standing):
    def refuse(*_: object) -> int:
        raise urllib.error.URLError(reason)

    monkeypatch.setattr(links, "_status", refuse)
    told = ask("https://contoh.example/")
    assert told.standing == standing
    assert told.why


def test_no_host_is_asked_for_two_pages_at_once():
    busy: set[str] = set()

    def one_at_a_time(url: str) -> Asked:
        host = url.split("/")[2]
        assert host not in busy
        busy.add(host)
        threading.Event().wait(0.005)
        busy.remove(host)
        return Asked("ada")

    urls = [f"https://{host}.example/{n}" for host in "abc" for n in range(8)]
    assert set(ask_all(urls, one_at_a_time)) == set(urls)


def test_every_source_with_an_address_is_asked(model):
    named = {(one.file, one.url) for one in addresses(model)}
    assert named >= {(f"data/sources/{key}.yml", it.url) for key, it in model.sources.items() if it.url}


def test_the_dead_come_first_and_turn_the_answer_red(root, model):
    first, second, *_ = sorted({one.url for one in addresses(model)})
    told = {first: Asked("ragu", "jawaban 503"), second: Asked("mati", "jawaban 404")}
    lines, dead = link_lines(root, lambda url: told.get(url, Asked("ada")))
    assert dead
    assert lines[0].startswith("mati  data/")
    assert f"{second} (jawaban 404)" in lines[0]
    assert any(line.startswith("ragu") and first in line for line in lines)
    assert link_lines(root, lambda _: Asked("ada"))[1] is False


def test_without_a_network_nothing_is_called_dead(root):
    with pytest.raises(SetupError, match="internet"):
        link_lines(root, lambda _: Asked("mati", "alamat situs tidak dikenal"))
