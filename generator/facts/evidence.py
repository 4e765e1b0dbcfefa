"""How a fact is known: the kind and age of its sources, and how sure that makes it.

Nothing here looks at a clock: the day is given, and an age is counted back from it in whole years.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import Field

from generator.facts.base import SourceRef, Strict, Text
from generator.facts.source import LEGAL_KINDS, Kind, Source
from generator.facts.words.holes import complete

Certainty = Literal["resmi", "dua_laporan", "satu_laporan", "lama"]
CERTAINTIES: tuple[Certainty, ...] = get_args(Certainty)
"""From the strongest to the weakest."""
Family = Literal["penempatan", "syarat", "uang", "kontak", "aturan", "peringatan", "riwayat"]
FAMILIES: tuple[Family, ...] = get_args(Family)
OFFICIAL_KINDS: tuple[Kind, ...] = (*LEGAL_KINDS, "situs_resmi", "pedoman")
"""What an office itself wrote."""

Years = Annotated[int, Field(ge=1, le=20)]


class AgeLimit(Strict):
    """How long evidence is trusted; without `years` it is trusted until another fact replaces it."""

    years: Years | None = None
    """Paling lama berapa tahun; kosong bila tidak ada batasnya."""
    why: Text
    """Mengapa selama itu, satu kalimat biasa."""


class OpeningLimit(Strict):
    """How old a placement, decision or agreement may be that still shows a destination to be open."""

    years: Years
    """Paling lama berapa tahun sebelum tanggal checked negara itu."""
    why: Text
    """Alasan batas umur bukti itu, satu kalimat biasa."""


class EvidenceRules(Strict):
    """`data/evidence.yml`."""

    opening: OpeningLimit
    """Umur bukti yang boleh membuka satu pekerjaan di satu negara."""
    families: Annotated[dict[Family, AgeLimit], complete(FAMILIES)]
    """Umur sumber yang masih dianggap baru, menurut jenis fakta."""


class Proof(Strict):
    """A dated event that shows work to be open, and the source that reports it."""

    shows: Literal["keputusan", "kesepakatan", "penempatan"]
    """Yang terjadi: keputusan atau kesepakatan penempatan, atau penempatan yang sungguh terjadi."""
    source: SourceRef
    """Id sumber bertanggal yang memberitakannya; harus ada juga di sources."""


@dataclass(frozen=True)
class Evidence:
    """How one fact is known.

    `newest`: the day of its newest source, None when none says its day; `year_only`: only the year of it is known.
    `undated`: how many of its sources say no date. `copy`: the newest day of a copy read instead of an original.
    """

    certainty: Certainty
    newest: date | None
    year_only: bool
    undated: int
    copy: date | None


def weigh(refs: Iterable[str], sources: Mapping[str, Source], day: date, years: int | None) -> Evidence:
    """How a fact with the sources `refs` (`id` or `id#provision`) is known on `day`.

    Old is what rests on reports and pages of which the newest is more than `years` old; a law never is.
    """
    found = [sources[key] for key in dict.fromkeys(ref.partition("#")[0] for ref in refs)]
    dated = [(source.day, source.date is None and source.in_force is None) for source in found if source.day]
    newest, year_only = max(dated, default=(None, False))
    old = bool(years and newest and newest < years_before(day, years))
    return Evidence(
        _certainty(found, old=old),
        newest,
        year_only,
        sum(source.day is None for source in found),
        max((source.read_in_copy for source in found if source.read_in_copy), default=None),
    )


def _certainty(found: list[Source], *, old: bool) -> Certainty:
    read = [source for source in found if not source.weak]
    if any(source.kind in LEGAL_KINDS and not source.read_in_copy for source in read):
        return "resmi"
    if old:
        return "lama"
    if any(is_primary(source) for source in read):
        return "resmi"
    reporters = {source.publisher or source.title for source in read}
    return "dua_laporan" if len(reporters) > 1 else "satu_laporan"


def is_primary(source: Source) -> bool:
    """Whether an office's own text was read, at the office's own place."""
    return source.kind in OFFICIAL_KINDS and not source.weak and not source.read_in_copy


def years_before(day: date, years: int) -> date:
    """The same day `years` earlier; 29 February gives 28 February."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
