"""Checks that one page is one source: its address stands in one file."""

from __future__ import annotations

from generator.checks.collecting import Checks
from generator.facts.source import LEGAL_KINDS
from generator.problems import shown


def source_address_problems(checks: Checks) -> None:
    """Two sources with one address would make one page look like two witnesses.

    A law, regulation, decision or ruling may be known through a page that is a source itself.
    """
    first: dict[str, str] = {}
    for key, source in sorted(checks.model.sources.items()):
        if not source.url or source.kind in LEGAL_KINDS:
            continue
        page = plain_address(source.url)
        if page in first:
            found = f"alamat yang sama dengan {checks.file('sources', first[page])}"
            guess = f"Pakai {shown(first[page])}, lalu hapus berkas ini."
            checks.report(checks.file("sources", key), ("url",), found, "satu berkas untuk satu halaman", guess)
        first.setdefault(page, key)


def plain_address(url: str) -> str:
    """`url` without what leads to the same page: http or https, www., a slash or a part of the page at the end."""
    return url.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/").lower()
