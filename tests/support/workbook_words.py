"""What the check of a workbook says, in the frozen words."""

from __future__ import annotations

from checker.workbook.cell_rules import How
from checker.workbook.texts import Texts
from tests.support.look_up import WORDS

SAID = WORDS.workbook.model_dump()
TEXTS = Texts(**SAID)
HOW = How(False, TEXTS)
"""A file that counts days from 1900."""
