"""The browser's Python: Pyodide and the checker, made small, under names that change with their content."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from generator.cache import Cache, digest
from generator.runtime.archive import compiler, squeezed
from generator.runtime.imports import imported_modules
from generator.runtime.stdlib import modules_in_use, stand_ins, trimmed, with_stand_ins
from generator.runtime.wheel import package_entries, project_version, wheel
from generator.setup.node import find_node
from generator.setup.steps import SetupError

# The part a file plays for worker.mjs -> its name in the npm package. Every host serves `.js` rightly, but not `.mjs`.
SHIPPED = {"glue": "pyodide.mjs", "asm": "pyodide.asm.js", "wasm": "pyodide.asm.wasm"}
STDLIB, LOCK = "python_stdlib.zip", "pyodide-lock.json"
PIECE = 2_200_000  # bytes: what a download that was cut off asks for again is at most one piece
PACKED = ".gzip"
"""Ends the name of a packed piece. Not `.gz`: some hosts send that as a page's coding, and browsers then unpack it."""
STAND_INS = Path(__file__).resolve().parents[2] / "site_templates" / "python"

MISSING = (
    "The browser's Python is not installed ({} is missing). Run: npm ci   (python3 build.py build does it by itself)"
)


_digest = lru_cache(maxsize=16)(digest)


@lru_cache(maxsize=4)
def _code(name: str) -> bytes:
    """A module of this package, as it is run."""
    return Path(__file__).with_name(name).read_bytes()


@dataclass(frozen=True)
class RuntimeFile:
    """One file of the runtime, or a piece of one.

    `name` holds 12 hex digits of its content; raw, gzip and brotli are sizes in bytes.
    """

    role: str
    name: str
    raw: int
    gzip: int
    brotli: int


@dataclass(frozen=True)
class RuntimeManifest:
    """Every file that the worker loads, what Pyodide must be told, and the modules of the cut standard library."""

    version: str
    lock: str
    files: tuple[RuntimeFile, ...]
    modules: tuple[str, ...]

    def total(self, kind: str = "gzip") -> int:
        """Bytes of all files together: `kind` is raw, gzip or brotli."""
        return sum(getattr(file, kind) for file in self.files)

    def _by_role(self, kind: str) -> dict[str, int]:
        sizes: dict[str, int] = {}
        for file in self.files:
            sizes[file.role] = sizes.get(file.role, 0) + getattr(file, kind)
        return sizes

    def for_page(self, base: str) -> dict[str, object]:
        """The `files` of worker.mjs's start message, as JSON can hold it. `base` is put before each name.

        Addresses in it must be absolute when they are posted: a worker resolves others against its own place.
        """
        sizes = {kind: self._by_role(kind) for kind in ("gzip", "raw")}
        return {
            **{role: base + ",".join(file.name for file in self.files if file.role == role) for role in sizes["raw"]},
            "lock": self.lock,
            "bytes": sizes["gzip"],
            "raw": sizes["raw"],
        }


def build_runtime(
    root: Path,
    out: Path,
    wheel_source: Path | None = None,
    extra_files: dict[str, bytes] | None = None,
    *,
    small: bool = False,
) -> RuntimeManifest:
    """Write the runtime to folder `out`, each file also as `.gz` and `.br`, and say what it is.

    `wheel_source` is the checker's package (default `root`/checker). `extra_files`, such as {"rules.json": ...},
    get the stem of their name as role. `small`: the standard library takes less room, and a moment more to read, and of
    the wasm there are packed pieces alone, which the worker unpacks.
    The same input gives the same bytes. Raises SetupError.
    """
    cache = Cache(root / "_build" / "cache" / "runtime")
    pyodide = root / "node_modules" / "pyodide"
    package = wheel_source or root / "checker"
    shipped = {name: _shipped(pyodide, name) for name in (*SHIPPED.values(), STDLIB, LOCK, "package.json")}
    version, lock = json.loads(shipped["package.json"])["version"], _bare_lock(shipped[LOCK])
    library = _library(shipped[STDLIB], tuple(stand_ins(STAND_INS).items()))

    modules = _modules(root, cache, pyodide, {**shipped, STDLIB: library}, lock, imported_modules(package))
    parts = _as_shipped(shipped)
    key = _digest(library, "\n".join(modules), compiler(), _code("archive.py"))
    stdlib = cache.get("stdlib", key, lambda: trimmed(library, modules))
    parts["stdlib"] = (STDLIB, squeezed(stdlib) if small else stdlib)
    parts["wheel"] = ("jalur_resmi_checker.whl", _wheel(cache, package, project_version(root)))
    parts.update({Path(name).stem: (name, data) for name, data in (extra_files or {}).items()})
    return RuntimeManifest(version, lock, _write(cache, out, parts, small=small), tuple(modules))


