"""A bill of materials of the site, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/, read on 2026-11-29).

What the site passes on is `required`, what only builds it is `excluded`. The same locks and the same day give the same
bytes: no serial number, and its time is the day that the site was built as of.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator.licences.components import CPYTHON, Component, licence_of, passed_on, version_of
from generator.licences.packages import EDITING, NPM, PYPI, ROOT, installed

EDITOR_LOCK = ROOT / "generator" / "editing" / "npm"
NAME = "tentang/lisensi/sbom.cdx.json"
PINNED = re.compile(r"^([\w.-]+)(?:\[[\w,-]+\])?==([\w.+!-]+)", re.MULTILINE)
EXPRESSION = re.compile(r"\(?[A-Za-z0-9.+-]+\)?(?: (?:AND|OR|WITH) \(?[A-Za-z0-9.+-]+\)?)*")
Entry = dict[str, Any]


def write_sbom(out: Path, version: str, as_of: date, *, editing: bool = False) -> None:
    """Writes it below the finished site `out`; `version`: the project's, `editing`: with the editor of facts.

    Raises SetupError.
    """
    path = out / NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_text(version, as_of, editing), encoding="utf-8")


@cache
def _text(version: str, as_of: date, editing: bool) -> str:
    given = [_passed_on(component) for component in passed_on(editing)]
    known = {entry["bom-ref"] for entry in given}
    builders = [entry for entry in (*_from_npm_lock(), *_from_python_lock()) if entry["bom-ref"] not in known]
    root = {"type": "application", "bom-ref": "jalur-resmi", "name": "jalur-resmi", "version": version}
    told = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"timestamp": f"{as_of.isoformat()}T00:00:00Z", "component": root | _licences("MIT")},
        "components": [*given, *sorted(builders, key=lambda entry: str(entry["bom-ref"]))],
        "dependencies": [{"ref": "jalur-resmi", "dependsOn": sorted(known)}],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _passed_on(component: Component) -> Entry:
    version = version_of(component)
    if component.id == CPYTHON:
        purl = f"pkg:generic/cpython@{version}"
    else:
        purl = _purl(NPM if component.kind == EDITING else component.kind, component.package, version)
    entry = _entry(purl, component.name, version, licence_of(component), "required")
    return entry | {"hashes": _hashes(component)} if _hashes(component) else entry


def _hashes(component: Component) -> list[Entry]:
    """What the lock of npm says of the package."""
    lock = {NPM: ROOT, EDITING: EDITOR_LOCK}.get(component.kind)
    told = _npm_lock(lock).get(f"node_modules/{component.package}", {}) if lock else {}
    return _integrity(told.get("integrity", "")) if component.id != CPYTHON else []


def _from_npm_lock() -> Iterator[Entry]:
    """Packages that a build installs: neither those of the tests nor those for one platform alone."""
    for path, told in _npm_lock(ROOT).items():
        if path and not told.get("dev") and not told.get("optional"):
            name = path.rpartition("node_modules/")[2]
            purl = _purl(NPM, name, told["version"])
            entry = _entry(purl, name, told["version"], told.get("license", ""), "excluded")
            yield entry | {"hashes": _integrity(told["integrity"])}


def _from_python_lock() -> Iterator[Entry]:
    for name, version in PINNED.findall((ROOT / "requirements.txt").read_text(encoding="utf-8")):
        yield _entry(_purl(PYPI, name, version), name, version, installed(PYPI, name).licence, "excluded")


@cache
def _npm_lock(folder: Path) -> dict[str, Entry]:
    packages: dict[str, Entry] = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    return packages


def _integrity(told: str) -> list[Entry]:
    kind, _, digest = told.partition("-")
    return [{"alg": "SHA-512", "content": base64.b64decode(digest).hex()}] if kind == "sha512" else []


def _purl(kind: str, name: str, version: str) -> str:
    return f"pkg:{kind}/{quote(name.lower(), safe='/')}@{quote(version, safe='.')}"


def _entry(purl: str, name: str, version: str, licence: str, scope: str) -> Entry:
    entry = {"type": "library", "bom-ref": purl, "name": name, "version": version, "scope": scope, "purl": purl}
    return entry | _licences(licence)


def _licences(told: str) -> Entry:
    if not told:
        return {}
    one = {"expression": told} if EXPRESSION.fullmatch(told) else {"license": {"name": told}}
    return {"licenses": [one]}
