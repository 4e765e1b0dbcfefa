"""No serious barrier on the main pages and on every verdict, in light and dark."""

from __future__ import annotations

import pytest

from generator.shown.sources import page_id
from tests.support.browser import fragment
from tests.support.browser_cases import CASES, answers_of
from tests.support.paths import ROOT
from tests.support.real_facts import REGIONS, model

AXE = """async (rules) => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) });
  return violations.filter(({ impact }) => ["serious", "critical"].includes(impact)).flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`));
}"""

FULLEST = max(model().countries.items(), key=lambda land: len(land[1].work))[0]
PAGES = ["", "periksa/", f"negara/{page_id(FULLEST)}/", "lapor/", "p3mi/", f"wilayah/{page_id(REGIONS[0])}/"]


@pytest.mark.parametrize("path", [*PAGES, *CASES, "surat", "tanda", "darurat"])
def test_no_serious_barrier_in_light_and_dark(visit, model, path):
    answers = answers_of(model, path if path in CASES else "prosedural")
    address = path if path in PAGES else "periksa/" + fragment({}, wilayah=REGIONS[0])
    visitor = visit(address, bypass_csp=True)
    if path in CASES:
        visitor.hurry(answers)
        assert visitor.verdict == path
    if path in ("surat", "tanda"):
        visitor.until(path, answers)
    if path == "darurat":
        visitor.page.get_by_role("link", name="Darurat").click()
    visitor.page.add_script_tag(path=ROOT / "node_modules" / "axe-core" / "axe.min.js")
    assert visitor.page.evaluate(AXE, None) == []
    visitor.page.emulate_media(color_scheme="dark")
    assert visitor.page.evaluate(AXE, ["color-contrast"]) == []
