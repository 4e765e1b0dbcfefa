"""Show the site on this machine as a static host would, and build it again when something it is made of changes.

Builds run in another process: a build that fails leaves this one, and the old site, standing. After a change of facts
the same one builds again and makes only what depends on them; after any other change a new one begins.
"""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import socket
from typing import Any

from generator.site.builder import Builder
from generator.web.finish.headers import ASK_FIRST, SECURITY, file_headers, inside, representation, tag_matches

HOST = "127.0.0.1"
PORTS_TO_TRY = 10
SOURCES = ("data", "content", "docs", "site_templates", "checker", "generator", "mkdocs.yml", "package-lock.json")
SWAP_SECONDS = 2.0  # longest wait for a new site to take the old one's place
DEBOUNCE_MS = 200


class SiteHandler(BaseHTTPRequestHandler):
    """One visitor's requests. Files are opened by path each time, because the site's folder gets replaced."""

    protocol_version = "HTTP/1.1"
    server_version = "JalurResmi"
    sys_version = ""
    timeout = 30  # seconds a silent connection is kept

    def __init__(self, root: Path, *given: Any) -> None:
        self.root = root
        super().__init__(*given)

    def do_GET(self) -> None:
        """Answer a request for a page or a file."""
        try:
            self._answer()
        except (BrokenPipeError, ConnectionResetError):  # the visitor left: nobody to tell
            self.close_connection = True

    do_HEAD = do_GET  # noqa: N815  (http.server looks for this name)

    def _answer(self) -> None:
        url = "/" + self.path.partition("?")[0].lstrip("/")
        until = time.monotonic() + SWAP_SECONDS
        while True:
            site = _identity(self.root)
            try:
                self._send_path(url)
            except FileNotFoundError:
                if _identity(self.root) == site or time.monotonic() > until:
                    break  # truly missing; otherwise the site was replaced in between: look once more
            else:
                return
        self._send_missing()

    def _send_path(self, url: str) -> None:
        path = inside(self.root, url)
        if path is None or (url.endswith("/") and not path.is_dir()):
            raise FileNotFoundError(url)
        if not path.is_dir():
            self._send_file(path, HTTPStatus.OK)
        elif url.endswith("/"):
            self._send_file(path / "index.html", HTTPStatus.OK)
        else:
            self._send_text(HTTPStatus.MOVED_PERMANENTLY, "", {"Location": url + "/"})

    def _send_file(self, path: Path, status: HTTPStatus) -> None:
        content, coding = representation(path, self.headers.get("Accept-Encoding", ""))
        headers = file_headers(path.relative_to(self.root).as_posix(), content, coding)
        known = self.headers.get("If-None-Match", "")
        if status == HTTPStatus.OK and tag_matches(known, headers["ETag"]):
            dropped = ("Content-Type", "Content-Encoding")
            kept = {name: value for name, value in headers.items() if name not in dropped}
            self._send(HTTPStatus.NOT_MODIFIED, kept, None)
        else:
            self._send(status, headers, content)

    def _send_missing(self) -> None:
        try:
            self._send_file(self.root / "404.html", HTTPStatus.NOT_FOUND)
        except FileNotFoundError:
            self._send_text(HTTPStatus.NOT_FOUND, "404\n")

    def _send_text(self, status: HTTPStatus, text: str, more: dict[str, str] | None = None) -> None:
        headers = {"Content-Type": "text/plain; charset=utf-8", "Cache-Control": ASK_FIRST}
        self._send(status, headers | SECURITY | (more or {}), text.encode())

    def _send(self, status: HTTPStatus, headers: dict[str, str], content: bytes | None) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if content is not None:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if content is not None and self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Nobody's visits are written down, not even here."""


class SiteServer(ThreadingHTTPServer):
    """A server whose open connections never keep it from ending."""

    daemon_threads = True
    # on Windows this option would let two programs share one port, and one of them hear nothing
    allow_reuse_address = os.name != "nt"

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """A visitor who leaves in the middle is no error; anything else is shown."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


def open_server(site: Path, port: int) -> SiteServer:
    """A server for the folder `site` on the first free port from `port` on (0: any). Raises OSError."""
    handler = partial(SiteHandler, site)
    for candidate in range(port, min(port + PORTS_TO_TRY, 65536)) if port else (0,):
        try:
            return SiteServer((HOST, candidate), handler)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
    last = min(port + PORTS_TO_TRY, 65536) - 1
    raise OSError(f"ports {port} to {last} are all in use; choose another with --port")


def serve_site(
    root: Path, *, port: int, as_of: date | None, overdue_ok: bool = False, overlay: Path | None = None
) -> int:
    """Build the site of the project folder `root`, serve it, rebuild on changes, until Ctrl-C. The exit status.

    A first build that fails leaves nothing worth showing: its own message has been printed, and 1 comes back.
    """
    with open_server(root / "site", port) as server:
        url = f"http://{HOST}:{server.server_port}/"
        command = [sys.executable, str(root / "build.py"), "build", "--serve-url", url]
        command += ["--as-of", as_of.isoformat()] if as_of else []
        command += ["--allow-overdue"] if overdue_ok else []
        command += ["--overlay", str(overlay)] if overlay else []
        builder = Builder(command, root)
        if builder.build():
            builder.close()
            return 1
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(f"Jalur Resmi: {url}", flush=True)
        print("Simpan perubahan, dan situs dibuat lagi. Ctrl-C untuk berhenti.", flush=True)
        with suppress(KeyboardInterrupt):
            rebuild_on_change(root, builder.build, more=[overlay] if overlay else [])
        builder.close()
        server.shutdown()
    return 0


def rebuild_on_change(
    root: Path, rebuild: Callable[[list[str]], object], stop: threading.Event | None = None, more: Iterable[Path] = ()
) -> None:
    """Call `rebuild(paths)` after each burst of changes to SOURCES of `root` or to `more`, until `stop` or Ctrl-C."""
    from watchfiles import watch

    while not (stop and stop.is_set()):
        watched = [*(root / name for name in SOURCES if (root / name).exists()), *more]
        changes = watch(*watched, debounce=DEBOUNCE_MS, step=100, stop_event=stop, raise_interrupt=True)
        for changed in changes:
            if rebuild([name for _, name in changed]):
                print("Situs yang lama tetap tampil.", file=sys.stderr, flush=True)
            # editors replace a file instead of writing into it, and a watch on a single file ends with that
            if any(Path(name).parent == root for _, name in changed):
                break


def _identity(site: Path) -> tuple[int, int] | None:
    """Which folder stands as `site` now; None when there is none even after waiting.

    The number of a folder is given away again once it is deleted, so the time of its last change belongs to it.

    Between taking the old site away and putting the new one there, a request waits instead of failing.
    """
    until = time.monotonic() + SWAP_SECONDS
    while True:
        try:
            stat = site.stat()
        except FileNotFoundError:
            if time.monotonic() > until:
                return None
            time.sleep(0.02)
        else:
            return stat.st_ino, stat.st_ctime_ns
