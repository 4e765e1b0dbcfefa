"""Models: what the scripts of the checker and of the meeting carry; the scripts' types (data.d.ts) are made from them.

A field with a default may be absent on the page. How they travel: see `shapes`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypedDict

from generator.web.scripts.contact_models import Contact, Office
from generator.web.scripts.ids import Ids
from generator.web.scripts.person_models import Claim, Person, Reported
from generator.web.scripts.question_models import Path, Question, Screen


class Runtime(TypedDict):
    """The files of the worker's start message, with addresses from the site's root; sizes in bytes by file.

    The pieces of one that came apart stand in one address, the names of all but the first after commas.
    """

    glue: str
    asm: str
    wasm: str
    stdlib: str
    wheel: str
    rules: str
    lock: str
    bytes: dict[str, int]
    raw: dict[str, int]


@dataclass(frozen=True)
class Words:
    """The site's name, that it is no official one, how old its facts may be, and the checker's address if known.

    `wrong`: the address of a message about a mistake, up to its text, with a hole for the id of a fact; empty where the
    site has no contact.
    """

    name: str
    not_official: str
    freshness: str
    checker: str = ""
    wrong: str = ""


@dataclass(frozen=True)
class Verdict:
    """How a verdict is told: with another name for what is not PMI placement; `small`: the word that officials use.

    `lines`: by stage, in place of `line`.
    """

    name: str
    other_name: str
    line: str
    lines: dict[str, str]
    steps: list[str]
    steps_abroad: list[str]
    small: str = ""


@dataclass(frozen=True)
class Family:
    """What findings of one family share.

    `ask`: roles to ask; `contested`: a sentence where sources disagree; `weaker_than`: families on the same matter
    beside which it is not told. What ends in `abroad` is told to who is there, where it is another thing. `first`: the
    first thing to do before departure, where it is not that of the verdict.
    """

    title: str
    why: str
    act: str
    ask: list[str]
    contested: str = ""
    weaker_than: list[str] | None = None
    title_abroad: str = ""
    why_abroad: str = ""
    act_abroad: str = ""
    first: str = ""


@dataclass(frozen=True)
class Table:
    """A decision table: numbers of its inputs, and a cell for each combination of their classes."""

    inputs: list[int]
    cells: str


@dataclass(frozen=True)
class Finding:
    """What one rule decides. `since`: the first day; `unsaid`: while it holds, this finding is not told of."""

    rank: int
    table: Table
    since: str = ""
    unsaid: Table | None = None


@dataclass(frozen=True)
class Naming:
    """How a finding is told. Its id is family, country and `part`, those it has; `title`: where it is its own.

    `family` and `country`: steps from those of the finding before, among the families, and among the places that can be
    answered, of which the first is 1 and none is 0. They go up one by one, so they weigh nearly nothing.
    """

    family: int
    sources: list[int]
    country: int = 0
    part: str = ""
    title: str = ""


@dataclass(frozen=True)
class Trigger:
    """A question, and the table of what makes it worth asking, or its answer count."""

    question: str
    table: Table


@dataclass(frozen=True)
class Input:
    """A question ("question", or "question:sign"), and of each class its answers with spaces between, "*" for all else.

    No answer is of the first class, and so is not knowing, unless another names it. `cuts`: lowest ages of ranges.
    """

    name: str
    classes: list[str]
    cuts: list[int] | None = None


@dataclass(frozen=True)
class Source:
    """What stands beside a finding.

    Where it leads follows from the label (see `stem`) and the `end`, else `address` says it. Without an end it leads to
    a law. An address starts at the site's root.
    """

    label: str
    end: str = ""
    address: str = ""


@dataclass(frozen=True)
class Ceiling:
    """The highest fee in a country for `jobs` (none = every one), as a sentence."""

    country: str
    jobs: list[str]
    text: str


@dataclass(frozen=True)
class Item:
    """A line of the visitor's checklist, with where to `get` it.

    It stands there where `needed` holds, ticked where `have` does; without `have` nobody asks for it.
    """

    name: str
    get: str
    needed: Table
    have: Table | None = None
    cost: str = ""


@dataclass(frozen=True)
class Situation:
    """What somebody does who has gone a step too far: at the verdicts of these `ranks`, where `when` holds.

    With `claimed`, only while those answers are given and do not count.
    """

    title: str
    text: str
    ranks: list[int]
    when: Table
    abroad: str = ""
    claimed: Table | None = None


@dataclass(frozen=True)
class CheckerData:
    """What the checker asks and decides by. `inputs` are shared by all tables; `roles`: national contacts, in turn.

    What is alike stands close together, here and in ResultData: gzip looks back 32 kB, and this order is 1 to 3 percent
    lighter than others.
    """

    contacts: list[Contact]
    person: Person
    site: Words
    missions: dict[str, list[int]]
    roles: dict[str, list[int]]
    excusing: list[Trigger]
    ceilings: list[Ceiling]
    screens: list[Screen]
    questions: dict[str, Question]
    inputs: list[Input]
    findings: list[Finding]
    triggers: list[Trigger]
    counts: list[Trigger]
    paths: dict[str, Path]
    ids: Ids
    as_of: str


@dataclass(frozen=True)
class ResultData:
    """What a result tells.

    `naming` and `offices`: the rest of CheckerData's findings and contacts, in their order; `find_out`: how to find the
    answer to a question; `inputs`: those of the tables here; `sources`: by the places that findings and claims name;
    `sure`: how sure each finding is, then each claim, as the place among `certainties`.
    """

    sources: list[Source]
    naming: list[Naming]
    reported: list[Reported]
    checklist: list[Item]
    situations: list[Situation]
    find_out: dict[str, str]
    inputs: list[Input]
    claims: list[Claim]
    families: dict[str, Family]
    offices: list[Office]
    certainties: list[str]
    sure: list[int]
    verdicts: dict[str, Verdict]
    runtime: Runtime | None


@dataclass(frozen=True)
class ResidentsData:
    """The check of a workbook: the form that `checker.browser.call("residents", …)` reads it by."""

    runtime: Runtime | None
    form: dict[str, Any] | None
