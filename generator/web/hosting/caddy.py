"""`_Caddyfile`: to be imported in a site block of Caddy.

Directives: https://caddyserver.com/docs/caddyfile/directives (read on 2026-11-29).
"""

from __future__ import annotations

from generator.web.finish.headers import ASK_FIRST, FOLDERS, FOR_EVER, HASHED_NAME, PACKED, SECURITY, TYPES

NAME = "_Caddyfile"
HEAD = """\
# Untuk Caddy: di dalam blok situs, sesudah `root * /alamat/folder`, tulis  import /alamat/folder/situs/_Caddyfile
# Ditulis oleh setiap pembangunan: jangan diubah di sini."""
PACK = [
    "encode gzip {",
    "  match {",
    *(f"    header Content-Type {kind.partition(';')[0]}*" for kind in PACKED),
    "  }",
    "}",
]
"""What has a twin is packed already, and is left as it is."""
SENT = ["file_server {", "  precompressed br gzip", "}"]


def text(root_path: str, hidden: frozenset[str]) -> str:
    """The file for a site at `root_path` ('/', or '/sub/path/'); files called `hidden` are not sent."""
    everywhere = [f'  {name} "{value}"' for name, value in (SECURITY | {"Cache-Control": ASK_FIRST}).items()]
    lines = [
        f"header {root_path}* {{",
        *everywhere,
        "}",
        f"@bersidik path_regexp {HASHED_NAME.pattern}",
        f'header @bersidik Cache-Control "{FOR_EVER}"',
        *(f'header {root_path}{at}* {name} "{value}"' for at, more in FOLDERS.items() for name, value in more.items()),
        *(line for suffix, kind in TYPES.items() for line in _type(suffix, kind)),
        f"@tersembunyi path {' '.join(f'*/{name}' for name in sorted(hidden))}",
        "error @tersembunyi 404",
        *PACK,
        *SENT,
        "handle_errors {",
        # what was set for the file that is not there would otherwise be said of this page
        f'  header Content-Type "{TYPES[".html"]}"',
        f'  header Cache-Control "{ASK_FIRST}"',
        f"  rewrite * {root_path}404.html",
        *(f"  {line}" for line in SENT),
        "}",
    ]
    return "\n".join((HEAD, *lines)) + "\n"


def _type(suffix: str, kind: str) -> list[str]:
    name = f"@jenis_{suffix.removeprefix('.')}"
    return [f"{name} path *{suffix}", f'header {name} Content-Type "{kind}"']
