"""A copy of the project whose facts an office has changed in every way that needs no programmer."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

from generator.facts.model import Model
from generator.loading.load import load_model
from generator.problems import DataProblems
from tests.support.paths import AS_OF, ROOT
from tests.support.program import program_with
from tests.support.real_facts import model

DATED = re.compile(r"^( *(?:checked|review_by|as_of|on|\"on\"|read_in_copy)): (\d{4})(-\d\d-\d\d)$", re.MULTILINE)
LATER = re.compile(r"^(review_by): (\d{4})(-\d\d-\d\d)$", re.MULTILINE)
OPEN = re.compile(r"^ +(?:access: terbuka|legal_entity: true)$", re.MULTILINE)
REGION = """name: Kabupaten Karangbaru
short: Karangbaru
code: "98.01"
depth: lengkap
summary: Kabupaten ini baru ditulis. Tanya dulu ke dinas.
where_to_ask: Tanya Disnaker Kabupaten Karangbaru.
village_reports_to: Desa melapor ke Disnaker Kabupaten Karangbaru.
checked: {day}
review_by: {later}
"""
OFFICE = """name: Disnaker Kabupaten Karangbaru
role: disnaker
grade: tanpa_nomor
what: Menjawab pertanyaan warga.
serves: ["98.01", "98"]
fallback: Datang ke kantornya pada jam kerja.
checked: {day}
review_by: {later}
sources: [{source}]
"""
PROVINCE = """code: "98"
name: Provinsi Karang
checked: {day}
review_by: {later}
sources: [{source}]
"""
COUNTRY = """name: Karangria
status: perlu_cek
summary: Kami belum tahu pekerjaan apa yang terbuka di Karangria. Tanya KP2MI dulu.
unknown: [Pekerjaan yang terbuka di Karangria. Tanya KP2MI.]
checked: {day}
review_by: {later}
"""
OWN = frozenset(
    "data tests site .git _build .venv .pytest_cache .hypothesis .mypy_cache .ruff_cache .setup.lock".split()
)
"""What the copy has of its own, or does without."""
TELLING = ("changed_facts.py", "test_facts_may_change.py")
"""Modules that name what is new in the copy."""
LIST = "title: Daftar uji\nshort: Daftar uji, {day}\nkind: situs_resmi\ndate: {day}\nchecked: {today}\n"


def changed_project(folder: Path) -> Path:
    """A copy with another register, another name of a company, a decision, a region and a destination more, a year later.

    A region and a destination are gone.
    """
    program_with(ROOT, folder)
    shutil.copytree(ROOT / "tests", folder / "tests", ignore=shutil.ignore_patterns("__pycache__", *TELLING))
    for path in ROOT.iterdir():
        if path.name not in OWN and not (folder / path.name).exists():
            (folder / path.name).symlink_to(path)
    data = folder / "data"
    _import_register(folder)
    _decide(data / "agencies/decisions.csv")
    own = {"day": AS_OF, "later": AS_OF + timedelta(days=90), "source": _law(model())}
    (data / "regions/karangbaru.yml").write_text(REGION.format(**own), encoding="utf-8")
    (data / "provinces/provinsi-karang.yml").write_text(PROVINCE.format(**own), encoding="utf-8")
    with (data / "regencies.yml").open("a", encoding="utf-8") as names:
        names.write('  "98.01": Kabupaten Karangbaru\n')
    (data / "contacts/disnaker-karangbaru.yml").write_text(OFFICE.format(**own), encoding="utf-8")
    (data / "countries/karangria.yml").write_text(COUNTRY.format(**own), encoding="utf-8")
    _remove_region(data, list(model().in_depth())[-1])
    (data / f"countries/{lonely_country(data, model())}.yml").unlink()
    _drop_unused_sources(folder)
    for path in data.rglob("*.yml"):
        text = path.read_text(encoding="utf-8")
        # what is open, read again a year later, needs newer evidence than it has
        moved = LATER if OPEN.search(text) else DATED
        path.write_text(moved.sub(lambda m: f"{m[1]}: {int(m[2]) + 1}{m[3]}", text), encoding="utf-8")
    return folder


def _law(facts: Model) -> str:
    return next(key for key, source in facts.sources.items() if source.kind == "undang_undang")


def _import_register(folder: Path) -> None:
    """The list without its first two companies, the third with another name, of a day a fortnight later."""
    register = model().register
    day = min(register.as_of + timedelta(days=14), AS_OF)
    with (folder / "data/agencies" / register.file).open(encoding="utf-8", newline="") as stream:
        head, _, _, third, *rest = csv.reader(stream)
    third[1] = "PT. KARANG BARU BERGANTI NAMA"
    with (folder / "daftar.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([head, third, *rest])
    source = f"daftar-uji-{day.year}"
    told = LIST.format(day=day, today=AS_OF)
    (folder / f"data/sources/{source}.yml").write_text(told, encoding="utf-8")
    words = ["import-agencies", "daftar.csv", "--list-date", str(day), "--source", source, "--yes"]
    started(folder, *words, "--as-of", str(AS_OF))


def started(folder: Path, *words: str) -> None:
    """Runs `build.py` there; raises when it refuses."""
    python = folder / ".venv/bin/python"
    done = subprocess.run([python, "build.py", *words], cwd=folder, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)


def _decide(file: Path) -> None:
    """One decision more: the last of them, of another company."""
    with file.open(encoding="utf-8", newline="") as stream:
        *rows, last = csv.reader(stream)
    name = rows[0].index("name")
    with file.open("a", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerow([*last[:name], "PT. KARANG LAMA", *last[name + 1 :]])


def _remove_region(data: Path, region: str) -> None:
    """The region goes, and the offices that serve nobody else."""
    facts = model()
    (data / f"regions/{region}.yml").unlink()
    for key, contact in facts.contacts.items():
        if contact.serves == (facts.regions[region].code,):
            (data / f"contacts/{key}.yml").unlink()


def lonely_country(data: Path, facts: Model) -> str:
    """A destination of which no other file speaks."""
    for key in facts.countries:
        pattern = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
        others = (path for path in data.rglob("*.yml") if path.stem != key)
        if not any(pattern.search(_ids(path)) for path in others):
            return key
    raise LookupError("every destination is named in another file")


def _ids(path: Path) -> str:
    """A file without its sentences."""
    return re.sub(
        r"(?m)^ *-? *(text|summary|title|sources|short|name|publisher): .*$", "", path.read_text(encoding="utf-8")
    )


def _drop_unused_sources(folder: Path) -> None:
    """Deletes what the loader calls unused, as its message says."""
    try:
        load_model(folder)
    except DataProblems as error:
        unused = [problem.file for problem in error.problems if problem.file.startswith("data/sources/")]
        if len(unused) < len(error.problems):
            raise
        for file in unused:
            (folder / file).unlink()


def year_later(day: date) -> date:
    """The same day, a year later."""
    return day.replace(year=day.year + 1)
