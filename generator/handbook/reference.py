"""The data reference: for each kind of file its keys, their type, whether they must be there, and what they mean."""

from __future__ import annotations

from typing import Any

from generator.loading.schema import kinds, schema

HEAD = "| Kunci | Artinya | Isi | Wajib |\n|---|---|---|---|"
WORDS_FOLDER = "words"
WORDS = {
    "string": "teks",
    "integer": "angka bulat",
    "number": "angka",
    "boolean": "`true` atau `false`",
    "object": "kunci dan isi",
    "null": "kosong",
}


def reference_pages() -> dict[str, str]:
    """Name of each page (without `.md`) -> its Markdown: one a kind of file, and one for all files of words."""
    pages: dict[str, str] = {}
    for pattern, model in sorted(kinds().items()):
        name = page_of(pattern)
        pages[name] = pages.get(name, f"# {name}\n\n") + _section(pattern, schema(pattern, model))
    return pages


def page_of(pattern: str) -> str:
    """The page that tells of the files at `pattern`: `countries` of `countries/*.yml`, `words` of `words/dates.yml`."""
    folder, _, _ = pattern.partition("/")
    return folder if folder == WORDS_FOLDER else pattern.removesuffix("/*.yml").removesuffix(".yml").replace("/", "-")


def _section(pattern: str, made: dict[str, Any]) -> str:
    shared = page_of(pattern) == WORDS_FOLDER
    place = pattern.replace("*", "<id>")
    parts = [f"## data/{pattern}" if shared else f"Berkas `data/{place}`.", _table(made)]
    for name, part in sorted(made.get("$defs", {}).items()):
        told = _table(part) if "properties" in part else f"Isi: {kind(part)}."
        parts.append(f"{'###' if shared else '##'} {name}\n\n{told}")
    return "\n\n".join(parts) + "\n\n"


def _table(part: dict[str, Any]) -> str:
    needed = part.get("required", ())
    rows = [_row(name, field, name in needed) for name, field in part.get("properties", {}).items()]
    return "\n".join((HEAD, *rows))


def _row(name: str, field: dict[str, Any], needed: bool) -> str:
    about = _cell(field.get("description", ""))
    return f"| `{name}` | {about} | {kind(field)}{_default(field)} | {'ya' if needed else ''} |"


def kind(field: dict[str, Any]) -> str:
    """What a key holds, from its JSON schema, in Indonesian."""
    if "$ref" in field:
        name = field["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in field:
        return " atau ".join(dict.fromkeys(kind(one) for one in field["anyOf"] if one.get("type") != "null"))
    if "enum" in field or "const" in field:
        return " · ".join(f"`{value}`" for value in field.get("enum", [field.get("const")]))
    if field.get("type") == "array":
        return f"daftar: {kind(field['items'])}" if "items" in field else "daftar"
    if isinstance(field.get("additionalProperties"), dict):
        return f"id: {kind(field['additionalProperties'])}"
    return _plain(field)


def _plain(field: dict[str, Any]) -> str:
    if field.get("format") == "date":
        return "tanggal"
    if "pattern" in field and "a-z0-9" in field["pattern"]:
        return "id"
    bounds = [
        f"{word} {field[key]}"
        for key, word in (("minimum", "paling sedikit"), ("maximum", "paling banyak"))
        if key in field
    ]
    return ", ".join((WORDS.get(field.get("type", ""), "apa saja"), *bounds))


def _default(field: dict[str, Any]) -> str:
    value = field.get("default")
    return (
        f", biasanya `{str(value).lower() if isinstance(value, bool) else value}`"
        if value not in (None, [], {}, ())
        else ""
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")
