"""What the checker without a script tells of its facts: how sure each is, what offices said, and whom to tell."""

from __future__ import annotations

from dataclasses import dataclass, field

from markupsafe import Markup

from generator.facts.known import KnownFact
from generator.facts.model import Model
from generator.shown.confirmations import confirmations
from generator.shown.how_sure import HowSure, Sure
from generator.shown.mistake_report import Wrong
from generator.web.page import relative

HERE = "periksa/"


@dataclass(frozen=True)
class Known:
    """What the page without a script tells of its facts. `by_rule`: how sure each finding is, by the id of its rule."""

    model: Model
    how: HowSure
    by_rule: dict[str, Sure]
    told: dict[str, KnownFact] = field(default_factory=dict)

    def tell(self, part: object) -> Markup:
        """What offices said about this fact of the page, and the way to say that it is wrong."""
        offices, wrong = confirmations(self.model), Wrong(self.model)
        fact = self.told.setdefault((one := offices.fact(part)).id, one)
        said = Markup(' <b class="cocok">{}</b>').format(offices.beside(fact)) if offices.beside(fact) else ""
        out = Markup(' rel="noopener noreferrer"') if self.model.site.contact else ""
        link = Markup(' <a class="lapor-keliru" href="{}"{}>{}</a>')
        return said + link.format(wrong.about(fact, HERE), out, wrong.words.link)

    def foot(self) -> Markup:
        """What the marks mean, whom to tell of a mistake, and what offices confirmed of the facts above."""
        sure, wrong, reach = self.model.words.how_sure, self.model.words.reviews.wrong, self.model.site.contact
        whom = wrong.to.format(name=reach.name) if reach else wrong.nobody
        marks = " ".join(f"{one.mark} {one.word}." for one in self.how.legend())
        return Markup(
            '<p class="ket"><a href="{}">{}</a> {}</p><p class="ket" id="keliru">{} <a href="{}">{}</a></p>'
            '<p class="usia">{}</p>'
        ).format(
            relative(HERE, "sumber/#seberapa-pasti"),
            sure.legend,
            marks,
            whom,
            relative(HERE, "lapor/#wilayah"),
            wrong.offices,
            confirmations(self.model).line(self.told.values()),
        )


def sign_of(how: Sure | None) -> Markup:
    """The mark alone, within a sentence; its word and day are for whoever hears the page."""
    if not how:
        return Markup("")
    return Markup(' <span class="yakin" role="img" aria-label="{}">{}</span>').format(how.text, how.mark)


def mark_of(how: Sure | None) -> Markup:
    """The mark, the word and the day, as the macro `known` writes them on other pages."""
    if not how:
        return Markup("")
    return Markup('<small class="yakin"><span aria-hidden="true">{}</span> {}.</small>').format(how.mark, how.text)
