"""What the site passes on of others' work stands on the page of licences with its text, and nothing else is in it."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date

import pytest

from generator.facts.words.licences import PASSED_ON
from generator.licences import sbom
from generator.licences.components import COMPONENTS, bundled, licence_of, passed_on, text_of, version_of
from generator.licences.ownership import OURS, unlicensed
from generator.licences.packages import installed
from generator.setup.steps import SetupError
from tests.support.paths import ROOT

DAY = date(2026, 12, 3)
SCRIPTS = ROOT / "site_templates" / "scripts"
SPDX = re.compile(r"[A-Z][\w.+-]+(?: AND [A-Z][\w.+-]+)*")


@pytest.fixture
def bill(tmp_path):
    """The bill of materials of one day."""
    sbom.write_sbom(tmp_path, "2026.12.0", DAY)
    return json.loads((tmp_path / sbom.NAME).read_text(encoding="utf-8"))


def test_each_has_a_version_a_licence_a_text_and_a_sentence_for_visitors():
    assert tuple(component.id for component in passed_on(editing=True)) == PASSED_ON
    for component in COMPONENTS:
        assert re.match(r"\d+\.\d+", version_of(component)), component.id
        assert SPDX.fullmatch(licence_of(component)), component.id
        assert len(text_of(component)) > 500, component.id


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("pyodide", "Mozilla Public License Version 2.0"),
        ("cpython", "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2"),
        ("source-sans", "SIL OPEN FONT LICENSE Version 1.1"),
        ("lucide", "for the icons listed above"),
        ("minisearch", "Permission is hereby granted"),
        ("material", "clipboardjs.com"),
    ],
)
def test_the_text_is_the_licence_and_not_another(name, sentence):
    assert sentence in text_of(next(component for component in COMPONENTS if component.id == name))


def test_every_file_of_the_site_is_ours_or_has_its_licence(site):
    names = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    assert unlicensed(names, SCRIPTS) == []
    for component in COMPONENTS:
        for pattern in filter(None, (component.files, component.inside)):
            assert any(re.fullmatch(pattern, name) for name in names), f"{component.id}: nothing is {pattern}"


def test_the_page_leads_to_every_text_and_the_bill_is_among_the_sums(site):
    folder = site / "tentang" / "lisensi"
    page = (folder / "index.html").read_text(encoding="utf-8")
    for component in COMPONENTS:
        assert f"{component.id}.txt" in page and version_of(component) in page
        assert (folder / f"{component.id}.txt").read_text(encoding="utf-8") == text_of(component)
    assert f"  {sbom.NAME}\n" in (site / "SHA256SUMS").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["js/vendor/jquery.js", "fonts/lato.woff2", "foto.jpg", "py/numpy.0123456789ab.whl"])
def test_a_file_that_nobody_licensed_is_told(name):
    (problem,) = unlicensed(["index.html", name, f"{name}.gz"], SCRIPTS)
    assert str(problem).startswith(f"site/{name}: ditemukan berkas tanpa keterangan lisensi")


def test_a_package_that_a_script_brings_in_unnamed_is_told(tmp_path):
    (tmp_path / "a.js").write_text('import x from "leftpad/deep";\nimport { y } from "./own.js";\n', encoding="utf-8")
    assert bundled(tmp_path) == {"leftpad"}
    (problem,) = unlicensed([], tmp_path)
    assert "'leftpad'" in str(problem)
    assert bundled(SCRIPTS), "the site's own scripts bring one in"


def test_our_patterns_do_not_swallow_what_is_not_ours():
    ours = re.compile("|".join(OURS))
    theirs = (
        "py/pyodide.0123456789ab.js",
        "py/python_stdlib.0123456789ab.zip",
        "pengelola/assets/stylesheets/main.css",
    )
    assert [name for name in theirs if ours.fullmatch(name)] == []


def test_a_package_that_is_not_installed_is_named():
    with pytest.raises(SetupError, match="no-such-package"):
        installed("npm", "no-such-package")
    with pytest.raises(SetupError, match="no-such-package"):
        installed("pypi", "no-such-package")


def test_the_bill_has_the_form_of_cyclonedx(bill):
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert "serialNumber" not in bill and bill["metadata"]["timestamp"] == f"{DAY}T00:00:00Z"
    refs = [component["bom-ref"] for component in bill["components"]]
    assert len(refs) == len(set(refs)) and set(bill["dependencies"][0]["dependsOn"]) <= set(refs)
    for component in bill["components"]:
        assert component["type"] == "library" and component["scope"] in ("required", "excluded")
        assert re.fullmatch(r"pkg:(?:npm|pypi|generic)/[\w.%/-]+@[\w.+%-]+", component["purl"])
        (licence,) = component["licenses"]
        assert set(licence) in ({"expression"}, {"license"})
        for told in component.get("hashes", ()):
            assert told["alg"] == "SHA-512" and re.fullmatch("[0-9a-f]{128}", told["content"])
    required = {component["name"] for component in bill["components"] if component["scope"] == "required"}
    assert required == {component.name for component in COMPONENTS}


def test_the_bill_holds_what_the_locks_hold(bill):
    named = {component["purl"] for component in bill["components"]}
    lock = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    pinned = re.findall(r"^([\w.-]+)==([\w.]+)", lock, re.MULTILINE)
    assert pinned and not [name for name, version in pinned if f"pkg:pypi/{name}@{version}" not in named]
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    tools = [path for path, told in packages.items() if told.get("dev")]
    assert tools and not [path for path in tools if any(f"/{path.rpartition('/')[2]}@" in purl for purl in named)]


def test_the_same_day_gives_the_same_bytes_and_another_day_others(tmp_path):
    texts = []
    for number, day in enumerate((DAY, DAY, date(2026, 12, 4))):
        sbom._text.cache_clear()
        sbom.write_sbom(tmp_path / str(number), "2026.12.0", day)
        texts.append((tmp_path / str(number) / sbom.NAME).read_bytes())
    assert texts[0] == texts[1] != texts[2]
    shutil.rmtree(tmp_path)
