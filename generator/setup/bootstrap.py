"""From a fresh clone to a ready `.venv`: what is missing is installed, what is there is left alone.

Standard library only, and old syntax on purpose: see `steps`. A stamp beside what was installed holds the
digest of its lock file, so that a second start installs nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator, NamedTuple, Sequence

from generator.setup.chromium import find_chromium, install_chromium
from generator.setup.editor import fetch_editor, have_editor
from generator.setup.interpreter import WANTED, find_python
from generator.setup.node import find_npm, install_node_packages
from generator.setup.other_engines import fetch_engines, have_engines
from generator.setup.servers import fetch_servers, have_servers
from generator.setup.steps import SetupError, only_one, run_step, say, way_out


class Step(NamedTuple):
    """Something to have before a command runs; both parts are given the project's folder."""

    done: Callable[[Path], bool]
    install: Callable[[Path], object]


STAMP = ".jalur-resmi-{}"
HOP = "JALUR_RESMI_RESTARTED"


def bin_folder(root: Path) -> Path:
    """Where `.venv` keeps its programs."""
    return root / ".venv" / ("Scripts" if os.name == "nt" else "bin")


def venv_python(root: Path) -> Path:
    """The Python of `.venv`, whether it is there yet or not."""
    return bin_folder(root) / ("python.exe" if os.name == "nt" else "python")


def inside(root: Path) -> bool:
    """True when this process is already the Python of `.venv`."""
    return os.path.realpath(sys.prefix) == os.path.realpath(str(root / ".venv"))


