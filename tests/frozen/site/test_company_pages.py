"""Pages of a register whose names try everything, on the frozen facts."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.facts.agency import Agency
from generator.loading.load import Loaded
from generator.shown.agencies import agency_entries
from generator.site import build
from tests.support import small_facts
from tests.support.decisions import decided

pytestmark = pytest.mark.site

HOSTILE = '<img src=x onerror=alert(1)> "PT" & </script> =1+1'


def hostile_model():
    """A register whose names try everything."""
    names = (
        HOSTILE,
        "PT. BIASA SAJA",
        "=SUM(A1)",
        "PT {{ 7*7 }} *tebal* KERANGKA-ISI",
        "PT " + "PANJANG " * 50 + "X",
        "安全",
        "+",
    )
    agencies = tuple(Agency(siskop2mi_id=str(i + 1), name=name, licence_no=f"{i:013d}") for i, name in enumerate(names))
    return small_facts.model(agencies=agencies, decisions=(decided("dicabut", "2026-01-29", name="PT BIASA SEJA"),))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """The site of that register."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "load", lambda root, **_: Loaded(hostile_model(), {}))
        return build.build_site(
            small_facts.project(tmp_path_factory.mktemp("hostile")),
            small_facts.TODAY,
            runtime=False,
            proofreading=False,
        ).out


def test_hostile_names_come_out_letter_by_letter(hostile):
    for entry in agency_entries(hostile_model()):
        text = (hostile / "p3mi" / entry["slug"] / "index.html").read_text(encoding="utf-8")
        page = LexborHTMLParser(text)
        assert page.css("img[src=x], [onerror], [onload]") == [] and text.rstrip().endswith("</html>")
        assert [heading.text() for heading in page.css("h1")] == [entry["name"]]
    script = next((hostile / "js").glob("company.*.js")).read_text(encoding="utf-8")
    assert "</script" not in script.lower()
    assert not (hostile / "p3mi" / "kerangka").exists()


def test_a_revoked_look_alike_is_marked_on_the_page(hostile):
    listed = (hostile / "p3mi" / "biasa-saja" / "index.html").read_text(encoding="utf-8")
    revoked = (hostile / "p3mi" / "biasa-seja" / "index.html").read_text(encoding="utf-8")
    assert '<li class="awas"><a href="../../p3mi/biasa-seja/"' in listed and "p3mi_terdaftar=ya" in listed
    assert '<li class="awas"><a href="../../p3mi/biasa-saja/"' in revoked and "p3mi_terdaftar=dicabut" in revoked
    assert "izin dicabut 29 Jan 2026 (1/2026)" in revoked
