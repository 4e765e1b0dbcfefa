"""Source: a law, decision, statement or page that facts cite as `id` or `id#provision`."""

from __future__ import annotations

import datetime
from typing import Literal

from generator.facts.base import Slug, Strict, Text

Kind = Literal[
    "undang_undang", "peraturan", "keputusan", "putusan", "pernyataan", "pedoman", "situs_resmi", "berita", "lembaga"
]
LEGAL_KINDS: tuple[Kind, ...] = ("undang_undang", "peraturan", "keputusan", "putusan")
"""What has a page of its own under `/hukum/`; every other kind stands on `/sumber/`."""


class Provision(Strict):
    """An article (`pasal-49`) with what it settles in our own words."""

    text: Text


class Source(Strict):
    """`url` is linked only when its host is in `data/hosts.yml`; `date` is the page's own date.

    `weak`: an unofficial page that may stand beside a better source, but on which no fact rests alone.
    `settles`: what an instrument is about, in everyday words; every law, regulation, decision and ruling says it.
    """

    title: Text
    short: Text
    kind: Kind
    settles: Text | None = None
    status: Text | None = None
    in_force: datetime.date | None = None
    date: datetime.date | None = None
    checked: datetime.date
    url: Text | None = None
    publisher: Text | None = None
    amended_by: tuple[Text, ...] = ()
    note: Text | None = None
    weak: bool = False
    provisions: dict[Slug, Provision] = {}
