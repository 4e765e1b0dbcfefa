"""The scripts of the pages with a tool: is this number an office's, and when is the money earned back."""

from __future__ import annotations

from pathlib import Path

from generator.facts.contact import Contact
from generator.facts.model import Model
from generator.shown.local import contact_page
from generator.web.scripts.bundle import write_script
from generator.web.scripts.checker_contacts import shown_line
from generator.web.scripts.shapes import packed
from generator.web.scripts.tool_models import NumberOwner, NumbersData


def write_tools(root: Path, model: Model, docs: Path) -> None:
    """Writes `docs/js/check-number.js` and `docs/js/earned-back.js`. Raises SetupError as `write_script`."""
    write_script(root, model.words, docs, "check-number", packed(numbers_data(model)))
    write_script(root, model.words, docs, "earned-back")


def numbers_data(model: Model) -> NumbersData:
    """Every number that the site publishes, and whose it is."""
    owners = [(key, contact) for key, contact in model.published_contacts() if contact.lines]
    oldest = min((contact.checked for _, contact in owners), default=None)
    return NumbersData(
        age=model.words.dates.short(oldest) if oldest else "",
        owners=[
            NumberOwner(contact.name, _where(model, key, contact), [shown_line(line) for line in contact.lines])
            for key, contact in owners
        ],
    )


def _where(model: Model, key: str, contact: Contact) -> str:
    return f"{contact_page(model, contact)}#{key}"
