"""A small built site and a server of it, for the tests of the server."""

from __future__ import annotations

import http.client
import threading

import pytest

from generator.site import serve

PAGE = "<h1>Beranda</h1>"


@pytest.fixture
def small_site(tmp_path):
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
def ask(small_site):
    """What a server of `small_site` answers: given path, method and headers, the response and its body.

    The path is sent as it stands.
    """
    with serve.open_server(small_site, 0) as server:
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
