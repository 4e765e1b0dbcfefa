"""Printing: posters for villages and cards of companies, and what to say when they are done."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from generator.village import print_cards as cards
from generator.village.print_kit import print_kit as kit_of
from generator.village.print_posters import print_villages


def print_posters(root: Path, args: Namespace, day: date, overlay: Path | None = None) -> int:
    """Prints posters for the villages of the list that `args` names. Raises as `print_villages`."""
    villages, out = args.desa_list and Path(args.desa_list), args.out and Path(args.out)
    done = print_villages(root, args.region, villages, out, args.paper, day, overlay)
    print(f"Selesai: {done.sheets} lembar untuk {done.printed} desa di {done.out}. {done.kept} desa sudah ada.")
    return 0


def print_cards(root: Path, args: Namespace, day: date, overlay: Path | None = None) -> int:
    """Prints report cards for the companies of the list that `args` names. Raises as the cards' own `print_cards`."""
    out = args.out and Path(args.out)
    done = cards.print_cards(root, args.region, Path(args.cards), out, args.paper, day, overlay)
    for note in done.notes:
        print(note)
    print(f"Selesai: {done.cards} kartu di {done.file}.")
    return 0


def print_kit(root: Path, args: Namespace, day: date, overlay: Path | None = None) -> int:
    """Prints the whole kit of the place that `args` names. Raises as the kit's own `print_kit`."""
    folder, files = kit_of(root, args.region, args.out and Path(args.out), day, overlay)
    print(f"Selesai: {files} berkas di {folder}.")
    return 0
