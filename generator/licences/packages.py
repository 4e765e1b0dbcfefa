"""Packages as they are installed, from npm and from PyPI: version, licence and files, as their own metadata say."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from generator.setup.steps import SetupError

NPM, PYPI, EDITING = "npm", "pypi", "editing"
ROOT = Path(__file__).resolve().parents[2]
EDITOR = ROOT / "_build" / "editing"
"""Where npm has put what only a site with an editor of facts needs (EDITING)."""
MISSING = "The licence of {} cannot be told: {} is not installed. Delete .venv and node_modules, and start again"


@dataclass(frozen=True)
class Package:
    """`folder`: where its metadata lie; `source`: where its makers keep it, without the scheme."""

    kind: str
    name: str
    version: str
    licence: str
    source: str
    folder: Path

    def read(self, path: str) -> str:
        """The text of the file at `path` from its metadata, with a slash at its start from where packages lie.

        Raises SetupError.
        """
        file = self.folder.parent / path[1:] if path.startswith("/") else self.folder / path
        try:
            return file.read_text(encoding="utf-8")
        except OSError:
            raise SetupError(MISSING.format(self.name, path)) from None


@cache
def installed(kind: str, name: str) -> Package:
    """The package `name` of NPM, EDITING or PYPI. Raises SetupError."""
    return _from_pypi(name) if kind == PYPI else _from_npm(name, EDITOR if kind == EDITING else ROOT)


def _from_npm(name: str, root: Path) -> Package:
    folder = root / "node_modules" / name
    try:
        told = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    except OSError:
        raise SetupError(MISSING.format(name, name)) from None
    repository = told.get("repository", "")
    source = repository if isinstance(repository, str) else repository.get("url", "")
    return Package(NPM, name, told["version"], told.get("license", ""), _bare(source), folder)


def _from_pypi(name: str) -> Package:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        raise SetupError(MISSING.format(name, name)) from None
    told = found.metadata
    said = [told.get("License-Expression"), told.get("License"), _classified(told.get_all("Classifier") or [])]
    licence = next((text for text in said if text and text != "UNKNOWN"), "")
    urls = dict(line.split(", ", 1) for line in told.get_all("Project-URL") or [])
    source = next((url for label, url in urls.items() if label.lower() in ("source", "repository", "github")), "")
    folder = Path(str(found.locate_file(""))) / f"{_folder(found.metadata['Name'])}-{found.version}.dist-info"
    return Package(PYPI, name, found.version, licence.splitlines()[0] if licence else "", _bare(source), folder)


def _folder(name: str) -> str:
    return name.replace("-", "_").lower()


def _classified(classifiers: list[str]) -> str:
    names = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License :: OSI Approved :: ")]
    return " AND ".join(names)


def _bare(address: str) -> str:
    return address.removeprefix("git+").removeprefix("https://").removesuffix(".git")
