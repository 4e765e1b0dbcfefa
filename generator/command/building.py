"""Building: the whole site, one part of its drawing, or the whole with what other machines have drawn."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from generator.site.archive import checked_name, write_archive
from generator.site.build import BuildReport, build_site
from generator.site.own_site import Own
from generator.site.shards import draw_share, take_shares


def build(root: Path, args: Namespace, day: date, overlay: Path | None) -> int:
    """Builds the site that `args` asks for, and packs it. Raises as `build_site`."""
    archive = checked_name(Path(args.archive)) if args.archive else None
    report = build_site(root, day, own=_own(args, overlay), serve_url=args.serve_url, overdue_ok=args.allow_overdue)
    _tell(report)
    if archive:
        print(f"Arsip: {archive}, sha256 {write_archive(report.out, archive)}", flush=True)
    return 0


def draw_part(root: Path, args: Namespace, day: date, overlay: Path | None) -> int:
    """Draws one part of the sheets. Raises as `draw_share`."""
    print(f"Selesai: {draw_share(root, day, _own(args, overlay), args.shard)}", flush=True)
    return 0


def merge(root: Path, args: Namespace, day: date, overlay: Path | None) -> int:
    """Builds the whole site with the parts that `args` names. Raises as `take_shares` and `build_site`."""
    taken = take_shares(root, [Path(file) for file in args.files])
    print(f"{taken} hasil dari {len(args.files)} bagian.", flush=True)
    _tell(build_site(root, day, own=Own(overlay), overdue_ok=args.allow_overdue))
    return 0


def _own(args: Namespace, overlay: Path | None) -> Own:
    return Own(overlay, args.region, args.base_url, args.out and Path(args.out))


def _tell(report: BuildReport) -> None:
    print(f"Selesai: {report.pages} halaman dalam {report.seconds:.1f} detik, di {report.out.name}/", flush=True)
    for note in report.notes:
        print(note, flush=True)
