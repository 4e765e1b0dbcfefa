"""Term: a word or abbreviation that visitors meet, and what it means."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from generator.facts.base import Sources, Strict, Text, Thing

Path = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/([a-z0-9-]+/)*(#[a-z0-9-]+)?$")]
"""A place on the site: `negara/taiwan/#biaya`. The build refuses one that leads nowhere."""


class Link(Strict):
    """Where a visitor can read on."""

    page: Path
    """Alamat halaman, misalnya negara/taiwan/#biaya."""
    label: Text
    """Tulisan tautannya."""


class Term(Thing):
    """`name` as people write it; `long`: the abbreviation written out.

    `short`: the few words that follow the first `name` on a page, in brackets; without it nothing is added
    (the word is known to everybody, or its page explains it). `other`: older names and other spellings.
    """

    name: Text
    """Istilah atau singkatannya."""
    long: Text | None = None
    """Kepanjangannya."""
    short: Text | None = None
    """Arti dalam beberapa kata, untuk dalam kurung."""
    text: Text
    """Artinya, dalam kalimat biasa."""
    other: tuple[Text, ...] = ()
    """Nama lama dan ejaan lain."""
    see: tuple[Link, ...] = ()
    """Halaman tentang istilah ini."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""
