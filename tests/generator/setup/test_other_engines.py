"""Firefox and the old Chromium are fetched for the tests, never installed, and only the ones that are meant."""

from __future__ import annotations

import base64
import hashlib

import pytest

from generator.setup import other_engines
from generator.setup.steps import SetupError
from tests.support.machine import program

PACKED = b"a browser"
SHA512 = base64.b64encode(hashlib.sha512(PACKED).digest()).decode()


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """apt-get, dpkg-deb and npm that note what they are asked for; npm packs what lies in `packed`."""
    folder, firefox = tmp_path / "tools", tmp_path / ".venv" / "firefox"
    folder.mkdir()
    (tmp_path / "packed").write_bytes(PACKED)
    fetched = firefox / "cache" / "archives" / "firefox-esr_1_all.deb"
    program(folder / "apt-get", f'echo "apt $@" >> {tmp_path}/log\ncase "$*" in *install*) : > {fetched};; esac')
    program(folder / "dpkg-deb", f'echo "dpkg $@" >> {tmp_path}/log')
    program(
        tmp_path / ".venv" / "bin" / "npm",
        f'echo "npm $@" >> {tmp_path}/log\nread -r all < {tmp_path}/packed || true\nprintf %s "$all" > "$4/old.tgz"',
    )
    monkeypatch.setenv("PATH", str(folder))
    return tmp_path


def test_without_apt_it_is_said_where_the_tests_run(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError, match="Debian or Ubuntu"):
        other_engines.fetch_engines(tmp_path)
    assert not other_engines.have_engines(tmp_path)


def test_both_are_laid_out_and_nothing_is_installed(tools, monkeypatch):
    monkeypatch.setattr(other_engines, "SHA512", SHA512)
    other_engines.fetch_engines(tools)
    assert other_engines.have_engines(tools)
    _, install, unpack, pack = (tools / "log").read_text().splitlines()
    assert "--download-only" in install and install.endswith("firefox-esr")
    assert unpack.startswith("dpkg -x") and pack.startswith(f"npm pack {other_engines.PACKAGE}")
    assert not list((tools / ".venv" / "firefox").glob("*.deb")), "unpacked once"


def test_another_package_under_that_name_is_refused(tools):
    with pytest.raises(SetupError, match="not the package that the tests name"):
        other_engines.fetch_engines(tools)
    assert not other_engines.have_engines(tools)
