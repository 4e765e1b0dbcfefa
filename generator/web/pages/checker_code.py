"""The QR code that leads to the checker, without any answer: from a printed result, and from the last slide."""

from __future__ import annotations

from markupsafe import Markup

from generator.print.frame import qr
from generator.web.page import Book


def checker_code(book: Book) -> Markup | None:
    """The code as SVG; None while the site has no address."""
    made = qr(book.model, "periksa/")
    return Markup(made["svg"]) if made else None  # noqa: S704  (drawn by segno)
