"""`.htaccess`: what Apache and LiteSpeed read on a shared host, where nobody may change the server itself.

No `Options` stands in it: a host that forbids them there answers every page with an error.
Directives: https://httpd.apache.org/docs/2.4/mod/directives.html (read on 2026-11-29).
"""

from __future__ import annotations

import re

from generator.web.finish.headers import ASK_FIRST, CODINGS, FOLDERS, FOR_EVER, HASHED_NAME, PACKED, SECURITY, TYPES

NAME = ".htaccess"


def text(root_path: str, hidden: frozenset[str]) -> str:
    """The file for a site at `root_path` ('/', or '/sub/path/'); files called `hidden` are not sent."""
    sections = (
        ["# Dibaca Apache dan LiteSpeed. Ditulis oleh setiap pembangunan: jangan diubah di sini."],
        ["DirectoryIndex index.html", f"ErrorDocument 404 {root_path}404.html"],
        [line for suffix in sorted(TYPES, key=_twins_first) for line in _type(suffix, TYPES[suffix])],
        # .br is Breton to many servers, and would be told as the page's language
        _module("mime", [*(f"AddEncoding {coding} {end}" for coding, end in CODINGS.items()), "RemoveLanguage .br"]),
        # what has a twin is packed already, and is left as it is
        _module("deflate", ["AddOutputFilterByType DEFLATE " + " ".join(kind.partition(";")[0] for kind in PACKED)]),
        _module("headers", _headers(root_path)),
        _module("rewrite", _rewriting(hidden)),
    )
    return "\n\n".join("\n".join(lines) for lines in sections) + "\n"


def _twins_first(suffix: str) -> tuple[bool, str]:
    """The last rule that fits wins: a twin has the type of what it is a twin of."""
    return suffix not in CODINGS.values(), suffix


def _type(suffix: str, kind: str) -> list[str]:
    twins = "|".join(re.escape(end) for end in CODINGS.values())
    return [rf'<FilesMatch "{re.escape(suffix)}({twins})?$">', f'  ForceType "{kind}"', "</FilesMatch>"]


def _module(name: str, lines: list[str]) -> list[str]:
    return [f"<IfModule mod_{name}.c>", *(f"  {line}" for line in lines), "</IfModule>"]


def _headers(root_path: str) -> list[str]:
    """For errors too ('always'); the last that fits wins."""
    everywhere = [f'Header always set {name} "{value}"' for name, value in SECURITY.items()]
    folders = [
        line
        for folder, more in FOLDERS.items()
        for line in (
            f'<If "%{{REQUEST_URI}} =~ m#^{re.escape(root_path + folder)}#">',
            *(f'  Header always set {name} "{value}"' for name, value in more.items()),
            "</If>",
        )
    ]
    kept = [f'<FilesMatch "{HASHED_NAME.pattern}">', f'  Header set Cache-Control "{FOR_EVER}"', "</FilesMatch>"]
    return [
        *everywhere,
        f'Header set Cache-Control "{ASK_FIRST}"',
        *kept,
        "Header merge Vary Accept-Encoding",
        *folders,
    ]


def _rewriting(hidden: frozenset[str]) -> list[str]:
    names = "|".join(re.escape(name) for name in sorted(hidden))
    twins = [
        line
        for coding, end in CODINGS.items()
        for line in (
            rf"RewriteCond %{{HTTP:Accept-Encoding}} \b{coding}\b",
            f"RewriteCond %{{REQUEST_FILENAME}}{end} -f",
            f'RewriteRule "^(.+)$" "$1{end}" [L]',
        )
    ]
    return ["RewriteEngine On", f'RewriteRule "(^|/)({names})$" - [R=404,L]', *twins]
