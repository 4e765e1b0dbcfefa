#!/usr/bin/env python3
"""The command line of Jalur Resmi. `python3 build.py --help` works before anything is installed.

Standard library and `generator` only, and old syntax on purpose: any Python may start it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Callable, Sequence

from generator.setup.arguments import day, port
from generator.setup.bootstrap import prepare, whole_venv
from generator.setup.steps import SetupError

ROOT = Path(__file__).resolve().parent
Add = Callable[..., argparse.ArgumentParser]


def parser() -> argparse.ArgumentParser:
    """The whole command line, with its help."""
    top = argparse.ArgumentParser(
        prog="python3 build.py",
        description="Jalur Resmi: turns the dated facts in data/ into the public site, and answers from them.",
        epilog="The first start installs what is needed into this folder. Each command has its own --help.",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    commands.required = True

    def add(name: str, text: str, dated: bool = True) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        if dated:
            command.add_argument(
                "--as-of", type=day, metavar="YYYY-MM-DD", help="read the facts as on this day (default: today)"
            )
        return command

    _add_site(add)
    _add_answers(add)
    _add_import(add)
    _add_reviews(add)
    _add_village(add)
    _add_prints(add)
    _add_care(add)
    return top


def _add_choices(test: argparse.ArgumentParser) -> None:
    quick = "leave out the code's lint, and every test that takes long or needs the built site or a browser"
    test.add_argument("--quick", action="store_true", help=quick)
    told = "typeface of the browser (default: wide); tests that measure run with each"
    test.add_argument("--fonts", choices=("narrow", "wide"), help=told)


def _add_site(add: Add) -> None:
    serve = add("serve", "Build the site, show it on this machine, and build it again whenever you save a change.")
    late: dict[str, Any] = {
        "action": "store_true",
        "help": "go on although facts are more than 90 days past the day they should have been read again",
    }
    serve.add_argument("--allow-overdue", **late)
    _add_own(serve)
    serve.add_argument("--port", type=port, default=8000, help="first port to try (default: 8000)")
    _add_build(add, late)
    _add_merge(add, late)
    packs = add("pack", "Build the site, and write it as one ZIP and as one HTML file, for where there is no server.")
    packs.add_argument("--allow-overdue", **late)
    _add_own(packs)
    packs.add_argument("--region", metavar="ID", help="also put the sheets of this region into the ZIP")
    packs.add_argument("--out", metavar="DIR", help="folder to write into (default: paket/)")
    soon = add("due", "Say which files want reading again soon, the most urgent first.")
    _add_own(soon)
    soon.add_argument("--days", type=int, default=90, metavar="N", help="within how many days (default: 90)")
    add("links", "Ask every page outside this site that the facts name whether it is still there.", dated=False)
    check = add("check", "Check every fact in data/ without building the site.")
    check.add_argument("--allow-overdue", **late)
    _add_own(check)


def _add_build(add: Add, late: dict[str, Any]) -> None:
    build = add("build", "Build the site into site/. The old site stays when a fact is wrong.")
    build.add_argument("--allow-overdue", **late)
    _add_own(build)
    build.add_argument("--region", metavar="PLACE", help="the site of one regency or city alone, by code or name")
    build.add_argument("--base-url", metavar="ADDRESS", help="where the site will be, such as https://kabupaten.go.id/")
    out = "folder that becomes the site (default: site/, with --region site-PLACE/)"
    build.add_argument("--out", metavar="DIR", help=out)
    share = "draw only the I-th of N parts of the sheets, into bagian/ (or --out), for `merge` on another machine"
    build.add_argument("--shard", metavar="I/N", help=share)
    build.add_argument("--archive", metavar="FILE.tar.gz", help="also pack the site, with its digest beside it")
    build.add_argument("--serve-url", help=argparse.SUPPRESS)  # set by `serve` for its own builds
    # builds once for each line that comes: see generator.site.builder
    build.add_argument("--wait", action="store_true", help=argparse.SUPPRESS)


def _add_merge(add: Add, late: dict[str, Any]) -> None:
    merge = add("merge", "Build the site with what several machines have drawn by `build --shard`.")
    merge.add_argument("files", nargs="+", metavar="FILE.tar.gz", help="the parts, all of them or some")
    merge.add_argument("--allow-overdue", **late)
    _add_own(merge)


def _add_own(command: argparse.ArgumentParser) -> None:
    told = "a folder like data/ of your own, whose files are laid over those of data/"
    command.add_argument("--overlay", metavar="DIR", help=told)


def _add_answers(add: Add) -> None:
    verdict = add("verdict", "Read a JSON list of answers and print the verdict on each, as JSON.")
    verdict.add_argument("file", metavar="FILE.json", help='a list of {"id": ..., "answers": {...}}')
    told = "Read a JSON list of advertisements and print the warning signs in each, as JSON."
    ads = add("read-ads", told, dated=False)
    ads.add_argument("file", metavar="FILE.json", help='a list of {"id": ..., "text": ...}')
    agency = add("find-agency", "Look a placement company up in the register and print what it says, as JSON.")
    agency.add_argument("name", metavar="NAME", help="the company's name or licence number")


def _add_import(add: Add) -> None:
    told = (
        "Show what a new list of companies (or of decisions) would change in data/agencies; change it once you agree."
    )
    imports = add("import-agencies", told)
    imports.add_argument("file", metavar="FILE", help="the list as an office sent it, CSV or XLSX")
    imports.add_argument(
        "--list-date",
        type=day,
        metavar="YYYY-MM-DD",
        help="the day whose state the list shows (asked for when left out)",
    )
    told = "where the list comes from: file name in data/sources without .yml"
    imports.add_argument("--source", metavar="ID", help=told)
    imports.add_argument("--sheet", metavar="NAME", help="the sheet to read, when several hold a list")
    told = "FILE holds dated decisions about companies, not the list"
    imports.add_argument("--decisions", action="store_true", help=told)
    imports.add_argument(
        "--remove-missing",
        action="store_true",
        help="with --decisions: also remove the decisions that FILE lacks (default: they stay)",
    )
    imports.add_argument("--full", action="store_true", help="show every line of the summary")
    imports.add_argument(
        "--yes",
        action="store_true",
        help="you have read the summary and agree, also when more than 10 %% of the rows go",
    )


def _add_reviews(add: Add) -> None:
    sheets = add("review-sheets", "Write a fact-check sheet for an office: PDF to sign and stamp, XLSX to fill in.")
    sheets.add_argument("office", metavar="OFFICE", help="the office: file name in data/contacts without .yml")
    topics = ("kontak", "wilayah", "negara", "aturan", "istilah", "pemeriksa", "perusahaan")
    sheets.add_argument("--topic", choices=topics, default="kontak", help="which facts (default: kontak)")
    sheets.add_argument("--about", metavar="ID", help="only the facts of this file, such as taiwan")
    sheets.add_argument("--out", metavar="DIR", help="folder to write into (default: lembar-periksa/)")
    told = "Show what an office answered on its fact-check sheet; keep it in data/reviews once you agree."
    imports = add("import-reviews", told)
    imports.add_argument("file", metavar="FILE.xlsx", help="the sheet as the office filled it in")
    imports.add_argument(
        "--signed-on", type=day, metavar="YYYY-MM-DD", help="day of the signature, when the file does not say it"
    )
    imports.add_argument("--full", action="store_true", help="show every line of the summary")
    imports.add_argument("--yes", action="store_true", help="you have read the summary and agree")


def _add_village(add: Add) -> None:
    told = "Check a filled workbook of residents (XLSX) and name every cell to repair."
    residents = add("check-residents", told, dated=False)
    residents.add_argument("file", metavar="FILE.xlsx", help="the workbook that the village office filled in")
    recap = add("recap-residents", "Count the filled workbooks of many villages (XLSX) together: numbers, no name.")
    recap.add_argument("folder", metavar="DIR", help="one workbook a village, in folders for districts if you like")
    recap.add_argument("--out", metavar="FILE.xlsx", help="the recap (default: rekap-warga.xlsx)")


def _add_prints(add: Add) -> None:
    told = (
        "Print as PDF a region's posters for each village of a list (started again it goes on), or cards of companies."
    )
    prints = add("print", told)
    prints.add_argument(
        "--region",
        required=True,
        metavar="PLACE",
        help="code or name of a regency, a city or a province, such as 36.04",
    )
    lists = prints.add_mutually_exclusive_group()
    lists.add_argument("--kit", action="store_true", help="every sheet and everything for a meeting, on every paper")
    lists.add_argument(
        "--cards",
        metavar="FILE.csv",
        help="instead of posters: a report card for each company of a list with the one column pt",
    )
    lists.add_argument(
        "--desa-list",
        metavar="FILE.csv",
        help="columns desa, kecamatan, kontak, pertemuan; only desa is needed (default: one set without a village)",
    )
    _add_own(prints)
    prints.add_argument("--out", metavar="DIR", help="folder to print into (default: cetak/)")
    prints.add_argument("--paper", choices=("a4", "f4", "a3"), default="a4", help="paper (default: a4)")


def _add_care(add: Add) -> None:
    bench = add("bench", "Measure what a visitor's phone loads and how long a build takes.")
    bench.add_argument("--only", metavar="PART", help="measure only these parts, such as posters or pages,phone")
    bench.add_argument("--save", metavar="LABEL", help="also keep the run in docs/bench.json, as the column LABEL")
    lint = add("lint", "Look the code over: style, types, layers, sizes. The first stage of `test`.", dated=False)
    lint.add_argument("--only", metavar="TOOL", help="ask only this tool, such as ruff")
    told = "Change the checker in one place at a time: do its tests notice? Takes an hour."
    mutate = add("mutate", told, dated=False)
    mutate.add_argument("--only", metavar="MODULE", help="change only this module, such as engine/verdict")
    add("train-ads", "Train the second ear of the reader of advertisements on our own texts.", dated=False)
    told = "Read the facts, look the code over, run the tests, hold the coverage; or only what pytest is asked for."
    test = add("test", told, dated=False)
    _add_choices(test)
    test.add_argument("pytest", nargs="*", metavar="ARG", help="for pytest (default: every stage, and every test)")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The command and its options. What `test` does not know is pytest's, and stays as typed."""
    if argv[:1] == ["test"] and not {"-h", "--help"} & set(argv[1:]):
        own = argparse.ArgumentParser(prog="python3 build.py test", add_help=False, allow_abbrev=False)
        _add_choices(own)
        args, theirs = own.parse_known_args(argv[1:], argparse.Namespace(command="test"))
        args.pytest = theirs
        return args
    return parser().parse_args(argv)


def main(argv: Sequence[str]) -> int:
    """Run one command; the result is the exit status."""
    args = parse(argv)
    try:
        prepare(ROOT, args.command, argv)
        with whole_venv():
            from generator.command.commands import run

            return run(ROOT, args)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        if args.command == "build" and not args.wait:  # `serve`, which waits for such a build, ends without a word
            print("Dihentikan. Folder site/ tetap utuh.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
