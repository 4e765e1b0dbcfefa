"""The frozen facts: one small set, made once, on which exact sentences are tested.

A change in `data/` never touches it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

FACTS = Path(__file__).parent
"""A folder with a `data/` of its own, as the project's folder has one."""

TODAY = date(2026, 11, 21)
"""The day the frozen facts were written down."""

OLD_DAY = date(2026, 9, 12)
"""The day of their register."""
