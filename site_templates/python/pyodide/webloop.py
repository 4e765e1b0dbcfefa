"""Pyodide's event loop: the checker is called, answers, and waits for nothing."""

from pyodide_js._api import scheduleCallback  # noqa: F401  (what a memory snapshot counts on)


def _initialize_event_loop() -> None:
    """Sets none up."""
