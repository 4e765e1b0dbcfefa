"""Behind nginx, Apache and Caddy, at the root and below a path, the site arrives as `serve` sends it, and works."""

from __future__ import annotations

import gzip
import http.client
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import brotli
import pytest

from generator.web.finish.by_address import files_below
from generator.web.finish.headers import HOST_FILES, file_headers
from generator.web.hosting.write import write_for_hosts
from tests.support.browser_cases import answers_of
from tests.support.hosts import HOSTS, hosts_place, served_by

__all__ = ["hosts_place"]
pytestmark = pytest.mark.site

PATHS = ("/", "/jalur/resmi/")
SMALL = {
    "index.html": "<h1>Beranda</h1>",
    "periksa/index.html": "<h1>Periksa</h1>",
    "pengelola/index.html": "<h1>Buku</h1>",
    "pengelola/app.0123abcd.js": "1",
    "404.html": "<h1>Tidak ada</h1>",
    "js/app.0123abcd.js": "2",
    "js/plain.js": "3",
    "py/python.89abcdef0123.wasm": "4",
    "py/checker.89abcdef0123.whl": "5",
    "data/negara.csv": "6",
    "kartu/kartu.png": "7",
    "manifest.webmanifest": "{}",
}
ALONE, ALONE_TEXT = "tanpa-kembaran/index.html", "<p>Halaman tanpa kembaran.</p>" * 100
"""A page without a twin, as a site of one place has most."""
UNPACKED = {None: bytes, "gzip": gzip.decompress, "br": brotli.decompress}
SAME = (
    "Content-Type",
    "Cache-Control",
    "Content-Encoding",
    "X-Robots-Tag",
    "Content-Security-Policy",
    "X-Content-Type-Options",
    "Referrer-Policy",
    "Permissions-Policy",
    "Cross-Origin-Opener-Policy",
)
CODINGS = {"nginx": ("gzip",), "apache": ("br", "gzip"), "caddy": ("br", "gzip")}
"""Debian's nginx has no brotli; its settings say which line to open where it has."""


@pytest.fixture(scope="module", params=[(name, path) for name in HOSTS for path in PATHS], ids="".join)
def small(request, hosts_place) -> Iterator[Asked]:
    """A host that sends a small site with twins, at the root or below a path."""
    name, root_path = request.param
    www = hosts_place / f"{name}-{root_path.replace('/', '-')}"
    site = www / root_path.strip("/")
    for file, text in SMALL.items():
        path = site / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        if not file.endswith(".png"):
            path.with_name(path.name + ".gz").write_bytes(gzip.compress(text.encode()))
            path.with_name(path.name + ".br").write_bytes(brotli.compress(text.encode()))
    (site / ALONE).parent.mkdir()
    (site / ALONE).write_text(ALONE_TEXT, encoding="utf-8")
    write_for_hosts(site, root_path, list(files_below(site)))
    with served_by(name, hosts_place, www, site) as address:
        yield Asked(name, urlsplit(address).netloc, root_path)


@dataclass(frozen=True)
class Asked:
    """A host, its place, and the path of the site there."""

    name: str
    place: str
    root_path: str

    def get(self, path: str, accepts: str = "") -> tuple[http.client.HTTPResponse, bytes]:
        """What the host answers for the site path `path`, sent as it stands."""
        connection = http.client.HTTPConnection(self.place, timeout=10)
        connection.putrequest("GET", self.root_path + path, skip_accept_encoding=True)
        if accepts:
            connection.putheader("Accept-Encoding", accepts)
        connection.endheaders()
        response = connection.getresponse()
        body = response.read()
        connection.close()
        return response, body


@pytest.mark.parametrize("file", SMALL)
@pytest.mark.parametrize("coding", [None, "gzip", "br"])
def test_a_host_sends_a_file_as_serve_does(small, file, coding):
    """The same headers, and the twin where the host knows it."""
    given = coding if coding in CODINGS[small.name] and not file.endswith(".png") else None
    response, body = small.get(file.removesuffix("index.html"), coding or "")
    expected = file_headers(file, body, given)
    assert response.status == 200
    assert {name: response.headers[name] for name in SAME} == {name: expected.get(name) for name in SAME}
    assert UNPACKED[given](body) == SMALL[file].encode()
    assert response.headers["Content-Language"] is None


def test_a_page_without_a_twin_is_packed_by_the_host(small):
    packed, body = small.get("tanpa-kembaran/", "gzip")
    assert packed.headers["Content-Encoding"] == "gzip" and "Accept-Encoding" in packed.headers["Vary"]
    assert len(body) * 5 < len(ALONE_TEXT) and gzip.decompress(body) == ALONE_TEXT.encode()
    plain, body = small.get("tanpa-kembaran/")
    assert plain.headers["Content-Encoding"] is None and body == ALONE_TEXT.encode()
    for name in ("Content-Type", "Cache-Control", "Content-Security-Policy"):
        assert packed.headers[name] == plain.headers[name] == file_headers(ALONE, body, None)[name]


@pytest.mark.parametrize("path", ["tidak/ada/di/sini", "js/tidak-ada.0123abcd.js", "pengelola/tidak-ada.css"])
def test_a_page_that_is_not_there_is_the_sites_own(small, path):
    """Also where a script was asked for, and never kept: the next edition may have it."""
    response, body = small.get(path)
    assert (response.status, body) == (404, SMALL["404.html"].encode())
    expected = file_headers("404.html", body, None)
    assert {name: response.headers[name] for name in SAME[:2]} == {name: expected[name] for name in SAME[:2]}
    assert response.headers["Content-Security-Policy"]


def test_a_folder_without_its_slash_leads_to_it(small):
    response, _ = small.get("periksa")
    assert response.status in (301, 308)
    assert urlsplit(response.headers["Location"]).path == f"{small.root_path}periksa/"


@pytest.mark.parametrize("name", sorted(HOST_FILES))
def test_what_hosts_read_is_sent_to_nobody(small, name):
    assert small.get(name)[0].status in (403, 404)


@pytest.mark.browser
@pytest.mark.parametrize("name", HOSTS)
def test_a_whole_check_with_python_below_a_path(visit, model, site, hosts_place, name):
    """From the first tap to the verdict that Python confirms; nothing is missing, nothing breaks the policy."""
    www = hosts_place / f"whole-{name}"
    place = www / PATHS[1].strip("/")
    shutil.copytree(site, place, ignore=shutil.ignore_patterns("*.pdf"))
    write_for_hosts(place, PATHS[1], list(files_below(place)))
    with served_by(name, hosts_place, www, place) as address:
        visitor = visit(address + PATHS[1].lstrip("/") + "periksa/", python=True)
        visitor.base = address
        visitor.hurry(answers_of(model, "prosedural"))
        assert visitor.wait_for_python() == visitor.verdict == "prosedural"
        visitor.assert_quiet()
    shutil.rmtree(www)
