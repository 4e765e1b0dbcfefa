"""What stands behind a switch of the command line: read before anything is installed, by any Python 3."""

from __future__ import annotations

import argparse
import datetime


def day(text: str) -> datetime.date:
    """A calendar day written YYYY-MM-DD."""
    try:
        read = datetime.datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        read = None
    if read is None or len(text) != len("YYYY-MM-DD"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a day written YYYY-MM-DD, such as 2026-11-21")
    return read


def port(text: str) -> int:
    """A port number; 0 takes any free one."""
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port number from 0 to 65535")
    return int(text)
