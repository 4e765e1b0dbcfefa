"""Reviewing: sheets for offices to say what is right, and what they answered."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from rich.console import Console

from generator.factsheets.contents import Wanted
from generator.factsheets.write import OUT, write_sheet
from generator.imports.consent import Ask
from generator.imports.reviews import Request, import_reviews
from generator.loading.load import load_model


def write_sheets(root: Path, args: Namespace, day: date) -> int:
    """Writes the sheet that `args` names, and says where it is. Raises as `write_sheet`."""
    wanted = Wanted(load_model(root), args.office, args.topic, day, args.about)
    done = write_sheet(root, wanted, Path(args.out or root / OUT))
    for path in done.files:
        print(f"{path.name}, di {path.parent.name}/")
    print(f"Selesai: {done.facts} fakta untuk dicocokkan.")
    return 0


def take_answers(root: Path, args: Namespace, day: date, ask: Ask | None) -> int:
    """Shows the answers of the sheet that `args` names and keeps them once agreed to. Raises as `import_reviews`."""
    request = Request(Path(args.file), day, args.signed_on, yes=args.yes, full=args.full)
    return import_reviews(root, request, Console(highlight=False), ask)
