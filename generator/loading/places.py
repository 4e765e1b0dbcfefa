"""Which model each folder and each single file of `data/` holds."""

from __future__ import annotations

import re

from pydantic import BaseModel

from generator.facts.advert import AdCues, AdFrame
from generator.facts.agency import Register
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
from generator.facts.words import every

FOLDERS: dict[str, type[BaseModel]] = {
    "sources": Source,
    "countries": Country,
    "procedures": Procedure,
    "provinces": Province,
    "regions": Region,
    "topics": Topic,
    "terms": Term,
    "faq": Faq,
    "contacts": Contact,
    "checker/questions": Question,
    "checker/findings": Finding,
    "cases": Case,
    "adverts": AdFrame,
    "meeting/kits": Kit,
    "meeting/forms": Form,
    "reviews": OfficeReviews,
}
MAY_BE_EMPTY = ("reviews", "meeting/kits")
"""Folders that a site may do without: no office has answered yet, nobody holds meetings."""


FILES: dict[str, tuple[str, type[BaseModel]]] = {
    "site": ("site.yml", Site),
    "hosts": ("hosts.yml", Hosts),
    "search": ("search.yml", SearchWords),
    "evidence": ("evidence.yml", EvidenceRules),
    "corrected": ("corrected.yml", Corrected),
    "verdicts": ("checker/verdicts.yml", Verdicts),
    "screens": ("checker/screens.yml", Screens),
    "cues": ("checker/cues.yml", AdCues),
    "claims": ("checker/claims.yml", Claims),
    "endings": ("checker/endings.yml", Endings),
    "person": ("checker/person.yml", Person),
    "regencies": ("regencies.yml", Regencies),
    "statistics": ("statistics.yml", Statistics),
    "register": ("agencies/register.yml", Register),
    "exceptions": ("words/readability_exceptions.yml", ReadabilityExceptions),
}
WORDS: dict[str, tuple[str, type[BaseModel]]] = {
    name: (f"words/{name}.yml", model) for name, model in every.FILES.items()
}


ID = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")
LONGEST_ID = 80
"""Letters: an id becomes the name of a folder of the site, and part of longer addresses."""
