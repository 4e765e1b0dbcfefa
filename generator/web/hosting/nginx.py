"""`_nginx.conf`: to be included in a `server` block of nginx, whose own list of types knows neither wasm nor more.

Directives: https://nginx.org/en/docs/dirindex.html (read on 2026-11-29).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.web.finish.headers import ASK_FIRST, FOLDERS, FOR_EVER, HASHED_NAME, PACKED, SECURITY, TYPES

NAME = "_nginx.conf"
HEAD = """\
# Untuk nginx: di dalam `server { ... }` tulis  include /alamat/folder/situs/_nginx.conf;
# Ditulis oleh setiap pembangunan: jangan diubah di sini. Baris brotli_static perlu modul ngx_brotli."""


def text(root_path: str, hidden: frozenset[str]) -> str:
    """The file for a site at `root_path` ('/', or '/sub/path/'); files called `hidden` are not sent."""
    names = "|".join(re.escape(name) for name in sorted(hidden))
    types = [f'  "{kind}" {suffix.removeprefix(".")};' for suffix, kind in TYPES.items()]
    inside = [
        "index index.html;",
        "absolute_redirect off;",
        f"error_page 404 {root_path}404.html;",
        "gzip_static on;",
        "gzip on;",
        # as they stand in `types`, with their charset
        "gzip_types " + " ".join(f'"{kind}"' for kind in PACKED) + ";",
        "gzip_vary on;",
        "# brotli_static on;",
        "types {",
        *types,
        "}",
        *_kept_and_others(SECURITY),
        f'location ~ "/({names})$" {{',
        "  return 404;",
        "}",
    ]
    folders = [
        line for folder, more in FOLDERS.items() for line in _place(f"{root_path}{folder}", SECURITY | more, "^~ ")
    ]
    lines = [f"location {root_path} {{", *(f"  {line}" for line in (*inside, *folders)), "}"]
    return "\n".join((HEAD, *lines)) + "\n"


def _place(path: str, headers: Mapping[str, str], sign: str) -> list[str]:
    """A `location`; one that sets a header takes none from where it stands, so each says all of its own."""
    return [f"location {sign}{path} {{", *(f"  {line}" for line in _kept_and_others(headers)), "}"]


def _kept_and_others(headers: Mapping[str, str]) -> list[str]:
    kept = _added({**headers, "Cache-Control": FOR_EVER})
    rule = [f'location ~ "{HASHED_NAME.pattern}" {{', *(f"  {line}" for line in kept), "}"]
    return [*_added({**headers, "Cache-Control": ASK_FIRST}), *rule]


def _added(headers: Mapping[str, str]) -> list[str]:
    return [f'add_header {name} "{value}" always;' for name, value in headers.items()]
