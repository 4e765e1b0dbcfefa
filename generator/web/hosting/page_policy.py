"""The policy inside every page, for hosts that send no headers of ours."""

from __future__ import annotations

from pathlib import Path

from generator.web.finish.by_address import files_below
from generator.web.finish.headers import SECURITY

START = '<meta charset="utf-8">'
"""With what the head of every page begins: a policy counts only for what comes after it."""


def write_policy(out: Path) -> None:
    """Puts the policy and the referrer's into every page below `out`. Raises ValueError for a page without START."""
    policy = "; ".join(part for part in SECURITY["Content-Security-Policy"].split("; ") if _counts(part))
    told = (
        f'{START}<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="referrer" content="{SECURITY["Referrer-Policy"]}">'
    )
    for name, path in files_below(out, ".html").items():
        html = path.read_text(encoding="utf-8")
        if START not in html:
            raise ValueError(f"{name} does not begin with {START}")
        path.write_text(html.replace(START, told, 1), encoding="utf-8")


def _counts(part: str) -> bool:
    """Browsers read this part from headers only, and complain of it in a page."""
    return not part.startswith("frame-ancestors")
