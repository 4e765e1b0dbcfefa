"""The whole build: facts in, a complete `site/` out, or no change at all."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator import icons
from generator.cache import Cache, digest, forget_old
from generator.editing.write import write_editor
from generator.facts.model import Model
from generator.licences import ownership, sbom
from generator.loading.families import missing_families
from generator.loading.load import Loaded, load
from generator.loading.schema import write_schemas
from generator.meeting import files, kit_zip
from generator.print import chart, open_sheets, region_sheets
from generator.problems import DataProblems, Problem
from generator.readability.proofread import proofread, proofread_pages
from generator.runtime.wheel import project_version
from generator.shown import freshness
from generator.shown.named_publisher import standing
from generator.shown.sources import SourceIndex
from generator.site import publish
from generator.site.handbook import add_handbook, has_handbook, with_handbook
from generator.site.mkdocs_plugins import InMemory, KeptHtml
from generator.site.own_site import WHOLE, Own, facts_of, few, place_of
from generator.web import frame, open_data, preview_cards
from generator.web.finish import built_folder, links, pages
from generator.web.finish.by_address import files_below
from generator.web.hosting import page_policy, write
from generator.web.jinja import environment
from generator.web.offline.installable import write_installable
from generator.web.offline.worker import write_worker
from generator.web.page import Book
from generator.web.pages import agency, every, topic
from generator.web.scripts import assets
from generator.web.scripts.checker import write_checker


@dataclass(frozen=True)
class BuildReport:
    """What a build did: how many pages, how long it took, where they are, and what a person should know."""

    pages: int
    seconds: float
    out: Path
    notes: tuple[str, ...] = ()


def build_site(
    root: Path,
    as_of: date,
    *,
    own: Own = WHOLE,
    serve_url: str | None = None,
    overdue_ok: bool = False,
    runtime: bool = True,
    proofreading: bool = True,
) -> BuildReport:
    """Builds `root/site`, or the site that is asked for by `own`, from the facts as on `as_of`.

    Raises DataProblems, and then the old site stands as it was. `serve_url`: where this very build will be shown
    (for the page of lost visitors, 404). `overdue_ok`: facts may be more than 90 days late; without `runtime` the
    checker's page stays with its tables, without `proofreading` made-up facts may be hard to read.
    """
    start, loaded = time.monotonic(), load(root, overlay=own.overlay)
    late = [] if overdue_ok else freshness.overdue(loaded.model, as_of)
    _stop_at([*late, *(_misread(root, loaded, own) if proofreading else ())])
    model = facts_of(loaded.model, own)
    place = place_of(root, own, model)
    with publish.alone(root / "_build"), publish.fresh_folder(place.parent, root / "_build" / "docs") as folder:
        out, made = folder / place.name, make_pages(root, model, as_of)
        write_checker(root, model, as_of, root / "_build" / "docs", python=runtime)
        html = _framed(root, out, made, theme_extra(model, _linked(root, model, made), serve_url))
        pages = complete(Work(root, out, place, serve_url), model, as_of, made.urls, html)
        _stop_at(proofread_pages(root, out, pages, model, loaded.documents) if proofreading else ())
        publish.put_in_place(out, place)
    _tidy(root / "_build")
    return BuildReport(len(made.urls), time.monotonic() - start, place, _notes(model))


def _notes(model: Model) -> tuple[str, ...]:
    return () if model.site.base_url else (region_sheets.NO_ADDRESS,)


def _misread(root: Path, loaded: Loaded, own: Own) -> list[Problem]:
    return [*missing_families(root), *proofread(root, loaded.model, loaded.documents, own.overlay)]


def _tidy(work: Path) -> None:
    write_schemas(work / "schema")
    forget_old(work / "cache")


def _framed(root: Path, out: Path, made: Made, extra: dict[str, Any]) -> dict[str, str]:
    """The HTML of every page in the site's frame, by its path below `out`; all else of `_build/docs` into `out`."""
    config, name = root / "mkdocs.yml", extra["site"]["name"]
    pages = InMemory(made.texts, digest(config.read_bytes(), str(root), json.dumps(extra, default=str)))
    kept = KeptHtml(Cache(root / "_build" / "cache" / "markdown"))
    publish.run_mkdocs(config, root / "_build" / "docs", out, extra, (pages, kept), site_name=name)
    return frame.filled(pages.html, made.framed)


def _linked(root: Path, model: Model, made: Made) -> tuple[str, ...]:
    return made.urls if few(model) else with_handbook(root, made.urls)


def _stop_at(problems: Sequence[Problem]) -> None:
    if problems:
        raise DataProblems(problems)


@dataclass(frozen=True)
class Made:
    """The pages: their addresses, the Markdown of each by its file, and those that wait for their frame."""

    urls: tuple[str, ...]
    texts: Mapping[str, str]
    framed: tuple[frame.Framed, ...] = ()


