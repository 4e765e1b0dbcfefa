"""Codes of places as the ministry of home affairs gives them: `35` a province, `35.08` a regency or city in it."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

NATION = "indonesia"
"""Whom an office serves that is there for everybody."""

Code = Annotated[str, StringConstraints(pattern=r"^[0-9]{2}(\.[0-9]{2})?$")]
RegencyCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{2}\.[0-9]{2}$")]
ProvinceCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
Served = Annotated[str, StringConstraints(pattern=rf"^([0-9]{{2}}(\.[0-9]{{2}})?|{NATION})$")]


def province_code(code: str) -> str:
    """`35` of `35.08`, and of `35` itself."""
    return code[:2]
