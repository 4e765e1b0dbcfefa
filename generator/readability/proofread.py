"""Reads loaded facts as a careful editor would: hard sentences, private people, rules that never hold.

`check` and `build` do this after loading; nobody who only asks for a verdict waits for it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple
from functools import partial
from pathlib import Path

from generator.cache import Memo, digest, memo, program
from generator.checks.content import content_problems
from generator.checks.rule_hygiene import Hygiene, Weakness
from generator.facts.folders import FOLDER_OF
from generator.facts.model import Model
from generator.problems import Key, Problem, dotted, shown
from generator.readability.exceptions import not_excused, unneeded
from generator.readability.fact_texts import content_texts, fact_texts
from generator.readability.hard_texts import Hard, hard_texts
from generator.readability.privacy import Private, private
from generator.readability.site_texts import page_texts, script_texts
from generator.reading.textfile import Refused, read_text
from generator.reading.yaml_lines import Document
from generator.rules.compile import compile_findings, compile_rules

MEMOS = Path("_build") / "cache"
CAPITALS = re.compile(r"[A-Z][A-Z0-9-]+")
LARGEST = 5_000_000
READ = ("data/**/*.yml", "data/**/*.csv", "content/**/*.md")


def proofread(
    root: Path, model: Model, documents: Mapping[str, Document], overlay: Path | None = None
) -> list[Problem]:
    """Every problem that shows only to whoever reads the whole; `documents`: the files of the model, by their names.

    `overlay`: the folder that was laid over `root/data`.
    """
    kept = memo(root / MEMOS / "proofread-facts.json")
    try:
        strange = content_problems(root / "content")
        written = content_texts(root / "content")
        found = list(private_people(root, READ, model, documents, kept))
        if overlay:
            found += private_people(overlay, ("**/*.yml",), model, {}, kept)
    except Refused as refused:
        return [refused.problem]
    found += hard_texts([*fact_texts(model, documents), *written], abbreviations(model))
    problems = [
        *(hard.problem for hard in not_excused(found, model.exceptions, "facts")),
        *unneeded(found, model.exceptions, "facts", documents),
        *weak_rules(model, documents, kept),
        *strange,
    ]
    kept.save()
    return problems


def proofread_pages(
    root: Path, site: Path, pages: Mapping[str, bytes], model: Model, documents: Mapping[str, Document]
) -> list[Problem]:
    """What is hard to read on the finished `pages` of `site` and in its scripts: the words around the facts."""
    kept = memo(root / MEMOS / "proofread-pages.json")
    companies = [company.name for copy in (model.agencies, *model.earlier) for company in copy]
    companies += [decision.name for decision in model.decisions]
    names = {word for company in companies for word in CAPITALS.findall(company)}
    found = hard_texts([*page_texts(pages, kept), *script_texts(site)], abbreviations(model) | names)
    kept.save()
    beside = not_excused(found, model.exceptions, "facts")
    # what is not on this site may still want its exception
    spare = () if model.site.regions else unneeded(beside, model.exceptions, "pages", documents)
    return [*(hard.problem for hard in not_excused(beside, model.exceptions, "pages")), *spare]


def abbreviations(model: Model) -> frozenset[str]:
    """Those that the pages explain: the names of the glossary, older names, and the words in them."""
    names = (name for term in model.terms.values() for name in (term.name, *term.other))
    return frozenset(word for name in names for word in (name, *name.split()))


def private_people(
    root: Path, patterns: Sequence[str], model: Model, documents: Mapping[str, Document], kept: Memo
) -> Iterator[Hard]:
    """What looks like a private person, anywhere in the files that people edit, comments included."""
    known = _words_of_names(model)
    reader = digest(program(), *sorted(known))
    for path in sorted(path for pattern in patterns for path in root.glob(pattern) if path.name[0] != "."):
        name = str(path)[len(str(root)) + 1 :].replace(os.sep, "/")
        document = documents.get(name)
        text = (document and document.text) or read_text(path, name, LARGEST)
        pieces = kept.get(digest(reader, text), partial(_private_pieces, text, known))
        for found in (Private(*piece) for piece in pieces):
            line = text.count("\n", 0, found.start) + 1
            where = dotted(_path_on(document, line))
            was = f"{found.what}: {shown(found.word)}"
            guess = "Tulis tanpa nama, inisial, dan nomor, misalnya 'seorang warga'."
            yield Hard("data_pribadi", found.word, Problem(name, line, where, was, "tulisan tanpa data pribadi", guess))


def _private_pieces(text: str, known: frozenset[str]) -> list[tuple[int, str, str]]:
    return [(found.start, found.word, found.what) for found in private(text, known)]


def weak_rules(model: Model, documents: Mapping[str, Document], kept: Memo) -> Iterator[Problem]:
    """What is wrong with the rules as a whole, at the finding or the country it comes from."""
    compiled = {item.rule.id: item for item in compile_findings(model)}
    rules = compile_rules(model)
    weaknesses = kept.get(digest(program(), rules.to_json()), lambda: [*map(astuple, Hygiene(rules).weaknesses())])
    for weak in (Weakness(*parts) for parts in weaknesses):
        item = compiled.get(weak.rule)
        if item and item.country:
            file, path = f"{FOLDER_OF['countries']}/{item.country}.yml", ""
        elif item:
            file, path = f"{FOLDER_OF['findings']}/{item.family}.yml", "when"
        else:
            file, path = FOLDER_OF["findings"], ""
        at, line = documents[file].place((path,)) if path else (file, 0)
        yield Problem(at, line, path, weak.found, weak.expected, weak.guess)


def _words_of_names(model: Model) -> frozenset[str]:
    """Words in the names of places, offices, terms and publishers: no private person is called so."""
    names = [country.name for country in model.countries.values()]
    names += [contact.name for contact in model.contacts.values()]
    names += [term.name for term in model.terms.values()]
    names += [region.name for region in model.regions.values()]
    names += [*model.regencies.names.values(), *(province.name for province in model.provinces.values())]
    names += [source.publisher for source in model.sources.values() if source.publisher]
    return frozenset(word for name in names for word in re.findall(r"[A-Z][\w'’]*", name))


def _path_on(document: Document | None, line: int) -> Key:
    """The last and innermost value that begins on `line` or before it."""
    begun = [(at, len(path), path) for path, at in document.lines.items() if at <= line] if document else []
    return max(begun, key=lambda one: one[:2], default=(0, 0, ()))[2]