def make_pages(root: Path, model: Model, as_of: date) -> Made:
    """Makes every page, generated or by hand; what stands beside them goes into `root/_build/docs`, afresh."""
    docs = root / "_build" / "docs"
    shutil.rmtree(docs, ignore_errors=True)
    docs.mkdir(parents=True)
    contents = topic.names(root / "content", model.topics)
    printed = region_sheets.write_sheets(root, model, as_of, docs)
    meeting = files.write_files(root, model, as_of, docs)
    meeting = (*meeting, *kit_zip.write_kits(model, printed, meeting, docs, as_of))
    opened = open_sheets.write_open_sheets(root, model, as_of, docs)
    book = Book(model, as_of, SourceIndex(model), contents, printed, meeting, opened)
    generated, env = every.all_pages(book), environment(root / "site_templates", book)
    texts = every.texts_of(book, generated, env) | topic.texts_of(book, env, root / "content")
    assets.write_assets(book, generated, root, docs)
    open_data.write_data(model, docs)
    chart.write_chart(root, model, docs)
    cards, cache = preview_cards.cards_of(generated, model.site), Cache(root / "_build" / "cache" / "cards")
    preview_cards.write_cards(cards, root / "site_templates", cache, docs / "kartu")
    write_installable(model.site, cache, docs)
    framed = tuple(agency.framed(book, env))
    frames = {page.frame for page in framed}
    made = [page.url for page in generated if page.url not in frames] + [page.url for page in framed]
    return Made((*made, *(f"{name}/" for name in contents)), texts, framed)


FEW_LINKS = ("lapor/", "hak/", "tentang/")
"""What the foot of the checker and of `/lapor/` leads to: who answers or calls for help is not to wander off."""


def theme_extra(model: Model, urls: tuple[str, ...], serve_url: str | None = None) -> dict[str, object]:
    """What the theme's templates need beside the page itself."""
    base_url = slashed(model.site.base_url)
    linked = [(f"{name}/", label) for name, label in model.words.pages.foot.items() if f"{name}/" in urls]
    fewer = [(path, label) for path, label in linked if path in FEW_LINKS]
    site = model.site.model_dump() | {"base_url": base_url}
    root = root_path(serve_url or base_url)
    brand = {"standing": standing(model), "mark": icons.strokes("mark")}
    return {"site": site, "links": linked, "few_links": fewer, "root": root, **brand}


@dataclass(frozen=True)
class Work:
    """Where a build works: `out` will take the place of the site `before`, and be shown at `serve_url`, if anywhere."""

    root: Path
    out: Path
    before: Path
    serve_url: str | None = None


def complete(work: Work, model: Model, as_of: date, urls: tuple[str, ...], html: Mapping[str, str]) -> dict[str, bytes]:
    """Everything after MkDocs: `html` are the pages that it made, by path. The finished ones.

    Raises DataProblems for a lost link.
    """
    root, out, base_url = work.root, work.out, slashed(model.site.base_url)
    path = root_path(work.serve_url or base_url)
    built_folder.remove_unused(out)
    cache, words = Cache(root / "_build" / "cache" / "pages"), model.words.pages.abbreviations
    assets = built_folder.name_by_content(root, out)
    found, made = pages.finish_pages(html, model.terms.values(), words, base_url, assets, cache)
    if model.site.without_headers():
        made = {name: page_policy.with_policy(name, page) for name, page in made.items()}
    built_folder.write(work.before, out, made)
    if has_handbook(root) and not few(model):
        found |= add_handbook(root, model, out)
    write_editor(root, model, out)
    sbom.write_sbom(out, project_version(root), as_of, editing=model.site.editing)
    names = files_below(out)
    _stop_at(links.broken_links(names, found, path))
    _stop_at(ownership.unlicensed(names, root / "site_templates" / "scripts"))
    _for_hosts(out, model, base_url, urls, path, names, made)
    keeping = model.site.offline and not work.serve_url  # whoever edits wants to see what is, not what was kept
    write_worker(root, model.words, out, urls, keeping=keeping)
    known = write.write_version(root, out, as_of, made, offline=keeping)
    squeezed = built_folder.compress(work.before, out, (*known, write.VERSION), made, cache)
    if few(model):
        built_folder.slim(out)
    write.write_sums(out, {**known, **squeezed})
    return made


def _for_hosts(
    out: Path,
    model: Model,
    base_url: str | None,
    urls: tuple[str, ...],
    path: str,
    names: Iterable[str],
    made: Mapping[str, bytes],
) -> None:
    write.write_for_readers(out, model, base_url, urls, made)
    write.write_for_hosts(out, path, names)
    if model.site.without_headers():
        page_policy.write_policy(out, made)


def slashed(base_url: str | None) -> str | None:
    """The base address with one slash at its end."""
    return base_url.rstrip("/") + "/" if base_url else None


def root_path(base_url: str | None) -> str:
    """The path of the site's root on its host, for the one page (404) that is shown at any depth."""
    return urlsplit(base_url).path if base_url else "/"
