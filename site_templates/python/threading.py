"""Zip files lock themselves; the browser's Python has one thread."""

from _thread import RLock as RLock
