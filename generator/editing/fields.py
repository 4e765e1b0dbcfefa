"""Forms from the models: each key of a file of facts becomes a field of Sveltia CMS, with its words in Indonesian."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Field = dict[str, Any]
PART_OF_A_DAY = r"^\d{4}(-\d{2}(-\d{2})?)?$"
LONG = 80
"""Letters: a key with a longer sentence in some file gets several lines in the form."""
FEW = 3
"""Fields: an item of a list with no more is shown open."""
LAST = ("checked", "review_by", "sources")
"""Keys at the end of every form, as in the files."""
TEXT = "^\\S(.*\\S)?$"
"""The pattern of every text: what it refuses, the editor mends while it saves."""


@dataclass(frozen=True)
class Form:
    """What the fields of one kind of file are made with.

    `labels`: by key, or by `folder.key` where a key means something else; `long`: keys with long texts;
    `wrong`: what is said of a text of another shape; `own`: fields made by somebody else, by key.
    `left_out` is filled: keys (dotted) that no form can hold, and whether each must be there.
    """

    folder: str
    labels: Mapping[str, str]
    long: frozenset[str]
    wrong: str
    own: Mapping[str, Field] = field(default_factory=dict)
    left_out: dict[str, bool] = field(default_factory=dict)


def fields_of(form: Form, schema: Mapping[str, Any]) -> list[Field]:
    """The fields of all keys of `schema` (JSON Schema of a kind of file) that a form can hold."""
    found = _fields(form, schema, schema.get("$defs", {}), "")
    return sorted(found, key=lambda one: LAST.index(one["name"]) + 1 if one["name"] in LAST else 0)


def _fields(form: Form, part: Mapping[str, Any], parts: Mapping[str, Any], above: str) -> list[Field]:
    found = []
    for name, told in part.get("properties", {}).items():
        path, needed = f"{above}{name}", name in part.get("required", ())
        kind = form.own.get(path) or _kind(form, told, parts, path)
        if kind is None:
            form.left_out[path] = needed
            continue
        label = form.labels.get(f"{form.folder}.{path}") or form.labels[name]
        default = _default(told, kind)
        chosen = kind["widget"] == "select" and bool(default)  # something always is
        found.append({"name": name, "label": label, "required": needed or chosen, **_hint(told), **kind, **default})
    return found


def _hint(told: Mapping[str, Any]) -> Field:
    return {"hint": told["description"]} if told.get("description") else {}


def _default(told: Mapping[str, Any], kind: Field) -> Field:
    value = told.get("default")
    if kind["widget"] == "boolean":
        return {"default": bool(value)}
    return {"default": value} if isinstance(value, str | int) else {}


def _kind(form: Form, told: Mapping[str, Any], parts: Mapping[str, Any], path: str) -> Field | None:
    """The widget of what `told` (JSON Schema) describes, with its own options; None where there is none."""
    if "$ref" in told:
        return _kind(form, parts[told["$ref"].rpartition("/")[2]], parts, path)
    if "anyOf" in told:
        return _one_of(form, [one for one in told["anyOf"] if one.get("type") != "null"], parts, path)
    if "enum" in told or "const" in told:
        return {"widget": "select", "options": told.get("enum", [told.get("const")])}
    if "properties" in told:
        return {"widget": "object", "collapsed": True, "fields": _fields(form, told, parts, f"{path}.")}
    makers: Mapping[str, Callable[[], Field | None]] = {
        "string": lambda: _text(form, told, path),
        "boolean": lambda: {"widget": "boolean"},
        "integer": lambda: {"widget": "number", "value_type": "int", **_bounds(told, "minimum", "maximum")},
        "array": lambda: _list(form, told, parts, path),
    }
    make = makers.get(told.get("type", ""))
    return make() if make else None


def _one_of(form: Form, kinds: list[Mapping[str, Any]], parts: Mapping[str, Any], path: str) -> Field | None:
    """Of several kinds only one pair is known: a day, or a part of one."""
    if len(kinds) == 1:
        return _kind(form, kinds[0], parts, path)
    if [kind.get("format") for kind in kinds] == ["date", None] and all(kind.get("type") == "string" for kind in kinds):
        return {"widget": "string", "pattern": [PART_OF_A_DAY, form.wrong], "days": True}
    return None


def _text(form: Form, told: Mapping[str, Any], path: str) -> Field:
    if told.get("format") == "date":
        return {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD"}
    pattern = told.get("pattern", TEXT)
    shape = {"pattern": [pattern, form.wrong]} if pattern != TEXT else {}
    return {"widget": "text" if path in form.long else "string", **shape}


def _list(form: Form, told: Mapping[str, Any], parts: Mapping[str, Any], path: str) -> Field | None:
    inner = _kind(form, told.get("items", {}), parts, path)
    if inner is None or inner["widget"] == "list":
        return None
    bounds = {name: told[key] for key, name in (("minItems", "min"), ("maxItems", "max")) if key in told}
    if inner["widget"] == "select":
        return {**inner, "multiple": True, **bounds}
    if inner["widget"] == "object":
        first = next((one["name"] for one in inner["fields"] if one["widget"] in ("string", "text")), "")
        summary = {"summary": f"{{{{fields.{first}}}}}"} if first else {}
        return {
            "widget": "list",
            "fields": inner["fields"],
            "collapsed": len(inner["fields"]) > FEW,
            **summary,
            **bounds,
        }
    return {"widget": "list", "field": {"name": "isi", "label": form.labels["isi"], **inner}, **bounds}


def _bounds(told: Mapping[str, Any], low: str, high: str) -> Field:
    return {name: told[key] for key, name in ((low, "min"), (high, "max")) if key in told}
