"""The checker without a script: every question with what each answer means, written from the same rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from markupsafe import Markup, escape

from checker.engine.condition import NO_SIGN, OPERATORS, leaves
from checker.engine.path import SHOWN_WITHOUT_VERDICT
from checker.engine.rules import VERDICTS, Rules
from checker.engine.verdict import judge
from generator.facts.checker import Option
from generator.facts.contact import Contact, Line
from generator.facts.model import Model
from generator.facts.verdicts import VerdictText
from generator.rules.certainty import by_rule
from generator.rules.compile import Compiled, compile_findings, compile_rules
from generator.shown.how_sure import HowSure, Sure, strongest
from generator.web.pages.checker_marks import Known, mark_of, sign_of

HELP = ("polisi", "kp2mi", "kemlu", "perempuan_anak")
STAGE = "tahap"
STAGES = ("baru_ditawari", "sedang_proses", "siap_berangkat", "sudah_di_luar_negeri")


def paper_html(model: Model, as_of: date) -> str:
    """HTML for the page without JavaScript: questions, consequences, closed destinations, what the words mean."""
    how = HowSure(model, as_of)
    known = Known(model, how, by_rule(how))
    before = (_head(model), _numbers(known), _meanings(model))
    return "\n".join((*before, *_questions(known, as_of), _closed(known), _combined(known), known.foot()))


def consequences(
    rules: Rules, question: str, option: str, as_of: date
) -> list[tuple[str | None, str, tuple[str, ...]]]:
    """What one answer means by itself: (stage or None for any, verdict, finding ids), worst first."""
    return _consequences(_by_itself(rules, question).to_json(), question, option, as_of)


def _by_itself(rules: Rules, question: str) -> Rules:
    """The rules with those findings alone that an answer to `question` and a stage can make hold.

    They ask for one of the two, and demand nothing else: what is asked for beside them is unknown.
    """
    given = {question, STAGE}
    own = (rule for rule in rules.findings if given.issuperset(rule.when.keys() - set(OPERATORS)))
    asking = (rule for rule in own if not given.isdisjoint(asked for asked, _ in leaves(rule.when)))
    return replace(rules, findings=tuple(asking))


_read = lru_cache(maxsize=64)(Rules.from_json)


@lru_cache(maxsize=2048)
def _consequences(
    written: str, question: str, option: str, as_of: date
) -> list[tuple[str | None, str, tuple[str, ...]]]:
    """As `consequences`; `written`: the rules of `_by_itself` as JSON."""
    rules = _read(written)
    answer = {question: [option] if question == "tanda" else option}
    alone = judge(rules, answer, as_of).findings
    found: list[tuple[str | None, str, tuple[str, ...]]] = []
    if alone:
        found.append((None, alone[0].verdict, tuple(rule.id for rule in alone)))
    worst = alone[0].rank if alone else len(VERDICTS)
    for stage in STAGES if question != STAGE else ():
        more = [
            rule
            for rule in judge(rules, {**answer, STAGE: stage}, as_of).findings
            if rule not in alone and rule.rank < worst
        ]
        if more:
            found.append((stage, more[0].verdict, tuple(rule.id for rule in more)))
    return found


def _head(model: Model) -> str:
    words = model.words.checker_without_script
    return f'<h1>{escape(words.title)}</h1><p class="awal">{escape(words.start)}</p>'


def _meanings(model: Model) -> str:
    verdicts = Markup("").join(_shown(getattr(model.verdicts, verdict)) for verdict in VERDICTS)
    return f'<ul class="teks">{verdicts}</ul>'


def _numbers(known: Known) -> str:
    """The lines to call at once, one for each of HELP that has a number."""
    model = known.model
    contacts = sorted((contact for _, contact in model.published_contacts()), key=lambda contact: contact.order)
    first = [next((c for c in contacts if c.role == role and c.lines and c.national), None) for role in HELP]
    rows = "".join(
        _number(contact, line, known.how.of(contact))
        for contact in first
        if contact
        for line in contact.lines
        if line.kind != "whatsapp"
    )
    title = escape(model.words.checker_without_script.urgent)
    return f'<section class="darurat"><h2>{title}</h2>{rows}</section>'


def _number(contact: Contact, line: Line, how: Sure) -> str:
    name = contact.short + (f" · {line.label}" if line.label else "")
    words = f"<span><b>{escape(line.number)}</b><small>{escape(name)}{sign_of(how)}</small></span>"
    return f'<a class="nomor" href="{escape(line.address)}">{words}</a>'


def _questions(known: Known, as_of: date) -> Iterator[str]:
    model = known.model
    rules = compile_rules(model)
    words = model.words.checker_without_script
    yield '<ol class="tanya">'
    for _, questions in rules.screens:
        for key in questions:
            question, written = model.questions[key], _by_itself(rules, key).to_json()
            rows = "".join(
                _option(known, written, key, option, as_of) for option in question.options if option.id != NO_SIGN
            )
            extra = f"<p>{escape(words.see_closed)}</p>" if question.kind == "negara" else ""
            extra += "".join(f"<p>{title}</p>" for title in _about(known, key)) if question.kind == "angka" else ""
            unsure = f'<p class="ket">{escape(words.unsure.format(how=question.find_out))}</p>'
            yield f"<li><b>{escape(question.text)}</b>{extra}<ul>{rows}</ul>{unsure}</li>"
    yield "</ol>"


def _about(known: Known, question: str) -> Iterator[Markup]:
    """Titles, with the verdict, of the findings that look at a question whose answer is a number."""
    for item in compile_findings(known.model):
        if not item.country and any(name == question for name, _ in leaves(item.rule.when)):
            told = Markup("{} {}. {}").format(
                item.title, _name(known.model, item.rule.verdict), mark_of(known.by_rule.get(item.rule.id))
            )
            yield told


def _option(known: Known, written: str, question: str, option: Option, as_of: date) -> Markup:
    words = known.model.words.checker_without_script
    if option.id == SHOWN_WITHOUT_VERDICT:
        return Markup("<li>{} → {}</li>").format(option.label, words.not_judged)
    label = {o.id: o.label.lower() for o in known.model.questions["tahap"].options}
    stages: dict[str, list[str]] = {}
    reasons: dict[str, list[str]] = {}
    for stage, verdict, found in _consequences(written, question, option.id, as_of):
        stages.setdefault(verdict, []).extend([label[stage]] if stage else [])
        reasons.setdefault(verdict, []).extend(found)
    parts = [
        Markup("{}<b>{}</b>{}").format(
            f" {words.either} ".join(when) + ": " if when else "",
            _name(known.model, verdict),
            sign_of(strongest(known.by_rule[rule] for rule in reasons[verdict] if rule in known.by_rule)),
        )
        for verdict, when in stages.items()
    ]
    return Markup("<li>{}{}</li>").format(option.label, Markup(" → ") + Markup("; ").join(parts) if parts else "")


def _closed(known: Known) -> Markup:
    model = known.model
    closed = [(c.name, c.closed_all.text, c.closed_all) for c in model.countries.values() if c.closed_all]
    partly = [
        (c.name, work.text, work)
        for c in model.countries.values()
        for work in c.work.values()
        if work.access == "tertutup"
    ]
    rows = (
        Markup("<li><b>{}</b>: {} {}{}</li>").format(name, text, mark_of(known.how.of(fact)), known.tell(fact))
        for name, text, fact in (*closed, *partly)
    )
    title = model.words.checker_without_script.closed
    return Markup('<h2 id="tertutup">{}</h2><ul class="teks">{}</ul>').format(title, Markup("").join(rows))


def _combined(known: Known) -> str:
    """Findings that need several answers at once, in their own words."""
    model = known.model
    several = [item for item in compile_findings(model) if not item.country and len(item.rule.when) > 1]
    groups = ((verdict, [item for item in several if item.rule.verdict == verdict]) for verdict in VERDICTS)
    lists = "".join(
        f'<h3>{escape(_name(model, verdict))}</h3><ul class="teks">{_titles(known, items)}</ul>'
        for verdict, items in groups
        if items
    )
    return f"<h2>{escape(model.words.checker_without_script.together)}</h2>{lists}"


def _titles(known: Known, items: list[Compiled]) -> Markup:
    rows = ((item, known.by_rule.get(item.rule.id)) for item in items)
    return Markup("").join(
        Markup("<li>{} {}{}</li>").format(item.title, mark_of(how), known.tell(item.finding) if how else "")
        for item, how in rows
    )


def _shown(text: VerdictText) -> Markup:
    small = Markup(" <small>({})</small>").format(text.small) if text.small else ""
    return Markup("<li><b>{}</b>{}: {}</li>").format(text.name, small, text.line)


def _name(model: Model, verdict: str) -> str:
    return str(getattr(model.verdicts, verdict).name)
