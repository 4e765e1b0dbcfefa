"""`_headers` says what `serve` sends, within what its hosts read."""

from __future__ import annotations

from generator.web.finish.by_address import files_below
from generator.web.finish.headers import SECURITY
from generator.web.hosting import underscore_headers

MOST_RULES, LONGEST = 100, 2000
"""Of Cloudflare Pages; the addresses are in the module."""


def test_it_says_what_the_server_sends():
    text = underscore_headers.text(["app.0123abcd.js", "/lib/py.89abcdef01.wasm", "index.html"])
    everything, handbook, *kept = text.split("\n\n")
    assert everything.splitlines()[0] == "/*"
    assert [line.strip() for line in everything.splitlines()[1:]] == [f"{k}: {v}" for k, v in SECURITY.items()]
    assert [block.split("\n")[0] for block in kept] == ["/app.0123abcd.js", "/lib/py.89abcdef01.wasm"]
    assert all("immutable" in block for block in kept)
    assert underscore_headers.text() == f"{everything}\n\n{handbook}\n"


def test_the_sites_own_stays_within_what_hosts_read(site):
    lines = (site / underscore_headers.NAME).read_text(encoding="utf-8").splitlines()
    assert 0 < sum(line.startswith("/") for line in lines) <= MOST_RULES
    assert max(map(len, lines)) <= LONGEST


def test_no_script_ends_as_hosts_send_it_wrongly(site):
    """Debian's nginx of 2022 sends `.mjs` as octet-stream, and then no worker starts."""
    endings = {path.suffix for path in files_below(site).values()}
    assert ".js" in endings and ".mjs" not in endings
