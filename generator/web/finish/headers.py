"""The site as a static host sends it: which headers each file gets, and in which coding.

Pure: paths, bytes and header values in, header values out. `serve` sends them, and the files of
`generator/web/hosting` tell hosts of them, so that what is tried at home is what a host will do.
"""

from __future__ import annotations

import hashlib
import mimetypes
import re
from pathlib import Path
from urllib.parse import unquote

SECURITY = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; font-src 'self'; form-action 'none'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": (
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
        "microphone=(), midi=(), payment=(), usb=()"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
}
FOR_EVER = "public, max-age=31536000, immutable"
ASK_FIRST = "no-cache"

# not left to `mimetypes` alone: it reads the machine's own tables, which differ and miss some of these
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gz": "application/gzip",
    ".gzip": "application/octet-stream",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".whl": "application/zip",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
CODINGS = {"br": ".br", "gzip": ".gz"}  # the smaller one first
PACKED = tuple(TYPES[suffix] for suffix in (".html", ".css", ".js", ".json", ".svg", ".txt", ".xml"))
"""Types of texts that a server packs itself where there is no twin: a small site has them of its large files only."""
HANDBOOK = "pengelola"
"""The folder of the handbook: another theme, other readers."""

EDITOR = "ubah"
"""The folder of the editor of facts, on a site that has one."""

FOLDERS = {f"{HANDBOOK}/": {"X-Robots-Tag": "noindex"}}
"""What some folders get besides: the examples of the handbook are no facts, and nobody shall find them as such."""

HASHED_NAME = re.compile(r"\.[0-9a-f]{8,}\.")
HOST_FILES = frozenset({".htaccess", "_Caddyfile", "_headers", "_nginx.conf"})  # read by hosts, never sent


def content_type(name: str) -> str:
    """The Content-Type for a file called `name`."""
    suffix = Path(name).suffix.lower()
    return TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def cache_control(name: str) -> str:
    """A name that carries its content's hash may be kept for ever; everything else is asked for again."""
    return FOR_EVER if HASHED_NAME.search(name) else ASK_FIRST


def etag(content: bytes) -> str:
    """A strong entity tag of exactly these bytes."""
    return f'"{hashlib.blake2b(content, digest_size=12).hexdigest()}"'


def tag_matches(if_none_match: str, tag: str) -> bool:
    """Whether the header If-None-Match names `tag` (weak comparison, as its standard asks)."""
    given = [item.strip().removeprefix("W/") for item in if_none_match.split(",")]
    return "*" in given or tag in given


def accepted_codings(accept_encoding: str) -> list[str]:
    """The codings of CODINGS that a browser accepts, the smaller first: 'gzip, br;q=0' gives ['gzip']."""
    weights: dict[str, float] = {}
    for item in accept_encoding.lower().split(","):
        name, _, parameter = item.partition(";")
        weights[name.strip()] = _weight(parameter)
    default = weights.get("*", 0.0)
    return [coding for coding in CODINGS if weights.get(coding, default) > 0]


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0


def inside(root: Path, url_path: str) -> Path | None:
    """The file or folder under `root` that `url_path` (still percent-encoded) names; None when it is not there.

    Nothing outside `root` is ever named, not by `..`, a drive letter, a backslash or a symbolic link.
    """
    parts = [part for part in unquote(url_path, errors="replace").split("/") if part]
    forbidden = {"..", "."}
    if any(part in forbidden or any(sign in part for sign in "\\:\0") for part in parts):
        return None
    if parts and parts[-1] in HOST_FILES:
        return None
    path = root.joinpath(*parts)
    return path if path.exists() and path.resolve().is_relative_to(root.resolve()) else None


def representation(path: Path, accept_encoding: str) -> tuple[bytes, str | None]:
    """The bytes to send for the file `path`, and their coding: a sibling `path.br` or `path.gz` if it may be used."""
    for coding in accepted_codings(accept_encoding):
        try:
            return path.with_name(path.name + CODINGS[coding]).read_bytes(), coding
        except FileNotFoundError:
            continue
    return path.read_bytes(), None


def file_headers(name: str, content: bytes, coding: str | None) -> dict[str, str]:
    """All headers for the file at the site path `name` sent as `content` in `coding`, but its length."""
    headers = {
        "Content-Type": content_type(name),
        "Cache-Control": cache_control(name),
        "ETag": etag(content),
        "Vary": "Accept-Encoding",
        **SECURITY,
        **{key: value for folder, more in FOLDERS.items() if name.startswith(folder) for key, value in more.items()},
    }
    return headers | ({"Content-Encoding": coding} if coding else {})
