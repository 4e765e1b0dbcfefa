"""The policy inside every page, for hosts that send no headers of ours."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from generator.web.finish.by_address import files_below
from generator.web.finish.headers import SECURITY

START = '<meta charset="utf-8">'
"""With what the head of every page begins: a policy counts only for what comes after it."""


def write_policy(out: Path, but: Collection[str] = ()) -> None:
    """Puts the policy into every page below `out` but those that are named. Raises ValueError as `with_policy`."""
    for name, path in files_below(out, ".html").items():
        if name not in but:
            path.write_bytes(with_policy(name, path.read_bytes()))


def with_policy(name: str, page: bytes) -> bytes:
    """The page `name` with the policy and the referrer's. Raises ValueError for one without START."""
    policy = "; ".join(part for part in SECURITY["Content-Security-Policy"].split("; ") if _counts(part))
    told = (
        f'{START}<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="referrer" content="{SECURITY["Referrer-Policy"]}">'
    )
    if START.encode() not in page:
        raise ValueError(f"{name} does not begin with {START}")
    return page.replace(START.encode(), told.encode(), 1)


def _counts(part: str) -> bool:
    """Browsers read this part from headers only, and complain of it in a page."""
    return not part.startswith("frame-ancestors")
