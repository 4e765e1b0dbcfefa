"""Consent: nothing that came from outside is written before a person has seen what it changes and agreed."""

from __future__ import annotations

from collections.abc import Callable

from rich.console import Console
from rich.text import Text

Ask = Callable[[str], str]
YES = ("y", "ya")


def agreed(console: Console, ask: Ask | None, question: str) -> bool:
    """Whether the person says yes; without a terminal (`ask` is None) nobody does, and how to is told."""
    if ask is None:
        end(console, "Tidak ada yang ditulis. Bila ringkasan ini benar, ulangi dengan --yes.")
        return False
    if ask(f"{question} [y/t] ").strip().casefold() in YES:
        return True
    end(console, "Dibatalkan. Tidak ada yang ditulis.")
    return False


def end(console: Console, said: str, status: int = 1) -> int:
    """Prints the last sentence; `status` is the exit status."""
    console.print()
    console.print(Text(said, style="bold"), soft_wrap=True)
    return status
