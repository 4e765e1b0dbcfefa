"""A built site as one archive with its digest: the same files give the same bytes, whoever packs them."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import tarfile
from pathlib import Path
from typing import IO

from generator.problems import refused, shown

SUFFIX = ".tar.gz"


def checked_name(file: Path) -> Path:
    """`file` as it stands. Raises InputProblems for a name that does not say what it is."""
    if not file.name.endswith(SUFFIX) or file.name == SUFFIX:
        raise refused("--archive", shown(file.name), f"nama berkas yang berakhir dengan {SUFFIX}")
    return file


def write_archive(site: Path, file: Path) -> str:
    """Packs the folder `site` into `file`, below a folder of the file's name, and writes `file` + `.sha256` beside it.

    The digest (hex). Both files appear whole or not at all. Raises OSError.
    """
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
            pack(site, file.name.removesuffix(SUFFIX), packed)
        with part.open("rb") as whole:
            digest = hashlib.file_digest(whole, "sha256").hexdigest()
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    file.with_name(f"{file.name}.sha256").write_text(f"{digest}  {file.name}\n", encoding="utf-8")
    return digest


def unpack(packed: bytes, out: Path) -> None:
    """Writes every file of what `pack` wrote into the folder `out`: they are as new as this build.

    Raises ValueError for a name that leads elsewhere.
    """
    with tarfile.open(fileobj=io.BytesIO(packed)) as tar:
        for member in tar:
            path = out / member.name
            if not path.resolve().is_relative_to(out.resolve()):
                raise ValueError(member.name)
            path.parent.mkdir(parents=True, exist_ok=True)
            if file := tar.extractfile(member):
                path.write_bytes(file.read())


def pack(site: Path, folder: str, out: IO[bytes] | gzip.GzipFile) -> None:
    """Writes every file of `site`, below the name `folder`, into `out` as a tar that names no time and no person."""
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for path in sorted(path for path in site.rglob("*") if path.is_file()):
            data = path.read_bytes()
            member = tarfile.TarInfo(f"{folder}/{path.relative_to(site).as_posix()}")
            member.size, member.mode = len(data), 0o644
            tar.addfile(member, io.BytesIO(data))
