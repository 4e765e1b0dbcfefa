"""Store: new files come into a folder of `data/` only when the whole of it still loads with them, and in one go."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.loading.load import load_model
from generator.problems import refused
from generator.reading.given_file import reason


def contents(root: Path, folder: str) -> dict[str, bytes]:
    """Every file of `folder` (such as `data/agencies`) as it is now."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted((root / folder).glob("*"))
        if path.is_file()
    }


def put_in_place(root: Path, folder: str, files: Mapping[str, str], read: Mapping[str, bytes]) -> None:
    """Puts `files` of `folder` (path from `root` -> text) in place, in their order; the last one makes them count.

    `read`: `contents` as they were when the import was worked out. Raises DataProblems when the data would not load,
    InputProblems when the folder cannot be written or has changed meanwhile; `data/` is then as it was.
    """
    try:
        with _staged(root) as stage:
            for name, text in files.items():
                (stage / name).parent.mkdir(exist_ok=True)
                _write(stage / name, text)
            load_model(stage)
            if contents(root, folder) != read:
                again = "Jalankan perintah ini sekali lagi."
                raise refused(folder, "berkas yang berubah sementara ini", "berkas yang diam", again)
            _move(root, stage, list(files))
    except OSError as error:
        found = f"folder yang tidak bisa ditulis ({reason(error)})"
        raise refused(folder, found, "folder dengan ruang kosong dan izin menulis") from error


@contextmanager
def _staged(root: Path) -> Iterator[Path]:
    """A copy of `data/` beside it, on the same disk, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=".impor-", dir=root))
    try:
        shutil.copytree(root / "data", folder / "data")
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def _move(root: Path, stage: Path, names: list[str]) -> None:
    """Renames each file into its place. Should one fail, those that are new are taken away again."""
    fresh: list[Path] = []
    try:
        for name in names:
            target = root / name
            existed = target.exists()
            target.parent.mkdir(exist_ok=True)
            (stage / name).replace(target)
            if not existed:
                fresh.append(target)
    except OSError:
        for path in fresh:
            path.unlink(missing_ok=True)
        raise
