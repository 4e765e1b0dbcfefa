"""Where no header can be sent, each page brings the policy, and the site works under it."""

from __future__ import annotations

import shutil
import threading

import pytest

from generator.facts.site import Site
from generator.site.serve import open_server
from generator.web.finish import headers
from generator.web.hosting.page_policy import write_policy
from tests.support.browser_cases import answers_of

BARE = {"not_official": "Bukan situs resmi.", "freshness": "Baru.", "name": "S", "tagline": "T", "description": "D"}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, False),
        ({"base_url": "https://jalur.example.go.id/"}, False),
        ({"base_url": "https://desa.github.io/jalur/"}, True),
        ({"base_url": "https://desa.gitlab.io/"}, True),
        ({"base_url": "https://github.io.example.org/"}, False),
        ({"base_url": "https://jalur.example.go.id/", "policy_in_pages": True}, True),
    ],
)
def test_a_host_that_sends_no_headers_is_known_by_its_address_or_told(more, expected):
    assert Site(**BARE, **more).without_headers() is expected


def test_the_policy_comes_before_all_it_is_about(tmp_path):
    page = tmp_path / "a" / "index.html"
    page.parent.mkdir()
    page.write_text('<!doctype html><head><meta charset="utf-8"><link rel="stylesheet" href="x.css"></head>')
    write_policy(tmp_path)
    html = page.read_text()
    assert html.index("Content-Security-Policy") < html.index("x.css")
    assert "script-src 'self'" in html and "no-referrer" in html
    assert "frame-ancestors" not in html, "browsers complain of it in a page"


def test_a_page_that_would_stay_without_is_refused(tmp_path):
    (tmp_path / "odd.html").write_text("<!doctype html><title>x</title>")
    with pytest.raises(ValueError, match=r"odd\.html"):
        write_policy(tmp_path)


@pytest.mark.browser
def test_a_whole_check_with_python_under_the_pages_own_policy(visit, model, site, tmp_path, monkeypatch):
    """The server says nothing of a policy; a script of somebody else's is refused all the same."""
    out = tmp_path / "site"
    shutil.copytree(site, out, ignore=shutil.ignore_patterns("*.pdf", "*.gz", "*.br"))
    write_policy(out)
    monkeypatch.setattr(headers, "SECURITY", {})
    with open_server(out, 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        visitor = visit(address + "periksa/", python=True)
        visitor.base = address
        visitor.hurry(answers_of(model, "prosedural"))
        assert visitor.wait_for_python() == visitor.verdict == "prosedural"
        visitor.assert_quiet()
        visitor.page.evaluate(
            "document.head.append(Object.assign(document.createElement('script'), {text: 'window.got = 1'}))"
        )
        assert visitor.page.evaluate("window.got") is None
        server.shutdown()
