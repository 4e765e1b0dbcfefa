"""Zip files of Python modules: the same content always gives the same bytes, and byte code by `pyodide py-compile`."""

from __future__ import annotations

import io
import marshal
import os
import subprocess
import sys
import tempfile
import zipfile
from importlib.metadata import version
from pathlib import Path
from types import CodeType

PYC_HEADER = 16  # bytes before the code: PEP 552
PLAIN_LINE = 0b1_1101_000  # an entry of a table of lines that says "as far as the last": PEP 626, code 13
EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest date that a zip can hold

Entries = dict[str, bytes]


def compiler() -> str:
    """What the byte code depends on besides its source: part of every cache key."""
    return f"python {sys.version_info[:3]} pyodide-build {version('pyodide-build')} -OO"


def pack(entries: Entries, *, small: bool = False) -> bytes:
    """A zip of `entries` (path -> content), sorted, dateless and stored.

    Stored, because the server's gzip or brotli squeezes it better whole, and Python then reads it without inflating.
    `small`: squeezed all the same, for a disk on which neither room nor twins are to be had.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if small else zipfile.ZIP_STORED, compresslevel=9) as archive:
        for name in sorted(entries):
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system = 3  # else the bytes would differ between Windows and the rest
            info.external_attr = 0o644 << 16
            info.compress_type = archive.compression
            archive.writestr(info, entries[name])
    return out.getvalue()


def squeezed(data: bytes) -> bytes:
    """The zip `data` with its files squeezed."""
    return pack(unpack(data), small=True)


def unpack(data: bytes) -> Entries:
    """The files (not the folders) of a zip, path -> content."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def compiled(data: bytes, name: str) -> Entries:
    """The files of a zip or wheel with each `.py` replaced by its `.pyc`, without asserts, docstrings and most lines.

    `name` is the archive's file name; a wheel's must be a valid one. Raises RuntimeError with the compiler's words.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / name
        source.write_bytes(data)
        # -P: the project's own build.py must not stand in for the package `build`
        command = [
            sys.executable,
            "-OO",
            "-P",
            "-m",
            "pyodide_cli",
            "py-compile",
            "--compression-level",
            "0",
            "--silent",
        ]
        done = subprocess.run(
            [*command, str(source)], cwd=folder, env=_environment(), capture_output=True, text=True, check=False
        )
        results = [path for path in Path(folder).iterdir() if path.suffix == source.suffix]
        made = max(results, key=lambda path: path != source, default=source)
        entries = unpack(made.read_bytes()) if not done.returncode else {}
    if done.returncode or any(path.endswith(".py") for path in entries):
        raise RuntimeError(f"pyodide py-compile failed on {name}:\n{done.stdout}{done.stderr}")
    return {path: _lighter(data) if path.endswith(".pyc") else data for path, data in entries.items()}


def _lighter(pyc: bytes) -> bytes:
    """Byte code that knows the first line of each function and no other: a third of it says where what stands."""
    return pyc[:PYC_HEADER] + marshal.dumps(_first_lines(marshal.loads(pyc[PYC_HEADER:])))  # noqa: S302 # just compiled


def _first_lines(code: CodeType) -> CodeType:
    units, most = len(code.co_code) // 2, 8
    lengths = [most] * (units // most) + [units % most] * bool(units % most)
    consts = tuple(_first_lines(const) if isinstance(const, CodeType) else const for const in code.co_consts)
    return code.replace(co_consts=consts, co_linetable=bytes(b for n in lengths for b in (PLAIN_LINE | (n - 1), 0)))


def _environment() -> dict[str, str]:
    # a fixed hash seed orders the constants, and the epoch makes the byte code carry no file date
    return {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "315532800", "PYTHONUTF8": "1"}
