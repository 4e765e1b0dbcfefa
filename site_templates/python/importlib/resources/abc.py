"""`importlib.abc` names this module when it is imported, and nobody uses it."""

__all__: list[str] = []
