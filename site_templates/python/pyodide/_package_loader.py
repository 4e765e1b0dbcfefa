"""Pyodide's loader of packages: the page loads one, the checker, by itself. Here are the names its start asks for."""

from pyodide_js import loadedPackages  # noqa: F401  (what a memory snapshot counts on)


class _Folder:
    """A path as the page asks for it: an object with a text, for a bare text would cross over as JavaScript's."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __str__(self) -> str:
        return self.path


SITE_PACKAGES = _Folder("/lib/python3.13/site-packages")
DSO_DIR = _Folder("/usr/lib")


def init_loaded_packages() -> None:
    """Finds no other package."""
