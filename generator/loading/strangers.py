"""Files in the wrong place or with the wrong ending, which would silently be ignored."""

from __future__ import annotations

import os
from pathlib import Path

from generator.facts.agency import Register
from generator.loading import ear, logos, register
from generator.loading.places import FILES, FOLDERS, WORDS
from generator.loading.so_far import Loading
from generator.problems import Problem, closest

NAMED = tuple(file for file, _ in (*FILES.values(), *WORDS.values()))


def note_strangers(loading: Loading, data: Path, meta: Register | None) -> None:
    """A problem of `loading` for each file of `data`, and of the overlay, that nothing reads."""
    copies = data / "agencies"
    siblings = {path.name for path in copies.glob("*.csv")}
    for path in _strange(data, (copies / register.DECISIONS, data / ear.FILE)):
        name = path.relative_to(loading.root).as_posix()
        if path.parent == copies and path.suffix == ".csv":
            if meta and path.name not in meta.files and meta.file in siblings:
                guess = f"Sebut di {register.META} (file atau earlier) atau hapus."
                loading.problems.append(
                    Problem(name, 0, "", "berkas yang tidak dipakai", "salinan daftar yang dipakai", guess)
                )
            continue
        expected = "berkas .yml di folder data yang dikenal"
        loading.problems.append(Problem(name, 0, "", "berkas yang tidak dikenal", expected, _guess(path, "data/")))
    for path in _strange(loading.overlay) if loading.overlay else ():
        expected = f"berkas .yml di tempat yang sama seperti di folder data, atau {logos.FOLDER}/*.svg"
        found = "berkas yang tidak bisa dilapiskan"
        loading.problems.append(Problem(loading.own_name(path), 0, "", found, expected, _guess(path, "")))


def is_hidden(path: Path) -> bool:
    """Files that editor programs and file managers leave behind."""
    return path.name.startswith(".") or path.name.endswith("~")


def _strange(top: Path, more: tuple[Path, ...] = ()) -> list[Path]:
    known = {*(top / file for file in NAMED), *more}
    endings = {str(top / folder): ".yml" for folder in FOLDERS} | {str(top / logos.FOLDER): ".svg"}
    others = [
        Path(folder, name)
        for folder, _, names in os.walk(top)
        for name in names
        if folder not in endings or not name.endswith(endings[folder])
    ]
    return [path for path in sorted(others) if path.is_file() and path not in known and not is_hidden(path)]


def _guess(path: Path, before: str) -> str:
    close = closest(path.parent.name, [folder.rpartition("/")[2] for folder in FOLDERS])
    right = next((folder for folder in FOLDERS if folder.rpartition("/")[2] == close), "")
    return f"Maksud Anda '{before}{right}/{path.stem}.yml'?" if right else "Periksa akhiran .yml dan nama foldernya."
