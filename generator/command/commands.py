"""What each command does, once everything is installed. Each function returns the exit status.

Imports stand inside the functions: `verdict` must not pay for MkDocs, and `--help` must not need anything.
Standard output belongs to the answer; every word about problems goes to standard error.
"""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path

from generator.command.asking import asker
from generator.problems import DataProblems
from generator.reading.given_file import reason


def run(root: str | Path, args: Namespace) -> int:
    """Run `args.command` in the project folder `root`. Problems in data or input are printed and give 1."""
    # MkDocs 1 prints an advertisement for its successor on every build otherwise
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    # a console may speak a code page that lacks our letters; half a character from a JSON file goes out as it came
    for stream in filter(None, (sys.stdout, sys.stderr)):  # none where the caller closed it
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = COMMANDS[args.command](Path(root), args)
        if sys.stdout:
            sys.stdout.flush()
    except DataProblems as problems:
        print(problems, file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output left early, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        name = str(error.filename or "berkas").removeprefix(f"{Path(root)}{os.sep}")
        print(f"{args.command}: {name}: {reason(error)}", file=sys.stderr)
        return 1
    return status


def as_of(args: Namespace) -> date:
    """The one clock: the day given by `--as-of`, else today."""
    return args.as_of or date.today()


def _overlay(args: Namespace) -> Path | None:
    return Path(args.overlay) if args.overlay else None


def check(root: Path, args: Namespace) -> int:
    """Load and proofread every fact; a wrong one, or one left unread for too long, raises DataProblems."""
    from generator.command.checking import check_facts

    print(*check_facts(root, as_of(args), overdue_ok=args.allow_overdue, overlay=_overlay(args)), sep="\n")
    return 0


def due(root: Path, args: Namespace) -> int:
    """Print which files want reading again soon, the most urgent first."""
    from generator.command import checking

    print(*checking.due_lines(root, as_of(args), args.days, _overlay(args)), sep="\n")
    return 0


def links(root: Path, _args: Namespace) -> int:
    """Print which addresses outside this site are dead; 1 when any is."""
    from generator.command.links import print_links

    return print_links(root)


def build(root: Path, args: Namespace) -> int:
    """Build the whole site into `site/`, and pack it when an archive is asked for; or draw one part of its sheets."""
    from generator.command import building
    from generator.site.builder import answer

    if args.wait:
        return answer(lambda: run(root, Namespace(**(vars(args) | {"wait": False}))))
    make = building.draw_part if args.shard else building.build
    return make(root, args, as_of(args), _overlay(args))


def merge(root: Path, args: Namespace) -> int:
    """Build the site with the parts that other machines have drawn."""
    from generator.command import building

    return building.merge(root, args, as_of(args), _overlay(args))


def pack(root: Path, args: Namespace) -> int:
    """Build the site, and write it as one ZIP and as one HTML file, for where there is no server."""
    from generator.packing.run import OUT, pack

    folder = Path(args.out or root / OUT)
    for path in pack(root, as_of(args), folder, args.region, overdue_ok=args.allow_overdue, overlay=_overlay(args)):
        print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB, di {path.parent.name}/", flush=True)
    return 0


def serve(root: Path, args: Namespace) -> int:
    """Build, serve on this machine, build again on every change, until Ctrl-C."""
    from generator.site.serve import serve_site

    return serve_site(root, port=args.port, as_of=args.as_of, overdue_ok=args.allow_overdue, overlay=_overlay(args))


def verdict(root: Path, args: Namespace) -> int:
    """Print the verdicts on a file of answers."""
    from generator.command.batch import verdict_batch

    return _print_json(verdict_batch(root, Path(args.file), as_of(args)))


def read_ads(root: Path, args: Namespace) -> int:
    """Print the signs found in a file of advertisements."""
    from generator.command.batch import read_ads_batch

    return _print_json(read_ads_batch(root, Path(args.file)))


def find_agency(root: Path, args: Namespace) -> int:
    """Print what the register says about one company."""
    from generator.command import batch

    return _print_json(batch.find_agency(root, args.name, as_of(args)))


def check_residents(root: Path, args: Namespace) -> int:
    """Print what to repair in a workbook of residents, cell by cell; 1 when there is anything."""
    from generator.command.residents import print_report

    return print_report(root, Path(args.file))


def recap_residents(root: Path, args: Namespace) -> int:
    """Count the filled workbooks of many villages together; 1 when one of them is left out."""
    from generator.command.residents import write_counts

    return write_counts(root, Path(args.folder), args.out and Path(args.out), as_of(args))


def import_agencies(root: Path, args: Namespace) -> int:
    """Show what a new list would change, and change it once the person agrees."""
    from generator.command.importing import take_list

    return take_list(root, args, as_of(args), asker())


def review_sheets(root: Path, args: Namespace) -> int:
    """Write a fact-check sheet for an office, on paper and as a workbook."""
    from generator.command.reviewing import write_sheets

    return write_sheets(root, args, as_of(args))


def import_reviews(root: Path, args: Namespace) -> int:
    """Show what an office answered on its sheet, and keep it once the person agrees."""
    from generator.command.reviewing import take_answers

    return take_answers(root, args, as_of(args), asker())


def print_posters(root: Path, args: Namespace) -> int:
    """Print posters for the villages of a list, or report cards for the companies of one."""
    from generator.command import printing

    made = printing.print_kit if args.kit else printing.print_cards if args.cards else printing.print_posters
    return made(root, args, as_of(args), _overlay(args))


def bench(root: Path, args: Namespace) -> int:
    """Measure the site and the build, or one part of that."""
    from generator.bench.run import run_bench

    return run_bench(root, as_of(args), args.only, args.save)


def lint(root: Path, args: Namespace) -> int:
    """Look the code over with every tool, or with one of them."""
    from generator.lint.run import run_lint

    return run_lint(root, args.only)


def mutate(root: Path, args: Namespace) -> int:
    """Change the checker in one place at a time and ask whether its tests notice."""
    from generator.mutation.run import run_mutants

    return run_mutants(root, args.only)


def test(root: Path, args: Namespace) -> int:
    """Look the code over, run the tests and hold the coverage; with arguments, run pytest with them as they are."""
    from generator.command.testing import run_tests

    return run_tests(root, args.pytest, quick=args.quick, fonts=args.fonts)


def train_ads(root: Path, _args: Namespace) -> int:
    """Train the second ear of the reader of advertisements on the repository's own texts."""
    from generator.training.command import run_training

    return run_training(root)


def _print_json(answer: object) -> int:
    print(json.dumps(answer, ensure_ascii=False, indent=1))
    return 0


COMMANDS: dict[str, Callable[[Path, Namespace], int]] = {
    "bench": bench,
    "build": build,
    "check": check,
    "check-residents": check_residents,
    "due": due,
    "find-agency": find_agency,
    "import-agencies": import_agencies,
    "import-reviews": import_reviews,
    "links": links,
    "lint": lint,
    "merge": merge,
    "mutate": mutate,
    "pack": pack,
    "print": print_posters,
    "read-ads": read_ads,
    "recap-residents": recap_residents,
    "review-sheets": review_sheets,
    "serve": serve,
    "test": test,
    "train-ads": train_ads,
    "verdict": verdict,
}
