"""The standard library of the browser, cut to the modules that really run there.

Pyodide itself is asked: it starts with its whole library under node, does what the worker does, imports what the
checker imports, and says which modules it then holds. So a new import in `checker/` adds itself. A few modules that
Pyodide imports for what the checker never does (wait for JavaScript, load packages) are small ones of ours instead.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from generator.runtime.archive import Entries, compiled, pack, unpack
from generator.setup.steps import SetupError

# The same acts as in worker.mjs: run code, import from a zip, call, and turn a Python error into a JavaScript one.
# A name that is no module (`from a import b` may mean a value) is passed over, unless it stands alone.
# Frozen modules lie inside the wasm already: a second copy would only be downloaded.
PROBE = """
const { loadPyodide } = await import(process.argv[1]);
const lock = process.argv[2];
const py = await loadPyodide({ lockFileContents: lock, stdLibURL: process.argv[4] });
try { py.runPython("raise ValueError('probe')"); } catch (error) { String(error); }
const answer = py.runPython(`
import importlib, importlib.util, json, sys, zipimport
missing = []
for name in json.loads(${JSON.stringify(process.argv[3])}):
    try:
        importlib.import_module(name)
    except ImportError as error:
        if "." not in name or error.name != name:
            missing.append(name + ": " + str(error))
def origin(module):
    return getattr(getattr(module, "__spec__", None), "origin", "")
frozen = {name for name, module in sys.modules.items() if origin(module) == "frozen"}
json.dumps([sorted(set(sys.modules) - frozen), missing])
`);
console.log("\\n" + answer);
"""


def stand_ins(folder: Path) -> Entries:
    """The small modules in `folder`, as they lie in a library: path -> source."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.py"))}


def with_stand_ins(stdlib: bytes, ours: Entries) -> bytes:
    """The zip `stdlib`, in it `ours` in place of the modules and packages that they are called like."""
    names = {path.removesuffix(".py").removesuffix("/__init__") for path in ours}
    gone = {f"{name}.py" for name in names}, tuple(f"{name}/" for name in names)
    kept = {path: data for path, data in unpack(stdlib).items() if path not in gone[0] and not path.startswith(gone[1])}
    return pack({**kept, **ours})


def modules_in_use(node: str, pyodide: Path, lock: str, imports: list[str], stdlib: bytes) -> list[str]:
    """Names of the modules, not frozen, that Pyodide in folder `pyodide` holds after its start and `imports`, sorted.

    `stdlib` is the library it starts with. Raises SetupError when that lacks one of `imports`, or does not start.
    """
    url = (pyodide / "pyodide.mjs").resolve().as_uri()
    with tempfile.NamedTemporaryFile(suffix=".zip") as library:
        library.write(stdlib)
        library.flush()
        command = [node, "--input-type=module", "-e", PROBE, "--", url, lock, json.dumps(imports), library.name]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise SetupError("The browser's Python did not start under node:\n" + done.stderr[-600:])
    modules: list[str]
    modules, missing = json.loads(done.stdout.splitlines()[-1])
    if missing:
        raise SetupError("The browser's Python cannot import what checker/ imports:\n  " + "\n  ".join(missing))
    return modules


def trimmed(stdlib: bytes, modules: list[str]) -> bytes:
    """The zip `stdlib` cut to `modules` and byte-compiled. Names that are not in it (built in C) are passed over."""
    every = unpack(stdlib)
    kept: Entries = {}
    for name in modules:
        path = name.replace(".", "/")
        for candidate in (f"{path}.py", f"{path}/__init__.py"):
            if candidate in every:
                kept[candidate] = every[candidate]
    return pack(compiled(pack(kept), "python_stdlib.zip"))
