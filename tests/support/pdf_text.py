"""The words of a PDF, as one reads them."""

from __future__ import annotations

import io
import re
from pathlib import Path

from pypdf import PdfReader


def text_of(pdf: bytes | Path) -> str:
    """Letters and digits of a PDF: where a line was broken is not told."""
    reader = PdfReader(pdf if isinstance(pdf, Path) else io.BytesIO(pdf))
    return squeezed(" ".join(page.extract_text() for page in reader.pages))


def squeezed(text: str) -> str:
    return re.sub(r"\W", "", text)
