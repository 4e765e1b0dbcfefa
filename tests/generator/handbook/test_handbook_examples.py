"""What the handbook shows is true: each example loads, each command runs, each message is the one people will see."""

from __future__ import annotations

import re
import shlex
import shutil
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

import build
from checker.workbook.residents import SHEET
from generator.checks.checker_data import BOUNDS
from generator.command.commands import run
from generator.loading.load import load_model
from generator.loading.places import FOLDERS
from generator.meeting.workbook import workbook
from generator.print.frame import Place
from generator.rules.questions import asked_questions
from tests.support.fences import Fence, fences, pages, sentences

ROOT = Path(__file__).resolve().parents[3]
FACTS = ROOT / "tests/frozen/facts"
DAY = "2026-12-05"
"""The day on which the examples are read: their dates are made up, and so is this one."""

STARTS = "python3 build.py "
PARSED_ONLY = {"serve", "build", "merge", "pack", "bench", "test", "lint", "mutate", "train-ads", "links"}
"""Commands that take minutes, never end or need the internet: their own tests run them."""

FILES = {"yaml", "csv", "json"}
REFUSED = "Tidak ada yang ditulis."
PAGES = pages(ROOT)
FENCES = {name: fences(text) for name, text in PAGES.items()}
SHOWN = [(name, fence) for name, found in FENCES.items() for fence in found]
STORIES = [name for name, found in FENCES.items() if any(fence.language == "sh" for fence in found)]


def commands(fence: Fence) -> list[list[str]]:
    """The words of each line of a block of commands, without `python3 build.py`."""
    return [shlex.split(line.removeprefix(STARTS), comments=True) for line in fence.body.splitlines()]


def write(folder: Path, fence: Fence) -> None:
    """The file that a block shows, below `folder`."""
    path = folder / fence.title
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(fence.body, encoding="utf-8")


def laid(folder: Path) -> None:
    """A small set of facts with every example laid over it that does not wait for its page's story.

    It is a project, with an empty workbook of residents.
    """
    shutil.copytree(FACTS / "data", folder / "data")
    for _, fence in SHOWN:
        if fence.title and not fence.later:
            write(folder, fence)
    for name in ("site_templates", "node_modules", "checker", "generator"):
        (folder / name).symlink_to(ROOT / name, target_is_directory=True)
    model = load_model(folder)
    form = next(form for form in model.forms.values() if form.use == "catatan")
    place = Place(model, next(iter(model.in_depth())), date.fromisoformat(DAY))
    (folder / "warga.xlsx").write_bytes(workbook(place, form))
    book = load_workbook(folder / "warga.xlsx")
    for number, entry in enumerate(form.entries, start=1):
        book[SHEET].cell(2, number, entry.example)
    (folder / "kiriman").mkdir()
    book.save(folder / "kiriman" / "Contoh Jaya.xlsx")


@pytest.fixture
def project(made_once) -> Path:
    """A project folder with those facts."""
    return made_once(laid)


def test_no_block_escapes():
    known = FILES | {"sh", "text"}
    wrong = [
        (name, fence)
        for name, fence in SHOWN
        if fence.language not in known or (fence.language in FILES and not fence.title)
    ]
    wrong += [
        (name, fence) for name, fence in SHOWN if fence.language == "yaml" and not fence.title.startswith("data/")
    ]
    assert wrong == []


def test_every_line_of_commands_is_one_of_ours():
    assert [
        line
        for _, fence in SHOWN
        if fence.language == "sh"
        for line in fence.body.splitlines()
        if not line.startswith(STARTS)
    ] == []


@pytest.mark.parametrize("name", PAGES)
def test_commands_are_understood(name):
    typed = [words for fence in FENCES[name] if fence.language == "sh" for words in commands(fence)]
    typed += [shlex.split(line.removeprefix(STARTS)) for line in sentences(PAGES[name]) if "COMMAND" not in line]
    assert [words for words in typed if not {"--help"} & set(words) and build.parse(words).command != words[0]] == []


def test_no_switch_is_named_that_no_command_has():
    parsers = next(
        action.choices for action in build.parser()._actions if hasattr(action, "choices") and action.dest == "command"
    )
    known = {switch for parser in parsers.values() for action in parser._actions for switch in action.option_strings}
    named = {(name, switch) for name, text in PAGES.items() for switch in re.findall(r"(?<=`)--[a-z][a-z-]*", text)}
    assert [(name, switch) for name, switch in sorted(named) if switch not in known] == []


def test_no_file_is_shown_twice_at_once():
    titles = [fence.title for _, fence in SHOWN if fence.title and not fence.later]
    assert sorted(titles) == sorted(set(titles))


def test_examples_load_together(project):
    load_model(project)


@pytest.mark.parametrize("name", STORIES)
def test_a_page_tells_what_happens(name, project, monkeypatch, capsys):
    monkeypatch.chdir(project)
    said: list[str] = []
    for number, fence in enumerate(FENCES[name]):
        if fence.later:
            write(project, fence)
        following = FENCES[name][number + 1] if number + 1 < len(FENCES[name]) else None
        told = following.body.splitlines() if following and following.language == "text" else []
        if fence.language != "sh":
            continue
        for words in commands(fence):
            args = build.parse(words)
            if args.command in PARSED_ONLY:
                continue
            if getattr(args, "as_of", "none") is None:
                args.as_of = date.fromisoformat(DAY)
            status = run(project, args)
            printed = "".join(capsys.readouterr())
            said.append(args.command)
            assert status == 0 or REFUSED in told or any("ditemukan" in line for line in told), (words, printed)
            assert [line for line in told if line not in printed] == [], (words, printed)
    assert said or all(
        build.parse(words).command in PARSED_ONLY for f in FENCES[name] if f.language == "sh" for words in commands(f)
    )


def test_each_command_that_ends_is_run_somewhere():
    shown = {words[0] for _, fence in SHOWN if fence.language == "sh" for words in commands(fence)}
    parsers = next(action.choices for action in build.parser()._actions if action.dest == "command")
    assert set(parsers) - shown == set()


def test_every_folder_of_facts_that_editors_fill_is_named():
    told = "".join(text for name, text in PAGES.items() if name.startswith(("docs/editor/", "docs/petugas/")))
    assert [folder for folder in FOLDERS if f"data/{folder}/" not in told] == []


def test_conditions_that_are_shown_speak_of_questions_that_are_asked(model):
    text, questions = PAGES["docs/editor/kasus.md"], asked_questions(model)
    assert "`visa: [kunjungan, ziarah]`" in text and {"kunjungan", "ziarah"} <= set(questions["visa"].options)
    assert questions["umur"].kind == "angka"
    assert [bound for bound in BOUNDS if f"`{bound}`" not in text and f"{{{bound}:" not in text] == []


def test_a_wrong_example_is_seen():
    page = (
        "```yaml\na: 1\n```\n\n    ```sh\n    python3 build.py check  # says so\n    ```\n\n`python3 build.py serve`\n"
    )
    found = fences(page)
    assert [(fence.language, fence.title) for fence in found] == [("yaml", ""), ("sh", "")]
    assert commands(found[1]) == [["check"]]
    assert sentences(page) == ["python3 build.py serve"]
    assert fences('``` { .yaml .urut title="data/x.yml" }\na: 1\n```') == [Fence("yaml", "data/x.yml", True, "a: 1\n")]
