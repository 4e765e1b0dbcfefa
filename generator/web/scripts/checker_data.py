"""What the checker's page carries: questions, texts, decision tables and contacts.

Keys are short because a phone downloads them; each is named where it is written. The page's script
(site_templates/periksa) reads them and holds no rule of its own.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from checker.engine.condition import NO_SIGN, UNKNOWN
from checker.engine.rules import VERDICTS
from generator.facts.checker import Option
from generator.facts.contact import Contact, Line
from generator.facts.model import Model
from generator.facts.source import LEGAL_KINDS
from generator.rules.ad_signs import compile_signs
from generator.rules.compile import Compiled, compile_findings, compile_rules
from generator.rules.country_findings import NOT_PMI
from generator.rules.decision_table import Table, build_table
from generator.rules.questions import ELSEWHERE
from generator.shown.sources import SourceIndex
from generator.shown.wording import digits

MOST_SOURCES = 4


def rules_bundle(model: Model) -> str:
    """JSON that the browser's Python starts with (checker.browser.start)."""
    return f'{{"rules":{compile_rules(model).to_json()},"signs":{compile_signs(model).to_json()}}}'


def page_payload(model: Model, as_of: date, runtime: dict[str, Any] | None) -> dict[str, Any]:
    """What the page's script knows. `runtime`: the files of the worker's start message, or None when there is no runtime."""
    compiled = compile_findings(model)
    refs = sorted({ref for item in compiled for ref in _legal_first(model, item.rule.sources)})
    shared = _Shared()
    return {
        "asOf": as_of.isoformat(),
        "site": {"name": model.site.name, "notOfficial": model.site.not_official, "freshness": model.site.freshness},
        "questions": _questions(model),
        "screens": [[screen.id, screen.title, screen.questions] for screen in model.screens.screens],
        "verdicts": _verdicts(model),
        "families": _families(model),
        "findings": _findings(model, compiled, refs, shared),
        "triggers": _triggers(model, shared),
        "inputs": shared.inputs,
        "sources": [_source(model, ref) for ref in refs],
        "roles": _roles(model),
        "contacts": _contacts(model),
        "regions": {key: [region.short, region.offices] for key, region in model.regions.items()},
        "missions": {
            key: [m for m in c.missions if model.contacts[m].published]
            for key, c in model.countries.items()
            if c.missions
        },
        "ceilings": _ceilings(model),
        "ids": _ids(model),
        "runtime": runtime,
    }


def _ids(model: Model) -> dict[str, Any]:
    """The ids that the script has to tell apart, so that it names none itself. `told`: what a report says, in its order."""
    told = (
        "tahap",
        "tujuan",
        "pekerjaan",
        "perekrut",
        "p3mi_terdaftar",
        "sip2mi",
        "biaya",
        "uang_panjar",
        "potong_gaji",
        "utang_jaminan",
        "visa",
        "kontrak",
        "paspor_dipegang",
        "umur",
        "tanda",
    )
    words = {
        "stage": "tahap",
        "abroad": "sudah_di_luar_negeri",
        "home": "sudah_pulang",
        "place": "tujuan",
        "elsewhere": ELSEWHERE,
        "work": "pekerjaan",
        "company": "p3mi_terdaftar",
        "cost": "biaya",
        "aboveCeiling": "di_atas_batas",
        "signs": "tanda",
    }
    return {
        **words,
        "unknown": UNKNOWN,
        "noSign": NO_SIGN,
        "notPmi": NOT_PMI,
        "told": [question for question in told if question in model.questions],
    }


def _questions(model: Model) -> dict[str, Any]:
    """id -> [text, short, help, kind, options, find_out]; a destination's options are [id, name], and "", 1 when shown at once."""
    main = list(model.site.main_destinations)
    names = sorted(
        model.countries.items(), key=lambda item: (main.index(item[0]) if item[0] in main else len(main), item[1].name)
    )
    places = [[key, country.name, "", 1] if key in main else [key, country.name] for key, country in names] + [
        [ELSEWHERE, "Negara lain"]
    ]
    return {
        key: [
            q.text,
            q.short,
            q.help or "",
            q.kind,
            places if q.kind == "negara" else [_option(o) for o in q.options],
            q.find_out,
        ]
        for key, q in model.questions.items()
    }


def _option(option: Option) -> list[Any]:
    """[id, label], the hint when it has one or more follows, and 1 when the answer is a good sign."""
    return [
        option.id,
        option.label,
        *([option.hint or ""] if option.hint or option.counter_sign else []),
        *([1] if option.counter_sign else []),
    ]


def _verdicts(model: Model) -> dict[str, Any]:
    """id -> [name, name for what is not PMI placement, line, line abroad, steps]."""
    texts = {key: getattr(model.verdicts, key) for key in VERDICTS}
    return {key: [v.name, v.other_name or v.name, v.line, v.abroad_line or v.line, v.steps] for key, v in texts.items()}


