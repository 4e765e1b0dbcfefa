"""Files that the batch commands read, written by tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def given(tmp_path: Path):
    """Writes a value as JSON (or bytes as they are) and gives back the file."""

    def write(content: Any) -> Path:
        file = tmp_path / "masukan.json"
        file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return file

    return write
