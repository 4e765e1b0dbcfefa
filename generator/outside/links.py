"""Links: every address outside this site that the facts name, asked once whether its page is still there."""

from __future__ import annotations

import socket
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus
from itertools import groupby
from typing import Literal
from urllib.parse import quote, urlsplit

from generator.facts.model import Model

GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
NO_HEAD = (HTTPStatus.FORBIDDEN, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED)
"""What some hosts answer to HEAD alone."""
SECONDS = 20.0
AT_ONCE = 8
"""So many hosts are asked at the same time, each for one page at a time."""
AGENT = "Mozilla/5.0 (compatible; JalurResmi-links)"
SAFE = "%/:=&?~#+!$,;'@()*[]"
Standing = Literal["ada", "mati", "ragu"]


@dataclass(frozen=True, order=True)
class Outside:
    """An address, and the file that names it."""

    url: str
    file: str


@dataclass(frozen=True)
class Asked:
    """What a page answered. `mati`: gone for good; `ragu`: nothing can be said (busy, a broken certificate)."""

    standing: Standing
    why: str = ""


Ask = Callable[[str], Asked]


def addresses(model: Model) -> list[Outside]:
    """Every address of a source, an office and a destination's own sites, each once a file."""
    return sorted(set(_named(model)))


def _named(model: Model) -> Iterator[Outside]:
    for key, source in model.sources.items():
        if source.url:
            yield Outside(source.url, f"data/sources/{key}.yml")
    for key, contact in model.contacts.items():
        if contact.web and contact.published:
            yield Outside(contact.web, f"data/contacts/{key}.yml")
    for key, country in model.countries.items():
        for site in country.sites:
            yield Outside(site.url, f"data/countries/{key}.yml")


def ask_all(urls: Iterable[str], ask: Ask) -> dict[str, Asked]:
    """The answer of every address. A host is never asked for two pages at once."""
    hosts = [list(same) for _, same in groupby(sorted(set(urls), key=_host), key=_host)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = pool.map(lambda same: [(url, ask(url)) for url in same], hosts)
        return {url: answer for host in answers for url, answer in host}


def _host(url: str) -> str:
    return urlsplit(url).netloc.lower()


def ask(url: str) -> Asked:
    """Asks the page at `url` over the network, at most SECONDS long."""
    try:
        status = _status(url, "HEAD")
        return _told(_status(url, "GET") if status in NO_HEAD else status)
    except urllib.error.URLError as error:
        return _unreached(error.reason)
    except (OSError, ValueError) as error:
        return _unreached(error)


def _status(url: str, method: str) -> int:
    request = urllib.request.Request(quote(url, safe=SAFE), method=method, headers={"User-Agent": AGENT})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310  (addresses of the model)
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def _told(status: int) -> Asked:
    if status < HTTPStatus.BAD_REQUEST:
        return Asked("ada")
    return Asked("mati" if status in GONE else "ragu", f"jawaban {status}")


def _unreached(reason: object) -> Asked:
    if isinstance(reason, socket.gaierror):
        return Asked("mati", "alamat situs tidak dikenal")
    if isinstance(reason, ssl.SSLError):
        return Asked("ragu", "sambungan amannya rusak")
    if isinstance(reason, TimeoutError):
        return Asked("ragu", "tidak menjawab")
    return Asked("ragu", "tidak tersambung")
