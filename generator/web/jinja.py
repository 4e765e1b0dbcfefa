"""The Jinja environment of the pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from generator import icons
from generator.cache import program
from generator.shown import freshness, wording
from generator.shown.confirmations import confirmations
from generator.shown.how_sure import HowSure
from generator.shown.mistake_report import Wrong
from generator.shown.named_publisher import standing
from generator.web.page import Book, relative


@pass_context
def _link(context: Context, target: str) -> str:
    return relative(context["here"], target)


class Compiled(FileSystemBytecodeCache):
    """Compiled templates by name and text: a project is built in more places than one, and from the same templates."""

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002  Jinja hands it over
        """Without the file, which Jinja would tell apart; a template of another text is compiled anew."""
        return super().get_cache_key(name)


def _compiled(folder: Path) -> Compiled:
    """Where compiled templates are kept, apart for each state of this program."""
    folder.mkdir(parents=True, exist_ok=True)
    return Compiled(str(folder), f"{program()[:12]}-%s")


def _icon(name: str, where: str = "") -> Markup:
    """The icon `name` beside words that say the same. `where`: attributes more."""
    drawing = f'<svg class="i" viewBox="0 0 24 24" aria-hidden="true"{where}>{icons.strokes(name)}</svg>'
    return Markup(drawing)  # noqa: S704  nothing in it but what this project and its packages drew


def environment(templates: Path, book: Book) -> Environment:
    """The Jinja environment: everything escaped, an unknown name is an error."""
    loader = FileSystemLoader([templates / "pages", templates / "parts"])
    env = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,  # what is changed while this program runs, another one reads
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_compiled(templates.parent / "_build" / "cache" / "templates"),
    )
    dates = book.model.words.dates
    env.filters |= FILTERS | {"long_date": dates.long, "short_date": dates.short, "date_or_text": dates.or_text}
    env.globals |= _names(book)
    return env


FILTERS: dict[str, Callable[..., Any]] = {
    "bare": wording.bare_address,
    "provision": wording.provision_label,
}


def _names(book: Book) -> dict[str, Any]:
    """What every template may name."""
    return {
        "how_sure": HowSure(book.model, book.as_of),
        "link": _link,
        "icon": _icon,
        "marks": book.sources.marks,
        "link_out": book.sources.link_out,
        "next_due": freshness.next_due(book.model, book.as_of),
        "late": lambda thing: freshness.late(thing, book.as_of),
        "reviews": confirmations(book.model),
        "wrong": Wrong(book.model),
        "site": book.model.site,
        "standing": standing(book.model),
        "model": book.model,
        "as_of": book.as_of,
        "jobs": book.jobs,
        "scheme_words": book.model.words.countries.schemes,
        "contents": book.contents,
        "printed": bool(book.sheets),
        "meeting": bool(book.model.kits and book.meeting),
    }