@lru_cache(maxsize=2)
def _library(stdlib: bytes, ours: tuple[tuple[str, bytes], ...]) -> bytes:
    """The same library is the same object: see `_read`."""
    return with_stand_ins(stdlib, dict(ours))


def _as_shipped(shipped: dict[str, bytes]) -> dict[str, tuple[str, bytes]]:
    """Name and bytes of each file that stays as it is, by its role."""
    return {
        role: (Path(name).with_suffix(".js").name if role != "wasm" else name, shipped[name])
        for role, name in SHIPPED.items()
    }


@lru_cache(maxsize=64)
def hashed_name(name: str, data: bytes) -> str:
    """`name` with the first 12 hex digits of the SHA-256 of `data` before its ending."""
    path = Path(name)
    return f"{path.stem}.{hashlib.sha256(data).hexdigest()[:12]}{path.suffix}"


def _shipped(pyodide: Path, name: str) -> bytes:
    path = pyodide / name
    try:
        stat = path.stat()
        return _read(path, stat.st_mtime_ns, stat.st_size)
    except FileNotFoundError:
        raise SetupError(MISSING.format(f"node_modules/pyodide/{name}")) from None


@lru_cache(maxsize=16)
def _read(path: Path, _time: int, _size: int) -> bytes:
    """The same file is the same object: what was worked out from its megabytes is found by that."""
    return path.read_bytes()


def _bare_lock(lock: bytes) -> str:
    # Pyodide insists on a lock file that fits its version; an empty list of packages means that it never asks for one
    return json.dumps({"info": json.loads(lock)["info"], "packages": {}}, sort_keys=True)


def _modules(
    root: Path, cache: Cache, pyodide: Path, shipped: dict[str, bytes], lock: str, imports: list[str]
) -> list[str]:
    key = _digest(*(shipped[name] for name in sorted(shipped)), "\n".join(imports), _code("stdlib.py"))

    def ask() -> bytes:
        return json.dumps(modules_in_use(find_node(root), pyodide, lock, imports, shipped[STDLIB])).encode()

    modules: list[str] = json.loads(cache.get("modules", key, ask))
    return modules


def _wheel(cache: Cache, package: Path, version: str) -> bytes:
    entries = package_entries(package)
    flat = [part for path in sorted(entries) for part in (path, entries[path])]
    key = digest(*flat, version, compiler(), _code("wheel.py"), _code("archive.py"))
    return cache.get("wheel", key, lambda: wheel(entries, version))


def _pieces(role: str, data: bytes) -> list[bytes]:
    """The wasm in pieces of PIECE bytes, every other file whole: a script cannot be cut, and the rest is small."""
    return [data[at : at + PIECE] for at in range(0, len(data), PIECE)] if role == "wasm" else [data]


def _write(cache: Cache, out: Path, parts: dict[str, tuple[str, bytes]], *, small: bool) -> tuple[RuntimeFile, ...]:
    out.mkdir(parents=True, exist_ok=True)
    files = []
    pieces = [(role, plain, piece) for role, (plain, data) in parts.items() for piece in _pieces(role, data)]
    squeezed = cache.squeezed([data for _, _, data in pieces])
    for (role, plain, data), (zipped, strong) in zip(pieces, squeezed, strict=True):
        packed = small and role == "wasm"
        name = hashed_name(Path(plain).stem + PACKED, zipped) if packed else hashed_name(plain, data)
        twins = {"": zipped} if packed else {"": data, ".gz": zipped, ".br": strong}
        for suffix, content in twins.items():
            (out / (name + suffix)).write_bytes(content)
        files.append(RuntimeFile(role, name, len(data), len(zipped), len(zipped) if packed else len(strong)))
    return tuple(files)
