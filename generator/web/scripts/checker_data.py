"""What the checker's page carries: questions, texts, decision tables and contacts, as `models` names them.

The page's script (site_templates/scripts/checker) reads them and holds no rule of its own.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from datetime import date

from checker.engine.rules import VERDICTS
from generator.facts.checker import Finding
from generator.facts.model import Model
from generator.rules.ad_signs import compile_signs
from generator.rules.compile import Compiled, compile_findings, compile_rules
from generator.rules.decision_table import table_of
from generator.rules.questions import ABROAD
from generator.shown.agencies import company_texts
from generator.shown.confirmations import confirmations
from generator.shown.how_sure import HowSure
from generator.shown.mistake_report import Wrong
from generator.shown.named_publisher import standing
from generator.shown.sources import SourceIndex
from generator.web.scripts import models as page
from generator.web.scripts.checker_contacts import Contacts
from generator.web.scripts.checker_naming import legal_first, naming
from generator.web.scripts.checker_questions import shown_paths, shown_questions, shown_screens
from generator.web.scripts.checker_sure import checker_facts, how_sure
from generator.web.scripts.ids import ids_of
from generator.web.scripts.person_models import Claim, Person, Reported, Retold
from generator.web.scripts.shared_tables import SharedTables


def rules_bundle(model: Model) -> str:
    """JSON that the browser's Python starts with (checker.browser.start)."""
    company = json.dumps(asdict(company_texts(model.words)), ensure_ascii=False, separators=(",", ":"))
    return f'{{"rules":{compile_rules(model).to_json()},"signs":{compile_signs(model).to_json()},"company":{company}}}'


def checker_data(model: Model, as_of: date) -> page.CheckerData:
    """What the checker asks and decides by."""
    rules = compile_rules(model)
    shared, contacts = SharedTables(rules), Contacts(model)
    return page.CheckerData(
        as_of=as_of.isoformat(),
        site=_site(model),
        questions=shown_questions(model, rules, as_of),
        screens=shown_screens(model),
        paths=shown_paths(model),
        person=_person(model),
        findings=_findings(compile_findings(model), shared),
        triggers=shared.conditions(rules.triggers),
        excusing=shared.conditions(rules.excusing),
        counts=shared.conditions(rules.counts),
        inputs=shared.inputs,
        contacts=contacts.rows(HowSure(model, as_of)),
        roles=contacts.by_role(),
        missions=contacts.by_country(),
        ceilings=_ceilings(model),
        ids=ids_of(model),
    )


def result_data(model: Model, as_of: date, runtime: page.Runtime | None) -> page.ResultData:
    """What results tell. `runtime`: None where the page stays with its tables."""
    compiled = compile_findings(model)
    refs, shared = _refs(model, compiled), SharedTables(compile_rules(model))
    sure = list(how_sure(model, compiled, as_of))
    certainties = list(dict.fromkeys(sure))
    return page.ResultData(
        verdicts=_verdicts(model),
        families={key: _family(finding) for key, finding in model.findings.items()},
        naming=naming(model, compiled, refs),
        reported=[Reported(row.own, row.fact or "") for row in model.person.reported],
        claims=_claims(model, refs),
        find_out={key: question.find_out for key, question in model.questions.items()},
        offices=Contacts(model).offices(HowSure(model, as_of)),
        checklist=_checklist(model, shared),
        situations=_situations(model, shared),
        inputs=shared.inputs,
        sources=[shown_source(model, ref) for ref in refs],
        certainties=certainties,
        sure=[certainties.index(how) for how in sure],
        runtime=runtime,
    )


def _refs(model: Model, compiled: tuple[Compiled, ...]) -> list[str]:
    """Every source that the page shows."""
    claimed = {ref for claim in model.claims.claims for ref in claim.sources}
    return sorted(claimed.union(*(legal_first(model, item.rule.sources) for item in compiled)))


def _site(model: Model) -> page.Words:
    base = model.site.base_url
    return page.Words(
        name=model.site.name,
        not_official=standing(model),
        freshness=confirmations(model).line(checker_facts(model)),
        checker=f"{base.rstrip('/')}/periksa/" if base else "",
        wrong=Wrong(model).way,
    )


