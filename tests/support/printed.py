"""A page of the browser as a printer gets it."""

from __future__ import annotations

import io
import re
import unicodedata

from playwright.sync_api import Page
from pypdf import PdfReader


def printed(page: Page) -> str:
    """All words of the page on A4, without spaces (lines break anywhere) and without ligatures."""
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    text = unicodedata.normalize("NFKC", " ".join(sheet.extract_text() for sheet in pages))
    return re.sub(r"\s", "", text)
