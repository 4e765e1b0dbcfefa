"""The servers of the tests are fetched and unpacked, never installed."""

from __future__ import annotations

import pytest

from generator.setup import servers
from generator.setup.steps import SetupError
from tests.support.machine import program


def test_without_apt_it_is_said_where_the_tests_run(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not servers.have_servers(tmp_path)
    with pytest.raises(SetupError, match="Debian or Ubuntu"):
        servers.fetch_servers(tmp_path)


def test_packages_are_kept_and_nothing_is_installed(tmp_path, monkeypatch):
    """What apt is asked for is a download, and a half-made folder of an earlier try goes first."""
    tools, log = tmp_path / "tools", tmp_path / "log"
    tools.mkdir()
    program(tools / "dpkg-deb", f'echo "$@" >> {log}')
    fetched = tmp_path / ".venv" / "servers" / "cache" / "archives" / "nginx_1_all.deb"
    program(tools / "apt-get", f'echo "$@" >> {log}\ncase "$*" in *install*) : > {fetched};; esac')
    monkeypatch.setenv("PATH", str(tools))
    left = tmp_path / ".venv" / "servers" / "old.deb"
    left.parent.mkdir(parents=True)
    left.touch()
    servers.unpack_servers(tmp_path, tmp_path / "into")
    update, install, unpack = log.read_text().splitlines()
    assert update.endswith("update") and "--download-only" in install
    assert unpack.split()[-2:] == [str(tmp_path / ".venv" / "servers" / "nginx_1_all.deb"), str(tmp_path / "into")]
    assert servers.have_servers(tmp_path) and not left.exists()


def test_a_failed_download_is_said_and_not_taken_for_done(tmp_path, monkeypatch):
    program(tmp_path / "dpkg-deb", "exit 0")
    program(tmp_path / "apt-get", 'echo "Temporary failure resolving"; exit 100')
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError, match="could not be reached"):
        servers.fetch_servers(tmp_path)
    assert not servers.have_servers(tmp_path)
