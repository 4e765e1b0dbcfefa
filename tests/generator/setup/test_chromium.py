"""Chromium, from the machine or from Debian, or the commands that get it."""

from __future__ import annotations

import pytest

from generator.setup import chromium
from generator.setup.steps import SetupError
from tests.support.machine import program


def test_named_chromium_wins(tmp_path, monkeypatch):
    expected = program(tmp_path / "my-chrome", "")
    monkeypatch.setenv("CHROMIUM", str(expected))
    assert chromium.find_chromium() == str(expected)


def test_named_chromium_that_is_missing_is_said(monkeypatch):
    monkeypatch.setenv("CHROMIUM", "/nowhere/chrome")
    with pytest.raises(SetupError, match="/nowhere/chrome"):
        chromium.find_chromium()


@pytest.fixture
def no_browser(tmp_path, monkeypatch):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "PLACES", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_without_browser_and_rights_the_commands_are_shown(no_browser, monkeypatch):
    program(no_browser / "apt-get", "exit 0")
    monkeypatch.setattr(chromium, "is_root", lambda: False)
    assert chromium.find_chromium() is None
    with pytest.raises(SetupError, match="sudo apt-get install chromium"):
        chromium.install_chromium()


def test_root_gets_chromium_from_debian(no_browser, monkeypatch):
    log = no_browser / "log"
    install = f'echo "$@" >> {log}; [ "$1" = install ] && : > {no_browser}/chromium && /bin/chmod +x {no_browser}/chromium; exit 0'
    program(no_browser / "apt-get", install)
    monkeypatch.setattr(chromium, "is_root", lambda: True)
    chromium.install_chromium()
    assert [line.split()[0] for line in log.read_text().splitlines()] == ["update", "install"]
    assert chromium.find_chromium() == str(no_browser / "chromium")


def test_an_older_debian_gives_the_whole_chromium(no_browser, monkeypatch):
    log = no_browser / "log"
    install = f"""echo "$@" >> {log}
case "$*" in *headless*) exit 100;; install*) : > {no_browser}/chromium; /bin/chmod +x {no_browser}/chromium;; esac"""
    program(no_browser / "apt-get", install)
    monkeypatch.setattr(chromium, "is_root", lambda: True)
    chromium.install_chromium()
    assert [line.split()[-1] for line in log.read_text().splitlines()] == ["-q", "chromium-headless-shell", "chromium"]
    assert chromium.find_chromium() == str(no_browser / "chromium")


def test_without_windows_comes_first(no_browser):
    program(no_browser / "chromium", "")
    light = program(no_browser / "chromium-headless-shell", "")
    assert chromium.find_chromium() == str(light)


def test_apt_without_network_is_said_plainly(no_browser, monkeypatch):
    program(no_browser / "apt-get", "echo 'Temporary failure resolving host'; exit 100")
    monkeypatch.setattr(chromium, "is_root", lambda: True)
    with pytest.raises(SetupError, match="apt-get.\nThe package index could not be reached"):
        chromium.install_chromium()
