"""The checker as a wheel: what the browser imports, byte-compiled."""

from __future__ import annotations

import base64
import hashlib
import tomllib
from pathlib import Path

from generator.runtime.archive import Entries, compiled, pack

NAME = "jalur_resmi_checker"
SUMMARY = "The checker of Jalur Resmi: is this job offer abroad procedural?"


def project_version(root: Path) -> str:
    """The version that pyproject.toml gives; "0" where a folder has none."""
    path = root / "pyproject.toml"
    if not path.is_file():
        return "0"
    return str(tomllib.loads(path.read_text(encoding="utf-8")).get("project", {}).get("version", "0"))


def package_entries(package: Path) -> Entries:
    """The files of the Python package at `package` as they lie in a wheel, path -> content."""
    return {
        f"{package.name}/{path.relative_to(package).as_posix()}": path.read_bytes()
        for path in sorted(package.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }


def wheel(entries: Entries, version: str) -> bytes:
    """A wheel of `entries`, every module byte-compiled for the browser's Python."""
    info = f"{NAME}-{version}.dist-info"
    source = {**entries, f"{info}/METADATA": _metadata(version), f"{info}/WHEEL": _tags("py3")}
    made = compiled(pack(source), f"{NAME}-{version}-py3-none-any.whl")
    made[f"{info}/WHEEL"] = _tags("cp313")
    # py-compile renames the modules, so the record is written last
    made[f"{info}/RECORD"] = _record(made, f"{info}/RECORD")
    return pack(made)


def _metadata(version: str) -> bytes:
    lines = [
        "Metadata-Version: 2.1",
        f"Name: {NAME}",
        f"Version: {version}",
        f"Summary: {SUMMARY}",
        "Requires-Python: ==3.13.*",
    ]
    return ("\n".join([*lines, "License: MIT"]) + "\n").encode("ascii")


def _tags(python: str) -> bytes:
    return f"Wheel-Version: 1.0\nGenerator: jalur-resmi\nRoot-Is-Purelib: true\nTag: {python}-none-any\n".encode(
        "ascii"
    )


def _record(entries: Entries, own: str) -> bytes:
    lines = []
    for path in sorted(entries):
        code = base64.urlsafe_b64encode(hashlib.sha256(entries[path]).digest()).rstrip(b"=").decode("ascii")
        lines.append(f"{path},sha256={code},{len(entries[path])}")
    return ("\n".join([*lines, f"{own},,"]) + "\n").encode("ascii")
