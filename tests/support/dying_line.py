"""A host behind a line that dies: what it is told to hold comes half, and the rest when it is let go."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from pathlib import Path
from typing import Any

from generator.site.serve import HOST, SiteHandler, SiteServer

Held = Callable[[str, int], bool]
"""Whether the request for a path, counted from 1 for each path, is held."""


class DyingLine:
    """`asked`: how often each path was asked for; `whole`: the paths that have been sent to the last byte."""

    def __init__(self, site: Path, holds: Held) -> None:
        self.asked: Counter[str] = Counter()
        self.whole: set[str] = set()
        self._site, self._holds, self._free, self._lock = site, holds, threading.Event(), threading.Lock()

    def let_go(self) -> None:
        """From now on everything comes."""
        self._free.set()

    def handler(self, *given: Any) -> SiteHandler:
        """Answers one connection."""
        line = self

        class Handler(SiteHandler):
            def _send(self, status: HTTPStatus, headers: dict[str, str], content: bytes | None) -> None:
                with line._lock:
                    line.asked[self.path] += 1
                    held = not line._free.is_set() and line._holds(self.path, line.asked[self.path])
                if held and content:
                    self.send_response(status)
                    for name, value in {**headers, "Content-Length": str(len(content))}.items():
                        self.send_header(name, value)
                    self.end_headers()
                    self.wfile.write(content[: len(content) // 2])
                    self.wfile.flush()
                    line._free.wait()
                    self.close_connection = True
                    with suppress(OSError):  # who has given it up is not there any more
                        self.wfile.write(content[len(content) // 2 :])
                    return
                super()._send(status, headers, content)
                with line._lock:
                    line.whole.add(self.path)

        return Handler(self._site, *given)


@contextmanager
def dying_line(site: Path, holds: Held) -> Iterator[tuple[DyingLine, str]]:
    """The line to the folder `site`, and the address behind it."""
    line = DyingLine(site, holds)
    with SiteServer((HOST, 0), line.handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield line, f"http://{HOST}:{server.server_port}/"
        line.let_go()
        server.shutdown()
