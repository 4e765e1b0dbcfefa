"""Which addresses outside this site are dead, in lines for an editor."""

from __future__ import annotations

from pathlib import Path

from generator.loading.load import load_model
from generator.outside.links import Ask, addresses, ask, ask_all
from generator.setup.steps import SetupError

NO_NETWORK = "No address could be reached. Is this machine on the internet? Nothing was changed."


def print_links(root: Path) -> int:
    """Asks over the network and prints the lines; 1 when any address is gone. Raises as `link_lines`."""
    lines, dead = link_lines(root, ask)
    print(*lines, sep="\n")
    return int(dead)


def link_lines(root: Path, ask: Ask) -> tuple[list[str], bool]:
    """A line for each address that is gone, then for each that is not certain; and whether any is gone.

    Raises DataProblems for wrong facts, SetupError when not one address can be reached.
    """
    named = addresses(load_model(root))
    answers = ask_all((one.url for one in named), ask)
    if named and not any(answer.standing == "ada" for answer in answers.values()):
        raise SetupError(NO_NETWORK)
    gone, unsure = (
        [f"{one.file}: {one.url} ({answers[one.url].why})" for one in named if answers[one.url].standing == standing]
        for standing in ("mati", "ragu")
    )
    lines = [*(f"mati  {line}" for line in gone), *(f"ragu  {line}" for line in unsure)]
    total = f"{len(answers)} alamat ditanya: {len(gone)} mati, {len(unsure)} belum pasti."
    return [*lines, total], bool(gone)
