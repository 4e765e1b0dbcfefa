"""Asking: who answers a question, where somebody sits at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable


def asker() -> Callable[[str], str] | None:
    """Who asks the person; None where nobody sits at a terminal."""
    return _ask if sys.stdin is not None and sys.stdin.isatty() else None


def _ask(question: str) -> str:
    """What the person types; nothing when they close the input instead."""
    try:
        return input(question)
    except EOFError:
        return ""
