"""What a page may point to beyond the site."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.web.finish.by_address import files_below
from generator.web.finish.links import PageLinks, broken_links, read_links


@pytest.mark.parametrize(
    ("target", "fine"),
    [
        ("https://situs.example.id/", True),
        ("tel:+62000", True),
        ("mailto:a@situs.example.id", True),
        ("javascript:alert(1)", False),
        ("JavaScript:alert(1)", False),
        ("data:text/html,x", False),
        ("intent://situs.example.id/", False),
        ("//situs.example.id/", False),
    ],
)
def test_nothing_that_a_browser_would_run_is_linked(tmp_path, target, fine):
    (tmp_path / "index.html").touch()
    problems = broken_links(files_below(tmp_path), {"index.html": PageLinks(targets=[target])})
    assert (problems == []) == fine
    assert all(repr(target) in problem.found for problem in problems)


def test_a_picture_inside_the_page_points_nowhere():
    page = LexborHTMLParser(
        "<img src='data:image/svg+xml,x'><img src='data:text/html,x'><a href='data:image/svg+xml,x'></a>"
        "<iframe src='data:image/svg+xml,x'></iframe><img src='a.png'>"
    )
    targets = ["data:text/html,x", "data:image/svg+xml,x", "data:image/svg+xml,x", "a.png"]
    assert sorted(read_links(page).targets) == sorted(targets)
