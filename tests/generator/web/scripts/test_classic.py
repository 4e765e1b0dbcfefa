"""A page's data travels inside its script: it comes out as it went in, and no text in it can end or change the script."""

from __future__ import annotations

import subprocess

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.setup.node import find_node
from generator.web.finish.minify import minify
from generator.web.scripts.classic import carried, classic_script
from tests.support.paths import ROOT

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)
HARD = {
    "a": 'it\'s "so" `back` ${tick}',
    "b": "</script><!--",
    "c": "\\ \n \u2028 \u2029 \u0000 é 😀",
    "d": ["\\'", "');alert(1);('"],
}


@given(VALUES)
def test_what_went_in_comes_out(value):
    script = classic_script(value, "show(CARRIED);")
    assert carried(script) == (
        value,
        script.replace(script[script.index("JSON.parse") : script.rindex(");\nshow") + 1], ""),
    )


@settings(max_examples=200)
@given(VALUES)
def test_no_text_ends_the_script(value):
    script = classic_script(value).lower()
    assert "</" not in script and "\u2028" not in script and "\u2029" not in script


def test_a_browser_reads_the_same_before_and_after_shortening(tmp_path):
    path = tmp_path / "a.js"
    path.write_text(classic_script(HARD, "console.log(JSON.stringify(CARRIED));"), encoding="utf-8")
    said = [_printed(path)]
    minify(ROOT, tmp_path, [path])
    said.append(_printed(path))
    assert said[0] == said[1] and carried(path.read_text(encoding="utf-8"))[0] == HARD
    assert carried("(() => {\n  alert(1);\n})();") == (None, "(() => {\n  alert(1);\n})();")


def _printed(path):
    return subprocess.run([find_node(ROOT), str(path)], capture_output=True, encoding="utf-8", check=True).stdout
