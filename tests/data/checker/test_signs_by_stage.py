"""Signs by stage: the worst ones are seen by everybody who says that there was none."""

from __future__ import annotations

import re

import pytest

from checker.engine.condition import NO_SIGN
from checker.engine.rules import VERDICTS
from checker.engine.verdict import judge
from tests.support.paths import ROOT
from tests.support.strategies import DAY, STAGES, model, rules

SCRIPT = (ROOT / "site_templates" / "scripts" / "checker" / "signs.js").read_text(encoding="utf-8")
ABROAD = "sudah_di_luar_negeri"


def number(name: str) -> int:
    """A constant of the script that draws the signs."""
    return int(re.search(rf"const {name} = (\d+);", SCRIPT)[1])


def seen(stage: str) -> list[str]:
    """The signs on the lists that one must see before saying that there was none."""
    most = number("ABROAD_AT_A_TIME" if stage == ABROAD else "AT_A_TIME")
    options = [option for option in model().questions["tanda"].options if option.id != NO_SIGN]
    ordered = sorted(options, key=lambda option: -option.stages.get(stage, 0))
    return [option.id for option in ordered[: most * number("TO_SEE")]]


def is_danger(stage: str, sign: str) -> bool:
    return judge(rules(), {"tahap": stage, "tanda": [sign]}, DAY).verdict == VERDICTS[0]


@pytest.mark.parametrize("stage", STAGES)
def test_a_sign_that_is_a_danger_by_itself_is_never_left_to_be_looked_for(stage: str):
    possible = [option.id for option in model().questions["tanda"].options if stage in option.stages]
    dangers = [sign for sign in possible if is_danger(stage, sign)]
    assert dangers and set(dangers) <= set(seen(stage))


def test_at_most_eight_signs_at_a_time():
    assert 0 < number("ABROAD_AT_A_TIME") <= number("AT_A_TIME") <= 8
