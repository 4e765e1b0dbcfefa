"""Home and the checker's page."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from generator.shown.agencies import companies
from generator.web.page import Book, Page
from generator.web.pages.checker_code import checker_code
from generator.web.pages.checker_without_script import paper_html

WORST = ("dikurung", "dokumen_dipalsukan", "jalur_gelap")
"""The three signs the home page names first; their words come from the question `tanda`."""
SCRIPT_ICONS = {name: name for name in ("arrow-left", "message-circle-more", "phone", "volume-2", "x")} | {
    "bahaya_tppo": "stop-hand",
    "non_prosedural": "stop-cross",
    "belum_lengkap": "circle-question-mark",
    "prosedural": "circle-check",
}
"""What the checker's script calls an icon -> its drawing."""


def pages(book: Book) -> Iterator[Page]:
    """`/` and `/periksa/`."""
    site, words = book.model.site, book.model.words.pages
    yield Page(
        "",
        "home.md.j2",
        f"{site.name}: {site.tagline}",
        site.description,
        kind="beranda",
        scripts=("js/home.js",),
        styles=("css/home.css",),
        context=_home(book),
        **words.home.filled(),
    )
    yield Page(
        "periksa/",
        "checker.md.j2",
        **words.checker.filled(),
        card="periksa",
        kind="periksa",
        context={"paper_checker": _paper(book), "script_icons": SCRIPT_ICONS, "code": checker_code(book)},
        scripts=("js/checker.js",),
        styles=("css/checker.css",),
    )


def _home(book: Book) -> dict[str, object]:
    signs = book.model.questions.get("tanda")
    labels = {option.id: option.label for option in signs.options} if signs else {}
    return {
        "signs": [labels[sign] for sign in WORST if sign in labels],
        "company_count": len(companies(book.model.agencies)),
    }


def _paper(book: Book) -> Markup:
    """The checker without JavaScript."""
    return Markup(paper_html(book.model, book.as_of))  # noqa: S704  (paper_html escapes what it is given)
