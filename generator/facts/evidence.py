"""How a fact is known: the kind and age of its sources, and how sure that makes it.

Nothing here looks at a clock: the day is given, and an age is counted back from it in whole years.
"""

from __future__ import annotations

import re
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

    Old is what rests on reports and pages of which the newest is more than `years` old; a law that was read never is,
    nor an office's page that says no date.
    """
    found = [_Read(sources[key], sources[key].quotes(provision)) for key, provision in map(_split, refs)]
    dated = [(one.source.day, _year_only(one.source)) for one in found if one.source.day]
    newest, year_only = max(dated, default=(None, False))
    old = bool(years and newest and newest < years_before(day, years))
    of = {id(one.source): one.source for one in found}.values()
    return Evidence(
        _certainty(found, old=old),
        newest,
        year_only,
        sum(source.day is None for source in of),
        max((source.read_in_copy for source in of if source.read_in_copy), default=None),
    )


def by_one_report(day: str) -> Evidence:
    """How a fact is known that one report tells, of which no more is held than its title and its `day`.

    `day`: `2026-02-04`, or `2026-02` or `2026` where no more is known, or empty.
    """
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", day)
    year, month, in_month = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
    newest = date(year, month or 1, in_month or 1) if year else None
    return Evidence("satu_laporan", newest, bool(year and not in_month), int(not year), None)


@dataclass(frozen=True)
class _Read:
    """A source as one fact cites it; `quoted`: what it says there was read in somebody else's words."""

    source: Source
    quoted: bool

    @property
    def legal(self) -> bool:
        """Whether the words of an instrument of law were read, at a place that is no copy of a day."""
        return self.source.kind in LEGAL_KINDS and not self.source.read_in_copy and not self.quoted


def _split(ref: str) -> tuple[str, str]:
    key, _, provision = ref.partition("#")
    return key, provision


def _year_only(source: Source) -> bool:
    return source.date is None and source.in_force is None


def _certainty(found: list[_Read], *, old: bool) -> Certainty:
    read = [one for one in found if not one.source.weak]
    if any(one.legal for one in read):
        return "resmi"
    official = [one.source for one in read if is_primary(one.source) and not one.quoted]
    # an office's page without a date says what holds on the day it is read
    if old and all(source.day for source in official):
        return "lama"
    if official:
        return "resmi"
    # whoever quotes a law is the report already counted beside it
    reporters = {one.source.publisher or one.source.title for one in read if not one.quoted}
    return "dua_laporan" if len(reporters) > 1 else "satu_laporan"


def is_primary(source: Source) -> bool:
    """Whether an office's own text was read, at the office's own place."""
    return source.kind in OFFICIAL_KINDS and not source.weak and not source.read_in_copy and not source.quoted


def years_before(day: date, years: int) -> date:
    """The same day `years` earlier; 29 February gives 28 February."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
