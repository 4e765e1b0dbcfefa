"""Importing: the list of companies that an office sent, as the command names it."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from rich.console import Console

from generator.imports.consent import Ask
from generator.imports.run import Request, import_file


def take_list(root: Path, args: Namespace, day: date, ask: Ask | None) -> int:
    """Shows what the list that `args` names would change and changes it once agreed to. Raises as `import_file`."""
    request = Request(
        file=Path(args.file),
        today=day,
        list_date=args.list_date,
        source=args.source,
        sheet=args.sheet,
        decisions=args.decisions,
        remove_missing=args.remove_missing,
        yes=args.yes,
        full=args.full,
    )
    return import_file(root, request, Console(highlight=False), ask)
