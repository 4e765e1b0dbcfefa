"""Where the project stands, and the day on which its tests read the facts."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATED = re.compile(r"^(checked|review_by): (\d{4}-\d\d-\d\d)$", re.MULTILINE)


def reading_day(root: Path) -> date:
    """The last day on which somebody read a fact, unless a fact should have been read again by then.

    All are fresh on it.
    """
    found: dict[str, list[date]] = {"checked": [], "review_by": []}
    for path in (root / "data").rglob("*.yml"):
        for key, day in DATED.findall(path.read_text(encoding="utf-8")):
            found[key].append(date.fromisoformat(day))
    return min(max(found["checked"]), *found["review_by"])


AS_OF = reading_day(ROOT)
