"""All words together: which file holds which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_type_hints

from generator.facts.base import Strict
from generator.facts.words.checker_adverts import CheckerAdvertWords
from generator.facts.words.checker_opened import CheckerOpenedWords
from generator.facts.words.checker_report import CheckerReportWords
from generator.facts.words.checker_screens import CheckerScreenWords
from generator.facts.words.checker_verdict import CheckerVerdictWords
from generator.facts.words.checker_without_script import CheckerWithoutScriptWords
from generator.facts.words.company import CompanyWords
from generator.facts.words.company_look_up import CompanyLookUpWords
from generator.facts.words.countries import CountryWords
from generator.facts.words.dates import DateWords
from generator.facts.words.editing import EditingWords
from generator.facts.words.how_sure import HowSureWords
from generator.facts.words.licences import LicenceWords
from generator.facts.words.meeting import MeetingWords
from generator.facts.words.meeting_tools import MeetingToolWords
from generator.facts.words.open_data import OpenDataWords
from generator.facts.words.outside_pages import OutsidePagesWords
from generator.facts.words.own_site import OwnSiteWords
from generator.facts.words.pages import PagesWords
from generator.facts.words.region_field import RegionFieldWords
from generator.facts.words.reviews import ReviewWords
from generator.facts.words.search import SearchTexts
from generator.facts.words.search_page import SearchPageWords
from generator.facts.words.sheets import SheetWords
from generator.facts.words.sources import SourceWords
from generator.facts.words.tools import ToolWords
from generator.facts.words.workbook import WorkbookWords


@dataclass(frozen=True)
class Words:
    """Each field is the file of the same name in `data/words`."""

    checker_opened: CheckerOpenedWords
    checker_report: CheckerReportWords
    checker_adverts: CheckerAdvertWords
    checker_screens: CheckerScreenWords
    checker_verdict: CheckerVerdictWords
    checker_without_script: CheckerWithoutScriptWords
    company: CompanyWords
    company_look_up: CompanyLookUpWords
    countries: CountryWords
    dates: DateWords
    editing: EditingWords
    how_sure: HowSureWords
    licences: LicenceWords
    meeting: MeetingWords
    meeting_tools: MeetingToolWords
    open_data: OpenDataWords
    outside_pages: OutsidePagesWords
    own_site: OwnSiteWords
    pages: PagesWords
    region_field: RegionFieldWords
    reviews: ReviewWords
    search: SearchTexts
    search_page: SearchPageWords
    sheets: SheetWords
    sources: SourceWords
    tools: ToolWords
    workbook: WorkbookWords


FILES: dict[str, type[Strict]] = get_type_hints(Words)
"""The model of each file, by its name without `.yml`."""
