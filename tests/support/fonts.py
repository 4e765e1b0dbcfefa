"""Typefaces that the project brings along: what a browser measures must not depend on what a machine happens to have.

Two families, because a page has to fit with both: the widest that a bare Linux shows, and one narrower than any
phone's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

MODULES = Path(__file__).resolve().parents[2] / "node_modules"


@dataclass(frozen=True)
class Family:
    """A typeface as fontconfig calls it, and its files under `node_modules`."""

    name: str
    files: tuple[str, ...]

    def paths(self) -> Iterator[Path]:
        """Its files. Raises FileNotFoundError for one that is not installed."""
        for file in self.files:
            path = MODULES / file
            if not path.is_file():
                raise FileNotFoundError(f"{path} is missing. Run: npm ci")
            yield path


SOURCE_SANS, DEJAVU = "@expo-google-fonts/source-sans-3", "dejavu-fonts-ttf/ttf"
FAMILIES = {
    "narrow": Family(
        "Source Sans 3",
        tuple(f"{SOURCE_SANS}/{weight}/SourceSans3_{weight}.ttf" for weight in ("400Regular", "700Bold")),
    ),
    "wide": Family("DejaVu Sans", (f"{DEJAVU}/DejaVuSans.ttf", f"{DEJAVU}/DejaVuSans-Bold.ttf")),
}
WIDEST = "wide"

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
{folders}
  <cachedir>{cache}</cachedir>
  <selectfont>
    <rejectfont><glob>*</glob></rejectfont>
    <acceptfont>{files}</acceptfont>
  </selectfont>
  <match target="pattern">
    <edit name="family" mode="assign" binding="strong"><string>{name}</string></edit>
  </match>
</fontconfig>
"""


def configuration(family: str, folder: Path) -> Path:
    """A fontconfig file in `folder` that knows the typeface `family` (a key of FAMILIES) and no other.

    For FONTCONFIG_FILE.
    """
    chosen = FAMILIES[family]
    paths = list(chosen.paths())
    text = CONFIGURATION.format(
        folders="\n".join(
            f"  <dir>{escape(str(parent))}</dir>" for parent in dict.fromkeys(path.parent for path in paths)
        ),
        files="".join(f"<glob>{escape(str(path))}</glob>" for path in paths),
        cache=escape(str(folder / "fontconfig")),
        name=escape(chosen.name),
    )
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"fonts-{family}.conf"
    file.write_text(text, encoding="utf-8")
    return file
