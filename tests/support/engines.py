"""Other browsers than the one that Playwright drives: a page of ours walks the checker in them, and posts what came.

They get a folder over HTTP with one page more. It needs no driver, so that a browser of 2018 can be asked too.
"""

from __future__ import annotations

import functools
import http.server
import json
import os
import subprocess
import tarfile
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import brotli

from generator.setup.other_engines import CHROMIUM_67, FIREFOX
from tests.support.in_page import HASTY, HURRY
from tests.support.paths import ROOT

PATIENCE_S = 120
PAGE = """<!doctype html><meta charset="utf-8"><title>uji</title><body><script>
const tell = (what) => fetch("/kata", { method: "POST", body: JSON.stringify(what) });
const walk = (document, window, given) => { const { Event, setTimeout } = window; return (HURRY)(given); };
const opened = (path) => new Promise((done) => {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width: 360px; height: 640px";
  frame.onload = () => done(frame.contentWindow);
  frame.src = path;
  document.body.append(frame);
});
const come = async (there, what) => {
  for (let tries = 0; tries < 400 && !there.document.querySelector(what); tries += 1)
    await new Promise((done) => setTimeout(done, 50));
  return there.document.querySelector(what);
};
(async () => {
  const said = { browser: navigator.userAgent, walks: [], errors: [] };
  try {
    for (const answers of WALKS) {
      const there = await opened("periksa/");
      there.addEventListener("error", ({ message }) => said.errors.push(message));
      ((Event) => { HASTY })(there.Event);
      walk(there.document, there, [answers, 60, null]);
      said.walks.push((await come(there, ".hasil")).dataset.vonis);
    }
    const there = await opened("p3mi/");
    const field = there.document.querySelector("#nama-pt");
    field.value = COMPANY;
    field.dispatchEvent(new there.Event("input", { bubbles: true }));
    said.company = (await come(there, ".hasil-pt")).dataset.jawaban;
  } catch (error) { said.errors.push(String(error)); }
  tell(said);
})();
</script>"""
QUIET = """user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("toolkit.telemetry.enabled", false);
"""


def told_by(engine: str, site: Path, walks: list[Mapping[str, Any]], company: str, work: Path) -> dict[str, Any]:
    """What the browser `engine` of ENGINES came to: the verdict of each of `walks`, the answer to a company, errors."""
    page = PAGE.replace("HURRY", HURRY).replace("HASTY", HASTY).replace("COMPANY", json.dumps(company))
    page = page.replace("WALKS", json.dumps(walks).replace("</", "<\\/"))
    with _served(site, page.encode()) as (address, heard):
        command, environment = ENGINES[engine](work)
        with (work / "said").open("wb") as said:
            process = subprocess.Popen([*command, address], env=environment, stdout=said, stderr=said)
        try:
            assert heard.wait(PATIENCE_S), (work / "said").read_text(errors="replace")[-2000:]
        finally:
            process.kill()
            process.wait(PATIENCE_S)
    return heard.what


class Heard(threading.Event):
    """Set once the page has told; `what` it told."""

    what: dict[str, Any]


@contextmanager
def _served(site: Path, page: bytes) -> Iterator[tuple[str, Heard]]:
    heard = Heard()

    class Handler(http.server.SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/uji":
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write(page)
            else:
                super().do_GET()

        def do_POST(self) -> None:
            heard.what = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(204)
            self.end_headers()
            heard.set()

        def log_message(self, *_: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=site)) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/uji", heard
        server.shutdown()


def _firefox(work: Path) -> tuple[list[str], dict[str, str]]:
    tree = ROOT / FIREFOX
    profile = tempfile.mkdtemp(dir=work)
    Path(profile, "user.js").write_text(QUIET, encoding="utf-8")
    libraries = ":".join(str(path) for path in sorted((tree / "usr" / "lib").glob("*-linux-gnu*")))
    program = str(tree / "usr" / "lib" / "firefox-esr" / "firefox-esr")
    environment = {**os.environ, "LD_LIBRARY_PATH": libraries, "HOME": profile}
    return [program, "--headless", "--no-remote", "--profile", profile], environment


def _chromium_67(work: Path) -> tuple[list[str], dict[str, str]]:
    program = work / "chromium"
    (packed,) = (ROOT / CHROMIUM_67).glob("*.tgz")
    with tarfile.open(packed) as archive:
        (name,) = [name for name in archive.getnames() if name.endswith(".br")]
        found = archive.extractfile(name)
        assert found, name
        program.write_bytes(brotli.decompress(found.read()))
    program.chmod(0o755)
    switches = "--headless --no-sandbox --disable-gpu --single-process --no-zygote --remote-debugging-port=0"
    return [str(program), *switches.split(), f"--user-data-dir={work / 'data'}"], dict(os.environ)


ENGINES = {"firefox": _firefox, "chromium_67": _chromium_67}
