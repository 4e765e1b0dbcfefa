"""The server sends a folder as a good static host would, and nothing else."""

from __future__ import annotations

import pytest

from generator.web.finish import headers as static
from generator.web.hosting import underscore_headers
from tests.support.served import PAGE


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


def test_missing_page_without_404_page_is_still_404(ask, small_site):
    (small_site / "404.html").unlink()
    assert ask("/tidak-ada")[0].status == 404


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.wasm", "application/wasm"),
        ("a.webmanifest", "application/manifest+json"),
        ("a.pdf", "application/pdf"),
        ("a.svg", "image/svg+xml"),
        ("a.html", "text/html; charset=utf-8"),
        ("a.unknown-thing", "application/octet-stream"),
    ],
)
def test_each_file_has_its_type(ask, small_site, name, expected):
    (small_site / name).write_bytes(b"x")
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


def test_hashed_names_are_kept_and_pages_are_asked_for_again(ask, small_site):
    (small_site / "main.12345678.min.css").write_text("x")
    assert ask("/app.0123abcd.js")[0].headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert ask("/main.12345678.min.css")[0].headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert ask("/")[0].headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("name", ["bundle.1234567.js", "bundle.0123xyzw.js", "0123abcd.js", "app-0123abcd.js"])
def test_other_names_are_never_kept_for_ever(name):
    assert static.cache_control(name) == "no-cache"


def test_unchanged_page_is_answered_with_304(ask, small_site):
    tag = ask("/")[0].headers["ETag"]
    for known in (tag, f'"other", W/{tag}', "*"):
        response, body = ask("/", If_None_Match=known)
        assert (response.status, body, response.headers["ETag"]) == (304, b"", tag)
    (small_site / "index.html").write_text("baru")
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
    assert not [
        value for value in policy.values() if "unsafe-inline" in value or "'unsafe-eval'" in value or "http" in value
    ]


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
def test_nothing_outside_the_site_is_ever_sent(ask, small_site, path):
    (small_site / "link.txt").symlink_to(small_site.parent / "secret.txt")
    (small_site / "linked").symlink_to(small_site.parent)
    response, body = ask(path)
    assert response.status == 404
    assert b"SECRET" not in body


def test_absolute_system_path_is_looked_for_inside_the_site(ask, small_site):
    outside = (small_site.parent / "secret.txt").as_posix()
    assert ask(f"/{outside}")[0].status == 404


def test_double_slash_never_redirects_to_another_host(ask):
    response, _ = ask("//periksa")
    assert response.headers["Location"] == "/periksa/"


def test_the_handbook_is_kept_from_search_engines_by_server_and_host_alike(small_site, ask):
    (small_site / "pengelola").mkdir()
    (small_site / "pengelola" / "index.html").write_text("buku")
    assert ask("/pengelola/")[0].headers["X-Robots-Tag"] == "noindex"
    assert ask("/periksa/")[0].headers["X-Robots-Tag"] is None
    assert "/pengelola/*\n  X-Robots-Tag: noindex\n" in underscore_headers.text()
