"""What CONTRIBUTING.md tells data editors is true: its examples load, and its message is the one they will see."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.checks.checker_data import BOUNDS
from generator.facts.base import Confirmed
from generator.loading.load import load_model
from generator.loading.places import FOLDERS
from generator.problems import DataProblems
from generator.rules.questions import asked_questions
from generator.shown.freshness import overdue
from tests.support.paths import AS_OF, ROOT

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"```yaml\n# (data/\S+\.yml)\n(.*?)```", TEXT, flags=re.DOTALL))
MESSAGES = [line for block in re.findall(r"```text\n(.*?)```", TEXT, flags=re.DOTALL) for line in block.splitlines()]


def write_examples(folder: Path) -> None:
    """Every example, whole, where its first line says. The line with the name stays: it counts in messages."""
    for name, body in EXAMPLES.items():
        (folder / name).write_text(f"# {name}\n{body}", encoding="utf-8")


def test_every_yaml_block_is_an_example_of_a_file():
    assert TEXT.count("```yaml") == len(EXAMPLES) >= 5


def test_examples_load_over_the_real_data(copy_of_data, model):
    folder = copy_of_data()
    write_examples(folder)
    changed = load_model(folder)
    assert overdue(changed, AS_OF) == []
    review = changed.contacts["lpsk-148"].review
    assert isinstance(review, Confirmed) and model.contacts["lpsk-148"].review == "draft"
    assert changed.contacts["lpsk-148"].lines == model.contacts["lpsk-148"].lines
    assert {"contoh-negara"} == set(changed.countries) - set(model.countries)
    assert {"contoh"} == set(changed.regions) - set(model.regions)


def test_the_mistake_in_the_text_gives_the_message_in_the_text(copy_of_data):
    folder = copy_of_data()
    write_examples(folder)
    path = folder / "data/countries/contoh-negara.yml"
    # without the line that names the file, as an editor would write it
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)[1:]
    path.write_text("".join(lines).replace("summary:", "sumary:"), encoding="utf-8")
    with pytest.raises(DataProblems) as caught:
        load_model(folder)
    assert [str(problem) for problem in caught.value.problems] == [line for line in MESSAGES if "ditemukan" in line]


def test_the_good_answer_in_the_text_is_the_one_of_the_command():
    assert f'print("{MESSAGES[0]}")' in (ROOT / "generator/command/commands.py").read_text(encoding="utf-8")


def test_every_folder_of_facts_that_editors_fill_is_named():
    unnamed = {folder for folder in FOLDERS if f"data/{folder}/" not in TEXT}
    assert unnamed <= {"procedures", "topics"}


def test_conditions_in_the_text_speak_of_real_questions(model):
    questions = asked_questions(model)
    assert {"kunjungan", "ziarah"} <= set(questions["visa"].options)
    assert questions["umur"].kind == "angka"
    assert all(f"`{bound}`" in TEXT or f"{{{bound}:" in TEXT for bound in BOUNDS)
