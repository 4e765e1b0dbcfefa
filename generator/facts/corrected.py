"""What was once published wrongly, and what is published instead."""

from __future__ import annotations

from pydantic import model_validator

from generator.facts.base import Strict, Text, clash
from generator.problems import Clash


class Correction(Strict):
    """One correction: words not to be published again, and what stands in the facts now, anywhere or at a place."""

    was: tuple[Text, ...] = ()
    """Kata-kata yang sudah ditarik, persis seperti dulu tertulis."""
    now: tuple[Text, ...] = ()
    """Kata-kata yang kini harus tertulis, di berkas mana pun."""
    at: dict[Text, Text] = {}
    """Isi yang harus ada di tempatnya: "countries/turki#status": pernah_terbuka. Tanpa #: kata-kata di berkas itu."""
    why: Text
    """Mengapa berubah, satu kalimat biasa."""

    @model_validator(mode="after")
    def _says_something(self) -> Correction:
        if not self.was and not self.now and not self.at:
            raise clash("empty_correction", "butir tanpa was, now, dan at", Clash((), "was, now, at, atau semuanya"))
        return self


class Corrected(Strict):
    """`data/corrected.yml`."""

    corrections: tuple[Correction, ...]
    """Pembetulan, satu butir satu perubahan."""
