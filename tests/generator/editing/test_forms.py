"""The forms follow from the models: no key that is not there, none that must be filled in and is not asked for."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from generator.editing import collections
from generator.editing.fields import Form, fields_of
from generator.editing.program import MENDED, mended
from generator.editing.write import config, write_editor
from generator.licences import sbom
from generator.licences.components import EDITOR_COMPONENTS, licence_of, passed_on, text_of, version_of
from generator.licences.ownership import unlicensed
from generator.licences.packages import EDITOR, installed
from generator.loading.places import FILES, FOLDERS
from generator.loading.schema import schema
from generator.setup.steps import SetupError
from generator.web.finish.by_address import files_below
from tests.support.paths import AS_OF, ROOT

HOLE = re.compile(r"\{\$\w+\}")


def switched_on(model):
    """The facts with the editor."""
    return replace(model, site=model.site.model_copy(update={"editing": True}))


@pytest.fixture(scope="module")
def forms(model):
    """The fields of every kind of file, beside the JSON schema that they are to follow."""
    made = {one["name"]: one for one in config(model)["cms"]["collections"]}
    told = {
        kept: (made[kept]["fields"], schema(f"{folder}/*.yml", FOLDERS[folder]))
        for folder, (kept, *_) in collections.KINDS.items()
    }
    return told | {"site": (made["settings"]["files"][0]["fields"], schema("site.yml", FILES["site"][1]))}


def keys(told, parts):
    """The keys of a part of a JSON schema, and those that must be there; none for what is no mapping."""
    while "$ref" in told or "anyOf" in told or "items" in told:
        if "$ref" in told:
            told = parts[told["$ref"].rpartition("/")[2]]
        elif "items" in told:
            told = told["items"]
        else:
            told = next(one for one in told["anyOf"] if one.get("type") != "null")
    return told.get("properties", {}), set(told.get("required", ()))


def wrong(fields, told, parts, left_out, path=""):
    """Fields without a key, keys that must be there and are not asked for, fields without words."""
    known, needed = keys(told, parts)
    names = {field["name"] for field in fields}
    yield from (f"{path}{name} is no key" for name in sorted(names - set(known)))
    asked = {field["name"] for field in fields if field["required"]}
    yield from (f"{path}{name} is not asked for" for name in sorted(needed - asked) if f"{path}{name}" not in left_out)
    for field in fields:
        if not (field["label"] and field["hint"]):
            yield f"{path}{field['name']} says nothing"
        if field["name"] in known and field["name"] != "answers":
            yield from wrong(field.get("fields", ()), known[field["name"]], parts, left_out, f"{path}{field['name']}.")


def test_every_field_is_a_key_of_the_model_and_what_must_be_there_is_asked_for(forms, model):
    left_out = collections.left_out(model)
    folders = {kept: folder for folder, (kept, *_) in collections.KINDS.items()}
    for name, (fields, told) in forms.items():
        assert list(wrong(fields, told, told.get("$defs", {}), left_out.get(folders.get(name, ""), ()))) == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"name": "lain"}, ["lain is no key", "number is not asked for"]),
        ({"required": False}, ["number is not asked for"]),
        ({"hint": ""}, ["number says nothing"]),
    ],
)
def test_a_form_that_does_not_follow_its_model_is_found_out(change, found):
    told = {"properties": {"number": {"type": "string", "description": "Nomor."}}, "required": ["number"]}
    (field,) = fields_of(Form("x", {"number": "Nomor"}, frozenset(), "salah"), told)
    assert list(wrong([field], told, {}, ())) == []
    assert list(wrong([field | change], told, {}, ())) == found


def test_what_no_form_can_hold_is_left_out_and_a_kind_that_needs_it_gets_no_new_files():
    told = {"properties": {"when": {"type": "object", "additionalProperties": True}}, "required": ["when"]}
    form = Form("x", {}, frozenset(), "salah")
    assert fields_of(form, told) == [] and form.left_out == {"when": True}


def test_kinds_without_a_key_that_must_be_there_cannot_be_begun_here(model):
    needy = {folder for folder, keys in collections.left_out(model).items() if any(keys.values())}
    made = {one["folder"]: one["create"] for one in collections.collections(model) if "folder" in one}
    assert {folder for folder, create in made.items() if not create} == {f"data/{folder}" for folder in needy}


def test_every_question_of_the_checker_can_be_answered_in_a_case(model, forms):
    fields, _ = forms["cases"]
    answers = next(field for field in fields if field["name"] == "answers")["fields"]
    assert {field["name"] for field in answers} == set(model.questions)
    for field in answers:
        offered = {option["value"] for option in field.get("options", ())}
        assert offered >= {option.id for option in model.questions[field["name"]].options}
        assert field["name"] == "tanda" or "tidak_tahu" in offered or "tidak_tahu" in field["pattern"][0]


def test_its_words_are_those_of_the_program(model):
    theirs = json.loads((EDITOR / "node_modules/@sveltia/cms/locales/en-US.json").read_text(encoding="utf-8"))
    for key, ours in model.words.editing.interface.items():
        place = theirs
        for part in key.split("."):
            assert part in place, key
            place = place[part]
        assert set(HOLE.findall(ours)) <= set(HOLE.findall(place)), key


@pytest.mark.parametrize("pattern", [pattern for pattern, _, _ in MENDED])
def test_another_program_than_expected_is_refused(pattern):
    program = (EDITOR / "node_modules/@sveltia/cms/npm/index.js").read_text(encoding="utf-8")
    with pytest.raises(SetupError, match="another than was expected"):
        mended(re.sub(pattern, "", program), ())


def test_a_site_that_does_not_switch_it_on_has_nothing_of_it(site, model, tmp_path):
    write_editor(ROOT, model, tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert not (site / "ubah").exists()
    page = (site / "tentang/lisensi/index.html").read_text(encoding="utf-8")
    bill = (site / sbom.NAME).read_text(encoding="utf-8")
    for component in EDITOR_COMPONENTS:
        assert component.name not in page and not (site / f"tentang/lisensi/{component.id}.txt").exists()
    assert "sveltia" not in bill.lower()


def test_a_site_that_switches_it_on_has_it_with_its_licences_and_leads_nobody_elsewhere(model, tmp_path):
    write_editor(ROOT, switched_on(model), tmp_path)
    names = set(files_below(tmp_path))
    assert {"ubah/index.html", "ubah/editor.js", "ubah/sveltia-cms.js", "ubah/config.json"} <= names
    assert unlicensed(names, ROOT / "site_templates" / "scripts") == []
    assert '<meta name="robots" content="noindex">' in (tmp_path / "ubah/index.html").read_text(encoding="utf-8")
    for name in ("index.html", "editor.css", "editor.js"):
        assert "https://" not in (tmp_path / "ubah" / name).read_text(encoding="utf-8")
    sbom.write_sbom(tmp_path, "2026.12.0", AS_OF, editing=True)
    bill = json.loads((tmp_path / sbom.NAME).read_text(encoding="utf-8"))
    entries = {one["purl"]: one for one in bill["components"] if one["scope"] == "required"}
    assert len(entries) == len({(one.kind, one.package, one.id == "cpython") for one in passed_on(editing=True)})
    assert all(one.get("hashes") for purl, one in entries.items() if "sveltia" in purl)


def test_what_it_brings_along_has_a_licence_and_its_text():
    for component in EDITOR_COMPONENTS:
        assert re.match(r"\d+\.\d+", version_of(component)) and licence_of(component) in ("MIT", "ISC")
        assert len(text_of(component)) > 500
    assert installed("editing", "@sveltia/cms").version == version_of(EDITOR_COMPONENTS[0])
