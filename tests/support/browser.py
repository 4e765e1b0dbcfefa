"""A real Chromium with a typeface of the project, and a visitor who walks the checker on the built site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from generator.web.scripts.classic import carried
from tests.support.browsers import Browsers
from tests.support.in_page import HASTE, HASTY, HURRY, PAUSE, QUIET_MS, SETTLED, THERE
from tests.support.paths import AS_OF

PHONE = {"width": 360, "height": 640}
PATIENCE_MS = 30_000
VERDICT = "#periksa .hasil"
NO_WORKER = "Service Worker registration blocked by Playwright"
"""What the browser notes when a test does without the service worker."""
OPENED = "kiriman"
"""The screen that a link with answers opens."""


UNMETERED = """Object.defineProperty(navigator, "connection", { value: { type: "wifi" }, configurable: true });
Object.defineProperty(navigator, "deviceMemory", { value: 4, configurable: true });"""
"""A phone on which Python may come by itself."""


@pytest.fixture(scope="session")
def browsers(tmp_path_factory) -> Iterator[Browsers]:
    """Every Chromium of this test process, ended with it."""
    started = Browsers(tmp_path_factory.mktemp("typefaces"))
    yield started
    started.close()


@pytest.fixture
def no_browser_yet(browsers) -> None:
    """For a test whose code starts a browser of its own: two drivers would not bear each other in one process."""
    browsers.close()


@pytest.fixture
def family(request) -> str:
    """The typeface of this run (`--fonts`); tests marked `both_fonts` run with each."""
    return request.config.getoption("--fonts")


@pytest.fixture
def chromium(browsers, family) -> Browser:
    """The browser with this run's typeface."""
    return browsers.get(family)


def new_context(chromium: Browser, *, day: date | None = None, hasty: bool = True, **options: Any) -> BrowserContext:
    """A phone of its own, on which it is noon of `day`, and on which taps need no pause if `hasty`."""
    context = chromium.new_context(**{"viewport": PHONE, "service_workers": "block", **options})
    context.set_default_timeout(PATIENCE_MS)
    if day:
        context.clock.set_fixed_time(datetime.combine(day, time(12)))
    if hasty:  # after the clock: it gives events a time of its own
        context.add_init_script(HASTY)
    return context


@pytest.fixture
def visit(chromium, base) -> Iterator[Any]:
    """`visit(path, python=False, hasty=True, **context options)` opens a page as a new visitor and gives a `Visitor`.

    Her taps need no pause between two screens, unless `hasty` is False.
    """
    contexts: list[BrowserContext] = []

    def open_page(
        path: str = "periksa/", *, python: bool = False, before: str = "", hasty: bool = True, **options: Any
    ) -> Visitor:
        context = new_context(chromium, day=AS_OF, hasty=hasty, **options)
        contexts.append(context)
        if python:
            context.add_init_script(UNMETERED)
        else:
            context.route("**/py/**", lambda route: route.abort())
        if before:
            context.add_init_script(before)
        visitor = Visitor(context.new_page(), base, hasty=hasty)
        visitor.page.goto(base + path if "://" not in path else path)
        visitor.settled()
        return visitor

    yield open_page
    for context in contexts:
        context.close()


