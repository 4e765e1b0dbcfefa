"""Classic script.

The data of a page and the code that reads it in one file, which also runs from a copied folder (`file://`).
"""

from __future__ import annotations

import json
import re
from typing import Any

LITERAL = re.compile(r"""JSON\.parse\(('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)\)""")


def classic_script(data: Any, code: str = "") -> str:
    """One script in which `code` finds `data` (anything JSON can hold) as the constant CARRIED."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # the script stands in a file of its own, yet nothing in a name may ever end it
    text = text.replace("</", "<\\/").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    # a phone reads a long text with JSON.parse in half the time that it takes to read the same as code
    literal = "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return "\n".join(['(() => {\n"use strict";', f"const CARRIED = JSON.parse({literal});", code, "})();\n"])


def carried(script: str) -> tuple[Any, str]:
    """The data of a script that `classic_script` wrote, shortened or not, and the code without it.

    None when it has none.
    """
    found = LITERAL.search(script)
    if not found:
        return None, script
    return json.loads(re.sub(r"\\(.)", r"\1", found[1][1:-1])), script[: found.start()] + script[found.end() :]
