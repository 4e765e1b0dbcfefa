"""One plain message for each failure of a set-up step."""

from __future__ import annotations

import threading

import pytest

from generator.setup import steps
from generator.setup.steps import SetupError


@pytest.mark.parametrize(
    ("output", "advice"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        (
            "NewConnectionError: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution",
            "internet",
        ),
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
