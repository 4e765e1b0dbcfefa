"""JSON Schema files from the models, so that an editor program offers the keys and marks mistakes while one types."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from generator.loading.places import FILES, FOLDERS, WORDS

INDEX = "yaml-schemas.json"


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Writes one schema for each kind of data file into `folder`, and the index that VS Code's `yaml.schemas` takes."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in _files():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return tuple(written)


@cache
def _files() -> tuple[tuple[str, str], ...]:
    """Name and text of each file: they follow from this program alone."""
    index: dict[str, str] = {}
    found = []
    for pattern, model in kinds().items():
        name = f"{pattern.removesuffix('/*.yml').removesuffix('.yml').replace('/', '-')}.json"
        index[f"_build/schema/{name}"] = f"data/{pattern}"
        found.append((name, _json(schema(pattern, model))))
    return (*found, (INDEX, _json(index)))


def kinds() -> dict[str, type[BaseModel]]:
    """Every kind of YAML file, by its place below `data/`: `countries/*.yml`, `site.yml`."""
    return {f"{folder}/*.yml": model for folder, model in FOLDERS.items()} | dict((*FILES.values(), *WORDS.values()))


def schema(pattern: str, model: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema of the data files at `pattern`, with Indonesian descriptions."""
    made = model.model_json_schema()
    for part in (made, *made.get("$defs", {}).values()):
        _in_our_words(part)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "description": f"Berkas data/{pattern}"} | made


def _in_our_words(part: dict[str, Any]) -> None:
    """Leaves out titles and the docstrings of classes, which speak to developers; a key's own words stay."""
    part.pop("title", None)
    part.pop("description", None)
    for field in part.get("properties", {}).values():
        field.pop("title", None)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