@dataclass
class Visitor:
    """Somebody on a page: taps as she does, and remembers what the browser complained about and asked for."""

    page: Page
    base: str
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    hasty: bool = True

    def __post_init__(self) -> None:
        self.page.on("console", lambda message: self._complained(message.type, message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.context.on("request", lambda request: self.requests.append(request.url))

    def _complained(self, kind: str, text: str) -> None:
        if kind in ("error", "warning") and text != NO_WORKER:
            self.complaints.append(text)

    @property
    def screen(self) -> str | None:
        """Id of the screen that asks, or None on the verdict."""
        self.page.evaluate(THERE)
        return self.page.evaluate("document.querySelector('[data-layar]')?.dataset.layar ?? null")

    @property
    def verdict(self) -> str | None:
        """What the verdict screen shows, or None on another screen."""
        self.page.evaluate(THERE)
        return self.page.evaluate("document.querySelector('.hasil')?.dataset.vonis ?? null")

    @property
    def title(self) -> str:
        """The heading of the screen."""
        self.page.evaluate(THERE)
        return self.page.locator("#periksa h1").inner_text()

    def settled(self) -> None:
        """Waits until a new screen takes taps; for clicks that do not go through `tap` or `onward`."""
        self.page.evaluate(SETTLED, self._quiet)

    def pause(self) -> None:
        """Waits until what was just drawn takes taps, also a second one on the same spot."""
        self.page.evaluate(PAUSE, self._quiet)

    @property
    def _quiet(self) -> float:
        return QUIET_MS / HASTE if self.hasty else QUIET_MS

    def tap(self, question: str, option: str) -> None:
        """Chooses one option of a question that is on the screen."""
        self.settled()
        place = self.page.locator(f"#tanya-{question}")
        while not place.locator(f"[data-pilih='{option}']").count():
            place.locator("button.pilih:not([data-pilih])").click()
            self.pause()
        place.locator(f"[data-pilih='{option}']").click()

    def onward(self) -> None:
        """Taps "Lanjut"."""
        self.settled()
        self.page.get_by_role("button", name="Lanjut", exact=True).click()

    @property
    def questions(self) -> list[str]:
        """Ids of the questions on this screen."""
        return self.page.evaluate("[...document.querySelectorAll('.soal')].map((soal) => soal.id.slice(6))")

    def take_over(self) -> None:
        """On a link with answers: says that they are the reader's own."""
        self.settled()
        self.page.get_by_role("button", name=re.compile("^(Semua benar|Benar, lanjut)")).click()

    def answer_screen(self, answers: Mapping[str, Any]) -> None:
        """Taps an answer to everything on this screen; what `answers` lacks is "Tidak tahu" (no sign at `tanda`)."""
        before = self.screen
        for question in self.questions:
            given = answers.get(question, ["tidak_ada"] if question == "tanda" else "tidak_tahu")
            if isinstance(given, int):
                self.page.locator(f"#tanya-{question} input").fill(str(given))
            else:
                for option in [given] if isinstance(given, str) else given:
                    self.tap(question, option)
        if before == OPENED:
            self.take_over()
        while before != OPENED and self.screen == before:
            self.onward()
            self.pause()

    def walk(self, answers: Mapping[str, Any]) -> list[str]:
        """Taps screen after screen up to the verdict. The screens that were shown."""
        seen: list[str] = []
        while (screen := self.screen) is not None:
            assert screen not in seen, f"asked twice: {screen}"
            seen.append(screen)
            self.answer_screen(answers)
        return seen

    def hurry(self, answers: Mapping[str, Any], screens: int = 60, stop: str | None = None) -> list[str]:
        """As `walk`, all inside the page, over at most `screens` or up to `stop`: for tests of what comes after."""
        given = {key: list(value) if isinstance(value, tuple) else value for key, value in answers.items()}
        seen = self.page.evaluate(HURRY, [given, screens, stop])
        self.settled()
        return seen

    def until(self, screen: str, answers: Mapping[str, Any]) -> None:
        """Hurries on with `answers` up to `screen`, which is left as it is."""
        self.hurry(answers, stop=screen)
        assert self.screen == screen, f"never asked: {screen}"

    def wait_for_python(self) -> str:
        """The verdict that Python gave, once it is there."""
        self.page.wait_for_selector(f"{VERDICT}[data-python]")
        return self.page.locator(VERDICT).get_attribute("data-python")

    def assert_quiet(self, allowed: str = "") -> None:
        """No error, warning or CSP violation (but those that match `allowed`), and nothing asked from anybody else."""
        assert [text for text in self.complaints if not (allowed and re.search(allowed, text))] == []
        assert [url for url in self.requests if not url.startswith((self.base, "data:", "about:"))] == []


def fragment(answers: Mapping[str, Any], **more: str) -> str:
    """A link's fragment that brings these answers."""
    parts = {**answers, **more}
    return "#" + "&".join(
        f"{key}={','.join(value) if isinstance(value, (list, tuple)) else value}" for key, value in parts.items()
    )


def script_data(site: Path, name: str) -> Any:
    """What the built script `name` carries as its data; of packed data the first row by its columns (see `shapes`)."""
    data = carried(next((site / "js").glob(f"{name}.*.js")).read_text(encoding="utf-8"))[0]
    if set(data) != {"columns", "row"}:
        return data
    names = [column if isinstance(column, str) else column[0] for column in data["columns"]]
    return dict(zip((name.rstrip("*%?") for name in names), data["row"], strict=True))
