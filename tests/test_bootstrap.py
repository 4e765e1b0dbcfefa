"""From a fresh clone to a ready `.venv`, on machines that lack one thing or another, without the network."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator import bootstrap, chromium, interpreter, node, steps
from generator.steps import SetupError

ROOT = Path(__file__).resolve().parent.parent
SETTING_UP = ("__init__", "bootstrap", "chromium", "interpreter", "node", "steps")
COMMANDS = ("serve", "test", "build", "print", "check", "verdict", "read-ads", "find-agency", "import-agencies", "check-residents", "bench")
BATCH = ("check", "verdict", "read-ads", "find-agency", "import-agencies", "check-residents")

# stands for generator/commands.py: says where it runs and what it was told
COMMANDS_STUB = """
import os, sys
def run(root, args):
    first = os.environ["PATH"].split(os.pathsep)[0]
    assert first == os.path.dirname(sys.executable), first
    print("ran", args.command, getattr(args, "as_of", None), os.path.basename(sys.prefix), sys.version_info[:2] == (3, 13))
    return 7
"""


def program(path: Path, body: str) -> Path:
    """A small shell script that can be started."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def fake_python(path: Path, version: str) -> Path:
    """A program that claims to be Python `version`."""
    return program(path, f'echo "{version} {path}"')


@pytest.fixture
def project(tmp_path):
    """A clone that holds only what sets it up, with an empty lock file: nothing needs the network."""
    root = tmp_path / "clone"
    (root / "generator").mkdir(parents=True)
    shutil.copy(ROOT / "build.py", root)
    for name in SETTING_UP:
        shutil.copy(ROOT / "generator" / f"{name}.py", root / "generator")
    (root / "generator" / "commands.py").write_text(COMMANDS_STUB)
    (root / "requirements.txt").write_text("# nothing\n")
    return root


def start(root: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PIP_NO_INDEX": "1", "PIP_RETRIES": "0"} | variables
    command = [sys.executable, str(root / "build.py"), *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=120)


# ---- the command line, before anything is installed


@pytest.mark.parametrize("command", COMMANDS)
def test_help_needs_nothing_installed(project, command):
    done = start(project, command, "--help")
    assert done.returncode == 0 and done.stdout.startswith(f"usage: python3 build.py {command}")
    assert not (project / ".venv").exists()
    dated = command not in ("test", "read-ads", "check-residents")
    assert ("--as-of" in done.stdout) is dated


def test_help_names_every_command(project):
    help_text = start(project, "--help").stdout
    assert all(re.search(rf"^    {name} ", help_text, re.M) for name in COMMANDS)


@pytest.mark.parametrize("text", ["21-11-2026", "2026-02-30", "2026-1-1", "kemarin"])
def test_wrong_day_is_refused_before_anything_is_installed(project, text):
    done = start(project, "check", "--as-of", text)
    assert done.returncode == 2 and f"'{text}' is not a day written YYYY-MM-DD" in done.stderr
    assert not (project / ".venv").exists()


def test_pytest_gets_its_arguments_as_they_were_typed(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT))
    import build

    assert build.parse(["test", "-k", "x", "tests/a.py", "--as-of"]).pytest == ["-k", "x", "tests/a.py", "--as-of"]


# ---- the whole way, once


def test_clone_sets_itself_up_once_and_mends_itself(project):
    first = start(project, "check", "--as-of", "2026-11-21")
    assert (first.returncode, first.stdout) == (7, "ran check 2026-11-21 .venv True\n")
    assert "Installing the Python packages" in first.stderr

    began = time.monotonic()
    second = start(project, "check")
    assert (second.returncode, second.stdout, second.stderr) == (7, "ran check None .venv True\n", "")
    assert time.monotonic() - began < 2

    (project / "requirements.txt").write_text("# still nothing\n")
    assert "Installing the Python packages" in start(project, "check").stderr
    assert start(project, "check").stderr == ""

    bootstrap.venv_python(project).unlink()  # as when the Python below it was removed
    mended = start(project, "check")
    assert mended.returncode == 7 and "Setting up Jalur Resmi" in mended.stderr

    (project / "requirements.txt").write_text("no-such-package==1 --hash=sha256:" + "0" * 64 + "\n")
    for _ in range(2):  # a failed installation leaves no stamp behind
        failed = start(project, "verdict", "x.json")
        assert (failed.returncode, failed.stdout) == (1, "")
        assert "requirements.txt could not be installed" in failed.stderr
        assert "Connect to the internet" in failed.stderr and "Traceback" not in failed.stderr


def test_folder_that_cannot_be_written_is_said_plainly(project, monkeypatch):
    monkeypatch.setattr(bootstrap.os, "access", lambda *_: False)
    with pytest.raises(SetupError, match="Copy Jalur Resmi to a folder of your own"):
        bootstrap.prepare(project, "check", ["check"])


