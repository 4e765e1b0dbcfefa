"""A site of one's own: the facts that a site shows which is made for some regions, or under one region's name."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from generator.facts.citations import cited
from generator.facts.face import OwnSite
from generator.facts.folders import FOLDER_OF
from generator.facts.model import Model
from generator.facts.site import Site


def own_site(model: Model, region: str | None = None, base_url: str | None = None) -> Model:
    """The facts of the site that is to be built: all of them, those that `site.yml` lists, or those of one `region`.

    `region`: the key of a region, whose own name, publisher and look the site then has. `base_url`: the site's address,
    instead of the one that is written down.
    """
    if region:
        model = replace(_only(model, (region,)), site=_site_of(model, region))
    elif model.site.regions:
        model = _only(model, model.site.regions)
    return replace(model, site=model.site.model_copy(update={"base_url": base_url})) if base_url else model


def sites_of_regions(model: Model) -> dict[str, str]:
    """The address of each region's own site, by the key of the region, as the codes go; none on such a site itself."""
    found = sorted(model.regions.items(), key=lambda item: item[1].code)
    listed = {key: region.site.base_url for key, region in found if region.site and region.site.base_url}
    return {} if model.site.regions else listed


def _site_of(model: Model, key: str) -> Site:
    """`site.yml` as the region has it: nothing of the whole site's publisher, drawing or address goes along."""
    region = model.regions[key]
    own = region.site or OwnSite()
    return model.site.model_copy(
        update={
            "name": own.name or f"{model.site.name} {region.name}",
            "base_url": own.base_url,
            "publisher": region.publisher,
            "colours": own.colours or model.site.colours,
            "logo": own.logo,
            "about": own.about,
            "contact": own.contact or model.site.contact,
            "regions": (key,),
        }
    )


def _only(model: Model, keys: Collection[str]) -> Model:
    """The model with these regions alone, each with a kit: a site for few has room for it.

    Sources that only the others name go with them.
    """
    # not checked again: it is the same file
    regions = {key: model.regions[key].model_copy(update={"depth": "lengkap"}) for key in keys}
    left = replace(model, regions=regions)
    gone = _named(model.regions[key] for key in model.regions if key not in keys) - _named(_citing(left))
    return replace(left, sources={key: source for key, source in model.sources.items() if key not in gone})


def _citing(model: Model) -> Iterable[object]:
    kinds = [getattr(model, kind).values() for kind in FOLDER_OF if kind != "sources"]
    alone = (model.claims, model.endings, model.register, model.regencies, model.statistics)
    return [*(thing for things in kinds for thing in things), *alone, *model.decisions]


def _named(things: Iterable[object]) -> set[str]:
    found = {ref.partition("#")[0] for thing in things for _, ref in cited(thing)}
    return found | {source for thing in things if (source := getattr(thing, "source", None))}
