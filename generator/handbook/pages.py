"""All pages of the handbook as Markdown: those of `docs/` with their generated parts, and the data reference."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from generator.facts.model import Model
from generator.handbook.bench_chart import bench_charts
from generator.handbook.bench_table import bench_table
from generator.handbook.contract import contract_tables
from generator.handbook.packages import Packages, read_packages, without_shortcuts
from generator.handbook.picture import draw
from generator.handbook.reference import reference_pages
from generator.handbook.scale import scale_tables
from generator.problems import DataProblems, Problem, nearest, shown

REFERENCE = "rujukan"
BENCH = "bench.json"
INSTALLING = "PASANG.md"
EXAMPLES = "*/ci/*.yml"
"""Files that a page gives to be copied, as they stand."""
PLACE = re.compile(r"^<!-- generated: (.*?) -->$", re.MULTILINE)


def write_pages(root: Path, model: Model, folder: Path) -> None:
    """Fills `folder` afresh with the pages of `root/docs`. Raises DataProblems for a part that is unknown or unused."""
    docs = root / "docs"
    parts = _parts(root, model)
    written = {
        path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8") for path in sorted(docs.rglob("*.md"))
    }
    if problems := _misplaced(written, set(parts)):
        raise DataProblems(problems)
    pages = {name: PLACE.sub(lambda found: parts[found[1]], text) for name, text in written.items()}
    pages |= {f"{REFERENCE}/{name}.md": text for name, text in reference_pages().items()}
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for example in sorted(docs.glob(EXAMPLES)):
        (folder / example.relative_to(docs)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(example, folder / example.relative_to(docs))


def _parts(root: Path, model: Model) -> dict[str, str]:
    packages = read_packages()
    return contract_tables(model) | {
        # stands at the top of the project too, where whoever has just copied it looks first
        "pasang": (root / INSTALLING).read_text(encoding="utf-8").rstrip(),
        "packages-picture": packages_picture(packages),
        "packages-table": packages_table(packages),
        "bench": bench_table(root / "docs" / BENCH),
        "bench-chart": bench_charts(root / "docs" / BENCH),
        "scale": scale_tables(root / "docs" / BENCH),
    }


def packages_picture(packages: Packages) -> str:
    """The packages and the arrows that no other way replaces, as an SVG inside the page."""
    return draw(packages.about, without_shortcuts(packages.arrows), "Which package imports which")


def packages_table(packages: Packages) -> str:
    """Every package: what happens there, and everything it imports."""
    rows = []
    for name, about in packages.about.items():
        imports = ", ".join(packages.imported_by(name)) or "nothing of ours"
        rows.append(f"| **{name}** | {about.replace('|', chr(92) + '|')} | {imports} |")
    return "\n".join(("| package | what happens there | imports |", "|---|---|---|", *rows))


def _misplaced(pages: dict[str, str], parts: set[str]) -> list[Problem]:
    asked = [
        (name, text.count("\n", 0, found.start()) + 1, found[1])
        for name, text in pages.items()
        for found in PLACE.finditer(text)
    ]
    problems = [
        Problem(
            f"docs/{name}",
            line,
            "",
            f"bagian {shown(part)}",
            f"salah satu dari {', '.join(sorted(parts))}",
            nearest(part, parts),
        )
        for name, line, part in asked
        if part not in parts
    ]
    unused = parts - {part for _, _, part in asked}
    return problems + [
        Problem("docs", 0, "", f"bagian {shown(part)} yang tidak dipakai", "satu halaman yang memuatnya")
        for part in sorted(unused)
    ]