def test_full_disk_is_said_plainly(project, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bootstrap, "_install", full)
    with pytest.raises(SetupError, match="The disk is full"):
        bootstrap.prepare(project, "check", ["check"])


def test_venv_that_does_not_start_its_own_python_never_loops(project, monkeypatch):
    monkeypatch.setitem(bootstrap.NEEDS, "check", ())
    monkeypatch.setenv(bootstrap.HOP, "1")
    with pytest.raises(SetupError, match="Delete .venv"):
        bootstrap.prepare(project, "check", ["check"])


# ---- finding Python 3.13


@pytest.fixture
def other_python(monkeypatch, tmp_path):
    """This process plays a Python 3.11 on a machine that has nothing but what the test adds; gives its folder."""
    monkeypatch.setattr(interpreter, "sys", SimpleNamespace(version_info=(3, 11, 7), executable="/old/python"))
    monkeypatch.setattr(interpreter, "PLACES", [place for place in interpreter.PLACES if place[0] in "$~"])
    for name in ("PYENV_ROOT", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "bin").mkdir()
    return tmp_path


def test_running_313_is_taken_as_it_is():
    assert interpreter.find_python() == sys.executable


def test_313_on_the_path_is_found(other_python):
    expected = fake_python(other_python / "bin" / "python3.13", "3.13")
    assert interpreter.find_python() == str(expected)


def test_plain_python3_may_be_313(other_python):
    fake_python(other_python / "bin" / "python3.13", "3.14")  # a name is not believed
    expected = fake_python(other_python / "bin" / "python3", "3.13")
    assert interpreter.find_python() == str(expected)


@pytest.mark.parametrize("place", [".pyenv/versions/3.13.4/bin/python3", ".local/share/uv/python/cpython-3.13.1-linux/bin/python3.13"])
def test_shim_that_refuses_leads_on_to_the_version_managers_folder(other_python, place):
    program(other_python / "bin" / "python3.13", "echo 'command not found' >&2; exit 127")
    expected = fake_python(other_python / "home" / place, "3.13")
    assert interpreter.find_python() == str(expected)


def test_newest_patch_version_comes_first(other_python):
    for patch in (2, 10, 9):
        fake_python(other_python / f"home/.pyenv/versions/3.13.{patch}/bin/python3", "3.13")
    assert "3.13.10" in interpreter.find_python()


def test_windows_launcher_is_asked(other_python):
    program(other_python / "bin" / "py", '[ "$1" = -3.13 ] && echo "3.13 C:/Python313/python.exe"')
    assert interpreter.find_python() == "C:/Python313/python.exe"


def test_uv_is_asked(other_python):
    python = fake_python(other_python / "elsewhere" / "python3.13", "3.13")
    program(other_python / "bin" / "uv", f"echo {python}")
    assert interpreter.find_python() == str(python)


def test_pyenv_with_a_root_of_its_own_is_asked(other_python):
    python = fake_python(other_python / "opt" / "versions" / "3.13.0" / "bin" / "python3", "3.13")
    program(other_python / "bin" / "pyenv", f"echo {other_python / 'opt'}")
    assert interpreter.find_python() == str(python)


def test_no_313_anywhere_says_what_this_is_and_how_to_get_one(other_python):
    fake_python(other_python / "bin" / "python3", "3.12")
    with pytest.raises(SetupError) as error:
        interpreter.find_python()
    assert "This is Python 3.11.7" in str(error.value) and "uv python install 3.13" in str(error.value)


# ---- npm


def test_batch_commands_never_need_npm_or_a_browser():
    for command in COMMANDS:
        wanted = set(bootstrap.NEEDS[command])
        assert (bootstrap.NODE in wanted) is (command not in BATCH)
        assert (bootstrap.CHROMIUM in wanted) is (command in ("test", "bench"))


@pytest.mark.parametrize(
    ("npm", "node_js", "usable"),
    [
        ("echo 10.2.3", "echo v18.0.0", True),
        ("echo 7.0.0", "echo v22.1.0", True),
        ("echo 6.14.4", "echo v22.1.0", False),
        ("echo 10.2.3", "echo v16.20.0", False),
        ("exit 1", "echo v22.1.0", False),
        ("echo 10.2.3", None, False),
    ],
)
def test_npm_must_work_and_both_be_recent(tmp_path, monkeypatch, npm, node_js, usable):
    expected = program(tmp_path / "npm", npm)
    if node_js:
        program(tmp_path / "node", node_js)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert node.find_npm() == (str(expected) if usable else None)


@pytest.fixture
def npm_project(tmp_path):
    (tmp_path / "package-lock.json").write_text("{}")
    (tmp_path / "requirements-node.txt").write_text("# node\n")
    bootstrap.bin_folder(tmp_path).mkdir(parents=True)
    return tmp_path


