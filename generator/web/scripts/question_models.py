"""Question models: what the scripts of the checker carry of questions, options and screens."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Option:
    """One answer to choose. `good`: it speaks for the offer; `main`: a destination that is shown at once.

    Of a sign also its weight at each stage, in the order of the stages (0: it is not looked for there); `grave`: by
    itself a danger at some stage.
    """

    id: str
    label: str
    hint: str = ""
    good: bool = False
    main: bool = False
    weights: list[int] | None = None
    grave: bool = False


@dataclass(frozen=True)
class AllGood:
    """One button for the good answers of a screen."""

    label: str
    answers: dict[str, str]


@dataclass(frozen=True)
class Question:
    """What is asked."""

    text: str
    short: str
    kind: str
    options: list[Option]
    help: str = ""
    text_abroad: str = ""
    help_abroad: str = ""


@dataclass(frozen=True)
class Screen:
    """Questions that stand together."""

    id: str
    title: str
    questions: list[str]
    all_good: AllGood | None = None


@dataclass(frozen=True)
class Path:
    """The screens that come first at a stage; `ends`: the result follows at once."""

    screens: list[str]
    ends: bool = False
