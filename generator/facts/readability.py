"""Exceptions to the rules of readability, each with the reason why readers know the word all the same."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from generator.facts.base import Strict, Text

Rule = Literal["kalimat_panjang", "bahasa_kantor", "ejaan", "singkatan", "data_pribadi"]
Reason = Annotated[str, StringConstraints(min_length=10, pattern=r"^\S(.*\S)?$")]


class Allowed(Strict):
    """What `rule` would refuse and may stand: `found` as it is written."""

    rule: Rule
    """Aturan yang dikecualikan; pilih dari daftar."""
    found: Text
    """Yang dikecualikan, persis seperti tertulis."""
    reason: Reason
    """Alasannya, supaya orang lain mengerti."""


class ReadabilityExceptions(Strict):
    """`data/words/readability_exceptions.yml`. `facts`: wherever it stands; `pages`: only on finished pages."""

    facts: tuple[Allowed, ...] = ()
    """Pengecualian yang berlaku di mana-mana."""
    pages: tuple[Allowed, ...] = ()
    """Pengecualian untuk halaman jadi saja."""
