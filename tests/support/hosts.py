"""nginx, Apache and Caddy as Debian ships them, each sending a folder on loopback by the file that the build wrote."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.setup.servers import unpack_servers
from tests.support.paths import ROOT

PATIENCE_S = 30
MODULES = ("mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "filter", "deflate")
NGINX = """daemon off; master_process off; pid {work}/pid; error_log stderr;
events {{ }}
http {{
  include {tree}/etc/nginx/mime.types;
  access_log off; client_body_temp_path {work}; proxy_temp_path {work}; fastcgi_temp_path {work};
  uwsgi_temp_path {work}; scgi_temp_path {work};
  server {{ listen 127.0.0.1:{port}; root {www}; include {site}/_nginx.conf; }}
}}
"""
APACHE = """ServerRoot {work}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {work}/pid
ErrorLog {work}/errors
TypesConfig /dev/null
DocumentRoot {www}
<Directory {www}>
  Require all granted
  AllowOverride All
  Options FollowSymLinks
  AddLanguage br .br
  AddType application/x-gzip .gz
</Directory>
"""
CADDY = """{{
  admin off
  auto_https off
}}
http://127.0.0.1:{port} {{
  root * {www}
  import {site}/_Caddyfile
}}
"""


def _nginx(tree: Path, config: Path) -> list[str]:
    return [f"{tree}/usr/sbin/nginx", "-p", str(config.parent), "-e", "stderr", "-c", str(config)]


def _apache(tree: Path, config: Path) -> list[str]:
    return [f"{tree}/usr/sbin/apache2", "-f", str(config), "-D", "FOREGROUND"]


def _caddy(tree: Path, config: Path) -> list[str]:
    return [f"{tree}/usr/bin/caddy", "run", "--adapter", "caddyfile", "--config", str(config)]


HOSTS: dict[str, tuple[str, Callable[[Path, Path], Sequence[str]]]] = {
    "nginx": (NGINX, _nginx),
    "apache": (APACHE, _apache),
    "caddy": (CADDY, _caddy),
}
"""Name -> what its own settings say, and the command that starts it with them."""


@pytest.fixture(scope="session")
def hosts_place() -> Iterator[Path]:
    """A folder that the user nobody may read, with the programs in `programs`: Apache will not run as root."""
    place = Path(tempfile.mkdtemp(prefix="hosting-"))
    place.chmod(0o755)
    (place / "programs").mkdir()
    unpack_servers(ROOT, place / "programs")
    yield place
    shutil.rmtree(place)


@contextmanager
def served_by(name: str, place: Path, www: Path, site: Path) -> Iterator[str]:
    """`www` sent by the host `name` with the file in its folder `site`. The address of `www`, with a slash."""
    settings, command = HOSTS[name]
    tree, port = place / "programs", _free_port()
    work = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=place))
    work.chmod(0o777)
    config = work / "settings"
    text = settings.format(work=work, tree=tree, www=www, site=site, port=port)
    if name == "apache":
        text += "".join(f"LoadModule {one}_module {tree}/usr/lib/apache2/modules/mod_{one}.so\n" for one in MODULES)
    config.write_text(text, encoding="utf-8")
    with (work / "said").open("wb") as said:
        process = subprocess.Popen(
            command(tree, config), stdout=said, stderr=said, env=_environment(tree, work), **_nobody()
        )
    try:
        _wait(process, port, work)
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def _environment(tree: Path, work: Path) -> dict[str, str]:
    libraries = ":".join(str(path) for path in sorted((tree / "usr" / "lib").glob("*-linux-gnu*")))
    return {"PATH": os.defpath, "HOME": str(work), "LD_LIBRARY_PATH": libraries}


def _nobody() -> dict[str, int]:
    """Who runs the servers: nobody where the tests run as root, otherwise whoever runs the tests."""
    if os.geteuid():
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid}


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], port: int, work: Path) -> None:
    patience = time.monotonic() + PATIENCE_S
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            if process.poll() is not None or time.monotonic() > patience:
                files = [path for path in (work / "said", work / "errors") if path.exists()]
                raise RuntimeError(
                    "".join(path.read_text(encoding="utf-8", errors="replace") for path in files)
                ) from None
            time.sleep(0.05)
        else:
            return