def _families(model: Model) -> dict[str, Any]:
    """id -> [title, why, what to do, roles to ask, sentence on a conflict]."""
    return {key: [f.title, f.why, f.do, f.ask, f.contested or ""] for key, f in model.findings.items()}


def _findings(model: Model, compiled: tuple[Compiled, ...], refs: list[str], shared: _Shared) -> list[Any]:
    """[id or "" (family, then country), rank, family, own title or "", country or "", source numbers, first day or "", table]."""
    rules, number = compile_rules(model), {ref: i for i, ref in enumerate(refs)}
    return [
        [
            "" if item.rule.id == "--".join(filter(None, (item.family, item.country))) else item.rule.id,
            item.rule.rank,
            item.family,
            "" if item.title == _common_title(model, item) else item.title,
            item.country or "",
            [number[ref] for ref in _legal_first(model, item.rule.sources)],
            item.rule.since.isoformat() if item.rule.since else "",
            shared.table(build_table(item.rule.when, rules)),
        ]
        for item in compiled
    ]


def _legal_first(model: Model, refs: tuple[str, ...]) -> list[str]:
    """The sources shown beside a finding: law before press, the most telling ones; the country's page has them all."""
    return sorted(refs, key=lambda ref: model.sources[ref.partition("#")[0]].kind not in LEGAL_KINDS)[:MOST_SOURCES]


def shown_sources(model: Model, refs: tuple[str, ...]) -> list[list[str]]:
    """What the page shows for a finding's sources: [label, address] each."""
    return [_source(model, ref) for ref in _legal_first(model, refs)]


def _common_title(model: Model, item: Compiled) -> str:
    title = item.finding.title
    return title.replace("{negara}", model.countries[item.country].name) if item.country else title


def _triggers(model: Model, shared: _Shared) -> list[Any]:
    """[follow-up question, table of its trigger]."""
    rules = compile_rules(model)
    return [[question, shared.table(build_table(when, rules))] for question, when in rules.triggers.items()]


class _Shared:
    """Inputs of tables, each written once. `inputs`: [name, {answer: class}, lowest age of each range, if any], …"""

    def __init__(self) -> None:
        self.inputs: list[Any] = []

    def table(self, table: Table) -> list[Any]:
        """[numbers of its inputs, cells]."""
        return [
            [self._number([i.name, i.classes, i.cuts] if i.cuts else [i.name, i.classes]) for i in table.inputs],
            table.cells,
        ]

    def _number(self, entry: list[Any]) -> int:
        if entry not in self.inputs:
            self.inputs.append(entry)
        return self.inputs.index(entry)


def _source(model: Model, ref: str) -> list[str]:
    """[label, address from the site's root]."""
    mark = SourceIndex(model).marks((ref,))[0]
    return [mark.label, mark.path]


def _roles(model: Model) -> dict[str, list[str]]:
    """role -> contacts that serve the whole country, in the order to call."""
    roles: dict[str, list[str]] = {}
    for key, contact in sorted(model.published_contacts(), key=lambda item: (item[1].order, item[0])):
        # a mission serves one country, also where that country is no destination of ours
        if not contact.region and not contact.country and contact.role != "perwakilan":
            roles.setdefault(contact.role, []).append(key)
    return roles


def _contacts(model: Model) -> dict[str, Any]:
    """id -> contact, of those that the page can lead to: a mission in a country that is no destination is not."""
    missions = {ref for country in model.countries.values() for ref in country.missions}
    reached = (
        missions
        | {ref for refs in _roles(model).values() for ref in refs}
        | {ref for region in model.regions.values() for ref in region.offices}
    )
    return {key: _contact(contact) for key, contact in model.published_contacts() if key in reached}


def _contact(contact: Contact) -> list[Any]:
    """[name, what it does, lines, hours, fallback, address, role, region, day copied, e-mail]."""
    lines = [_line(line) for line in contact.lines]
    return [
        contact.name,
        contact.what,
        lines,
        contact.hours or "",
        contact.fallback or "",
        contact.address or "",
        contact.role,
        contact.region or "",
        contact.checked.isoformat(),
        contact.email or "",
    ]


def _line(line: Line) -> list[Any]:
    """[address, shown, label, WhatsApp?]; an empty address is the one that the shown number gives, which the script makes itself."""
    chat = line.kind == "whatsapp"
    address = f"https://wa.me/{digits(line.number)}" if chat else f"tel:{line.number}"
    made = f"https://wa.me/{digits(line.shown)}" if chat else f"tel:{re.sub(r'[^+0-9]', '', line.shown)}"
    return ["" if address == made else address, line.shown, line.label or "", int(chat)]


def _ceilings(model: Model) -> list[Any]:
    """[country, jobs (empty = every one), sentence with the ceiling]: only there can a fee be above it."""
    return [[key, rule.work, rule.text] for key, country in model.countries.items() for rule in country.ceilings]
