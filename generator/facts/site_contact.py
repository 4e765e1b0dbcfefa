"""Reach: to whom a visitor of this site says that something on it is wrong."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints, model_validator

from generator.facts.addresses import Mail
from generator.facts.base import Strict, Text, clash
from generator.facts.contact import Line
from generator.problems import Clash

Chat = Annotated[str, StringConstraints(pattern=r"^(?:\+|\(?0)(?:[() -]{0,2}[0-9]){7,15}$")]
"""A number of a mobile phone, with + and the country's code or with the 0 of a number at home."""


class Reach(Strict):
    """WhatsApp, e-mail or both; a message goes by WhatsApp where there is a number."""

    name: Text
    """Siapa yang membaca kabar itu, misalnya nama kantor."""
    whatsapp: Chat | None = None
    """Nomor WhatsApp, dalam tanda kutip: "0812-0000-0000"."""
    email: Mail | None = None
    """Alamat surel yang menerima kabar itu."""

    @property
    def chat(self) -> Line | None:
        """The number to write to."""
        return Line(number=self.whatsapp, kind="whatsapp") if self.whatsapp else None

    @model_validator(mode="after")
    def _some_way(self) -> Reach:
        if not self.whatsapp and not self.email:
            told = Clash((), "whatsapp atau email", "Tanpa keduanya, hapus contact.")
            raise clash("reach_without_a_way", "contact tanpa whatsapp dan email", told)
        return self
