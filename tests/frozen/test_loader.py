"""The loader says every mistake once, with file, line and a way out; it never crashes and never half-loads."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.loading.load import load, load_model
from generator.loading.places import FILES as FILES_OF_DATA
from generator.loading.places import WORDS
from generator.problems import DataProblems
from generator.readability.proofread import proofread
from generator.reading.yaml_lines import LARGEST, read_yaml
from generator.shown.freshness import overdue
from tests.frozen.facts import FACTS, TODAY
from tests.support.program import program_with

BROKEN = Path(__file__).parent / "broken"
MISTAKES = sorted(path.name for path in BROKEN.iterdir())
PARTS = 2
"""So many tests share the mistakes among them."""


def problems(folder: Path) -> list[str]:
    """What the loader says about `folder/data`, line by line."""
    with pytest.raises(DataProblems) as caught:
        load_model(folder)
    return [str(problem) for problem in caught.value.problems]


def small_data(folder: Path) -> Path:
    """A copy of the frozen facts."""
    shutil.copytree(FACTS / "data", folder / "data", dirs_exist_ok=True)
    return folder


def test_the_frozen_facts_are_valid():
    assert load_model(FACTS).site.name == "Situs Uji"


def test_the_frozen_facts_pass_check(tmp_path):
    loaded = load(small_data(tmp_path))
    assert [*overdue(loaded.model, TODAY), *proofread(tmp_path, loaded.model, loaded.documents)] == []


@pytest.mark.parametrize("part", range(PARTS))
def test_each_mistake_gives_one_exact_message(part, tmp_path):
    folder = small_data(tmp_path)
    assert len(MISTAKES) > PARTS
    for mistake in MISTAKES[part::PARTS]:
        message = (BROKEN / mistake / "message.txt").read_text(encoding="utf-8")
        spoilt = [path.relative_to(BROKEN / mistake) for path in (BROKEN / mistake / "data").rglob("*.*")]
        shutil.copytree(BROKEN / mistake / "data", folder / "data", dirs_exist_ok=True)
        assert problems(folder) == message.splitlines(), mistake
        for path in spoilt:
            (folder / path).unlink()
            if (FACTS / path).is_file():
                shutil.copyfile(FACTS / path, folder / path)


def test_messages_have_one_line_in_one_form():
    for mistake in MISTAKES:
        text = (BROKEN / mistake / "message.txt").read_text(encoding="utf-8")
        assert text.count("\n") == 1, mistake
        assert text.startswith("data/"), mistake
        assert ": ditemukan " in text and "; seharusnya " in text, mistake


@pytest.mark.parametrize(
    ("gone", "message"),
    [
        (
            "site.yml",
            "data/site.yml: ditemukan berkas yang hilang; seharusnya berkas yang selalu ada. Kembalikan berkas itu.",
        ),
        (
            "agencies/decisions.csv",
            "data/agencies/decisions.csv: ditemukan berkas yang hilang; seharusnya berkas yang selalu ada. Kembalikan berkas itu.",
        ),
    ],
)
def test_a_file_that_must_be_there(gone, message, tmp_path):
    folder = small_data(tmp_path)
    (folder / "data" / gone).unlink()
    assert problems(folder) == [message]


def test_an_empty_folder_names_every_file_that_must_be_there(tmp_path):
    said = problems(tmp_path)
    assert len(said) == len(FILES_OF_DATA) + len(WORDS) + 1 and all("berkas yang hilang" in line for line in said)


def test_an_enormous_file_is_not_even_read(tmp_path):
    folder = small_data(tmp_path)
    (folder / "data/countries/negeri-uji.yml").write_bytes(b"[" * 3 * LARGEST)
    assert problems(folder) == [
        "data/countries/negeri-uji.yml: ditemukan berkas sebesar 3,0 MB; seharusnya paling besar 1,0 MB."
    ]


@pytest.mark.parametrize("text", ["[" * 900_000, "- " * 400_000, "{a: 1, " + "a: {a: 1, " * 80_000, "? " * 400_000])
def test_a_bottomless_file_is_one_message(text, tmp_path):
    folder = small_data(tmp_path)
    (folder / "data/countries/negeri-uji.yml").write_text(text, encoding="utf-8")
    assert len(problems(folder)) == 1


def test_a_byte_order_mark_and_windows_line_ends_are_welcome(tmp_path):
    folder = small_data(tmp_path)
    for name in ("countries/negeri-uji.yml", "agencies/register.csv", "agencies/decisions.csv"):
        path = folder / "data" / name
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_model(folder) == load_model(FACTS)


def test_what_file_managers_leave_behind_is_ignored(tmp_path):
    folder = small_data(tmp_path)
    for name in (
        ".DS_Store",
        "countries/.negeri-uji.yml.swp",
        "countries/negeri-uji.yml~",
        "countries/.#negeri-uji.yml",
    ):
        (folder / "data" / name).write_bytes(b"\x00\xff")
    assert load_model(folder) == load_model(FACTS)


def test_words_that_yaml_1_1_misreads_stay_as_written(tmp_path):
    path = tmp_path / "x.yml"
    path.write_text(
        "on: no\n2026: 8:30\nnomor: 0123\nnol: 0\nya: yes\nlama: 1_000\nbenar: true\nkosong:\n", encoding="utf-8"
    )
    expected = {
        "on": "no",
        "2026": "8:30",
        "nomor": "0123",
        "nol": 0,
        "ya": "yes",
        "lama": "1_000",
        "benar": True,
        "kosong": None,
    }
    assert read_yaml(path, "x.yml").value == expected


def test_fast_and_pure_parser_agree_on_every_file(root):
    files = [*(root / "data").rglob("*.yml"), *BROKEN.rglob("*.yml")]
    assert len(files) > 100
    assert [path for path in files if read_yaml(path, path.name) != read_yaml(path, path.name, yaml.SafeLoader)] == []


def test_mistakes_in_several_files_are_told_at_once(tmp_path):
    folder = small_data(tmp_path)
    expected = []
    for mistake in (
        "unknown_key",
        "serves_unknown_place",
        "csv_cell_wrong",
        "unknown_source_of_cue",
        "unknown_source_of_decision",
    ):
        shutil.copytree(BROKEN / mistake / "data", folder / "data", dirs_exist_ok=True)
        expected += (BROKEN / mistake / "message.txt").read_text(encoding="utf-8").splitlines()
    assert sorted(problems(folder)) == sorted(expected)


FILES = sorted(path for path in (FACTS / "data").rglob("*") if path.is_file())


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(FILES), st.data())
def test_a_spoilt_file_never_ends_in_a_traceback(tmp_path, path, data):
    folder = tmp_path if (tmp_path / "data").exists() else small_data(tmp_path)
    content = path.read_bytes()
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(len(content), start + 40)))
    new = data.draw(
        st.one_of(
            st.binary(max_size=8),
            st.text(max_size=8).map(lambda text: text.encode("utf-8", "surrogatepass")),
            st.sampled_from(
                [b"", b"[]", b"{}", b"~", b": ", b"\n", b"- ", b"0x1", b"2026-02-30", b"|\n ", b'"\\ud800"', b"*a"]
            ),
        )
    )
    (folder / path.relative_to(FACTS)).write_bytes(content[:start] + new + content[end:])
    try:
        load_model(folder)
    except DataProblems as error:
        assert error.problems
        assert not [line for line in str(error).splitlines() if not line.isprintable()]
    finally:
        shutil.copyfile(path, folder / path.relative_to(FACTS))


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A copy of everything that a command needs, with a finished `site/` of an earlier build."""
    folder = program_with(FACTS, tmp_path / "copy")
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text("bangunan lama", encoding="utf-8")
    return folder


