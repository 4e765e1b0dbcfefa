"""What the site passes on of others' work, and where the package that it comes from says under which licence."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.licences.packages import EDITING, NPM, PYPI, Package, installed

Text = tuple[str, str, str]
"""A licence's text: the kind and the name of an installed package, and the path of the file in it."""


@dataclass(frozen=True)
class Component:
    """A work of others. `files`: the pattern of site paths that are theirs alone; `inside`: of those that hold some.

    `texts` may come from a sister package, where the one that is passed on brings none.
    """

    id: str
    name: str
    kind: str
    package: str
    texts: tuple[Text, ...]
    files: str = ""
    inside: str = ""

    def installed(self) -> Package:
        """The package as it is installed, and so as it is locked. Raises SetupError."""
        return installed(self.kind, self.package)


CPYTHON = "cpython"
MATERIAL = "mkdocs-material"
ICON_SETS = ("fontawesome/LICENSE.txt", "material/LICENSE", "octicons/LICENSE", "simple/LICENSE.md")
BANNER = re.compile(r"/\*!.*?\*/", re.DOTALL)
"""What a bundle of others' scripts says of their licences; the tools that shorten scripts leave it in."""

COMPONENTS = (
    Component(
        "pyodide",
        "Pyodide",
        NPM,
        "pyodide",
        ((PYPI, "pyodide-build", "licenses/LICENSE"),),
        files=r"py/pyodide\.[\w.]+",
    ),
    Component(
        CPYTHON,
        "CPython",
        NPM,
        "pyodide",
        ((PYPI, "typing-extensions", "licenses/LICENSE"),),
        files=r"py/python_stdlib\.\w+\.zip",
        inside=r"py/pyodide\.asm\.\w+\.(?:wasm|gzip)",
    ),
    Component(
        "source-sans",
        "Source Sans 3",
        NPM,
        "@expo-google-fonts/source-sans-3",
        (
            (NPM, "@expo-google-fonts/source-sans-3", "LICENSE_FONT"),
            (NPM, "@expo-google-fonts/source-sans-3", "LICENSE"),
        ),
        inside=r".+\.pdf",
    ),
    Component(
        "lucide",
        "Lucide",
        NPM,
        "lucide-static",
        ((NPM, "lucide-static", "LICENSE"),),
        files=r"icons/lucide-license\.txt",
        inside=r".+\.(?:html|js|pdf)",
    ),
    Component(
        "minisearch",
        "MiniSearch",
        NPM,
        "minisearch",
        ((NPM, "minisearch", "LICENSE.txt"),),
        inside=r"js/(?:search|places)\.\w+\.js",
    ),
    Component(
        "material",
        "Material for MkDocs",
        PYPI,
        MATERIAL,
        (
            (PYPI, MATERIAL, "licenses/LICENSE"),
            *((PYPI, MATERIAL, f"/material/templates/.icons/{path}") for path in ICON_SETS),
        ),
        files=r"pengelola/assets/(?!javascripts/page\.).+",
        inside=r"pengelola/.+\.html",
    ),
)
"""In the order of the page."""

SVELTIA = "@sveltia/cms"
EDITOR_COMPONENTS = (
    Component(
        "sveltia",
        "Sveltia CMS",
        EDITING,
        SVELTIA,
        ((EDITING, SVELTIA, "LICENSE.txt"),),
        files=r"ubah/sveltia-cms\.js",
    ),
    Component(
        "sveltia-fonts",
        "Material Symbols, Noto Mono, Source Sans 3",
        EDITING,
        SVELTIA,
        tuple(
            (EDITING, SVELTIA, f"npm/assets/{font}.LICENSE.txt")
            for font in ("material-symbols-outlined", "noto-mono", "source-sans-3")
        ),
        files=r"ubah/assets/[\w-]+\.woff2",
    ),
    Component("yaml", "yaml", NPM, "yaml", ((NPM, "yaml", "LICENSE"),), inside=r"ubah/editor\.js"),
)
"""What only a site with an editor of facts passes on besides."""


def passed_on(editing: bool) -> tuple[Component, ...]:
    """Everything that a site passes on, one with an editor of facts (`editing`) or one without."""
    return (*COMPONENTS, *EDITOR_COMPONENTS) if editing else COMPONENTS


@cache
def version_of(component: Component) -> str:
    """Its version; of Python that which Pyodide says it is. Raises SetupError."""
    package = component.installed()
    if component.id != CPYTHON:
        return package.version
    return str(json.loads(package.read("pyodide-lock.json"))["info"]["python"])


@cache
def licence_of(component: Component) -> str:
    """What its package calls the licence; of Python the package that brings Python's text. Raises SetupError."""
    kind, name, _ = component.texts[0]
    return (installed(kind, name) if component.id == CPYTHON else component.installed()).licence


@cache
def text_of(component: Component) -> str:
    """Every licence that comes with it, one after the other. Raises SetupError when one is not installed."""
    texts = [installed(kind, name).read(path).strip() for kind, name, path in component.texts]
    if component.package == MATERIAL:
        texts += _banners(component.installed())
    if component.id == "sveltia":
        texts += dict.fromkeys(BANNER.findall(component.installed().read("npm/index.js")))
    return ("\n\n" + "-" * 72 + "\n\n").join(texts) + "\n"


def _banners(package: Package) -> list[str]:
    """What stands in Material's bundles of the works that they are made of, each once."""
    folder = package.folder.parent / "material" / "templates" / "assets" / "javascripts"
    scripts = sorted(path for path in folder.rglob("*.js") if "lunr" not in path.relative_to(folder).parts)
    found = (banner for path in scripts for banner in BANNER.findall(path.read_text(encoding="utf-8")))
    return ["\n".join(line.strip() for line in banner.splitlines()) for banner in dict.fromkeys(found)]


def bundled(scripts: Path) -> set[str]:
    """Names of the npm packages that the modules below `scripts` import, so that parts of them are in the site."""
    names = re.compile(r'^import .*? from "((?:@[\w.-]+/)?[\w-][\w.-]*)(?:/[^"]*)?";', re.MULTILINE)
    return {name for path in scripts.rglob("*.js") for name in names.findall(path.read_text(encoding="utf-8"))}
