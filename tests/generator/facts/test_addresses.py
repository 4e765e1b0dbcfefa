"""Only what a browser would visit as it is read may become a link."""

from __future__ import annotations

import pytest

from generator.facts.addresses import host_of


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://situs.example.id/", "situs.example.id"),
        ("http://situs.example.id:8080/a?b=c#d", "situs.example.id"),
        ("HTTPS://Situs.Example.ID", "situs.example.id"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("ftp://situs.example.id/", ""),
        ("//situs.example.id/", ""),
        ("situs.example.id", ""),
        ("https://", ""),
        ("https://[::1", ""),
        ("https://localhost/", ""),
        ("https://situs.example.id:0/", ""),
        ("https://situs.example.id:x/", ""),
        (r"https://lain.example\@situs.example.id/", ""),
        ("https://lain.example@situs.example.id/", ""),
        ('https://situs.example.id/"><script>', ""),
        ("https://situs.example.id/a b", ""),
        ("https://situs .example.id/", ""),
        ("https://-situs.example.id/", ""),
    ],
)
def test_the_host_that_a_browser_would_visit(address, host):
    assert host_of(address) == host
