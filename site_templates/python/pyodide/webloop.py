"""Pyodide's event loop: the checker is called, answers, and waits for nothing."""


def _initialize_event_loop() -> None:
    """Sets none up."""