def venv_ready(root: Path) -> bool:
    """True when `.venv` holds a whole Python 3.13: an interrupted start or a removed Python leaves half of one."""
    venv = root / ".venv"
    library = venv / "Lib" if os.name == "nt" else venv / "lib" / "python{}.{}".format(*WANTED)
    try:
        config = (venv / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    right = any(
        line.replace(" ", "").startswith(("version=3.13.", "version_info=3.13.")) for line in config.splitlines()
    )
    return right and venv_python(root).exists() and (library / "site-packages" / "pip" / "__main__.py").exists()


def make_venv(root: Path) -> None:
    """Make `.venv` anew with a Python 3.13 found on this machine."""
    python = find_python()
    say("Setting up Jalur Resmi in .venv (once) ...")
    venv = root / ".venv"
    if venv.exists():
        shutil.rmtree(str(venv))
    run_step([python, "-m", "venv", str(venv)], "The folder .venv could not be made.", env=_clean_environment())


def packages(lock: str) -> Step:
    """The step that installs the lock file `lock` (its name) into `.venv`."""

    def done(root: Path) -> bool:
        return _stamp_fits(root / ".venv", root / lock)

    def install(root: Path) -> None:
        say(f"Installing the Python packages of {lock} (once, about a minute) ...")
        pip = [str(venv_python(root)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
        command = [*pip, "--require-hashes", "-r", str(root / lock)]
        env = dict(_clean_environment(), PIP_USER="0")
        run_step(command, f"The Python packages of {lock} could not be installed.", env=env, cwd=root)
        _stamp(root / ".venv", root / lock)

    return Step(done, install)


def node_done(root: Path) -> bool:
    """True when node_modules holds what package-lock.json says: a cleaner may have taken a part of it away."""
    modules, lock = root / "node_modules", root / "package-lock.json"
    return _stamp_fits(modules, lock) and all((root / name / "package.json").is_file() for name in _locked(lock))


def _locked(lock: Path) -> Iterator[str]:
    """The folder of each package that every machine gets."""
    packages = json.loads(lock.read_text(encoding="utf-8")).get("packages", {})
    return (name for name, told in packages.items() if name and not told.get("optional"))


def node_install(root: Path) -> None:
    """Run npm; a machine without a usable npm gets one as a PyPI package inside `.venv`."""
    npm = find_npm()
    extra_path = None
    if not npm:
        own_node = packages("requirements-node.txt")
        if not own_node.done(root):
            say("No npm on this machine: taking the one that PyPI offers.")
            own_node.install(root)
        extra_path = bin_folder(root)
        npm = str(extra_path / ("npm.exe" if os.name == "nt" else "npm"))
    install_node_packages(root, npm, extra_path)
    _stamp(root / "node_modules", root / "package-lock.json")


VENV = Step(venv_ready, make_venv)
RUNTIME = packages("requirements.txt")
TESTING = packages("requirements-test.txt")
MUTATION = packages("requirements-mutate.txt")
TRAINING = packages("requirements-train.txt")
LINTING = packages("requirements-lint.txt")
NODE = Step(node_done, node_install)
SERVERS = Step(have_servers, fetch_servers)
ENGINES = Step(have_engines, fetch_engines)
EDITOR = Step(have_editor, fetch_editor)
CHROMIUM = Step(lambda root: find_chromium() is not None, lambda root: install_chromium())

ASIDE = (CHROMIUM, SERVERS, ENGINES, EDITOR)
"""What no Python package waits for: fetched beside those, one after the other, once there are .venv and an npm."""

FACTS_ONLY = (VENV, RUNTIME)
WITH_SITE = (*FACTS_ONLY, NODE)
WITH_LINT = (*WITH_SITE, TESTING, LINTING, MUTATION)  # mypy reads the types of all that is imported
WITH_BROWSER = (*WITH_SITE, TESTING, CHROMIUM)
WITH_FACTS = (
    *("check", "due", "links", "verdict", "read-ads", "find-agency", "check-residents", "recap-residents"),
    *("import-agencies", "import-reviews"),
)
"""Commands that read facts, and need nothing else."""
NEEDS: dict[str, Sequence[Step]] = {
    **dict.fromkeys(WITH_FACTS, FACTS_ONLY),
    **dict.fromkeys(("build", "merge", "pack", "print", "review-sheets", "serve"), WITH_SITE),
    "lint": WITH_LINT,
    "mutate": (*FACTS_ONLY, TESTING, MUTATION),
    "train-ads": (*FACTS_ONLY, TRAINING),
    "test": (*WITH_LINT, CHROMIUM, SERVERS, ENGINES, EDITOR),
    "bench": WITH_BROWSER,
}


OURS = ("checker", "generator")


@contextmanager
def whole_venv() -> Iterator[None]:
    """Raises SetupError where a package turns out to be gone: a cleaner, or a copy that was cut short, took it away."""
    try:
        yield
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        if name in OURS:
            raise
        message = f"The folder .venv lacks {name}. Delete .venv and start the same command again."
        raise SetupError(message) from error


def prepare(root: Path, command: str, argv: Sequence[str]) -> None:
    """Return once this process is the Python of `.venv` and everything that `command` needs is there.

    Under another Python the process is replaced by that one with the same `argv`, so this may not return.
    Raises SetupError.
    """
    try:
        if not all(step.done(root) for step in NEEDS[command]):
            _install(root, NEEDS[command])
    except OSError as error:
        raise SetupError(f"Setting up Jalur Resmi failed: {error}\n{way_out(str(error))}") from error
    if not inside(root):
        _restart(root, argv)
    os.environ.pop(HOP, None)


def _install(root: Path, steps: Sequence[Step]) -> None:
    if not os.access(str(root), os.W_OK):
        raise SetupError("Setting up Jalur Resmi failed.\n" + way_out("read-only file system"))
    aside = [step for step in steps if step in ASIDE]
    with only_one(root / ".setup.lock"), ThreadPoolExecutor(max_workers=1) as meanwhile:
        for step in (step for step in steps if step in WITH_SITE):
            _have(root, step)
        coming = [meanwhile.submit(_have, root, step) for step in aside]
        for step in (step for step in steps if step not in (*WITH_SITE, *aside)):
            _have(root, step)
        for one in coming:
            one.result()


def _have(root: Path, step: Step) -> None:
    if not step.done(root):
        step.install(root)


def _restart(root: Path, argv: Sequence[str]) -> None:
    if os.environ.get(HOP):
        raise SetupError(
            "The folder .venv does not start its own Python. Delete .venv and start the same command again."
        )
    command = [str(venv_python(root)), str(root / "build.py"), *list(argv)]
    env = dict(_clean_environment(), **{HOP: "1"})
    # as an activated .venv: its own node comes before one that was found too old
    env["PATH"] = os.pathsep.join([str(bin_folder(root)), env.get("PATH", os.defpath)])
    sys.stdout.flush()
    if os.name == "nt":  # there exec would give the prompt back before the command is done
        sys.exit(subprocess.call(command, env=env))
    os.execve(command[0], command, env)  # noqa: S606  (no shell is wanted)


def _clean_environment() -> dict[str, str]:
    """The environment without what would point Python or pip at another installation."""
    leading_away = (
        "PYTHONHOME",
        "__PYVENV_LAUNCHER__",
        "PIP_TARGET",
        "PIP_PREFIX",
        "PIP_ROOT",
        "PIP_REQUIRE_VIRTUALENV",
    )
    return {key: value for key, value in os.environ.items() if key not in leading_away}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _stamp_fits(folder: Path, lock: Path) -> bool:
    stamp = folder / STAMP.format(lock.name)
    return stamp.is_file() and stamp.read_text(encoding="ascii", errors="replace").strip() == _digest(lock)


def _stamp(folder: Path, lock: Path) -> None:
    (folder / STAMP.format(lock.name)).write_text(_digest(lock) + "\n", encoding="ascii")
