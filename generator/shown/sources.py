"""Where a citation leads: the short label of a source, its place on the site, and who cites it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.facts.addresses import host_of
from generator.facts.checker import Finding
from generator.facts.citations import cited
from generator.facts.model import Model
from generator.facts.source import LEGAL_KINDS, Source
from generator.shown.wording import provision_label

BACKGROUND = ("tahap", "pekerjaan")
"""Questions that say on whom a finding falls rather than what is wrong."""


@dataclass(frozen=True)
class Mark:
    """A source mark beside a fact: its short label and the site path (with anchor) it leads to."""

    label: str
    path: str


@dataclass(frozen=True, order=True)
class Citation:
    """Something on the site that cites a source: a heading to group by, a name, its path, and what more there is."""

    group: str
    name: str
    path: str
    note: str = ""


def page_id(key: str) -> str:
    """An id as it stands in an address: `kapal_laut` becomes `kapal-laut`."""
    return key.replace("_", "-")


class SourceIndex:
    """All sources of a model, seen from the pages."""

    def __init__(self, model: Model) -> None:
        self.model = model

    @cached_property
    def cited_by(self) -> dict[str, list[Citation]]:
        """From `id`, and from `id#provision`, to whoever cites exactly that; sorted."""
        found: dict[str, set[Citation]] = defaultdict(set)
        for thing, citation in _citers(self.model):
            for _, ref in cited(thing):
                found[ref].add(citation)
        return {ref: sorted(citations) for ref, citations in found.items()}

    def weight(self, key: str) -> int:
        """How many things on the site rest on a source or one of its provisions."""
        return len(self._resting[key]) if key in self._resting else 0

    @cached_property
    def _resting(self) -> dict[str, set[Citation]]:
        found: dict[str, set[Citation]] = defaultdict(set)
        for ref, citations in self.cited_by.items():
            found[ref.partition("#")[0]].update(citations)
        return found

    def mark(self, ref: str) -> Mark:
        """The mark of `id` or `id#provision`."""
        key, _, provision = ref.partition("#")
        source = self.model.sources[key]
        label = f"{source.short} {provision_label(provision)}" if provision else source.short
        if source.kind in LEGAL_KINDS:
            return Mark(label, f"hukum/{key}/" + (f"#{provision}" if provision else ""))
        return Mark(label, f"sumber/#{key}")

    def marks(self, refs: Iterable[str]) -> list[Mark]:
        """Marks of several refs, each once; provisions of one source follow its first mark without naming it again."""
        by_source: dict[str, list[str]] = {}
        for ref in dict.fromkeys(refs):
            by_source.setdefault(ref.partition("#")[0], []).append(ref)
        return [self._next(ref) if i else self.mark(ref) for found in by_source.values() for i, ref in enumerate(found)]

    def _next(self, ref: str) -> Mark:
        mark, provision = self.mark(ref), ref.partition("#")[2]
        return Mark(provision_label(provision), mark.path) if provision else mark

    def legal(self) -> Iterator[tuple[str, Source]]:
        """The instruments that have a page of their own."""
        return ((key, source) for key, source in self.model.sources.items() if source.kind in LEGAL_KINDS)

    def link_out(self, url: str | None) -> str | None:
        """`url` when its host is on the list of hosts that pages may link to, else None."""
        return url if url and self.model.hosts.allows(host_of(url)) else None


def _citers(model: Model) -> Iterator[tuple[object, Citation]]:
    words = model.words.sources
    group = words.cited_by
    for key, country in model.countries.items():
        yield country, Citation(group.country, country.name, f"negara/{page_id(key)}/")
    for key, procedure in model.procedures.items():
        yield procedure, Citation(group.procedure, procedure.name, f"prosedur/{page_id(key)}/")
    for key, region in model.regions.items():
        yield region, Citation(group.region, region.name, f"wilayah/{page_id(key)}/")
    for key, province in model.provinces.items():
        yield province, Citation(group.region, province.name, f"wilayah/{page_id(key)}/")
    for key, term in model.terms.items():
        yield term, Citation(group.term, term.name, f"istilah/#{page_id(key)}")
    for key, faq in model.faq.items():
        yield faq, Citation(group.faq, faq.question, f"tanya/#{page_id(key)}")
    yield from ((finding, _of_finding(model, finding)) for finding in model.findings.values())
    for _, contact in model.published_contacts():
        yield contact, Citation(group.contact, contact.name, "lapor/")
    yield model.endings, Citation(group.checker, words.endings, "periksa/")
    yield from ((frame, Citation(group.checker, words.cues, "periksa/")) for frame in model.adverts.values())
    for key, topic in model.topics.items():
        yield topic, Citation(group.topic, topic.name, f"{page_id(key)}/")
    yield model.statistics, Citation(group.region, model.words.pages.statistics.title, "statistik/")
    yield model.register, Citation(group.agencies, group.agencies, "p3mi/")


def _of_finding(model: Model, finding: Finding) -> Citation:
    words = model.words.sources
    # a finding cut from country facts names its country only once it is compiled
    name = finding.title.replace("{negara}", words.that_country).rstrip(".")
    verdict = getattr(model.verdicts, finding.verdict).name
    result = words.result.format(question=_question(model, finding), verdict=verdict)
    return Citation(words.cited_by.checker, name, "periksa/", result)


def _question(model: Model, finding: Finding) -> str:
    """The question whose answer brings the finding: a follow-up before its trigger, and the stage or the job last."""
    # what is cut from country facts hangs on the destination
    asked = list(_asked(finding.when)) if finding.when else ["tujuan"]
    questions = [model.questions[key] for key in sorted(asked, key=lambda key: key in BACKGROUND)]
    return next((question for question in questions if question.trigger), questions[0]).text


def _asked(condition: Mapping[str, Any]) -> Iterator[str]:
    """Question ids of a condition in order; what excuses (`unless`) or must not hold (`not`) brings nothing."""
    for key, value in condition.items():
        if key in ("all", "any"):
            for child in value:
                yield from _asked(child)
        elif key not in ("not", "unless"):
            yield key
