"""Pyodide asks for the event loop only when Python waits for JavaScript; the checker never does."""


def get_event_loop() -> None:
    """Says that there is none, as CPython does outside a coroutine."""
    raise RuntimeError("no running event loop")
