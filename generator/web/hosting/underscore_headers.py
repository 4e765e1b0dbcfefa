"""`_headers`: what Netlify and Cloudflare Pages read. Both read at most 100 rules, and lines of 2,000 signs.

Format: https://developers.cloudflare.com/pages/configuration/headers/ (read on 2026-11-29).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.web.finish.headers import FOLDERS, FOR_EVER, SECURITY, cache_control

NAME = "_headers"


def text(files: Iterable[str] = ()) -> str:
    """The file for a site that holds `files` (site paths, with or without the leading '/').

    Those whose name carries a hash may be kept for ever. Pages get no Cache-Control here: hosts that read this
    file already make browsers ask first, and some would join a second value to the first.
    """
    paths = sorted({"/" + path.lstrip("/") for path in files})
    kept = [path for path in paths if cache_control(path.rsplit("/", 1)[-1]) == FOR_EVER]
    folders = [_rule(f"/{folder}*", more) for folder, more in FOLDERS.items()]
    rules = [_rule(path, {"Cache-Control": FOR_EVER}) for path in kept]
    return "\n".join([_rule("/*", SECURITY), *folders, *rules])


def _rule(pattern: str, headers: Mapping[str, str]) -> str:
    return "\n".join([pattern, *(f"  {name}: {value}" for name, value in headers.items()), ""])
