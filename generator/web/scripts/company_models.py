"""Company models: what the look-up's script carries; every answer in it comes from the checker's own `find`."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.web.scripts.models import Runtime


@dataclass(frozen=True)
class Limits:
    """Numbers of checker.company that the script compares by."""

    longest: int
    most: int
    licence_digits: int
    fewest_digits: int
    fewest_letters: int
    short: int
    part: int
    start: int
    alike: int
    words: int


@dataclass(frozen=True)
class Told:
    """What is said of a company, or of a name that is none's: `answer` for the checker's question, advice and warning.

    Before the warning stands one of each Twin.
    """

    answer: str
    advice: str
    warning: str


@dataclass(frozen=True)
class Decision:
    """A published decision about a company."""

    kind: str
    source: str
    note: str = ""
    number: str = ""
    date: str = ""
    source_date: str = ""


@dataclass(frozen=True)
class Company:
    """One company. `alike`: places of the names to tell apart; `told`: place of what is said when it is looked up."""

    name: str
    licence_no: str = ""
    told: int = 0
    alike: list[int] = field(default_factory=list)
    status: str = ""
    answer: str = ""
    decisions: list[Decision] = field(default_factory=list)
    slug: str = ""
    unlisted: bool = False


@dataclass(frozen=True)
class Shared:
    """Companies that one name or number finds together, and the place of what is said of them."""

    places: list[int]
    told: int


@dataclass(frozen=True)
class Twin:
    """Places of a revoked company and of one that is not, though its name is easily taken for the other's.

    Where a similar name leads to one of the two, the other is warned of.
    """

    revoked: int
    other: int


@dataclass(frozen=True)
class Look:
    """How an answer is shown: a colour, and a few words above the name; `unlisted`: above one that is known otherwise.

    A company on the list has the list's own words.
    """

    colour: str
    head: str
    unlisted: str


@dataclass(frozen=True)
class CompanyData:
    """The look-up of companies. `usual_status` and `usual_answer` hold for a company that has none of its own.

    `sure`: how sure the list is by "", and each decision by its source and its day.
    `checker`: the answers that lead to the checker's question, without the last one; `revoked`: the answer of a company
    whose licence was taken away; `months`: their short names.
    """

    as_of: str
    usual_status: str
    usual_answer: str
    note: str
    limits: Limits
    told: list[Told]
    companies: list[Company]
    shared: list[Shared]
    twins: list[Twin]
    twin_warning: str
    similar: Told
    none: Told
    unsure: Told
    looks: dict[str, Look]
    sure: dict[str, str]
    revoked: str
    checker: str
    months: list[str]
    runtime: Runtime | None
