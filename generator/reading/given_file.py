"""A file that somebody names on the command line, and why the system will not read or write one."""

from __future__ import annotations

import errno
from pathlib import Path

from generator.problems import nearest, refused, shown
from generator.reading.textfile import size

REASONS = {
    errno.ENOENT: "tidak ada",
    errno.ENOTDIR: "bukan folder",
    errno.EISDIR: "ternyata folder",
    errno.EEXIST: "sudah ada",
    errno.EACCES: "tanpa izin",
    errno.EPERM: "tanpa izin",
    errno.EROFS: "hanya boleh dibaca",
    errno.ENOSPC: "tempat simpannya penuh",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
}


def reason(error: OSError) -> str:
    """Why, in Indonesian; the system's own words for what is rare."""
    return REASONS.get(error.errno or 0) or error.strerror or str(error)


def read_given(file: Path, what: str, largest: int) -> bytes:
    """What `file` holds, whatever that is. `what`: the kind of file that was meant, such as `berkas CSV`.

    Raises InputProblems when it cannot be opened, or has more than `largest` bytes.
    """
    try:
        with file.open("rb") as stream:
            # one byte more than allowed is enough to refuse it
            data = stream.read(largest + 1)
    except OSError as error:
        # Windows calls a folder forbidden
        why = REASONS[errno.EISDIR] if file.is_dir() else reason(error)
        raise refused(_name(str(file)), f"berkas yang tidak bisa dibuka ({why})", what, _guess(file)) from None
    if len(data) > largest:
        raise refused(_name(file.name), f"berkas lebih dari {size(largest)}", f"paling besar {size(largest)}")
    return data


def _name(text: str) -> str:
    # a file's name may hold anything
    return shown(text, 200).strip("'")


def _guess(file: Path) -> str:
    """The name that was probably meant, among the files beside it."""
    try:
        return (
            ""
            if file.exists()
            else nearest(file.name, sorted(path.name for path in file.parent.iterdir() if path.is_file()))
        )
    except OSError:
        return ""
