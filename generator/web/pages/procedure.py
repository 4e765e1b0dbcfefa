"""Pages of the procedures: each a path with stations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.shown.sources import page_id
from generator.shown.wording import short_text
from generator.web.page import Book, Page


def pages(book: Book) -> Iterator[Page]:
    """`/prosedur/` and one page a procedure."""
    model = book.model
    procedures = sorted(model.procedures.items(), key=lambda item: (item[1].order, item[1].name))
    yield Page(
        "prosedur/",
        "procedure_list.md.j2",
        **model.words.pages.procedure_list.filled(),
        card="prosedur",
        context={"rows": [(page_id(key), procedure) for key, procedure in procedures]},
    )
    for key, procedure in procedures:
        countries = [(page_id(ref), model.countries[ref].name) for ref in procedure.countries]
        yield Page(
            f"prosedur/{page_id(key)}/",
            "procedure.md.j2",
            procedure.name,
            short_text(procedure.summary),
            card=f"prosedur-{page_id(key)}",
            card_line=model.words.pages.procedure_line.format(count=len(procedure.steps)),
            context={"procedure": procedure, "countries": countries},
        )
