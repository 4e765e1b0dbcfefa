"""How much room the site takes on a host, with its compressed twins and the sheets of all regions."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.site

MOST = 80_000_000


def test_the_whole_site_fits_a_small_host(site):
    sizes = [path.stat().st_size for path in site.rglob("*") if path.is_file()]
    assert len(sizes) > 100 and sum(sizes) <= MOST