def test_machine_without_npm_takes_the_one_from_pypi(npm_project, monkeypatch):
    ran = []

    def run_step(command, failure, env=None, cwd=None):
        ran.append([Path(command[0]).name, *map(str, command[1:])])
        if command[-2:-1] != ["-r"]:
            assert env["PATH"].startswith(str(bootstrap.bin_folder(npm_project)) + os.pathsep)
            (npm_project / "node_modules" / "pyodide").mkdir(parents=True)

    monkeypatch.setattr(bootstrap, "find_npm", lambda: None)
    monkeypatch.setattr(bootstrap, "run_step", run_step)
    monkeypatch.setattr(node, "run_step", run_step)
    assert not bootstrap.node_done(npm_project)
    bootstrap.node_install(npm_project)
    assert [command[0] for command in ran] == ["python", "npm"]
    assert ran[0][-3:] == ["--require-hashes", "-r", str(npm_project / "requirements-node.txt")]
    assert bootstrap.node_done(npm_project)
    (npm_project / "package-lock.json").write_text('{"changed": 1}')
    assert not bootstrap.node_done(npm_project)


def test_npm_without_network_is_said_plainly(npm_project, monkeypatch):
    npm = program(npm_project / "npm", "echo 'npm error code EAI_AGAIN'; exit 1")
    monkeypatch.setattr(bootstrap, "find_npm", lambda: str(npm))
    with pytest.raises(SetupError, match="Connect to the internet"):
        bootstrap.node_install(npm_project)
    assert not bootstrap.node_done(npm_project)


# ---- Chromium


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


def test_apt_without_network_is_said_plainly(no_browser, monkeypatch):
    program(no_browser / "apt-get", "echo 'Temporary failure resolving host'; exit 100")
    monkeypatch.setattr(chromium, "is_root", lambda: True)
    with pytest.raises(SetupError, match="apt-get.\nThe package index could not be reached"):
        chromium.install_chromium()


# ---- one plain message for each failure


@pytest.mark.parametrize(
    ("output", "advice"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("NewConnectionError: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution", "internet"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "lock file"),
        ("npm error code EINTEGRITY", "lock file"),
        ("OSError: [Errno 30] Read-only file system: '/x'", "folder of your own"),
        ("The virtual environment was not created successfully because ensurepip is not available.", "python3.13-venv"),
        ("one\ntwo\n\nthree\nfour", "  two\n  three\n  four"),
    ],
)
def test_each_failure_has_its_way_out(output, advice):
    assert advice in steps.way_out(output)


def test_program_that_does_not_exist_is_a_plain_message(tmp_path):
    with pytest.raises(SetupError, match="It failed."):
        steps.run_step([tmp_path / "missing"], "It failed.")


def test_second_start_waits_for_the_first(tmp_path, capsys):
    order = []

    def second():
        with steps.only_one(tmp_path / "lock"):
            order.append("second")

    with steps.only_one(tmp_path / "lock"):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join(0.3)
        order.append("first")
    thread.join(5)
    assert order == ["first", "second"]
    assert "waiting" in capsys.readouterr().err


# ---- the locks


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt", "requirements-node.txt"])
def test_lock_pins_every_package_with_hashes_and_names_no_index(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text and "index" not in text
    entries = re.split(r"\n(?=\S)", text.strip())
    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize(("group", "lock"), [(None, "requirements.txt"), ("test", "requirements-test.txt"), ("node", "requirements-node.txt")])
def test_lock_holds_what_the_project_asks_for(group, lock):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = project["dependency-groups"][group] if group else project["project"]["dependencies"]
    locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / lock).read_text(encoding="utf-8"), re.M))
    assert {re.match(r"[A-Za-z0-9-]+", line)[0].lower() for line in asked} <= locked


def test_shared_packages_have_one_version_in_all_locks():
    def versions(name):
        return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.M))

    runtime, testing = versions("requirements.txt"), versions("requirements-test.txt")
    assert {name: testing[name] for name in runtime.keys() & testing} == {name: runtime[name] for name in runtime.keys() & testing}


def test_npm_packages_are_exact_hashed_and_name_no_address():
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    wanted = package["dependencies"] | package["devDependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    assert wanted["pyodide"].startswith("0.29.")  # the last with Python 3.13
    installed = {path: entry for path, entry in lock["packages"].items() if path}
    assert {name: installed[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all("integrity" in entry and "resolved" not in entry for entry in installed.values())


def test_one_python_version_everywhere():
    assert (ROOT / ".python-version").read_text().strip() == "3.13" == "%d.%d" % interpreter.WANTED
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["requires-python"] == "==3.13.*"