def _verdicts(model: Model) -> dict[str, page.Verdict]:
    texts = {key: getattr(model.verdicts, key) for key in VERDICTS}
    return {
        key: page.Verdict(
            v.name,
            v.other_name or v.name,
            v.line,
            {**v.lines, ABROAD: v.abroad_line or v.line},
            list(v.steps),
            list(v.steps_abroad or v.steps),
            v.small or "",
        )
        for key, v in texts.items()
    }


def _person(model: Model) -> Person:
    person = model.person
    return Person(
        alone="|".join(person.alone),
        asks="|".join(person.asks),
        goer="|".join(person.goer),
        retold=[Retold(row.own, row.family or "", row.official or "") for row in person.retold],
    )


def _claims(model: Model, refs: list[str]) -> list[Claim]:
    return [
        Claim(claim.title, claim.do, list(claim.ask), [refs.index(ref) for ref in claim.sources])
        for claim in model.claims.claims
    ]


def _family(finding: Finding) -> page.Family:
    return page.Family(
        finding.title,
        finding.why,
        finding.do,
        list(finding.ask),
        finding.contested or "",
        list(finding.weaker_than) or None,
        finding.title_abroad or "",
        finding.why_abroad or "",
        finding.do_abroad or "",
        finding.first or "",
    )


def _findings(compiled: tuple[Compiled, ...], shared: SharedTables) -> list[page.Finding]:
    return [
        page.Finding(
            rank=item.rule.rank,
            table=shared.table(table_of(item.rule, shared.rules)),
            since=item.rule.since.isoformat() if item.rule.since else "",
            unsaid=shared.condition(item.rule.unsaid) if item.rule.unsaid else None,
        )
        for item in compiled
    ]


def shown_sources(model: Model, refs: tuple[str, ...]) -> list[page.Source]:
    """What the page shows for a finding's sources."""
    return [shown_source(model, ref) for ref in legal_first(model, refs)]


def shown_source(model: Model, ref: str) -> page.Source:
    """An address that the label gives is left out, or the part of it that does: the script makes it itself."""
    mark = SourceIndex(model).mark(ref)
    begin = stem(mark.label)
    if mark.path == law_address(begin):
        return page.Source(mark.label)
    end = mark.path.removeprefix(f"sumber/#{begin}-")
    return page.Source(mark.label, end) if end != mark.path else page.Source(mark.label, address=mark.path)


def stem(label: str) -> str:
    """What a source's label gives of its id: "Focus Taiwan (salinan), 22 Agu 2024" -> "focus-taiwan-2024"."""
    name, _, rest = re.sub(r" \(.*?\)", "", label).partition(",")
    year = re.search(r"\d{4}$", rest)
    return re.sub(r"[^a-z0-9]+", "-", f"{name} {year[0] if year else ''}".strip().lower())


def law_address(begin: str) -> str:
    """Where a law is, or one of its provisions: "uu-18-2017-pasal-9" -> "hukum/uu-18-2017/#pasal-9"."""
    law, found, provision = begin.partition("-pasal-")
    return f"hukum/{law}/" + (f"#pasal-{provision}" if found else "")


def _checklist(model: Model, shared: SharedTables) -> list[page.Item]:
    return [
        page.Item(
            item.name,
            item.get,
            shared.condition(item.needed),
            shared.condition(item.have) if item.have else None,
            item.cost or "",
        )
        for item in model.endings.checklist
    ]


def _situations(model: Model, shared: SharedTables) -> list[page.Situation]:
    return [
        page.Situation(
            it.title,
            it.text,
            [VERDICTS.index(verdict) for verdict in it.verdicts],
            shared.condition(it.when),
            it.abroad or "",
            shared.condition(it.claimed) if it.claimed else None,
        )
        for it in model.endings.situations
    ]


def _ceilings(model: Model) -> list[page.Ceiling]:
    """Only there can a fee be above the ceiling."""
    rules = ((key, rule) for key, country in model.countries.items() for rule in country.ceilings)
    return [page.Ceiling(key, list(rule.work), rule.text) for key, rule in rules]
