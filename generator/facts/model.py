"""Model: everything in `data/`, checked and frozen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.facts.advert import AdCues, AdEar, AdFrame
from generator.facts.agency import Agency, Decision, Register
from generator.facts.checker import Case, Finding, Question, Screens
from generator.facts.claims import Claims
from generator.facts.contact import Contact
from generator.facts.corrected import Corrected
from generator.facts.country import Country
from generator.facts.endings import Endings
from generator.facts.evidence import EvidenceRules
from generator.facts.faq import Faq
from generator.facts.meeting import Form, Kit
from generator.facts.person import Person
from generator.facts.procedure import Procedure
from generator.facts.province import Province, Regencies
from generator.facts.readability import ReadabilityExceptions
from generator.facts.region import Region
from generator.facts.reviews import OfficeReviews
from generator.facts.search import SearchWords
from generator.facts.site import Hosts, Site
from generator.facts.source import Source
from generator.facts.statistics import Statistics
from generator.facts.term import Term
from generator.facts.topic import Topic
from generator.facts.verdicts import Verdicts
from generator.facts.words.every import Words


@dataclass(frozen=True)
class Model:
    """Each map goes from id (= file name without `.yml`) to the thing; the order is that of the ids.

    `earlier`: the rows of the register's earlier copies, in the order of `register.earlier`. `logos`: drawings (SVG)
    by the name of their file.
    """

    site: Site
    hosts: Hosts
    verdicts: Verdicts
    screens: Screens
    cues: AdCues
    endings: Endings
    person: Person
    claims: Claims
    register: Register
    regencies: Regencies
    evidence: EvidenceRules
    corrected: Corrected
    statistics: Statistics
    words: Words
    sources: dict[str, Source] = field(default_factory=dict)
    countries: dict[str, Country] = field(default_factory=dict)
    procedures: dict[str, Procedure] = field(default_factory=dict)
    provinces: dict[str, Province] = field(default_factory=dict)
    regions: dict[str, Region] = field(default_factory=dict)
    topics: dict[str, Topic] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    faq: dict[str, Faq] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    findings: dict[str, Finding] = field(default_factory=dict)
    cases: dict[str, Case] = field(default_factory=dict)
    adverts: dict[str, AdFrame] = field(default_factory=dict)
    kits: dict[str, Kit] = field(default_factory=dict)
    forms: dict[str, Form] = field(default_factory=dict)
    reviews: dict[str, OfficeReviews] = field(default_factory=dict)
    agencies: tuple[Agency, ...] = ()
    earlier: tuple[tuple[Agency, ...], ...] = ()
    decisions: tuple[Decision, ...] = ()
    ear: AdEar = field(default_factory=AdEar)
    logos: dict[str, str] = field(default_factory=dict)
    search: SearchWords = field(default_factory=SearchWords)
    exceptions: ReadabilityExceptions = field(default_factory=ReadabilityExceptions)

    __hash__ = object.__hash__
    """By identity: what was made of a whole model can be kept for it."""

    def published_contacts(self) -> Iterator[tuple[str, Contact]]:
        """Contacts that may leave `data/`: grades A and B, offices without a known number, and posts that are open."""
        return ((key, contact) for key, contact in self.contacts.items() if contact.published)

    def in_depth(self) -> dict[str, Region]:
        """The regions with sheets of paper and a meeting's kit of their own."""
        return {key: region for key, region in self.regions.items() if region.depth == "lengkap"}
