"""Shorter scripts and styles mean the same.

One that does not parse, or a missing tool, stops the build with a sentence.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.setup.node import find_node
from generator.setup.steps import SetupError
from generator.web.finish.minify import PROGRAM, minify
from tests.support.paths import ROOT

SCRIPT = """// a remark
(() => {
  const DATA = { word: "é </b>", far: null };
  /* why */
  function twice(number) { return number * 2; }
  console.log(JSON.stringify([twice(21), DATA.word, DATA.far ?? "none", DATA?.far?.x]));
})();
"""


def short(folder: Path, name: str, text: str) -> str:
    """The text of the file `name` below `folder` after it was shortened."""
    path = folder / "js" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    minify(ROOT, folder, [path])
    return path.read_text(encoding="utf-8")


def run(code: str) -> str:
    """What `code` prints under node."""
    return subprocess.run([find_node(ROOT), "-e", code], capture_output=True, encoding="utf-8", check=True).stdout


def test_a_script_does_the_same_in_fewer_bytes(tmp_path):
    shorter = short(tmp_path, "a.js", SCRIPT)
    assert len(shorter) < 0.7 * len(SCRIPT) and "remark" not in shorter and "why" not in shorter
    assert run(shorter) == run(SCRIPT)


def test_a_style_keeps_its_meaning(tmp_path):
    css = "/* a */ a :hover , b > i { color : red;\n margin: 0 auto; }\n@media (min-width: 3rem) { a:hover { top: calc(1px + 2px); } }"
    assert short(tmp_path, "a.css", css).strip() in (
        "a :hover,b>i{color:red;margin:0 auto}@media (min-width: 3rem){a:hover{top:3px}}",
        "a :hover,b>i{color:red;margin:0 auto}@media(min-width:3rem){a:hover{top:3px}}",
    )


def test_a_script_that_does_not_parse_is_named_and_kept(tmp_path):
    with pytest.raises(SetupError, match=r"js/rusak\.js:2:"):
        short(tmp_path, "rusak.js", "const a = 1;\nconst = ;\n")
    assert (tmp_path / "js" / "rusak.js").read_text(encoding="utf-8") == "const a = 1;\nconst = ;\n"


def test_without_the_tool_the_build_says_what_to_do(tmp_path):
    assert (ROOT / PROGRAM).is_file()
    script = tmp_path / "a.js"
    script.write_text(f"{SCRIPT}// never shortened before\n", encoding="utf-8")
    with pytest.raises(SetupError, match="node_modules"):
        minify(tmp_path, tmp_path, [script])


def test_a_text_is_shortened_once_and_the_same_under_every_name(tmp_path):
    first = short(tmp_path, "a.js", SCRIPT)
    (tmp_path / "js" / "b.js").write_text(SCRIPT, encoding="utf-8")
    (tmp_path / "js" / "c.css").write_text("a { color: red }", encoding="utf-8")
    minify(tmp_path, tmp_path / "js", [tmp_path / "js" / "b.js"])  # without the tool: it is known
    minify(ROOT, tmp_path, [tmp_path / "js" / "b.js", tmp_path / "js" / "c.css"])
    assert (tmp_path / "js" / "b.js").read_text(encoding="utf-8") != SCRIPT and first == short(tmp_path, "b.js", SCRIPT)
    assert (tmp_path / "js" / "c.css").read_text(encoding="utf-8").strip() == "a{color:red}"