def spoil(path: Path, old: str, new: str) -> str:
    """Replaces `old`, which must be there, and gives `file:line` of the change."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return f"data/{path.parent.name}/{path.name}:{text[: text.index(old)].count(chr(10)) + 1}"


@pytest.mark.long
@pytest.mark.parametrize("command", ["check", "build"])
def test_four_mistakes_in_four_files(command, program):
    data = program / "data"
    day = spoil(data / "contacts/polisi.yml", "checked: 2026-", "checked: 2026-02-30 #")
    key = spoil(data / "countries/negeri.yml", "summary:", "sumary:")
    twice = spoil(data / "procedures/jalur.yml", "name:", "name: Nama lain\nname:").replace(":1", ":2")
    source = spoil(data / "topics/hak.yml", "sources: [", "sources: [uu-1-2001, ")
    done = subprocess.run(
        [program / ".venv/bin/python", "build.py", command, "--as-of", str(TODAY)],
        cwd=program,
        capture_output=True,
        timeout=120,
    )
    said = done.stderr.decode("utf-8").splitlines()
    assert done.returncode == 1 and done.stdout == b""
    assert [line.partition(" ")[0].rstrip(":") for line in said[:-1]] == [day, key, twice, source]
    assert said[-1] == "4 masalah. Tidak ada yang ditulis."
    assert "Maksud Anda 'summary'?" in said[1] and "Maksud Anda 'uu-1-2000'?" in said[3]
    assert [path.name for path in (program / "site").rglob("*")] == ["index.html"]
    assert (program / "site/index.html").read_text(encoding="utf-8") == "bangunan lama"
